"""Whose word a claim is: its attribution's kind, sentence by sentence, in articles where that alone was marked.

`annotations/attributions` holds them. Only sentences in which claimminer finds a claim count, and each such claim;
where a sentence's claims differ in kind, any of its kinds is right.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import get_args

from results import options, publish

import claimminer
from claimminer.records import AttributionKind
from claimminer.score.counts import class_counts
from claimminer.score.tables import confusion_rows, count_cells, markdown_table

FOLDER = Path(__file__).parents[1] / "annotations" / "attributions"
KINDS = get_args(AttributionKind)
NO_CLAIM = "-"
LINK = re.compile(r"\[([^\]]+)\]\([^)\s]+\)")
PARAGRAPH = "\n\n"
ITEMS = ("- ", "* ", "• ")
PARTS = {"Development part": "dev.txt", "Held-back part": "heldback.txt"}


@dataclass(slots=True)
class Text:
    """An article, and its sentences with their kinds, in their order."""

    text: str
    kinds: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument("--errors", action="store_true", help="show each claim of the development part that is wrong")
    given = parser.parse_args()
    tables = []
    for title, name in PARTS.items():
        texts = list(read(FOLDER / name))
        tables += [f"### {title}", f"{len(texts)} articles.", *_tables(compared(texts))]
    publish("attributions", "Attribution of claims", "\n\n".join(tables), given)
    if given.errors:
        print(*_errors(list(read(FOLDER / PARTS["Development part"]))), sep="\n")


def read(path: Path) -> Iterator[Text]:
    """The articles of a file of ``#``, ``P``, ``S kinds | sentence`` and ``R`` lines."""
    for block in path.read_text(encoding="utf-8").removeprefix("# ").split("\n# "):
        title, *lines = [line for line in block.splitlines() if line]
        found, before = Text(title), ""
        for mark, _, rest in (line.partition(" ") for line in lines):
            kinds, _, words = rest.partition(" | ") if mark == "S" else ("", "", rest)
            if mark != "P":
                found.text += _gap(mark, words, before) + words
            if mark == "S":
                found.kinds.append((words, tuple(kinds.split(","))))
            before = mark if mark != "S" or not words.startswith(ITEMS) else "item"
        yield found


def _gap(mark: str, words: str, before: str) -> str:
    """What stands between two lines of an article."""
    if before in ("", "P") or (mark == "R") > (before == "R"):
        return PARAGRAPH
    if mark == "R":
        return "\n"
    return "\n" if before == "item" or words.startswith(ITEMS) else " "


def compared(texts: list[Text]) -> Iterator[tuple[str, str, str]]:
    """Of each claim in a sentence marked to have one: the kind marked (its own among several), that found, the text."""
    for text, mined in zip(texts, claimminer.mine([text.text for text in texts]), strict=True):
        places = list(placed(text, mined.document.text))
        for claim in mined.claims:
            for start, end, kinds in places:
                if start <= claim.relation.start < end and kinds != (NO_CLAIM,):
                    kind = claim.attribution.kind
                    yield kind if kind in kinds else kinds[0], kind, mined.document.text[start:end]


def placed(text: Text, stored: str) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where the sentences stand in the article as claimminer stores it: less the marks of links and lists."""
    at = 0
    for sentence, kinds in text.kinds:
        words = LINK.sub(r"\1", sentence.removeprefix("- ").removeprefix("* "))
        at = stored.index(words, at)
        yield at, at + len(words), kinds
        at += len(words)


def _tables(found: Iterator[tuple[str, str, str]]) -> list[str]:
    table = Counter((gold, kind) for gold, kind, _ in found)
    counts = class_counts(table, KINDS)
    right = sum(table[kind, kind] for kind in KINDS)
    return [
        f"Right: {right} of {table.total()} claims.",
        markdown_table(
            ("", "precision", "recall", "F1", "right", "found", "marked"),
            [[kind, *count_cells(counts[kind])] for kind in KINDS],
        ),
        markdown_table(("marked \\ found", *KINDS), confusion_rows(table, KINDS, KINDS)),
    ]


def _errors(texts: list[Text]) -> Iterator[str]:
    for gold, kind, sentence in compared(texts):
        if gold != kind:
            yield f"{kind}, should be {gold}: {sentence}"


if __name__ == "__main__":
    main()
