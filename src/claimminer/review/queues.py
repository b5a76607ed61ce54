"""Queues: which claims a reviewer wants to see, in which order, and which comes next."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import NamedTuple
from urllib.parse import urlencode

from claimminer.review.database import Row

__all__ = [
    "CONFIDENCES", "DECISIONS", "FACETS", "SORTS", "Query", "Queue", "count", "facet_values", "first", "following",
    "page", "place_of", "previous",
]  # fmt: skip

# what can be chosen from; several values of one facet are joined by or, facets by and
FACETS = (
    "flag", "strength", "type", "entity", "concept", "attribution", "confidence", "folder", "article", "decision",
    "reviewer",
)  # fmt: skip
SORTS = ("risk", "confidence", "article", "disagreement")
DECISIONS = ("todo", "accept", "reject", "skip", "flagged", "edited", "commented", "disputed", "settled")
CONFIDENCES = {"low": (0.0, 0.6), "middle": (0.6, 0.8), "high": (0.8, 1.01)}
_WORD = re.compile(r"\w[\w'’-]*")

_PLAIN = {"strength": "c.strength", "type": "c.type", "attribution": "c.attribution"}
_TABLES = {"flag": ("flags", "code"), "entity": ("labels", "label"), "concept": ("concepts", "concept")}
_JUDGED = "answer IN ('accept', 'reject')"
# what reviewers judged differently: read only together with the asker's own judgement
DISPUTED = f"""SELECT claim FROM standing WHERE role = 'review' AND {_JUDGED}
  GROUP BY claim HAVING min(final) <> max(final)"""
SETTLED = "SELECT claim FROM standing WHERE role = 'adjudication' AND answer IS NOT NULL"
_JUDGED_BY_ME = f"SELECT claim FROM standing WHERE reviewer = :me AND role = 'review' AND {_JUDGED}"
_MY_DISPUTES = f"""SELECT claim FROM ({DISPUTED}) d WHERE EXISTS (SELECT 1 FROM standing m
  WHERE m.claim = d.claim AND m.reviewer = :me AND m.role = 'review' AND m.{_JUDGED})"""
_ANSWERED = (
    "EXISTS (SELECT 1 FROM standing s WHERE s.claim = c.id AND s.answer IS NOT NULL"
    " AND (s.reviewer = :me OR s.role = 'adjudication'))"
)


@dataclass(frozen=True, kw_only=True)
class Queue:
    """Filters and order, as they stand in an address.

    ``role``: ``review``, or ``adjudication`` for the claims that reviewers judged differently. ``reviewer`` and
    ``decision`` together ask for another's decisions: only on claims that the asker has judged.
    """

    flag: tuple[str, ...] = ()
    strength: tuple[str, ...] = ()
    type: tuple[str, ...] = ()
    entity: tuple[str, ...] = ()
    concept: tuple[str, ...] = ()
    attribution: tuple[str, ...] = ()
    confidence: tuple[str, ...] = ()
    folder: tuple[str, ...] = ()
    article: tuple[str, ...] = ()
    decision: tuple[str, ...] = ()
    reviewer: tuple[str, ...] = ()
    search: str = ""
    sort: str = "risk"
    role: str = "review"

    @classmethod
    def parse(cls, pairs: Iterable[tuple[str, str]]) -> Queue:
        """The queue that an address names; what it does not know is left out."""
        given: dict[str, list[str]] = {}
        for name, value in pairs:
            if value and len(value) <= 1000:
                given.setdefault(name, []).append(value)
        chosen = {name: tuple(dict.fromkeys(given.get(name, ())))[:50] for name in FACETS}
        sort = given.get("sort", ["risk"])[-1]
        role = "adjudication" if given.get("role") == ["adjudication"] else "review"
        search = given.get("search", [""])[-1]
        return cls(**chosen, search=search, sort=sort if sort in SORTS else "risk", role=role)

    def address(self, **changes: object) -> str:
        """The queue as the part of an address behind the question mark, with these fields changed."""
        queue = replace(self, **changes)  # type: ignore[arg-type]
        pairs: list[tuple[str, str]] = [(name, one) for name in FACETS for one in getattr(queue, name)]
        pairs += [
            (f.name, getattr(queue, f.name))
            for f in fields(queue)[-3:]
            if getattr(queue, f.name) != f.default
        ]
        return urlencode(pairs)


class Query(NamedTuple):
    """A queue in SQL, over ``run.claims AS c``."""

    where: str
    key: str
    values: dict[str, object]


def query_of(queue: Queue, me: str) -> Query:
    """The condition, the order and the values to bind."""
    values: dict[str, object] = {"me": me}
    parts = [
        part
        for name in FACETS
        if name != "reviewer" and getattr(queue, name)
        for part in [_condition(name, getattr(queue, name), queue, values)]
    ]
    if queue.reviewer and not queue.decision:
        parts.append(_theirs(queue.reviewer, _JUDGED, values))
    if queue.search:
        parts.append(_search(queue.search, values))
    if queue.role == "adjudication":
        parts.append(f"c.id IN ({DISPUTED}) AND c.id NOT IN ({SETTLED})")
    return Query(" AND ".join(f"({part})" for part in parts) or "1", _key(queue.sort), values)


def first(db: sqlite3.Connection, queue: Queue, me: str) -> Row | None:
    """The first claim (``n``, ``id``) of the queue."""
    return _next(db, queue, me, "1", (), "")


def following(db: sqlite3.Connection, queue: Queue, me: str, n: int) -> Row | None:
    """The claim that comes after the ``n``-th of the run, whether that is still in the queue or not."""
    return _next(db, queue, me, "{key} > :at", (n,), "")


def previous(db: sqlite3.Connection, queue: Queue, me: str, n: int) -> Row | None:
    """The claim that comes before."""
    return _next(db, queue, me, "{key} < :at", (n,), "DESC")


def count(db: sqlite3.Connection, queue: Queue, me: str) -> int:
    """How many claims the queue holds."""
    query = query_of(queue, me)
    return int(
        db.execute(f"SELECT count(*) FROM run.claims c WHERE {query.where}", query.values).fetchone()[0]
    )


def page(db: sqlite3.Connection, queue: Queue, me: str, *, start: int = 0, size: int = 50) -> Sequence[Row]:
    """Claims of the queue from the ``start``-th on, with their records, article and the asker's own decision."""
    query = query_of(queue, me)
    rows: Sequence[Row] = db.execute(
        "SELECT p.n, r.record, c.id, d.path, d.title, s.answer, s.flagged, s.edited, s.commented FROM"
        f" (SELECT c.n, {query.key} AS k FROM run.claims c WHERE {query.where} ORDER BY k LIMIT :size OFFSET :start) p"
        " JOIN run.claims c ON c.n = p.n JOIN run.records r ON r.n = p.n JOIN run.documents d ON d.d = c.d"
        " LEFT JOIN standing s ON s.claim = c.id AND s.reviewer = :me AND s.role = 'review' ORDER BY p.k",
        {**query.values, "size": size, "start": start},
    ).fetchall()
    return rows


