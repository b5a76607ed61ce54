"""Near-identical articles: copies and syndicated versions count as one voice.

MinHash over runs of five words (Broder 1997), with locality-sensitive hashing by bands to find candidates
(Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3).
"""

from __future__ import annotations

import re
import zlib
from functools import lru_cache
from typing import Any

import numpy as np
from datasketch import MinHash

__all__ = ["ALIKE", "Signature", "bands_of", "likeness", "signature_of"]

Signature = np.ndarray[Any, np.dtype[np.uint32]]

ALIKE = 0.8  # of the runs of five words that two articles have, both must have as many
_RUN = 5
_NUMBERS = 128
_BANDS = 16
_FEWEST = 20  # runs; a shorter text is too little to tell a copy by
_WORD = re.compile(r"\w+")


def signature_of(text: str) -> Signature | None:
    """128 numbers whose agreement estimates how alike two texts are; None for a text of a few words."""
    words = [word.encode("utf-8", "surrogatepass") for word in _WORD.findall(text.lower())]
    runs = {b" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    if len(runs) < _FEWEST:
        return None
    blank = _blank()
    sketch = MinHash(_NUMBERS, hashfunc=zlib.crc32, permutations=blank.permutations, scheme=blank.scheme)
    sketch.update_batch(sorted(runs))
    return np.asarray(sketch.hashvalues, dtype=np.uint32)


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
