"""Two sides of one finding: groups set against each other, ends of a link, factors that stand behind their verb."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

SET_AGAINST: list[Row] = [
    "<Lung function> in [smokers] {was lower} than in nonsmokers. | correlational decrease",
    "<Pain> after [keyhole surgery] {was worse} than that after open surgery. | correlational",
    "<Survival> after [early surgery] {was similar} to that after late surgery. | correlational",
    "<Survival> {was better after} [surgery] than after radiation. | correlational",
    "<Pain in the knee> {was worse in} [women] than in men. | correlational",
    "[The two techniques] {achieved} <similar rates of wound infection>. | correlational",
    "[Robotic surgery] {had} <similar outcomes to open surgery>. | correlational loose",
    "In [smokers], <lung function> {was lower}. | correlational decrease",
    "In [regular users of aspirin], <the risk> {was reduced} by approximately half. | correlational decrease",
    "{No significant difference was found in} <bone density> between [vegans and omnivores]. "
    "| correlational negated loose",
    "<The risk> {was greatest among} [women who had never given birth]. | correlational increase",
    "[Women] {have} <more complications from surgery> than men. | correlational loose",
    "[Children of smokers] {had} <lower lung function>. | correlational decrease",
    "<Less pain> {was reported by} [patients in the new group]. | correlational decrease",
    "<Recovery> {did not vary by} [age]. | correlational negated",
    "The lower lung was scanned twice.",
    "The group had a similar design.",
    "Depression was reduced by half.",
    "In patients, weight was measured.",
    "The test can identify patients at risk of relapse.",
    "The staff survey shows longer working hours.",
    "The guidelines are falling short in practice.",
]
"""Whose value is higher, lower or alike; not which part of the body is meant, nor how much something fell."""

SOONER: list[Row] = [
    "[Women who smoke] {reach} <menopause> earlier. | correlational loose",
    "[Obese adolescents] {are more likely than their slimmer peers to have} <hearing loss>. | correlational",
    "[Men] {40 percent more likely to} <die of cancer> | correlational increase loose",
]
"""Likelihoods, and what a group comes to sooner than others."""

JOINED: list[Row] = [
    "We found limited evidence {linking} [sitting] and <diabetes>. | correlational loose",
    "{There is a strong correlation between} [bimanual] and <ultrasound examinations>. | correlational loose",
    "[Ulcer severity] {is also an important predictor of} <healing time>. | correlational",
    "[Ferritin] {has a prognostic role in} <lymphoma>. | correlational",
    "The factors that {influence} <recovery> are [age and education]. | affects direct",
    "We identified [smoking] {as a risk factor for} <asthma>. | correlational increase loose",
    "<Acne> {was unaffected by} [diet]. | affects direct negated",
    "Factors that influence recovery were studied.",
]
"""Links and factors, whichever way round their parts stand."""

TOLD: list[Row] = [
    "Our study demonstrated how [the variants] {contribute to} <obesity>. | contributes_to direct",
    "Inflammation is one of the mechanisms by which [smoke] {damages} <the lungs>. | worsens direct",
    "[The drug] {has been shown for the first time to extend} <survival>. | increases direct increase",
    "[Walking] {~could~ yield} <lasting benefits for the heart>. | improves conditional",
    "[Surgery] {is better than drugs for} <reflux>. | treats direct loose",
    "[The procedure] {is a safe and effective option for} <patients with reflux>. | treats direct",
    "[The new technique] {allows} <faster recovery>. | contributes_to direct",
    "We wanted to show how salt raises blood pressure.",
    "The study shows how much salt raises blood pressure.",
    "The mechanism by which it slows growth is unknown.",
    "The vaccine is an option for people in cities.",
    "The field yields wheat.",
    "The law allows better pay.",
]
"""What is told through another clause or noun; not what is asked, or asked how."""


@pytest.mark.parametrize("row", rows(SET_AGAINST, SOONER, JOINED, TOLD))
def test_sides(row: Row) -> None:
    check(row)
