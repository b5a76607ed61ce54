"""floret vectors of plain text: skip-grams over words and their parts of 3 to 5 characters.

    python vectors.py TEXT OUT.floret

Source of the method: floret (fastText with Bloom embeddings), https://github.com/explosion/floret.
"""

import sys

import floret  # type: ignore[import-not-found,import-untyped,unused-ignore]

SETTINGS = {
    "model": "skipgram", "mode": "floret", "dim": 96, "minn": 3, "maxn": 5, "bucket": 50_000, "hashCount": 2,
    "epoch": 6, "minCount": 3, "thread": 1,
}  # fmt: skip


def main(text: str, output: str) -> None:
    """Train and save the table."""
    floret.train_unsupervised(text, **SETTINGS).save_floret_vectors(output)


if __name__ == "__main__":
    main(*sys.argv[1:3])
