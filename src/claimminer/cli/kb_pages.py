"""How answers of the knowledge base are written: lists as tables, CSV or JSON lines, pages as text."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from claimminer.cli.listing import Format
from claimminer.cli.problems import one_line, say
from claimminer.kb.counts import SOURCING, WORDING
from claimminer.kb.frames import CLAIM_COLUMNS, RELATION_COLUMNS, claim_row, relation_row
from claimminer.kb.pages import Explanation, Voice
from claimminer.kb.telling import (
    articles,
    by_sentence,
    coverage,
    evidence,
    sections,
    side_by_side,
    stands_for,
    wording,
)
from claimminer.kb.wording import phrase
from claimminer.store import json_line

if TYPE_CHECKING:
    from rich.console import Console

    from claimminer.kb import KnowledgeBase
    from claimminer.kb.stored import Evidence, StoredConcept, StoredRelation

__all__ = ["write_claims", "write_concept", "write_explanation", "write_relations", "write_rows"]

_LONGEST_SENTENCE = 320
RELATION_TABLE = (
    "relation",
    "cause",
    "says",
    "effect",
    "articles",
    "wording",
    "sourced",
    "last",
    "confidence",
)
CLAIM_TABLE = ("claim", "published", "strength", "source", "path", "sentence")


def write_relations(found: Sequence[StoredRelation], written: Format) -> None:
    """Relations, one a row."""
    if written is Format.TABLE:
        _write_table(RELATION_TABLE, [_short(one) for one in found], nothing="no relation fits")
    else:
        write_rows([relation_row(one) for one in found], written, columns=RELATION_COLUMNS)


def write_claims(found: Sequence[Evidence], written: Format) -> None:
    """Claims, one a row."""
    rows = [claim_row(one) for one in found]
    if written is Format.TABLE:
        _write_table(
            CLAIM_TABLE, [[row[name] for name in CLAIM_TABLE] for row in rows], nothing="no claim fits"
        )
    else:
        write_rows(rows, written, columns=CLAIM_COLUMNS)


def write_rows(
    rows: Sequence[Mapping[str, Any]], written: Format, *, columns: Iterable[str] | None = None
) -> None:
    """Rows that all have the same columns."""
    heads = list(columns or (rows[0] if rows else ()))
    if written is Format.JSON:
        for row in rows:
            print(json_line(dict(row)))
    elif written is Format.CSV:
        table = csv.writer(sys.stdout, lineterminator="\n")
        table.writerow(heads)
        table.writerows([row[head] for head in heads] for row in rows)
    else:
        _write_table(heads, [list(row.values()) for row in rows], nothing="nothing there")


def write_concept(base: KnowledgeBase, name: str, *, limit: int) -> None:
    """The page of a concept."""
    page = base.show(name)
    console = _console()
    for concept in page.concepts:
        _print(console, _title(concept), style="bold")
        if concept.synonyms:
            _print(console, "also written: " + ", ".join(islice(concept.synonyms, 8)))
    _print(console, coverage(page))
    if page.disputed:
        _print(console, "\nDisputed", style="bold")
    for pair in page.disputed[:limit]:
        _print(console, f"  {side_by_side(pair)}")
    for title, relations in sections(page.as_effect, page.as_cause):
        _write_section(base, console, title, relations, limit=limit)


def write_explanation(explained: Explanation, *, limit: int) -> None:
    """Why a relation has its confidence."""
    console = _console()
    relation = explained.relation
    _print(console, f"{phrase(relation)}  ({relation.key})", style="bold")
    _print(console, f"\nSaid by {articles(len(explained.voices))}; weight = reading x wording x sourcing")
    for voice in explained.voices[:limit]:
        _write_voice(console, voice)
    if len(explained.voices) > limit:
        _print(console, f"  … and {len(explained.voices) - limit:,} more")
    if explained.contrary:
        _print(console, "\nContradicted by")
        for one in explained.contrary:
            _print(
                console,
                f"  {phrase(one)}: {articles(one.counts.articles)}, support {one.counts.support:.2f}  ({one.key})",
            )
    support, against = relation.counts.support, explained.against
    _print(
        console,
        f"\nS = 1 - product of (1 - weight) = {support:.2f}; A, the same of what contradicts it = {against:.2f}",
    )
    _print(console, f"confidence = S x S / (S + A) = {explained.confidence:.2f}", style="bold")


# -- the page of a concept ------------------------------------------------------------------------------------------


def _title(concept: StoredConcept) -> str:
    told = [concept.curie, *([concept.label.lower().replace("_", " ")] if concept.label else [])]
    return f"{concept.name}  ({', '.join(told)})"


def _write_section(
    base: KnowledgeBase, console: Console, title: str, relations: Sequence[StoredRelation], *, limit: int
) -> None:
    if not relations:
        return
    _print(console, f"\n{title}", style="bold")
    sentences = base.strongest(one.key for one in relations[:limit])
    for strongest, same in by_sentence(relations[:limit], sentences):
        for one in same:
            _print(
                console,
                f"  {phrase(one)}: {evidence(one.counts)}, confidence {one.confidence:.2f}  ({one.key})",
            )
        _print(console, f"      {_quoted(strongest)}", style="dim")
    if len(relations) > limit:
        _print(console, f"  … and {len(relations) - limit:,} more; see claimminer kb query")


def _quoted(one: Evidence) -> str:
    sentence = " ".join(one.record["sentence"]["text"].split()).strip('“”"')
    if len(sentence) > _LONGEST_SENTENCE:
        sentence = sentence[:_LONGEST_SENTENCE].rsplit(" ", 1)[0] + " …"
    notes = [f"“{words}” is “{' '.join(meant.split())}”" for words, meant in stands_for(one)]
    hedges = ", ".join(dict.fromkeys(hedge["text"] for hedge in one.record["hedges"]))
    notes += [f"hedged: {hedges}"] if hedges else []
    return "; ".join([f"“{sentence}” {one.article.path}", *notes])


def _write_voice(console: Console, voice: Voice) -> None:
    one = voice.evidence
    strength = one.record["strength"]
    factors = f"{one.reading:.2f} x {WORDING[strength]:.1f} ({strength}) x {SOURCING[one.source]:.1f} ({one.source})"
    more = [f"{voice.copies} copies"] * bool(voice.copies) + [f"{voice.claims} claims"] * (voice.claims > 1)
    more += [one.review] * (one.review != "none") + [one.published] * bool(one.published)  # type: ignore[list-item]
    _print(console, f"  {one.weight:.2f} = {factors}" + (f"; {', '.join(more)}" if more else ""))
    _print(console, f"      {_quoted(one)}", style="dim")


def _short(one: StoredRelation) -> list[Any]:
    row = relation_row(one) | {"wording": wording(one.counts), "sourced": one.counts.sourced}
    return [row[name] for name in RELATION_TABLE]


# -- the terminal ---------------------------------------------------------------------------------------------------


def _console() -> Console:
    from rich.console import Console

    return Console(highlight=False, soft_wrap=not sys.stdout.isatty())


def _print(console: Console, text: str, *, style: str | None = None) -> None:
    """Print lines. At a terminal a line that is too long goes on below its beginning, elsewhere it stays one."""
    from rich.padding import Padding
    from rich.text import Text

    for line in map(one_line, text.split("\n")):
        indent = len(line) - len(line.lstrip())
        if console.is_terminal:
            console.print(Padding(Text(line.lstrip(), style=style or ""), (0, 0, 0, indent)))
        else:
            console.print(line, style=style, markup=False)


def _write_table(heads: Sequence[str], rows: Sequence[Sequence[Any]], *, nothing: str) -> None:
    if not rows:
        say(nothing)
        return
    cells = [list(map(_cell, row)) for row in rows]
    if not sys.stdout.isatty():
        print("\n".join(_lined_up([list(heads), *cells])))
        return
    from rich.console import Console
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid(*heads, box=None, padding=(0, 2, 0, 0), pad_edge=False)
    grid.columns[0].min_width = max(len(row[0]) for row in cells)  # keys are there to be copied
    for row in cells:
        grid.add_row(*map(Text, row))
    Console(highlight=False).print(grid)


def _lined_up(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Each row on a line of its own, however long, for a pipe or a file."""
    from rich.cells import cell_len

    widths = [max(map(cell_len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True))
        yield "  ".join(padded).rstrip()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if isinstance(value, float) else one_line(str(value))
