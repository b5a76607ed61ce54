"""Claims said again of something else ("so does X", "but not X"), and what several verbs or prepositions share."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

SAID_AGAIN: list[Row] = [
    (
        "[Salt] {raises} <blood pressure>, and so does heavy drinking. | increases direct",
        "Salt raises <blood pressure>, and {so does} [heavy drinking]. | increases direct",
    ),
    (
        "[Lack of sleep] {triggers} <seizures>; so do flashing lights. | causes direct",
        "Lack of sleep triggers <seizures>; {so do} [flashing lights]. | causes direct",
    ),
    (
        "[Stress] {causes} <headaches>, as does dehydration. | causes direct",
        "Stress causes <headaches>, {as does} [dehydration]. | causes direct",
    ),
    "[The drug] {lowers} <the risk> so that people do not fall. | decreases direct decrease",
    "[Fibre] {lowers} <cholesterol>, and she did so too. | decreases direct decrease",
]

DENIED: list[Row] = [
    (
        "[Dancing] {improved} <balance> but not walking speed. | improves direct",
        "[Dancing] improved balance {but not} <walking speed>. | improves direct negated",
    ),
    (
        "The hormone, {but not} [the placebo], lowered <blood pressure>. | decreases direct negated",
        "[The hormone], but not the placebo, {lowered} <blood pressure>. | decreases direct",
    ),
    "[The drug] {lowers} <pain>, but not for long. | decreases direct",
    "[The drug] {lowers} <pain> but not everyone can take it. | decreases direct",
    (
        "[Astrocytes] {maintain} rather than initiate <pain>. | improves direct",
        "[Astrocytes] maintain rather than {initiate} <pain>. | causes direct negated",
    ),
]

INSTEAD: list[Row] = [
    (
        "Instead of {easing} <the cough>, [the syrup] made it worse. | improves direct negated",
        "Instead of easing the cough, [the syrup] {made} <it worse>. | worsens direct",
    ),
    "It is not [sugar] that {makes} <children hyperactive>. | causes direct negated",
    "It is [sugar] that {makes} <children hyperactive>. | causes direct",
]

SHARED: list[Row] = [
    "[Use of the pills] {was associated with} <dizziness and with low mood>. | correlational",
    "[Smoking] {leads to} <cancer and to heart disease>. | causes direct",
    (
        "[Following a diet] {will stop} <symptoms>, heal existing damage, and prevent relapse. | prevents direct",
        "[Following a diet] will stop symptoms, {heal} <existing damage>, and prevent relapse. | treats direct",
        "[Following a diet] will stop symptoms, heal existing damage, and {prevent} <relapse>. | prevents direct",
    ),
    (
        "[Fish oils] {reduce} <inflammation> and help lower levels of fat. | decreases direct",
        "[Fish oils] reduce inflammation and {help lower} <levels of fat>. | decreases direct",
    ),
    "[High blood pressure] {is both a cause and a consequence of} <kidney disease>. | causes direct",
]


@pytest.mark.parametrize("row", rows(SAID_AGAIN, DENIED, INSTEAD, SHARED))
def test_echoes(row: Row) -> None:
    check(row)
