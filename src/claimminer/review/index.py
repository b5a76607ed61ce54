"""The run as an SQLite file to look things up in: made at the first start, used again while the run stays the same.

It holds nothing that the run does not: it can be thrown away.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path

from claimminer.errors import InputError
from claimminer.flagging import folder_of
from claimminer.records import Claim, DocumentRecord, Mention
from claimminer.review.database import sqlite_errors
from claimminer.review.readings import reading_key, sentence_key, words_key
from claimminer.store import CLAIMS, read_claims, read_documents

__all__ = ["content_digest", "fingerprint_of", "make_index", "risk_of"]

_LAYOUT = "2"
_BATCH = 500  # documents a go

_SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE documents (
  d INTEGER PRIMARY KEY, id TEXT NOT NULL, path TEXT NOT NULL, source TEXT, title TEXT, content TEXT NOT NULL,
  claims INTEGER NOT NULL, record BLOB NOT NULL);
CREATE TABLE claims (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL, d INTEGER NOT NULL, folder TEXT NOT NULL, strength TEXT NOT NULL,
  type TEXT NOT NULL, attribution TEXT NOT NULL, confidence REAL NOT NULL, start INTEGER NOT NULL,
  stop INTEGER NOT NULL,
  risk INTEGER NOT NULL, reading TEXT NOT NULL, words TEXT NOT NULL, sentence TEXT NOT NULL,
  by_risk INTEGER, by_confidence INTEGER);
CREATE TABLE records (n INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE flags (code TEXT, n INTEGER, PRIMARY KEY (code, n)) WITHOUT ROWID;
CREATE TABLE labels (label TEXT, n INTEGER, PRIMARY KEY (label, n)) WITHOUT ROWID;
CREATE TABLE concepts (concept TEXT, n INTEGER, PRIMARY KEY (concept, n)) WITHOUT ROWID;
CREATE TABLE names (concept TEXT PRIMARY KEY, name TEXT NOT NULL, label TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE facets (facet TEXT, value TEXT, count INTEGER, PRIMARY KEY (facet, value)) WITHOUT ROWID;
CREATE VIRTUAL TABLE words USING fts5 (sentence, title, path, content = '', tokenize = 'unicode61 remove_diacritics 2');
"""
_FINISH = """
CREATE INDEX claims_by_id ON claims (id);
CREATE INDEX claims_by_document ON claims (d, start);
CREATE INDEX claims_by_words ON claims (words);
CREATE INDEX claims_by_sentence ON claims (sentence);
CREATE INDEX documents_by_id ON documents (id);
UPDATE claims SET by_risk = ranked.rank, by_confidence = ranked.other FROM (
  SELECT n, row_number() OVER (ORDER BY risk DESC, n) AS rank, row_number() OVER (ORDER BY confidence, n) AS other
  FROM claims) AS ranked WHERE ranked.n = claims.n;
CREATE UNIQUE INDEX claims_by_risk ON claims (by_risk);
CREATE UNIQUE INDEX claims_by_confidence ON claims (by_confidence);
INSERT INTO facets SELECT 'strength', strength, count(*) FROM claims GROUP BY 2;
INSERT INTO facets SELECT 'type', type, count(*) FROM claims GROUP BY 2;
INSERT INTO facets SELECT 'attribution', attribution, count(*) FROM claims GROUP BY 2;
INSERT INTO facets SELECT 'folder', folder, count(*) FROM claims GROUP BY 2;
INSERT INTO facets SELECT 'flag', code, count(*) FROM flags GROUP BY 2;
INSERT INTO facets SELECT 'entity', label, count(*) FROM labels GROUP BY 2;
INSERT INTO facets SELECT 'concept', concept, count(*) FROM concepts GROUP BY 2;
ANALYZE;
"""
_SOURCE = {"none": 3, "vague": 2, "named": 1, "cited": 0}
_STRENGTH = {"direct": 2, "conditional": 1, "correlational": 0}


def make_index(run: Path, path: Path) -> str:
    """The fingerprint of the run, whose index lies at ``path`` when this returns; a fitting one is used again.

    Raises InputError where ``run`` is no run folder or a broken one, OutputError where the file cannot be written.
    """
    fingerprint = fingerprint_of(run)
    with sqlite_errors(path):
        if _fits(path, fingerprint):
            return fingerprint
        new = path.with_name(f"{path.name}.{os.getpid()}.new")
        try:
            _write(run, new, fingerprint)
            new.replace(path)
        finally:
            new.unlink(missing_ok=True)
    return fingerprint


