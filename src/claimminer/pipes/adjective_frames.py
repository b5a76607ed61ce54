"""Frames of adjectives: ADJ and ADJ_OF of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.groups import PEOPLE
from claimminer.language.relations import Cue
from claimminer.language.topics import POPULATION
from claimminer.pipes.carriers import BE
from claimminer.pipes.coordination import shared_object
from claimminer.pipes.cues import names_state, rows_of
from claimminer.pipes.findings import Finding, build
from claimminer.pipes.subjects import subject
from claimminer.pipes.tree import children, nominal_before, preposition, prepositional_object

__all__ = ["adjective", "adjective_of", "hyphenated"]

# how far behind "better" its "than" may stand
COMPARED_REACH = 10
# what tells of a remedy only with another one beside it ("surgery is better than drugs for reflux")
GRADED = ("better", "worse")


def adjective(word: Token, cue: Cue) -> Finding | None:
    """X is responsible for Y; X was effective in reducing Y (where "reduce" is no cue of its own)."""
    if word.pos_ not in ("ADJ", "VERB") or word.dep_ == "amod":
        return None
    prep = _behind_compared(word, cue)
    if prep is None and cue.word in GRADED and "than" not in cue.needs:
        return None  # "was better in smokers" compares groups
    prep = prep or preposition(word, cue.preps, reach=2)
    thing = (prepositional_object(prep) or shared_object(word.head)) if prep is not None else None
    if cue.needs and not _has_needed(word, cue, thing):
        return None
    if thing is not None and thing.tag_ == "VBG" and any(row.frame == "ACTS" for row in rows_of(thing.lower_)):
        return None  # "effective in reducing": the gerund is the cue
    cause = subject(word)
    return build(word, cue, cause or nominal_before(word), thing, last=prep, guessed=cause is None)


def _has_needed(word: Token, cue: Cue, thing: Token | None) -> bool:
    """"useful for diagnosis"; "better for a cough than syrup", which says nothing of a group."""
    if thing is None or "than" not in cue.needs:
        return thing is not None and thing.lower_ in cue.needs
    compared = any(token.lower_ == "than" for token in word.doc[word.i + 1 : word.i + COMPARED_REACH])
    who = subject(word)
    somebody = thing.lower_ in POPULATION | PEOPLE or who is None or names_state(who.lower_)
    return compared and not somebody


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
    """Y is due to X; where it is a preposition ("fell due to", "anaemia due to"), it is a connective."""
    found = None if word.dep_ == "prep" else adjective(word, cue)
    return found and found.turned()
