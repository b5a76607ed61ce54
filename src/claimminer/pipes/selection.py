"""Which findings are claims: by what their arguments name, by what governs them, and each cue once (GUIDELINES 1)."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from claimminer.language import contexts, functions, topics
from claimminer.pipes.cues import forms_of
from claimminer.pipes.findings import Finding
from claimminer.pipes.functions import is_no_news
from claimminer.pipes.governors import is_claimed
from claimminer.pipes.means import is_further_means
from claimminer.pipes.people import is_about_somebody
from claimminer.pipes.subjects import subject
from claimminer.pipes.suppositions import is_supposed
from claimminer.pipes.tree import SUBJECTS, after_comma, children, has_finite_verb, is_bullet, is_run_together

__all__ = ["is_claim", "size", "without_overlaps"]

WISHING = forms_of(contexts.WISHING_VERBS)
DISCOVERING = forms_of(contexts.DISCOVERING_VERBS)


# frames in which somebody may be said to act
ACTING = ("ACTS", "MAKES", "LETS", "IDIOM")


def is_claim(finding: Finding) -> bool:
    """Whether a finding says that one thing acts on, or goes with, another."""
    cause, effect = finding.cause_head.lower_, finding.effect_head.lower_
    if cause in topics.NO_CAUSE or effect in topics.NO_EFFECT:
        return False
    if (
        _is_somebody(finding)
        or _is_report(finding)
        or _is_endpoint(finding.cause_head)
        or _is_about_people(finding)
    ):
        return False
    if _is_restrictive(finding) or _identifies(finding.word) or _is_wished_for(finding.word):
        return False
    if _is_told_what_to_do(finding) or is_no_news(finding) or is_further_means(finding.word):
        return False
    if is_about_somebody(finding) or is_supposed(finding):
        return False
    return not (_is_more(finding) or _crosses_items(finding)) and is_claimed(finding.governors)


def without_overlaps(findings: Iterable[Finding]) -> list[Finding]:
    """One finding for each cue; a cue inside another finding's argument stays part of that argument."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda found: (found.guessed, -size(found))):
        if not any(_is_inside(finding, other) or _shares_cue(finding, other) for other in kept):
            kept.append(finding)
    return kept


def size(finding: Finding) -> int:
    """Tokens of both arguments."""
    return sum(end - start for start, end in (finding.cause, finding.effect))


def _is_somebody(finding: Finding) -> bool:
    """"doctors treat pain"; but "nudging doctors reduces deaths" is about the nudging."""
    head = finding.cause_head
    if finding.cue.frame == "COMES" and finding.effect_head.lower_ in ("he", "she", "we", "i"):
        return True
    gerund = any(token.tag_ == "VBG" for token in head.doc[finding.cause[0] : head.i])
    if head.lower_ in functions.RESEARCHERS and finding.cue.frame == "ACTS_ON" and finding.cue.causal:
        return not gerund
    somebody = head.lower_ in topics.NOBODY or head.lower_.endswith(functions.PRACTITIONERS)
    return somebody and (finding.cue.frame in ACTING or finding.cue.word == "help") and not gerund


def _is_report(finding: Finding) -> bool:
    """"the review supports", "the analysis was limited by"; but "vitamin research" may be any kind of thing."""
    cause, effect = finding.cause_head, finding.effect_head
    if effect.lower_ in topics.STUDY_PARTS and finding.cue.word in ("role", "part", "hand", "involve"):
        return True
    said = finding.cue.causal or finding.cue.word == "have"
    if finding.cue.word == "have" and cause.lower_ in contexts.PEOPLE - {"you", "we", "i", "who"}:
        return True
    if said and cause.lower_ in topics.REPORTS and not any(children(cause, "compound")):
        return True
    return effect.lower_ in topics.REPORTS and effect.i < finding.word.i and finding.cue.frame == "ACTS"


def _is_endpoint(cause: Token) -> bool:
    """"the primary outcome was a reduction in pain": what a trial measures."""
    named = any(child.lower_ in ("primary", "secondary", "main") for child in cause.children)
    return named and cause.lower_ in topics.ENDPOINTS


def _is_about_people(finding: Finding) -> bool:
    """"affects two million people" counts; "patients stop the treatment" tells what they do."""
    cause, effect = finding.cause_head.lower_, finding.effect_head.lower_
    if finding.cue.word in ("stop", "halt", "avoid"):
        return cause in topics.POPULATION or cause == "person"
    counted = any(children(finding.effect_head, "nummod", "quantmod"))
    if finding.cue.word == "affect" and effect in topics.SHARES:
        return True
    return effect in topics.POPULATION and (
        finding.cue.word == "affect" or (finding.cue.type == "treats" and counted)
    )


def _is_restrictive(finding: Finding) -> bool:
    """A participle inside a noun phrase ("the symptoms caused by X") names a topic; in a headline it is a predicate."""
    word = finding.word
    if word.dep_ in ("xcomp", "advcl") and word.head.dep_ == "acl" and word.head.head.dep_ in SUBJECTS:
        word = word.head  # "the tablets used to treat it are white"
    if word.dep_ != "acl" or word.tag_ not in ("VBN", "VBG", "VBD") or after_comma(word):
        return False
    if any(child.tag_ in ("VBZ", "VBP", "VBD", "MD") for child in children(word, "aux", "auxpass")):
        return False  # "the hypothesis that X is associated with Y": a clause of its own
    if _is_discovered(word.head) or word.head not in (finding.cause_head, finding.effect_head):
        return False
    return word.head.dep_ != "ROOT" and has_finite_verb(word.doc, but=word)


def _is_discovered(noun: Token) -> bool:
    """"discovered genes causing seizures": what somebody reports to have found."""
    who = subject(noun.head) if noun.dep_ == "dobj" and noun.head.lower_ in DISCOVERING else None
    return who is not None and who.lower_ in topics.REPORTS | topics.NOBODY


def _identifies(word: Token) -> bool:
    """"the same virus that causes chickenpox": the clause says which one is meant."""
    clause = word
    while clause.dep_ == "conj":
        clause = clause.head
    return clause.dep_ == "relcl" and any(child.lower_ == "same" for child in children(clause.head, "amod"))


def _is_wished_for(word: Token) -> bool:
    """"researchers hope to develop drugs that slow the disease": what does not exist yet does nothing."""
    clause = word
    while clause.dep_ == "conj":
        clause = clause.head
    verb = clause.head.head
    if clause.dep_ != "relcl" or clause.head.dep_ != "dobj" or verb.dep_ not in ("xcomp", "acl"):
        return False
    return verb.head.lower_ in WISHING and any(child.lower_ == "to" for child in children(verb, "aux"))


def _is_told_what_to_do(finding: Finding) -> bool:
    """"people with diabetes should control their blood sugar": advice, whose subject is no cause."""
    told = any(child.lower_ in ("should", "must", "ought") for child in children(finding.word, "aux"))
    return told and finding.cause_head.lower_ in topics.POPULATION | topics.NOBODY | {
        "they",
        "travelers",
        "person",
    }


def _is_more(finding: Finding) -> bool:
    """"function improved more in the trained": a degree, read as an object; not "married men live longer"."""
    effect = finding.effect_head
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


def _is_inside(finding: Finding, other: Finding) -> bool:
    low, high = finding.relation
    return any(start <= low and high <= end for start, end in (other.cause, other.effect))


def _shares_cue(finding: Finding, other: Finding) -> bool:
    return finding.relation[0] < other.relation[1] and other.relation[0] < finding.relation[1]
