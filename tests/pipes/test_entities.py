"""Entity mentions, as marked sentences: ``[words|LABEL|name]`` is a mention, everything else is none."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc, Span

from claimminer.pipes.entities import SPANS_KEY, find_mentions, spread
from claimminer.records import Mention

MARK = re.compile(r"\[([^|\]]+)\|(\w+)\|([^\]]+)\]")


@pytest.fixture(scope="module")
def blank() -> Language:
    return spacy.blank("en")


def unmark(marked: str) -> tuple[str, list[tuple[str, str, str]]]:
    """The plain text, and its marked mentions as (text, label, name)."""
    return MARK.sub(r"\1", marked), [match.groups() for match in MARK.finditer(marked)]  # type: ignore[misc]


def found(doc: Doc) -> list[tuple[str, str, str | None]]:
    mentions = find_mentions(doc)
    assert all(doc.text[mention.start : mention.end] == mention.text for mention in mentions)
    return [(mention.text, mention.label, mention.name) for mention in mentions]


WRITINGS = [
    "Blood held more [IL-6|CYTOKINE|interleukin 6], [IL 8|CYTOKINE|interleukin 8] and [IL10|CYTOKINE|interleukin 10].",
    "[TNF-α|CYTOKINE|tumor necrosis factor] or [TNFα|CYTOKINE|tumor necrosis factor]",
    "[TNF alpha|CYTOKINE|tumor necrosis factor] or [TNF-a|CYTOKINE|tumor necrosis factor]",
    "[tumour necrosis factor-alpha|CYTOKINE|tumor necrosis factor] in [leukaemia|CONDITION|leukemia]",
    "[Interleukin (IL)-6|CYTOKINE|interleukin 6] went up.",
    "The IL6R gene and hsIL6x are something else.",
    "[Crohn’s disease|CONDITION|Crohn disease] or [Crohn disease|CONDITION|Crohn disease]",
    "[Nonsteroidal antiinflammatory drugs|DRUG|nonsteroidal anti-inflammatory drug] help.",
    "One [NSAID|DRUG|nonsteroidal anti-inflammatory drug] a day.",
    "They saw [neuro-inflammation|CONDITION|neuroinflammation] where [microglia|CELL_TYPE|microglia] had woken.",
    "the [CD8(+) T-cells|CELL_TYPE|CD8-positive T cell] and [Th17 cells|CELL_TYPE|T helper 17 cell]",
    "She lived with [type 2\ndiabetes|CONDITION|type 2 diabetes mellitus] for years.",
    "HOW [CYTOKINES|CYTOKINE|cytokine] FEED [PAIN|CONDITION|pain]",
    "his [headaches|CONDITION|headache] and *[nausea|CONDITION|nausea]*",
    "the heart. Failure of the plan",
]

SPANS = [
    "[Chronic low-grade inflammation|CONDITION|inflammation] wears people down.",
    "severe [neuropathic pain|CONDITION|neuropathic pain], mild [pain|CONDITION|pain]",
    "[pain|CONDITION|pain] perception, [asthma|CONDITION|asthma] control",
    "the [early-onset Alzheimer's disease|CONDITION|Alzheimer disease] of her aunt",
    "She lived with [Alzheimer's|CONDITION|Alzheimer disease], his [asthma|CONDITION|asthma]'s back.",
    "[anxiety|CONDITION|anxiety] and [depression|CONDITION|depression] often meet.",
    "[arthritis pain|CONDITION|pain] and [chronic pain syndrome|CONDITION|chronic pain]",
    "[TNF|CYTOKINE|tumor necrosis factor] is blocked by [TNF inhibitors|DRUG|TNF inhibitor].",
    "The symptoms of the disease had complications.",
]

AMBIGUOUS = [
    "Reading aids sleep, but [AIDS|CONDITION|AIDS] is feared.",
    "ALL patients ate IT on ICE with the CAT.",
    "CRP is a protein, [CRPS|CONDITION|complex regional pain syndrome] an illness, [NSAIDS|DRUG|"
    "nonsteroidal anti-inflammatory drug] are drugs.",
    "the [tuberculosis|CONDITION|tuberculosis] ward; [TB|CONDITION|tuberculosis] spread",
    "TURN THE LIGHT ON IN APRIL AND REST",
    "Doctors stress that sleep matters; [stress|CONDITION|stress] does harm.",
    "There is confusion about the rules, and [confusion|CONDITION|confusion] after the fall.",
]

SURROUNDINGS = [
    "The flu virus is not the [flu|CONDITION|influenza].",
    "The Arthritis Foundation and the National Institute of Diabetes and Digestive and Kidney Diseases paid.",
    "It stood in the Journal of Pain last year.",
    "See https://www.asthma.org/migraine-care and write to info@psoriasis.com.",
    "Dr Lee of Leeds studies [Pain|CONDITION|pain].",
]

GIVEN = [
    "drugs like [interferon alpha|DRUG|interferon alpha] were tried",
    "[Interferon alpha|DRUG|interferon alpha] therapy made them tired.",
    "The cells release [interferon alpha|CYTOKINE|interferon alpha] at night.",
    "He injects [insulin|DRUG|insulin], as his body no longer produces insulin.",
    "Estrogen levels fall, so [estrogen|DRUG|estrogen] was prescribed.",
]


@pytest.mark.parametrize("marked", [*WRITINGS, *SPANS, *AMBIGUOUS, *SURROUNDINGS, *GIVEN])
def test_marked_sentences(marked: str, blank: Language) -> None:
    text, expected = unmark(marked)
    assert found(blank(text)) == expected


BLANK = spacy.blank("en")
WORDS = st.sampled_from(
    [
        "IL-6",
        "TNF-α",
        "pain",
        "chronic",
        "(NSAIDs)",
        "ALS",
        "T",
        "cells",
        "-",
        "\n\n",
        "Crohn’s",
        "(",
        "IBS)",
        "β",
    ]
)


@given(words=st.lists(WORDS | st.text(max_size=6), max_size=30))
@settings(max_examples=150, deadline=None)
def test_mentions_are_true_ordered_and_apart(words: list[str]) -> None:
    doc = BLANK(" ".join(words))
    mentions = find_mentions(doc)
    assert all(doc.text[mention.start : mention.end] == mention.text for mention in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))


def test_words_of_a_known_mention_are_found_elsewhere(blank: Language) -> None:
    doc = blank("Plummer-Vinson syndrome (PVS) is rare. The Plummer-Vinson syndrome passed; PVS may return.")
    known = Mention(start=0, end=23, text="Plummer-Vinson syndrome", label="CONDITION")
    mentions = spread([known], doc)
    assert [mention.text for mention in mentions] == [
        "Plummer-Vinson syndrome", "PVS", "Plummer-Vinson syndrome", "PVS",
    ]  # fmt: skip
    assert {mention.label for mention in mentions} == {"CONDITION"}


def test_a_known_abbreviation_is_found_as_it_is_written(blank: Language) -> None:
    doc = blank("LA was rare in la Rochelle. Children with LA lose fat; few had ME/LA, more said: la, la.")
    known = Mention(start=0, end=2, text="LA", label="CONDITION")
    assert [mention.start for mention in spread([known], doc)] == [0, 42, 66]


def test_component_writes_spans_that_survive_serialization() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("claimminer_entities")
    doc = nlp("Oxidative stress and IL-6 rose.")
    copy = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [(span.text, span.label_, span.kb_id_) for span in copy.spans[SPANS_KEY]] == [
        ("Oxidative stress", "CONDITION", "MESH:D018384"),
        ("IL-6", "CYTOKINE", "HGNC:6018"),
    ]


def test_component_takes_in_the_entities_of_a_recogniser() -> None:
    nlp = spacy.blank("en")
    doc = nlp.make_doc("Her Klatskin tumor grew.")
    doc.ents = [Span(doc, 1, 3, label="Disease")]
    nlp.add_pipe("claimminer_entities")
    doc = nlp.get_pipe("claimminer_entities")(doc)
    assert [span.text for span in doc.spans[SPANS_KEY]] == ["Klatskin tumor"]


def test_a_known_mention_takes_its_heads_concept(blank: Language) -> None:
    doc = blank("He had lymphocytic colitis. Lymphocytic colitis is mild.")
    mentions = spread([Mention(start=7, end=26, text="lymphocytic colitis", label="CONDITION")], doc)
    assert [(mention.text, mention.name) for mention in mentions] == [
        ("lymphocytic colitis", "colitis"),
        ("Lymphocytic colitis", "colitis"),
    ]
