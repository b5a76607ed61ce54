"""People as arguments: who is only described, who is anybody, and in what condition they are (GUIDELINES 1)."""

from __future__ import annotations

from spacy.tokens import Token

from claimminer.language import contexts, functions, topics
from claimminer.language.comparisons import APPEARING_VERBS, COMPARATIVES
from claimminer.language.grammar import ADVISING, PERFECT
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.arguments.phrases import clause
from claimminer.pipes.cues import forms_of, names_body, names_state
from claimminer.pipes.groups.changes import is_even
from claimminer.pipes.groups.states import is_ill
from claimminer.pipes.syntax.means import is_bare_order, is_somebody
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    children,
    first_word,
    has_finite_verb,
    is_passive,
    modal_before,
)

__all__ = ["is_about_somebody", "with_condition"]

APPLYING = forms_of(contexts.APPLYING_VERBS)
APPEARING = forms_of(APPEARING_VERBS)
REMEDIES = functions.PLAIN_REMEDIES
UNTELLING = topics.ANYBODY | functions.UNTELLING
UNTELLING_REMEDIES = REMEDIES | functions.UNTELLING
ANY_PERSON = topics.ANYBODY | {"a", "the", "some", "your", "body"}
ANY_BODY = topics.ANYBODY | topics.ANY_BODY | functions.ORGANS
# what is no deed of anybody's ("if you have gout, you can ease the pain")
STATES = ("be", "smoke", "live", "work", "think", "notice")
UNDONE = forms_of((*contexts.SUFFERING_VERBS, *contexts.WISHING_VERBS, *STATES))
WHERE = functions.ORGANS | functions.BODY_PLACES | functions.PARTS | topics.PERSONS


def is_about_somebody(finding: Finding) -> bool:
    """Whether a finding tells who is meant, what people go through or get, and nothing that acts on health."""
    return (
        _is_described(finding)
        or _is_anybody(finding)
        or _only_comes_about(finding)
        or _goes_through(finding)
        or _is_offered(finding)
        or _is_just_a_remedy(finding)
        or _is_where(finding)
        or _has_it_so(finding)
        or _is_treated(finding)
        or _answers(finding)
    )


def with_condition(finding: Finding) -> Finding:
    """"If your blood is thick, you have a higher risk": what goes with the risk is the condition, not "you"."""
    if not (_is_unnamed(finding) or _is_anyones_body(finding)):
        return _with_deed(finding)
    top = finding.governors.chain[-1]
    said = (top, finding.word, top.head, finding.effect_head, finding.effect_head.head)
    for verb in dict.fromkeys(child for token in said for child in children(token, "advcl")):
        mark = next((child for child in verb.children if child.lower_ in contexts.CONDITIONS), None)
        mark = mark or _ageing(verb) or _opening_as(verb)
        if mark is None or not any(children(verb, *SUBJECTS)) or is_even(verb):
            continue
        before = verb.i < finding.relation[0]
        if finding.effect[0] < mark.i < finding.effect[1]:  # "give you trouble | if it is blocked"
            finding = finding._replace(effect=(finding.effect[0], mark.i))
        low, high = (mark.i + 1, finding.cause[0]) if before else (max(finding.effect[1], mark.i + 1), len(top.doc))
        if low <= verb.i < high:
            return finding._replace(cause=clause(verb, low, high), cause_head=verb)
    return finding


def _with_deed(finding: Finding) -> Finding:
    """"If you lose weight, you can cut your risk", "Drink more and you will ease it": what "you" do is the cause."""
    doc, word = finding.word.doc, finding.word
    if [token.lower_ for token in doc[slice(*finding.cause)]] != ["you"] or finding.cue.frame != "ACTS":
        return finding
    if modal_before(word) is None or any(child.lower_ in ADVISING for child in children(word, "aux")):
        return finding  # "you should lower it"
    if _is_permitted(finding):
        return finding
    deed = next((verb for verb in children(word, "advcl") if _is_deed(verb)), None)
    if deed is None and word.dep_ == "conj" and is_bare_order(word.head):
        deed = word.head
    if deed is None:
        return finding
    low, high = (0, finding.cause[0]) if deed.i < finding.cause[0] else (finding.effect[1], len(doc))
    start, end = clause(deed, low, high)
    if start == low and doc[start].lower_ in ("if", "when"):
        start += 1
    return finding._replace(cause=(start, end), cause_head=deed) if start <= deed.i < end else finding


def _is_permitted(finding: Finding) -> bool:
    """"you may restart dialysis if you change your mind"; but "you may lower your risk if you walk"."""
    if all(aux.lower_ != "may" for aux in children(finding.word, "aux")):
        return False
    words = (token.lower_ for token in finding.word.doc[slice(*finding.effect)])
    return not any(names_state(word) or names_body(word) for word in words)


def _is_deed(verb: Token) -> bool:
    """"if you eat less salt", "when you stop smoking"; not "if you have gout", "if you want to"."""
    marks = {child.lower_ for child in children(verb, "mark", "advmod")}
    told = marks & {"if", "when", "by"} and any(own.lower_ == "you" for own in children(verb, "nsubj"))
    done = verb.tag_ == "VBP" and verb.lower_ not in UNDONE
    said = any(children(verb, "dobj", "xcomp", "prt", "advmod", "npadvmod"))
    return bool(told) and done and said and not any(children(verb, "neg"))


def _is_unnamed(finding: Finding) -> bool:
    """"you", "a person": anybody."""
    words = {token.lower_ for token in finding.word.doc[slice(*finding.cause)]}
    return not finding.cue.causal and words <= ANY_PERSON


