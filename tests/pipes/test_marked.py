"""The notation of the marked sentences itself, and what holds for all their tables together."""

from __future__ import annotations

from collections import Counter

import pytest
import test_claims
import test_comparisons
import test_connectives
import test_means
import test_no_claims
import test_prose
import test_scope
import test_wordings
from marked import check, expected, plain
from not_yet import NOT_YET
from spacy.language import Language

from claimminer.pipes.gate.decision import has_cue

MODULES = (
    test_claims, test_no_claims, test_scope, test_comparisons, test_connectives, test_means, test_prose, test_wordings,
)  # fmt: skip
SENTENCES = [plain(row) for module in MODULES for table in module.TABLES for row in table]

# what is wrong with the claim "Tea | may lower | stress = decreases decrease conditional may"
WRONG = [
    ("[Tea] {~may~ lower} <stress>. | increases conditional", "type: 'decreases'"),
    ("[Tea] {~may~ lower} <stress>. | decreases direct", "strength: 'conditional'"),
    ("[Tea] {~may~ lower} <stress>. | decreases conditional none", "direction: 'decrease'"),
    ("[Tea] {~may~ lower} <stress>. | decreases conditional negated", "negated: False"),
    ("[Tea] {may lower} <stress>. | decreases conditional", "hedges: ['may']"),
    ("[Tea] ~may~ {lower} <stress>. | decreases conditional", "relation: 'may lower'"),
    ("[Tea] {~may~ lower} <stress.> | decreases conditional", "effect: 'stress'"),
    ("Tea may lower stress.", "found:\n  Tea | may lower | stress"),
]


def test_marks() -> None:
    row = "[Tea] {~may~ lower} <stress>. | decreases conditional"
    assert plain(row) == "Tea may lower stress."
    (claim,) = expected(row)
    assert claim.spans == {"cause": (0, 3), "relation": (4, 13), "effect": (14, 20)}
    assert claim.hedges == {(4, 7)}
    assert (claim.type, claim.strength, claim.direction, claim.negated) == ("decreases", "conditional", None, False)
    assert expected("Tea is hot.") == []
    check(row)


@pytest.mark.parametrize(("row", "report"), WRONG)
def test_what_differs_is_told(row: str, report: str) -> None:
    with pytest.raises(AssertionError) as raised:
        check(row)
    assert report in str(raised.value)


@pytest.mark.parametrize("row", ["[Tea] {cuts} <pain>. | decrees direct", "[Tea] {cuts} pain. | decreases direct"])
def test_a_row_with_a_slip_is_refused(row: str) -> None:
    with pytest.raises(AssertionError):
        expected(row)


def test_the_tables_are_wide_and_each_sentence_stands_once() -> None:
    assert len(SENTENCES) >= 500
    assert [sentence for sentence, times in Counter(SENTENCES).items() if times > 1] == []


def test_no_marked_claim_is_lost_before_the_parse(nlp: Language) -> None:
    """The look for a cue that spares the parser may keep too much, never too little."""
    marked = [plain(row) for module in MODULES for table in module.TABLES for row in table if expected(row)]
    words = {sentence: [token.lower_ for token in nlp.make_doc(sentence)] for sentence in marked}
    unread = {sentence for sentences in NOT_YET.values() for sentence in sentences}
    assert [sentence for sentence in marked if not has_cue(words[sentence]) and sentence not in unread] == []


def test_what_is_not_yet_read_stands_in_a_table_once() -> None:
    listed = Counter(sentence for sentences in NOT_YET.values() for sentence in sentences)
    assert set(listed) <= set(SENTENCES)
    assert set(listed.values()) <= {1}
