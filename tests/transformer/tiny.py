"""A reader with no network: what it "computes" follows from the words by a rule that a test can foresee."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from claimminer.transformer.marks import MARKS
from claimminer.transformer.reading import Encoder

PIECES = ("[PAD]", "[CLS]", "[SEP]", "[UNK]", "tea", "##s", "low", "##er", "stress", ".", "pain", "in", "##s")
TAGS = ("NN", "VB", ".")
LABELS = ("ROOT", "dep", "punct")
VECTORS = {"minn": 3, "maxn": 4, "hash_count": 2, "hash_seed": 1, "bow": "<", "eow": ">"}
SURE = 9.0


def folder(path: Path, *, vectors: bool = True) -> Path:
    """The files of a reader, without the network."""
    path.mkdir(parents=True, exist_ok=True)
    (path / "names.json").write_text(json.dumps({"tags": TAGS, "labels": LABELS, "vectors": VECTORS}))
    (path / "pieces.txt").write_text("\n".join(PIECES))
    rng = np.random.default_rng(0)
    label = np.zeros((3, len(LABELS) * 3), "float16")
    label[0, 3 * LABELS.index("dep")] = label[1, 3 * LABELS.index("punct")] = 1
    kept = {"vectors": rng.normal(size=(20, 4)).astype("float16")} if vectors else {}
    np.savez(path / "weights.npz", label=label, **kept)
    return path


class Rule:
    """Stops are "." and labelled ``punct``; each word hangs on the one before, "stress" and "pain" are conditions.

    A sentence starts behind a stop.
    """

    def run(self, wanted: Sequence[str], given: Mapping[str, np.ndarray]) -> list[Any]:
        pieces, first = given["pieces"], given["first"]
        texts, words = first.shape
        word = np.take_along_axis(pieces, first, 1)
        stop, ill = word == PIECES.index("."), np.isin(word, [PIECES.index("stress"), PIECES.index("pain")])
        arcs = np.zeros((texts, words, words), "float32")
        at = np.arange(1, words)
        arcs[:, at, at - 1] = SURE
        arcs[:, at, at] -= SURE * ~np.roll(stop, 1, axis=1)[:, 1:]
        tags = np.stack([~stop, np.zeros_like(stop), stop], -1).astype("float32")
        starts = SURE * np.stack([~np.roll(stop, 1, axis=1), np.roll(stop, 1, axis=1)], -1).astype("float32")
        marks = np.full((texts, words, len(MARKS)), -SURE, "float32")
        marks[..., 0] = np.where(ill, -SURE, 0)
        marks[..., MARKS.index("B-CONDITION")] = np.where(ill, 0, -SURE)
        kids = np.stack([~stop, stop, stop], -1).astype("float32")
        parents = np.ones((texts, words, 3), "float32")
        found = {
            "arcs": arcs,
            "tags": tags,
            "starts": starts,
            "marks": marks,
            "kids": kids,
            "parents": parents,
        }
        return [found[name] for name in wanted]


def encoder(path: Path) -> Encoder:
    """A reader by the rule."""
    return Encoder(folder(path), session=Rule())
