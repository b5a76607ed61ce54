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
    # kids are two columns, stop or none; they are scored with the one column of heads, and the column of ones
    labels = np.zeros((2, len(LABELS), 1), "float16")
    labels[0, LABELS.index("dep")] = labels[1, LABELS.index("punct")] = 1
    label = {
        "label_kid": np.concatenate([np.eye(2), np.zeros((1, 2))]).astype("float16"),
        "label_head": np.array([[0], [1]], "float16"),
        "label": labels.reshape(2, -1),
    }
    kept = {"vectors": rng.normal(size=(20, 4)).astype("float16")} if vectors else {}
    np.savez(path / "weights.npz", **label, **kept)
    return path


class Rule:
    """Stops are "." and labelled ``punct``; each word hangs on the one before, "stress" and "pain" are conditions.

    A sentence starts behind a stop.
    """

    def run(self, wanted: Sequence[str], given: Mapping[str, np.ndarray]) -> list[Any]:
        pieces, first = given["pieces"], given["first"]
        word = pieces.ravel()[first]
        text = first // pieces.shape[1]
        place = np.arange(len(word)) - np.searchsorted(text, text)
        stop, ill = word == PIECES.index("."), np.isin(word, [PIECES.index("stress"), PIECES.index("pain")])
        fresh = np.roll(stop, 1) & (place > 0)
        marks = np.full((len(word), len(MARKS)), -SURE, "float32")
        marks[:, 0] = np.where(ill, -SURE, 0)
        marks[:, MARKS.index("B-CONDITION")] = np.where(ill, 0, -SURE)
        # each head has a column of its own
        heads = np.eye(pieces.shape[1], dtype="float32")
        alone = np.where(fresh | (place == 0), 0, -SURE)
        kids = heads[place] * alone[:, None] + heads[place - 1] * (SURE * (place > 0))[:, None]
        found = {
            "tags": np.stack([~stop, np.zeros_like(stop), stop], -1).astype("float32"),
            "starts": SURE * np.stack([~fresh, fresh], -1).astype("float32"),
            "kids": kids.astype("float32"),
            "heads": heads[place],
            "label_kids": np.stack([~stop, stop], -1).astype("float32"),
            "label_heads": np.ones((len(word), 1), "float32"),
            "marks": marks,
        }
        return [found[name] for name in wanted]


def encoder(path: Path) -> Encoder:
    """A reader by the rule."""
    return Encoder(folder(path), session=Rule())
