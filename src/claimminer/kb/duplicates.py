"""Near-identical articles: copies and syndicated versions count as one voice.

MinHash over runs of five words (Broder 1997), with locality-sensitive hashing by bands to find candidates
(Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3).
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from datasketch import MinHash

__all__ = ["ALIKE", "Signature", "bands_of", "likeness", "signature_of"]

Signature = np.ndarray[Any, np.dtype[np.uint32]]
_Runs = np.ndarray[Any, np.dtype[np.uint64]]

ALIKE = 0.8  # of the runs of five words that two articles have, both must have as many
_RUN = 5
_NUMBERS = 128
_BANDS = 16
_FEWEST = 20  # runs; a shorter text is too little to tell a copy by
_FACTOR = np.uint64(0x9E3779B97F4A7C15)  # 2 ** 64 by the golden ratio: spreads what is near
_WORD = re.compile(r"\w+")


def signature_of(text: str) -> Signature | None:
    """128 numbers whose agreement estimates how alike two texts are; None for a text of a few words."""
    runs = _runs_of(_WORD.findall(text.lower()))
    if len(runs) < _FEWEST:
        return None
    blank = _blank()
    sketch = MinHash(_NUMBERS, hashfunc=int, permutations=blank.permutations, scheme=blank.scheme)
    sketch.update_batch(runs.tolist())
    return np.asarray(sketch.hashvalues, dtype=np.uint32)


def _runs_of(words: Sequence[str]) -> _Runs:
    """Each run of words as a number of 32 bits (a polynomial of its words' checksums, modulo 2 ** 64), once."""
    numbers = np.array([*map(_checksum, words)], dtype=np.uint64)
    runs: _Runs = np.zeros(max(0, len(words) - _RUN + 1), dtype=np.uint64)
    for first in range(_RUN):
        runs = runs * _FACTOR + numbers[first : first + len(runs)]
    distinct: _Runs = np.unique(runs >> np.uint64(32))
    return distinct


@lru_cache(maxsize=1 << 16)
def _checksum(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


def bands_of(signature: Signature) -> list[int]:
    """16 keys, one of which two texts that are alike are all but sure to share."""
    rows = signature.reshape(_BANDS, -1)
    return [zlib.crc32(row.tobytes()) << 8 | number for number, row in enumerate(rows)]


def likeness(one: Signature, other: Signature) -> float:
    """The estimated Jaccard index of two texts' runs of words, from 0 to 1."""
    return float(np.mean(one == other))


@lru_cache(maxsize=1)
def _blank() -> MinHash:
    return MinHash(_NUMBERS, seed=1)
