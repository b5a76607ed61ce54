"""Frames of verbs that tell what becomes of their object: MAKES and LETS of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language.contexts import PROFESSIONALS
from claimminer.language.relations import Cue
from claimminer.language.topics import POPULATION
from claimminer.language.verbs.making import LESSENED, MADE, MADE_TO
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.arguments.phrases import clause, phrase
from claimminer.pipes.cues import names_state
from claimminer.pipes.frames.verbs import helps_otherwise
from claimminer.pipes.syntax.actors import actor
from claimminer.pipes.syntax.coordination import BODY
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    children,
    is_nominal,
    is_passive,
    is_verb,
    objects,
    prepositional_object,
)

__all__ = ["lets", "makes"]

PROPERTY_TAGS = ("JJ", "JJR", "RBR", "VBN")
# where the parser hangs a property, apart from the verb and the object
PROPERTY_PLACES = ("ccomp", "xcomp", "acl", "advmod", "oprd", "acomp")
# how far behind its patient a property may stand ("makes the bad pain much worse")
PROPERTY_REACH = 7
# where a passive verb has it, and how far behind ("is made much worse by")
MADE_PLACES = ("oprd", "acomp", "advmod", "xcomp", "ccomp")
MADE_REACH = 3
# how far behind an adjective its infinitive may end ("hard for the heart to pump")
INFINITIVE_REACH = 8
# what cannot stand between them
PARTING = frozenset({",", ";", ".", "and", "to", "that", "by", "with", "because", "for", "when", "if", "in", "of"})
# "holds the airway open"
OPENED = ("open", "closed", "shut")
# behind these a phrase may tell which patient is meant ("makes the nerves in the gut more sensitive")
OWN_PLACES = frozenset({"of", "in", "around", "on", "inside", "between", "behind", "near", "at", "with"})
# verbs that make whatever follows of their object; the others need a property of the table
MAKERS = ("make", "leave", "render")
# "makes this difficult": what is judged so is no state of anybody
JUDGED = ("difficult", "hard", "easy", "easier", "harder", "possible", "impossible", "necessary")
# "tells patients to rest": these verbs advise people, and steer organs
ADVISING = ("tell", "instruct", "signal", "prompt")
ADVISED = POPULATION | {"you", "them", "person"}


def makes(word: Token, cue: Cue) -> Finding | None:
    """X makes Y worse, X makes Y swell: Y with its new property is the effect, the property tells the type."""
    if is_verb(word) and is_passive(word):
        return _made(word, cue)
    patient = _patient(word) if is_verb(word) else None
    if patient is None or patient.lower_ in PROFESSIONALS or (cue.word == "keep" and patient.tag_ == "VBG"):
        return None  # "has to keep pumping hard"
    new = _property(word, patient)
    if new is None or (new.lower_ not in MADE and cue.word not in MAKERS):
        return None
    if patient.lower_ in ("this", "that") and new.lower_ in JUDGED:
        return None
    if new.lower_ in OPENED and patient.lower_ not in BODY:
        return None  # "keep the clinic open"
    type_, direction = MADE.get(new.lower_, ("causes", "none"))
    if new.lower_ == "worse" and names_state(patient.lower_):
        direction = "increase"  # "makes asthma worse": more of the ailment
    if word.doc[new.i - 1].lower_ == "less":
        type_, direction = LESSENED.get(type_, (type_, direction))
    found = build(word, cue._replace(type=type_, direction=direction), actor(word), patient)
    return found and _reaching(found, new)


def _made(word: Token, cue: Cue) -> Finding | None:
    """"The pain is made worse by bending": the property belongs to the relation."""
    new = next((child for child in children(word, *MADE_PLACES) if child.i > word.i and child.lower_ in MADE), None)
    if new is None or new.i > word.i + MADE_REACH:
        return None
    behind = (*children(word, "agent", "prep"), *children(new, "agent", "prep"))
    agent = next((by for by in behind if by.lower_ == "by"), None)
    source = prepositional_object(agent) if agent is not None else None
    type_, direction = MADE[new.lower_]
    return build(word, cue._replace(type=type_, direction=direction), source, subject(word), last=agent)


def _reaching(found: Finding, last: Token) -> Finding:
    """The finding with its effect up to the end of the property or clause that ``last`` heads."""
    if last.tag_ in ("JJR", "JJ", "RBR"):
        last = _infinitive_behind(last) or last
    span = clause if is_verb(last) else phrase
    following = last.doc[last.i + 1 :]
    limit = next((token.i for token in following if token.tag_ in ("MD", "VBZ", "VBD", "WDT")), len(last.doc))
    end = span(last, last.i, len(last.doc) if is_verb(last) else limit)[1]
    start = found.effect[0]
    start -= start > found.relation[1] and last.doc[start - 1].tag_ == "PRP$"  # "your", hung on what they do
    return found._replace(effect=(start, max(found.effect[1], end)))


def _infinitive_behind(adjective: Token) -> Token | None:
    """"makes it harder to fall asleep", "makes it hard for the blood to clot"."""
    behind = adjective.doc[adjective.i + 1 : adjective.i + INFINITIVE_REACH]
    if not behind or behind[0].lower_ not in ("to", "for"):
        return None
    to = next((token.i for token in behind if token.lower_ == "to"), adjective.i)
    return next((token for token in adjective.doc[to + 1 : to + 3] if token.tag_ == "VB"), None)


def _patient(word: Token) -> Token | None:
    """What gets the property: the verb's object, or the subject of the small clause that the parser made."""
    for thing in children(word, "dobj", "ccomp", "xcomp", "nsubj", "dative", "advmod", "oprd"):
        if thing.i <= word.i:
            continue
        misread = thing.lower_ in MADE_TO or thing.lower_ in MADE  # "makes your arm ache", "your blood thinner"
        own = ("nsubj", "compound") if misread else ("nsubj",)
        inner = next((child for child in children(thing, *own) if word.i < child.i < thing.i), None)
        patient = inner or thing
        if is_nominal(patient) or patient.tag_ == "VBG":
            return patient
    return None


