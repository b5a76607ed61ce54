"""What a study, its authors or its records find in a group, and ties that two things show."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

FOUND: list[Row] = [
    "The study found <elevated levels of IL-6> {in} [children with diabetes]. | correlational increase",
    "The survey found <higher rates of anxiety> {among} [teachers]. | correlational increase",
    "Researchers found <lower levels of vitamin D> {among} [night workers]. | correlational decrease",
    "The scans revealed <reduced blood flow> {in} [the brains of smokers]. | correlational decrease",
    "Our analysis showed <higher mortality> {among} [unvaccinated patients]. | correlational increase",
    "There are <low levels of zinc> {among} [children with eczema]. | correlational",
    "There is <a higher risk of stroke> {in} [people with migraine]. | correlational increase",
    "The data support <an increased risk of diabetes> {in} [patients with psoriasis]. | correlational increase",
    "<Fatigue> {is a common complaint among} [people with lupus]. | correlational",
    "<The benefit> {did not vary by} [sex]. | correlational negated",
    "[The gene] {is a susceptibility locus for} <asthma>. | correlational",
    "[Fish oil] {had no benefit with respect to} <heart attacks>. | improves direct negated",
    "[Exercise] {is essential to prevent} <falls>. | prevents direct decrease",
    "[Low vitamin D] {is causative in} <rickets>. | causes direct",
    "<Worse outcomes> {in} [heart patients with depression] | correlational",
    "[Women with lupus] {had} <poorer lung function> than those without. | correlational decrease",
    "[Body weight] and <severity of fractures> {do not correlate}. | correlational negated",
    "[Iron status] and <depression> {showed an inverse relationship}. | correlational",
    "We found no significant [training] {effects on} <blood pressure>. | affects direct negated",
    "[Physiotherapy] {had little to no effect on} <the return to work>. | affects direct negated",
]

NOTHING: list[Row] = [
    "The study found a larger tumour in the left lung.",
    "A high prevalence of goitre was seen in young children.",
    "It is essential to prevent falls.",
    "The survey found higher prices in the capital.",
    "There is more information in the leaflet.",
    "The test detects lower amounts of the virus in the blood.",
    "The two authors have a close relationship.",
    "We found no side effects on follow-up.",
]


@pytest.mark.parametrize("row", rows(FOUND))
def test_found_in_groups(row: Row) -> None:
    check(row)


@pytest.mark.parametrize("row", rows(NOTHING))
def test_found_in_no_group(row: Row) -> None:
    check(row)
