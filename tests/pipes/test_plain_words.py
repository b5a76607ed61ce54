"""Sentences that are read once answer as spaCy's own Docs and Tokens do."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from claimminer.pipes.trees.sentences import let_go, read_once

TEXTS = (
    "Smoking, which half of the miners took up at 16, may cause cancer, strokes and (rarely) blindness.",
    "It does not rain. Walking 30 minutes a day lowers blood pressure!",
    "  Trees grow.",
    "NSAIDs",
    "",
)
PLAIN = ("i", "idx", "text", "lower_", "tag_", "pos_", "dep_", "whitespace_")
LETTERS = ("is_alpha", "is_lower", "is_title", "is_upper", "like_num")
OTHERS = ("head", "left_edge", "right_edge")
SEVERAL = ("children", "ancestors", "subtree")


@pytest.fixture(params=TEXTS)
def doc(nlp: Language, request: pytest.FixtureRequest) -> Doc:
    return nlp(request.param)


def test_words_say_what_tokens_say(doc: Doc) -> None:
    read = read_once(doc)
    assert len(read) == len(doc)
    for word, token in zip(read, doc, strict=True):
        assert len(word) == len(token)
        for name in PLAIN + LETTERS:
            assert getattr(word, name) == getattr(token, name), name
        for name in OTHERS:
            assert getattr(word, name).i == getattr(token, name).i, name
        for name in SEVERAL:
            assert [other.i for other in getattr(word, name)] == [other.i for other in getattr(token, name)], name


def test_words_know_their_places(doc: Doc) -> None:
    read = read_once(doc)
    assert read_once(read) is read
    assert all(word.doc is read and read[word.i] is word for word in read)
    assert [word.i for word in read[-2:]] == [token.i for token in doc[-2:]]


def test_neighbours(nlp: Language) -> None:
    first, *_, last = read_once(nlp("Salt raises blood pressure"))
    assert (first.nbor().text, last.nbor(-1).text) == ("raises", "blood")
    for nothing in (first.nbor(-1), last.nbor(), last.nbor().nbor()):
        assert (nothing.lower_, nothing.tag_, list(nothing.children), nothing.head) == ("", "", [], nothing)


def test_what_is_noted_with_the_doc_stays(nlp: Language) -> None:
    doc = nlp("Salt raises blood pressure")
    doc.user_data["origins"] = [(5, 9)]
    assert read_once(doc).user_data["origins"] == [(5, 9)]


def test_words_that_are_let_go_hold_nobody(nlp: Language) -> None:
    read = read_once(nlp("Salt raises blood pressure"))
    let_go(read)
    assert not any(hasattr(word, name) for word in read for name in ("doc", "head", "children"))
