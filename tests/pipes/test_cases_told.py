"""In which case something changes, and why: clauses that open a sentence, "because", what goes up and down."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

OPENING: list[Row] = [
    "When [the infection is treated], <the sense of smell> {returns}. | correlational",
    "As [the disease progresses], <the thyroid> {enlarges}. | correlational",
    "If [you are dehydrated], <your urine> {turns dark}. | correlational",
    "When [blood vessels relax too much], <blood flow> {becomes very low}. | correlational",
    "If [the body cannot make enough insulin], women {can develop} <gestational diabetes>. | correlational",
    "You {can develop} <a clot> if [you sit still for hours]. | correlational",
    "When the trial ended, the company became insolvent.",
    "If you have a fever, you may have the flu.",
    "If you get a rash, call your doctor.",
    "When the skin itches, apply the cream.",
]

BECAUSE: list[Row] = [
    "<Bone loss speeds up> {because} [the ovaries no longer work]. | causes direct",
    "<The cells no longer make insulin> {because} [the glands have shrunk]. | causes direct",
    (
        "<Heart attacks are more common in winter> {because} [cold narrows the arteries]. | causes direct",
        "Heart attacks are more common in winter because [cold] {narrows} <the arteries>. | decreases direct",
    ),
    "The clinic closed because the heating failed.",
    "Surgery is not recommended because the risk of bleeding is high.",
    "He takes aspirin because it suits him.",
]

DRIFTING: list[Row] = [
    "<Blood pressure> {came down after} [the treatment]. | correlational decrease",
    "<The pain> {went away} when [she stopped the drug]. | correlational decrease",
    "If [your periods are far apart], <the lining of the womb> {builds up}. | correlational increase",
    "The price of drugs went up after the war.",
    "She went up after lunch.",
]

EVENTS: list[Row] = [
    "Sleepy volunteers {made} <fewer errors> after [a large dose of caffeine]. | correlational decrease",
    "Smokers often {report} <a better sense of taste> after [quitting]. | correlational",
    "[Smokers] {had} <more pain> than others after surgery. | correlational loose",
]

FRONTED: list[Row] = [
    "In [the treated group], <mortality> {was lower} than in controls. | correlational decrease",
    "In [patients switched to the new drug], <flares> {became rarer}. | correlational decrease",
    "Among [smokers], <recovery> {was slower} than among non-smokers. | correlational decrease",
    "In summer, <attacks> {are more common in} [children]. | correlational increase",
]


@pytest.mark.parametrize("row", rows(OPENING, BECAUSE, DRIFTING, EVENTS, FRONTED))
def test_cases_told(row: Row) -> None:
    check(row)
