"""How far hedges reach: the words around a cue whose hedges weaken its claim (GUIDELINES 4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Token

from claimminer.language import contexts
from claimminer.language.grammar import COPULAS, INCLUDING
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.trees.walks import SUBJECTS, children, is_nominal, is_verb, modal_before

__all__ = ["reached", "shared_auxiliary_heads"]

# longer rows of coordinated verbs are the parser's errors
CONJUNCTS = 4
# "one theory holds that"
HOLDING = frozenset({"holds", "held", "goes", "posits", "runs"})
EXPLANATIONS = frozenset({"explanation", "reason", "mechanism", "interpretation", "answer"})


def reached(finding: Finding) -> Iterator[Token]:
    """The words whose hedges weaken a finding: the cue's word, what governs it, and what stands beside those."""
    chain, above, beyond = finding.governors
    shared = list(shared_auxiliary_heads(chain))
    carrier = finding.word.head  # "complications may include", "have suggested a role"
    suggested = finding.word.dep_ == "dobj" and carrier.lower_ in contexts.REPORTING_HEDGES
    told = suggested or carrier.lower_ in INCLUDING or _is_not_ruled_out(finding.word)
    if is_nominal(finding.word) and carrier not in chain and told:
        chain = (*chain, carrier)
    yield from _bearers(finding.word)
    yield from (modal for verb in shared if (modal := modal_before(verb)) is not None)
    for token in (*chain, *above, *beyond, *shared, *_hedging_governors(above)):
        yield token
        yield from (part for part in _beside(token) if not (token in above and part.lower_ == "should"))


def _is_not_ruled_out(noun: Token) -> bool:
    """"a link cannot be ruled out"."""
    return noun.dep_ == "nsubjpass" and noun.head.lower_ in ("ruled", "excluded")


def _bearers(noun: Token) -> Iterator[Token]:
    """"limited evidence of a link", "the possibility of a link": the nouns that the cue's own is said under."""
    while is_nominal(noun) and noun.dep_ == "pobj" and noun.head.dep_ == "prep" and is_nominal(noun.head.head):
        noun = noun.head.head
        if not _is_lacking(noun.head):
            yield noun


def _is_lacking(verb: Token) -> bool:
    """"evidence for a link is lacking": that denies it, and weakens nothing besides."""
    return any(said.lower_ in contexts.INSIGNIFICANT for said in (verb, *children(verb, "acomp")))


def _beside(token: Token) -> Iterator[Token]:
    """Words that modify a governor: auxiliaries, adverbs, its complement's adjective, the marker of its condition."""
    for child in token.children:
        if child.dep_ in ("amod", "nmod", "compound") and is_nominal(token):
            yield child
            yield from children(child, "advmod")
        elif child.dep_ == "advcl":
            yield from (mark for mark in children(child, "mark") if mark.lower_ in ("if", "unless"))
        elif _modifies(child, token):
            yield child
            if child.dep_ == "nsubj" and child.lower_ in EXPLANATIONS:  # "a possible explanation is that"
                yield from children(child, "amod")


def _modifies(child: Token, governor: Token) -> bool:
    if child.dep_ in ("aux", "auxpass", "advmod", "neg", "acomp", "oprd", "npadvmod", "det"):
        return True
    if child.dep_ == "prep":
        return child.lower_ in ("in", "to", "at")
    if child.dep_ in ("nsubj", "nsubjpass"):
        return governor.lower_ in COPULAS or governor.lower_ in HOLDING  # "one theory is that", "holds that"
    return child.dep_ in ("attr", "dobj") and is_verb(governor) and child.lower_ in contexts.HEDGING_OBJECTS


def shared_auxiliary_heads(chain: Sequence[Token]) -> Iterator[Token]:
    """"could impact X and contribute to Y": the second verb shares the first one's auxiliaries and what governs it."""
    top = chain[-1]
    for _ in range(CONJUNCTS):
        if top.dep_ != "conj" or any(children(top, *SUBJECTS)) or not is_verb(top.head):
            return
        if any(child.lower_ != "to" for child in children(top, "aux", "auxpass")):
            return
        modal = any(child.tag_ == "MD" for child in children(top.head, "aux")) or modal_before(top.head) is not None
        if top.tag_ in ("VB", "VBN", "VBG") or (modal and top.tag_ == "VBP"):
            yield top.head
        top = top.head


def _hedging_governors(above: Iterable[Token]) -> Iterator[Token]:
    """"limited evidence that", "the possibility that": what modifies the noun that carries the clause."""
    for token in above:
        if is_nominal(token):
            yield from children(token, "amod", "det")