def place_of(db: sqlite3.Connection, claim: str) -> Row | None:
    """A claim's row (``n``, ``id``, ``d``, ``risk``); the first one where two articles have the same text."""
    row: Row | None = db.execute(
        "SELECT * FROM run.claims WHERE id = ? ORDER BY n LIMIT 1", (claim,)
    ).fetchone()
    return row


def facet_values(db: sqlite3.Connection, *, most: int = 40) -> Mapping[str, Sequence[Row]]:
    """What can be chosen in each facet (``value``, ``label``, ``count``), the frequent ones first."""
    query = (
        "SELECT value, coalesce(name, value) AS label, count FROM run.facets LEFT JOIN run.names ON concept = value"
        " AND facet = 'concept' WHERE facet = ? ORDER BY count DESC, value LIMIT ?"
    )
    names = ("flag", "strength", "type", "attribution", "entity", "concept", "folder")
    return {name: db.execute(query, (name, most)).fetchall() for name in names}


def _next(
    db: sqlite3.Connection, queue: Queue, me: str, where: str, place: tuple[int, ...], order: str
) -> Row | None:
    query = query_of(queue, me)
    values = dict(query.values)
    if place:
        at = db.execute(
            f"SELECT {query.key} FROM run.claims c WHERE c.n = :n", {**values, "n": place[0]}
        ).fetchone()
        values["at"] = at[0]
    condition = f"({query.where}) AND {where.format(key=query.key)}"
    row: Row | None = db.execute(
        f"SELECT c.n, c.id FROM run.claims c WHERE {condition} ORDER BY {query.key} {order} LIMIT 1", values
    ).fetchone()
    return row


