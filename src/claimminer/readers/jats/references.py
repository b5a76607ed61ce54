"""The reference list: each entry as a line, and the number that citations of it bear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from claimminer.readers.jats.citation import write_citation
from claimminer.readers.prose import Prose
from claimminer.readers.xml import words_of

__all__ = ["References", "read_references"]

_LABEL = re.compile(r"\W*(\d{1,4})\W*")
_CITATIONS = (
    "mixed-citation", "element-citation", "citation", "nlm-citation", "citation-alternatives", "note", "p",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class References:
    """The ``ref`` elements in order, and each one's number: its label where all bear one, else its place."""

    entries: tuple[etree._Element, ...] = ()
    numbers: dict[str, int] = field(default_factory=dict)

    def write(self, prose: Prose) -> None:
        """Write the list under its heading, ``[1] Smith J. …`` a line."""
        if not self.entries:
            return
        prose.hold()
        prose.write("References")
        prose.release(heading=True)
        for place, entry in enumerate(self.entries, start=1):
            number = self.numbers.get(str(entry.get("id")), place)
            prose.hold(1 if place > 1 else 2, prefix=f"[{number}] ")
            for citation in _citations(entry):
                write_citation(citation, prose)
                prose.write(" ")
            prose.release(1)
        prose.block()


def read_references(root: etree._Element) -> References:
    """The references of an ``article``, of all its lists. Replies and translations keep theirs to themselves."""
    lists = (
        found for part in ("back", "body", "floats-group") for found in root.findall(f"{part}//ref-list")
    )
    entries = tuple(dict.fromkeys(entry for found in lists for entry in found.iter("ref")))
    labels = [_LABEL.fullmatch(_label(entry)) for entry in entries]
    numbers = [int(label[1]) for label in labels if label]
    if len(set(numbers)) < len(entries):
        numbers = list(range(1, len(entries) + 1))
    return References(
        entries, {str(entry.get("id")): number for entry, number in zip(entries, numbers, strict=True)}
    )


def _label(entry: etree._Element) -> str:
    return words_of(entry.find("label")) or words_of(entry.find("*/label"))


def _citations(entry: etree._Element) -> Iterator[etree._Element]:
    """The works of an entry; of the ways in which one is written, the one that is a line already."""
    for element in entry.iterchildren(*_CITATIONS):
        if element.tag == "citation-alternatives":
            best = element.find("mixed-citation")
            chosen = element.find("*") if best is None else best
            if chosen is not None:
                yield chosen
        else:
            yield element
