"""What the encoder reads as claims: taken where the rules read none, under the same screening; else a share."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from spacy.language import Language
from spacy.tokens import Doc

import claimminer
from claimminer.pipes.claims import LEAST_ALONE, LEAST_LIKELY, Sketch, find_claims
from claimminer.pipes.frames.proposed import SURE, agreement, proposed
from claimminer.pipes.screening.opinion import NEAREST, ROWS, Line, Scorer
from claimminer.pipes.trees.parsing import with_tree
from claimminer.pipes.trees.proposals import PROPOSALS, Proposal
from claimminer.pipes.trees.sentences import read_once

# no row of the relation table names this cue
SENTENCE = "City parks are music to the ears of new mothers with depression."
# what encoder and table say counts nothing; the claim's probability is what the encoder alone is given
KIND = Scorer(np.zeros(ROWS, "float32"), 0.0, Line(1.0, 1.0), Line(1.0, 1.0, 0.0), Line(0.0, 0.0, 1.0))


def read_as(doc: Doc, cause: str, relation: str, effect: str, **other: Any) -> Proposal:
    """A proposal with the words of three spans; the cue is the relation's last word but one."""
    words = [token.text for token in doc]

    def span(text: str) -> tuple[int, int]:
        parts = text.split()
        start = next(i for i in range(len(words)) if words[i : i + len(parts)] == parts)
        return start, start + len(parts)

    low, high = span(relation)
    told = {"type": "improves", "causal": True, "direction": "increase", "sure": 0.9, "whole": 0.9}
    return Proposal(max(low, high - 2), span(cause), span(effect), (low, high), **(told | other))


@pytest.fixture
def doc(nlp: Language) -> Doc:
    doc = nlp(SENTENCE)
    doc.user_data.pop(PROPOSALS, None)
    return doc


def noted(doc: Doc, *proposals: Proposal) -> Doc:
    doc.user_data[PROPOSALS] = proposals
    return read_once(doc)


def music(doc: Doc, **other: Any) -> Proposal:
    return read_as(doc, "City parks", "are music to the ears of", "new mothers with depression", **other)


def test_a_claim_that_no_rule_reads(doc: Doc) -> None:
    (sketch,) = find_claims(noted(doc, music(doc)), scorer=KIND)
    words = [token.text for token in doc]
    finding = sketch.finding
    assert [" ".join(words[slice(*span)]) for span in (finding.cause, finding.relation, finding.effect)] == [
        "City parks", "are music to the ears of", "new mothers with depression",
    ]  # fmt: skip
    assert (finding.cue.type, finding.cue.word, finding.word.text) == ("improves", "ears", "ears")
    assert (finding.cause_head.text, finding.effect_head.text) == ("parks", "mothers")
    assert (sketch.strength, sketch.direction, sketch.hedges) == ("direct", "increase", ())
    assert sketch.confidence == pytest.approx(0.9)
    assert [reason.feature for reason in sketch.reasons] == ["read alike by the encoder"]


def test_what_goes_along_causes_nothing(doc: Doc) -> None:
    (sketch,) = find_claims(noted(doc, music(doc, type="associated_with", causal=True)), scorer=KIND)
    assert sketch.strength == "correlational"


def test_in_the_package() -> None:
    text = "Left-handed goalkeepers are prime candidates for wrist injuries."
    (alone,) = claimminer.mine([text], rules_alone=True)
    (both,) = claimminer.mine([text])
    (claim,) = both.claims
    assert alone.claims == ()
    assert (claim.cause.text, claim.effect.text) == ("Left-handed goalkeepers", "wrist injuries")
    assert claim.relation.text == "are prime candidates for"
    assert claim.strength == "correlational"
    assert 0.6 <= claim.confidence < 1


def test_rules_alone_hear_nothing_of_it(doc: Doc) -> None:
    assert find_claims(noted(doc, music(doc))) == []


def test_where_rules_read_a_claim_no_other_is_taken(nlp: Language) -> None:
    doc = nlp("Parks reduce stress, and they are music to the ears of mothers.")
    other = read_as(doc, "they", "are music to the ears of", "mothers")
    (sketch,) = find_claims(noted(doc, other), scorer=KIND)
    assert sketch.finding.cue.word == "reduce"