def _is_anyones_body(finding: Finding) -> bool:
    """"your body makes fewer", "they become weaker", "most people have fewer symptoms": in which case, tells more."""
    if finding.cue.causal and finding.cue.frame != "NOUN":
        return False
    head = finding.cause_head
    words = {token.lower_ for token in finding.word.doc[slice(*finding.cause)]}
    return words <= ANY_BODY or (head.lower_ in topics.PERSONS and _follows_pronoun(finding))


def _follows_pronoun(finding: Finding) -> bool:
    """"people with gout have fewer attacks when they drink less": a condition that changes for the same people."""
    clauses = (child for token in (finding.governors.chain[-1], finding.word) for child in children(token, "advcl"))
    whose = (own for verb in clauses if verb.i > finding.effect_head.i for own in children(verb, *SUBJECTS))
    return any(own.lower_ in ("they", "he", "she", "you") for own in whose)


def _opening_as(verb: Token) -> Token | None:
    """The "as" of "As the lining wears away, the body takes up less"."""
    first = first_word(verb)
    return first if first.i == 0 and first.lower_ == "as" and first.head == verb else None


def _ageing(verb: Token) -> Token | None:
    """The "as" of "as people age"."""
    if verb.lower_ not in contexts.AGEING:
        return None
    return next((child for child in children(verb, "mark", "advmod") if child.lower_ == "as"), None)


def _is_described(finding: Finding) -> bool:
    """"people who reduce their salt", "men with a high risk of it": the clause says which people are meant."""
    top = finding.governors.chain[-1]
    while top.dep_ == "conj" and not any(children(top, *SUBJECTS)):
        top = top.head
    who = top.head
    if top.dep_ not in ("relcl", "acl") or who != finding.cause_head or not is_somebody(who, described=True):
        return False
    return who.doc[first_word(top).i - 1].lower_ != "," and has_finite_verb(who.doc, but=top)


def _is_anybody(finding: Finding) -> bool:
    """"You may need it again", "some people are more likely to get it": nobody is told apart."""
    if finding.cue.word not in ("likely to", "risk of") and finding.cause_head.lower_ != "you":
        return False
    words = {token.lower_ for token in finding.word.doc[slice(*finding.cause)]}
    return not finding.cue.causal and words <= UNTELLING | {"most", "all"}


def _only_comes_about(finding: Finding) -> bool:
    """"so that clots are less likely to form": with what that goes, is not said."""
    thing = finding.effect_head
    alone = thing.lower_ in APPEARING and finding.effect[1] - finding.effect[0] == 1
    return finding.cue.word == "likely to" and alone


def _goes_through(finding: Finding) -> bool:
    """"Some children sustain kidney damage"."""
    return finding.cue.word == "sustain" and is_somebody(finding.cause_head, described=True)


def _is_offered(finding: Finding) -> bool:
    """"Your doctor can offer several treatments for it"."""
    return finding.cue.type == "treats" and finding.cue.frame == "NOUN" and finding.cause_head.lower_ in topics.NOBODY


def _is_just_a_remedy(finding: Finding) -> bool:
    """"Your doctor may prescribe medicines to lower it": which, is not said."""
    start, end = finding.cause
    head, verb = finding.cause_head, finding.cause_head.head
    plain = {token.lower_ for token in head.doc[start:end]} <= UNTELLING_REMEDIES and head.tag_ != "PRP"
    applied = head.dep_ == "dobj" and verb.lower_ in APPLYING and not is_passive(verb)
    return plain and applied and verb in (finding.word.head, *finding.governors.chain)


def _answers(finding: Finding) -> bool:
    """"They do not respond to commands"; but patients respond to a drug."""
    who = finding.effect_head
    somebody = is_somebody(who, described=True) or who.lower_ in ("they", "individual", "individuals")
    return finding.cue.word == "respond" and somebody and finding.cause_head.lower_ in functions.ANSWERED


def _is_where(finding: Finding) -> bool:
    """"mainly affects premature babies", "usually affects both eyes": whom or where it strikes."""
    usually = any(child.lower_ in functions.USUALLY for child in children(finding.word, "advmod"))
    return finding.cue.word == "affect" and usually and finding.effect_head.lower_ in WHERE


def _has_it_so(finding: Finding) -> bool:
    """"Some children have weakened eye movements": a participle before its noun, read as the perfect."""
    perfect = any(child.lower_ in PERFECT for child in children(finding.word, "aux"))
    bare = finding.word.doc[finding.effect[0]].tag_ not in ("DT", "PRP$")
    changed = finding.word.lower_ in COMPARATIVES  # "had reduced use of it" compares
    somebody = finding.cue.frame == "ACTS" and is_somebody(finding.cause_head, described=True)
    return somebody and perfect and bare and not changed


def _is_treated(finding: Finding) -> bool:
    """"may treat you with these medicines", "is recommended for adults with gout": for what, is not said."""
    serving = finding.cue.word in ("recommend", "prescribe", "use") or finding.cue.frame == "ADJ"
    plain = is_somebody(finding.effect_head) and not any(children(finding.effect_head, "prep"))
    plain = plain and not (finding.cue.frame == "ADJ" and is_ill(finding.effect_head))  # "effective in obese patients"
    if plain and finding.cue.word == "relief":
        return True  # "offers relief to many patients"
    if serving and finding.cue.type in ("treats", "contributes_to") and plain:
        return True  # "is important for adults"
    if finding.cue.word == "recommend" and is_somebody(finding.effect_head, described=True):
        return True
    if finding.cue.frame == "JOINED" and finding.cue.type == "treats" and finding.cause_head.lower_ in functions.TESTS:
        return True  # "screening is recommended for diabetes"
    start, end = finding.effect
    bare = {token.lower_ for token in finding.word.doc[start:end]} <= UNTELLING
    return finding.cue.type == "treats" and bare
