"""Connectives between clauses: "pain occurs because of X", "thanks to X, Y fell" (frame LINK)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from spacy.tokens import Doc, Token

from claimminer.language.grammar import COPULAS, OCCURRING
from claimminer.language.relations import CONNECTIVES, INSERTED, RESULTING, Cue
from claimminer.pipes.cues import names_state
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.governors import governors
from claimminer.pipes.relatives import is_relative, stands_for
from claimminer.pipes.tree import (
    Range,
    children,
    has_finite_verb,
    is_nominal,
    is_verb,
    nominal_before,
    prepositional_object,
)

__all__ = ["find_connectives"]

Phrase = tuple[str, ...]
# the claim of a connective, given its first and last word
Reader = Callable[[Token, Token], Finding | None]

# a bare "because" is no connective here: it gives a reason as often as a cause
BECAUSE = Cue("because of", "LINK", "causes")


def find_connectives(doc: Doc) -> Iterator[Finding]:
    """Claims of connectives; the effect is the governing clause, or its subject where the verb only says "occurs"."""
    words = [token.lower_ for token in doc]
    for i, word in enumerate(words):
        for phrase, read in _readers().get(word, ()):
            if tuple(words[i : i + len(phrase)]) == phrase:
                finding = read(doc[i], doc[i + len(phrase) - 1])
                if finding is not None:
                    yield finding
                break


@cache
def _readers() -> dict[str, list[tuple[Phrase, Reader]]]:
    """First word to connectives and what reads them, longest first: "as a result of" before "as a result"."""
    parted = ((two[0], *inner, two[1]) for two in CONNECTIVES if len(two) == 2 for inner in INSERTED)
    readers: list[tuple[Phrase, Reader]] = [(phrase, _linked) for phrase in (*CONNECTIVES, *parted)]
    readers += [(phrase, _resulting) for phrase in RESULTING]
    readers.sort(key=lambda entry: -len(entry[0]))
    return {word: [entry for entry in readers if entry[0][0] == word] for (word, *_), _ in readers}


def _linked(first: Token, last: Token) -> Finding | None:
    """The claim that a connective makes, given its first and last word."""
    if is_nominal(first.head) and has_finite_verb(first.doc):
        return None  # "mortality due to violence": inside a noun phrase
    cause, verb = prepositional_object(last), _governing_verb(first)
    if cause is None or verb is None or cause.i <= last.i:
        return None
    own = next(children(verb, "nsubj", "nsubjpass"), None)
    if own is not None and is_relative(own) and own.nbor(-1).lower_ != ",":
        own = stands_for(own, verb)
    if _only_is(verb) and own is not None and verb.i < first.i:
        finding = build(verb, BECAUSE, cause, own, last=last)  # "is probably due to"
    else:
        finding = build(first, BECAUSE, cause, own if verb.lower_ in OCCURRING else verb, last=last)
    return finding and finding._replace(governors=governors(verb))


def _resulting(first: Token, last: Token) -> Finding | None:
    """"cortisol rises and, as a result, blood sugar goes up": the clause before acts on the one behind."""
    doc = first.doc
    before = doc[: first.i]
    if not any(token.lower_ == "and" or token.text == ";" for token in before[-2:]):
        return None
    cause = next((token for token in reversed(list(before)) if _is_finite_with_subject(token)), None)
    cause = cause or nominal_before(before[-1] if before[-1].text != "," else before[-2])  # "rises" read as a noun
    effect = next((token for token in doc[last.i + 1 :] if _is_finite_with_subject(token)), None)
    if cause is None or effect is None or not _has_subject_after(effect, last):
        return None
    found = build(first, BECAUSE, cause, effect, last=last)
    return found if found is not None and any(_names_state(doc, span) for span in (found.cause, found.effect)) else None


def _names_state(doc: Doc, span: Range) -> bool:
    """A meeting that was moved is no matter of health."""
    return any(names_state(token.lower_) for token in doc[span[0] : span[1]])


def _is_finite_with_subject(token: Token) -> bool:
    return (is_verb(token) or token.pos_ == "AUX") and any(children(token, "nsubj", "nsubjpass"))


def _has_subject_after(verb: Token, last: Token) -> bool:
    return any(child.i > last.i for child in children(verb, "nsubj", "nsubjpass"))


def _only_is(verb: Token) -> bool:
    return verb.lower_ in COPULAS and not any(children(verb, "attr", "acomp"))


def _governing_verb(token: Token) -> Token | None:
    """The verb that a connective hangs on ("become activated in response to": the finite one)."""
    for ancestor in token.ancestors:
        if is_verb(ancestor) or ancestor.pos_ == "AUX":
            predicate = ancestor.dep_ in ("acomp", "xcomp", "oprd") and is_verb(ancestor.head)
            return ancestor.head if predicate else ancestor
    if token.i > 0:
        return None
    # "Thanks to X, Y fell": whatever the parser made of the opening
    finite = next((other for other in token.doc if other.tag_ in ("VBZ", "VBP", "VBD", "MD")), None)
    return finite.head if finite is not None and finite.dep_ in ("aux", "auxpass") else finite
