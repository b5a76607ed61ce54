"""The pipeline: whole articles in, records out; what holds for any text whatever."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimminer
from claimminer.articles import Article
from claimminer.errors import InputError
from claimminer.pipeline import BATCH, MAX_TOKENS, Mined, mine
from claimminer.readers import article_from_text
from claimminer.schemas import json_schema

ARTICLE = """\
Walking and the heart

Regular walking lowers blood pressure, researchers have found [1]. It may also improve sleep (Chen et al., 2021).

Tumour necrosis factor alpha (TNF-α) drives inflammation. This process can damage the joints.

TREATMENT

Anti-inflammatory drugs, such as ibuprofen, relieve pain but might irritate the stomach.
Does tea help? [citation needed]

References
1. Lopez M. Walking. Heart. 2020. doi:10.1234/heart.5678
"""
OTHERS = [
    "Smoking causes cancer.",
    "Nothing to see here.",
    "Stress may lead to insomnia. It also raises blood pressure.",
]

# pieces that meet rules of every layer: cues, hedges, citations, placeholders, markup, odd spaces and letters
PIECES = [
    "Stress", "TNF-α", "IL-6", "interferon gamma (IFN-γ)", "It", "This change", "NSAIDs", "T cells", "naïve",
    "causes", "may lead to", "is caused by", "a link between", "because of", "due to", "higher than", "more common in",
    "does not reduce", "suggests that", "whether", "if", "which", "and", "not", "no evidence that", ", leading to",
    "the risk of", "role in", "𝛽-blockers", "pain", "chronic pain", "the liver", "👩‍⚕️", "5%", "C.", "e.g.",
    "[1]", "(Smith, 2020)", "doi:10.1000/182", "https://example.com", "[Insert sources here]", "PMID: 1",
    "researchers have found", "said Dr Chan.", "\"", "(", ")", ".", ". ", "?", "...", "-", "–",
    "\n", "\n\n", "\t", "\u00a0", "\u2028", "\r\n", "# ", "References\n", "Sources:\n", "* ", "1. ",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=30).map(" ".join) | st.text(max_size=80)


def spans(value: Any) -> Iterator[dict[str, Any]]:
    """Everything in a record that has a place."""
    if isinstance(value, dict):
        if value.get("start") is not None and "text" in value:
            yield value
        for inner in value.values():
            yield from spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from spans(inner)


def misplaced(mined: Mined) -> list[dict[str, Any]]:
    """The spans that do not hold in the article's text."""
    text = mined.document.text
    records = [mined.document.as_json(), *(claim.as_json() for claim in mined.claims)]
    del records[0]["text"]
    return [span for span in spans(records) if text[span["start"] : span["end"]] != span["text"]]


@cache
def validator(kind: str) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json_schema(kind))


def plain(mined: Mined) -> str:
    return json.dumps([mined.document.as_json(), [claim.as_json() for claim in mined.claims]])


@pytest.fixture(scope="module")
def mined() -> Mined:
    return next(mine([article_from_text(ARTICLE, path="walking.txt")]))


# -- one article ----------------------------------------------------------------------------------------------------


def test_document(mined: Mined) -> None:
    document = mined.document
    assert (document.path, document.language, document.claims) == ("walking.txt", "en", len(mined.claims))
    assert document.id.startswith("d_")
    assert document.sentences >= 7
    assert document.words == len(document.text.split())
    assert document.sources.status == "listed"
    assert {"TNF-α", "ibuprofen", "inflammation"} <= {mention.text for mention in document.entities}
    assert {"may", "might"} <= {hedge.text for hedge in document.hedges}


def test_claims_in_text_order(mined: Mined) -> None:
    found = [(claim.cause.text, claim.relation.text, claim.effect.text) for claim in mined.claims]
    assert ("Regular walking", "lowers", "blood pressure") in found
    assert ("It", "may also improve", "sleep") in found
    assert ("Tumour necrosis factor alpha (TNF-α)", "drives", "inflammation") in found
    assert [claim.sentence.start for claim in mined.claims] == sorted(claim.sentence.start for claim in mined.claims)


def test_everything_is_in_its_place(mined: Mined) -> None:
    assert not misplaced(mined)
    for claim in mined.claims:
        parts = (claim.cause, claim.relation, claim.effect, *claim.hedges)
        assert all(claim.sentence.start <= part.start < part.end <= claim.sentence.end for part in parts)
        assert claim.document.id == mined.document.id
        assert 0 < claim.confidence <= 1


def test_claims_meet_their_sources(mined: Mined) -> None:
    claims = {claim.relation.text: claim for claim in mined.claims}
    assert claims["lowers"].citations[0].doi == "10.1234/heart.5678"
    assert claims["lowers"].attribution.kind == "cited"
    assert claims["may also improve"].attribution.kind == "cited"
    assert "unresolved-citation" in {flag.code for flag in claims["may also improve"].flags}
    assert claims["drives"].attribution.kind == "none"
    assert {flag.code for flag in claims["drives"].flags} == {"uncited-claim"}


