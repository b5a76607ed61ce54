"""Comparatives within a predicate: of its object ("had lower"), of its verb ("fare worse than")."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language import groups
from claimminer.language.functions import PLAIN_REMEDIES, RESEARCHERS, TESTS
from claimminer.language.relations import Cue
from claimminer.language.topics import PERSONS, POPULATION, REPORTS
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of
from claimminer.pipes.groups.sides import is_likened
from claimminer.pipes.groups.trends import is_time
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    TENSED,
    auxiliaries,
    children,
    is_nominal,
    is_passive,
    is_verb,
    objects,
    preposition,
    prepositional_object,
)
from claimminer.records import Direction

__all__ = [
    "HAPPENING", "HAVING", "PEOPLE", "correlation", "direction_of", "faring", "having", "is_usual", "modified",
]  # fmt: skip

HAVING = forms_of(table.HAVING_VERBS)
SEEING = forms_of(table.SEEING_VERBS)
PEOPLE = POPULATION | groups.PEOPLE
DEGREES = table.ATTRIBUTIVE | table.EXTREMES | table.COMPARING
# what tells people apart, behind their noun
TELLING = ("relcl", "acl", "prep", "appos")
NEEDING = forms_of(("need", "require"))
PRESENTING = forms_of(("present",))
HAPPENING = forms_of(table.HAPPENING_VERBS)
AIMLESS = BE | forms_of(("work",))  # "works better than the old one": for what, is not said
# how far behind an adverb its "than" may stand
THAN_REACH = 20


def correlation(word: str, direction: Direction) -> Cue:
    """The row of a comparison: it says that two things go together."""
    return Cue(word, "NOUN", "associated_with", direction, causal=False)


def direction_of(token: Token) -> Direction:
    """The direction that a comparative or a multiple ("double the risk") gives."""
    if token.lower_ in table.MULTIPLES:
        return "decrease" if token.lower_ == "half" else "increase"
    return table.COMPARATIVES.get(token.lower_, "none")


def having(token: Token) -> Finding | None:
    """X had lower Y (than Z); X showed elevated levels in Y."""
    if token.lower_ not in table.COMPARATIVES or token.dep_ not in ("amod", "nmod", "advmod", "compound"):
        return None
    thing = modified(token)
    verb = _presenting(thing) or thing.head
    carried = thing.dep_ in ("dobj", "attr") and verb.lower_ in HAVING and not is_passive(verb)
    if not (carried or verb != thing.head) or not is_nominal(thing):
        return None
    if verb.dep_ == "pcomp" or _is_one_of_many(thing, token) or _is_counted(token) or _is_needed(verb, token):
        return None
    who = subject(verb)
    spread = token.lower_ in ("high", "low") and thing.lower_ in table.SPREADS  # "had a high prevalence"
    if spread or _is_deed(thing) or who is None or _is_aimless(token, verb, who):
        return None
    named = preposition(thing, ("of", "for", "in"), reach=1) is not None or any(children(thing, "compound"))
    named = named or (thing.lower_ in table.RISK_NOUNS and any(children(who, "relcl")))  # "those who ate most had"
    if token.lower_ in table.EXTREMES and not named:
        return None  # "which foods have the highest levels"
    if token.lower_ in table.ALIKE and is_likened(thing, who):
        return build(verb, correlation(f"have {token.lower_}", "none"), who, thing)
    if token.tag_ not in ("JJR", "RBR") and token.lower_ not in DEGREES:
        return None
    prep = preposition(thing, ("in", "among"), reach=1)
    group = prepositional_object(prep) if prep is not None else None
    if group is not None and group.lower_ not in table.TEMPORAL and token.lower_ in table.CHANGED:
        return build(thing, correlation("levels in", direction_of(token)), group, who, last=prep)
    later = _afterwards(verb, thing) if _than(token) is None else None
    event = prepositional_object(later) if later is not None else None
    if later is not None and event is not None and not is_time(event) and event.pos_ not in ("NUM", "PRON"):
        found = build(verb, correlation("have after", direction_of(token)), event, thing)
        return found and found._replace(effect=(found.effect[0], min(found.effect[1], later.i)))
    last = thing.head if verb != thing.head else None
    return build(verb, correlation("have", direction_of(token)), who, thing, last=last)


def _presenting(thing: Token) -> Token | None:
    """The verb of "older men presented with larger tumours"."""
    within = thing.dep_ == "pobj" and thing.head.lower_ == "with" and thing.head.head.lower_ in PRESENTING
    if not within or any(children(thing.head.head, "auxpass")):
        return None  # "were presented with a larger portion"
    who = subject(thing.head.head)
    return thing.head.head if who is not None and who.lower_ in PEOPLE else None


def _is_deed(thing: Token) -> bool:
    """"had a greater effect", "gave more tablets": what is done; but "had fewer side effects"."""
    harm = any(child.lower_ in ("side", "adverse") for child in children(thing, "amod", "compound"))
    return thing.lower_ in table.GIVEN | table.ACTIONS and not harm


def _afterwards(verb: Token, thing: Token) -> Token | None:
    """"made fewer errors after caffeine": the event tells more than who had them."""
    behind = (prep for head in (thing, verb) for prep in children(head, "prep") if prep.i > thing.i)
    return next((prep for prep in behind if prep.lower_ in ("after", "following")), None)


def _is_aimless(token: Token, verb: Token, who: Token) -> bool:
    """"each needs different care", "the test gives clearer pictures", "we report a better response": no group."""
    told = _than(token) is not None
    apart = any(other.lower_ in ("from", "to", "compared") and other.tag_ != "TO" for other in token.doc[token.i :])
    one = any(child.lower_ in ("each", "every") for child in who.children)
    if token.lower_ == "different" and not (told or apart) and (one or not any(children(who, *TELLING))):
        return True
    if who.lower_ in TESTS or (who.lower_ in REPORTS and verb.lower_ in SEEING):
        return True  # "the staff survey shows longer hours"
    if who.lower_ in RESEARCHERS | {"we"} and verb.lower_ in SEEING:
        return True
    modal = any(aux.tag_ == "MD" for aux in auxiliaries(verb))
    bare = not any(child.i < who.i or child.dep_ in TELLING for child in who.children)
    if modal and bare and not told and who.lower_ in PERSONS:
        return True  # "Men may have reduced fertility"
    return is_usual(token) and who.lower_ not in PEOPLE


def is_usual(token: Token) -> bool:
    """"more slowly than usual", "longer than a few hours", "looks worse than it is": than nobody."""
    than = _than(token)
    behind = prepositional_object(than) if than is not None else None
    if than is None or than.i + 1 >= len(than.doc):
        return False
    other = than.nbor()
    somebody = other.dep_ == "amod" and other.head not in (token, token.head, than)  # "faster than normal cells"
    return (other.lower_ in table.USUAL | {"it", "they"} and not somebody) or (behind is not None and is_time(behind))


def _is_one_of_many(thing: Token, token: Token) -> bool:
    """"has many smaller sections": what there is, compared with nothing."""
    counted = any(child.dep_ == "nummod" or child.lower_ in table.MANY for child in thing.children if child.i < token.i)
    return counted and token.lower_ in table.SIZES and all(other.lower_ != "than" for other in token.doc[thing.i :])


def _is_needed(verb: Token, token: Token) -> bool:
    """"may need more tests", "you may need stronger medicine": than what, is not said."""
    if verb.lower_ not in NEEDING or _than(token) is not None:
        return False
    thing = modified(token).lower_
    who = subject(verb)
    return token.lower_ == "more" or thing in PLAIN_REMEDIES or (who is not None and who.lower_ == "you")


def _is_counted(token: Token) -> bool:
    """"need treatment more than once"."""
    following = token.doc[token.i + 1 : token.i + 3]
    return len(following) == 2 and following[0].lower_ == "than" and following[1].lower_ in table.TIMES_OVER


def modified(token: Token) -> Token:
    """The noun that a comparative modifies, or the one that this noun is coordinated with."""
    thing = token.head
    while thing.dep_ in ("amod", "compound", "nmod") and thing.head != thing:
        thing = thing.head
    return thing.head if thing.dep_ == "conj" and is_nominal(thing.head) else thing


def faring(token: Token) -> Finding | None:
    """X fare worse than Y; X die at a faster rate than Y: the verb and its comparative are said of the group."""
    if (behind := _at_a_rate(token)) is not None:
        verb, cue = behind.head, correlation("at a rate", direction_of(token))
    else:
        adverb = token.head if token.dep_ == "advmod" and token.head.pos_ == "ADV" else token
        if token.lower_ not in table.FARING or adverb.dep_ not in ("advmod", "acomp", "npadvmod", "dobj"):
            return None
        verb = adverb.head.head if adverb.head.dep_ == "prep" else adverb.head  # "die sooner after surgery than"
        cue = correlation(f"{verb.lower_} {adverb.lower_}", direction_of(token))
    than = _than(token)
    if not is_verb(verb) or verb.lower_ in AIMLESS or verb.dep_ == "pobj" or is_usual(token):
        return None
    told = verb.lower_ in HAPPENING or is_passive(verb)
    group = _grouped(verb) if told and objects(verb) is None else None
    if than is None:
        return None
    if group is not None:  # "occurred more often in smokers than"
        return build(verb, cue, prepositional_object(group), subject(verb), last=group)
    thing = objects(verb)
    if thing is not None and thing != token:  # "develop the disease a year sooner than"
        return build(verb, cue, subject(verb), thing)
    return build(verb, cue, subject(verb), prepositional_object(than), last=than)


def _grouped(verb: Token) -> Token | None:
    """The "in" of "in smokers"."""
    behind = (prep for prep in children(verb, "prep") if prep.i > verb.i)
    return next((prep for prep in behind if prep.lower_ in groups.GROUPING), None)


def _at_a_rate(token: Token) -> Token | None:
    """The "at" of "at a faster rate", "at a younger age"."""
    if token.lower_ not in table.RATES or token.head.dep_ != "pobj" or token.head.head.lower_ != "at":
        return None
    return token.head.head


def _than(token: Token) -> Token | None:
    """The "than" of a comparative, "rather than" is another; its own verb may stand between ("more often catch")."""
    own = (token.head, token.head.head)
    for other in token.doc[token.i + 1 : token.i + 1 + THAN_REACH]:
        if other.lower_ in (";", "rather") or (other.tag_ in TENSED and other not in own):
            return None
        if other.lower_ == "than":
            return other
    return None
