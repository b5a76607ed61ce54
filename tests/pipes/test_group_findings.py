"""Comparisons reported as seen in a group or in step, what happens when, and their near misses (see ``marked.py``)."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

SEEN = [
    "<Elevated levels of copper> {were found in} [patients with liver disease]. | correlational increase loose",
    "<Significantly lower rates of relapse> {were seen among} [those who walked daily]. | correlational decrease loose",
    "Low vitamin D levels were measured in March.",
    "Higher doses were tested in 1998.",
]

IN_STEP = [
    "The longer [the nap], {the lower} <the risk of a fall>. | correlational decrease loose",
    "The sooner the better.",
    "The larger dose was given in the morning, and the lower one at night.",
]

HAPPENING = [
    "<Gout> {develops} when [uric acid builds up in a joint]. | correlational loose",
    "<Fainting> {occurs} when [the brain does not get enough blood]. | correlational loose",
    "The team developed the test when funds ran out.",
]

DOING = [
    "<Grip strength> {improved more in} [the climbers] than in the swimmers. | correlational loose",
    "[Night workers] {develop} <diabetes> a year sooner than day workers. | correlational loose",
    "[Men] {die from the disease more often than} <women>. | correlational loose",
    "<Gallstones> {occur more often in} [women]. | correlational increase loose",
    "<Angina> {is seen less frequently in} [younger women]. | correlational decrease loose",
    "The market is held more often in summer.",
    "<The risk of a fall> {is raised in} [the year that follows a stroke]. | correlational loose",
    "The two drugs differ in price.",
    "They eat less meat, out of habit rather than conviction.",
]

UNCLAIMED = [
    "Researchers hope to develop drugs that slow the disease.",
    "It belongs to the same family as the germ that was found in 1900.",
    "If stress causes the rash, see a nurse.",
    "The clinic treats 9,000 patients a year.",
    "The sponsor had no role in the design of the trial.",
    "Sarah Lund, who was not involved in the analysis, agreed.",
    "People with gout should limit beer.",
]

DATELINES = [
    "PORT HALLOW, 3 May (Agency) - [Naps] {cut} <stress>. | decreases direct decrease",
    "MARLOW (Agency) – [Naps] {cut} <stress>. | decreases direct decrease",
]

TABLES: list[list[Row]] = [SEEN, IN_STEP, HAPPENING, DOING, UNCLAIMED, DATELINES]


@pytest.mark.parametrize("row", rows(*TABLES))
def test_group_findings(row: Row) -> None:
    check(row)
