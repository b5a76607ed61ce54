"""Which findings are claims: by what their arguments name, by what governs them, and each cue once (GUIDELINES 1)."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from claimminer.language import contexts, functions, topics
from claimminer.language.comparisons import CHANGE_NOUNS
from claimminer.language.grammar import RELATIVES
from claimminer.pipes.carriers import BE
from claimminer.pipes.cues import VERBAL, forms_of
from claimminer.pipes.findings import Finding
from claimminer.pipes.functions import is_no_news
from claimminer.pipes.governors import is_claimed
from claimminer.pipes.means import is_further_means
from claimminer.pipes.misreadings import is_no_verb
from claimminer.pipes.people import is_about_somebody
from claimminer.pipes.restrictions import is_restriction
from claimminer.pipes.subjects import subject
from claimminer.pipes.suppositions import is_supposed
from claimminer.pipes.tree import (
    SUBJECTS,
    after_comma,
    children,
    has_finite_verb,
    is_bullet,
    is_run_together,
    is_verb,
)

__all__ = ["is_claim", "size", "without_overlaps"]

WISHING = forms_of(contexts.WISHING_VERBS)
DECIDING = forms_of(contexts.DECIDING_VERBS)
DISCOVERING = forms_of(contexts.DISCOVERING_VERBS)


# whose deeds and plans are told
PEOPLE = topics.POPULATION | topics.NOBODY | {"they", "travelers", "person"}
SOME = topics.SHARES | {"person", "someone", "anyone"}
# frames in which somebody may be said to act
ACTING = ("ACTS", "MAKES", "LETS", "IDIOM")
# what those do whose work it is, in whatever frame
SERVING = ("help", "involve", "responsible", "protective")


def is_claim(finding: Finding) -> bool:
    """Whether a finding says that one thing acts on, or goes with, another."""
    cause, effect = finding.cause_head.lower_, finding.effect_head.lower_
    named = cause in topics.NO_CAUSE and not is_verb(finding.cause_head)
    if named or effect in topics.NO_EFFECT or _is_bare_pronoun(finding):
        return False
    if finding.cue.type == "causes" and effect in functions.RESEARCHERS:
        return False  # "prompting the authors to warn"
    if (
        _is_somebody(finding)
        or _is_report(finding)
        or _is_endpoint(finding.cause_head)
        or _is_about_people(finding)
        or _is_figure(finding)
        or _is_mutual(finding)
        or _is_reason(finding)
        or _is_definition(finding)
    ):
        return False
    if _is_restrictive(finding) or _identifies(finding.word) or _is_wished_for(finding.word):
        return False
    if finding.cue.frame in VERBAL and is_no_verb(finding.word):
        return False
    if _is_told_what_to_do(finding) or is_no_news(finding) or is_further_means(finding.word):
        return False
    if is_about_somebody(finding) or is_supposed(finding) or is_restriction(finding):
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
    gerund = any(
        token.tag_ == "VBG" or (token.i == finding.cause[0] and token.lower_.endswith("ing"))
        for token in head.doc[finding.cause[0] : head.i]
    )
    gerund = gerund or (head.tag_ == "NNS" and finding.word.tag_ == "VBZ")  # "nudging doctors reduces": read as nouns
    if head.lower_ in functions.RESEARCHERS and finding.cue.frame == "ACTS_ON" and finding.cue.causal:
        return not gerund
    somebody = head.lower_ in topics.NOBODY or head.lower_.endswith(functions.PRACTITIONERS)
    if head.lower_ in ("we", "i"):
        return True  # "we saw a poor response to the drug"
    return somebody and (finding.cue.frame in ACTING or finding.cue.word in SERVING) and not gerund


def _is_bare_pronoun(finding: Finding) -> bool:
    """A "which" that stands for nothing found; not "that is what raises the risk"."""
    start, end = finding.cause
    return end - start == 1 and finding.cause_head.lower_ in RELATIVES and finding.cause_head.tag_ != "DT"


def _is_report(finding: Finding) -> bool:
    """"the review supports", "the analysis was limited by"; but "vitamin research" may be any kind of thing."""
    cause, effect = finding.cause_head, finding.effect_head
    if effect.lower_ in topics.STUDY_PARTS and finding.cue.word in ("role", "part", "hand", "involve"):
        return True
    said = finding.cue.causal or finding.cue.word in ("have", "risk of", "point")
    if finding.cue.word == "have" and cause.lower_ in contexts.PEOPLE - {"you", "we", "i", "who"}:
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
    """"is not recommended because of its side effects": why people do something, not what comes of it."""
    if finding.cue.frame != "LINK":
        return False
    verb = finding.governors.chain[0]
    offered = any(child.lower_ in functions.PLAIN_REMEDIES for child in children(verb, "attr"))
    by_us = any(who.lower_ in functions.RESEARCHERS | {"we"} for who in children(verb, "nsubj"))
    return by_us or offered or verb.lower_ in DECIDING


def _is_figure(finding: Finding) -> bool:
    """"the mean increase was 12": a number brings nothing about, and goes with nothing."""
    head = finding.cause_head
    named = any(token.pos_ in ("NOUN", "PROPN") for token in head.doc[finding.cause[0] : head.i])  # "interleukin 2"
    bare = head.text[:1].isdigit() and head.like_num and not (named or any(children(head, "prep")))
    measured = finding.word.lower_ in CHANGE_NOUNS and any(children(head, "nummod"))
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
    if finding.cue.word in ("stop", "halt", "avoid"):
        given_up = cause == "they" and effect in functions.PLAIN_REMEDIES  # "when they stop their tablets"
        return given_up or cause in topics.POPULATION or cause == "person"
    counted = any(children(finding.effect_head, "nummod", "quantmod"))
    share = effect in SOME or finding.effect_head.like_num
    if finding.cue.word == "affect" and share:  # "affects 1 in 40 people", "can affect a person for years"
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
    if any(child.tag_ in ("VBZ", "VBP", "VBD", "MD", "TO") for child in children(word, "aux", "auxpass")):
        return False  # a clause of its own: "the hypothesis that X is tied to Y", "found X to be tied to Y"
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
    return told and finding.cause_head.lower_ in PEOPLE


def _is_more(finding: Finding) -> bool:
    """"function improved more in the trained": a degree, read as an object; not "married men live longer"."""
    effect = finding.effect_head
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


def _is_inside(finding: Finding, other: Finding) -> bool:
    low, high = finding.relation
    first, end = other.relation
    if other.word.lower_ == "because" and end - first == 1:
        return False  # "because cold narrows the arteries": the clause claims something of its own
    return any(start <= low and high <= end for start, end in (other.cause, other.effect))


def _shares_cue(finding: Finding, other: Finding) -> bool:
    return finding.relation[0] < other.relation[1] and other.relation[0] < finding.relation[1]
