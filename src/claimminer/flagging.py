"""A run's flags as a reviewer goes through them: the gravest first, then article by article, each place once."""

from __future__ import annotations

import pickle
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack
from itertools import islice
from pathlib import Path, PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import IO, Any, NamedTuple, get_args

from pydantic import BaseModel, ConfigDict

from claimminer.errors import InputError
from claimminer.records import Flag, FlagCode, Severity
from claimminer.store import CLAIMS, DOCUMENTS, read_records

__all__ = [
    "CODES", "SEVERITY_ORDER", "Count", "Finding", "Overview", "folder_of", "gravest_first", "read_findings",
]  # fmt: skip

CODES: tuple[FlagCode, ...] = get_args(FlagCode)
SEVERITY_ORDER: tuple[Severity, ...] = get_args(Severity)  # gravest first
_ROW = re.compile(r"#\d+\Z")
_IN_MEMORY = 4_000_000  # bytes of findings that wait for graver ones, before they go to a temporary file


class Finding(NamedTuple):
    """A flag with the article it stands on, and the claim, null for a flag on the whole article.

    ``start``, ``end`` and ``text`` are the flag's place, a claim's own words where its flag has none.
    """

    severity: Severity
    code: FlagCode
    path: str
    start: int | None
    end: int | None
    text: str | None
    message: str
    document: str
    claim: str | None


class _Part(BaseModel):
    """The fields that are needed here, which read several times as fast as whole records."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class _Place(_Part):
    start: int
    end: int


class _Citing(_Part):
    id: str
    path: str


class _Claim(_Part):
    id: str
    document: _Citing
    cause: _Place
    relation: _Place
    effect: _Place
    flags: tuple[Flag, ...]


class _Document(_Part):
    id: str
    path: str
    text: str
    claims: int
    flags: tuple[Flag, ...]


def read_findings(folder: Path) -> Iterator[list[Finding]]:
    """Yield each article's findings, empty lists too, in the run's order. Memory does not grow with the run.

    What several claims and the article say of one place is one finding, the article's or the first claim's.
    Raises InputError where the folder holds no run, or a broken one.
    """
    claims = read_records(folder / CLAIMS, _Claim)
    for document in read_records(folder / DOCUMENTS, _Document):
        its_claims = list(islice(claims, document.claims))
        theirs = {(claim.document.id, claim.document.path) for claim in its_claims}
        if len(its_claims) < document.claims or theirs - {(document.id, document.path)}:
            message = f"claims of {document.path} are missing; make the run anew, with --restart"
            raise InputError(f"{folder / CLAIMS}: {message}")
        yield _article_findings(document, its_claims)


def gravest_first(
    articles: Iterable[Iterable[Finding]], *, severities: Collection[str] = SEVERITY_ORDER
) -> Iterator[Finding]:
    """Yield the findings of these severities: errors as they are read, the others after all of the graver ones."""
    first, *later = [severity for severity in SEVERITY_ORDER if severity in severities]
    with ExitStack() as stack:
        waiting = {severity: stack.enter_context(SpooledTemporaryFile(_IN_MEMORY)) for severity in later}
        for findings in articles:
            for finding in findings:
                if finding.severity == first:
                    yield finding
                elif finding.severity in waiting:
                    pickle.dump(tuple(finding), waiting[finding.severity])
        for severity in later:
            yield from _unpickled(waiting[severity])


class Count(NamedTuple):
    """Findings of one code in one folder, and the articles they stand on."""

    folder: str
    severity: Severity
    code: FlagCode
    flags: int
    articles: int


class Overview:
    """Counts of findings by folder and code, as the articles go by. ``articles``: those with findings, by folder."""

    def __init__(self) -> None:
        self.articles: Counter[str] = Counter()
        self._findings: Counter[tuple[str, Severity, FlagCode]] = Counter()
        self._articles: Counter[tuple[str, Severity, FlagCode]] = Counter()

    def watch(self, articles: Iterable[list[Finding]]) -> Iterator[list[Finding]]:
        """The same articles, counted."""
        for findings in articles:
            self.add(findings)
            yield findings

    def add(self, findings: list[Finding]) -> None:
        """Count an article's findings."""
        keys = [(folder_of(finding.path), finding.severity, finding.code) for finding in findings]
        self._findings.update(keys)
        self._articles.update(set(keys))
        self.articles.update({folder for folder, _, _ in keys})

    def counts(self) -> list[Count]:
        """By folder, the gravest first."""
        found = [Count(*key, count, self._articles[key]) for key, count in self._findings.items()]
        return sorted(
            found, key=lambda count: (count.folder, SEVERITY_ORDER.index(count.severity), count.code)
        )

    def by_code(self) -> list[tuple[Severity, FlagCode, int, int]]:
        """Severity, code, findings, articles: the gravest, then the most frequent first."""
        sums: dict[tuple[Severity, FlagCode], tuple[int, int]] = {}
        for count in self.counts():
            findings, articles = sums.get((count.severity, count.code), (0, 0))
            sums[count.severity, count.code] = findings + count.flags, articles + count.articles
        rows = [(*key, *both) for key, both in sums.items()]
        return sorted(rows, key=lambda row: (SEVERITY_ORDER.index(row[0]), -row[2], row[1]))

    def by_folder(self) -> list[tuple[str, int, int, int, int]]:
        """Folder, articles, errors, warnings, hints: the most errors first."""
        sums: dict[str, Counter[Severity]] = {}
        for count in self.counts():
            sums.setdefault(count.folder, Counter())[count.severity] += count.flags
        rows = [
            (folder, self.articles[folder], found["error"], found["warning"], found["hint"])
            for folder, found in sums.items()
        ]
        return sorted(rows, key=lambda row: (-row[2], -row[3], -row[4], row[0]))


def folder_of(path: str) -> str:
    """The folder an article lies in: also the archive's folder, and the file that has it as a row."""
    file, rows = _ROW.subn("", path)
    return file if rows else str(PurePosixPath(path).parent)


def _article_findings(document: _Document, claims: Iterable[_Claim]) -> list[Finding]:
    found: dict[tuple[object, ...], Finding] = {}
    for flag in document.flags:
        found[flag.code, flag.start, flag.end] = _finding(flag, document, None)
    for claim in claims:
        for flag in claim.flags:
            finding = _finding(flag, document, claim)
            found.setdefault((flag.code, finding.start, finding.end), finding)
    return sorted(
        found.values(), key=lambda finding: (SEVERITY_ORDER.index(finding.severity), finding.start or 0)
    )


def _finding(flag: Flag, document: _Document, claim: _Claim | None) -> Finding:
    start, end, text = flag.start, flag.end, flag.text
    if start is None and claim is not None:
        parts = (claim.cause, claim.relation, claim.effect)
        start, end = min(part.start for part in parts), max(part.end for part in parts)
        text = document.text[start:end]
    claim_id = claim.id if claim else None
    return Finding(
        flag.severity, flag.code, document.path, start, end, text, flag.message, document.id, claim_id
    )


def _unpickled(file: IO[Any]) -> Iterator[Finding]:
    end = file.tell()
    file.seek(0)
    while file.tell() < end:
        yield Finding(*pickle.load(file))
