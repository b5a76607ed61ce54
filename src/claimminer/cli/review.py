"""claimminer review: decide claim by claim, in the browser."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimminer.cli.listing import unfinished_lines
from claimminer.cli.options import Browser, Host, Port, Run
from claimminer.cli.problems import SOME_FAILED, say
from claimminer.cli.serving import knowledge_beside, serve_here

if TYPE_CHECKING:
    from claimminer.review.desk import Desk


Decisions = Annotated[
    Path | None,
    typer.Option("--db", metavar="FILE", help="Where decisions lie. [default: review.sqlite in RUN]"),
]
Reviewers = Annotated[
    list[str] | None,
    typer.Option(
        "--reviewer",
        metavar="NAME",
        help="Who decides; may be given several times, then each gets a link. [default: your user name]",
    ),
]
Export = Annotated[
    str | None, typer.Option("--export", metavar="FORMAT", help="Write the review in this form, and end.")
]
Out = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="Where --export writes. [default: standard output]")
]
Imports = Annotated[
    list[Path] | None,
    typer.Option("--import", metavar="FILE", help="Take decisions in from Prodigy or Label Studio, and end."),
]
Beside = Annotated[
    str | None, typer.Option("--kb", metavar="URL", help="Show this knowledge base beside the review.")
]


def review(
    *,
    run: Run,
    port: Port = 8421,
    host: Host = "127.0.0.1",
    db: Decisions = None,
    reviewers: Reviewers = None,
    export: Export = None,
    out: Out = None,
    imports: Imports = None,
    kb: Beside = None,
    browser: Browser = False,
) -> None:
    """Decide claim by claim whether it is one, is read right, and has its source: in your browser.

    Decisions are only ever added to an SQLite file. --export reviewed, gold, csv, prodigy, label-studio, brat or log
    writes them in a form for others.
    """
    from claimminer.review.desk import checked_name, open_desk, user_name

    names = list(dict.fromkeys(map(checked_name, reviewers or [user_name()])))
    say(*unfinished_lines(run))
    with open_desk(run, decisions=db) as desk:
        _tell_carried(desk)
        if imports:
            _take_in(desk, imports, names[0])
        if export is not None:
            _write(desk, export, out)
        if not imports and export is None:
            with knowledge_beside(kb) as beside:
                from claimminer.review.web.app import make_app

                serve_here(
                    partial(make_app, desk, beside=beside), names, host=host, port=port, browser=browser,
                    note="Decisions are on disk as they are made. Ctrl-C ends this.",
                    end=f"claimminer: ended; the decisions are in {desk.database.path}",
                )  # fmt: skip


def _write(desk: Desk, name: str, out: Path | None) -> None:
    from claimminer.review.exports import FORMATS, export
    from claimminer.store import output_errors

    if name not in FORMATS:
        raise typer.BadParameter(f"no form {name!r}; there are {', '.join(FORMATS)}", param_hint="--export")
    if out is None:
        for piece in export(desk, name):
            sys.stdout.buffer.write(piece)
        return
    new = out.with_name(f"{out.name}.new")
    with output_errors(out):
        with new.open("wb") as file:
            file.writelines(export(desk, name))
        new.replace(out)


def _take_in(desk: Desk, files: list[Path], reviewer: str) -> None:
    from claimminer.review.imports import import_file

    failed = False
    for file in files:
        report = import_file(desk, file, reviewer=reviewer)
        say(*report.notes, f"{file}: {report}")
        failed = failed or bool(report.notes)
    if failed:
        raise typer.Exit(SOME_FAILED)


def _tell_carried(desk: Desk) -> None:
    carried, changed, gone = (desk.carried[fate] for fate in ("carried", "changed", "gone"))
    if carried or changed or gone:
        say(
            f"{carried:,} decisions carried over; {changed:,} to make again, {gone:,} without their words: see Changes"
        )
