"""Claims said again of something else: "Salt raises it, and so does stress", "it lowers A but not B"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from claimminer.language.grammar import ECHOING, ECHOING_VERBS
from claimminer.pipes.findings import Finding
from claimminer.pipes.phrases import phrase
from claimminer.pipes.tree import Range, is_nominal, nominal_after

__all__ = ["find_echoes", "is_denied_echo"]

# words that end what an echo is said of
PARTING = frozenset({
    ",", ";", ".", ":", "(", "[", "—", "–", "but", "when", "if", "because", "although", "while", "than",
})  # fmt: skip


def find_echoes(doc: Doc, claims: Sequence[Finding]) -> Iterator[Finding]:
    """The claim before each "so does X", "as does X", with X as its cause; what "but not X" denies."""
    yield from _denied(doc, claims)
    for i, token in enumerate(doc[:-2]):
        if token.lower_ not in ECHOING or doc[i + 1].lower_ not in ECHOING_VERBS or i < 2:
            continue
        said = [claim for claim in claims if _goes_before(claim, i) and claim.cue.frame != "LINK"]
        named = _named(doc, i + 2)
        if said and named is not None:
            span, head = named
            last = max(said, key=lambda claim: claim.relation)
            end = min(last.effect[1], i)  # "blunts it, and | so does a walk"
            yield last._replace(
                relation=(i, i + 2), cause=span, cause_head=head, effect=(last.effect[0], end), guessed=True
            )


def _goes_before(claim: Finding, i: int) -> bool:
    """Whether a claim stands before the echo, in a clause of its own."""
    inside = claim.word.dep_ in ("relcl", "acl")
    return claim.cause[0] < claim.relation[0] < i and claim.effect_head.i < i and not inside


def _named(doc: Doc, start: int) -> tuple[Range, Token] | None:
    """The phrase that begins at ``start``, and its head."""
    end = next((token.i for token in doc[start:] if token.lower_ in PARTING), len(doc))
    inside = doc[start:end]
    if not len(inside) or any(token.tag_ in ("VBZ", "VBD", "VBP", "MD") for token in inside):
        return None
    tops = (token for token in inside if not start <= token.head.i < end or token.head == token)
    head = next((token for token in tops if is_nominal(token) or token.tag_ == "VBG"), None)
    return None if head is None or head.tag_ == "PRP" else ((start, end), head)


def _denied(doc: Doc, claims: Sequence[Finding]) -> Iterator[Finding]:
    """"lowers pain but not fever", "the drug, but not the placebo, lowered it": the claim that is denied."""
    for token in doc[2:-2]:
        if token.lower_ != "but" or token.nbor().lower_ != "not" or not token.nbor().whitespace_:
            continue
        noun = nominal_after(token.nbor())
        if noun is None:
            continue
        span, relation = phrase(noun, token.i + 2, len(doc)), (token.i, token.i + 2)
        before = token.i - (doc[token.i - 1].lower_ == ",")
        for claim in claims:
            if before == claim.effect[1] and _ends(doc, span[1]):
                yield claim._replace(relation=relation, effect=span, effect_head=noun, guessed=True)
            elif before == claim.cause[1] and span[1] <= claim.relation[0]:
                yield claim._replace(relation=relation, cause=span, cause_head=noun, guessed=True)


def is_denied_echo(claim: Finding) -> bool:
    """Whether "but not" stands in the relation's place."""
    first, end = claim.relation
    return [token.lower_ for token in claim.word.doc[first:end]] == ["but", "not"]


def _ends(doc: Doc, end: int) -> bool:
    """Whether nothing but a stop, a bracket or an adverbial follows: a noun with a verb begins a clause."""
    return end >= len(doc) or doc[end].pos_ in ("PUNCT", "ADP", "CCONJ", "SCONJ") or doc[end].tag_ == "WDT"
