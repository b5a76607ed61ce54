"""Changes without a cause named as one: "Y improved after X", "Y differs between A and B" (GUIDELINES 1)."""

from __future__ import annotations

from itertools import takewhile

from spacy.tokens import Token

from claimminer.language import comparisons as table
from claimminer.language.functions import BODY_PLACES, ORGANS
from claimminer.language.topics import ANYBODY, PERSONS
from claimminer.pipes.arguments.findings import Finding, build
from claimminer.pipes.cues import forms_of, names_state
from claimminer.pipes.groups.comparatives import HAPPENING, correlation
from claimminer.pipes.groups.sides import fronted_group
from claimminer.pipes.groups.states import is_group
from claimminer.pipes.groups.trends import counted_from, is_link, is_of_time, is_since_when, is_time, is_trend
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    children,
    first_word,
    is_passive,
    is_verb,
    objects,
    preposition,
    prepositional_object,
)
from claimminer.records import Direction

__all__ = [
    "BECOMING", "CHANGING", "DIRECTIONS", "DRIFTING", "HAPPENING", "RETURNING", "becoming", "bidden", "changed",
    "drift_of", "falling_ill", "happening", "is_even",
]  # fmt: skip

CHANGING = forms_of(table.CHANGING_VERBS)
# what brings in the case in which something changes
OCCASIONS = frozenset({"when", "whenever", "as", "after", "if", "once"})
RETURNING = forms_of(table.RETURNING_VERBS)
DRIFTING = forms_of(table.DRIFTING_VERBS)
BECOMING = forms_of(table.BECOMING_VERBS)
SUFFERING = forms_of(table.CATCHING_VERBS)
GROWING = forms_of(("grow", "develop"))
STOPPING = forms_of(("stop", "cease"))
STARTING = STOPPING | forms_of(("start", "begin"))
DIFFERING = forms_of(("differ", "vary"))
# "breast cancer occurs when tumours form in the breast"
FORMING = forms_of(("form", "grow", "develop", "start", "begin", "appear", "multiply"))
# letters that two forms of one name share
STEM = 5
DIRECTIONS: dict[str, Direction] = {
    form: direction for verb, direction in table.CHANGES.items() for form in forms_of((verb,))
}


def changed(token: Token) -> Finding | None:
    """Y improved after X; Y was reduced with X; Y differs between A and B."""
    drift = drift_of(token)
    changing = token.lower_ in CHANGING or drift is not None or _is_touched(token)
    if not changing or not is_verb(token) or objects(token) is not None:
        return None
    if token.lower_ == "dropped" and is_passive(token):
        return None  # "the vaccine was dropped when it failed"
    if (found := _differing(token)) is not None:
        return found
    prep: Token | None = None
    start = token.head if token.dep_ == "xcomp" and token.head.lower_ in STARTING else token  # "stopped growing"
    condition = _condition_clause(token) or _condition_clause(start)
    if condition is None:
        prep = _change_preposition(token) or _change_preposition(start) or fronted_group(token)
        condition = prepositional_object(prep) if prep is not None else None
    aging = prep is not None and condition is not None and (prep.lower_, condition.lower_) == ("with", "age")
    aging = aging or (condition is not None and token.lower_ in DIFFERING and condition.lower_ in table.TRAITS)
    told = condition is not None and (aging or not is_time(condition) or _is_course(prep, condition))
    if condition is None or not told or condition.pos_ == "NUM":
        return None
    thing = subject(token)
    if prep is None and thing is not None and thing.lower_ in ("it", "they") and not _names_health(token):
        return None  # "When the grains get wet, they burst"
    if is_even(condition) or (prep is not None and is_even(prep)) or is_trend(thing, prep, condition):
        return None
    if _grows_up(token, thing) or _is_in_the_body(prep, condition) or _tells_nobody_apart(token, prep, condition):
        return None
    direction = table.DRIFTS[drift.lower_] if drift is not None else DIRECTIONS.get(token.lower_, "none")
    if start.lower_ in STOPPING:
        direction = "none"
    return build(token, correlation(token.lower_, direction), condition, thing, last=prep or drift)


def _names_health(verb: Token) -> bool:
    """Whether the sentence names a body, a person or a state of health, for which "it" or "they" may stand."""
    return any(names_state(word.lower_) or word.lower_ in ORGANS | BODY_PLACES | PERSONS for word in verb.doc)


def _is_touched(verb: Token) -> bool:
    """"was not affected after the switch"; "was affected in May" tells no case."""
    told = verb.lower_ in table.TOUCHED and is_passive(verb)
    return told and preposition(verb, tuple(table.LATER), reach=1) is not None


