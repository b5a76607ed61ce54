"""What a comparison found: figures and the worst errors, as plain tables and as JSON values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from claimminer.records import STRENGTHS
from claimminer.score.counts import Accuracy, Counts, Mean
from claimminer.score.mistakes import Mistake
from claimminer.score.tables import accuracy_cells, confusion_rows, count_cells, mean_cells, plain_table
from claimminer.score.tally import ALL, FLAGS, FLAGS_WITH_CLAIMS, MISSED, SPANS, SPURIOUS, Tally

__all__ = ["ScoreReport"]

COUNT_HEADER = ("precision", "recall", "F1", "right", "found", "gold")
MEAN_HEADER = ("mean", "of")
ACCURACY_HEADER = ("accuracy", "right", "of")

# Group of the tally, the table's title, and how its names are explained there.
COUNT_TABLES = (
    ("claims", "Claims", "overlap: cause and effect overlap; exact: all three spans the same"),
    ("evidence", "Evidence", "of matched claims, and the document's own hedge cues; spans overlap"),
    (FLAGS, "Flags of matched claims and documents", "is what was found flagged rightly?"),
    (FLAGS_WITH_CLAIMS, "Flags, missed and spurious claims counted", "all theirs missed, or wrong"),
    ("entities, overlap", "Entities, overlapping", ""),
    ("entities, exact", "Entities, same span", ""),
)
ACCURACY_TABLES = (
    ("matched", "Matched claims", ""),
    ("hedge kind", "Kind of matched hedge cues", ""),
    ("identifiers", "Identifiers of matched entities", "where gold has one"),
    ("sources", "Sources of the article", ""),
)
MEAN_TABLES = ((SPANS, "Argument spans, token F1", "of matched claims; all: mean of cause and effect"),)


@dataclass(frozen=True, kw_only=True)
class ScoreReport:
    """A run against its gold. ``render()`` for people, ``as_dict()`` for programs.

    ``articles``: names of the scored ones. ``missing``: annotated, but not in the run; they are scored as if
    nothing had been found in them. ``extra``: in the run, but not annotated; they are left out.
    ``worst``: the errors to look at first, by kind.

    Flags are counted twice. ``flags``, the figure to go by: those of matched claims and of the documents, so that
    it says whether what was found is flagged rightly. ``flags_with_claims``: also those of missed claims, as
    missed, and of spurious ones, as wrong; it falls with the claims' own recall and precision.
    """

    articles: tuple[str, ...]
    missing: tuple[str, ...]
    extra: tuple[str, ...]
    tally: Tally
    worst: dict[str, list[Mistake]]

    def render(self) -> str:
        """Plain tables, one below the other, then the worst errors as sentences."""
        figures = [*self._count_tables(), *self._mean_tables(), self._strengths(), *self._accuracy_tables()]
        return "\n\n".join([self._articles(), *figures, *_mistake_lists(self.worst)])

    def as_dict(self) -> dict[str, Any]:
        """JSON values: each group's figures by name, shares from 0 to 1, null where they have no value."""
        counts = {group: _dicts(self._group(self.tally.counts, group)) for group, *_ in COUNT_TABLES}
        accuracies = {
            group: _dicts(self._group(self.tally.accuracies, group)) for group, *_ in ACCURACY_TABLES
        }
        means = {group: _dicts(self._group(self.tally.means, group)) for group, *_ in MEAN_TABLES}
        names = {"scored": self.articles, "missing": self.missing, "extra": self.extra}
        return {
            "articles": {name: list(articles) for name, articles in names.items()},
            **{
                group.replace(", ", "_").replace(" ", "_"): values
                for group, values in (counts | means | accuracies).items()
            },
            "strengths": {
                f"{gold}>{found}": number for (gold, found), number in sorted(self.tally.strengths.items())
            },
            "worst": {
                kind.replace(" ", "_"): [mistake.as_dict() for mistake in mistakes]
                for kind, mistakes in self.worst.items()
            },
        }

    def _group(self, values: dict[tuple[str, str], Any], group: str) -> dict[str, Any]:
        """The values of a group by name, ``all`` last."""
        names = sorted((name for key, name in values if key == group), key=lambda name: name == ALL)
        return {name: values[group, name] for name in names}

    def _articles(self) -> str:
        lines = [f"{len(self.articles)} articles compared"]
        if self.missing:
            lines.append(f"not in the run, counted as nothing found: {', '.join(self.missing)}")
        if self.extra:
            lines.append(f"not annotated, left out: {', '.join(self.extra)}")
        return "\n".join(lines)

    def _count_tables(self) -> Iterator[str]:
        for group, title, note in COUNT_TABLES:
            values: dict[str, Counts] = self._group(self.tally.counts, group)
            yield from _table(
                title, note, COUNT_HEADER, [[name, *count_cells(value)] for name, value in values.items()]
            )

    def _mean_tables(self) -> Iterator[str]:
        for group, title, note in MEAN_TABLES:
            values: dict[str, Mean] = self._group(self.tally.means, group)
            rows = [[name, *mean_cells(value)] for name, value in values.items() if value.total]
            yield from _table(title, note, MEAN_HEADER, rows)

    def _accuracy_tables(self) -> Iterator[str]:
        for group, title, note in ACCURACY_TABLES:
            values: dict[str, Accuracy] = self._group(self.tally.accuracies, group)
            rows = [[name, *accuracy_cells(value)] for name, value in values.items() if value.total]
            yield from _table(title, note, ACCURACY_HEADER, rows)

    def _strengths(self) -> str:
        rows = confusion_rows(self.tally.strengths, (*STRENGTHS, SPURIOUS), (*STRENGTHS, MISSED))
        return "Strength (rows: gold, columns: found)\n" + plain_table(("", *STRENGTHS, MISSED), rows)


def _table(title: str, note: str, header: tuple[str, ...], rows: list[list[str]]) -> Iterator[str]:
    if rows:
        head = f"{title} ({note})" if note else title
        yield f"{head}\n{plain_table(('', *header), rows)}"


def _mistake_lists(worst: dict[str, list[Mistake]]) -> Iterator[str]:
    for kind, mistakes in worst.items():
        if mistakes:
            yield "\n".join(
                [f"Worst errors: {kind} · [cause] {{relation}} (effect)", *_mistake_lines(mistakes)]
            )


def _mistake_lines(mistakes: Iterable[Mistake]) -> Iterator[str]:
    for mistake in mistakes:
        yield f"  {mistake.path}:{mistake.start}-{mistake.end} · {mistake.note}"
        yield f"    {mistake.sentence}"


def _dicts(values: dict[str, Counts] | dict[str, Accuracy] | dict[str, Mean]) -> dict[str, Any]:
    return {name: value.as_dict() for name, value in values.items()}
