"""The tables' rows as the JSON that the page carries: each text once, words by number, as much as there is room for.

    {"texts": […], "concepts": [[key, name]…], "words": {"strength": […], …}, "gravity": {code: severity},
      "claims": [[…]…], "flags": …, "articles": …}

A claim's sentence is one text; ``pieces`` is flat, three numbers a piece: its length as JavaScript counts, its parts
and the parts that end with it, as bits in the order of ``words.role``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any, Final, TypeVar

from claimminer.flagging import CODES, SEVERITY_ORDER
from claimminer.records import RELATION_TYPES, SEVERITIES, STRENGTHS
from claimminer.report.marks import ROLES, Piece
from claimminer.report.rows import ArticleRow, ClaimRow, FlagRow
from claimminer.report.wording import ATTRIBUTIONS, utf16
from claimminer.store import json_line

__all__ = ["ROOM", "Tables", "script_json"]

# Bytes of JSON that each table may take, the texts that it needs first included.
ROOM: Final = {"articles": 2_000_000, "claims": 9_000_000, "flags": 2_500_000}
WORDS: Final[dict[str, tuple[str, ...]]] = {
    "strength": STRENGTHS, "attribution": ATTRIBUTIONS, "type": RELATION_TYPES, "severity": SEVERITY_ORDER,
    "code": CODES, "role": ROLES,
}  # fmt: skip
_NUMBER: Final = {name: {word: number for number, word in enumerate(words)} for name, words in WORDS.items()}

Values = list[Any]
R = TypeVar("R", ArticleRow, ClaimRow, FlagRow)


class _Pool:
    """Values that rows share, each once, by number. ``size``: the bytes they take."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self.size = 0
        self._numbers: dict[Any, int] = {}

    def number(self, value: Any) -> int:
        if value not in self._numbers:
            self._numbers[value] = len(self.values)
            self.values.append(value)
            self.size += _bytes(value)
        return self._numbers[value]


class Tables:
    """Encodes rows until a table's room is full."""

    def __init__(self) -> None:
        self._texts = _Pool()
        self._concepts = _Pool()
        self._rows: dict[str, list[Values]] = {}

    def add_articles(self, rows: Iterable[ArticleRow]) -> int:
        """Add the table of articles; returns how many it has room for."""
        return self._fill("articles", rows, self._article)

    def add_claims(self, rows: Iterable[ClaimRow]) -> int:
        """Add the table of claims; returns how many it has room for."""
        return self._fill("claims", rows, self._claim)

    def add_flags(self, rows: Iterable[FlagRow]) -> int:
        """Add the table of flags; returns how many it has room for."""
        return self._fill("flags", rows, self._flag)

    def values(self) -> dict[str, Any]:
        """Everything, as plain JSON values."""
        pools = {"texts": self._texts.values, "concepts": self._concepts.values}
        return pools | {"words": WORDS, "gravity": SEVERITIES} | self._rows

    def _fill(self, name: str, rows: Iterable[R], encode: Callable[[R], Values]) -> int:
        kept = self._rows[name] = []
        before = self._texts.size + self._concepts.size
        spent = 0
        for row in rows:
            values = encode(row)
            spent += _bytes(values)
            if spent + self._texts.size + self._concepts.size - before > ROOM[name]:
                break
            kept.append(values)
        return len(kept)

    def _article(self, row: ArticleRow) -> Values:
        texts = map(self._texts.number, (row.path, row.folder, row.title, row.href, row.sources))
        return [*texts, row.words, row.claims, *row.strengths, row.unsourced, row.references, *row.flags]

    def _claim(self, row: ClaimRow) -> Values:
        texts = map(self._texts.number, (row.path, row.folder, row.title, row.section))
        sentence = self._texts.number("".join(piece.text for piece in row.pieces))
        notes = chain.from_iterable(map(self._texts.number, note) for note in row.notes)
        return [
            row.id, *texts, row.start, sentence, list(chain.from_iterable(map(_piece, row.pieces))),
            _NUMBER["strength"][row.strength], _NUMBER["type"][row.type], int(row.is_denied),
            _NUMBER["attribution"][row.attribution], [_NUMBER["code"][code] for code in row.codes], row.confidence,
            list(notes), [self._concepts.number((one.key, one.name)) for one in row.concepts],
        ]  # fmt: skip

    def _flag(self, row: FlagRow) -> Values:
        texts = map(self._texts.number, (row.path, row.folder, row.text, row.message))
        return [_NUMBER["severity"][row.severity], _NUMBER["code"][row.code], *texts, row.start, row.claim]


def script_json(value: Any) -> str:
    """The value as JSON that may stand in a ``<script>``: it holds nothing that could end it, nor a line's end."""
    line = json_line(value)
    for char in "<>&\u2028\u2029":
        line = line.replace(char, f"\\u{ord(char):04x}")
    return line


def _piece(piece: Piece) -> Iterator[int]:
    yield utf16(piece.text)
    for roles in (piece.roles, piece.ends):
        yield sum(1 << _NUMBER["role"][role] for role in roles)


def _bytes(value: Any) -> int:
    return len(script_json(value).encode()) + 2
