"""Conditions behind an empty subject: "your body", "they", "a man" do nothing of themselves, the case does."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

CASES: list[Row] = [
    "If [you have the gene], your body {makes} <fewer red blood cells>. | correlational",
    "Most people with coeliac disease {have} <fewer symptoms> when [they avoid gluten]. | correlational",
    "Most people with lupus {have a marked improvement in} <symptoms> when [they avoid the sun]. | improves direct",
    "As [he ages], a man {is more likely to} develop <prostate problems>. | correlational loose",
    "<The urge to move> {increases} when [you sit still]. | correlational loose",
]

SUBJECTS: list[Row] = [
    "[People with gout] {have} <fewer attacks> than people with lupus. | correlational",
    "When the trial ended, [smokers] {had} <more attacks> than others. | correlational",
    "[Women on the pill] {have} <a higher risk of stroke>. | correlational",
]

OCCURRENCES: list[Row] = [
    "<Kidney stones> {form} when [urine is too acidic]. | correlational",
    "<The rash> {returned} when [she stopped the cream]. | correlational",
    "<Symptoms> often {improve} once [the drug is stopped]. | correlational",
    "<Gout> {can occur} if [uric acid builds up]. | correlational",
    "The patient returned when the results were ready.",
    "The committee was formed when the law changed.",
    "The lungs are in danger when the infection affects the right side of the heart.",
    "People regain their hearing when they stop taking the drug.",
    "<A stroke> {occurs} when [a clot blocks an artery in the brain]. | correlational loose",
]


@pytest.mark.parametrize("row", rows(CASES, SUBJECTS, OCCURRENCES))
def test_conditions(row: Row) -> None:
    check(row)