def test_a_question_claims_nothing(nlp: Language) -> None:
    doc = nlp("Are city parks music to the ears of new mothers?")
    assert find_claims(noted(doc, read_as(doc, "city parks", "music to the ears of", "new mothers")), scorer=KIND) == []


def test_more_is_asked_of_it_than_of_the_rules(doc: Doc) -> None:
    between = (LEAST_LIKELY + LEAST_ALONE) / 2
    assert find_claims(noted(doc, music(doc, sure=between)), scorer=KIND) == []
    assert len(find_claims(noted(doc, music(doc, sure=LEAST_ALONE + 0.01)), scorer=KIND)) == 1


def test_the_screening_holds_for_it_too(nlp: Language) -> None:
    doc = nlp("The results are music to the ears of our team.")
    read = read_as(doc, "The results", "are music to the ears of", "our team")
    assert find_claims(noted(doc, read), scorer=KIND) == []


@pytest.mark.parametrize(
    "other",
    [{"sure": SURE / 2}, {"sure": 0.9, "whole": (SURE / 0.9) ** 2 / 2}],
    ids=["not likely", "spans not likely"],
)
def test_what_is_not_likely_is_left(doc: Doc, other: dict[str, float]) -> None:
    assert proposed(noted(doc, music(doc, **other))) == []


def test_arguments_that_overlap_are_none(doc: Doc) -> None:
    assert proposed(noted(doc, music(doc)._replace(effect=(1, 4)))) == []


def test_of_two_for_one_cue_the_likelier(doc: Doc) -> None:
    second = music(doc, sure=0.7)._replace(effect=(10, 11))
    (finding,) = proposed(noted(doc, second, music(doc)))
    assert finding.effect_head.text == "mothers"


def test_hedges_are_found_by_the_rules(nlp: Language) -> None:
    doc = nlp("City parks may be music to the ears of new mothers.")
    read = read_as(doc, "City parks", "may be music to the ears of", "new mothers")
    (sketch,) = find_claims(noted(doc, read), scorer=KIND)
    assert sketch.strength == "conditional"


def test_what_goes_along_is_correlational(doc: Doc) -> None:
    (sketch,) = find_claims(noted(doc, music(doc, type="associated_with", causal=False)), scorer=KIND)
    assert sketch.strength == "correlational"


def agreed(doc: Doc, *proposals: Proposal) -> float:
    (sketch,) = find_claims(noted(doc, *proposals))
    return agreement(sketch.finding)


def test_how_far_it_agrees(nlp: Language) -> None:
    doc = nlp("Smoking causes cancer in women.")
    same = read_as(doc, "Smoking", "causes", "cancer", sure=0.8)
    other = read_as(doc, "Smoking", "causes", "women", sure=0.8)._replace(effect=(4, 5), cause=(3, 4))
    assert agreed(doc, same) == 0.8
    assert 0 < agreed(doc, other) < 0.4
    assert agreed(doc) == 0


def test_a_share_moves_the_probability(nlp: Language) -> None:
    doc = nlp("Smoking causes cancer in women.")
    scorer = KIND._replace(joined=Line(1.0, 0.0, 1.0))

    def confidence(sure: float) -> list[Sketch]:
        return find_claims(noted(doc, read_as(doc, "Smoking", "causes", "cancer", sure=sure)), scorer=scorer)

    (likely,) = confidence(0.9)
    assert likely.confidence == pytest.approx(0.9)
    assert likely.reasons[0].feature == "read alike by the encoder"
    assert confidence(0.3) == []  # less likely than not
    assert NEAREST > 0


def test_a_second_reading_keeps_what_the_first_one_noted(nlp: Language) -> None:
    first, second, copy = (nlp.make_doc("Parks calm mothers.") for _ in range(3))
    for doc, noted_there in ((first, "first"), (second, "second")):
        nlp.get_pipe("parser")(doc)
        doc.user_data[PROPOSALS] = [noted_there]
    with_tree(with_tree(copy, first), second)
    assert copy.user_data[PROPOSALS] == ["first"]
