"""What weakens or denies a claim: hedges and negation, each bound to the claim by the tree (GUIDELINES 4, 5)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from claimminer.language import contexts
from claimminer.language.grammar import COPULAS, POSSIBLE
from claimminer.language.topics import NOBODY, PERSONS, REPORTS
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import forms_of
from claimminer.pipes.scope.denials import is_called_false, says_nothing, told_otherwise
from claimminer.pipes.scope.echoes import denies_left_out
from claimminer.pipes.scope.hedge_cues import FoundHedge
from claimminer.pipes.scope.reach import reached, shared_auxiliary_heads
from claimminer.pipes.trees.walks import SUBJECTS, children, evidence_for, is_nominal, is_passive, is_verb

__all__ = ["hedges_of", "is_negated"]

DENYING = forms_of(contexts.DENYING_VERBS)
DENYING_NOUNS = forms_of(contexts.DENYING_NOUNS, noun=True)
APPLYING = forms_of((*contexts.APPLYING_VERBS, *contexts.GETTING_VERBS))
# "its effects do not show until later": they do, then
SHOWING = forms_of(("show", "appear", "occur", "begin", "start"))
FADING = forms_of(contexts.FADING_VERBS)
# dependents that may deny their head
DENIALS = ("neg", "det", "advmod", "preconj", "predet", "cc")
# a report that closes a sentence is so short
CLOSING = 6


def hedges_of(finding: Finding, hedges: Sequence[FoundHedge]) -> list[FoundHedge]:
    """The hedges whose scope holds the finding's cue."""
    tokens = {token.i for token in reached(finding)} | set(range(*finding.relation))
    return [
        hedge
        for hedge in hedges
        if (not tokens.isdisjoint(range(hedge.start, hedge.end)) or _closes(finding, hedge) or _opens(finding, hedge))
        and not _is_elsewhere(finding, hedge)
        and not says_nothing(finding.word.doc[hedge.start])
        and not _reports_itself(finding.word.doc, hedge)
        and not _permits(finding.word.doc[hedge.start])
        and not _compares(finding.word.doc[hedge.start])
    ]


def _is_elsewhere(finding: Finding, hedge: FoundHedge) -> bool:
    """In an argument ("potential benefits" as the effect), behind a semicolon, or the cue of a correlation itself."""
    within = any(start <= hedge.start < end for start, end in (finding.cause, finding.effect))
    if within and not _is_of_clause(finding, finding.word.doc[hedge.start].head):
        return True
    if hedge.start == finding.word.i and not finding.cue.causal:
        return True
    low, high = sorted((finding.word.i, hedge.start))
    return any(token.lower_ == ";" for token in finding.word.doc[low:high])


def _is_of_clause(finding: Finding, verb: Token) -> bool:
    """A hedge of the clause that an argument is: "the eyes may open in response", "the valve may leak, causing"."""
    if verb == finding.cause_head and verb in finding.governors.beyond:
        return True
    return finding.cue.frame == "LINK" and verb in finding.governors.chain


def _closes(finding: Finding, hedge: FoundHedge) -> bool:
    """"X is good for Y, a survey suggests.": the report behind the sentence's last comma."""
    doc = finding.word.doc
    rest = [token.lower_ for token in doc[hedge.end :] if token.pos_ != "PUNCT"]
    if hedge.cue.kind != "verb" or rest or hedge.start < finding.relation[1]:
        return False
    return any(token.lower_ == "," for token in doc[max(finding.relation[1], hedge.start - CLOSING) : hedge.start])


def _opens(finding: Finding, hedge: FoundHedge) -> bool:
    """", possibly {because of} X": the adverb right before a connective, whatever it hangs on."""
    return finding.cue.frame == "LINK" and hedge.cue.kind == "adverb" and hedge.end == finding.relation[0]


