"""claimminer extract: the main job."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from claimminer.cli import extract_options as options
from claimminer.cli.extract_options import Engine
from claimminer.cli.problems import NOTHING_DONE, SOME_FAILED, say, stoppable
from claimminer.cli.progress import Progressed, shown_progress

if TYPE_CHECKING:
    from claimminer.engines.work import Limits
    from claimminer.job import Job
    from claimminer.parted import Engine as PartEngine
    from claimminer.run import Summary
    from claimminer.sampling import Sample
    from claimminer.selection import Patterns
    from claimminer.sources.retractions import Retractions
    from claimminer.tally import Tally

MEGABYTE = 1_000_000


def extract(
    *,
    inputs: options.Inputs, out: options.Out = None, jobs: options.Jobs = None,
    model: options.Model = None, rules_alone: options.RulesAlone = False,
    include: options.Include = None, exclude: options.Exclude = None, limit: options.Limit = None,
    sample: options.SampleSize = None, seed: options.Seed = 0,
    max_bytes: options.MaxBytes = None, max_characters: options.MaxCharacters = None,
    max_seconds: options.MaxSeconds = None, max_memory: options.MaxMemory = None,
    retractions: options.RetractionList = None, vocabulary: options.VocabularyFiles = None,
    retry_failed: options.RetryFailed = False, restart: options.Restart = False, dry_run: options.DryRun = False,
    engine: options.Where = Engine.LOCAL, address: options.Address = None, parts: options.Parts = False,
    quiet: options.Quiet = False,
) -> None:  # fmt: skip
    """Mine articles for causal claims, their hedges and their sources.

    A run that was stopped goes on where it was when the same command is given again. Input below some
    20,000 words is mined in one process, however many --jobs allows.
    """
    from claimminer.job import Job
    from claimminer.readers.remote import is_url

    is_ray = engine is Engine.RAY
    _check(
        out, address, dry_run=dry_run, engine=is_ray, parts=parts, retry_failed=retry_failed, restart=restart
    )
    job = Job(
        inputs=tuple(inputs), model=model, limit=limit, jobs=jobs, rules_alone=rules_alone,
        stdin=sys.stdin.buffer if "-" in inputs else None,
        patterns=_patterns(include, exclude), sample=_sample(sample, seed),
        limits=_limits(max_bytes, max_characters, max_seconds, max_memory),
        retractions=_listed(retractions), vocabulary=_vocabulary(vocabulary or ()),
    )  # fmt: skip
    if dry_run or out is None:
        _count(job, out)
        return
    is_parted = parts or is_ray or is_url(out)
    mapper = _mapper(engine, address, jobs) if is_parted else None
    summary = _run(job, out, mapper, restart=restart, retry_failed=retry_failed, quiet=quiet)
    _report(summary, out, is_parted=is_parted, quiet=quiet)


def _check(out: str | None, address: str | None, *, dry_run: bool, **of_folders: bool) -> None:
    """Raise BadParameter at what does not go together. ``of_folders``: options that speak of a run folder."""
    if out is None and not dry_run:
        raise typer.BadParameter("name a folder to write, or - for standard output", param_hint="--out")
    if address and not of_folders["engine"]:
        raise typer.BadParameter("is of a Ray cluster; give --engine ray, too", param_hint="--address")
    for name, is_given in of_folders.items():
        if is_given and out == "-":
            option = name.replace("_", "-")
            raise typer.BadParameter(f"--{option} wants a folder, not standard output", param_hint="--out")


def _patterns(include: list[str] | None, exclude: list[str] | None) -> Patterns:
    from claimminer.selection import Patterns

    return Patterns(tuple(include or ()), tuple(exclude or ()))


def _sample(size: int | None, seed: int) -> Sample | None:
    from claimminer.sampling import Sample

    return Sample(size, seed) if size else None


def _limits(size: int | None, characters: int | None, seconds: float | None, megabytes: int | None) -> Limits:
    """The usual limits, apart from those that are named."""
    from claimminer.engines.work import Limits

    named = {"bytes": size, "characters": characters, "seconds": seconds, "memory": megabytes and megabytes * MEGABYTE}
    return Limits(**{name: value for name, value in named.items() if value})  # type: ignore[arg-type]


def _listed(file: Path | None) -> Retractions | None:
    from claimminer.sources.retractions import read_retractions

    return read_retractions(file) if file else None


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
    from claimminer.run import extract_to_folder, extract_to_stream

    advice = "" if out == "-" else "; the same command again goes on from here"
    with stoppable(advice=advice), shown_progress("reading", _so_far, wanted=not quiet) as watch:
        if out == "-":
            return extract_to_stream(job, sys.stdout.buffer, watch=watch)
        if mapper is not None:
            from claimminer.parted import extract_in_parts

            return extract_in_parts(
                job, out, engine=mapper, restart=restart, retry_failed=retry_failed, watch=watch
            )
        return extract_to_folder(job, Path(out), restart=restart, retry_failed=retry_failed, watch=watch)


def _so_far(tally: Tally) -> Progressed:
    failed = f", {tally.failures:,} failed" if tally.failures else ""
    return {"description": f"{tally.documents:,} articles, {tally.words:,} words, {tally.claims:,} claims{failed}"}


def _report(summary: Summary, out: str, *, is_parted: bool, quiet: bool) -> None:
    from claimminer.cli.summary import failure_lines, show_summary

    say(*failure_lines(summary.tally, out, is_parted=is_parted))
    if summary.tally.documents and not quiet:
        show_summary(summary, out)
    if summary.tally.failures:
        raise typer.Exit(SOME_FAILED if summary.tally.documents else NOTHING_DONE)