def _is_course(prep: Token | None, time: Token) -> bool:
    """"fell after 12 weeks of treatment": what was done for so long; not "after a year of life"."""
    dosed = any(child.lower_ in table.EVERY for child in children(time, "det"))  # "with each year of use"
    of = preposition(time, ("of",), reach=1) if prep is not None and (dosed or prep.lower_ in table.LATER) else None
    done = prepositional_object(of) if of is not None else None
    return done is not None and done.lower_ not in table.TEMPORAL | table.STAGES


def bidden(token: Token) -> Finding | None:
    """Skip breakfast and your blood sugar drops: what is bidden is the case in which it does."""
    deed = token.head
    drift = drift_of(token)
    if (token.lower_ not in CHANGING and drift is None) or token.dep_ not in ("conj", "parataxis"):
        return None
    thing = next(children(token, "nsubj"), None)
    if thing is None or objects(token) is not None or deed.tag_ != "VB" or any(children(deed, *SUBJECTS, "aux", "neg")):
        return None
    first = first_word(thing).i
    if first - 1 <= deed.i or token.doc[first - 1].lower_ != "and":
        return None
    direction = table.DRIFTS[drift.lower_] if drift is not None else DIRECTIONS.get(token.lower_, "none")
    return build(token, correlation(token.lower_, direction), deed, thing, last=drift)


def drift_of(verb: Token) -> Token | None:
    """The "up" of "the risk goes up", said of a state of health or a measure."""
    thing = subject(verb) if verb.lower_ in DRIFTING else None
    if thing is None or not (_is_bodily(thing) or thing.lower_ in table.RISK_NOUNS or _is_lining(thing)):
        return None
    return next((child for child in children(verb, "prt", "advmod") if child.lower_ in table.DRIFTS), None)


def _is_lining(thing: Token) -> bool:
    return any(own.lower_ in ORGANS | BODY_PLACES for prep in children(thing, "prep") for own in children(prep, "pobj"))


def _differing(verb: Token) -> Finding | None:
    """"women and men differ in their risk", "the groups did not differ in pain scores"."""
    prep = preposition(verb, ("in", "regarding"), reach=1) if verb.lower_ in DIFFERING else None
    who = subject(verb)
    if prep is None or who is None:
        return None
    if who.lower_ not in table.GROUPS and not (is_group(who) and any(children(who, "conj"))):
        return None
    return build(verb, correlation("differ in", "none"), who, prepositional_object(prep), last=prep)


def _grows_up(verb: Token, thing: Token | None) -> bool:
    """"where a baby grows during pregnancy"."""
    return thing is not None and verb.lower_ in GROWING and thing.lower_ in table.GROWING_THINGS


def _tells_nobody_apart(verb: Token, prep: Token | None, group: Token) -> bool:
    """"is rising, especially among adults" is a trend, "varies among people" is said of everybody."""
    if prep is None:
        return False
    if prep.i > 0 and prep.nbor(-1).lower_ in table.SINGLING_OUT:
        return True
    if prep.lower_ == "between":
        return False
    apart = any(children(group, "conj", "relcl"))
    return verb.lower_ in DIFFERING and group.lower_ in table.ALL_KINDS | table.SOME_COUNTRIES and not apart


def _is_in_the_body(prep: Token | None, place: Token) -> bool:
    """"the levels rise in the blood": where, not in whom."""
    return prep is not None and prep.lower_ in ("in", "within", "across") and place.lower_ in ORGANS | BODY_PLACES


def _condition_clause(verb: Token) -> Token | None:
    """"pain fell when patients walked"; not "as expected"."""
    time = next(children(verb, "npadvmod"), None)  # "Every time you light up, your blood pressure rises"
    if time is not None and time.lower_ == "time" and time.nbor(-1).lower_ in table.EVERY:
        return next(children(time, "relcl"), None)
    for child in children(verb, "advcl"):
        told = OCCASIONS if any(children(child, *SUBJECTS)) else {"when", "after"}
        if any(mark.lower_ in told for mark in child.children):
            return child
    return None


def is_even(condition: Token) -> bool:
    """"may go on even after it is treated", "even when you rest": what it does not depend on."""
    first = first_word(condition).i
    return any(token.lower_ == "even" for token in condition.doc[max(0, first - 1) : condition.i])


def happening(token: Token) -> Finding | None:
    """Y develops when X happens: what goes along is a clause."""
    if token.lower_ not in HAPPENING | RETURNING or not is_verb(token) or objects(token) is not None:
        return None
    condition = next((child for child in children(token, "advcl") if _is_generic(child, token)), None)
    thing = subject(token)
    if condition is None or thing is None or is_even(condition) or _says_it_again(thing, token, condition):
        return None
    if token.lower_ in RETURNING and not _is_illness(thing, condition):
        return None
    return build(token, correlation(token.lower_, "none"), condition, thing)


