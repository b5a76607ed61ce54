"""claimminer score: predictions against gold."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def score(
    *,
    predicted: Annotated[Path, typer.Argument(metavar="PREDICTED", help="A run folder.")],
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A folder of annotations.")],
    worst: Annotated[
        int, typer.Option(min=0, metavar="N", help="Show the N worst errors of each kind.")
    ] = 20,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Compare a run with annotated articles: precision, recall, F1, and the worst errors."""
    import json

    from claimminer.score import score_run

    report = score_run(predicted, gold, worst=worst)
    typer.echo(json.dumps(report.as_dict(), indent=2, ensure_ascii=False) if as_json else report.render())
