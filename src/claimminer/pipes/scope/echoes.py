"""Claims said again of something else: "and so does stress", "neither did tea", "tea does the same", "A but not B"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from claimminer.language.grammar import COPULAS, DO_SUPPORT, ECHOING, ECHOING_VERBS, THE_SAME
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.arguments.phrases import clause, phrase
from claimminer.pipes.trees.walks import (
    SUBJECTS,
    VERB_TAGS,
    Range,
    children,
    is_nominal,
    is_verb,
    nominal_after,
)

__all__ = ["denies_left_out", "find_echoes", "is_denied_echo"]

# verbs that may stand for a whole predicate, what denies them, what may follow them
LEFT_ALONE = DO_SUPPORT | COPULAS - {"be", "been", "being", "get", "gets", "got"}
DENYING = frozenset({"not", "n't", "n’t"})
ENDING = frozenset({".", ",", ";", ":", "(", ")", "[", "—", "–", "either", "and"})
# what brings in the other side
CONTRASTING = frozenset({"whereas", "while", "but", "although", "though", "and", ";", ","})
# "as is the case": nothing is named
USUAL = frozenset({"case", "cases", "rule", "norm", "custom", "practice", "habit", "fashion", "tradition"})
# words that end what an echo is said of
PARTING = frozenset({
    ",", ";", ".", ":", "(", "[", "—", "–", "but", "when", "if", "because", "although", "while", "than",
})  # fmt: skip
# what joins a clause to the one that it echoes ("raises it, and stress does the same")
JOINTS = frozenset({"and", "but", "while", ";", ","})


def find_echoes(doc: Doc, claims: Sequence[Finding]) -> Iterator[Finding]:
    """The claim before each "so does X", "as does X", with X as its cause; what "but not X" denies."""
    yield from _denied(doc, claims)
    yield from _left_out(doc, claims)
    for i, token in enumerate(doc[:-2]):
        verb = doc[i + 1]
        is_so = token.lower_ != "so" and verb.lower_ in LEFT_ALONE & COPULAS  # ", as is obesity", "nor was tea"
        if token.lower_ in ECHOING and (is_so or verb.lower_ in ECHOING_VERBS) and i > 1:
            said = [claim for claim in claims if not is_so or _is_of_kind(claim, verb)]
            yield from _again(said, _named(doc, i + 2), (i, i + 2), i)  # "blunts it, and | so does a walk"
        elif token.lower_ in ECHOING_VERBS and tuple(other.lower_ for other in doc[i + 1 : i + 3]) == THE_SAME:
            first = next((other.i + 1 for other in reversed(doc[:i]) if other.lower_ in JOINTS), i)
            start = i - (doc[i - 1].tag_ == "MD")
            yield from _again(claims, _named(doc, first, end=start), (start, i + 3), first - 1)


def _again(
    claims: Sequence[Finding], named: tuple[Range, Token] | None, relation: Range, joint: int
) -> Iterator[Finding]:
    """The last claim before the joint of two clauses, said again of what is named."""
    said = [claim for claim in claims if _goes_before(claim, joint) and _is_subjects(claim)]
    if said and named is not None:
        span, head = named
        last = max(said, key=lambda claim: claim.relation)
        end = min(last.effect[1], joint - (last.word.doc[joint - 1].lower_ == ","))
        effect = (last.effect[0], end)
        yield last._replace(relation=relation, cause=span, cause_head=head, effect=effect, guessed=True)


def _left_out(doc: Doc, claims: Sequence[Finding]) -> Iterator[Finding]:
    """"A eased pain, whereas B did not", "A was linked to gout, but B was not": what the verb's own words leave out."""
    for token in doc[3:]:
        if token.lower_ not in LEFT_ALONE or token.dep_ not in ("ROOT", "conj", "advcl", "ccomp", "parataxis"):
            continue
        denied = token.i + 1 < len(doc) and doc[token.i + 1].lower_ in DENYING
        end = token.i + 1 + denied
        own = next((child for child in children(token, *SUBJECTS) if child.i < token.i), None)
        if own is None or own.tag_ == "PRP" or not (end >= len(doc) or doc[end].lower_ in ENDING):
            continue
        span = (clause if is_verb(own) else phrase)(own, own.left_edge.i, token.i)
        said = [claim for claim in claims if _goes_before(claim, span[0]) and _is_of_kind(claim, token)]
        if said and doc[span[0] - 1].lower_ in CONTRASTING:
            last = max(said, key=lambda claim: claim.relation)
            yield last._replace(relation=(token.i, end), cause=span, cause_head=own, guessed=True)


