"""Statements: the clause that "this" or "this process" takes up, from its subject to its last complement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimminer.language import pronouns as table
from claimminer.pipes.trees.parsing import place
from claimminer.pipes.trees.walks import SUBJECTS, first_word

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

__all__ = ["Span", "clause_span", "has_subject", "last_clause", "main_verb"]

Span = tuple[int, int]

_FRAMES = frozenset(table.STATEMENT_FRAMES)
_LOOSE = frozenset(("advcl", "parataxis", "mark", "punct", "intj", "discourse", "meta", "preconj"))
_EMPTY = frozenset((*table.DEMONSTRATIVES, "there"))


def has_subject(verb: Token) -> bool:
    """Whether a subject hangs on the verb."""
    return any(child.dep_ in SUBJECTS for child in verb.children)


def main_verb(doc: Doc) -> Token | None:
    """The verb of what a sentence states: below "scientists have found that", the verb of that clause."""
    verb = next((token for token in doc if token.dep_ == "ROOT" and token.pos_ in ("VERB", "AUX")), None)
    while verb is not None and verb.lower_ in _FRAMES:
        below = (c for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i and has_subject(c))
        clause = next(below, None)
        if clause is None:
            return verb
        verb = clause
    return verb


def last_clause(doc: Doc, start: int) -> Token | None:
    """The finite clause before the one that holds char offset ``start``, in the same sentence."""
    inside = next((token for token in doc if place(doc, token.i, token.i + 1)[0] >= start), None)
    if inside is None:
        return None
    for verb in inside.ancestors:
        if verb.dep_ in ("conj", "parataxis") and verb.head.i < inside.i and has_subject(verb.head):
            return verb.head
        earlier = (
            child for child in verb.children if child.dep_ in ("ccomp", "advcl") and child.i < inside.i
        )
        clause = next((child for child in earlier if _is_before(child, inside)), None)
        if clause is not None:
            return clause
    return None


def _is_before(clause: Token, inside: Token) -> bool:
    """Whether a clause tells what "this" then takes up ("when levels rise, this"; not "although they do, this")."""
    marked = any(child.lower_ in table.CONCEDING for child in clause.children if child.dep_ == "mark")
    return has_subject(clause) and not marked and inside not in clause.subtree


def clause_span(verb: Token, *, before: int) -> Span | None:
    """The verb's clause from its subject on, without what hangs loosely on it; it must end by offset ``before``."""
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    if subject is None or subject.lower_ in _EMPTY:
        return None
    members = _members(verb)
    first, last = first_word(subject).i, verb.i
    while last + 1 in members and place(verb.doc, last + 1, last + 2)[1] <= before:
        last += 1
    while last > verb.i and verb.doc[last].pos_ in ("PUNCT", "CCONJ"):
        last -= 1
    start, end = place(verb.doc, first, last + 1)
    return (start, end) if end <= before else None


def _members(verb: Token) -> set[int]:
    inside: set[int] = set()
    stack = [verb]
    while stack:
        token = stack.pop()
        inside.add(token.i)
        stack.extend(child for child in token.children if not _is_loose(child, verb))
    return inside


def _is_loose(child: Token, verb: Token) -> bool:
    if child.head == verb:
        closely = child.dep_ == "advcl" and child.i > verb.i and not _follows_comma(child)
        return (child.dep_ in _LOOSE and not closely) or (child.dep_ == "conj" and has_subject(child))
    return child.dep_ in ("relcl", "acl", "advcl") and _follows_comma(child)


def _follows_comma(token: Token) -> bool:
    edge = first_word(token).i
    return edge > 0 and token.doc[edge - 1].lower_ in (",", "–", "—", ")")
