"""A table for spreadsheets: the columns of `claimminer.read_run`, and the review's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

import pandas as pd

from claimminer.frames import CLAIM_COLUMNS, claim_row
from claimminer.review.desk import Desk
from claimminer.review.exports.decided import reading_of
from claimminer.review.verdicts import Reviewed, reviewed

__all__ = ["REVIEW_COLUMNS", "write"]

REVIEW_COLUMNS = {
    "verdict": "string", "reviewers": "string", "answers": "string", "edited": "string", "marked": "bool",
    "comments": "string", "found_source": "string", "added_by": "string",
}  # fmt: skip
_ROWS = 5_000
# A spreadsheet takes a cell that begins like this for a formula, and an article decides how its sentences begin.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(desk: Desk, viewer: str | None) -> Iterator[bytes]:
    """Yield the table in pieces, with a byte order mark by which spreadsheets know UTF-8."""
    columns = [*CLAIM_COLUMNS, *REVIEW_COLUMNS]
    yield "\ufeff".encode()
    with desk.reading() as db:
        rows = (_row(one, reading_of(db, one)) for one in reviewed(db, viewer=viewer))
        header = True
        while (part := list(islice(rows, _ROWS))) or header:
            frame = pd.DataFrame(part, columns=columns, dtype="object")
            yield frame.to_csv(index=False, header=header, lineterminator="\r\n").encode("utf-8", "replace")
            header = False


def _row(one: Reviewed, claim: dict[str, Any]) -> dict[str, Any]:
    edits = one.edits.as_json() if one.edits else {}
    source = edits.pop("source", None)
    judged = [decision for decision in one.decisions if decision.answer]
    row = claim_row(claim) | {
        "verdict": one.verdict,
        "reviewers": ", ".join(decision.reviewer for decision in judged),
        "answers": ", ".join(str(decision.answer) for decision in judged),
        "edited": ", ".join(edits),
        "marked": any(decision.flagged for decision in one.decisions),
        "comments": " | ".join(decision.comment for decision in one.decisions if decision.comment),
        "found_source": source["text"] if source else None,
        "added_by": one.added_by,
    }
    return {name: _harmless(value) for name, value in row.items()}


def _harmless(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
