"""Sentences that open with their predicate: "At the heart of X lies Y", "Central to X is Y", "Behind X lies Y"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from claimminer.language import inversions as table
from claimminer.language.relations import Cue
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.arguments.phrases import phrase
from claimminer.pipes.cues import forms_of, names_state, rows_of
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.trees.walks import nominal_after

__all__ = ["find_inverted"]

LYING = forms_of(table.LYING_VERBS)
AT_HEART = Cue("heart", "NOUN", "causes")


def find_inverted(doc: Doc) -> Iterator[Finding]:
    """The claim of a sentence whose predicate stands first, before a form of "be" or "lie" and its subject."""
    opened = _opening(doc)
    if opened is None:
        return
    cue, word, start = opened
    verb = next((token for token in doc[start:] if token.lower_ in LYING), None)
    subject = nominal_after(verb) if verb is not None else None
    if verb is None or subject is None:
        return
    end = verb.i - (verb.nbor(-1).tag_ == "MD")
    if end > start and _is_of_health(doc[start:end]):
        spans = (0, start), phrase(subject, verb.i + 1, len(doc)), (start, end)
        yield Finding(cue, word, *spans, subject, doc[end - 1], governors(verb))


def _opening(doc: Doc) -> tuple[Cue, Token, int] | None:
    """The predicate's cue, its word, and where what it is said of begins."""
    words = [token.lower_ for token in doc[:4]]
    if words[:2] == ["at", "the"] and words[2:] and words[2] in table.HEARTS and words[3:] == ["of"]:
        return AT_HEART, doc[2], 4
    if words[0] in table.BEHIND and (words[0] != "underlying" or (words[1:2] and words[1] in table.KNOWN)):
        return AT_HEART, doc[0], 1
    if words[1:2] == ["to"] and words[0] in table.CENTRAL:
        return next(row for row in rows_of(words[0]) if row.frame == "ADJ"), doc[0], 2
    return None


def _is_of_health(thing: Span) -> bool:
    """"this process", "diabetes"; not "the debate", "cancer care"."""
    last = thing[-1].lower_
    return names_state(last) or (thing[0].lower_ in ("this", "these") and last in table.PROCESSES)
