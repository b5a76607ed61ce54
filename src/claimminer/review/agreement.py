"""How far reviewers agree: the share alike, and Cohen's kappa (1960), which corrects it for chance."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from claimminer.review.conditions import DISPUTED, SETTLED
from claimminer.review.readings import PARTS

__all__ = ["FIELDS", "Agreement", "Judgement", "agreements", "disputes", "kappa"]

Json = dict[str, Any]


class Judgement(NamedTuple):
    """What one reviewer says of a claim: ``values`` by field, of an accepted one."""

    answer: str
    values: dict[str, Hashable]


class Agreement(NamedTuple):
    """Of two reviewers on one field, over ``both`` claims.

    ``kappa`` is null where chance alone makes them agree, and for spans, which have no set of values to choose from.
    """

    first: str
    second: str
    field: str
    both: int
    alike: int
    kappa: float | None

    @property
    def share(self) -> float | None:
        return self.alike / self.both if self.both else None


_CHOSEN = ("type", "direction", "strength", "negated", "attribution")
_DRAWN = (*PARTS, "hedges")
FIELDS = ("verdict", *_CHOSEN, *_DRAWN)


def kappa(verdicts: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Cohen's kappa of two readers' verdicts on the same items; None where chance alone would make them agree."""
    if not verdicts:
        return None
    total = len(verdicts)
    alike = sum(first == second for first, second in verdicts) / total
    firsts = Counter(first for first, _ in verdicts)
    seconds = Counter(second for _, second in verdicts)
    by_chance = sum(firsts[name] * seconds[name] for name in firsts) / total**2
    return None if by_chance == 1 else (alike - by_chance) / (1 - by_chance)


def agreements(db: sqlite3.Connection) -> Iterator[Agreement]:
    """Yield, for every two reviewers with a claim in common, the verdict first and then field by field.

    A field is compared where both accept the claim. What an adjudicator said does not count.
    """
    judged: dict[str, dict[str, Judgement]] = {}
    for claim, reviewer, judgement in _judgements(db):
        judged.setdefault(reviewer, {})[claim] = judgement
    for first, second in combinations(sorted(judged), 2):
        common = judged[first].keys() & judged[second].keys()
        pairs = [(judged[first][claim], judged[second][claim]) for claim in sorted(common)]
        if pairs:
            yield from (_agreement(first, second, field, pairs) for field in FIELDS)


def disputes(db: sqlite3.Connection) -> tuple[int, int]:
    """How many claims of this run are judged differently and wait for an adjudicator, and how many are settled."""
    here = "SELECT count(*) FROM ({}) q WHERE EXISTS (SELECT 1 FROM run.claims c WHERE c.id = q.claim)"
    here += " OR q.claim IN (SELECT id FROM added)"
    waiting = db.execute(here.format(f"SELECT claim FROM ({DISPUTED}) WHERE claim NOT IN ({SETTLED})"))
    return waiting.fetchone()[0], db.execute(
        here.format(f"SELECT DISTINCT claim FROM ({SETTLED})")
    ).fetchone()[0]


def _agreement(
    first: str, second: str, field: str, pairs: Sequence[tuple[Judgement, Judgement]]
) -> Agreement:
    values: list[tuple[Hashable, Hashable]]
    if field == "verdict":
        values = [(one.answer, other.answer) for one, other in pairs]
    else:
        accepted = [(one, other) for one, other in pairs if one.answer == other.answer == "accept"]
        values = [(one.values[field], other.values[field]) for one, other in accepted]
    alike = sum(one == other for one, other in values)
    return Agreement(first, second, field, len(values), alike, None if field in _DRAWN else kappa(values))


def _judgements(db: sqlite3.Connection) -> Iterator[tuple[str, str, Judgement]]:
    rows = db.execute(
        "SELECT s.claim, s.reviewer, s.answer, e.edits, p.record FROM standing s JOIN events e ON e.seq = s.seq"
        " JOIN snapshots p ON p.digest = e.snapshot WHERE s.role = 'review' AND s.answer IN ('accept', 'reject')"
        " AND EXISTS (SELECT 1 FROM standing o WHERE o.claim = s.claim AND o.reviewer <> s.reviewer"
        " AND o.role = 'review' AND o.answer IN ('accept', 'reject'))"
    )
    for row in rows:
        edits = json.loads(row["edits"]) if row["edits"] else {}
        machine = json.loads(row["record"])
        yield row["claim"], row["reviewer"], Judgement(row["answer"], _values(machine, edits))


def _values(machine: Json, edits: Json) -> dict[str, Hashable]:
    relation = machine["relation"]
    had = {
        "type": relation["type"], "direction": relation["direction"],
        "strength": machine["strength"], "negated": machine["negated"],
    }  # fmt: skip
    values: dict[str, Hashable] = {name: edits.get(name, value) for name, value in had.items()}
    values["attribution"] = (edits.get("attribution") or machine["attribution"])["kind"]
    for name in PARTS:
        values[name] = _place(edits.get(name) or machine[name])
    values["hedges"] = frozenset(_place(one) for one in (edits if "hedges" in edits else machine)["hedges"])
    return values


def _place(span: Json) -> tuple[int, int]:
    return span["start"], span["end"]
