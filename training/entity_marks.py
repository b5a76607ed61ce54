"""Text written for this project with its drugs and conditions marked (``labels/entities``).

A line is a sentence, ``{d aspirin}`` a drug, ``{c stroke}`` a condition; an empty line ends a text.
"""

import re
from collections.abc import Iterator
from pathlib import Path

TEXTS = sorted((Path(__file__).parent / "labels" / "entities").glob("*.txt"))
MARK = re.compile(r"\{([dc]) ([^{}]+)\}")
LABELS = {"d": "DRUG", "c": "CONDITION"}


def texts(path: Path) -> Iterator[list[str]]:
    """The sentences of each text."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        yield [line.strip() for line in block.splitlines() if line.strip()]


def pieces(line: str) -> list[tuple[str, str]]:
    """Runs of words with their labels. Raises ValueError for a mark that doesn't parse."""
    if re.search(r"[{}]", MARK.sub("", line)):
        raise ValueError(f"marks that don't parse: {line}")
    found, at = list[tuple[str, str]](), 0
    for mark in MARK.finditer(line):
        found += [(line[at : mark.start()], ""), (mark[2], LABELS[mark[1]])]
        at = mark.end()
    return [piece for piece in [*found, (line[at:], "")] if piece[0]]
