"""Frames of adjectives: ADJ and ADJ_OF of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.comparisons import CHANGE_NOUNS
from claimminer.language.functions import REMEDIES, TESTS
from claimminer.language.grammar import PATIENTS
from claimminer.language.groups import PEOPLE
from claimminer.language.relations import Cue
from claimminer.language.topics import NOBODY, PERSONS, POPULATION, REPORTS
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state, rows_of
from claimminer.pipes.groups.states import is_ill
from claimminer.pipes.syntax.carriers import BE, is_reported
from claimminer.pipes.syntax.complements import REGARDS, regarded
from claimminer.pipes.syntax.coordination import shared_object
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import children, nominal_before, preposition, prepositional_object

__all__ = ["adjective", "adjective_of", "hyphenated"]

EFFECTIVE = ("effective", "efficacious", "successful", "helpful", "useful", "beneficial")
# what authors do with a thing that they say something of
PRESENTING = forms_of((*contexts.DISCOVERING_VERBS, "develop", "present", "propose", "derive"))
# how far behind "better" its "than" may stand
COMPARED_REACH = 10
# what tells of a remedy only with another one beside it ("surgery is better than drugs for reflux")
GRADED = ("better", "worse")
# "It is good for you to know this"
KNOWING = ("know", "learn", "understand", "remember", "note", "see", "ask")
# what is said of a treatment whose aim stands in the subject, and nouns of treating
CARING = frozenset({"treatment", "management", "therapy", "prevention", "control", "relief", "repair", "prophylaxis"})
# whose business something is: "It is important for nurses to"
ANYONE = contexts.PEOPLE | PERSONS | PATIENTS | {"workers", "staff"}


def adjective(word: Token, cue: Cue) -> Finding | None:
    """X is responsible for Y; X was effective in reducing Y (where "reduce" is no cue of its own)."""
    behind = word.dep_ == "amod" and word.i > word.head.i
    if word.pos_ not in ("ADJ", "VERB") or (word.dep_ == "amod" and not behind):
        return None
    if word.nbor(-1 if word.i else 0).lower_ == "for":
        return None  # "stops it for good in most people"
    prep = _behind_compared(word, cue)
    if prep is None and cue.word in GRADED and "than" not in cue.needs:
        return None  # "was better in smokers" compares groups
    prep = prep or preposition(word, cue.preps, reach=3)  # "effective and safe in"
    if behind and prep is not None:
        return build(word, cue, _told_of(word.head), prepositional_object(prep), last=prep)
    if prep is None and cue.word in EFFECTIVE and (group := _fronted(word)) is not None:
        return build(word, cue, subject(word), group)
    if prep is None or (prep.i + 1 < len(word.doc) and prep.nbor().lower_ in REGARDS):
        prep = regarded(word)  # "superior to drugs in terms of"
    thing = (prepositional_object(prep) or shared_object(word.head)) if prep is not None else None
    graded = any(child.lower_ in ("more", "less") for child in children(word, "advmod"))
    if graded and thing is not None and thing.lower_ in POPULATION | PEOPLE and cue.type in ("treats", "improves"):
        return None  # "was less effective among smokers" compares groups
    if thing is None or thing.lower_ in POPULATION:
        served = _served(word, cue)  # "is effective in adults"
        if thing is None or served is not None:
            return served
    if cue.needs and not _has_needed(word, cue, thing):
        return None
    if thing is not None and thing.tag_ == "VBG" and any(map(_acts_anywhere, rows_of(thing.lower_))):
        return None  # "effective in reducing": the gerund is the cue
    cause = subject(word)
    deed = _extraposed(word, cause)
    if deed is not None and thing is not None and thing.lower_ in ANYONE:
        return None  # "It is important for nurses to wash their hands"
    cause = deed or cause
    if cause is not None and cue.word in contexts.NEEDED and cause.lower_ in REMEDIES:
        return None  # "Treatment is rarely required for the rash"
    return build(word, cue, cause or nominal_before(word), thing, last=prep, guessed=cause is None)


def _acts_anywhere(row: Cue) -> bool:
    """Whether a verb acts on health wherever it stands: "crucial for lowering", not "for consolidating the switch"."""
    return row.frame == "ACTS" and not (row.outcome or row.bodily)


def _extraposed(word: Token, own: Token | None) -> Token | None:
    """"It is bad for your heart to sit all day": what "it" stands for; not "It is good for you to know"."""
    if own is None or own.lower_ != "it" or own.head != word.head:
        return None
    behind = (verb for top in (word, word.head) for verb in children(top, "xcomp", "advcl", "ccomp") if verb.i > word.i)
    deeds = (verb for verb in behind if verb.tag_ == "VB" and any(to.lower_ == "to" for to in children(verb, "aux")))
    return next((verb for verb in deeds if verb.lower_ not in KNOWING), None)


def _told_of(noun: Token) -> Token | None:
    """"is the only test predictive of Y", "we report a score predictive of Y": of what the adjective is said."""
    if noun.dep_ == "attr":
        return subject(noun.head)
    who = subject(noun.head) if noun.dep_ == "dobj" and noun.head.lower_ in PRESENTING else None
    return noun if who is not None and who.lower_ in REPORTS | NOBODY else None


def _fronted(word: Token) -> Token | None:
    """"In patients with asthma, the drug is (safe and) effective": whom it helps stands at the head of the clause."""
    top = word
    while top.dep_ in ("acomp", "conj"):
        top = top.head
    opening = (prep for prep in children(top, "prep") if prep.lower_ in ("in", "among", "for") and prep.i < top.i)
    groups = (group for prep in opening for group in children(prep, "pobj"))
    return next((group for group in groups if names_state(group.lower_) or is_ill(group)), None)


def _served(word: Token, cue: Cue) -> Finding | None:
    """"Surgery for hernia is effective", "treatment of gout with ice is ineffective": what for, the subject says."""
    who = subject(word) if cue.word in contexts.SERVING else None
    if who is None or who.lower_ in TESTS:
        return None
    first = word.head if word.dep_ == "conj" else word
    behind = {prep.lower_: prep for prep in children(who, "prep") if prep.i < first.i}
    if who.lower_ in CARING and not any(children(who, "compound", "amod")):
        if "of" not in behind or "with" not in behind:
            return None
        ill, remedy = prepositional_object(behind["of"]), prepositional_object(behind["with"])
        return build(first, cue, remedy, ill, last=word)
    aim = behind.get("for") or behind.get("against")
    thing = _treated(aim) if aim is not None else None
    if aim is None or thing is None or not (_is_ill(thing) or _is_safe(word)):
        return None
    found = build(first, cue, who, thing, last=word)
    return found and found._replace(cause=(found.cause[0], min(found.cause[1], aim.i)))


def _treated(aim: Token) -> Token | None:
    """What the treatment is "for", or for the treatment of."""
    thing = prepositional_object(aim)
    if thing is None or thing.lower_ not in CARING:
        return thing
    of = preposition(thing, ("of",), reach=1)
    return prepositional_object(of) if of is not None else None


def _is_ill(thing: Token) -> bool:
    return any(names_state(token.lower_) for token in (thing, *children(thing, "compound", "amod")))


def _is_safe(word: Token) -> bool:
    """"safe and effective": said of treatments alone."""
    return any(token.lower_ == "safe" for token in (word.head, *children(word, "conj")))


def _has_needed(word: Token, cue: Cue, thing: Token | None) -> bool:
    """"useful for diagnosis"; "better for a cough than syrup", which says nothing of a group."""
    if thing is None or "than" not in cue.needs:
        return thing is not None and thing.lower_ in cue.needs
    compared = any(token.lower_ == "than" for token in word.doc[word.i + 1 : word.i + COMPARED_REACH])
    who = subject(word)
    somebody = thing.lower_ in POPULATION | PEOPLE or who is None or names_state(who.lower_)
    return compared and not somebody


def hyphenated(word: Token, cue: Cue) -> Finding | None:
    """Y is X-induced, an X-induced rise in Y was seen; "X-induced Y" only names a kind of Y."""
    doc = word.doc
    if word.i < 2 or doc[word.i - 1].lower_ != "-":
        return None
    before = doc[: word.i - 2]
    first = next((token.i + 1 for token in reversed(before) if token.whitespace_), 0)  # "IL-6-driven"
    if word.dep_ == "amod":
        seen = word.head.dep_ in ("nsubj", "nsubjpass") and is_reported(word.head)  # not "the elderly had an X-induced"
        thing = word.head if word.head.lower_ in CHANGE_NOUNS and seen else None
    else:
        verb = word if any(child.lower_ in BE for child in children(word, "auxpass", "cop")) else word.head
        thing = subject(verb) if verb == word or verb.lower_ in BE else None
        thing = None if thing is None or thing.i >= first else thing
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
