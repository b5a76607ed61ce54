"""Frames of verbs: ACTS, ACTS_ON, COMES, JOINED and OWED of the relation table."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.comparisons import MULTIPLES, RISK_NOUNS, ROUNDING
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.grammar import INSTANCES, PARTICLES, PATIENTS
from claimminer.language.relations import Cue
from claimminer.language.topics import POPULATION
from claimminer.pipes.arguments.findings import Finding, build, standing_before
from claimminer.pipes.arguments.object_tails import with_deed
from claimminer.pipes.cues import VERBAL, forms_of, names_state, rows_of, verbs_of
from claimminer.pipes.frames.asked import asked_by, told_how
from claimminer.pipes.frames.joint import follows_from, named_behind, together, told_together
from claimminer.pipes.frames.noun_compounds import hyphened
from claimminer.pipes.frames.passives import passive
from claimminer.pipes.syntax.actors import actor
from claimminer.pipes.syntax.complements import behind_compared, behind_object, complement
from claimminer.pipes.syntax.coordination import happens_to, shared_object
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    children,
    is_passive,
    is_perfect,
    is_verb,
    nominal_after,
    nominal_before,
    objects,
    opening,
    preposition,
    prepositional_object,
)

__all__ = ["acts", "acts_on", "comes", "helps_otherwise", "joined", "owed"]

# past forms that look passive behind a passive ("was linked to gout and resulted in")
# "people exposed to it", "those condemned to": a state
EXPOSING = frozenset({"expose", "subject", "condemn", "doom", "consign"})
NEVER_PASSIVE = frozenset({"led", "resulted", "contributed", "culminated", "interfered"})
HAVING = forms_of(("have", "face", "carry"))
# how far behind "account for" what it is a share of may stand
COUNTED = 11
# how far behind "put" its "down" may stand
PARTICLE_REACH = 6
LEARNING = frozenset(contexts.LEARNING_VERBS)
BODILY = ORGANS | BODY_PLACES


def acts(word: Token, cue: Cue) -> Finding | None:
    """X reduces Y; Y is reduced by X; drugs reducing Y; X is used to reduce Y."""
    if cue.particle and preposition(word, (cue.particle,), reach=6) is None:
        return None
    if word.i > 1 and word.nbor(-1).lower_ == "-" and (named := hyphened(word, cue)) is not None:
        return named
    if not is_verb(word) or not _has_needed(word, cue) or _is_multiple(word):
        return None
    if cue.word == "require":
        return None if is_passive(word) else _required(word, cue)
    if is_passive(word):
        return passive(word, cue) or _in_the_past(word, cue)
    cue = _regulating(word, cue)
    if (asked := asked_by(word, cue)) is not None:
        return told_how(word, cue, asked)
    thing = objects(word) or _particles_object(word, cue)
    if _is_no_effect(thing, word, cue):
        return None
    known = thing or complement(word, cue)
    effect = known or _nominal_behind(word)
    if _is_told_elsewhere(effect, word, cue):
        return None
    if cue.word == "determine" and effect is not None and effect.lower_ in RISK_NOUNS:  # "determines the likelihood of"
        cue = cue._replace(type="associated_with", causal=False)
    cause, assumed = _agent(word)
    found = build(word, cue, cause, effect, last=_particle(word, cue), guessed=known is None or assumed)
    return found and with_deed(found, cue)


def _is_no_effect(thing: Token | None, word: Token, cue: Cue) -> bool:
    """Whether what stands as the verb's object is none of which the row speaks."""
    if thing is None:
        return not cue.causal and bool(cue.needs)
    if happens_to(word, thing) or thing.lower_ == "thanks":  # "healed faster thanks to the dressing"
        return True
    if not cue.causal and cue.needs and thing.lower_ not in cue.needs:
        return True  # "indicates the way to the risk assessment office"
    relief = thing.lower_ == "relief" and "relief" in cue.needs
    return relief and not any(children(thing, "compound"))  # "relief for eczema": the noun says of what; "pain relief"


def _nominal_behind(word: Token) -> Token | None:
    joined_on = word.dep_ == "conj" and word.head.tag_ == "VBD"  # "cleared cells and | accelerated healing"
    return nominal_after(word) if word.tag_ != "VBN" or joined_on else None


def _is_told_elsewhere(effect: Token | None, word: Token, cue: Cue) -> bool:
    """Whether a word beside this one says what is done: "helps people lower their risk", "bring relief to"."""
    if cue.word == "help":
        return helps_otherwise(word, effect)
    if cue.word == "mean":
        return word.tag_ == "VBG"
    return (cue.word, cue.particle) == ("bring", "") and effect is not None and _names_cue(effect)