def _reports_itself(doc: Doc, hedge: FoundHedge) -> bool:
    """"our results suggest that X reduces Y": authors report their own finding so; Yu et al. read it as stated.

    "Studies suggest", "evidence suggests", "this suggests" weaken what follows.
    """
    verb = doc[hedge.start]
    if hedge.cue.kind != "verb" or verb.lower_ not in contexts.REPORTING_HEDGES:
        return False
    own = next(children(verb, "nsubj"), None)
    if own is None or own.lower_ not in contexts.OWN_FINDINGS:
        return False
    before = {token.lower_ for token in own.subtree if token.i < own.i}
    whose = (study for of in children(own, "prep") if of.lower_ == "of" for study in children(of, "pobj"))
    before |= {word.lower_ for study in whose for word in children(study, "det", "poss")}  # "the results of this trial"
    return bool(before & contexts.OWN_DETERMINERS)  # "the findings suggest": so a journalist tells of others'


def _permits(modal: Token) -> bool:
    """"your doctor may prescribe a statin to lower it": what somebody may do; what it does is certain."""
    verb = modal.head
    if modal.dep_ != "aux" or verb.lower_ not in APPLYING or is_passive(verb):
        return False
    who = next(children(verb, "nsubj"), None)
    return who is not None and who.lower_ in NOBODY | PERSONS


def _compares(token: Token) -> bool:
    """"twice as likely" compares and weakens nothing."""
    if token.lower_ not in ("likely", "unlikely"):
        return False
    if token.dep_ == "amod" or is_nominal(token.head):
        return False  # "the most likely cause"
    return any(child.lower_ in ("more", "less", "as", "most", "least", "equally") for child in token.children)


def is_negated(finding: Finding) -> bool:
    """Whether the text denies the relation ("does not reduce", "no evidence that", "failed to improve").

    Denials are counted: "does not fail to reduce" denies nothing.
    """
    word = finding.word
    if (left_out := denies_left_out(finding)) is not None:
        return left_out
    if finding.cue.frame == "LINK":  # "it is often not noticed because of X": the effect is denied, X is not
        before = word.doc[max(0, word.i - 1)].lower_
        copula = word.lower_ in COPULAS and any(children(word, "neg"))  # "was not due to"
        return is_called_false(finding) or copula or (before == "not" and finding.cause_head.i > word.i)
    spine = list(_spine(finding))
    if is_nominal(word) and word.dep_ == "dobj" and word.head not in spine:
        spine.append(word.head)  # "ruled out a link", "did not find a link"
    denials = sum(_denials_at(token) for token in spine)
    denials += word.lower_ in contexts.NEGATORS and (is_nominal(word) or word.dep_ == "dobj")  # "do little for"
    told = is_nominal(word) and word.head != finding.cause_head  # "its cause is not drinking enough"
    denials += _is_refuted(word) if told and not any(_denies(child) for child in word.children) else 0
    denials += told_otherwise(finding, denied=denials > 0)
    beside = (child for token in spine for child in children(token, "acomp") if child not in spine)
    spoken = (child for token in spine for child in children(token, "acomp") if child not in spine and child.i < word.i)
    denials += any(child.lower_ in contexts.DENYING_ADJECTIVES for child in spoken)  # "was ineffective in preventing"
    denials += any(_denies(no) for degree in beside for no in children(degree, "advmod") if degree.tag_ == "JJR")
    denials += any(_is_little(noun) or any(map(_denies, children(noun, "det"))) for noun in _evidence(finding))
    denials += [token.lower_ for token in word.doc[:2]] in contexts.DENYING_OPENINGS
    denials += finding.cause_head.lower_ in ("none", "nothing", "neither", "nobody")
    heads = [head for head in (finding.cause_head, finding.effect_head) if not is_verb(head)]
    denials += any(_denies(child) for head in heads for child in children(head, "det", "neg", "preconj"))
    denials += any(_is_little(head) for head in (word, finding.effect_head) if is_nominal(head))
    evidence = evidence_for(finding.effect_head) if finding.cue.word == "found in" else None
    denials += evidence is not None and any(map(_denies, children(evidence, "det")))
    return denials % 2 == 1


def _is_little(noun: Token) -> bool:
    """"had little effect", "little or no change"; not "a little relief"."""
    little = next((child for child in children(noun, "amod") if child.lower_ in ("little", "negligible")), None)
    if little is not None and little.lower_ == "negligible":
        return True
    return little is not None and (little.i == 0 or little.nbor(-1).lower_ not in ("a", "the", "too", "how", "as"))


