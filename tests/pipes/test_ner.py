"""A recogniser's entities: which are taken, and how they join the vocabulary's."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, Span

from claimminer.pipes.mentions.ner import find_ner_mentions, is_plausible, merge_mentions, new_names
from claimminer.records import Label, Mention

BLANK = spacy.blank("en")


def with_entity(text: str, words: str, label: str) -> Doc:
    doc = BLANK(text)
    start = text.index(words)
    span = doc.char_span(start, start + len(words), label=label)
    assert span is not None
    doc.ents = [span]
    return doc


def mention(text: str, words: str, label: Label = "CONDITION", name: str | None = None) -> Mention:
    start = text.index(words)
    return Mention(
        start=start, end=start + len(words), text=words, label=label, id=name and f"X:{name}", name=name
    )


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Klatskin tumor", "CONDITION"), ("lymphocytic colitis", "CONDITION"), ("migraine", "CONDITION"),
        ("dinutuximab", "DRUG"), ("aspirin", "DRUG"), ("stromal podoblasts", "CELL_TYPE"),
    ],
)  # fmt: skip
def test_plausible(words: str, label: Label) -> None:
    assert is_plausible(words, label)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("disease", "CONDITION"), ("symptoms", "CONDITION"), ("chronic illness of", "CONDITION"), ("A", "CONDITION"),
        ("tumor necrosis factor", "CONDITION"), ("PAX6 gene", "CONDITION"), ("Spain", "CONDITION"),
        ("raccoons", "CONDITION"), ("disorder of the brain", "CONDITION"), ("pain) and fever", "CONDITION"),
        ("drug", "DRUG"), ("glucose", "DRUG"), ("alcohol", "DRUG"), ("everyone", "DRUG"), ("cheese", "DRUG"),
        ("...", "DRUG"), ("snails", "CELL_TYPE"), ("cells", "CELL_TYPE"), ("renal dialysis", "CONDITION"),
    ],
)  # fmt: skip
def test_implausible(words: str, label: Label) -> None:
    assert not is_plausible(words, label)


@pytest.mark.parametrize(
    "text",
    [
        "Ondelu syndrome is rare.",  # no list holds it
        "They live with recurrent pouchitis.",  # the list holds less than the whole
        "She took brolumetinib for a year.",
        "Under the microscope, stromal podoblasts were seen.",
        "It was a ten-year study of non-Ondelu lymphomas.",
        "Nobody had heard of Ondelu's disease.",
        "Her DM was under control, said Wrona.",
        "They were given KW-2105 or hGH for a year.",
    ],
)
def test_sentences_that_may_hold_a_new_name(text: str) -> None:
    assert new_names([token.text for token in BLANK(text)])


@pytest.mark.parametrize(
    "text",
    [
        "The meeting was put off until May.",
        "They live with chronic pain and a fever.",  # the list has both
        "It causes the disease, and others.",
        "Ask for an early diagnosis, and for dialysis.",
        "Of all the cells in the body, these are the smallest.",
        "",
    ],
)
def test_sentences_without_a_new_name(text: str) -> None:
    assert not new_names([token.text for token in BLANK(text)])


@pytest.mark.parametrize(
    ("first", "second", "is_known_then"),
    [
        ("He had a Klatskin tumor.", "The Klatskin tumor grew.", True),
        ("He had a Klatskin tumor.", "Another tumor of his was the Wilms tumor.", False),
        ("KW-2105 was safe.", "Nobody knew KW-2105, which was new.", True),
        ("KW-2105 was safe.", "Nobody knew KW-2106, which was new.", False),
        ("She has lymphocytic colitis.", "For years she lived with lymphocytic colitis and a fever.", True),
        ("She has lymphocytic colitis.", "She has severe lymphocytic colitis.", True),
        ("She has lymphocytic colitis.", "She has ulcerative lymphocytic colitis.", False),  # it may be another one
    ],
)
def test_names_whose_words_have_been_read(first: str, second: str, is_known_then: bool) -> None:
    before, names = (new_names([token.text for token in BLANK(text)]) for text in (first, second))
    assert (names <= before) is is_known_then


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Klatskin mass", "CONDITION"), ("clear-cell renal cell carcinoma", "CONDITION"), ("DM", "CONDITION"),
        ("X-linked weakness", "CONDITION"), ("KW-2105", "DRUG"), ("eucrisa", "DRUG"), ("D-penicillamine", "DRUG"),
        ("lithium carbonate", "DRUG"), ("obsessive thoughts", "CONDITION"), ("swollen ankles", "CONDITION"),
    ],
)  # fmt: skip
def test_one_that_knows_lay_prose_may_find_any_shape(words: str, label: Label) -> None:
    assert is_plausible(words, label, shaped=False)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("heart attack gain", "CONDITION"), ("migraine clinic", "CONDITION"), ("shorten the illness", "CONDITION"),
        ("the PAX6 gene", "CONDITION"), ("aspirin gel", "DRUG"), ("dummy pill", "DRUG"), ("glucose", "DRUG"),
        ("symptoms", "CONDITION"), ("B", "CONDITION"), ("aspirin", "CONDITION"), ("stuffy", "CONDITION"),
        ("Obsessive", "CONDITION"), ("ticks", "CONDITION"), ("smokers", "CONDITION"), ("Low-dose", "DRUG"),
    ],
)  # fmt: skip
def test_but_no_name_that_runs_on(words: str, label: Label) -> None:
    assert not is_plausible(words, label, shaped=False)


@pytest.mark.parametrize(("label", "found"), [("Disease", []), ("CONDITION", ["Klatskin mass"])])
def test_other_models_need_the_shape(label: str, found: list[str]) -> None:
    doc = with_entity("She had a Klatskin mass.", "Klatskin mass", label)
    assert [one.text for one in find_ner_mentions(doc)] == found


def test_degree_and_punctuation_are_left_out() -> None:
    doc = with_entity("She had a severe Klatskin tumor.", "severe Klatskin tumor.", "Disease")
    assert [found.text for found in find_ner_mentions(doc)] == ["Klatskin tumor"]


def test_a_verb_before_a_known_name_is_left_out() -> None:
    doc = with_entity("This worked by easing migraine.", "easing migraine", "Disease")
    assert [found.text for found in find_ner_mentions(doc)] == ["migraine"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("High levels of cholesterol damage the heart.", []),
        ("Such cholesterol damage is rare.", ["cholesterol damage"]),
    ],
)
def test_a_head_that_is_the_verb(text: str, found: list[str]) -> None:
    assert [
        one.text for one in find_ner_mentions(with_entity(text, "cholesterol damage", "CONDITION"))
    ] == found


def test_unknown_labels_are_left_out() -> None:
    assert find_ner_mentions(with_entity("Bordeaux fever", "Bordeaux", "GPE")) == []


def test_offset_and_origins() -> None:
    doc = with_entity("a Klatskin tumor grew", "Klatskin tumor", "DISEASE")
    (shifted,) = find_ner_mentions(doc, offset=100)
    assert (shifted.start, shifted.end) == (102, 116)
    (placed,) = find_ner_mentions(doc, origins=[7, 10, 20, 40])
    assert (placed.start, placed.end) == (10, 25)


def test_longer_mention_of_the_same_label_inherits_the_name() -> None:
    text = "the lymphocytic colitis stayed"
    merged = merge_mentions(
        [mention(text, "colitis", name="colitis")], [mention(text, "lymphocytic colitis")], text
    )
    assert [(one.text, one.id, one.name) for one in merged] == [
        ("lymphocytic colitis", "X:colitis", "colitis")
    ]


@pytest.mark.parametrize(
    ("vocabulary", "model"),
    [
        (("TNF", "CYTOKINE"), ("TNF deficiency", "CONDITION")),  # another label
        (("chronic pain", "CONDITION"), ("pain", "CONDITION")),  # shorter
        (("pain", "CONDITION"), ("pain and fever", "CONDITION")),  # coordinated
        (("chronic pain", "CONDITION"), ("pain and fever", "CONDITION")),  # crossing
    ],
)
def test_vocabulary_keeps_its_place(vocabulary: tuple[str, Label], model: tuple[str, Label]) -> None:
    text = "TNF deficiency with chronic pain and fever"
    kept = [mention(text, *vocabulary)]
    assert merge_mentions(kept, [mention(text, *model)], text) == kept


def test_the_articles_own_words_come_back() -> None:
    text = "a KLATSKIN\nTUMOR grew"
    model = Mention(start=2, end=16, text="klatskin tumor", label="CONDITION")
    assert [one.text for one in merge_mentions([], [model], text)] == ["KLATSKIN\nTUMOR"]


def test_entities_of_the_shipped_model_are_mentions(nlp: spacy.Language) -> None:
    doc = nlp("The patient took lisinopril against pulmonary lymphangioleiomyomatosis.")
    assert all(isinstance(span, Span) for span in doc.ents)
    found = find_ner_mentions(doc)
    assert all(doc.text[one.start : one.end] == one.text for one in found)
    assert "lisinopril" in {one.text for one in found}