def _agent(word: Token) -> tuple[Token | None, bool]:
    """What acts, and whether that is but guessed from what stands before the verb."""
    cause, guessed = actor(word), False
    if cause is None and (word.tag_ != "VB" or any(children(word, "aux"))):
        cause, guessed = standing_before(word), True
    if cause is None and (first := opening(word)) != word and first.tag_ == "VB" and any(children(first, "aux")):
        cause, guessed = standing_before(first), True  # "following it will stop symptoms, and prevent damage"
    return named_behind(word) or cause, guessed


def _in_the_past(word: Token, cue: Cue) -> Finding | None:
    """"was well tolerated and reduced the pain": the second verb, read as another participle."""
    if word.dep_ != "conj" or not is_passive(word.head) or word.nbor(-1).lower_ != "and":
        return None
    thing = nominal_after(word)
    return build(word, cue, actor(word), thing) if thing is not None and thing.pos_ == "NOUN" else None


def _required(word: Token, cue: Cue) -> Finding | None:
    """"Folding of the protein requires zinc": what a process needs contributes to it; an operation needs a surgeon."""
    process, needed = subject(word), objects(word)
    if process is None or process.lower_ not in contexts.PROCESSES:
        return None
    return build(word, cue, needed, process)


def _regulating(word: Token, cue: Cue) -> Cue:
    """"down-regulates"."""
    if word.i < 2 or word.nbor(-1).lower_ != "-" or word.nbor(-2).lower_ not in contexts.REGULATING:
        return cue
    type_, direction = contexts.REGULATING[word.nbor(-2).lower_]
    return cue._replace(type=type_, direction=direction)


def _names_cue(noun: Token) -> bool:
    return any(row.frame == "NOUN" for row in rows_of(noun.lower_))


def _is_multiple(word: Token) -> bool:
    """"had double the risk": no verb, whatever the tagger says."""
    before = word.i - 1
    while before > 0 and word.doc[before].lower_ in ROUNDING:
        before -= 1
    own = any(child.i == before for child in children(word, "aux"))  # "has doubled the risk"
    return word.lower_ in MULTIPLES and before >= 0 and word.doc[before].lower_ in HAVING and not own


def helps_otherwise(word: Token, effect: Token | None) -> bool:
    """ "helps people lower their risk" is about the lowering; "helps doctors decide" about no patient."""
    if effect is None or any(row.frame == "ACTS" for row in verbs_of(word.nbor().lower_)):
        return True
    if any(token.lower_ in contexts.PROFESSIONALS for token in word.doc[word.i : effect.i + 1]):
        return True
    patient = next(children(effect, "nsubj"), effect)
    organ = patient.lower_ in BODILY  # "helps the body cope with stress"
    if patient.lower_ not in POPULATION | PATIENTS and not (organ or names_state(patient.lower_)):
        return True
    done = tuple(children(word, "ccomp", "xcomp"))
    learned = not organ and any(child.lower_ in LEARNING for child in done)
    return learned or any(map(_is_own_cue, done))


def _is_own_cue(verb: Token) -> bool:
    """"helps people lower their risk"; not "helps people to fall asleep", "helps bones grow"."""
    intransitive = verb.lower_ == "heal" and objects(verb) is None
    prepositions = {child.lower_ for child in children(verb, "prep")}
    return not intransitive and any(
        row.frame in VERBAL and not row.tail and not (row.preps and prepositions.isdisjoint(row.preps))
        for row in rows_of(verb.lower_)
    )


def acts_on(word: Token, cue: Cue) -> Finding | None:
    """X leads to Y; X contributed, in part, to Y."""
    if not is_verb(word) or not _has_needed(word, cue, reach=COUNTED):  # "accounts for one in five of all deaths"
        return None
    prep = preposition(word, cue.preps, reach=5) or behind_object(word, cue) or behind_compared(word, cue)
    if cue.word == "add" and word.nbor().lower_ == "up":
        return None  # "adds up to 40 a year"
    stative = cue.word in EXPOSING and word.tag_ == "VBN" and not is_perfect(word)  # "people exposed to"
    if prep is None or stative or (is_passive(word) and word.lower_ not in NEVER_PASSIVE):
        return None
    cause, effect = actor(word), prepositional_object(prep) or shared_object(word)
    if cue.word == "help" and effect is not None and effect.like_num:
        return None  # "helps one patient in five"
    return build(word, cue, cause or nominal_before(word), effect, last=prep, guessed=cause is None)


def comes(word: Token, cue: Cue) -> Finding | None:
    """Y stems from X."""
    prep = preposition(word, cue.preps) if is_verb(word) else None
    if prep is None or _is_told_apart(word, prep):
        return None
    prep = next((inner for inner in children(prep, "pcomp") if inner.tag_ == "IN"), prep)  # "because of"
    if objects(word) is not None:
        return None  # "people develop gout because of it": a connective
    effect = subject(word)
    clause_follows = prep.dep_ == "mark" and is_verb(prep.head)  # "because smoke damages"
    behind = prep.head if clause_follows else prepositional_object(prep)
    return build(word, cue, behind, effect or nominal_before(word), last=prep, guessed=effect is None)


