"""What the encoder itself reads: claims by a cue and where its arguments begin and end, and whose word they are.

A small transformer over the words' states of the encoder that reads trees. Each word is judged as the cue of a claim;
a cue then points at the first and the last word of cause, effect and relation, as spans are found in extractive
question answering (Seo et al., 2017), by its own query for each end (Vaswani et al., 2017). Each word is also judged
as part of a voice, and all together as going on with the voice of the sentence before. ONNX Runtime runs it in 8
bits, texts of one length together, so that no number depends on another text. ``training/reader`` makes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import exp, sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast, get_args

import numpy as np

from claimminer.pipes.trees.proposals import Proposal, Telling, Voice, VoiceKind
from claimminer.records import RELATION_TYPES, Direction
from claimminer.transformer.sessions import Session, of_one_length, session_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from claimminer.pipes.trees.walks import Range

    Floats = NDArray[np.float32]

__all__ = [
    "DIRECTIONS", "ENDS", "FAR", "HEADS", "NEAR", "OUTPUTS", "ROLES", "VOICES", "ClaimReader", "Read", "apart",
    "likeliest",
]  # fmt: skip

HEADS = 4
# cause, effect and relation, by their first and their last words
ROLES, ENDS = 3, 2
# of a word that belongs to a voice: its kind; the network says "none" before these
VOICES: tuple[VoiceKind, ...] = get_args(VoiceKind)
# what the network says of each word
OUTPUTS = ("cue", "kind", "direction", "causal", "voice", "query", "key")
DIRECTIONS: tuple[Direction, ...] = ("none", "increase", "decrease")
# so far apart, all distances are alike: between words, and from a cue to an end
NEAR, FAR = 32, 40
# a cue less likely than that is not looked at
LEAST = 0.03
# a voice is two words or more as likely as PART, all in all as TOLD, one of them as CLEAR
PART, TOLD, CLEAR, SHORTEST = 0.2, 0.6, 0.9, 2
# words that go through the network at once: more don't stay within the processor's cache
WORDS = 160


class Read(NamedTuple):
    """What a sentence says, as far as the network reads it."""

    claims: list[Proposal]
    telling: Telling


class ClaimReader:
    """Reads claims off the states of words. ``folder`` holds the network (``claims.onnx``) and ``claims.npz``.

    ``session``: what computes the network instead.
    """

    def __init__(self, folder: Path, *, session: Session | None = None) -> None:
        self._session = session or session_of(folder / "claims.onnx")
        with np.load(folder / "claims.npz") as weights:
            self._distances: Floats = weights["distances"].astype("float32")

    def read(self, texts: Sequence[Floats]) -> list[Read]:
        """The claims of each text and its voices, where the words' states are given: words × the encoder's width."""
        found: dict[int, Read] = {}
        for some in of_one_length([len(text) for text in texts], most=WORDS):
            given = {"states": np.stack([texts[i] for i in some]), "apart": apart(len(texts[some[0]]))}
            every = self._session.run(OUTPUTS, cast("dict[str, NDArray[Any]]", given))
            for i, said in zip(some, zip(*every, strict=True), strict=True):
                each = dict(zip(OUTPUTS, said, strict=True))
                found[i] = Read(list(self._proposals(each)), _telling(each["voice"]))
        return [found[i] for i in range(len(texts))]

    def _proposals(self, said: Mapping[str, Floats]) -> Iterator[Proposal]:
        """Of one text, by the place of their cues."""
        cues = 1 / (1 + np.exp(-said["cue"][:, 0]))
        found = np.flatnonzero(cues >= LEAST)
        if not len(found):
            return
        told = zip(
            found.tolist(), said["kind"][found].argmax(axis=1).tolist(), (said["causal"][found, 0] > 0).tolist(),
            said["direction"][found].argmax(axis=1).tolist(), cues[found].tolist(), strict=True,
        )  # fmt: skip
        spans, whole = likeliest(self._ends(said["query"][found], said["key"], found))
        ranges = cast("list[tuple[Range, Range, Range]]", [tuple(map(tuple, three)) for three in spans.tolist()])
        for (word, kind, causal, way, sure), three, likely in zip(told, ranges, whole.tolist(), strict=True):
            yield Proposal(word, *three, RELATION_TYPES[kind], causal, DIRECTIONS[way], sure, likely)

    def _ends(self, queries: Floats, keys: Floats, cues: NDArray[np.int64]) -> Floats:
        """How likely each word is an end of each role: cues × roles × ends × words."""
        queries = queries.reshape(len(cues), ROLES * ENDS, -1).transpose(1, 0, 2)
        scores = queries @ keys.reshape(len(keys), ROLES * ENDS, -1).transpose(1, 2, 0) / sqrt(queries.shape[-1])
        far = np.clip(np.arange(len(keys))[None] - cues[:, None], -FAR, FAR) + FAR
        scores += self._distances[:, far]
        return _softmax(scores).transpose(1, 0, 2).reshape(len(cues), ROLES, ENDS, -1)


def _telling(said: Floats) -> Telling:
    """``said``: words × (no voice, each kind of voice, going on)."""
    return Telling(tuple(_voices(_softmax(said[:, :-1]))), 1 / (1 + exp(-float(said[:, -1].mean()))))


def _voices(kinds: Floats) -> Iterator[Voice]:
    """Runs of words that may be parts of a voice, less their ends that are rather none."""
    within = 1 - kinds[:, 0]
    edges = np.flatnonzero(np.diff(np.concatenate(([False], within >= PART, [False]))))
    for start, end in edges.reshape(-1, 2).tolist():
        inner = start + np.flatnonzero(within[start:end] >= 1 / 2)
        if not len(inner) or within[inner].max() < CLEAR:
            continue
        first, behind = int(inner[0]), int(inner[-1]) + 1
        none, *likely = kinds[first:behind].mean(axis=0).tolist()
        if behind - first >= SHORTEST and 1 - none >= TOLD:
            yield Voice((first, behind), VOICES[likely.index(max(likely))], 1 - none)


@lru_cache(maxsize=300)
def apart(length: int) -> NDArray[np.int64]:
    """How far each word of a text stands from each, from 0 on."""
    every = np.arange(length)
    return cast("NDArray[np.int64]", np.clip(every[None] - every[:, None], -NEAR, NEAR) + NEAR)


def likeliest(ends: Floats) -> tuple[NDArray[np.int64], Floats]:
    """The likeliest span of each role that doesn't end before it begins, and how likely all spans of a cue are.

    ``ends``: cues × roles × ends × words. Found: cues × roles × (first word, the one behind the last); cues.
    """
    first, last = ends[:, :, 0], ends[:, :, 1]
    best_behind = np.maximum.accumulate(last[..., ::-1], axis=-1)[..., ::-1]
    both = first * best_behind
    start = both.argmax(axis=-1)
    behind = np.arange(ends.shape[-1]) >= start[..., None]
    end = np.where(behind, last, -1).argmax(axis=-1) + 1
    return np.stack([start, end], axis=-1), both.max(axis=-1).prod(axis=-1)


def _softmax(scores: Floats) -> Floats:
    scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return cast("Floats", scores / scores.sum(axis=-1, keepdims=True))
