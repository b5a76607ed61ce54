"""brat's standoff files: an article's text, and its accepted claims as events with attributes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from claimminer.records import RELATION_TYPES, STRENGTHS
from claimminer.review.desk import Desk
from claimminer.review.exports.decided import with_articles
from claimminer.review.exports.zipped import Names, zipped
from claimminer.review.readings import DIRECTIONS
from claimminer.review.verdicts import Reviewed

__all__ = ["write"]

Json = dict[str, Any]  # an article, a claim, or a span of it
_LINE = re.compile(r"[^\s](?:[^\n]*[^\s])?")
_KINDS = ("Cause", "Relation", "Effect", "Hedge", "Attribution")


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield a zip file of ``.txt`` and ``.ann`` pairs and the configuration that they want."""
    return zipped(_files(desk, viewer))


def _files(desk: Desk, viewer: str | None) -> Iterator[tuple[str, str]]:
    yield "annotation.conf", _configuration()
    names = Names()
    for _, group in groupby(with_articles(desk, viewer), key=lambda pair: pair[0].d):
        pairs = list(group)
        document = pairs[0][1]
        stem = names.stem(document["path"])
        yield f"{stem}.txt", document["text"]
        yield f"{stem}.ann", "".join(f"{line}\n" for line in _Lines(document).of([one for one, _ in pairs]))


class _Lines:
    """The lines of one ``.ann`` file, with their numbers."""

    def __init__(self, document: Json) -> None:
        self._text = document["text"]
        self._spans = 0
        self._attributes = 0
        self._made: dict[tuple[str, int, int], str] = {}

    def of(self, claims: list[Reviewed]) -> Iterator[str]:
        accepted = [one for one in claims if one.verdict == "accept"]
        for number, one in enumerate(accepted, start=1):
            yield from self._event(number, one)

    def _event(self, number: int, one: Reviewed) -> Iterator[str]:
        claim = one.read_with(one.edits)
        lines: list[str] = []
        roles = " ".join(f"{name}:{self._span(name, span, lines)}" for name, span in _arguments(claim))
        relation = claim["relation"]
        name = relation["type"].capitalize()
        trigger = self._span(name, relation, lines)
        yield from lines
        yield f"E{number}\t{name}:{trigger} {roles}"
        chosen = [f"Strength E{number} {claim['strength']}", f"Direction E{number} {relation['direction']}"]
        chosen += [f"Negated E{number}"] if claim["negated"] else []
        for attribute in chosen:
            self._attributes += 1
            yield f"A{self._attributes}\t{attribute}"
        comments = [decision.comment for decision in one.decisions if decision.comment]
        note = " ".join([f"claim {claim['id']}", *comments])
        yield f"#{number}\tAnnotatorNotes E{number}\t{' '.join(note.split())}"

    def _span(self, kind: str, span: Json, lines: list[str]) -> str:
        key = (kind, span["start"], span["end"])
        if key not in self._made:
            self._spans += 1
            self._made[key] = f"T{self._spans}"
            pieces = list(_pieces(self._text, span))
            places = ";".join(f"{start} {end}" for start, end in pieces)
            words = " ".join(self._text[start:end] for start, end in pieces)
            lines.append(f"T{self._spans}\t{kind} {places}\t{words}")
        return self._made[key]


def _arguments(claim: Json) -> Iterator[tuple[str, Json]]:
    yield "Cause", claim["cause"]
    yield "Effect", claim["effect"]
    for number, hedge in enumerate(claim["hedges"], start=1):
        yield ("Hedge" if number == 1 else f"Hedge{number}"), hedge
    if claim["attribution"]["start"] is not None:
        yield "Attribution", claim["attribution"]


def _pieces(text: str, span: Json) -> Iterator[tuple[int, int]]:
    """A span of brat ends with its line; one over several lines is given in pieces."""
    start = span["start"]
    for match in _LINE.finditer(text[start : span["end"]]):
        yield start + match.start(), start + match.end()


def _configuration() -> str:
    events = "\n".join(
        f"{name.capitalize()}\tCause:Cause, Effect:Effect, Hedge*:Hedge, Attribution?:Attribution"
        for name in RELATION_TYPES
    )
    entities = "\n".join(kind for kind in _KINDS if kind != "Relation")
    return (
        f"[entities]\n{entities}\n\n[relations]\n\n[events]\n{events}\n\n[attributes]\n"
        f"Strength\tArg:<EVENT>, Value:{'|'.join(STRENGTHS)}\n"
        f"Direction\tArg:<EVENT>, Value:{'|'.join(DIRECTIONS)}\nNegated\tArg:<EVENT>\n"
    )
