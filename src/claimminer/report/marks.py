"""A claim's sentence in pieces, each with the parts of the claim that it belongs to; and what stands elsewhere.

Parts overlap: "could" is a hedge inside the relation "could prevent". So the sentence is cut wherever a part begins or
ends, and each piece knows all its parts, and which of them end with it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, Literal, NamedTuple, get_args

from claimminer.records import Claim
from claimminer.report.wording import shown

__all__ = ["ROLES", "Part", "Piece", "Role", "mark_sentence"]

Role = Literal["cause", "relation", "effect", "hedge", "attribution", "citation"]
ROLES: Final[tuple[Role, ...]] = get_args(Role)
LONGEST = 700  # characters of a sentence; of a longer one, what surrounds the claim
_BEFORE = 150  # characters before the claim that are kept of a longer sentence


class Part(NamedTuple):
    """A stretch of the article that the claim is made of."""

    role: Role
    start: int
    end: int
    text: str


class Piece(NamedTuple):
    """A piece of the sentence, the parts it belongs to, and those of them that end with it."""

    text: str
    roles: tuple[Role, ...] = ()
    ends: tuple[Role, ...] = ()


def mark_sentence(claim: Claim) -> tuple[list[Piece], list[Part]]:
    """The sentence in pieces, and the parts of the claim that stand outside of it or of what is shown of it.

    The pieces' texts, joined, are the sentence; of one that is very long, what surrounds the claim, with "…" where
    it is cut.
    """
    start, end = _window(claim)
    parts = list(_parts(claim))
    inside = [part for part in parts if part.start < end and part.end > start]
    borders = {start, end}
    for part in inside:
        borders |= {max(part.start, start), min(part.end, end)}
    pieces = [_piece(claim, inside, *both, last=end) for both in pairwise(sorted(borders))]
    if start > claim.sentence.start:
        pieces.insert(0, Piece("… "))
    if end < claim.sentence.end:
        pieces.append(Piece(" …"))
    return pieces, [part for part in parts if part not in inside]


def _parts(claim: Claim) -> Iterator[Part]:
    for role, span in (("cause", claim.cause), ("relation", claim.relation), ("effect", claim.effect)):
        yield Part(role, span.start, span.end, span.text)  # type: ignore[arg-type]
    for hedge in claim.hedges:
        yield Part("hedge", hedge.start, hedge.end, hedge.text)
    voice = claim.attribution
    markers = {(citation.start, citation.end) for citation in claim.citations}
    if voice.start is not None and voice.end is not None and (voice.start, voice.end) not in markers:
        yield Part("attribution", voice.start, voice.end, voice.text or "")
    for citation in claim.citations:
        yield Part("citation", citation.start, citation.end, citation.text)


def _window(claim: Claim) -> tuple[int, int]:
    """The places in the article between which the sentence is shown."""
    sentence = claim.sentence
    if sentence.end - sentence.start <= LONGEST:
        return sentence.start, sentence.end
    first = min(span.start for span in (claim.cause, claim.relation, claim.effect))
    start = min(max(first - _BEFORE, sentence.start), sentence.end - LONGEST)
    return start, start + LONGEST


def _piece(claim: Claim, parts: list[Part], start: int, end: int, *, last: int) -> Piece:
    """The piece from ``start`` to ``end``; at ``last`` all its parts end, or are cut."""
    offset = claim.sentence.start
    text = shown(claim.sentence.text[start - offset : end - offset])
    roles = {
        part.role: part.end == end or end == last for part in parts if part.start <= start and part.end >= end
    }
    own = tuple(role for role in ROLES if role in roles)
    return Piece(text, own, tuple(role for role in own if roles[role]))
