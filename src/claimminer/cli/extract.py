"""claimminer extract: the main job."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimminer.cli.problems import NOTHING_DONE, SOME_FAILED, say, stoppable

if TYPE_CHECKING:
    from claimminer.run import Job, Summary

LARGEST = 2_000_000_000  # bytes that --max-bytes lets one article have: they are held in memory


def extract(
    *,
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT", help="Files, folders (read recursively), or - for JSON lines on stdin."
        ),
    ],
    out: Annotated[
        str,
        typer.Option("--out", metavar="DIR|-", help="The run folder to write, or - for claims on stdout."),
    ],
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", min=1, metavar="N", help="Processes to use. [default: the cores there are]"),
    ] = None,
    model: Annotated[
        str | None, typer.Option("--model", metavar="NAME", help="A spaCy model, by name or path.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help="Take the first N articles only.")
    ] = None,
    max_bytes: Annotated[
        int | None,
        typer.Option(
            "--max-bytes", min=1, max=LARGEST, metavar="N",
            help="Refuse articles that are larger, as files or as rows. [default: 10,000,000]",
        ),
    ] = None,
    retractions: Annotated[
        Path | None,
        typer.Option(
            "--retractions", metavar="FILE",
            help="Flag citations of the papers in this list (CSV in Retraction Watch's layout).",
        ),
    ] = None,
    restart: Annotated[bool, typer.Option("--restart", help="Throw away what DIR holds of a run.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress, no summary; failures only.")] = False,
) -> None:
    """Mine articles for causal claims, their hedges and their sources.

    A run that was stopped goes on where it was when the same command is given again. Input below some
    50,000 words is mined in one process, however many --jobs allows.
    """
    from claimminer.run import Job
    from claimminer.sources.retractions import read_retractions

    stdin = sys.stdin.buffer if "-" in inputs else None
    job = Job(
        inputs=tuple(inputs), model=model, limit=limit, jobs=jobs, stdin=stdin, max_bytes=max_bytes,
        retractions=read_retractions(retractions) if retractions else None,
    )  # fmt: skip
    summary = _run(job, out, restart=restart, quiet=quiet)
    _report(summary, out, quiet=quiet)
    if summary.tally.failures:
        raise typer.Exit(SOME_FAILED if summary.tally.documents else NOTHING_DONE)


def _run(job: Job, out: str, *, restart: bool, quiet: bool) -> Summary:
    from claimminer.cli.progress import shown_progress
    from claimminer.run import extract_to_folder, extract_to_stream

    advice = "" if out == "-" else "; the same command again goes on from here"
    with stoppable(advice=advice), shown_progress(wanted=not quiet) as watch:
        if out == "-":
            return extract_to_stream(job, sys.stdout.buffer, watch=watch)
        return extract_to_folder(job, Path(out), restart=restart, watch=watch)


def _report(summary: Summary, out: str, *, quiet: bool) -> None:
    from claimminer.cli.summary import failure_lines, show_summary

    say(*failure_lines(summary.tally, out))
    if summary.tally.documents and not quiet:
        show_summary(summary, out)
