"""claimminer extract: the main job."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimminer.cli.problems import NOTHING_DONE, SOME_FAILED, say, stoppable

if TYPE_CHECKING:
    from claimminer.job import Job
    from claimminer.parted import Engine as PartEngine
    from claimminer.run import Summary
    from claimminer.sources.retractions import Retractions


class Engine(StrEnum):
    """Where the work is done."""

    LOCAL = "local"
    RAY = "ray"


LARGEST = 2_000_000_000  # bytes that --max-bytes lets one article have: they are held in memory
MEGABYTE = 1_000_000


def extract(
    *,
    inputs: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT", help="Files, folders (read recursively), or - for JSON lines on stdin."
        ),
    ],
    out: Annotated[
        str | None,
        typer.Option("--out", metavar="DIR|-", help="The run folder to write, or - for claims on stdout."),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option("--jobs", min=1, metavar="N", help="Processes to use. [default: the cores there are]"),
    ] = None,
    model: Annotated[
        str | None, typer.Option("--model", metavar="NAME", help="A spaCy model, by name or path.")
    ] = None,
    rules_alone: Annotated[
        bool, typer.Option("--rules-alone", help="No second opinion on the claims: by rules alone.")
    ] = False,
    include: Annotated[
        list[str] | None,
        typer.Option("--include", metavar="PATTERN", help="Only files like this, for instance '*.html'."),
    ] = None,
    exclude: Annotated[
        list[str] | None,
        typer.Option("--exclude", metavar="PATTERN", help="No files like this, for instance 'drafts/*'."),
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", min=1, metavar="N", help="Take the first N articles only.")
    ] = None,
    sample: Annotated[
        int | None,
        typer.Option("--sample", min=1, metavar="N", help="Take N articles only, drawn by chance."),
    ] = None,
    seed: Annotated[
        int, typer.Option("--seed", metavar="N", help="Another seed draws another sample. [default: 0]")
    ] = 0,
    max_bytes: Annotated[
        int | None,
        typer.Option(
            "--max-bytes",
            min=1,
            max=LARGEST,
            metavar="N",
            help="Refuse articles that are larger, as files or as rows. [default: 10,000,000]",
        ),
    ] = None,
    max_characters: Annotated[
        int | None,
        typer.Option(
            "--max-characters", min=1, metavar="N", help="Refuse articles of more text. [default: 2,000,000]"
        ),
    ] = None,
    max_seconds: Annotated[
        float | None,
        typer.Option(
            "--max-seconds", min=0.1, metavar="S", help="Give up articles that take longer. [default: 300]"
        ),
    ] = None,
    max_memory: Annotated[
        int | None,
        typer.Option(
            "--max-memory",
            min=50,
            metavar="MB",
            help="Give up articles that a process needs more for (on Linux). [default: 4,000]",
        ),
    ] = None,
    retractions: Annotated[
        Path | None,
        typer.Option(
            "--retractions",
            metavar="FILE",
            help="Flag citations of the papers in this list (CSV in Retraction Watch's layout).",
        ),
    ] = None,
    vocabulary: Annotated[
        list[Path] | None,
        typer.Option(
            "--vocabulary",
            metavar="FILE",
            help="Find these concepts, too, before those that come along; may be given several times.",
        ),
    ] = None,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed in DIR, keep the rest.")
    ] = False,
    restart: Annotated[bool, typer.Option("--restart", help="Throw away what DIR holds of a run.")] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Count what would be read, by format; mine nothing.")
    ] = False,
    engine: Annotated[
        Engine, typer.Option("--engine", help="Where the work is done: on this machine, or on a Ray cluster.")
    ] = Engine.LOCAL,
    address: Annotated[
        str | None,
        typer.Option(
            "--address", metavar="ADDRESS", help="The Ray cluster to use. [default: one started here]"
        ),
    ] = None,
    parts: Annotated[
        bool, typer.Option("--parts", help="Write part files, as Ray and URLs always do.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help="No progress, no summary; failures only.")] = False,
) -> None:
    """Mine articles for causal claims, their hedges and their sources.

    A run that was stopped goes on where it was when the same command is given again. Input below some
    20,000 words is mined in one process, however many --jobs allows.
    """
    from claimminer.engines.work import Limits
    from claimminer.job import Job
    from claimminer.readers.remote import is_url
    from claimminer.sampling import Sample
    from claimminer.selection import Patterns

    if out is None and not dry_run:
        raise typer.BadParameter("name a folder to write, or - for standard output", param_hint="--out")
    usual = Limits()
    limits = Limits(
        bytes=max_bytes or usual.bytes,
        characters=max_characters or usual.characters,
        seconds=max_seconds or usual.seconds,
        memory=max_memory * MEGABYTE if max_memory else usual.memory,
    )
    job = Job(
        inputs=tuple(inputs), model=model, limit=limit, jobs=jobs,
        stdin=sys.stdin.buffer if "-" in inputs else None,
        patterns=Patterns(tuple(include or ()), tuple(exclude or ())),
        sample=Sample(sample, seed) if sample else None,
        limits=limits,
        retractions=_listed(retractions) if retractions else None,
        rules_alone=rules_alone,
        vocabulary=_vocabulary(vocabulary or ()),
    )  # fmt: skip
    if dry_run or out is None:
        _count(job, out)
        return
    if engine is Engine.RAY and out == "-":
        raise typer.BadParameter("Ray writes part files; name a folder or a URL", param_hint="--out")
    is_parted = parts or engine is Engine.RAY or is_url(out)
    mapper = _mapper(engine, address, jobs) if is_parted and out != "-" else None
    summary = _run(job, out, mapper, restart=restart, retry_failed=retry_failed, quiet=quiet)
    _report(summary, out, quiet=quiet)
    if summary.tally.failures:
        raise typer.Exit(SOME_FAILED if summary.tally.documents else NOTHING_DONE)


def _listed(file: Path) -> Retractions:
    from claimminer.sources.retractions import read_retractions

    return read_retractions(file)


def _vocabulary(files: Sequence[Path]) -> tuple[Path, ...]:
    """The files, looked into: what is wrong with one shows before anything is written."""
    if files:
        from claimminer.ontologies import own_vocabulary

        own_vocabulary(files)
    return tuple(files)


def _count(job: Job, out: str | None) -> None:
    from claimminer.cli.dry_run import show_holding
    from claimminer.run import look_at

    with stoppable():
        show_holding(look_at(job, outside=Path(out) if out and out != "-" else None))


def _mapper(engine: Engine, address: str | None, jobs: int | None) -> PartEngine:
    from claimminer.parted import mine_parts_here

    if engine is Engine.LOCAL:
        return mine_parts_here
    from claimminer.cluster import ray_engine

    return ray_engine(address=address, jobs=jobs)


def _run(
    job: Job, out: str, mapper: PartEngine | None, *, restart: bool, retry_failed: bool, quiet: bool
) -> Summary:
    from claimminer.cli.progress import shown_progress
    from claimminer.run import extract_to_folder, extract_to_stream

    advice = "" if out == "-" else "; the same command again goes on from here"
    with stoppable(advice=advice), shown_progress(wanted=not quiet) as watch:
        if out == "-":
            return extract_to_stream(job, sys.stdout.buffer, watch=watch)
        if mapper is not None:
            from claimminer.parted import extract_in_parts

            return extract_in_parts(
                job, out, engine=mapper, restart=restart, retry_failed=retry_failed, watch=watch
            )
        return extract_to_folder(job, Path(out), restart=restart, retry_failed=retry_failed, watch=watch)


def _report(summary: Summary, out: str, *, quiet: bool) -> None:
    from claimminer.cli.summary import failure_lines, show_summary

    say(*failure_lines(summary.tally, out))
    if summary.tally.documents and not quiet:
        show_summary(summary, out)
