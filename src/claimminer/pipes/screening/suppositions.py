"""What a sentence only supposes, aims at or looks into: conditions, goals, what is under study (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions
from claimminer.language.grammar import COPULAS, INCLUDING, RELATIVES
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.syntax.carriers import BE
from claimminer.pipes.syntax.questions import ASKING, is_told, is_whereabouts
from claimminer.pipes.trees.walks import SUBJECTS, children, first_word, is_nominal, opening

__all__ = ["is_supposed"]

EXPLAINING = forms_of(contexts.EXPLAINING_VERBS)
INQUIRING = forms_of(contexts.INQUIRY_VERBS) - forms_of((*contexts.RAISING_VERBS, *contexts.DISCOVERING_VERBS))
REVEALING = forms_of((*contexts.REVEALING_VERBS, *contexts.DISCOVERING_VERBS))
# ways up from a gerund or infinitive to the object that it is part of
INSIDE = ("advcl", "acl", "pcomp", "prep", "dobj", "conj")
AIMS = forms_of(contexts.INTENTION_NOUNS, noun=True) | functions.WAYS | {"thing", "job", "task", "role", "function"}


def is_supposed(finding: Finding) -> bool:
    """Whether the clause of the cue states nothing, whatever its own words say."""
    return (
        _is_listing(finding.cause_head)
        or _is_yet_to_come(finding)
        or _is_mistaken(finding)
        or (finding.cue.frame == "COMES" and is_whereabouts(finding.effect_head))
        or _is_occasion(finding.governors.chain[-1])
        or _is_asked_how(finding)
        or _is_aim(finding)
        or _is_under_study(finding)
        or _is_looked_into(finding.governors.chain[-1])
        or _is_mechanism(finding.governors.chain[-1])
        or _is_listed(finding.governors.chain[-1])
        or _is_no_matter(finding.word)
        or _is_topic(finding.word)
    )


def _is_listing(head: Token) -> bool:
    """"the causes of X include:"; not "including more fibre eases it"."""
    return head.lower_ in INCLUDING and not (head.tag_ == "VBG" and any(children(head, "dobj")))


def _is_yet_to_come(finding: Finding) -> bool:
    """"The following steps may ease it:": which they are, the list behind it tells."""
    head, doc = finding.cause_head, finding.word.doc
    listed = head.lower_ == "following" or any(child.lower_ == "following" for child in children(head, "amod"))
    return listed and doc[len(doc) - 1].lower_ == ":"


def _is_mistaken(finding: Finding) -> bool:
    """"The early signs are easily put down to age": what people take for the cause."""
    how = children(finding.word, "advmod")
    return finding.cue.frame == "OWED" and any(adverb.lower_ in ("easily", "readily", "conveniently") for adverb in how)


def _is_occasion(top: Token) -> bool:
    """"When a drug causes the rash, it goes", "it is grave when it blocks the gut": the case in which it holds."""
    clause = opening(top)
    marks = {child.lower_ for child in children(clause, "advmod", "mark") if child.i < clause.i}
    if clause.dep_ == "advcl" and clause.head.i < clause.i and not marks.isdisjoint(contexts.OCCURRENCES):
        return True
    first = first_word(clause)
    if first.i or first.lower_ not in contexts.OCCASIONS or not any(children(clause, *SUBJECTS)):
        return False
    main = clause.dep_ == "advcl" and clause.head.i > clause.i
    behind = (token for token in clause.doc[clause.i :] if token.dep_ in SUBJECTS and token.nbor(-1).lower_ != "that")
    return main or (first.head == clause and any(_opens_behind_comma(token) for token in behind))


def _opens_behind_comma(subject: Token) -> bool:
    left = first_word(subject).i
    return left > 0 and subject.doc[left - 1].lower_ == "," and subject.lower_ not in RELATIVES


def _is_asked_how(finding: Finding) -> bool:
    """"looking at how lowering blood pressure affects memory"; but "how doctors see it affects their advice"."""
    if any(children(finding.cause_head, *SUBJECTS)):
        return False
    if _is_degree_asked(finding):
        return True
    doc, (start, _) = finding.word.doc, finding.cause
    for i in (start, start - 1):
        if i >= 0 and doc[i].lower_ in ASKING and i + 1 < len(doc):
            explained = is_told(doc[i]) or (doc[i].lower_ == "why" and i > 0 and doc[i - 1].lower_ in EXPLAINING)
            return not explained and (i > 0 or doc[i + 1].tag_ not in ("RB", "JJ"))
    return False


def _is_degree_asked(finding: Finding) -> bool:
    """"too early to say how much of it is due to", "to what extent it explains"; "how much one eats" may act."""
    doc = finding.word.doc
    for start, _ in (finding.cause, finding.effect):
        asked = 0 < start < finding.relation[0] and doc[start].lower_ == "how" and start + 1 < len(doc)
        if asked and doc[start + 1].lower_ in ("much", "many", "far", "few", "little"):
            return True
    before = [token.lower_ for token in doc[max(0, finding.cause[0] - 2) : finding.cause[0]]]
    return before[:1] == ["what"] and before[1:] in (["extent"], ["degree"])


def _is_aim(finding: Finding) -> bool:
    """"The goals of treatment are to reduce pain", "the mission is to use knowledge to cut deaths", "new ways to"."""
    token = opening(finding.word)
    if finding.cause_head.lower_ in functions.WAYS and any(aux.lower_ == "to" for aux in children(token, "aux")):
        return True
    while token.head != token and any(child.lower_ == "to" for child in children(token, "aux")):
        token = opening(token.head)
        who = next(children(token, "nsubj"), None)
        if token.lower_ in COPULAS and who is not None:
            return who.i < token.i and (who.lower_ in AIMS or _is_one_of(who, AIMS))
    return False


def _is_one_of(noun: Token, things: frozenset[str]) -> bool:
    """"one of the goals"."""
    groups = (group for prep in children(noun, "prep") if prep.lower_ == "of" for group in children(prep, "pobj"))
    return noun.lower_ in ("one", "some") and any(group.lower_ in things for group in groups)


def _is_looked_into(top: Token) -> bool:
    """"examining the potential for using vaccines to treat it": inside the object of a verb of inquiry."""
    token = opening(top)
    while token.dep_ in INSIDE and token.head != token:
        if token.dep_ == "dobj" and is_nominal(token):
            return token.head.lower_ in INQUIRING
        token = token.head
    return False


def _is_under_study(finding: Finding) -> bool:
    """"is under study as a treatment for X", "are in development to treat it"."""
    verbs = (token for token in finding.governors.chain if token.lower_ in BE)
    places = (prep for verb in verbs for prep in children(verb, "prep") if prep.i > verb.i)
    states = (prep.nbor(1).lower_ for prep in places if prep.lower_ in ("under", "in") and prep.i + 1 < len(prep.doc))
    return any(state in contexts.STUDYING for state in states)


def _is_mechanism(top: Token) -> bool:
    """"The mechanism by which it slows growth is unknown"."""
    clause = opening(top)
    if clause.dep_ != "relcl" or clause.head.lower_ not in functions.MECHANISMS:
        return False
    if clause.head.dep_ == "attr" or clause.head.head.head.lower_ == "one" or _is_found(clause.head):
        return False  # "zinc is one mechanism by which it slows growth"
    return any(token.lower_ == "which" and token.head.dep_ == "prep" for token in clause.subtree if token.i < clause.i)


def _is_found(noun: Token) -> bool:
    """"identified a mechanism by which it slows growth": then it does."""
    verb = noun.head
    told = noun.dep_ == "dobj" and verb.lower_ in REVEALING and verb.tag_ in ("VBD", "VBZ", "VBP", "VBN")
    return told and not any(child.tag_ in ("MD", "TO") for child in children(verb, "aux"))


def _is_listed(top: Token) -> bool:
    """"includes quitting smoking and managing stress", "losing weight or stopping smoking helps": things to do."""
    gerund = opening(top)
    if top.tag_ == "VBG" and is_nominal(gerund) and gerund.dep_ == "dobj" and gerund.head.lower_ in INCLUDING:
        return True  # "include tablets, avoiding smoke, and surgery"
    if gerund.dep_ == "dobj" and gerund != top:  # "quitting smoking and managing stress", the two gerunds joined
        gerund = gerund.head
    if top.tag_ == "VBG" and top != gerund and is_nominal(gerund) and gerund.head.lower_ in INCLUDING:
        return True  # "includes steroids and avoiding smoke"
    if top.tag_ != "VBG" or gerund.tag_ != "VBG":
        return False
    if any(children(gerund, *SUBJECTS)):
        return False  # "with androgens driving it"
    combined = gerund.dep_ == "pcomp" and gerund.head.lower_ == "with"
    return gerund.dep_ in ("csubj", "csubjpass") or combined or gerund.head.lower_ in INCLUDING


def _is_topic(word: Token) -> bool:
    """"information about preventing falls", "tips on easing pain"."""
    gerund = opening(word)
    return gerund.dep_ == "pcomp" and gerund.head.lower_ == "about"


def _is_no_matter(word: Token) -> bool:
    """"goes on even after avoiding it": what it does not depend on."""
    before = [token.lower_ for token in word.doc[max(0, word.i - 2) : word.i]]
    return word.tag_ == "VBG" and before[:1] == ["even"]
