"""claimminer verify: do the cited works exist, and are they what the articles say?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimminer.cli.listing import unfinished_lines
from claimminer.cli.options import Quiet, Run
from claimminer.cli.problems import SOME_FAILED, say, stoppable
from claimminer.cli.progress import Progressed, shown_progress
from claimminer.cli.tables import Table, write_tables

if TYPE_CHECKING:
    from claimminer.verify.folder import Outcome


Mailto = Annotated[
    str | None,
    typer.Option(metavar="ADDRESS", help="Your e-mail address; Crossref answers faster to who names one."),
]
BaseUrl = Annotated[str, typer.Option(metavar="URL", help="A mirror that answers in Crossref's form.")]
CacheFile = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Where answers are kept. [default: in your cache folder]")
]
MaxAge = Annotated[float, typer.Option(min=0, metavar="DAYS", help="Ask again for answers that are older.")]
Timeout = Annotated[float, typer.Option(min=0.1, metavar="SECONDS", help="How long to wait for an answer.")]


def verify(
    *,
    run: Run,
    mailto: Mailto = None,
    base_url: BaseUrl = "https://api.crossref.org",
    cache: CacheFile = None,
    max_age: MaxAge = 30,
    timeout: Timeout = 20,
    quiet: Quiet = False,
) -> None:
    """Look up the DOIs that a run's articles cite, at Crossref.

    This is the only command that uses the network. It writes verification.jsonl into the run folder: whether each
    DOI exists, whether title, year and first author fit the reference, whether the work was retracted.
    Exit status 3 where some could not be looked up.
    """
    from claimminer.verify.cache import Cache, default_cache
    from claimminer.verify.crossref import CrossrefService
    from claimminer.verify.folder import verify_run

    say(*unfinished_lines(run))
    service = CrossrefService(base_url=base_url, mailto=mailto, timeout=timeout)
    with (
        stoppable(advice="; the same command again goes on from here"),
        Cache.open(cache or default_cache(), service=service.base_url) as kept,
        shown_progress("looking up DOIs", _so_far, wanted=not quiet, bar=True) as watch,
    ):
        outcome = verify_run(run, service=service, cache=kept, max_age=max_age, watch=watch)
    if not quiet:
        _show(outcome, run)
    if outcome.verdicts["unreachable"]:
        raise typer.Exit(SOME_FAILED)


def _so_far(done: int, total: int) -> Progressed:
    return {"completed": done, "total": total}


def _show(outcome: Outcome, run: Path) -> None:
    """What is not as it should be, line by line, and how many of each verdict."""
    from claimminer.verify.records import VERDICTS

    for one in outcome.doubtful:
        place = "" if one.start is None else f":{one.start}-{one.end}"
        say(f"{one.document.path}{place}: {one.verdict}: {one.doi}: {one.message}")
    more = sum(outcome.verdicts.values()) - outcome.verdicts["exists"] - len(outcome.doubtful)
    if more:
        say(f"{more:,} more")
    rows = [(name, f"{outcome.verdicts[name]:,}") for name in VERDICTS]
    write_tables([Table("Verdicts", ("verdict", "citations"), rows)], sys.stderr)
    citations = sum(outcome.verdicts.values())
    say(
        f"{citations:,} citations of {outcome.dois:,} DOIs, {outcome.asked:,} of them asked for; written to {run}"
    )