def _property(word: Token, patient: Token) -> Token | None:
    """The adjective, participle or bare verb right behind the patient's phrase (degrees and adverbs aside)."""
    where = (prep for prep in children(patient, "prep") if prep.lower_ in OWN_PLACES and prep.i == patient.i + 1)
    place = next(where, None)
    if place is not None and (new := _held_behind(place)) is not None:
        return new
    first = patient.i + 1 if place is None else place.right_edge.i + 1  # "leaves the lining of the gut thinner"
    for token in word.doc[first : first + PROPERTY_REACH]:
        if token.lower_ in PARTING:
            return None
        if _is_property(token, word, patient):
            return token
    return None


def _held_behind(place: Token) -> Token | None:
    """"leaves thousands of children paralysed", "sends the risk of gout soaring": what the tree hung on the place."""
    held = (*children(place, "pcomp"), *(new for thing in children(place, "pobj") for new in children(thing, "acl")))
    return next((new for new in held if new.lower_ in MADE and place.doc[new.i - 1].pos_ in ("NOUN", "PROPN")), None)


def _is_property(token: Token, word: Token, patient: Token) -> bool:
    if token.lower_ in MADE or token.tag_ in PROPERTY_TAGS:
        attached = token.head in (word, patient, patient.head) or token.dep_ in PROPERTY_PLACES
        return attached and not (token.dep_ in ("amod", "advmod") and token.head.i > token.i)
    if token.lower_ in MADE_TO and token.dep_ in ("ccomp", "dobj") and token.head == word:
        return True  # "makes the eyes water", "makes your arm ache", read as a noun
    return token.tag_ in ("VB", "VBP") and token.dep_ in ("ccomp", "xcomp") and token.head == word and _is_bare(token)


def _is_bare(verb: Token) -> bool:
    return not any(children(verb, "aux", "auxpass", "mark"))


def lets(word: Token, cue: Cue) -> Finding | None:
    """X allows Y to grow: Y and what it then does are the effect."""
    done = _done(word) if is_verb(word) and not is_passive(word) else None
    patient = _done_by(word, done) if done is not None else None
    if done is None or patient is None or patient.lower_ in PROFESSIONALS:
        return None
    if cue.word == "help" and helps_otherwise(word, patient):
        return None
    if cue.word in ADVISING and patient.lower_ in ADVISED:
        return None
    found = build(word, cue, actor(word), patient)
    return found and _reaching(found, done)


def _done(word: Token) -> Token | None:
    """The infinitive behind a verb's object."""
    thing = objects(word)
    below = [*children(word, "ccomp", "xcomp", "advcl"), *(children(thing, "acl", "relcl") if thing else ())]
    return next((child for child in below if child.i > word.i + 1 and _is_plain_infinitive(child)), None)


def _is_plain_infinitive(verb: Token) -> bool:
    """"to make", or, behind "let", "make"; not "what to do"."""
    helpers = [child.lower_ for child in children(verb, "aux", "auxpass", "mark")]
    asked = any(child.tag_ in ("WP", "WRB", "WDT") for child in verb.children)
    if verb.tag_ == "VBN":
        return helpers == ["to", "be"]  # "allows it to be noticed early"
    return verb.tag_ == "VB" and not asked and helpers in (["to"], [])


def _done_by(word: Token, done: Token) -> Token | None:
    """Who does it: the infinitive's subject or the verb's object."""
    own = next((child for child in children(done, "nsubj", "nsubjpass") if child.i > word.i), None)
    theirs = (child for child in children(word, "dobj", "dative", "nsubj") if word.i < child.i < done.i)
    return own or next(theirs, None)
