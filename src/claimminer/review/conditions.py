"""Queues in SQL: the condition, the order, the values to bind. Of two sources: the run's claims and the added ones."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from claimminer.review.filters import CONFIDENCES, DECISIONS, FACETS, Queue
from claimminer.text.searches import Search, fts5, taken_apart

__all__ = ["ADDED", "DISPUTED", "RUN", "SETTLED", "Query", "Source", "query_of"]

_COMMON = 20  # what so many claims to one have is looked for claim by claim, in the queue's order

_PLAIN = {"strength": "c.strength", "type": "c.type", "attribution": "c.attribution"}
_JUDGED = "answer IN ('accept', 'reject')"
# what reviewers judged differently: read only together with the asker's own judgement
DISPUTED = "SELECT claim FROM disputed"
SETTLED = "SELECT claim FROM standing WHERE role = 'adjudication' AND answer IS NOT NULL"
_JUDGED_BY_ME = f"SELECT claim FROM standing WHERE reviewer = :me AND role = 'review' AND {_JUDGED}"
_MY_DISPUTES = f"""SELECT claim FROM disputed d WHERE EXISTS (SELECT 1 FROM standing m
  WHERE m.claim = d.claim AND m.reviewer = :me AND m.role = 'review' AND m.{_JUDGED})"""
_ANSWERED = (
    "EXISTS (SELECT 1 FROM standing s WHERE s.claim = c.id AND s.answer IS NOT NULL"
    " AND (s.reviewer = :me OR s.role = 'adjudication'))"
)
_KEYS = {"risk": "c.by_risk", "confidence": "c.by_confidence", "article": "c.n"}


class Source(NamedTuple):
    """Where claims are looked up, as ``c``. ``facets``: by facet, the table and column that hold its values."""

    name: str
    facets: dict[str, tuple[str, str]]


_IN_RUN = {"flag": ("run.flags", "code"), "entity": ("run.labels", "label"), "concept": ("run.concepts", "concept")}
RUN = Source("run.claims", _IN_RUN)
_AMONG_ADDED = {
    "flag": ("added_flags", "code"), "entity": ("added_mentions", "label"), "concept": ("added_mentions", "concept"),
}  # fmt: skip
ADDED = Source("added", _AMONG_ADDED)


class Query(NamedTuple):
    """A queue in SQL, over ``source AS c``."""

    source: str
    where: str
    key: str
    values: dict[str, object]


def query_of(
    db: sqlite3.Connection, queue: Queue, me: str, source: Source = RUN, *, in_order: bool = False
) -> Query:
    """``in_order``: only the first few are wanted, by the queue's order."""
    values: dict[str, object] = {"me": me}
    parts = list(_parts(db, queue, source, values, in_order=in_order))
    if queue.reviewer and not queue.decision:
        parts.append(_theirs(queue.reviewer, _JUDGED, values))
    if queue.role == "adjudication":
        parts.append(f"c.id IN ({DISPUTED}) AND c.id NOT IN ({SETTLED})")
    return Query(source.name, " AND ".join(f"({part})" for part in parts) or "1", _key(queue.sort), values)


def _parts(
    db: sqlite3.Connection, queue: Queue, source: Source, values: dict[str, object], *, in_order: bool
) -> Iterator[str]:
    for name in FACETS:
        chosen: tuple[str, ...] = getattr(queue, name)
        if not chosen or name == "reviewer":
            continue
        if name == "decision":
            yield _any_of(_decision(one, queue, source, values) for one in chosen if one in DECISIONS)
        elif name in source.facets:
            each = in_order and source is RUN and _is_common(db, name, chosen)
            yield _holding(source.facets[name], _slots(name, chosen, values), claim_by_claim=each)
        else:
            yield _condition(name, chosen, source, values)
    if queue.search:
        yield _search(queue.search, source, values)


def _key(sort: str) -> str:
    if sort == "disagreement":
        return f"(c.n + CASE WHEN c.id IN ({_MY_DISPUTES}) THEN 0 ELSE 1000000000 END)"
    return _KEYS[sort]


def _condition(name: str, chosen: tuple[str, ...], source: Source, values: dict[str, object]) -> str:
    if name == "confidence":
        ranges = [CONFIDENCES[one] for one in chosen if one in CONFIDENCES]
        return _any_of(f"c.confidence >= {low} AND c.confidence < {high}" for low, high in ranges)
    slots = _slots(name, chosen, values)
    if name in _PLAIN:
        return f"{_PLAIN[name]} IN ({slots})"
    if name == "article":
        return f"c.d IN (SELECT d FROM run.documents WHERE id IN ({slots}) OR path IN ({slots}))"
    if source is ADDED:
        return _beneath("c.folder", slots)
    return (
        f"c.folder IN (SELECT value FROM run.facets WHERE facet = 'folder' AND ({_beneath('value', slots)}))"
    )


def _beneath(folder: str, slots: str) -> str:
    each = slots.split(", ")
    return _any_of(
        f"{folder} = {slot} OR substr({folder}, 1, length({slot}) + 1) = {slot} || '/'" for slot in each
    )


def _holding(facet: tuple[str, str], slots: str, *, claim_by_claim: bool) -> str:
    table, column = facet
    if claim_by_claim:
        return f"EXISTS (SELECT 1 FROM {table} WHERE {column} IN ({slots}) AND n = c.n)"
    return f"c.n IN (SELECT n FROM {table} WHERE {column} IN ({slots}))"


def _is_common(db: sqlite3.Connection, facet: str, chosen: tuple[str, ...]) -> bool:
    slots = ", ".join("?" * len(chosen))
    counted = f"SELECT coalesce(sum(count), 0) FROM run.facets WHERE facet = ? AND value IN ({slots})"
    (some,) = db.execute(counted, (facet, *chosen)).fetchone()
    (total,) = db.execute("SELECT value FROM run.meta WHERE key = 'claims'").fetchone()
    return bool(_COMMON * some > int(total))


def _decision(what: str, queue: Queue, source: Source, values: dict[str, object]) -> str:
    if what == "added":
        return "1" if source is ADDED else "0"
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


def _search(typed: str, source: Source, values: dict[str, object]) -> str:
    """As `claimminer.text.searches` says; the last word as it begins, where it is not in quotes."""
    search = taken_apart(typed)
    if not search.wanted:
        return "0"
    if source is ADDED:  # few: looked through one by one
        return _looked_through(search, values)
    last = typed.split()[-1]
    values["search"] = fts5(search, begun=last if last in search.wanted[-1] else None)
    return "c.n IN (SELECT rowid FROM run.words WHERE words MATCH :search)"


def _looked_through(search: Search, values: dict[str, object]) -> str:
    terms = dict.fromkeys(term for group in (*search.wanted, search.unwanted) for term in group)
    slots = _slots("term", tuple(term.lower() for term in terms), values).split(", ")
    has = {term: f"instr(c.words, {slot})" for term, slot in zip(terms, slots, strict=True)}
    wanted = _any_of(" AND ".join(has[term] for term in group) for group in search.wanted)
    return " AND ".join([f"({wanted})", *(f"NOT {has[term]}" for term in search.unwanted)])


def _slots(name: str, chosen: tuple[str, ...], values: dict[str, object]) -> str:
    slots = {f"{name}{number}": value for number, value in enumerate(chosen)}
    values.update(slots)
    return ", ".join(f":{slot}" for slot in slots)


def _any_of(conditions: Iterator[str]) -> str:
    return " OR ".join(["0", *(f"({one})" for one in conditions)])
