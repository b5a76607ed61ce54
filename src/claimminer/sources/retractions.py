"""A list of retracted, doubted and corrected papers, in the layout of the Retraction Watch data set (CSV).

Of each row only what a source can be found by is kept (DOI, PubMed number, title), and what is said of it.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Collection, Iterator
from hashlib import file_digest
from pathlib import Path
from typing import NamedTuple

from claimminer.errors import InputError
from claimminer.records import FlagCode

__all__ = ["Notice", "Retractions", "doi_key", "read_retractions", "title_key"]

_COLUMNS = ("OriginalPaperDOI", "OriginalPaperPubMedID", "RetractionNature", "RetractionDate")
_EXTRAS = ("Title", "OriginalPaperDate", "Reason")  # a list without them is of use, too
# What is said of a paper, gravest first; a reinstatement takes back what was said before it.
_CODES: dict[str, FlagCode] = {
    "retraction": "retracted-source",
    "expression of concern": "source-of-concern",
    "correction": "corrected-source",
}
_GRAVITY = {code: -number for number, code in enumerate(_CODES.values())}
_REINSTATEMENT = "reinstatement"
_AFTER_ALL = "9999"
_DELIMITERS = ",;\t"
_LONGEST_HEADER = 10_000
_LAYOUT = "give a list in Retraction Watch's layout (CSV)"

_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+")
_RESOLVER = re.compile(r"(?:https?://)?(?:dx\.)?doi\.org/|doi:\s*")
_PMID = re.compile(r"[1-9]\d{0,7}")
_WORD = re.compile(r"[^\W_]+")
_AMERICAN_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})\b")
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d\b")
_FEWEST_TITLE_WORDS = 5  # "Editorial", "Letter to the editor" are titles of many

Key = str | int


class Notice(NamedTuple):
    """What is said of a paper. ``date``: ISO 8601, of the notice; ``year``: of the paper itself.

    ``listed_reasons`` is as the list has it: ``+Unreliable Results;+Error in Data;``.
    """

    code: FlagCode
    date: str | None
    listed_reasons: str
    year: int | None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Each reason by itself."""
        return tuple(filter(None, (reason.strip(" +") for reason in self.listed_reasons.split(";"))))


class Retractions:
    """Notices, looked up by what a reference gives. ``label`` names the list by its file and its content."""

    def __init__(self, notices: dict[Key, Notice], *, label: str) -> None:
        self._notices = notices
        self.label = label

    def __len__(self) -> int:
        """How many keys (DOIs, PubMed numbers, titles) lead to a notice."""
        return len(self._notices)

    def by_identifier(self, *, doi: str | None, pmid: str | None) -> Notice | None:
        """The notice on the paper with that DOI or PubMed number."""
        found = self._notices.get(doi_key(doi)) if doi else None
        return found or (self._notices.get(f"pmid:{pmid}") if pmid else None)

    def by_title(self, title: str, *, years: Collection[int] = ()) -> Notice | None:
        """The notice on the paper with exactly that title, case and punctuation aside, and about one of the years."""
        key = title_key(title)
        found = self._notices.get(hash(key)) if key else None
        if found and found.year and years and all(abs(found.year - year) > 1 for year in years):
            return None
        return found


def read_retractions(path: Path) -> Retractions:
    """Read a list. Raises InputError where it is none: no such file, other columns, not CSV."""
    if not path.is_file():
        raise InputError(f"{path}: no such file; {_LAYOUT}")
    with path.open("rb") as file:
        label = f"{path.name} {file_digest(file, 'sha256').hexdigest()[:16]}"
    notices: dict[Key, Notice] = {}
    reinstated: dict[Key, str] = {}
    for cells in _rows(path):
        nature = cells["RetractionNature"].strip().casefold()
        if nature == _REINSTATEMENT:
            date = _date(cells["RetractionDate"]) or _AFTER_ALL
            reinstated |= {key: max(date, reinstated.get(key, "")) for key in _keys(cells)}
        elif nature in _CODES:
            _add(notices, cells, _CODES[nature])
    if not notices:
        raise InputError(f"{path}: no row names a retracted paper; {_LAYOUT}")
    for key, date in reinstated.items():
        if key in notices and date >= (notices[key].date or ""):
            del notices[key]
    return Retractions(notices, label=label)


def doi_key(doi: str) -> str:
    """The DOI as it is compared: without resolver, in lower case, as DOIs know no case."""
    return _RESOLVER.sub("", doi.strip().casefold(), count=1)


def title_key(title: str) -> str:
    """The title's words as they are compared; empty where they are too few to tell a paper by."""
    words = _WORD.findall(title.casefold())
    return " ".join(words) if len(words) >= _FEWEST_TITLE_WORDS else ""


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """The cells that are read of each row, under the names of their columns."""
    # bytes that are no UTF-8 stand in names and titles of old rows; identifiers and dates are ASCII
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        header = file.readline(_LONGEST_HEADER)
        delimiter = max(_DELIMITERS, key=header.count)  # spreadsheets save it with others, too
        rows = csv.reader(file, delimiter=delimiter)
        try:
            names = [name.strip() for name in next(csv.reader([header], delimiter=delimiter), [])]
            lacking = [name for name in _COLUMNS if name not in names]
            if lacking:
                raise InputError(f"{path}: no column {lacking[0]}; {_LAYOUT}")
            columns = [(name, names.index(name)) for name in (*_COLUMNS, *_EXTRAS) if name in names]
            for row in rows:
                yield {name: row[at] if at < len(row) else "" for name, at in columns}
        except csv.Error as error:
            raise InputError(f"{path}: line {rows.line_num + 1}: not CSV ({error}); {_LAYOUT}") from error


def _add(notices: dict[Key, Notice], cells: dict[str, str], code: FlagCode) -> None:
    year = _date(cells.get("OriginalPaperDate", ""))
    reasons = sys.intern(cells.get("Reason", ""))
    notice = Notice(code, _date(cells["RetractionDate"]), reasons, int(year[:4]) if year else None)
    for key in _keys(cells):
        notices[key] = max(notices.get(key, notice), notice, key=_gravity)


def _gravity(notice: Notice) -> tuple[int, str]:
    return _GRAVITY[notice.code], notice.date or ""


def _keys(cells: dict[str, str]) -> Iterator[Key]:
    """What the paper can be found by. The data set writes "unavailable" and 0 where it knows none."""
    doi, pmid = doi_key(cells["OriginalPaperDOI"]), cells["OriginalPaperPubMedID"].strip()
    if _DOI.fullmatch(doi):
        yield doi
    if _PMID.fullmatch(pmid):
        yield f"pmid:{pmid}"
    if title := title_key(cells.get("Title", "")):
        yield hash(title)


def _date(cell: str) -> str | None:
    """``10/24/2023 0:00`` -> ``2023-10-24``."""
    if match := _AMERICAN_DATE.match(cell):
        return sys.intern(f"{match[3]}-{int(match[1]):02}-{int(match[2]):02}")
    return sys.intern(cell[:10]) if _ISO_DATE.match(cell) else None
