"""Frames of adjectives: ADJ and ADJ_OF of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.relations import Cue
from claimminer.pipes.carriers import BE
from claimminer.pipes.coordination import shared_object
from claimminer.pipes.cues import rows_of
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import children, is_verb, nominal_before, preposition, prepositional_object

__all__ = ["adjective", "adjective_of", "hyphenated"]


def adjective(word: Token, cue: Cue) -> Finding | None:
    """X is responsible for Y; X was effective in reducing Y (where "reduce" is no cue of its own)."""
    if word.pos_ not in ("ADJ", "VERB") or word.dep_ == "amod":
        return None
    prep = _behind_compared(word, cue) or preposition(word, cue.preps, reach=2)
    thing = (prepositional_object(prep) or shared_object(word.head)) if prep is not None else None
    if cue.needs and (thing is None or thing.lower_ not in cue.needs):
        return None
    if thing is not None and thing.tag_ == "VBG" and any(row.frame == "ACTS" for row in rows_of(thing.lower_)):
        return None  # "effective in reducing": the gerund is the cue
    cause = subject(word)
    return build(word, cue, cause or nominal_before(word), thing, last=prep, guessed=cause is None)


def hyphenated(word: Token, cue: Cue) -> Finding | None:
    """Y is X-induced; "X-induced Y" only names a kind of Y."""
    doc = word.doc
    if word.i < 2 or doc[word.i - 1].lower_ != "-" or word.dep_ == "amod":
        return None
    verb = word if any(child.lower_ in BE for child in children(word, "auxpass", "cop")) else word.head
    thing = subject(verb)
    before = doc[: word.i - 2]
    first = next((token.i + 1 for token in reversed(before) if token.whitespace_), 0)  # "IL-6-driven"
    if thing is None or thing.i >= first or not (verb == word or verb.lower_ in BE):
        return None
    found = build(word, cue, doc[word.i - 2], thing)
    return found and found._replace(cause=(first, word.i - 1), relation=(word.i, word.i + 1))


def _behind_compared(word: Token, cue: Cue) -> Token | None:
    """"superior to placebo for pain", "as effective as drugs for pain": the preposition behind the other side."""
    to = preposition(word, ("to", "as", "than"), reach=1)
    other = prepositional_object(to) if to is not None and to.lower_ not in cue.preps else None
    if other is None:
        return None
    found = (child for head in (other, word, word.head) for child in children(head, "prep"))
    return next((child for child in found if child.lower_ in cue.preps and child.i > other.i), None)


def adjective_of(word: Token, cue: Cue) -> Finding | None:
    """Y is due to X; where it is a preposition ("fell due to"), it is a connective."""
    connects = word.dep_ == "prep" and (is_verb(word.head) or word.head.pos_ == "AUX")
    found = None if connects else adjective(word, cue)
    return found and found.turned()
