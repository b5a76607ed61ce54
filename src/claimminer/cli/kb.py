"""claimminer kb: what many articles say, in one database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimminer.cli import kb_options as options
from claimminer.cli.kb_options import Db, Graph, Limit, Written
from claimminer.cli.listing import Format, unfinished_lines
from claimminer.cli.options import Browser, Host, Port, Quiet
from claimminer.cli.problems import say, stoppable
from claimminer.cli.progress import Progressed, shown_progress

if TYPE_CHECKING:
    from claimminer.kb import KnowledgeBase
    from claimminer.kb.loading import Loaded
    from claimminer.kb.reviews import Reviewed

__all__ = ["kb"]

kb = typer.Typer(
    name="kb", no_args_is_help=True, rich_markup_mode=None, help="The knowledge base: what many articles say."
)


@kb.command("load")
def load(
    *,
    runs: Annotated[list[Path], typer.Argument(metavar="RUN...", help="Run folders.")],
    db: Db = None,
    collection: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="Keeps articles apart that have the same path in different places."
        ),
    ] = "",
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            min=1,
            metavar="N",
            help="1: a large run is read and written in one process, not in two.",
        ),
    ] = None,
    review: Annotated[
        bool,
        typer.Option("--review/--no-review", help="Take in the decisions of a run that was reviewed, too."),
    ] = True,
    quiet: Quiet = False,
) -> None:
    """Load runs. What is there already stays as it is; a new version of an article replaces its claims."""
    from claimminer.job import available_cores

    with _opened(db) as base, stoppable(advice="; the same command again goes on from here"):
        for run in runs:
            say(*unfinished_lines(run))
            with shown_progress(str(run), partial(_so_far, run), wanted=not quiet) as watch:
                done = base.load(
                    run, collection=collection, jobs=jobs or available_cores(), review=review, watch=watch
                )
            if not quiet:
                say(f"{run}: {_told(done)}")
                say(*([f"{run}: {_judged(done.reviewed)}"] if done.reviewed else []))


@kb.command("review")
def review(
    *,
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="RUN...", help="Run folders that were reviewed, or JSON lines of a review."),
    ],
    db: Db = None,
) -> None:
    """Take in reviewers' decisions: rejected claims count no more, edited and added ones do. Loading does it, too."""
    with _opened(db) as base:
        for path in paths:
            done = base.review(path)
            say(f"{path}: {_judged(done)}")


@kb.command("loads")
def loads(*, db: Db = None, written: Written = Format.TABLE) -> None:
    """List what was loaded, when, and how much of it still counts."""
    from claimminer.cli.kb_pages import write_rows

    with _opened(db) as base:
        write_rows(base.loads(), written)


@kb.command("remove")
def remove(
    *,
    articles: Annotated[
        list[str] | None,
        typer.Option(
            "--article",
            metavar="PATH",
            help="An article, by its path, URL or id (as in its file, or d_…); may be given several times.",
        ),
    ] = None,
    loads: Annotated[
        list[int] | None,
        typer.Option(
            "--load",
            metavar="N",
            help="All that came with a load (see kb loads); may be given several times.",
        ),
    ] = None,
    db: Db = None,
) -> None:
    """Take articles out, with all their versions, or loads; what a load had replaced counts again."""
    from claimminer.report.wording import many

    if not articles and not loads:
        raise typer.BadParameter("name what to remove with --article or --load")
    with _opened(db) as base:
        done = base.remove(articles=articles or (), loads=loads or ())
    say(f"{many(done.removed, 'article')} removed; earlier versions of {done.restored:,} count again")


@kb.command("upgrade")
def upgrade(*, db: Db = None) -> None:
    """Bring a database of an older claimminer up to date. Loading does so by itself."""
    with _opened(db) as base:
        base.upgrade()


