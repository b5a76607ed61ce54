"""The commands, put together. What a command needs is imported when it runs, so that ``--help`` is quick."""

from __future__ import annotations

from typing import Annotated

import typer

from claimminer import __version__
from claimminer.cli import extract, flags, kb, report, review, schema, score, verify, vocabulary
from claimminer.cli.problems import Commands

__all__ = ["app"]

app = typer.Typer(
    name="claimminer", cls=Commands, no_args_is_help=True, add_completion=False, rich_markup_mode=None,
    pretty_exceptions_enable=False, context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip
app.command("extract")(extract.extract)
app.command("flags")(flags.flags)
app.command("report")(report.report)
app.command("review")(review.review)
app.command("score")(score.score)
app.command("schema")(schema.schema)
app.command("verify")(verify.verify)
app.add_typer(kb.kb)
app.add_typer(vocabulary.vocabulary)


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claimminer {__version__}")
        raise typer.Exit


@app.callback()
def _claimminer(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Show the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    """Reads folders of health articles; writes their causal claims, hedges and missing sources as JSON Lines.

    Exit status: 0 all read, 1 nothing could be done, 2 wrong usage, 3 done, but some inputs failed.
    """
