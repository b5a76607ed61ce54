"""The report of a run: what is counted, what its tables hold, and the page of both."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any, Final, get_args

from markupsafe import Markup

from claimminer.errors import OutputError
from claimminer.flagging import CODES, SEVERITY_ORDER
from claimminer.manifest import read_run_record
from claimminer.records import RELATION_TYPES, STRENGTHS, SourceStatus
from claimminer.report.counting import Counts
from claimminer.report.data import Tables, script_json
from claimminer.report.figures import draw_pictures
from claimminer.report.reading import Article, read_articles
from claimminer.report.rendering import FIRST_ROWS, render
from claimminer.report.rows import ArticleRow, ClaimRow, FlagRow, article_row, claim_row, flag_row
from claimminer.report.selection import Foremost, article_urgency, claim_urgency, finding_urgency
from claimminer.report.wording import ATTRIBUTIONS, cut
from claimminer.store import output_errors, read_failures

__all__ = ["MOST_ROWS", "Report", "make_report", "write_page"]

MOST_ROWS: Final = 60_000  # of a table; more would not fit into its room, however short they are
_MOST_FAILURES = 200
_MOST_FOLDERS = 500  # in the list to choose from


@dataclass(frozen=True, kw_only=True)
class Report:
    """The page as text, and what it is of. ``left_out``: claims that its table has no room for."""

    html: str
    articles: int
    claims: int
    left_out: int


@dataclass(slots=True)
class _Chosen:
    """The rows that the tables are to hold."""

    most: int
    articles: Foremost[ArticleRow] = field(init=False)
    claims: Foremost[ClaimRow] = field(init=False)
    flags: Foremost[FlagRow] = field(init=False)

    def __post_init__(self) -> None:
        self.articles, self.claims, self.flags = Foremost(self.most), Foremost(self.most), Foremost(self.most)

    def add(self, article: Article) -> None:
        self.articles.add(article_urgency(article), article_row(article))
        for claim in article.claims:
            self.claims.add(claim_urgency(claim), claim_row(claim, article.document))
        for finding in article.findings:
            self.flags.add(finding_urgency(finding), flag_row(finding))


def make_report(run: Path, *, title: str | None = None, most_rows: int = MOST_ROWS) -> Report:
    """The report of a run folder. The same run gives the same page, byte for byte.

    ``most_rows``: rows that a table holds at most, those first that most want a look; the figures count all.
    Raises InputError where the folder holds no run, or a broken one.
    """
    counts, chosen = Counts(), _Chosen(min(most_rows, MOST_ROWS))
    for article in read_articles(run):
        counts.add(article)
        chosen.add(article)
    context, left_out = _tables(chosen)
    context |= _run_context(run, counts) | {"title": cut(title, 200) or "What the articles claim"}
    context |= {"counts": counts, "pictures": draw_pictures(counts)}
    return Report(html=render(context), articles=counts.articles, claims=counts.claims, left_out=left_out)


def write_page(report: Report, path: Path) -> None:
    """Put the page in place of the one before, in one step. Raises OutputError where it cannot be written."""
    if path.is_dir():
        raise OutputError(f"{path}: cannot be written: it is a folder; name the page")
    new = path.with_name(f".{path.name}.new")
    with output_errors(path):
        try:
            new.write_bytes(report.html.encode())
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)


def _tables(chosen: _Chosen) -> tuple[dict[str, Any], int]:
    articles, claims, flags = chosen.articles.rows(), chosen.claims.rows(), chosen.flags.rows()
    tables = Tables()
    held = {
        "articles": (tables.add_articles(articles), chosen.articles.seen),
        "claims": (tables.add_claims(claims), chosen.claims.seen),
        "flags": (tables.add_flags(flags), chosen.flags.seen),
    }
    context = {
        "articles": articles[: min(FIRST_ROWS, held["articles"][0])],
        "claims": claims[: min(FIRST_ROWS, held["claims"][0])],
        "flags": flags[: min(FIRST_ROWS, held["flags"][0])],
        "held": held,
        "data": Markup(script_json(tables.values())),  # it has no "<" left
        "choices": _choices(articles, claims, flags),
    }
    return context, held["claims"][1] - held["claims"][0]


def _choices(
    articles: Sequence[ArticleRow], claims: Sequence[ClaimRow], flags: Sequence[FlagRow]
) -> dict[str, list[str]]:
    """What there is to choose from in the tables' filters."""
    codes = {row.code for row in flags}.union(chain.from_iterable(row.codes for row in claims))
    used: dict[str, Collection[str]] = {
        "strength": {row.strength for row in claims}, "type": {row.type for row in claims},
        "attribution": {row.attribution for row in claims}, "code": codes,
        "severity": {row.severity for row in flags}, "sources": {row.sources for row in articles},
    }  # fmt: skip
    order: dict[str, Sequence[str]] = {
        "strength": STRENGTHS, "type": RELATION_TYPES, "attribution": ATTRIBUTIONS, "code": CODES,
        "severity": SEVERITY_ORDER, "sources": get_args(SourceStatus),
    }  # fmt: skip
    folders = sorted({row.folder for row in chain[Any](articles, claims, flags)})
    return {name: [word for word in order[name] if word in used[name]] for name in used} | {
        "folder": folders[:_MOST_FOLDERS] if len(folders) > 1 else []
    }


def _run_context(run: Path, counts: Counts) -> dict[str, Any]:
    record = read_run_record(run)
    failures = list(read_failures(run))
    return {
        "record": record, "inputs": [cut(one, 200) for one in record.inputs[:20]] if record else [],
        "failures": failures[:_MOST_FAILURES], "failed": len(failures),
        "unsourced_share": round(100 * counts.unsourced / counts.claims) if counts.claims else 0,
        "errors": sum(number for severity, _, number, _ in counts.flags.by_code() if severity == "error"),
    }  # fmt: skip
