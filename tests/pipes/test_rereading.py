"""The second reading: where a cue verb was taken for a noun, the sentence is parsed again with a plainer verb."""

from __future__ import annotations

import pytest
from spacy.language import Language
from spacy.tokens import Doc

from claimminer.pipes.trees.rereading import misread_verb, reread

# words with the tags of a first reading; the misread verb between brackets, none where the reading stands
READINGS = [
    ("certain/JJ drugs/NNS [slow]/JJ dementia/NN", "a plural and a base form"),
    ("New/JJ pill/NN [eases]/NNS pain/NN", "a headline without a finite verb"),
    ("Night/NN shifts/NNS [raise]/NNP cancer/NN risk/NN", "a verb read as a name"),
    ("He/PRP said/VBD that/IN naps/NNS [boost]/NN mood/NN", "a clause of its own behind that"),
    ("a/DT strong/JJ boost/NN to/IN mood/NN", "a noun behind its article"),
    ("drug/NN use/NN costs/VBZ money/NN", "a finite verb stands behind it"),
    ("it/PRP is/VBZ a/DT treatment/NN", "a finite verb stands before it"),
    ("aspirin/NN reduces/VBZ fever/NN", "read well already"),
    ("the/DT causes/NNS of/IN pain/NN", "a noun with its preposition"),
    ("pain/NN relief/NN now/RB", "no cue verb"),
    ("Regular/JJ walks/VBZ [lower]/JJR blood/NN pressure/NN", "a noun read as the verb of an adjective"),
    ("eating/VBG well/RB and/CC walking/VBG daily/RB [lower]/JJR the/DT risk/NN", "gerunds make a plural"),
    ("pushing/VBG too/RB hard/JJ [triggers]/NNS relapses/NNS", "an adverb spelt like an adjective"),
    ("Parkinson/NNP 's/POS disease/NN", "a genitive"),
]


def tagged(nlp: Language, marked: str) -> tuple[Doc, int | None]:
    pairs = [entry.rsplit("/", 1) for entry in marked.split()]
    words = [word.strip("[]") for word, _ in pairs]
    place = next((i for i, (word, _) in enumerate(pairs) if word.startswith("[")), None)
    tags = [tag for _, tag in pairs]
    deps = ["ROOT", *["dep"] * (len(words) - 1)]
    return Doc(nlp.vocab, words=words, tags=tags, heads=[0] * len(words), deps=deps), place


@pytest.mark.parametrize(("marked", "why"), READINGS)
def test_misread_verbs(nlp: Language, marked: str, why: str) -> None:
    doc, place = tagged(nlp, marked)
    found = misread_verb(doc)
    assert (found.i if found is not None else None) == place, why


def words_of(doc: Doc) -> list[str]:
    return [token.text for token in doc]


def test_a_second_reading_keeps_the_words(nlp: Language) -> None:
    doc, place = tagged(nlp, "certain/JJ drugs/NNS [slow]/JJ dementia/NN")
    well, _ = tagged(nlp, "aspirin/NN reduces/VBZ fever/NN")
    shown: list[list[str]] = []

    def parse(again: list[Doc]) -> list[Doc]:
        shown.extend(words_of(one) for one in again)
        return [
            Doc(
                nlp.vocab, words=words_of(one), tags=["JJ", "NNS", "VBP", "NN"], heads=[1, 2, 2, 2],
                deps=["amod", "nsubj", "ROOT", "dobj"],
            )
            for one in again
        ]  # fmt: skip

    again = reread([well, doc], [words_of(well), words_of(doc)], parse)
    assert shown == [["certain", "drugs", "prevent", "dementia"]]
    assert [one.text for one in again] == [well.text, doc.text]
    assert again[0] is well
    assert again[1][place or 0].dep_ == "ROOT"


def test_a_second_reading_that_helps_nothing_is_dropped(nlp: Language) -> None:
    doc, _ = tagged(nlp, "certain/JJ drugs/NNS [slow]/JJ dementia/NN")
    nouns, _ = tagged(nlp, "a/DT b/NN c/NN d/NN")
    (again,) = reread([doc], [words_of(doc)], lambda _: [nouns])
    assert again is doc


def test_sentences_that_are_read_well_are_not_parsed_again(nlp: Language) -> None:
    doc, _ = tagged(nlp, "aspirin/NN reduces/VBZ fever/NN")
    asked: list[Doc] = []

    def parse(again: list[Doc]) -> list[Doc]:
        asked.extend(again)
        return again

    assert reread([doc], [words_of(doc)], parse) == [doc]
    assert reread([], [], parse) == []
    assert not asked
