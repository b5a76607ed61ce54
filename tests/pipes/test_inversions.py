"""Sentences that open with their predicate, each beside a near miss."""

from __future__ import annotations

import pytest
from marked import Row, check, rows

INVERTED: list[Row] = [
    "{At the heart of} <type 2 diabetes> lies [insulin resistance]. | causes direct",
    "{At the root of} <most back pain> is [a weak core]. | causes direct",
    "{At the root of} <these symptoms> ~may~ lie [a faulty gene]. | causes conditional",
    "At the heart of the debate is the cost of care.",
    "At the heart of cancer care is the patient.",
    "{Central to} <the disease> is [an overactive immune response]. | contributes_to direct",
    "{Central to} <this process> are [mast cells], which release histamine. | contributes_to direct",
    "Central to this discovery was a chance observation.",
    "{Key to} <good sleep> is [a dark room]. | contributes_to direct",
    "{Behind} <many headaches> lies [dehydration]. | causes direct",
    "Behind the hospital lies a small park.",
    "{Underlying} <these symptoms> is [chronic inflammation]. | causes direct",
    "Underlying conditions are common in older people.",
]
"""The subject stands behind its verb."""


@pytest.mark.parametrize("row", rows(INVERTED))
def test_inverted_sentences(row: Row) -> None:
    check(row)
