"""What is written of every cited DOI that was looked up."""

from __future__ import annotations

from typing import Annotated, Final, Literal, get_args

from pydantic import Field

from claimminer.records import Offset, Record

__all__ = ["VERDICTS", "Difference", "Notice", "RegisteredWork", "Verdict", "Verification"]

VERIFICATION_SCHEMA: Final = "claimminer/verification/1"

# retracted: it exists, and its retraction is registered; unreachable: nobody answered, which says nothing of the DOI
Verdict = Literal["exists", "missing", "mismatch", "unreachable", "retracted"]
VERDICTS: Final[tuple[Verdict, ...]] = get_args(Verdict)
Difference = Literal["title", "year", "author"]


class Notice(Record):
    """A registered update of a work. ``type`` in Crossref's words (``retraction``, ``correction``), ``date`` ISO 8601.

    ``source`` tells who registered it: ``publisher`` or ``retraction-watch``, null where it isn't said.
    """

    type: str
    doi: str | None = None
    date: str | None = None
    source: str | None = None


class RegisteredWork(Record):
    """What is registered under a DOI. Of a work of another agency than Crossref only ``agency`` is known.

    ``titles``: title and its variants; ``years``: all those of its publication (online, print);
    ``author``: the first author's family name, or the organisation's.
    """

    doi: str
    agency: str = "Crossref"
    type: str | None = None
    titles: tuple[str, ...] = ()
    author: str | None = None
    years: tuple[int, ...] = ()
    journals: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()


class CitingDocument(Record):
    """The article that cites."""

    id: str
    path: str


class Verification(Record):
    """One place where a DOI is cited, and what became of it.

    ``reference`` is the entry's number in the source list, null for a DOI in the running text. ``start``, ``end`` and
    ``text`` are the entry, or the identifier. ``score`` (0 to 1) tells how alike cited and registered title
    are, null where one of them is not given; ``differences`` what does not fit.
    """

    schema_: Literal["claimminer/verification/1"] = Field(default=VERIFICATION_SCHEMA, alias="schema")
    document: CitingDocument
    reference: int | None = None
    start: Offset | None = None
    end: Offset | None = None
    text: str | None = None
    doi: str
    verdict: Verdict
    score: Annotated[float, Field(ge=0, le=1)] | None = None
    differences: tuple[Difference, ...] = ()
    message: str
    registered: RegisteredWork | None = None
