"""Edits: what is taken, what is refused, and the claim that comes of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from claimminer.errors import InputError
from claimminer.records import Claim, DocumentRecord
from claimminer.review.corrections import corrected
from claimminer.review.desk import Desk
from claimminer.review.lookup import document_of
from claimminer.review.readings import Edits, checked_edits, reading_key, source_of, words_key


@pytest.fixture
def document(desk: Desk) -> DocumentRecord:
    with desk.reading() as db:
        return document_of(db, 1)


@pytest.fixture
def check(claims: dict[str, Claim], document: DocumentRecord) -> Callable[[object], Edits | None]:
    return lambda value: checked_edits(value, claim=claims["eases"], text=document.text)


def place(document: DocumentRecord, words: str) -> dict[str, Any]:
    start = document.text.index(words)
    return {"start": start, "end": start + len(words)}


def test_spans_get_their_words(check: Callable[..., Edits], document: DocumentRecord) -> None:
    found = place(document, "A root for all. ")
    edits = check({"cause": {**found, "text": "something else"}})
    assert edits.cause
    assert edits.cause.text == "A root for all."
    assert document.text[edits.cause.start : edits.cause.end] == "A root for all."


def test_what_is_as_before_is_no_edit(check: Callable[..., Edits | None], claims: dict[str, Claim]) -> None:
    claim = claims["eases"]
    same = {
        "type": "improves", "direction": "none", "strength": "direct", "negated": False, "hedges": [],
        "attribution": {"kind": "none"}, "cause": {"start": claim.cause.start, "end": claim.cause.end},
    }  # fmt: skip
    assert check(same) is None
    assert check({**same, "negated": True}).as_json() == {"negated": True}  # type: ignore[union-attr]
    assert check({}) is None
    assert check({"source": " "}) is None


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ([], "not an object"),
        ({"colour": "red"}, "no field 'colour'"),
        ({"type": "eats"}, "type"),
        ({"strength": 3}, "strength"),
        ({"negated": "perhaps"}, "negated"),
        ({"cause": {"start": 5, "end": 5}}, "no place"),
        ({"cause": {"start": -1, "end": 5}}, "no place"),
        ({"cause": {"start": 0, "end": 10**9}}, "no place"),
        ({"cause": {"start": 0.5, "end": 3}}, "no place"),
        ({"cause": {"start": True, "end": 3}}, "no place"),
        ({"cause": "Ginger"}, "cause"),
        ({"hedges": [{"start": 0, "end": 3, "kind": "polite"}]}, "hedges"),
        ({"hedges": {"start": 0}}, "hedges"),
        ({"attribution": {"kind": "named"}}, "attribution"),
        ({"attribution": {"kind": "none", "start": 0, "end": 3}}, "attribution"),
        ({"source": "javascript:alert(1)"}, "no DOI"),
        ({"source": "see my shelf"}, "no DOI"),
    ],
)
def test_what_is_refused(check: Callable[[object], Edits], value: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        check(value)


def test_white_space_is_no_span(check: Callable[[object], Edits], document: DocumentRecord) -> None:
    at = document.text.index("\n\n")
    with pytest.raises(InputError, match="white space"):
        check({"cause": {"start": at, "end": at + 2}})


def test_the_claim_follows(
    check: Callable[..., Edits], claims: dict[str, Claim], document: DocumentRecord
) -> None:
    voice = place(document, "A root for all.")
    edits = check(
        {"cause": place(document, "heartburn"), "effect": place(document, "eases nausea"), "type": "treats",
         "hedges": [{**place(document, "all"), "kind": "quantity"}], "attribution": {"kind": "vague", **voice}}
    )  # fmt: skip
    claim = corrected(claims["eases"], edits, mentions=document.entities)
    assert (claim.cause.text, claim.cause.entities) == ("heartburn", ())
    assert [one.text for one in claim.effect.entities] == ["nausea"]
    assert claim.relation.predicate == "biolink:treats_or_applied_or_studied_to_treat"
    assert [flag.code for flag in claim.flags] == ["vague-attribution"]
    assert claim.id == claims["eases"].id
    Claim.model_validate(claim.as_json())


@pytest.mark.parametrize(
    ("pasted", "found"),
    [
        ("10.5555/abc.1", ("doi", "10.5555/abc.1")),
        (" https://doi.org/10.5555/abc ", ("doi", "10.5555/abc")),
        ("doi:10.5555/abc", ("doi", "10.5555/abc")),
        ("PMID: 123456", ("pmid", "123456")),
        ("123456", ("pmid", "123456")),
        ("https://pubmed.ncbi.nlm.nih.gov/123456/", ("pmid", "123456")),
        ("https://example.com/a?b=c", ("url", "https://example.com/a?b=c")),
    ],
)
def test_sources(pasted: str, found: tuple[str, str]) -> None:
    source = source_of(pasted)
    assert source
    assert getattr(source, found[0]) == found[1]
    assert source.text == pasted.strip()


def test_keys(claims: dict[str, Claim]) -> None:
    claim = claims["eases"]
    moved = claim.model_copy(update={"id": "c_1", "confidence": 0.1, "flags": ()})
    assert reading_key(moved) == reading_key(claim)
    other = corrected(claim, Edits(strength="conditional"))
    assert reading_key(other) != reading_key(claim)
    assert words_key(other) == words_key(claim)
    assert reading_key(corrected(claim, Edits(negated=True))) != reading_key(claim)
