"""Antecedents, as marked texts: ``<it>`` stands for ``[the phrase]``; a text without brackets has none."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from claimminer.models import Model, load_model
from claimminer.pipeline import parse_sentences
from claimminer.pipes.arguments.antecedents import find_antecedent
from claimminer.pipes.entities import find_mentions
from claimminer.pipes.trees.parsing import small_doc, stand_in
from claimminer.records import Mention
from claimminer.text.sentences import split_sentences

PRONOUNS = [
    "[Ginger] soothes the stomach. <It> also reduces nausea.",
    "[Quitting smoking] lowers blood pressure. <It> also protects the lungs.",
    "[Chronic stress] raises cortisol, and <it> weakens the immune system.",
    "[Statins and aspirin] thin no hair. <They> prevent strokes.",
    "[Regular exercise] lowers blood pressure. It strengthens bones. <It> also improves mood.",
    "Researchers tested [probiotics]. <They> reduced bloating.",
    "When [blood sugar stays high], <this> damages the nerves.",
    "[The antibodies cross the placenta and attack the red blood cells]. <This> causes anemia.",
    "[The airways become narrow]. <This> causes wheezing.",
    "Doctors have found that [the gut lining can become leaky]. <This> may trigger inflammation.",
]
SOMEBODY = [
    "[The shot] is safe. A talk-show host said that <it> causes autism.",
]
SAID_TO_BE = [
    "[Gout] is <a form of arthritis> that causes pain.",
    "Beets contain [nitrate], <a compound> that widens vessels.",
    "The most common type is [sleep apnoea]. <It> makes people tired.",
    "Gout flares up after meat, and [colchicine] came late. The drug cannot cure <it>.",
]
NOUNS = [
    "[Ibuprofen and naproxen] reduce pain. <These drugs> can irritate the stomach.",
    "Doctors often use [painkillers such as ibuprofen]. <These medications> reduce swelling.",
    "[Gout] often begins in the big toe. <This condition> causes severe pain.",
    "[Lupus] is a long-term illness. <The disease> can damage the kidneys.",
    "The study found [changes in the gut flora of patients]. <These changes in gut flora> may cause bloating.",
    "[The immune cells become activated after an injury]. <This activation> leads to swelling.",
    "Scientists discovered that [the nerve endings can become oversensitive]. <This phenomenon> may cause pain.",
    "The wound contains [white blood cells]. <These cells> release cytokines.",
    "The doctor may suggest [physical therapy]. <This treatment> improves balance.",
    "[Narcolepsy] is a disorder of sleep. <The disorder> may cause weakness.",
    "Many people eat [salmon and walnuts]. <Such foods> reduce inflammation.",
    "The blood contains proteins called [antibodies]. <These antibodies> may damage the heart.",
]
NONE = [
    "The agency recommends zinc to children. <It> lowers the risk of diarrhoea.",
    "Dr Chan came late. <The disease> damages the skin.",
    "Sleep matters. <It> is known that noise causes stress.",
    "Sleep matters. <It> may be wise to avoid noise.",
    "<It> causes pain.",
    "<These drugs> cause nausea.",
    "The weather was fine. <These drugs> cause nausea.",
    "The nurse waited in the ward. <They> cause nausea.",
    "[Aspirin] thins the blood. Sleep helps. Food helps. <This drug> causes ulcers.",
    "Aspirin thins the blood. <Aspirin> causes ulcers.",
    "Aspirin thins the blood. <The stomach> suffers.",
    "The cream does not cure <it>.",
    "There was <a delay> that caused pain.",
    "Anyone can catch <it>.",
    "No one knows the reason. <It> is most common in women.",
    "Dr Ada Lunt said that rest helps. “The advice was wrong: noise prolongs <the illness>.”",
    "The trial was led by lead author Professor Ruth Lunt. <It> did not protect against fractures.",
]


@pytest.fixture(scope="module")
def model() -> Model:
    return load_model()


def parser(model: Model, doc: Doc) -> Callable[[int, int], Doc]:
    def parse(start: int, end: int) -> Doc:
        span = doc.char_span(start, end, alignment_mode="expand")
        small = small_doc(doc, span.start, span.end)
        return parse_sentences([small], [stand_in(small, find_mentions(doc))], model)[0]

    return parse


def unmark(marked: str) -> tuple[str, tuple[int, int], str | None]:
    """The plain text, the anaphor's place, and the antecedent's words."""
    antecedent = re.search(r"\[(.+?)\]", marked)
    bare = re.sub(r"[\[\]]", "", marked)
    start, end = bare.index("<"), bare.index(">") - 1
    return re.sub(r"[<>]", "", bare), (start, end), antecedent[1] if antecedent else None


def find(model: Model, text: str, place: tuple[int, int], mentions: tuple[Mention, ...] = ()) -> str | None:
    doc = model.nlp.make_doc(text)
    sentences = split_sentences(text, 0, len(text))
    known = mentions or tuple(find_mentions(doc))
    found = find_antecedent(doc, *place, sentences, parse=parser(model, doc), mentions=known)
    return text[found[0] : found[1]] if found else None


@pytest.mark.parametrize("marked", PRONOUNS + SOMEBODY + SAID_TO_BE + NOUNS)
def test_found(model: Model, marked: str) -> None:
    text, place, expected = unmark(marked)
    assert find(model, text, place) == expected


@pytest.mark.parametrize("marked", NONE)
def test_none_is_better_than_a_wrong_one(model: Model, marked: str) -> None:
    text, place, _ = unmark(marked)
    assert find(model, text, place) is None


def test_mentions_tell_kinds_apart(model: Model) -> None:
    text, place, _ = unmark("The ward treats asthma with zorbin. <This drug> opens the airways.")
    start = text.index("zorbin")
    mention = Mention(start=start, end=start + 6, text="zorbin", label="DRUG")
    assert find(model, text, place, (mention,)) == "zorbin"


def test_without_a_parser_nothing_is_found(model: Model) -> None:
    text, place, _ = unmark("Ginger soothes the stomach. <It> reduces nausea.")
    assert find_antecedent(model.nlp.make_doc(text), *place, split_sentences(text, 0, len(text))) is None


WORDS = ["It", "they", "This", "these", "drugs", "pain", "causes", "reduce", ".", ",", "which", "activated"]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=2, max_size=14), st.data())
def test_antecedent_ends_before_the_anaphor(model: Model, words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    start = len(" ".join(words[: (i := data.draw(st.integers(0, len(words) - 1)))])) + (i > 0)
    doc = model.nlp.make_doc(text)
    sentences = split_sentences(text, 0, len(text)) or [(0, len(text))]
    found = find_antecedent(doc, start, start + len(words[i]), sentences, parse=parser(model, doc))
    assert found is None or 0 <= found[0] < found[1] <= start
