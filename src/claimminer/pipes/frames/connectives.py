"""Connectives between clauses: "pain occurs because of X", "thanks to X, Y fell" (frame LINK)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from spacy.tokens import Doc, Token

from claimminer.language import contexts
from claimminer.language.grammar import COPULAS, OCCURRING
from claimminer.language.relations import CONNECTIVES, COSTING, INSERTED, RESULTING, Cue
from claimminer.language.topics import ANYBODY
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.frames.reasons import BECAUSE, reasoned
from claimminer.pipes.syntax.governors import governors
from claimminer.pipes.syntax.relatives import is_relative, stands_for
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    FINITE,
    SUBJECTS,
    Range,
    children,
    first_word,
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

SUFFERING = forms_of(contexts.SUFFERING_VERBS)
# whose object is no illness: "lost his hearing due to it"
HAVING = SUFFERING | forms_of(("lose", "gain", "regain"))
# "deaths due to smoking" are a kind of them
TOLLS = frozenset({
    "death", "deaths", "mortality", "morbidity", "disability", "admissions", "hospitalizations", "hospitalisations",
})  # fmt: skip
# no predicate of their own: "is likely due to"
HEDGING = frozenset({"likely", "unlikely", "probable", "possible", "certain"})


def find_connectives(doc: Doc) -> Iterator[Finding]:
    """Claims of connectives; the effect is the governing clause, or its subject where the verb only says "occurs"."""
    words, readers = [token.lower_ for token in doc], _readers()
    for i, word in enumerate(words):
        for phrase, read in readers.get(word, ()):
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
    readers += [(phrase, _costing) for phrase in COSTING]
    readers.append((("because",), reasoned))
    readers.sort(key=lambda entry: -len(entry[0]))
    return {word: [entry for entry in readers if entry[0][0] == word] for (word, *_), _ in readers}


def _linked(first: Token, last: Token) -> Finding | None:
    """The claim that a connective makes, given its first and last word."""
    if _is_inside_phrase(first) and has_finite_verb(first.doc):
        return None
    cause, verb = prepositional_object(last), _governing_verb(first)
    bettered = last.tag_ == "TO" and last.head.i == last.i + 1  # "thanks to better drugs", read as an infinitive
    if bettered:
        cause = next(children(last.head, "dobj"), cause)
    if cause is None or verb is None or cause.i <= last.i:
        return None
    own = next(children(verb, "nsubj", "nsubjpass"), None)
    if own is not None and is_relative(own) and own.nbor(-1).lower_ != ",":
        own = stands_for(own, verb)
    at_risk = any(prep.lower_ == "at" for prep in children(verb, "prep"))  # "are at risk for anaemia because of"
    if _only_is(verb, first) and not at_risk and own is not None and verb.i < first.i:
        finding = build(verb, BECAUSE, cause, own, last=last)  # "is probably due to"
    else:
        finding = build(first, BECAUSE, cause, verb if at_risk else _outcome(verb, own, first), last=last)
    if finding is not None and bettered:
        finding = finding._replace(cause=(last.i + 1, finding.cause[1]))
    return finding and _parted(finding, verb)._replace(governors=governors(verb))


def _parted(finding: Finding, verb: Token) -> Finding:
    """"Due to the cost and the side effects of care, nurses left": the comma before the subject parts the two."""
    own = [child for child in children(verb, *SUBJECTS) if finding.cause_head.i < child.i < verb.i]
    comma = first_word(own[-1]).i - 1 if own else -1
    start, end = finding.cause
    if comma < end or verb.doc[comma].lower_ != "," or finding.effect_head.i < comma:
        return finding
    return finding._replace(cause=(start, comma), effect=(max(finding.effect[0], comma + 1), finding.effect[1]))


def _costing(first: Token, last: Token) -> Finding | None:
    """"prolonged survival, at the cost of nausea": what a remedy brings besides."""
    cost, verb = prepositional_object(last), _governing_verb(first)
    if verb is None:
        return None
    found = build(first, Cue("cost of", "LINK", "causes"), subject(verb), cost, last=last)
    if found is None or not _names_state(first.doc, found.effect):
        return None
    return found._replace(governors=governors(verb))


def _is_inside_phrase(first: Token) -> bool:
    """"mortality due to violence"; not "lose weight because of it", nor "develop anaemia due to it"."""
    noun = first.head if is_nominal(first.head) or first.i == 0 else first.nbor(-1)
    if noun.dep_ == "attr":
        return False  # "is a disease due to it"
    if first.lower_ == "due" and (noun == first.head or _names_illness(noun)):
        return is_nominal(noun) and (noun.dep_ != "dobj" or noun.head.lower_ not in HAVING)
    return is_nominal(first.head) and first.head.dep_ != "dobj"


def _names_illness(noun: Token) -> bool:
    """A state of health, or its short form."""
    return is_nominal(noun) and (names_state(noun.lower_) or noun.lower_ in TOLLS or (noun.is_upper and len(noun) > 1))


def _outcome(verb: Token, own: Token | None, first: Token) -> Token | None:
    """The subject of "occurs", what somebody gets, else the clause: "women are at risk", "he fell"."""
    if "attr" in (first.head.dep_, first.nbor(-1).dep_ if first.i else ""):
        return own
    fronted = first.i < verb.i
    thing = next((child for child in children(verb, "dobj") if fronted or child.i < first.i), None)
    told = first.lower_ != "due" and (own is None or own.lower_ not in ANYBODY)
    if thing is not None and verb.lower_ in SUFFERING and not told:
        return thing
    said = thing is not None or (verb.lower_ in COPULAS and _has_predicate(verb, first))
    return own if verb.lower_ in OCCURRING and not said else verb


def _has_predicate(verb: Token, first: Token) -> bool:
    """"is common in farmers", "are at risk"; not "is likely due to", "is in part because of"."""
    for child in children(verb, "acomp", "attr", "prep"):
        named = child.lower_ == "at" if child.dep_ == "prep" else child.lower_ not in HEDGING
        if named and (verb.i < child.i < first.i or first.i < verb.i < child.i):
            return True
    return False


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


def _only_is(verb: Token, first: Token) -> bool:
    return verb.lower_ in COPULAS and not any(children(verb, "attr", "acomp")) and not _has_predicate(verb, first)


def _governing_verb(token: Token) -> Token | None:
    """The verb that a connective hangs on ("become activated in response to": the finite one)."""
    for ancestor in token.ancestors:
        if is_verb(ancestor) or ancestor.pos_ == "AUX":
            predicate = ancestor.dep_ in ("acomp", "xcomp", "oprd") and is_verb(ancestor.head)
            return ancestor.head if predicate else ancestor
    if token.i > 0:
        return None
    # "Thanks to X, Y fell": whatever the parser made of the opening
    finite = next((other for other in token.doc if other.tag_ in FINITE), None)
    return finite.head if finite is not None and finite.dep_ in ("aux", "auxpass") else finite
