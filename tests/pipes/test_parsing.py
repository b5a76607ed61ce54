"""Small Docs: what is cut out, what the parser is shown instead, and how spans find their way back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from claimminer.models import load_model
from claimminer.pipeline import parse_sentences
from claimminer.pipes.entities import find_mentions
from claimminer.pipes.trees.parsing import place, small_doc, stand_in, with_tree

TEXT = "A title\n\nAspirin reduces\n  fever.  Rest helps."


def test_line_breaks_are_left_out(nlp: Language) -> None:
    doc = nlp.make_doc(TEXT)
    small = small_doc(doc, 0, len(doc))
    assert [token.text for token in small][2:6] == ["Aspirin", "reduces", "fever", "."]
    assert "\n" not in small.text
    start, end = place(small, 2, 5)
    assert TEXT[start:end] == "Aspirin reduces\n  fever"


def test_place_without_origins(nlp: Language) -> None:
    doc = nlp.make_doc("Rest  helps.")
    assert place(doc, 0, 1) == (0, 4)
    assert place(doc, 0, len(doc)) == (0, len(doc.text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ASPIRIN REDUCES FEVER IN ADULTS", "aspirin reduces fever in adults"),
        ("NEW HOPE", "NEW HOPE"),
        ("Aspirin Reduces Fever in Adults", "aspirin reduces fever in adults"),
        ("TNF Blockers Calm Joint Pain", "TNF blockers calm joint pain"),
        ("Aspirin reduces fever", "Aspirin reduces fever"),
        ("Aspirin and Tylenol reduce fever", "Aspirin and Tylenol reduce fever"),
    ],
)
def test_capitals(nlp: Language, text: str, words: str) -> None:
    """Shouting and title case are lowered: the parser takes such words for names."""
    doc = nlp.make_doc(text)
    assert [token.text for token in small_doc(doc, 0, len(doc))] == words.split()


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("LEEDS, 4 May 2024 – Tea lowers stress.", "Tea lowers stress."),
        ("Green tea, experts say, lowers stress.", "Green tea lowers stress."),
        ("Green tea, the study found, lowers stress.", "Green tea lowers stress."),
        ("Green tea, a hot drink, lowers stress.", "Green tea, a hot drink, lowers stress."),
        ("Tea – and milk – lower stress.", "Tea – and milk – lower stress."),
        ("Tea may lower stress – for a while.", "Tea may lower stress – for a while."),
        ("Hull, May 2024 - Tea lowers stress.", "Tea lowers stress."),
        ("Tea - and milk - lower stress.", "Tea – and milk – lower stress."),
        ("Tea - a drink - and milk - lower stress.", "Tea - a drink - and milk - lower stress."),
        ("Low-dose IL-2 lowers it.", "Low-dose IL-2 lowers it."),
    ],
)
def test_asides_are_left_out(nlp: Language, text: str, left: str) -> None:
    doc = nlp.make_doc(text)
    small = small_doc(doc, 0, len(doc))
    assert [token.text for token in small] == [token.text for token in nlp.make_doc(left)]
    start, end = place(small, 0, len(small) - 1)
    assert text[start:end].endswith("lowers stress") or text[start:end] == text[:-1]


def test_a_letter_before_the_full_stop(nlp: Language) -> None:
    """"C." is one token, but the full stop is the sentence's."""
    doc = nlp.make_doc("Fruit has vitamin C.")
    small = small_doc(doc, 0, len(doc))
    start, end = place(small, 0, len(small))
    assert doc.text[start:end] in ("Fruit has vitamin C", "Fruit has vitamin C.")
    assert doc.text[slice(*place(small, 2, 4))] == "vitamin C"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Aspirin reduces fever.", "Medicine reduces disease."),
        ("Macrophages release interleukin-10.", "Cells release interleukin-10."),
        ("The tea was warm.", "The tea was warm."),
        ("Rheumatoid arthritis hurts.", "Rheumatoid disease hurts."),
    ],
)
def test_stand_ins(nlp: Language, text: str, shown: str) -> None:
    doc = nlp.make_doc(text)
    small = small_doc(doc, 0, len(doc))
    assert stand_in(small, find_mentions(doc)).text == shown
    assert small.text == text


def test_the_tree_lies_over_the_own_words(nlp: Language) -> None:
    doc = nlp.make_doc("Aspirin reduces fever.")
    small = small_doc(doc, 0, len(doc))
    (tree,) = parse_sentences([small], [stand_in(small, find_mentions(doc))], load_model())
    assert tree.text == "Aspirin reduces fever."
    assert [token.dep_ for token in tree] == ["nsubj", "ROOT", "dobj", "punct"]
    again = with_tree(small, tree)
    assert [token.head.i for token in again] == [token.head.i for token in tree]
    assert place(again, 0, 1) == (0, 7)


@pytest.mark.parametrize(
    ("words", "tags", "heads", "labels", "at", "head", "label"),
    [
        ("bids to heal and to soothe", "VBZ TO VB CC TO VB", [0, 2, 0, 2, 2, 2],
         "ROOT aux xcomp cc conj conj", 4, 5, "aux"),
        ("likely to be healed", "JJ TO VB VBN", [0, 3, 3, 0], "ROOT aux auxpass xcomp", 1, 3, "aux"),
        ("stop falls or lift moods", "VB NNS CC VB NNS", [0, 0, 1, 1, 3], "ROOT dobj cc conj dobj", 3, 0, "conj"),
        ("stops falls or lift moods", "VBZ NNS CC VB NNS", [0, 0, 1, 1, 3], "ROOT dobj cc conj dobj", 3, 1, "conj"),
        ("works letting it heal and easing pain", "VBZ VBG PRP VB CC VBG NN", [0, 0, 3, 1, 3, 3, 5],
         "ROOT advcl nsubj ccomp cc conj dobj", 5, 1, "conj"),
    ],
)  # fmt: skip
def test_what_hangs_beside_its_verb_is_hung_on_it(
    nlp: Language, words: str, tags: str, heads: list[int], labels: str, at: int, head: int, label: str
) -> None:
    kinds = ["NOUN" if tag.startswith("NN") else "VERB" for tag in tags.split()]
    tree = Doc(nlp.vocab, words.split(), tags=tags.split(), pos=kinds, heads=heads, deps=labels.split())
    mended = with_tree(nlp.make_doc(words), tree)
    assert (mended[at].head.i, mended[at].dep_) == (head, label)


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from("aB -(),.\n\tµé3"), min_size=1, max_size=60))
def test_every_token_finds_its_way_back(text: str) -> None:
    doc = load_model().nlp.make_doc(text)
    small = small_doc(doc, 0, len(doc))
    for token in small:
        start, end = place(small, token.i, token.i + 1)
        written = token.lower_.replace("–", "-")  # a free hyphen is read as a dash
        assert text[start:end].lower() in (written, written.removesuffix("."))
