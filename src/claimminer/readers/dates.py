"""Dates of publication as ISO 8601, as far as they are known: 2020, 2020-03, 2020-03-05."""

from __future__ import annotations

import re

__all__ = ["iso_date"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?!\d)")


def iso_date(year: str, month: str = "", day: str = "") -> str | None:
    """The date of these words; the month may be named. None where no year is among them."""
    found = _YEAR.search(year)
    if not found:
        return None
    month_number = _number(month, most=12) or _named(month)
    day_number = _number(day, most=31)
    if not month_number:
        return found[0]
    return f"{found[0]}-{month_number:02}" + (f"-{day_number:02}" if day_number else "")


def _number(words: str, *, most: int) -> int:
    words = words.strip()
    return int(words) if words.isascii() and words.isdigit() and len(words) < 3 and int(words) <= most else 0


def _named(month: str) -> int:
    name = month.strip().casefold()[:3]
    return _MONTHS.index(name) + 1 if name in _MONTHS else 0
