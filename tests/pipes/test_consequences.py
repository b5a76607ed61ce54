"""Consequences behind a clause, ", which lowers", ", causing": the last noun's, the subject's or the clause's."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

WHICH: list[Row] = [
    (
        "[The tablets] {relax} <the muscles in the vessel walls>, which lowers blood pressure. | improves direct",
        "[The tablets] relax the muscles in the vessel walls, which {lowers} <blood pressure>. | decreases direct",
    ),
    (
        "[Diuretics] {flush} <salt and water> out of the body, which lowers blood pressure. | decreases direct loose",
        "[Diuretics] flush salt and water out of the body, which {lowers} <blood pressure>. | decreases direct",
    ),
    (
        "[The swelling] {limits} <the flow of blood to the brain>, which can cause a stroke. | decreases direct loose",
        "[The swelling] limits the flow of blood to the brain, which {can cause} <a stroke>. | causes direct",
    ),
    (
        "[The antibodies] {damage} <the lining of the vessels>, which causes clots to form. | worsens direct",
        "[The antibodies] damage the lining of the vessels, which {causes} <clots to form>. | causes direct",
    ),
    (
        "[Knockdown of the gene] {decreased} <ROS>, which attenuated apoptosis. | decreases direct",
        "[Knockdown of the gene] decreased ROS, which {attenuated} <apoptosis>. | decreases direct",
    ),
]

NAMED: list[Row] = [
    "The most common disorder that {causes} <kidney stones> is [gout]. | causes direct",
    "Researchers have found that [the gut can become leaky or sore], {leading to} <bloating>. | causes direct",
    "It is [a ring placed in the bladder] that {eases} <pain>. | improves direct loose",
    "[The pump keeps the airway open], which {reduces} <snoring>. | decreases direct",
    (
        "[The antibodies] {harm} or inflame <the lining of the vessels>, which causes clots to form. | worsens direct",
        "[The antibodies] harm or {inflame} <the lining of the vessels>, which causes clots to form. | worsens direct",
        "[The antibodies] harm or inflame the lining of the vessels, which {causes} <clots to form>. | causes direct",
    ),
]

NEAREST: list[Row] = [
    (
        "[Stress] {raises} <cortisol>, which weakens immunity. | increases direct",
        "Stress raises [cortisol], which {weakens} <immunity>. | decreases direct",
    ),
    (
        "[The drug] {lowers} <inflammation>, which damages the joints. | decreases direct",
        "The drug lowers [inflammation], which {damages} <the joints>. | worsens direct",
    ),
    (
        "[The drug] {reduces} <stomach acid>, which can irritate the gullet. | decreases direct",
        "The drug reduces [stomach acid], which {can irritate} <the gullet>. | worsens direct",
    ),
    (
        "[The vaccine] {prevents} <measles>, which can cause brain damage. | prevents direct",
        "The vaccine prevents [measles], which {can cause} <brain damage>. | causes direct",
    ),
    "[The virus] {attacks} <the liver>, which filters the blood. | worsens direct",
]

PARTICIPLES: list[Row] = [
    "[Levels of the hormone were decreased], {leading to} <bone loss>. | causes direct",
    "[The passage becomes narrow], {causing} <food to get stuck>. | causes direct",
    "Patients often develop [blood clots], {leading to} <strokes>. | causes direct",
    "[Children breathe in the dust], {causing} <asthma attacks>. | causes direct",
    "[The men ate more fish], {lowering} <their risk of stroke>. | decreases direct",
    "[The gene ~may~ be mutated], {leading to} <a shortened protein>. | causes conditional",
    "[The heart cannot pump enough blood], {causing} <fluid to build up in the lungs>. | causes direct",
    "[The antibody] binds to the receptor, {blocking} <the signal>. | decreases direct",
    "[The drug] was given for six weeks, {reducing} <the number of attacks>. | decreases direct",
    (
        "[The virus] {infects} <the lungs>, causing pneumonia. | worsens direct",
        "[The virus] infects the lungs, {causing} <pneumonia>. | causes direct",
    ),
]


@pytest.mark.parametrize("row", rows(WHICH, NAMED, NEAREST, PARTICIPLES))
def test_consequences(row: Row) -> None:
    check(row)
