"""Abbreviations that an article defines, and what they mean in the rest of it."""

from __future__ import annotations

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from claimminer.pipes.entities import find_mentions
from claimminer.pipes.mentions.abbreviations import align, find_definitions, is_short_form

BLANK = spacy.blank("en")


def definitions(text: str) -> list[tuple[str, str]]:
    found = find_definitions(BLANK(text), text)
    return [(text[slice(*definition.short)], text[slice(*definition.long)]) for definition in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Levels of interleukin-6 (IL-6) rose.", [("IL-6", "interleukin-6")]),
        ("We saw tumor necrosis factor-alpha (TNF-α).", [("TNF-α", "tumor necrosis factor-alpha")]),
        ("Relief. Non-steroidal anti-inflammatory drugs (NSAIDs) help.",
         [("NSAIDs", "Non-steroidal anti-inflammatory drugs")]),
        ("More IL-6 (interleukin-6) was seen.", [("IL-6", "interleukin-6")]),
        ("in amyotrophic lateral sclerosis (also known as ALS)", [("ALS", "amyotrophic lateral sclerosis")]),
        ("selective serotonin reuptake inhibitors (SSRIs; for mood)",
         [("SSRIs", "selective serotonin reuptake inhibitors")]),
        ("a compact disc (CD) and magnetic resonance imaging (MRI)",
         [("CD", "compact disc"), ("MRI", "magnetic resonance imaging")]),
        ("You have chronic obstructive pulmonary disease, or COPD, and",
         [("COPD", "chronic obstructive pulmonary disease")]),
        ("It is caused by bacterial vaginosis, also called BV.", [("BV", "bacterial vaginosis")]),
        ("Have a scan of the chest, or MRI, today.", []),
        ("irritable bowel (often it is)", []),
        ("It cost much (see Fig. 2) in the year (2019).", []),
        ("The pain (in the knee) was bad (p < 0.05).", []),
        ("Nothing (ABC) fits here.", []),
        ("No parenthesis, no ABC.", []),
    ],
)  # fmt: skip
def test_definitions(text: str, expected: list[tuple[str, str]]) -> None:
    assert definitions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # every further use, in either number
        ("Fibromyalgia (FM) hurts. FM is common, fm radio is not.", ["Fibromyalgia", "FM", "FM"]),
        ("Nonsteroidal anti-inflammatory drugs (NSAIDs): one NSAID a day.",
         ["Nonsteroidal anti-inflammatory drugs", "NSAIDs", "NSAID"]),
        ("Restless legs syndrome (RS) came. Severe RS went.", ["Restless legs syndrome", "RS", "RS"]),
        # something else is meant in this article
        ("Mass spectrometry (MS) was used on multiple sclerosis; MS is fast.", ["multiple sclerosis"]),
        ("The lasting inner fire (LIF) burns; LIF stays.", []),
        # about an entity, but none itself
        ("The National Institute of Asthma (NIA) and the NIA", []),
        ("a scale for pain (SP), the SP", ["pain"]),
    ],
)  # fmt: skip
def test_uses(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in find_mentions(BLANK(text))] == expected


def test_abbreviations_share_identifier_and_name() -> None:
    first, *others = find_mentions(BLANK("Multiple sclerosis (MS) is treated. MS stays."))
    assert first.id
    assert {(mention.id, mention.name, mention.label) for mention in others} == {
        (first.id, first.name, "CONDITION")
    }


@pytest.mark.parametrize("text", ["IL-6", "TNF-α", "NSAIDs", "T2D", "MetS", "ME/CFS", "5HT"])
def test_short_forms(text: str) -> None:
    assert is_short_form(text)


@pytest.mark.parametrize("text", ["", "A", "pain", "Often", "see Fig. 2", "2019", "n = 12", "Smith 2019"])
def test_no_short_forms(text: str) -> None:
    assert not is_short_form(text)


@given(short=st.text(max_size=8), text=st.text(max_size=40))
def test_alignment_stays_inside(short: str, text: str) -> None:
    assert 0 <= align(short, text) <= len(text)