def becoming(token: Token) -> Finding | None:
    """Urine turns dark when X; after X, the skin became itchy: a state of the body and the case in which it comes."""
    if token.lower_ not in BECOMING or not is_verb(token):
        return None
    new = next((child for child in children(token, "acomp", "oprd") if child.i > token.i), None)
    condition = _condition_clause(token)
    thing = subject(token)
    if new is None or condition is None or thing is None or is_even(condition) or not _is_bodily(thing):
        return None
    return build(token, correlation("become", "none"), condition, thing, last=new)


def falling_ill(token: Token) -> Finding | None:
    """If you eat raw meat, you may get worms; women can develop X when Y: the case, and the illness that it brings."""
    if token.lower_ not in SUFFERING or not is_verb(token):
        return None
    who, thing, condition = subject(token), objects(token), _condition_clause(token)
    if who is None or thing is None or condition is None or is_even(condition):
        return None
    anybody = who.lower_ in PERSONS | ANYBODY and not any(children(who, "prep", "relcl", "acl"))
    mine = next(children(condition, *SUBJECTS), None)
    if not anybody or mine is None or not _is_bodily(thing) or _has_it(condition):
        return None
    return build(token, correlation("develop if", "none"), condition, thing)


def _has_it(clause: Token) -> bool:
    """"if you have symptoms, you may have the illness": a sign of it, and often advice."""
    return clause.lower_ in SUFFERING or any(names_state(own.lower_) for own in children(clause, "attr", "acomp"))


def _is_bodily(thing: Token) -> bool:
    kinds = children(thing, "prep") if thing.lower_ in ("type", "kind", "form") else ()  # "this type of cancer"
    own = (thing, *children(thing, "compound", "amod"), *(kind for of in kinds for kind in children(of, "pobj")))
    return any(names_state(token.lower_) or token.lower_ in ORGANS | BODY_PLACES for token in own)


def _is_illness(thing: Token, condition: Token) -> bool:
    """"stones form when urine is acidic", "the rash returns"; not "the patient returns", "a committee is formed"."""
    if thing.lower_ in PERSONS or is_passive(thing.head):
        return False
    told = (thing, *children(thing, "compound"), *condition.subtree)
    return any(names_state(token.lower_) or token.lower_ in ORGANS | BODY_PLACES for token in told)


def _says_it_again(thing: Token, verb: Token, clause: Token) -> bool:
    """"Low blood sugar occurs when blood sugar drops", "heart failure ... when the heart cannot pump": a definition."""
    own = next(children(clause, "nsubj", "nsubjpass"), None)
    if own is None or any(children(clause, "agent")):
        return False
    name = {token.lower_ for token in verb.doc[thing.left_edge.i : verb.i] if token.is_alpha}
    places = (place for prep in children(clause, "prep") for place in children(prep, "pobj"))
    heads = (own, *places) if clause.lower_ in FORMING and objects(clause) is None else (own,)
    said = {token.lower_ for head in heads for token in (head, *children(head, "compound", "amod")) if token.is_alpha}
    return any(_same_word(word, other) for word in name for other in said)


def _same_word(word: str, other: str) -> bool:
    """"diverticulitis" and "diverticula"."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False)))
    return shared >= STEM and shared * 3 >= min(len(word), len(other)) * 2


def _is_generic(clause: Token, verb: Token) -> bool:
    """"when the pancreas cannot keep up": a finite clause behind its verb, or at the head of the sentence."""
    opens = clause.left_edge.i == 0
    if (clause.i < verb.i and not opens) or not any(children(clause, "nsubj", "nsubjpass")):
        return False
    if not opens and first_word(clause).nbor(-1).lower_ == ",":
        return False  # "may occur before birth, when it is still in the womb"
    marks = {child.lower_ for child in clause.children if child.i < clause.i}
    return not marks.isdisjoint(table.OCCASIONS)


def _change_preposition(verb: Token) -> Token | None:
    if verb.lower_ in DIFFERING:  # "differs in mechanism" names no group
        return preposition(verb, table.DIFFERENCE_PREPOSITIONS, reach=3)
    amounts = (how for by in children(verb, "prep") if by.lower_ == "by" for how in children(by, "pobj"))
    heads = (verb, *amounts)  # "rose by 5 percent for each drink"
    preps = (counted_from(prep) or prep for head in heads for prep in children(head, "prep", "agent"))
    own = [prep for prep in preps if prep.lower_ in table.CHANGE_PREPOSITIONS or is_of_time(prep)]
    found = min(own, default=None, key=lambda prep: (_dates(prep), prep.i < verb.i, prep.i))
    found = found or preposition(verb, table.CHANGE_PREPOSITIONS, reach=3)
    return None if found is not None and (is_link(found) or is_since_when(found)) else found





def _dates(prep: Token) -> bool:
    """"After surgery, pain fell | within two weeks": when, beside what it goes with."""
    time = prepositional_object(prep)
    return time is None or (is_time(time) and not _is_course(prep, time))
