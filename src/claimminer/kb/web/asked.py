"""A question to the knowledge base out of an address: the options of `claimminer kb query` by their names."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode

from claimminer.errors import InputError
from claimminer.kb.queries import Question

__all__ = ["FIELDS", "address", "limit_in", "question_in"]

FIELDS = {
    "cause": "cause", "effect": "effect", "concept": "concept", "type": "family", "strength": "strength",
    "since": "since", "until": "until", "flag": "flag", "text": "words", "path": "path",
}  # fmt: skip
_CHOICES = {"sourced": ("sourced", "sourced", "unsourced"), "denied": ("negated", "denied", "affirmed")}
_MOST = 1_000


def question_in(parameters: Mapping[str, str]) -> Question:
    """The question. Raises InputError for a choice that there is not."""
    values: dict[str, str | bool | None] = {
        field: parameters.get(name, "").strip() or None for name, field in FIELDS.items()
    }
    for name, (field, yes, no) in _CHOICES.items():
        given = parameters.get(name, "").strip()
        if given not in ("", yes, no):
            raise InputError(f"no {name} {given!r}; there are {yes}, {no}")
        values[field] = None if not given else given == yes
    exact = parameters.get("exact", "") not in ("", "0", "no")
    return Question(exact=exact, **values)  # type: ignore[arg-type]


def limit_in(parameters: Mapping[str, str], *, default: int = 50) -> int:
    """How many are wanted. Raises InputError where that is no number up to 1,000."""
    given = parameters.get("limit", "") or str(default)
    if not (given.isascii() and given.isdigit() and 0 < int(given[:5]) <= _MOST and len(given) < 5):
        raise InputError(f"limit {given!r}: give a number up to {_MOST:,}")
    return int(given)


def address(path: str, parameters: Mapping[str, str], **changed: str) -> str:
    """A path with these parameters, those left out that are empty."""
    kept = {name: value for name, value in {**parameters, **changed}.items() if value}
    return f"{path}?{urlencode(kept)}" if kept else path
