"""Look-ups of cues: which words may open a claim, which sentences are worth a parse, which hedges stand in a text."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from claimminer.language.hedges import HEDGES
from claimminer.language.relations import CONNECTIVES, TABLE
from claimminer.pipes.cues import forms_of, rows_of
from claimminer.pipes.gate.decision import has_cue
from claimminer.pipes.scope.hedge_cues import find_hedges

WORTH = [
    "stress causes pain",
    "stress leads to pain",
    "pain was caused by stress",
    "sulfites sensitise the airways",
    "there is a link between stress and pain",
    "pain is due to stress",
    "patients fell because of stress",
    "smokers had higher rates of pain",
    "pain dropped after surgery",
    "tea is good for the heart",
]
NOT_WORTH = [
    "the clinic moved in 1998",
    "she lives by the sea",
    "this is the link",  # a tie, but nothing that it ties
    "they were led away",
]
HEDGED = [
    ("Tea may help.", ["may"]),
    ("Tea can help.", []),
    ("Tea often helps.", []),
    ("Tea does not necessarily help.", ["not necessarily"]),
    ("In May, the army grew.", []),
    ("It is likely, but not certain, that tea appears safe.", ["likely", "not certain", "appears"]),
    ("Early evidence suggests a possible benefit.", ["evidence", "suggests", "possible"]),
    ("If confirmed, it helps in part.", ["If", "in part"]),
    ("Researchers showed, found and demonstrated it.", []),
    ("Tea is thought to help; coffee is blamed.", ["thought", "blamed"]),
]


@pytest.mark.parametrize("sentence", WORTH)
def test_worth_parsing(sentence: str) -> None:
    assert has_cue(sentence.split())


@pytest.mark.parametrize("sentence", NOT_WORTH)
def test_not_worth_parsing(sentence: str) -> None:
    assert not has_cue(sentence.split())


@pytest.mark.parametrize(("text", "cues"), HEDGED)
def test_hedges(nlp: Language, text: str, cues: list[str]) -> None:
    doc = nlp.make_doc(text)
    assert [doc[hedge.start : hedge.end].text for hedge in find_hedges(doc)] == cues


def test_hedges_by_tag(nlp: Language) -> None:
    """With tags, a name is told from a modal wherever it stands."""
    words = ["May", "is", "warm", "."]
    assert not find_hedges(Doc(nlp.vocab, words=words, tags=["NNP", "VBZ", "JJ", "."]))
    words = ["It", "may", "be", "."]
    assert len(find_hedges(Doc(nlp.vocab, words=words, tags=["PRP", "MD", "VB", "."]))) == 1


def test_forms() -> None:
    assert {row.word for row in rows_of("reduces")} == {"reduce"}
    assert {row.word for row in rows_of("sensitised")} == {"sensitize"}
    assert {"cause"} == {row.word for row in rows_of("causes")}
    assert rows_of("table") == ()
    assert forms_of(("lead", "cure")) == {"lead", "leads", "led", "leading", "cure", "cures", "cured", "curing"}
    assert forms_of(("remedy",), noun=True) == {"remedy", "remedies"}


def test_the_relation_table_is_wide_and_clean() -> None:
    cues = {(row.word, row.particle, row.frame) for row in TABLE}
    assert len(cues) + len(CONNECTIVES) >= 150
    assert all(row.word == row.word.lower().strip() and row.word for row in TABLE)
    assert {row.type for row in TABLE if not row.causal} == {"associated_with"}


def test_what_prevents_decreases() -> None:
    assert {row.direction for row in TABLE if row.type == "prevents"} == {"decrease"}


def test_the_hedge_table_is_clean() -> None:
    words = [(hedge.words, hedge.kind) for hedge in HEDGES]
    assert len(words) == len(set(words))
    assert all(hedge.words == " ".join(hedge.words.lower().split()) for hedge in HEDGES)
    assert not {"can", "often", "showed", "found", "demonstrated"} & {hedge.words for hedge in HEDGES}
