"""Which findings are claims: by what their arguments name, by what governs them, and each cue once (GUIDELINES 1)."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from claimminer.language import topics
from claimminer.pipes.findings import Finding
from claimminer.pipes.governors import is_claimed
from claimminer.pipes.tree import after_comma, children, has_finite_verb

__all__ = ["is_claim", "size", "without_overlaps"]


def is_claim(finding: Finding) -> bool:
    """Whether a finding says that one thing acts on, or goes with, another."""
    cause, effect = finding.cause_head.lower_, finding.effect_head.lower_
    if cause in topics.NO_CAUSE or effect in topics.NO_EFFECT:
        return False
    if _is_somebody(finding) or _is_report(finding) or _is_endpoint(finding.cause_head) or _is_about_people(finding):
        return False
    return not _is_restrictive(finding.word) and is_claimed(finding.governors)


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
    return head.lower_ in topics.NOBODY and finding.cue.frame == "ACTS" and not gerund


def _is_report(finding: Finding) -> bool:
    """"the review supports", "the analysis was limited by"; but "vitamin research" may be any kind of thing."""
    cause, effect = finding.cause_head, finding.effect_head
    if finding.cue.causal and cause.lower_ in topics.REPORTS and not any(children(cause, "compound")):
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
    return finding.cue.word == "affect" and effect in topics.POPULATION


def _is_restrictive(word: Token) -> bool:
    """A participle inside a noun phrase ("the symptoms caused by X") names a topic; in a headline it is a predicate."""
    if word.dep_ != "acl" or word.tag_ not in ("VBN", "VBG", "VBD") or after_comma(word):
        return False
    return word.head.dep_ != "ROOT" and has_finite_verb(word.doc, but=word)


def _is_inside(finding: Finding, other: Finding) -> bool:
    low, high = finding.relation
    return any(start <= low and high <= end for start, end in (other.cause, other.effect))


def _shares_cue(finding: Finding, other: Finding) -> bool:
    return finding.relation[0] < other.relation[1] and other.relation[0] < finding.relation[1]
