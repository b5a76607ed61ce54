"""Findings about normal work of the body, people's own doings and how care is planned: no claims (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import functions, grammar
from claimminer.language.comparisons import TEMPORAL
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.screening.bodily import is_bodily
from claimminer.pipes.screening.deeds import is_doing
from claimminer.pipes.screening.laboratory import is_laboratory
from claimminer.pipes.syntax.means import is_somebody
from claimminer.pipes.trees.walks import children, has_finite_verb, is_nominal, is_passive

__all__ = ["is_no_news"]

TAKING, STEPS = forms_of(functions.STEPPING_VERBS), forms_of(functions.STEPS, noun=True)
LASTING = forms_of(("take", "last"))
ADVISING = grammar.ADVISING | {"need"}
SHOWING = forms_of(("show", "reveal", "detect", "find"))
USING = forms_of(("use", "help", "perform", "do"))
# "is involved in hundreds of reactions"
COUNTLESS = frozenset({"many", "countless", "numerous", "various", "several", "different"})
IN_BODIES = frozenset({"reactions", "processes", "functions", "steps", "pathways", "systems"})


def is_no_news(finding: Finding) -> bool:
    """Whether a finding says what holds of any body, plan, place or name, and nothing of what acts on health."""
    return (
        is_bodily(finding)
        or is_laboratory(finding)
        or is_doing(finding)
        or _is_planning(finding)
        or _is_etymology(finding)
        or _is_duration(finding)
        or _is_supply(finding)
        or _is_bringing_up(finding)
        or _is_settled(finding)
        or _is_prospect(finding)
        or _is_untold(finding)
        or _is_effort(finding)
        or _is_candidate(finding)
        or _is_for_oneself(finding)
        or _is_each(finding.effect_head)
        or _is_step(finding)
        or _is_everywhere(finding)
        or _is_measured(finding)
        or _is_shown(finding)
        or _is_sign(finding)
        or _says_who(finding.word)
        or _is_named(finding.word)
        or _is_heading(finding.word)
    )


def _is_everywhere(finding: Finding) -> bool:
    """"Magnesium is involved in more than 300 reactions": what any body does with it."""
    thing = finding.effect_head
    counted = any(own.like_num or own.lower_ in COUNTLESS for own in children(thing, "nummod", "amod"))
    return finding.cue.word in ("involve", "role", "part") and counted and thing.lower_ in IN_BODIES


def _is_planning(finding: Finding) -> bool:
    """"Treatment depends on the stage", "it depends on how far it has spread"."""
    if finding.cue.word in ("differ", "vary"):
        return finding.effect_head.lower_ in functions.PLANNED
    if finding.cue.word != "depend":
        return False
    if finding.effect_head.lower_ == "way" and any(map(is_passive, children(finding.effect_head, "relcl", "acl"))):
        return True  # "the way it is collected depends on your age"
    span = finding.word.doc[finding.effect[0] : finding.effect[1]]
    before = finding.word.doc[max(0, finding.effect[0] - 1)].lower_
    if before in ("whether", "what", "which") and any(token.lower_ in functions.PLANNED for token in span):
        return True  # "whether you need treatment depends on"
    opening = finding.word.doc[finding.cause[0]].lower_
    asked = opening in ("how", "what", "which", "where", "when", "whether", "who", "why")
    return (
        asked
        or _is_kind_of_plan(finding.effect_head)
        or finding.effect_head.lower_ in functions.PLANNED
        or finding.cause_head.lower_ in functions.UNNAMED
        or _takes_its_time(finding)
    )


def _takes_its_time(finding: Finding) -> bool:
    """"This can take days or weeks, depending on your health"."""
    verb = finding.word.head
    things = children(verb, "dobj", "npadvmod")
    return verb.lower_ in LASTING and any(thing.lower_ in functions.DURATIONS for thing in things)


def _is_kind_of_plan(head: Token) -> bool:
    """"The kind of treatment depends on"."""
    things = (thing.lower_ for prep in children(head, "prep") for thing in children(prep, "pobj"))
    return head.lower_ in functions.UNNAMED | {"amount"} and any(thing in functions.PLANNED for thing in things)


def _is_etymology(finding: Finding) -> bool:
    """"The name comes from the Greek word for bladder", "a term for harm caused by accidents"."""
    heads = {finding.cause_head.lower_, finding.effect_head.lower_}
    named = finding.cue.frame == "COMES" and bool(heads & functions.WORDS)
    return named or "term" in heads


def _is_duration(finding: Finding) -> bool:
    """"is prescribed for six weeks", "doubles every five years": a length of time is no outcome."""
    effect, start = finding.effect_head, finding.effect[0]
    if effect.lower_ in functions.UNTIMED and effect.doc[start - 1].lower_ == "for":
        of = (inner.lower_ for prep in children(effect, "prep") for inner in children(prep, "pobj"))
        bare = effect.lower_ == "time" and not any(children(effect, "compound"))  # not "for healing time"
        return bare or "time" in of  # "for a short period of time"
    if effect.lower_ in TEMPORAL and effect.doc[finding.relation[1] - 1].lower_ == "in" and finding.cue.word == "cause":
        return True  # "is the most common cause in the first year"
    behind = effect.doc[start - 1].lower_ == "for" or effect.doc[start].lower_ in ("every", "each")
    return effect.lower_ in functions.DURATIONS and behind


def _is_supply(finding: Finding) -> bool:
    """"use it for energy", "is recommended for screening"."""
    return finding.cue.type == "treats" and finding.effect_head.lower_ in functions.SUPPLIES


def _is_settled(finding: Finding) -> bool:
    """"resolved differences by discussion", "the paper is due to appear"."""
    due = any(token.lower_ == "due" for token in finding.word.doc[slice(*finding.relation)])
    planned = due and finding.cause_head.lower_ in functions.SCHEDULED
    return planned or (finding.cue.type == "treats" and finding.effect_head.lower_ in functions.SETTLED)


def _is_prospect(finding: Finding) -> bool:
    """"could lead to new treatments", "will improve how it is treated in the future": what is hoped for."""
    hoped = finding.cue.type in ("causes", "contributes_to", "increases") or finding.cue.word in functions.HOPES
    if hoped and _is_new_remedy(finding.effect_head):
        return True
    if finding.effect_head.lower_ in functions.MAKING_OF and any(map(_is_new_remedy, _of(finding.effect_head))):
        return True  # "may be useful for the development of new drugs"
    effect = [token.lower_ for token in finding.word.doc[slice(*finding.effect)]]
    if finding.cue.type in ("contributes_to", "improves") and effect[-2:] == ["the", "future"]:
        return True
    clause = _first_conjunct(finding.word)
    named = clause.dep_ == "relcl" and clause.head.dep_ in ("dobj", "pobj") and _is_new_remedy(clause.head)
    if named and clause.head.dep_ == "pobj":  # "offers the potential for innovative therapies that could ease pain"
        hoping = clause.head.head.head
        return any(word.lower_ in functions.HOPES for word in (hoping, *children(hoping, "dobj")))
    return named and any(aux.tag_ == "MD" for aux in children(clause.head.head, "aux"))


def _of(noun: Token) -> list[Token]:
    return [thing for prep in children(noun, "prep") if prep.lower_ == "of" for thing in children(prep, "pobj")]


def _is_new_remedy(noun: Token) -> bool:
    own = {child.lower_ for child in children(noun, "amod", "compound")}
    paved = noun.head.lower_ == "for" and noun.head.head.lower_ == "way"
    return noun.lower_ in functions.REMEDIES and (paved or not own.isdisjoint(functions.NEWNESS))


def _is_bringing_up(finding: Finding) -> bool:
    """"are able to work and raise families"."""
    return finding.cue.word == "raise" and finding.effect_head.lower_ in functions.BROUGHT_UP


def _is_untold(finding: Finding) -> bool:
    """"Certain factors affect the outlook", "to a level that will reduce the need": nothing is named."""
    head = finding.cause_head
    words = {token.lower_ for token in head.doc[slice(*finding.cause)]} - {head.lower_}
    if head.lower_ in functions.UNTOLD:
        return words <= functions.UNTELLING
    if finding.effect_head.lower_ in ("way", "ways") and head.lower_ in functions.PLAIN_SUBSTANCES:
        return words <= functions.UNTELLING  # "chemicals that control the way cells work"
    return head.lower_ in functions.EXTENTS and words <= {"a", "the"}


def _is_effort(finding: Finding) -> bool:
    """"Programmes to prevent falls", "policies should focus on growth while limiting weight gain": what is aimed at."""
    if finding.cause_head.lower_ not in functions.EFFORTS:
        return False
    word = _first_conjunct(finding.word)
    own = word.head if word.dep_ == "xcomp" and word.head.tag_ == "VBN" else word  # "strategies used to combat it"
    aim = own.head == finding.cause_head and own.dep_ in ("acl", "relcl") and word.tag_ == "VB"
    told = (aux for verb in (word.head, word.head.head.head) for aux in children(verb, "aux"))
    return aim or (word.dep_ == "advcl" and any(aux.lower_ in ADVISING for aux in told))


def _is_candidate(finding: Finding) -> bool:
    """"identifies patients who may benefit from surgery": who is meant."""
    clause = finding.word
    return finding.cue.word == "benefit" and clause.dep_ == "relcl" and is_somebody(clause.head, described=True)


def _is_for_oneself(finding: Finding) -> bool:
    """"You can take steps to protect yourself": from what is not said."""
    return finding.cue.word == "protect" and finding.effect_head.lower_.endswith(("self", "selves"))


def _is_each(thing: Token) -> bool:
    """"The benefits vary from person to person"."""
    behind = [token.lower_ for token in thing.doc[thing.i + 1 : thing.i + 3]]
    return thing.i > 0 and thing.nbor(-1).lower_ == "from" and behind == ["to", thing.lower_]


def _is_step(finding: Finding) -> bool:
    """"You can take steps to lower it": what may be done, not which."""
    cause, chain = finding.cause_head, finding.governors.chain
    if cause.lower_ in STEPS and cause.dep_ == "dobj" and cause.head.lower_ in TAKING:
        return True
    if cause.lower_ in TAKING and any(thing.lower_ in STEPS for thing in children(cause, "dobj")):
        return True  # "by taking these steps"
    said = (*chain, *(token.head for token in chain), _first_conjunct(finding.word).head.head)
    taking = (verb for verb in said if verb.lower_ in TAKING and verb.i < finding.word.i)
    return any(thing.lower_ in STEPS for verb in taking for thing in children(verb, "dobj"))


def _is_measured(finding: Finding) -> bool:
    """"Blood tests are used to determine the cause", "helps determine the stage"."""
    if finding.cue.type == "associated_with":  # "helps determine the risk" predicts it
        return False
    return finding.cue.word == "determine" and any(verb.lower_ in USING for verb in finding.governors.chain[1:])


def _is_shown(finding: Finding) -> bool:
    """"The test can show low iron levels", "the results determine the stage"."""
    determined = finding.cue.word == "determine" and finding.cue.type != "associated_with"
    shown = determined or (finding.cue.word == "have" and finding.word.lower_ in SHOWING)
    assessed = determined and finding.cause_head.lower_ in functions.ASSESSING
    return assessed or (shown and finding.cause_head.lower_ in functions.TESTS)


def _is_sign(finding: Finding) -> bool:
    """"The first sign is an increase in weight": what shows is the change itself."""
    return finding.cue.frame == "NOUN" and finding.cause_head.lower_ in functions.SIGNS and (
        finding.cue.type in ("increases", "decreases")
    )


def _says_who(word: Token) -> bool:
    """"People at high risk for X may include": which people are meant."""
    clauses = (token.head for token in (word, *word.ancestors) if token.dep_ == "relcl")
    if any(who.lower_ in functions.AT_RISK and who.head.lower_ in ("include", "includes") for who in clauses):
        return True
    at = word.head
    if word.lower_ == "risk" and at.lower_ == "at" and at.head.lower_ in functions.CARE:
        return True  # "a treatment for patients at risk for stroke", "at" hung on "treatment"
    meant = word.lower_ == "risk" and at.lower_ == "at" and at.head.lower_ in functions.AT_RISK
    return meant and word.doc[-1].lower_ in (".", ":")  # a headline may say no more than that


def _is_named(word: Token) -> bool:
    """"a plan called Daily Steps to Stop Asthma": a cue in a name, in a sentence that is no headline."""
    if not word.is_title or word.i == 0:
        return False
    *_, root = word.doc[0], *word.doc[0].ancestors
    if word == root or not root.is_lower:
        return False
    before = word.nbor(-2) if word.i > 1 and word.nbor(-1).lower_ in ("to", "of", "and") else word.nbor(-1)
    beside = before.is_title and word.i + 1 < len(word.doc) and word.nbor().is_title
    return word.head.is_title or beside


def _is_heading(word: Token) -> bool:
    """"Insulin's Role in Blood Sugar Control": a topic."""
    return word.lower_ == "role" and is_nominal(word) and not has_finite_verb(word.doc, but=_possessive(word))


def _possessive(noun: Token) -> Token | None:
    """An "'s" before the noun, which the parser may take for "is"."""
    before = noun.doc[noun.i - 1] if noun.i else None
    return before if before is not None and before.lower_ in ("'s", "’s") else None


def _first_conjunct(token: Token) -> Token:
    while token.dep_ == "conj":
        token = token.head
    return token
