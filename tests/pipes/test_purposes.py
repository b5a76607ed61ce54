"""Purpose infinitives: what is given, taken, needed or advised acts; what is only meant to happen claims nothing."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

APPLIED: list[Row] = [
    "Surgeons may use [a stent] {to prevent} <another heart attack>. | prevents direct loose",
    (
        "Gene therapy uses [viruses] {to treat} or prevent <blindness>. | treats direct",
        "Gene therapy uses [viruses] to treat or {prevent} <blindness>. | prevents direct",
    ),
    "She was given [steroids] {to reduce} <the swelling>. | decreases direct",
    "People with gout may need [allopurinol] {to reduce} <uric acid>. | decreases direct",
    "Treatments include [radiotherapy] {to shrink} <the tumour>. | decreases direct",
    "He or she may also prescribe [other tablets, such as zinc or iron,] {to help your body make} <more red cells>. "
    "| correlational increase loose",
    "[Treatment] {can help} <patients be more comfortable>. | contributes_to direct",
    "[Cool air] {helps} <babies sleep longer>. | contributes_to direct",
    "[Calcium] {is required to activate} <the enzyme>. | increases direct",
    "[Washing your hands] {is one of the best ways to prevent} <colds>. | prevents direct",
    "[Vaccination] {is one of the best ways to prevent} <tetanus>. | prevents direct",
]

ADVISED: list[Row] = [
    "[Stretch your calves daily] {to improve} <blood flow>. | improves direct",
    "[Wash your hands often] {to avoid} <infection>. | prevents direct",
    "{To prevent} <falls>, [remove loose rugs]. | prevents direct",
    "Drink [plenty of water] {to prevent} <kidney stones>. | prevents direct loose",
]

ONLY_MEANT: list[Row] = [
    "More research is needed to improve care.",
    "Urgent action is required to reduce obesity.",
    "The city needs more doctors to treat patients.",
    "Talk to your doctor to lower your risk of falls.",
    "To reduce the noise, press the red key on your keyboard.",
    "Doctors use blood tests to diagnose and treat anaemia.",
    "[These signals] {attract} <white blood cells> to find and kill the bacteria. | increases direct loose",
    "A scan is needed to find the cause and determine treatment.",
]


@pytest.mark.parametrize("row", rows(APPLIED, ADVISED, ONLY_MEANT))
def test_purposes(row: Row) -> None:
    check(row)
