"""Coordinated verbs: each with its own subject and object; "to" and "may" of the first are theirs where shared."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

SHARED: list[Row] = [
    (
        "[The gel] {~may~ contribute to} or cause <skin irritation>. | contributes_to conditional",
        "[The gel] ~may~ contribute to or {cause} <skin irritation>. | causes conditional",
    ),
    (
        "[The protein] {is essential for} and restricts <cell growth>. | contributes_to direct",
        "[The protein] is essential for and {restricts} <cell growth>. | decreases direct",
    ),
    (
        "[The mutation] {was not only associated with} <deafness> but resulted in blindness. | correlational",
        "[The mutation] was not only associated with deafness but {resulted in} <blindness>. | causes direct",
    ),
    (
        "[Fatty deposits] {can narrow} or block <the arteries>. | decreases direct",
        "[Fatty deposits] can narrow or {block} <the arteries>. | decreases direct",
    ),
    (
        "[The drug] {reduces}, but does not abolish, <the risk of relapse>. | decreases direct",
        "[The drug] reduces, but {does not abolish}, <the risk of relapse>. | decreases direct negated",
    ),
]

OWN: list[Row] = [
    "[The arteries] harden and {reduce} <the blood flow>. | decreases direct",
    "[Symptoms] worsen and {affect} <daily life>. | affects direct",
    "[Yoga] helps you relax and {lowers} <blood pressure>. | decreases direct",
]


@pytest.mark.parametrize("row", rows(SHARED, OWN))
def test_coordination(row: Row) -> None:
    check(row)
