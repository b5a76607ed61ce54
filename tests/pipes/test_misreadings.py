"""Cue forms that are no verb where they stand: adjectives before their noun, gerunds in a list of things to do."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

ADJECTIVES: list[Row] = [
    "The patches appear on the arms or lower legs.",
    "The valve is replaced during open chest surgery.",
    "The camera sits on a long, thin tube.",
    "[Statins] {lower} <blood pressure> a little. | decreases direct",
    "[A stent] {opens} <the artery>. | improves direct",
]

ACTIVITIES: list[Row] = [
    "Sharp vision is needed for reading, driving and seeing small print.",
    "All these tests involve drawing blood at a clinic.",
    "Cutting down on salt, limiting alcohol, and managing stress are all equally important.",
    "Care usually includes reducing or stopping the movement.",
    "[The drug] binds the receptor, {blocking} <the signal>. | decreases direct",
    (
        "[The toxin] reached the lungs, {damaging} <the cells> and causing pain. | worsens direct",
        "[The toxin] reached the lungs, damaging the cells and {causing} <pain>. | causes direct",
    ),
]

APOSTROPHES: list[Row] = [
    "[The vaccines] {don’t cause} <autism>. | causes direct negated",
    "[The tablets] {won’t cure} <the infection>. | treats direct negated",
    "[Crohn’s disease] {can cause} <anaemia>. | causes direct",
    "[They]{’re more likely to} get <gout>. | correlational loose",
]

LABELS: list[Row] = [
    "Key finding: <gestational diabetes> {develops} when [the pancreas cannot keep up]. | correlational loose",
    "The upshot: [walking] {is an effective treatment for} <insomnia>. | treats direct",
    "Over ten years of follow-up, [smoking] {raised} <the risk of gout>. | increases direct",
    "Over ten years of follow-up, [cutting out sugar] {did nothing for} <the skin>. | affects direct negated loose",
    "Experts say [a diet low in fibre] {starves} <these bacteria>. | decreases direct",
    "Dr Smith explains: “[Sugar] {harms} <the teeth>.” | worsens direct",
    "Doctors explain: [sugar] {harms} <the teeth>. | worsens direct",
    "[The gene] {explains} <the risk>. | causes direct",
    (
        "[Most germs] {won't hurt} <you> - one in a hundred makes people sick. | worsens direct negated",
        "Most germs won't hurt you - [one in a hundred] {makes} <people sick>. | worsens direct",
    ),
]
"""What stands before the sentence proper: a label, a time, who explains it; and what stands behind a dash."""

OTHERS: list[Row] = [
    "We observed increased levels of the protein after heating.",
    "The ability of the enzyme to lower cholesterol is not yet known.",
    "<Gout> {is more likely to affect} [men] than women. | correlational",
    "<Most infections> {are treated with} [antibiotics] or by draining the pus. | treats direct",
    "People {can prevent} <gum disease> before it starts by [brushing their teeth]. | prevents direct",
    "Your gallbladder {is most likely to} give you <trouble> if [a stone blocks it]. | correlational loose",
]


@pytest.mark.parametrize("row", rows(ADJECTIVES, LABELS, ACTIVITIES, APOSTROPHES, OTHERS))
def test_misreadings(row: Row) -> None:
    check(row)