def _is_of_kind(claim: Finding, verb: Token) -> bool:
    """"did" stands for a verb, "was" for one with "was"."""
    first = claim.word.doc[claim.relation[0]].lower_
    return claim.cue.frame != "LINK" and (first in COPULAS) == (verb.lower_ in COPULAS)


def denies_left_out(claim: Finding) -> bool | None:
    """Whether "B did not" denies; None where the claim has a verb of its own."""
    first, end = claim.relation
    if first <= claim.word.i < end or claim.word.doc[first].lower_ not in LEFT_ALONE:
        return None
    return claim.word.doc[end - 1].lower_ in DENYING


def _is_subjects(claim: Finding) -> bool:
    """Whether the cause does it, and the effect stands behind: not "when X fell, Y didn't budge, and neither did Z"."""
    return claim.cue.frame != "LINK" and claim.effect[0] >= claim.relation[0]


def _goes_before(claim: Finding, i: int) -> bool:
    """Whether a claim stands before the echo, in a clause of its own."""
    inside = claim.word.dep_ in ("relcl", "acl")
    return claim.cause[0] < claim.relation[0] < i and claim.effect_head.i < i and not inside


def _named(doc: Doc, start: int, *, end: int | None = None) -> tuple[Range, Token] | None:
    """The phrase that begins at ``start`` (and goes on to ``end``, else as far as it may), and its head."""
    end = next((token.i for token in doc[start:end] if token.lower_ in PARTING), len(doc) if end is None else end)
    inside = doc[start:end]
    if not len(inside) or any(token.tag_ in VERB_TAGS for token in inside):
        return None  # "nor does it prevent gout" says something else
    tops = (token for token in inside if not start <= token.head.i < end or token.head == token)
    head = next((token for token in tops if is_nominal(token) or token.tag_ == "VBG"), None)
    return None if head is None or head.tag_ == "PRP" or head.lower_ in USUAL else ((start, end), head)


def _denied(doc: Doc, claims: Sequence[Finding]) -> Iterator[Finding]:
    """"lowers pain but not fever", "the drug, but not the placebo, lowered it": the claim that is denied."""
    for token in doc[2:-2]:
        if token.lower_ != "but" or token.nbor().lower_ != "not" or not token.nbor().whitespace_:
            continue
        again = token.nbor(2).tag_ in ("IN", "TO")  # "but not with"
        noun = nominal_after(doc[token.i + 1 + again])
        if noun is None:
            continue
        span, relation = phrase(noun, token.i + 2, len(doc)), (token.i, token.i + 2 + again)
        before = token.i - (doc[token.i - 1].lower_ == ",")
        for claim in claims:
            if again and doc[claim.relation[1] - 1].lower_ != token.nbor(2).lower_:
                continue  # "lowers it, but not in winter"
            if before == claim.effect[1] and _ends(doc, span[1]):
                yield claim._replace(relation=relation, effect=span, effect_head=noun, guessed=True)
            elif before == claim.cause[1] and span[1] <= claim.relation[0]:
                yield claim._replace(relation=relation, cause=span, cause_head=noun, guessed=True)


def is_denied_echo(claim: Finding) -> bool:
    """Whether "but not" stands in the relation's place."""
    first, end = claim.relation
    return [token.lower_ for token in claim.word.doc[first:end]][:2] == ["but", "not"]


def _ends(doc: Doc, end: int) -> bool:
    """Whether nothing but a stop, a bracket or an adverbial follows: a noun with a verb begins a clause."""
    return end >= len(doc) or doc[end].pos_ in ("PUNCT", "ADP", "CCONJ", "SCONJ") or doc[end].tag_ == "WDT"
