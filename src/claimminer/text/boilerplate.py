"""Whether a line belongs to the page and not to the article: buttons, notices, copyright, teasers."""

from __future__ import annotations

import re

from claimminer.language.boilerplate import (
    BUTTON_FILLERS,
    BUTTONS,
    MENU_WORDS,
    NOTICE_LENGTH,
    NOTICES,
    OPENER_LENGTH,
    OPENERS,
    REPRINTED,
    TEASER_HEADINGS,
    TEASER_OPENERS,
    WHOLE_LINES,
)

__all__ = ["cites_itself", "heads_teasers", "is_boilerplate"]

_WHOLE = frozenset(WHOLE_LINES)
_TEASERS = frozenset(TEASER_HEADINGS)
_OPENERS = (*OPENERS, *REPRINTED)
_MARKS = " #>*_•▪–—-†‡↑↓→←▲▼"
_COUNT = re.compile(r"^\d+\s+(?=comments?$)|\s*[\[(]?\d*[\])]?$")
_BUTTON_ROW = re.compile(
    "(?:(?:{})(?:[\\s,|/·•&+:]+|$))+".format(
        "|".join(map(re.escape, sorted({*BUTTONS, *BUTTON_FILLERS}, key=len, reverse=True)))
    )
)
_BUTTON = re.compile(
    r"(?<![\w/])(?:{})(?![\w/])".format("|".join(map(re.escape, sorted(BUTTONS, key=len, reverse=True))))
)
_SEPARATOR = re.compile(r"\s[·•|]\s")  # between the parts of a footer: "New posts by email · Share on Facebook"
_MENU = frozenset(MENU_WORDS)
_MENU_ITEM, _MENU_ROW = 3, 3  # words of an item, items of a row
_MOST_OF_OPENER = 6  # words
_RATED = re.compile(
    r"(?:(?:customer|product|user|verified)\s)?(?:reviews|ratings|ratings (?:&|and) reviews|reviews (?:&|and) ratings)"
    r"\s\(\d[\d,.]*\)"
)
_STARS = re.compile(r"[★☆⭐✩✭✰][★☆⭐✩✭✰\ufe0f\s½]{2,}")
_RESPONSES = re.compile(r"\d+ (?:responses?|replies|thoughts?|comments?) (?:to|on) (?:[^.]|\.(?! )){1,100}")
_CITED = re.compile(
    r"how to cite(?: this(?: \w+){1,2})?(?: as)?|cite this(?: \w+){1,2}(?: as)?|(?:suggested|recommended) citation"
)
_BUTTON_ROW_LENGTH = 150
_LONGEST_WHOLE = 60


def is_boilerplate(line: str) -> bool:
    """Whether a line, or a paragraph joined to one line, is the page's and not the article's."""
    if len(line) > NOTICE_LENGTH:
        return False
    plain = _plain(line)
    if len(plain) <= _BUTTON_ROW_LENGTH and len(parts := _SEPARATOR.split(plain)) > 1:
        return any(map(_is_page_text, parts)) or _is_menu(parts)
    return _is_page_text(plain)


def _is_menu(parts: list[str]) -> bool:
    """Whether these make a row of a menu: a few short ones, one of which leads to a page of the site's own."""
    short = all(0 < len(part.split()) <= _MENU_ITEM and not any(map(str.isdigit, part)) for part in parts)
    return short and len(parts) >= _MENU_ROW and any(part.split()[0] in _MENU for part in parts)


def _is_page_text(plain: str) -> bool:
    if _STARS.match(plain) or _RATED.fullmatch(plain):
        return True
    if _bare(plain) in _WHOLE or _heads_teasers(plain) or _is_button_row(plain) or _RESPONSES.fullmatch(plain):
        return True
    if len(plain) <= OPENER_LENGTH and plain.startswith(_OPENERS):
        return True
    return any(notice in plain for notice in NOTICES)


def heads_teasers(line: str) -> bool:
    """Whether the line opens a list of other pages, whose lines belong to it."""
    return _heads_teasers(_plain(line))


def cites_itself(line: str) -> bool:
    """Whether the line says that the page's own reference stands below: "How to cite this page"."""
    return _CITED.fullmatch(_bare(_plain(line))) is not None


def _plain(line: str) -> str:
    return " ".join(line.casefold().strip(_MARKS).replace("’", "'").split())


def _bare(plain: str) -> str:
    """Without stops and counts; nothing for a line longer than any of the tables'."""
    return _COUNT.sub("", plain.rstrip(" .:!?…»>→|")).strip() if len(plain) <= _LONGEST_WHOLE else ""


def _heads_teasers(plain: str) -> bool:
    opens = plain.startswith(TEASER_OPENERS) and len(plain.split()) <= _MOST_OF_OPENER and plain[-1:] not in ".!?;,"
    return opens or _bare(plain) in _TEASERS or _CITED.fullmatch(_bare(plain)) is not None


def _is_button_row(plain: str) -> bool:
    short = len(plain) <= _BUTTON_ROW_LENGTH
    return short and _BUTTON_ROW.fullmatch(plain) is not None and _BUTTON.search(plain) is not None
