"""What reports say of their study, of care and of advice, and of nothing that acts on health (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions, groups, studies, topics
from claimminer.language.comparisons import GROUPS
from claimminer.language.grammar import ADVISING
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of, names_state, rows_of
from claimminer.pipes.groups.states import is_ill
from claimminer.pipes.syntax.carriers import BE, carrier_of
from claimminer.pipes.trees.walks import after_comma, children, is_passive, opening

__all__ = ["is_about_study", "is_peoples_own"]

NEEDING = forms_of(studies.NEEDING_VERBS)
PEOPLE = topics.PERSONS | groups.PEOPLE | GROUPS
DYING = frozenset({"death", "deaths", "mortality"})
# how far behind "accounts for" its noun may stand ("nine in ten of all cases")
NEAR = 8


def is_about_study(finding: Finding) -> bool:
    """Whether a finding tells of who took part, what is needed or advised, or how the findings may be of use."""
    word = finding.word
    return (
        _is_recruiting(finding)
        or _is_example(word)
        or _is_in_spite_of(finding)
        or _is_judged(finding.cause_head)
        or _is_aside(finding)
        or _is_share(finding)
        or _is_of_its_kind(finding)
        or _is_for_whom(finding)
        or _is_changed_care(finding)
        or _is_need(finding)
        or _is_who_has_it(finding)
        or _is_why(finding)
        or _is_due(finding)
        or _is_insight(finding)
    )


def _is_recruiting(finding: Finding) -> bool:
    """"was used to recruit the participants", "raises further issues"."""
    effect, cue = finding.effect_head.lower_, finding.cue.word
    return (cue in studies.RECRUITING_CUES and effect in PEOPLE) or (cue == "raise" and effect in studies.ISSUES)


def _is_example(word: Token) -> bool:
    """"measures such as reducing costs are required"."""
    before = [token.lower_ for token in word.doc[max(0, word.i - 2) : word.i]]
    return word.tag_ == "VBG" and before == ["such", "as"]


def _is_in_spite_of(finding: Finding) -> bool:
    """"outcomes were poor despite increasing the dose": they did not; "Despite easing pain, it did not" did."""
    gerund = opening(finding.word)
    main = gerund.head.head
    opens = gerund.i < main.i and not is_passive(main) and any(row.frame == "ACTS" for row in rows_of(main.lower_))
    opens = opens and any(names_state(token.lower_) for token in gerund.doc[slice(*finding.effect)])
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "despite" and not opens


def _is_judged(cause: Token) -> bool:
    """"for lowering it, it is not necessary to": "it" stands for what is to be done."""
    said = children(cause.head, "acomp")
    infinitive = any(children(cause.head, "xcomp", "ccomp", "csubj"))
    return cause.lower_ == "it" and infinitive and any(word.lower_ in contexts.JUDGING_ADJECTIVES for word in said)


def _is_aside(finding: Finding) -> bool:
    """"is advised in all, independent of age": said aside; not "the risk is independent of age"."""
    word = finding.word
    return finding.cue.word in ("independent", "unrelated") and word.dep_ != "acomp" and after_comma(word)


def _is_share(finding: Finding) -> bool:
    """"40% developed it and 26% normalized their levels": a share of those studied, who are no cause."""
    head = finding.cause_head
    counted = head.lower_ in topics.MEASURES and any(children(head, "nummod")) and finding.word.tag_ != "VB"
    return counted and finding.cue.causal and not any(children(head, "prep"))


def _is_of_its_kind(finding: Finding) -> bool:
    """"Type 2 diabetes accounts for most cases of diabetes": a kind and how common it is."""
    cause = finding.cause_head
    start, end = finding.effect
    named = {token.lower_ for token in cause.doc[start : max(end, start + NEAR)]}  # "for nine in ten cases of it"
    if finding.cue.word != "account" or not named.isdisjoint(DYING):
        return False  # "lung cancer accounts for a fifth of cancer deaths"
    return not named.isdisjoint((cause.lower_, f"{cause.lower_}s", cause.lower_.removesuffix("s")))


def _is_for_whom(finding: Finding) -> bool:
    """"the role of vitamins for at-risk groups": in what, is not said."""
    effect = finding.effect_head
    at_risk = any(token.lower_ == "risk" for token in effect.subtree)
    return finding.cue.word == "role" and effect.lower_ in PEOPLE | {"group"} and (at_risk or not is_ill(effect))


def _is_changed_care(finding: Finding) -> bool:
    """"may lead to a change in management"."""
    effect = finding.effect_head
    things = {thing.lower_ for prep in children(effect, "prep") for thing in children(prep, "pobj")}
    return effect.lower_ in studies.CHANGED_CARE and bool(things & studies.CARE_ITSELF)


def _is_need(finding: Finding) -> bool:
    """"require greater focus", "exist, requiring larger samples", "need more research to lower it"."""
    cause, effect = finding.cause_head, finding.effect_head
    if cause.lower_ in studies.NEEDS and cause.dep_ == "dobj" and cause.head.lower_ in NEEDING:
        return True
    return finding.word.lower_ in NEEDING and effect.lower_ in studies.NEEDS


def _is_who_has_it(finding: Finding) -> bool:
    """"patients presenting with risk factors for stroke": who is meant; nobody is a factor."""
    if finding.cue.word != "factor" or finding.cause_head.lower_ not in PEOPLE:
        return False
    carrier = carrier_of(finding.word)
    return carrier is not None and carrier.lower_ not in BE


def _is_why(finding: Finding) -> bool:
    """"should be tried because of", "is of importance because of", "studies need to be large due to": a reason."""
    if finding.cue.frame != "LINK":
        return False
    verb = finding.governors.chain[0]
    who = next(children(verb, "nsubj"), None)
    studied = verb.lower_ in NEEDING and who is not None and who.lower_ in topics.REPORTS
    if studied or any(aux.lower_ in ADVISING for aux in children(verb, "aux")):
        return True
    things = (thing for prep in children(verb, "prep") for thing in children(prep, "pobj"))
    return verb.lower_ in BE and any(thing.lower_ in studies.IMPORTANCE for thing in things)


def _is_due(finding: Finding) -> bool:
    """"should be part of the treatment of Y": advice."""
    carriers = (verb for verb in finding.governors.chain[1:] if verb.lower_ in BE)
    advised = any(aux.lower_ in ADVISING for verb in carriers for aux in children(verb, "aux"))
    return finding.cue.frame == "NOUN" and finding.cue.type == "treats" and advised


def _is_insight(finding: Finding) -> bool:
    """"providing new insights could improve care"; but "women's knowledge of it improves their health"."""
    told = (finding.cause_head, *children(finding.cause_head, "dobj"))
    return finding.cue.causal and any(_is_new_insight(thing) for thing in told)


def _is_new_insight(thing: Token) -> bool:
    return thing.lower_ in functions.INSIGHTS and not is_peoples_own(thing)


def is_peoples_own(thing: Token) -> bool:
    """"patients' knowledge", "low health knowledge": what people know, and can be taught."""
    owned = any(owner.lower_ not in ("our", "its") for owner in children(thing, "poss", "compound", "nmod"))
    owned = owned or any(child.lower_ in studies.HOW_KNOWN for child in children(thing, "amod"))
    return owned and thing.lower_ in studies.KNOWN
