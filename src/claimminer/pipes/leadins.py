"""Lists whose items finish the line that leads into them: "Regular exercise can:", "- lower your blood pressure".

Each item is read behind its lead-in, as one sentence; a claim found so has one argument in the item at least.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc

from claimminer.language.continuations import UNFINISHED
from claimminer.pipes.claims import Sketch
from claimminer.pipes.trees.parsing import place
from claimminer.pipes.trees.walks import Range
from claimminer.text.lines import MARKER

__all__ = ["lead_ins", "of_item", "of_lead"]

Bounds = tuple[int, int]

# longer ones say all by themselves
LONGEST_LEAD, LONGEST_ITEM = 30, 30
# an item with a capital letter and no more words than this is none that stands alone ("Lower blood pressure")
SHORT = 12


def lead_ins(text: str, sentences: Sequence[Bounds]) -> dict[int, int]:
    """The numbers of sentences that are such items, with the numbers of their lead-ins."""
    found: dict[int, int] = {}
    lead: int | None = None
    for number, (start, end) in enumerate(sentences):
        if (begin := _item_start(text, start)) is not None:
            if lead is not None and begin == start and _finishes(text[start:end]):
                found[number] = lead
        else:
            lead = number if text[end - 1] == ":" and _is_unfinished(text[start:end]) else None
    return found


def _item_start(text: str, start: int) -> int | None:
    """Where the words of the item begin whose line holds ``start``; None where no bullet opens it."""
    line = text.rfind("\n", 0, start) + 1
    line += len(text[line:start]) - len(text[line:start].lstrip())
    marker = MARKER.match(text, line)
    return None if marker is None or marker.end() > start or text[line] in "#>" else marker.end()


def _is_unfinished(lead: str) -> bool:
    words = lead[:-1].lower().split()
    if not 1 < len(words) <= LONGEST_LEAD:
        return False
    return words[-1] in UNFINISHED


def _finishes(item: str) -> bool:
    words = item.split()
    if len(words) > LONGEST_ITEM or ":" in item or item.endswith("?"):
        return False
    return item[0].islower() or (len(words) <= SHORT and not item.endswith("."))


def of_item(tree: Doc, sketches: Iterable[Sketch], start: int) -> Iterator[Sketch]:
    """The claims with an argument in the item, which begins at the article's offset ``start``, none of their spans
    across the gap before it."""
    first = next((i for i in range(len(tree)) if place(tree, i, i + 1)[0] >= start), len(tree))
    for sketch in sketches:
        found = sketch.finding
        if max(found.cause[1], found.effect[1]) > first:
            spans = (_on_one_side(span, first) for span in (found.cause, found.relation, found.effect))
            cause, relation, effect = spans
            yield sketch._replace(finding=found._replace(cause=cause, relation=relation, effect=effect))


def of_lead(tree: Doc, sketches: Iterable[Sketch]) -> Iterator[Sketch]:
    """The claims of a lead-in that want nothing of its items: not "smoking {raises} your risk of:"."""
    for sketch in sketches:
        if max(sketch.finding.cause[1], sketch.finding.effect[1]) < len(tree) - 1:
            yield sketch


def _on_one_side(span: Range, first: int) -> Range:
    start, end = span
    return (first, end) if start < first < end else span