def _is_refuted(noun: Token) -> int:
    """"found no evidence of a link", "the link was not significant", "evidence for a link is lacking"."""
    denials = 0
    if noun.dep_ == "pobj" and noun.head.head.lower_ in contexts.EVIDENCE_NOUNS:
        noun = noun.head.head
        denials += any(_denies(child) for child in children(noun, *DENIALS))
    verb = noun.head
    if noun.dep_ not in SUBJECTS or not (is_verb(verb) or verb.lower_ in COPULAS):
        return denials
    said = {child.lower_ for child in children(verb, "acomp")}
    denials += any(_denies(child) for child in children(verb, "neg", "advmod"))
    denials += verb.lower_ in DENYING and is_passive(verb)  # "was ruled out"
    return denials + (verb.lower_ in FADING or not said.isdisjoint(contexts.INSIGNIFICANT))


def _denials_at(token: Token) -> int:
    """What denies a governor: its own negators, and the word itself ("lack", "fail")."""
    lower = token.lower_
    degrees = (child for child in children(token, "advmod") if child.lower_ in ("more", "less", "longer", "better"))
    graded = sum(_denies(child) for degree in degrees for child in degree.children)  # "no more effective"
    itself = lower in DENYING or lower in contexts.DENYING_ADJECTIVES or (lower in DENYING_NOUNS and is_nominal(token))
    own = (child for child in children(token, *DENIALS) if child.dep_ != "cc" or child.i < token.i)
    own = (child for child in own if child.i > token.i or child.nbor().lower_ != ":")  # "Probably not: it found no"
    return graded + itself + sum(map(_denies, own)) + any(map(_is_none_of_them, children(token, "nsubj")))


def _is_none_of_them(who: Token) -> bool:
    """"No trial found that", "none of the studies showed that"; "no evidence" is counted elsewhere."""
    told = {who.lower_, *(each.lower_ for of in children(who, "prep") for each in children(of, "pobj"))} & REPORTS
    none = who.lower_ in ("none", "neither") or any(map(_denies, children(who, "det")))
    return none and bool(told - contexts.EVIDENCE_NOUNS)


def _evidence(finding: Finding) -> Iterator[Token]:
    """"there is no evidence": the noun that carries the claim's clause, if the parser hung the clause on the verb."""
    for token in finding.governors.above:
        nouns = children(token, "attr", "dobj", "nsubj", "nsubjpass")
        yield from (
            noun
            for noun in nouns
            if noun.lower_ in contexts.EVIDENCE_NOUNS and noun not in finding.governors.above
        )


def _denies(token: Token) -> bool:
    if token.lower_ not in contexts.NEGATORS:
        return False
    following = [other.lower_ for other in token.doc[token.i + 1 : token.i + 3]]
    if token.lower_ == "not" and _is_of_the_thing(token, following):
        return False
    if token.lower_ in ("rarely", "seldom") and _happens_at_times(token, following):
        return False
    if following[:1] == ["more"] and following[1:] != ["than"]:
        return True  # "no more effective than"; not "no more than five"
    return ("not" if token.lower_ in ("n't", "n’t") else token.lower_, *following[:1]) not in contexts.NOT_DENYING


def _happens_at_times(token: Token, following: list[str]) -> bool:
    """"can, rarely, lead to", "can rarely cause": now and then it does; "rarely causes" denies."""
    before = token.nbor(-1).lower_ if token.i else ""
    return before in POSSIBLE or (before == "," and following[:1] == [","])


def _is_of_the_thing(token: Token, following: list[str]) -> bool:
    """"not enough water", "not smoking", "is not the only cause", "do not show until": the claim itself stands."""
    doing = any(word.endswith("ing") for word in following[:1]) and token.head.dep_ in SUBJECTS
    if doing or following[:1] == ["enough"]:
        return True
    predicate = next(children(token.head, "attr"), None)
    usual = predicate is not None and any(child.lower_ in contexts.ONE_OF_MANY for child in children(predicate, "amod"))
    clauses = (token.head, *children(token.head, "advcl")) if token.head.lower_ in SHOWING else ()
    return usual or any(child.lower_ == "until" for clause in clauses for child in clause.children)


def _spine(finding: Finding) -> Iterator[Token]:
    """The cue's word, what it is said through, what its clause is said under."""
    chain, above, _ = finding.governors
    yield from chain
    yield from above
    yield from shared_auxiliary_heads(chain)