def _within(thing: Token, cue: Cue) -> tuple[Token, ...]:
    """Where the preposition may hang: "linking a germ carried by cats | to it", "to" hung on "carried"."""
    return (*thing.children, *(thing.subtree if cue.type == "associated_with" else ()))


def _is_told_apart(word: Token, prep: Token) -> bool:
    """"respond differently to other people": than they do; but "differently to the drug"."""
    differently = any(how.lower_ == "differently" for how in children(word, "advmod"))
    other = prepositional_object(prep) if differently else None
    return other is not None and other.lower_ in POPULATION | PATIENTS | {"rest", "those"}


def joined(word: Token, cue: Cue) -> Finding | None:
    """X is linked to Y; somebody links X to Y; in headlines, X linked to Y."""
    if not (word.tag_.startswith("VB") or word.tag_ == "JJ") or (cue.type == "treats" and word.dep_ == "pcomp"):
        return None
    prep = preposition(word, cue.preps, reach=5)
    thing = objects(word) if is_verb(word) and (word.tag_ != "VBN" or is_perfect(word)) else None
    if prep is None and thing is not None:
        shares = (part for of in children(thing, "prep") if of.lower_ == "of" for part in children(of, "pobj"))
        holders = (thing, *shares)  # "attribute most of the risk to"
        behind = [*(child for holder in holders for child in holder.children), *_within(thing, cue)]
        prep = next((child for child in behind if child.lower_ in cue.preps), None)
    if prep is None:
        return told_together(word, cue, thing) or together(word, cue)
    if cue.word == "follow" and not _happens(word):
        return None
    other = prepositional_object(prep) or shared_object(word)
    if cue.needs and (other is None or other.lower_ not in cue.needs):
        return None  # "used in the treatment of"
    if cue.word == "use" and other is not None and other.tag_ == "VBG" and not _is_of_body(other):
        return None  # "is used for dissolving fats"
    if thing is not None and thing.i < prep.i:
        if cue.word == "involve" or any(row.frame == "TIE" for row in rows_of(thing.lower_)):
            return None  # "the operation involves a cut in the chest", "implicate a link between X and Y in children"
        return build(word, cue, thing, other, last=word)
    if (named := named_behind(word)) is not None:
        found = build(word, cue, named, other, last=prep)
        return found.turned() if found is not None and follows_from(word) else found
    one = subject(word)
    found = build(word, cue, one or nominal_before(word), other, last=prep, guessed=one is None)
    told = found is not None and one is not None and one.lower_ in INSTANCES and cue.word in contexts.LINKING
    return found.turned() if found is not None and told else found


def _is_of_body(deed: Token) -> bool:
    return any(names_state(token.lower_) or token.lower_ in BODILY for token in deed.subtree)


def _happens(verb: Token) -> bool:
    """"the infusion was followed by shock"; not "patients were followed by"."""
    first = subject(verb)
    somebody = first is None or first.lower_ in POPULATION | PATIENTS or first.pos_ == "PRON"
    return any(children(verb, "auxpass")) and not somebody


def owed(word: Token, cue: Cue) -> Finding | None:
    """Y is attributed to X: the joined frame turned round."""
    if cue.particle and all(token.lower_ != cue.particle for token in word.doc[word.i + 1 : word.i + PARTICLE_REACH]):
        return None  # "put it down to"
    found = joined(word, cue)
    return found and found.turned()


def _has_needed(word: Token, cue: Cue, *, reach: int = 6) -> bool:
    """Whether a word that the row asks for stands close behind the verb ("saves lives", "takes a toll on")."""
    if not cue.needs or any(token.lower_ in cue.needs for token in word.doc[word.i : word.i + reach]):
        return True
    return any(thing.lower_ in cue.needs for thing in children(word, "dobj"))  # "yield long-term … benefits"


def _own_particle(word: Token, cue: Cue) -> Token | None:
    return preposition(word, (cue.particle,), reach=2) if cue.particle else None


def _particles_object(word: Token, cue: Cue) -> Token | None:
    """"brings on headaches", read as a preposition with its object."""
    particle = _own_particle(word, cue)
    return next(children(particle, "pobj"), None) if particle is not None else None


def _particle(word: Token, cue: Cue) -> Token | None:
    """The verb's particle: by the tree, by the table, or an adverb of direction right behind it ("pushes up")."""
    known = next(children(word, "prt"), None) or _own_particle(word, cue)
    if known is not None or word.i + 1 == len(word.doc):
        return known
    following = word.nbor()
    if following.lower_ not in PARTICLES:
        return None
    return following if following.tag_ == "RP" or following.lower_ in ("up", "down", "off") else None
