"""The project's own articles against their annotations, as `claimminer score` compares them.

Those of `corpus/` and `annotations/dev` were at hand while rules were written; those of `annotations/heldback` were
not, and only their figures are ever shown.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from results import last_mark, options, publish

from claimminer.job import Job
from claimminer.run import extract_to_folder
from claimminer.score import ScoreReport, score_run
from claimminer.score.tables import accuracy_cells, count_cells, figure, markdown_table, mean_cells
from claimminer.score.tally import ALL, FLAGS

ROOT = Path(__file__).parents[1]
PARTS = (ROOT / "annotations" / "dev", ROOT / "annotations" / "heldback")
# What must be reached: name, where its figure stands in the tally, goal.
COUNT_GOALS = (
    ("claims, overlapping: F1", ("claims", "overlap"), 0.85),
    ("flags of matched claims and documents: F1", (FLAGS, ALL), 0.95),
)
ACCURACY_GOALS = (("strength of matched claims: accuracy", ("matched", "strength"), 0.90),)


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument(
        "--errors", type=int, default=0, metavar="N", help="show the N worst errors of each kind"
    )
    given = parser.parse_args()
    report = _scored(ROOT / "corpus", ROOT / "annotations", worst=given.errors)
    dev, heldback = (_scored(part / "articles", part, worst=0) for part in PARTS)
    titles = ("Development part", "Held-back part")
    shown = (f"### {title}\n\n{body(part)}" for title, part in zip(titles, (dev, heldback), strict=True))
    publish("annotations", "Own annotations", "\n\n".join([body(report), *shown]), given)
    if given.errors:
        print(report.render())


def _scored(articles: Path, gold: Path, *, worst: int) -> ScoreReport:
    with tempfile.TemporaryDirectory() as folder:
        extract_to_folder(Job(inputs=(str(articles),)), Path(folder, "run"))
        return score_run(Path(folder, "run"), gold, worst=worst)


def body(report: ScoreReport) -> str:
    return "\n\n".join(tables(report))


def tables(report: ScoreReport) -> Iterator[str]:
    """The goals, then every figure of the comparison."""
    yield f"{len(report.articles)} articles."
    yield markdown_table(("", "reached", "goal", ""), _goals(report))
    header = ("", "precision", "recall", "F1", "right", "found", "gold")
    counts = report.tally.counts
    yield markdown_table(header, [[": ".join(key), *count_cells(counts[key])] for key in sorted(counts)])
    means = report.tally.means
    rows = [[f"{group}, token F1: {name}", *mean_cells(means[group, name])] for group, name in sorted(means)]
    yield markdown_table(("", "mean", "of"), rows)
    accuracies = report.tally.accuracies
    yield markdown_table(
        ("", "accuracy", "right", "of"),
        [
            [": ".join(key), *accuracy_cells(accuracies[key])]
            for key in sorted(accuracies)
            if accuracies[key].total
        ],
    )


def _goals(report: ScoreReport) -> Iterator[list[str]]:
    values = [(name, report.tally.counts[key].f1, goal) for name, key, goal in COUNT_GOALS]
    values += [(name, report.tally.accuracies[key].value, goal) for name, key, goal in ACCURACY_GOALS]
    for name, value, goal in values:
        yield [name, figure(value), figure(goal), last_mark(value is not None and value >= goal)]


if __name__ == "__main__":
    main()
