"""Where the evidence of an attribution stands: whatever the text, and with brackets in it."""

from __future__ import annotations

import pytest
from attributing import attribute, facts
from hypothesis import example, given, settings
from hypothesis import strategies as st

WORDS = [
    "Studies", "show", "used", "that", "the", "researchers", "“", "”", '"', "said", "Dr", "Moss", "in", "a", "study",
    ",", "according", "to", "University", "of", "and", "found", "They", "evidence", "been", "reported", "by",
]  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=9), min_size=1, max_size=6),
    st.sampled_from((".", "")),
)
@example([["a", "study", "used"]], "")
def test_offsets_hold_for_any_text(sentences: list[list[str]], stop: str) -> None:
    found = attribute([" ".join(words) + stop for words in sentences], frozenset({2}))
    assert len(found) == len(sentences)


@pytest.mark.parametrize(
    ("sentence", "kind", "words"),
    [
        ("Studies [1] show that walking eases pain.", "vague", "Studies [1] show"),
        ("A study by [University] found that walking eases pain.", "vague", "A study by [University] found"),
        ("According to [Expert Name], walking eases pain.", "vague", "According to [Expert Name]"),
        ("A study by Bangor University [1] found that tea helps.", "named", "A study by Bangor University [1] found"),
    ],
)
def test_brackets_within_a_report(sentence: str, kind: str, words: str) -> None:
    assert facts(attribute([sentence])[0]) == (words, kind)
