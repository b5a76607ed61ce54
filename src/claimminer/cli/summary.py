"""What a run has found, for the person at the terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from claimminer.cli.problems import say
from claimminer.cli.tables import Table, write_tables
from claimminer.records import STRENGTHS
from claimminer.report.wording import many
from claimminer.run import Summary
from claimminer.tally import Tally

__all__ = ["failure_lines", "show_summary"]


def failure_lines(tally: Tally, out: str, *, is_parted: bool = False) -> Iterator[str]:
    """One line for each input that failed, as far as a screen bears."""
    for failure in tally.first_failures:
        yield f"failed: {failure['path']}: {failure['message']} [{failure['error']}]"
    more = tally.failures - len(tally.first_failures)
    if more:
        listed = f", listed in {out}/failures" + ("/" if is_parted else ".jsonl")
        yield f"failed: {more:,} more" + ("" if out == "-" else listed)


def show_summary(summary: Summary, out: str) -> None:
    """Write the summary to standard error."""
    write_tables(_tables(summary.tally), sys.stderr)
    say(*_closing_lines(summary, out))


def _tables(tally: Tally) -> Iterator[Table]:
    strengths = [(strength, f"{tally.strengths[strength]:,}") for strength in STRENGTHS if tally.claims]
    yield Table("Claims by strength", ("strength", "claims"), strengths)
    codes = sorted({*tally.document_flags, *tally.claim_flags})
    flags = [(code, f"{tally.document_flags[code]:,}", f"{tally.claim_flags[code]:,}") for code in codes]
    yield Table("Flags", ("code", "articles", "claims"), flags)
    articles = [(f"{article.claims:,}", article.path, article.title or "") for article in tally.review_first]
    yield Table("Review first", ("direct claims without a source", "article", "title"), articles)


def _closing_lines(summary: Summary, out: str) -> Iterator[str]:
    tally = summary.tally
    failed = f", {tally.failures:,} failed" if tally.failures else ""
    found = f"{many(tally.claims, 'claim')} in {many(tally.documents, 'article')}"
    found += f" ({many(tally.words, 'word')}){failed}"
    if summary.was_done:
        yield f"{found}; nothing to do: {out} was complete already (--restart to make it anew)"
        return
    kept = f", {many(summary.kept, 'article')} kept from before" if summary.kept else ""
    where = "" if out == "-" else f"; written to {out}"
    yield f"{found} in {summary.seconds:.1f} s{kept}{where}"