def test_pronouns_and_entities(mined: Mined) -> None:
    claims = {claim.relation.text: claim for claim in mined.claims}
    antecedent = claims["may also improve"].cause.antecedent
    assert antecedent is not None
    assert antecedent.text == "Regular walking"
    labels = {mention.label for mention in claims["drives"].cause.entities}
    assert labels == {"CYTOKINE"}
    short, long = (mention.id for mention in claims["drives"].cause.entities)
    assert short == long


def test_a_name_is_read_once_and_counts_wherever_its_words_stand() -> None:
    text = "He had a Klatskin tumor, doctors said. They removed the Klatskin tumor. The Klatskin tumor came back."
    (mined,) = mine([article_from_text(text)])
    tumors = [mention for mention in mined.document.entities if mention.text == "Klatskin tumor"]
    assert [text[mention.start : mention.end] for mention in tumors] == ["Klatskin tumor"] * 3


def test_section_titles(mined: Mined) -> None:
    claims = {claim.relation.text: claim for claim in mined.claims}
    assert claims["relieve"].section == "TREATMENT"
    assert claims["lowers"].section != "TREATMENT"


def test_nothing_is_read_behind_the_sources(mined: Mined) -> None:
    listed = mined.document.sources
    assert listed.start is not None
    assert all(claim.sentence.end <= listed.start for claim in mined.claims)
    assert all(hedge.end <= listed.start for hedge in mined.document.hedges)


# -- many articles --------------------------------------------------------------------------------------------------


def test_streaming() -> None:
    """One batch is read ahead, never the whole corpus; results come in order."""
    taken: list[int] = []

    def articles() -> Iterator[Article]:
        for number in range(3 * BATCH):
            taken.append(number)
            yield article_from_text(f"Tea number {number} causes pain.", path=str(number))

    stream = mine(articles())
    assert taken == []
    assert next(stream).document.path == "0"
    assert len(taken) <= BATCH
    assert [mined.document.path for mined in stream] == [str(number) for number in range(1, 3 * BATCH)]


def test_no_articles() -> None:
    assert list(mine([])) == []


@pytest.mark.parametrize("text", ["...", "1", "\u200b.", "?!"])
def test_articles_without_words(text: str) -> None:
    (mined,) = claimminer.mine([text])
    assert mined.claims == ()


def test_another_language_is_read_and_not_mined() -> None:
    text = (
        "Rauchen verursacht Krebs, und das ist seit vielen Jahren bekannt. Der Tee kann die Schmerzen lindern, sagen "
        "die Ärzte, und es ist auch gut für das Herz, wenn man sich bewegt."
    )
    (mined,) = claimminer.mine([text])
    assert mined.document.language == "de"
    assert mined.claims == ()
    assert [flag.code for flag in mined.document.flags] == ["unsupported-language"]


def test_a_sentence_without_end_is_passed_over() -> None:
    endless = "pain and " * MAX_TOKENS + "stress causes pain."
    (mined,) = claimminer.mine([f"{endless}\n\nStress causes pain."])
    assert [claim.sentence.text for claim in mined.claims] == ["Stress causes pain."]


def test_an_unknown_model() -> None:
    with pytest.raises(InputError):
        list(mine([article_from_text("Tea causes pain.")], model="no_such_model"))


# -- any text -------------------------------------------------------------------------------------------------------


@settings(max_examples=60, deadline=None)
@given(TEXTS.filter(str.strip))
def test_any_text(text: str) -> None:
    (mined,) = claimminer.mine([text])
    assert not misplaced(mined)
    assert len({claim.id for claim in mined.claims}) == len(mined.claims) == mined.document.claims
    validator("document").validate(mined.document.as_json())
    for claim in mined.claims:
        validator("claim").validate(claim.as_json())
        assert (claim.strength == "conditional") <= bool(claim.hedges)
        assert (claim.strength == "direct") <= (not claim.hedges)


@settings(max_examples=15, deadline=None)
@given(TEXTS.filter(str.strip), st.integers(0, len(OTHERS)))
def test_alone_or_among_others(text: str, place: int) -> None:
    rows = [{"text": other, "path": "x"} for other in OTHERS]
    rows.insert(place, {"text": text, "path": "y"})
    (alone,) = claimminer.mine([{"text": text, "path": "y"}])
    assert plain(list(claimminer.mine(rows))[place]) == plain(alone)


def test_a_second_run_gives_the_same_ids() -> None:
    runs = [[claim.id for mined in claimminer.mine([ARTICLE, *OTHERS]) for claim in mined.claims] for _ in range(2)]
    assert runs[0] == runs[1]
    assert len(runs[0]) == len(set(runs[0])) >= 8


def test_ids_depend_on_the_content_alone() -> None:
    other = {"text": OTHERS[2], "path": "b/c.txt", "id": 7, "url": "https://b.example"}
    first, second = claimminer.mine([{"text": OTHERS[2], "path": "a.txt"}, other])
    assert first.document.id == second.document.id
    assert [claim.id for claim in first.claims] == [claim.id for claim in second.claims]
