"""What a reading of a claim looks like, as strings that a linear scorer weighs (``opinion``, beside).

Each names something that a reader can check in the sentence: a word, words side by side, the cue with its place in the
tree, the heads of the arguments, what the clause is said under.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Doc, Token

from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.cues import names_state
from claimminer.pipes.scope.binding import is_negated
from claimminer.pipes.trees.walks import is_passive

__all__ = ["of_finding", "of_sentence", "words_of"]

# words around a cue that say how it is meant, before and behind
BEFORE, BEHIND = 3, 3
# letters of an ending that tells the kind of word
ENDING = 3
# tags of a relation's first words
OPENING = 4
# words that make a sentence, and an argument, one step longer; steps that are told apart
SENTENCE_STEP, ARGUMENT_STEP, STEPS = 8, 3, 6
START, STOP, ANY = "<s>", "</s>", "_"


def words_of(doc: Doc) -> list[str]:
    """The words in lower case, numbers alike, with a mark at each end."""
    words = ("0" if any(map(str.isdigit, token.text)) else token.lower_ for token in doc)
    return [START, *words, STOP]


def of_sentence(words: Sequence[str]) -> Iterator[str]:
    """Its words and their endings, two and three side by side, two with one between; how long it is."""
    for word in words[1:-1]:
        yield f"words: {word}"
        yield f"ending: {word[-ENDING:]}"
    for first, second in pairwise(words):
        yield f"words: {first} {second}"
    for first, second, third in zip(words, words[1:], words[2:], strict=False):
        yield f"words: {first} {second} {third}"
        yield f"words: {first} {ANY} {third}"
    yield f"sentence long: {_steps(len(words), SENTENCE_STEP)}"


def of_finding(finding: Finding) -> Iterator[str]:
    """Its cue, the cue's place in the tree, what stands around and above it, its arguments."""
    word, cue = finding.word, finding.cue
    strength = "causal" if cue.causal else "going along"
    yield f"type: {cue.type}, {strength}"
    for kind in (f"cue {cue.word}, {strength}", cue.frame):
        yield kind
        yield f"{kind}, tag: {word.tag_}"
        yield f"{kind}, place: {word.dep_}"
        yield f"{kind}, passive: {is_passive(word)}"
        yield from _states(finding, kind)
    yield f"cue as written: {word.lower_}"
    yield f"{cue.frame}, guessed: {finding.guessed}"
    yield f"{cue.frame}, denied: {is_negated(finding)}"
    yield from _around(finding)
    yield from _above(finding)
    yield from _arguments(finding)


def _around(finding: Finding) -> Iterator[str]:
    doc, (low, high) = finding.word.doc, finding.relation
    for place in range(1, BEFORE + 1):
        yield f"{place} before the cue: {doc[low - place].lower_ if low >= place else START}"
    for place in range(BEHIND):
        yield f"{place + 1} behind the cue: {doc[high + place].lower_ if high + place < len(doc) else STOP}"
    for token in doc[low:high]:
        yield f"in the cue: {token.lower_}"
    yield f"cue opens: {low == 0}, closes: {high >= len(doc) - 1}"
    yield f"cue's tags: {' '.join(token.tag_ for token in doc[low : min(high, low + OPENING)])}"


def _above(finding: Finding) -> Iterator[str]:
    for token in finding.governors.chain[1:]:
        yield f"said through: {token.lower_}"
    for token in finding.governors.above:
        yield f"said under: {token.lower_}"
    yield f"said under: {len(finding.governors.above)} words"
    yield f"cue deep in the tree: {sum(1 for _ in finding.word.ancestors)}"


def _arguments(finding: Finding) -> Iterator[str]:
    frame = finding.cue.frame
    for role, (start, end), head in _roles(finding):
        yield f"{role}: {head.lower_}"
        yield f"{role} ending: {head.lower_[-ENDING:]}"
        yield f"{role} opens: {head.doc[start].lower_}"
        yield f"{role} long: {_steps(end - start, ARGUMENT_STEP)}"
        yield f"{frame}, {role} tag: {head.tag_}"
        yield f"{frame}, {role} place: {head.dep_}"
        yield f"{frame}, {role} is a name: {head.is_upper or head.tag_ in ('NNP', 'NNPS')}"


def _states(finding: Finding, kind: str) -> Iterator[str]:
    """Whether an argument names a state of health."""
    for role, (start, end), head in _roles(finding):
        named = any(names_state(token.lower_) for token in head.doc[start:end])
        yield f"{kind}, {role} names a state: {named}"


def _roles(finding: Finding) -> tuple[tuple[str, tuple[int, int], Token], ...]:
    return ("cause", finding.cause, finding.cause_head), ("effect", finding.effect, finding.effect_head)


def _steps(length: int, step: int) -> int:
    return min(length // step, STEPS)
