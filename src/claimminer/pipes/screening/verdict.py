"""Which findings are claims: by what their arguments name, by what governs them, and each cue once (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions, groups, topics
from claimminer.language.comparisons import CHANGE_NOUNS
from claimminer.language.grammar import REFLEXIVES, RELATIVES
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import VERBAL, forms_of
from claimminer.pipes.screening.about_findings import is_of_findings, names_nobody, works_better
from claimminer.pipes.screening.advice import PEOPLE, is_advice, is_wished_for
from claimminer.pipes.screening.affairs import is_affair
from claimminer.pipes.screening.functions import is_no_news
from claimminer.pipes.screening.misreadings import is_no_verb
from claimminer.pipes.screening.people import is_about_somebody
from claimminer.pipes.screening.restrictions import is_restriction
from claimminer.pipes.screening.studies import is_about_study, is_peoples_own
from claimminer.pipes.screening.suppositions import is_supposed
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.governors import is_claimed
from claimminer.pipes.syntax.means import is_further_means
from claimminer.pipes.syntax.subjects import subject
from claimminer.pipes.trees.walks import (
    FINITE,
    SUBJECTS,
    after_comma,
    children,
    has_finite_verb,
    is_bullet,
    is_run_together,
    is_verb,
)

__all__ = ["is_claim"]

DOING = forms_of(("do",))
DECIDING = forms_of(contexts.DECIDING_VERBS)
DISCOVERING = forms_of(contexts.DISCOVERING_VERBS)
CONSULTING = forms_of(("consult", "visit", "see", "go", "seek", "attend", "call"))
PLAYING = forms_of(("play", "take", "have"))
CARED_FOR = {"patients", "people", "individuals", "you"}
SOME = topics.SHARES | {"person", "someone", "anyone"}
# what reports do, beside bringing about: "the findings were suggestive of"
TELLING = ("have", "risk of", "point", "indicate", "signify", "denote", "suggestive")
# frames in which somebody may be said to act
ACTING = ("ACTS", "MAKES", "LETS", "IDIOM")
# what those do whose work it is, in whatever frame
SERVING = ("help", "involve", "responsible", "protective")


def is_claim(finding: Finding) -> bool:
    """Whether a finding says that one thing acts on, or goes with, another."""
    cause, effect = finding.cause_head.lower_, finding.effect_head.lower_
    named = cause in topics.NO_CAUSE and not is_verb(finding.cause_head)
    named = named and (finding.cue.causal or cause not in topics.MEASURED)
    discussed = effect in topics.NO_EFFECT and not (_is_evidence_of(finding) or is_peoples_own(finding.effect_head))
    if named or discussed or _is_bare_pronoun(finding):
        return False
    if finding.cue.type == "causes" and effect in functions.RESEARCHERS:
        return False  # "prompting the authors to warn"
    if (
        _is_nothing_named(finding)
        or _is_somebody(finding)
        or _is_report(finding)
        or _is_endpoint(finding.cause_head)
        or _is_about_people(finding)
        or _is_figure(finding)
        or _is_mutual(finding)
        or _is_reason(finding)
        or _is_definition(finding)
        or is_affair(finding)
        or is_of_findings(finding)
        or works_better(finding)
        or names_nobody(finding)
    ):
        return False
    if _is_restrictive(finding) or _identifies(finding.word) or is_wished_for(finding.word):
        return False
    if finding.cue.frame in VERBAL and is_no_verb(finding.word):
        return False
    if is_advice(finding) or is_no_news(finding) or is_further_means(finding.word):
        return False
    if is_about_somebody(finding) or is_about_study(finding) or is_supposed(finding) or is_restriction(finding):
        return False
    return not (_is_more(finding) or _crosses_items(finding)) and is_claimed(finding.governors)


def _is_nothing_named(finding: Finding) -> bool:
    """"No one thing causes it", "No single factor explains it", "nothing helped more than {cutting} it"."""
    cause = finding.cause_head
    if cause.lower_ == "nothing" and finding.word.dep_ == "pcomp" and finding.word.head.lower_ == "than":
        return True
    denied = any(child.lower_ == "no" for child in children(cause, "det"))
    return denied and cause.lower_ in ("thing", "factor", "cause")


def _is_evidence_of(finding: Finding) -> bool:
    """"was associated with evidence of inflammation", "with knowledge of its signs"."""
    effect = finding.effect_head
    if effect.lower_ == "knowledge" and finding.cue.type == "associated_with":
        return True
    of = any(prep.lower_ == "of" for prep in children(effect, "prep"))
    return effect.lower_ == "evidence" and of and finding.cue.type == "associated_with"


def _is_somebody(finding: Finding) -> bool:
    """"doctors treat pain"; but "nudging doctors reduces deaths" is about the nudging."""
    head = finding.cause_head
    if finding.cue.frame == "COMES" and finding.effect_head.lower_ in ("he", "she", "we", "i"):
        return True
    if finding.cue.word == "blame" and head.lower_ in REFLEXIVES:
        return True  # "She blames herself for"
    gerund = any(
        token.tag_ == "VBG" or (token.i == finding.cause[0] and token.lower_.endswith("ing"))
        for token in head.doc[finding.cause[0] : head.i]
    )
    gerund = gerund or (head.tag_ == "NNS" and finding.word.tag_ == "VBZ")  # "nudging doctors reduces": read as nouns
    if head.lower_ in functions.RESEARCHERS and finding.cue.frame == "ACTS_ON" and finding.cue.causal:
        return not gerund
    if _plays_a_role(finding) or (finding.cue.word == "beat" and head.lower_ == "nothing"):
        return True  # "nothing beats sleep for"
    somebody = head.lower_ in topics.NOBODY or head.lower_.endswith(functions.PRACTITIONERS)
    if head.lower_ in ("we", "i"):
        return True  # "we saw a poor response to the drug"
    return somebody and (finding.cue.frame in ACTING or finding.cue.word in SERVING) and not gerund


def _plays_a_role(finding: Finding) -> bool:
    """"Patients can take an active part in managing it"."""
    chain = finding.governors.chain
    roles = (token for token in chain if token.lower_ in ("role", "part", "hand") and token.head.lower_ in PLAYING)
    return any(who.lower_ in CARED_FOR for role in roles for who in children(role.head, "nsubj"))


def _is_bare_pronoun(finding: Finding) -> bool:
    """A "which" that stands for nothing found; not "that is what raises the risk"."""
    start, end = finding.cause
    return end - start == 1 and finding.cause_head.lower_ in RELATIVES and finding.cause_head.tag_ != "DT"


def _is_report(finding: Finding) -> bool:
    """"the review supports", "the analysis was limited by"; but "vitamin research" may be any kind of thing."""
    cause, effect = finding.cause_head, finding.effect_head
    if effect.lower_ in topics.STUDY_PARTS and finding.cue.word in ("role", "part", "hand", "involve"):
        return True
    said = finding.cue.causal or finding.cue.word in TELLING
    staff = finding.cue.word == "have" and cause.lower_ in contexts.PROFESSIONALS
    if staff and not any(children(cause, "relcl", "prep")):  # but "nurses who smoke have"
        return True
    told = cause.lower_ in topics.REPORTS and not is_verb(cause)  # "the ovaries no longer work" is no report
    if said and told and not any(children(cause, "compound")):
        return True
    return effect.lower_ in topics.REPORTS and effect.i < finding.word.i and finding.cue.frame == "ACTS"


def _is_mutual(finding: Finding) -> bool:
    """"the effects mirror each other"; but "stress and pain worsen each other" names both."""
    if any(children(finding.cause_head, "conj")):
        return False
    return finding.effect_head.lower_ == "other" and finding.effect_head.nbor(-1).lower_ == "each"


def _is_reason(finding: Finding) -> bool:
    """"is not recommended because of its side effects", "a reason for seeing a doctor": why people do something."""
    if finding.cue.word == "reason":
        return finding.effect_head.lower_ in CONSULTING
    if finding.cue.frame != "LINK":
        return False
    verb = finding.governors.chain[0]
    if finding.cause_head.lower_ in functions.NUMBERS and any(
        child.lower_ in functions.SCANT for child in children(finding.cause_head, "amod")
    ):
        return True
    offered = any(child.lower_ in functions.PLAIN_REMEDIES for child in children(verb, "attr"))
    by_us = any(who.lower_ in functions.RESEARCHERS | {"we"} for who in children(verb, "nsubj"))
    return by_us or offered or verb.lower_ in DECIDING


def _is_figure(finding: Finding) -> bool:
    """"the mean increase was 12": a number brings nothing about, and goes with nothing."""
    head = finding.cause_head
    named = any(token.pos_ in ("NOUN", "PROPN") for token in head.doc[finding.cause[0] : head.i])  # "interleukin 2"
    bare = head.text[:1].isdigit() and head.like_num and not (named or any(children(head, "prep")))
    measured = finding.word.lower_ in CHANGE_NOUNS and any(children(head, "nummod"))
    measured = measured and all(prep.lower_ != "of" for prep in children(head, "prep"))  # "six weeks of yoga brought"
    if head.lower_ in functions.DURATIONS and head.head.lower_ in ("took", "takes", "take"):
        return True  # "it took them 48 years to act on it"
    return bare or (finding.cue.frame == "NOUN" and measured)


def _is_definition(finding: Finding) -> bool:
    """"Hypotension is a drop in blood pressure": what it is, not what it does."""
    word = finding.word
    changes = word.lower_ in CHANGE_NOUNS and finding.cue.causal
    return finding.cue.frame == "NOUN" and changes and word.dep_ == "attr" and word.head.lower_ in BE


def _is_endpoint(cause: Token) -> bool:
    """"the primary outcome was a reduction in pain": what a trial measures."""
    named = any(child.lower_ in ("primary", "secondary", "main") for child in cause.children)
    return named and cause.lower_ in topics.ENDPOINTS


def _is_about_people(finding: Finding) -> bool:
    """"affects two million people" counts; "patients stop the treatment" tells what they do."""
    cause, effect = finding.cause_head.lower_, finding.effect_head.lower_
    if finding.cue.word == "recruit" and effect in PEOPLE | groups.PEOPLE:
        return True
    if finding.cue.word == "source" and cause in PEOPLE | groups.PEOPLE:
        return True  # "patients are a source of infection"
    if finding.cue.word in ("stop", "halt", "avoid"):
        given_up = cause == "they" and effect in functions.PLAIN_REMEDIES  # "when they stop their tablets"
        return given_up or cause in topics.POPULATION or cause == "person"
    of = (who.lower_ for prep in children(finding.cause_head, "prep") for who in children(prep, "pobj"))
    if finding.cue.word == "recruit" and effect in topics.POPULATION | {"participants", "volunteers", "donors"}:
        return True  # "were used to recruit participants"
    if finding.cue.word == "account" and any(who in topics.POPULATION for who in (cause, *of)):
        return True  # "a subset of patients accounts for most of the costs"
    counted = any(children(finding.effect_head, "nummod", "quantmod"))
    share = effect in SOME or finding.effect_head.like_num
    if finding.cue.word in ("affect", "treat") and share:
        return True  # "affects 1 in 40 people", "can affect a person for years"
    treated = finding.cue.type == "treats" and finding.cue.word != "cure"  # "cures nine people in ten"
    return effect in topics.POPULATION and (finding.cue.word == "affect" or (treated and counted))


def _is_restrictive(finding: Finding) -> bool:
    """A participle inside a noun phrase ("the symptoms caused by X") names a topic; in a headline it is a predicate."""
    word = finding.word
    if word.dep_ in ("xcomp", "advcl") and word.head.dep_ == "acl" and word.head.head.dep_ in SUBJECTS:
        word = word.head  # "the tablets used to treat it are white"
    if word.dep_ != "acl" or word.tag_ not in ("VBN", "VBG", "VBD") or after_comma(word):
        return False
    if any(child.tag_ in FINITE | {"TO"} for child in children(word, "aux", "auxpass")):
        return False  # a clause of its own: "the hypothesis that X is tied to Y", "found X to be tied to Y"
    if _is_discovered(word.head) or word.head not in (finding.cause_head, finding.effect_head):
        return False
    if _looks_back(word.head):
        return False
    return word.head.dep_ != "ROOT" and has_finite_verb(word.doc, but=word)


def _looks_back(noun: Token) -> bool:
    """", an effect abolished by X": what was just told, and what became of it."""
    first = noun.left_edge
    return first.lower_ in ("a", "an") and noun.lower_ in contexts.LOOKING_BACK and after_comma(first)


def _is_discovered(noun: Token) -> bool:
    """"discovered genes causing seizures", "the risk of defects tied to it": what somebody reports to have found."""
    while noun.dep_ == "pobj" and noun.head.lower_ == "of" and noun.head.dep_ == "prep":
        noun = noun.head.head
    who = subject(noun.head) if noun.dep_ == "dobj" and noun.head.lower_ in DISCOVERING else None
    return who is not None and who.lower_ in topics.REPORTS | topics.NOBODY


def _identifies(word: Token) -> bool:
    """"the same virus that causes chickenpox": the clause says which one is meant."""
    clause = word
    while clause.dep_ == "conj":
        clause = clause.head
    return clause.dep_ == "relcl" and any(child.lower_ == "same" for child in children(clause.head, "amod"))


def _is_more(finding: Finding) -> bool:
    """"function improved more in the trained": a degree, read as an object; not "married men live longer"."""
    effect = finding.effect_head
    if finding.word.lower_ in DOING and finding.cue.word.endswith(("more", "less")):
        return True  # "does more than any tablet"
    if effect.lower_ in ("more", "less") and finding.effect[1] - finding.effect[0] == 1 and finding.cue.causal:
        return True  # "their bodies soak up more than they need"
    if effect.lower_ in ("bit", "lot", "deal") and not any(children(effect, "prep")):
        return True  # "are decreasing a little bit each year"
    if effect.i != finding.word.i + 1 or finding.cue.word.endswith(effect.lower_):
        return False
    return effect.tag_ in ("RBR", "JJR", "RB") and effect.dep_ in ("dobj", "advmod")


def _crosses_items(finding: Finding) -> bool:
    """Items run together with hyphens ("- fever - a rash Zinc helps"): cause and cue stand in two of them."""
    doc = finding.word.doc
    if not is_run_together(doc):
        return False
    first, low = min(finding.cause[0], finding.relation[0]), max(finding.cause[0], finding.relation[0])
    return any(map(is_bullet, doc[first:low])) or any(map(is_bullet, doc[slice(*finding.cause)]))