def _key(sort: str) -> str:
    if sort == "disagreement":
        return f"(c.n + CASE WHEN c.id IN ({_MY_DISPUTES}) THEN 0 ELSE 1000000000 END)"
    return {"risk": "c.by_risk", "confidence": "c.by_confidence", "article": "c.n"}[sort]


def _condition(name: str, chosen: tuple[str, ...], queue: Queue, values: dict[str, object]) -> str:
    if name == "decision":
        return " OR ".join(
            ["0", *(f"({_decision(one, queue, values)})" for one in chosen if one in DECISIONS)]
        )
    if name == "confidence":
        ranges = [CONFIDENCES[one] for one in chosen if one in CONFIDENCES]
        return " OR ".join(
            ["0", *(f"c.confidence >= {low} AND c.confidence < {high}" for low, high in ranges)]
        )
    slots = _slots(name, chosen, values)
    if name in _PLAIN:
        return f"{_PLAIN[name]} IN ({slots})"
    if name == "article":
        return f"c.d IN (SELECT d FROM run.documents WHERE id IN ({slots}) OR path IN ({slots}))"
    if name == "folder":
        inside = " OR ".join(
            f"substr(value, 1, length({slot}) + 1) = {slot} || '/'" for slot in slots.split(", ")
        )
        beneath = f"SELECT value FROM run.facets WHERE facet = 'folder' AND (value IN ({slots}) OR {inside})"
        return f"c.folder IN ({beneath})"
    table, column = _TABLES[name]
    return f"c.n IN (SELECT n FROM run.{table} WHERE {column} IN ({slots}))"


def _slots(name: str, chosen: tuple[str, ...], values: dict[str, object]) -> str:
    slots = {f"{name}{number}": value for number, value in enumerate(chosen)}
    values.update(slots)
    return ", ".join(f":{slot}" for slot in slots)


def _decision(what: str, queue: Queue, values: dict[str, object]) -> str:
    if what == "todo":
        return f"NOT {_ANSWERED}"
    if what == "disputed":
        return f"c.id IN ({_MY_DISPUTES})"
    if what == "settled":
        return f"c.id IN ({SETTLED})"
    column = {"flagged": "flagged", "edited": "edited", "commented": "commented"}.get(what)
    said = f"{column} = 1" if column else f"answer = '{what}'"
    if queue.reviewer:
        return _theirs(queue.reviewer, said, values)
    return f"c.id IN (SELECT claim FROM standing WHERE reviewer = :me AND role = 'review' AND {said})"


def _theirs(reviewers: tuple[str, ...], said: str, values: dict[str, object]) -> str:
    whose = f"reviewer IN ({_slots('reviewer', reviewers, values)})"
    theirs = f"c.id IN (SELECT claim FROM standing WHERE {whose} AND role = 'review' AND {said})"
    return f"({theirs} AND c.id IN ({_JUDGED_BY_ME}))"


def _search(search: str, values: dict[str, object]) -> str:
    """Every word, the last one as it begins; words in quotes stay together."""
    phrases = [part for part in re.findall(r'"([^"]*)"', search) if _WORD.search(part)]
    words = _WORD.findall(re.sub(r'"[^"]*"?', " ", search))
    terms = [f'"{part}"' for part in (*phrases, *words[:-1])] + [f'"{word}"*' for word in words[-1:]]
    if not terms:
        return "0"
    values["search"] = " ".join(terms)
    return "c.n IN (SELECT rowid FROM run.words WHERE words MATCH :search)"