def fingerprint_of(run: Path) -> str:
    """A digest that changes when one of the run's files does: by names, sizes and times."""
    if not run.is_dir():
        raise InputError(
            f"{run}: no such folder; a run folder is made by: claimminer extract INPUT --out DIR"
        )
    found = sorted(path for path in run.rglob("*") if ".json" in path.name and path.is_file())
    stats = [
        (path.relative_to(run).as_posix(), path.stat()) for path in found if not path.name.startswith(".")
    ]
    told = [f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in stats if "verification" not in name]
    return hashlib.sha256("\n".join([_LAYOUT, *told]).encode("utf-8", "surrogateescape")).hexdigest()[:32]


def content_digest(text: str) -> str:
    """A digest of an article's text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def risk_of(claim: Claim) -> int:
    """How soon a reviewer should see a claim, from 0 (cited, goes along only) to 11 (no source, stated as fact).

    An error among the flags counts like a step and a half of the source.
    """
    errors = any(flag.severity == "error" for flag in claim.flags)
    return 2 * _SOURCE[claim.attribution.kind] + _STRENGTH[claim.strength] + 3 * errors


def _fits(path: Path, fingerprint: str) -> bool:
    if not path.is_file():
        return False
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as db:
            row = db.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
    except sqlite3.DatabaseError:  # cut short, or of another make: it is made anew
        return False
    return bool(row) and row[0] == fingerprint


def _write(run: Path, path: Path, fingerprint: str) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {_SCHEMA}")
        names: dict[str, tuple[str, str]] = {}
        articles = enumerate(_articles(run), start=1)
        number = 1
        while batch := list(islice(articles, _BATCH)):
            db.execute("BEGIN")
            for d, (document, claims) in batch:
                _add_document(db, d, document)
                _add_claims(db, d, number, document, claims, names)
                number += len(claims)
            db.execute("COMMIT")
        db.executemany("INSERT INTO names VALUES (?, ?, ?)", ((key, *both) for key, both in names.items()))
        db.executescript(f"BEGIN; {_FINISH} COMMIT;")
        distinct = db.execute("SELECT count(DISTINCT id) FROM claims").fetchone()[0]
        db.executemany(
            "INSERT INTO meta VALUES (?, ?)",
            [
                ("claims", number - 1),
                ("ids", distinct),
                ("run", run.resolve().name),
                ("fingerprint", fingerprint),
            ],
        )


def _articles(run: Path) -> Iterator[tuple[DocumentRecord, list[Claim]]]:
    claims = read_claims(run)
    for document in read_documents(run):
        its = list(islice(claims, document.claims))
        if len(its) < document.claims or any(claim.document.id != document.id for claim in its):
            message = f"claims of {document.path} are missing; make the run anew, with --restart"
            raise InputError(f"{run / CLAIMS}: {message}")
        yield document, its


def _add_document(db: sqlite3.Connection, d: int, document: DocumentRecord) -> None:
    source = None if document.source_id is None else str(document.source_id)
    record = zlib.compress(document.model_dump_json(by_alias=True).encode(), 1)
    db.execute(
        "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (d, document.id, document.path, source, document.title, content_digest(document.text),
         document.claims, record),
    )  # fmt: skip


def _add_claims(
    db: sqlite3.Connection, d: int, first: int, document: DocumentRecord, claims: list[Claim],
    names: dict[str, tuple[str, str]],
) -> None:  # fmt: skip
    folder = folder_of(document.path)
    of_document = {flag.code for flag in document.flags}
    for n, claim in enumerate(claims, start=first):
        db.execute(
            "INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)",
            (n, claim.id, d, folder, claim.strength, claim.relation.type, claim.attribution.kind, claim.confidence,
             claim.relation.start, claim.relation.end, risk_of(claim), reading_key(claim), words_key(claim),
             sentence_key(claim)),
        )  # fmt: skip
        db.execute("INSERT INTO records VALUES (?, ?)", (n, claim.model_dump_json(by_alias=True)))
        words = (claim.sentence.text, document.title or "", document.path)
        db.execute("INSERT INTO words (rowid, sentence, title, path) VALUES (?, ?, ?, ?)", (n, *words))
        mentions = (*claim.cause.entities, *claim.effect.entities)
        _add_all(db, "flags", of_document | {flag.code for flag in claim.flags}, n)
        _add_all(db, "labels", {one.label for one in mentions}, n)
        _add_all(db, "concepts", {_concept(one) for one in mentions}, n)
        for one in mentions:
            names.setdefault(_concept(one), (one.name or one.text, one.label))


def _concept(mention: Mention) -> str:
    return mention.id or (mention.name or mention.text).lower()


def _add_all(db: sqlite3.Connection, table: str, values: Iterable[str], n: int) -> None:
    db.executemany(f"INSERT INTO {table} VALUES (?, ?)", ((value, n) for value in values))