@kb.command("query")
def query(
    *,
    cause: options.Cause = None,
    effect: options.Effect = None,
    concept: options.Either = None,
    exact: options.Exact = False,
    family: options.Family = None,
    strength: options.Strengths = None,
    sourced: options.Sourced = None,
    negated: options.Denied = None,
    since: options.Since = None,
    until: options.Until = None,
    flag: options.Flag = None,
    words: options.Words = None,
    path: options.Under = None,
    claims: options.AsClaims = False,
    limit: Limit = 50,
    written: Written = Format.TABLE,
    db: Db = None,
) -> None:
    """List relations, those of most articles first; or, with --claims, the claims behind them."""
    from claimminer.cli.kb_pages import write_claims, write_relations
    from claimminer.kb.queries import Question

    question = Question(
        cause=cause, effect=effect, concept=concept, exact=exact, family=family, strength=strength, sourced=sourced,
        negated=negated, since=since, until=until, flag=flag, words=words, path=path,
    )  # fmt: skip
    with _opened(db) as base:
        if claims:
            write_claims(base.ask_claims(question, limit=limit), written)
        else:
            write_relations(base.ask(question, limit=limit), written)


@kb.command("show")
def show(
    *,
    concept: Annotated[str, typer.Argument(metavar="CONCEPT", help="A name, synonym or identifier.")],
    limit: Limit = 10,
    db: Db = None,
) -> None:
    """Show a concept: what is said to cause it, what it is said to cause, how sure, how well sourced."""
    from claimminer.cli.kb_pages import write_concept

    with _opened(db) as base:
        write_concept(base, concept, limit=limit)


@kb.command("explain")
def explain(
    *,
    relation: Annotated[
        str, typer.Argument(metavar="RELATION", help="The key of a relation, as kb query gives it.")
    ],
    limit: Limit = 20,
    db: Db = None,
) -> None:
    """Explain a relation's confidence: article by article, and what contradicts it."""
    from claimminer.cli.kb_pages import write_explanation

    with _opened(db) as base:
        write_explanation(base.explain(relation), limit=limit)


@kb.command("serve")
def serve(
    *,
    db: Db = None,
    port: Port = 8422,
    host: Host = "127.0.0.1",
    browser: Browser = False,
) -> None:
    """Read it in your browser: concepts, relations, sentences, a picture of both; and as JSON, for programs."""
    from claimminer.cli.serving import serve_here
    from claimminer.kb.web.app import make_app

    with _opened(db) as base:
        base.check()
        serve_here(
            partial(make_app, base), ["Knowledge base"], host=host, port=port, browser=browser,
            note="It can only be read there. Ctrl-C ends this.", end="claimminer: ended",
        )  # fmt: skip


@kb.command("export")
def export(
    *,
    written: Annotated[
        Graph,
        typer.Option(
            "--format", help="KGX JSON Lines, nanopublications (TriG), Neo4j CSV, INDRA JSON, Parquet."
        ),
    ] = Graph.KGX,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help="The folder to write to.")],
    strict: Annotated[
        bool, typer.Option("--strict", help="KGX: only what the Biolink classes allow.")
    ] = False,
    db: Db = None,
) -> None:
    """Hand all of it on, in a format that knowledge graphs take."""
    with _opened(db) as base, stoppable(advice="; nothing was written"):
        done = base.export(written.value, out, strict=strict)
    told = ", ".join(f"{number:,} {what}" for what, number in done.counts.items()) or "nothing is in it"
    say(f"{out}: {told}; {', '.join(done.files)}")


@contextmanager
def _opened(db: str | None) -> Iterator[KnowledgeBase]:
    from claimminer.kb import KnowledgeBase

    with KnowledgeBase(db) as base:
        yield base


def _so_far(run: Path, done: Loaded) -> Progressed:
    return {"description": f"{run}: {_told(done)}"}


def _told(done: Loaded) -> str:
    from claimminer.report.wording import many

    told = f"{many(done.added, 'new article')}, {done.replaced:,} replaced, {done.unchanged:,} unchanged"
    stated = f", {done.stated:,} of them between named concepts" if done.claims else ""
    return f"{told}; {many(done.claims, 'claim')}{stated}"


def _judged(done: Reviewed) -> str:
    from claimminer.report.wording import many

    told = (
        f"{many(done.new, 'decision')}, {done.known:,} known before; {many(done.claims, 'claim')} judged anew"
    )
    for number, what in (
        (done.added, "added by hand"),
        (done.undone, "undone since"),
        (done.waiting, "added by hand to articles that are not loaded yet"),
    ):
        told += f", {number:,} {what}" if number else ""
    return told
