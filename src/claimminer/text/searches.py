"""What is typed into a field for searching, taken apart: nothing of it is taken for a database's own syntax."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Search", "fts5", "taken_apart"]

_TERM = re.compile(r'(-?)(?:"([^"]*)"?|([^\s"]+))')
_WORD = re.compile(r"\w+")


class Search(NamedTuple):
    """Words, and phrases that were in quotes. ``wanted``: of one group at least, all; ``unwanted``: none of them."""

    wanted: tuple[tuple[str, ...], ...]
    unwanted: tuple[str, ...]


def taken_apart(typed: str) -> Search:
    """The groups and unwanted words of what was typed; no groups where nothing of it has a letter.

    Several words must all be there, "in quotes" one after another; ``OR`` stands between groups, ``-`` before what
    must not be there.
    """
    groups: list[list[str]] = [[]]
    unwanted: list[str] = []
    for minus, quoted, bare in _TERM.findall(typed):
        term = (quoted or bare).strip()
        if bare == "OR":
            groups.append([])
        elif _WORD.search(term):
            (unwanted if minus else groups[-1]).append(term)
    return Search(tuple(tuple(group) for group in groups if group), tuple(unwanted))


def fts5(search: Search, *, begun: str | None = None) -> str:
    """The search as SQLite's FTS5 wants it; there must be wanted words. ``begun``: a word that may go on."""
    groups = (
        " AND ".join(_phrase(term) + "*" * (term == begun) for term in group) for group in search.wanted
    )
    return f"({' OR '.join(groups)})" + "".join(f" NOT {_phrase(term)}" for term in search.unwanted)


def _phrase(term: str) -> str:
    return f'"{" ".join(_WORD.findall(term))}"'
