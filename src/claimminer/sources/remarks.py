"""Lines among the sources that are none: what is said of the page, calls to go elsewhere, words for an empty list."""

from __future__ import annotations

import re

from claimminer.language.citations import (
    MORE_INFORMATION,
    NOTHING,
    NOTHING_OPENERS,
    ORIGIN_PHRASES,
    PAGE_LINES,
    PAGE_PHRASES,
    PAGE_VOICE,
)
from claimminer.sources.shapes import has_volume, has_year, ids_in, looks_like_reference, opens_with_author
from claimminer.text.boilerplate import is_boilerplate
from claimminer.text.publications import is_running_text, mentions_institution, names_institution

__all__ = ["is_remark", "names_a_source"]

_NOTHING = frozenset(NOTHING)
_CALL = re.compile("(?:" + "|".join(map(re.escape, MORE_INFORMATION)) + r")\b", re.IGNORECASE)
_PAGE = re.compile("(?:" + "|".join(map(re.escape, PAGE_LINES)) + r")(?!\w)", re.IGNORECASE)
_ORIGIN = re.compile(r"\b(?:" + "|".join(map(re.escape, ORIGIN_PHRASES)) + r")\b", re.IGNORECASE)
_VOICE = re.compile(r"\b(?:" + "|".join(PAGE_VOICE) + r")\b")
_STOP = re.compile(r"[a-z)][.!?]\Z")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
# A date by itself, a reading time: what stands beside a byline.
_DATE = re.compile(
    rf"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH},?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?"
    rf"|{_MONTH}|\d{{1,2}}[/.-]\d{{1,2}}[/.-])\s?(?:19|20)\d\d(?:[\s,]+(?:at\s)?\d{{1,2}}[:.]\d\d.{{0,12}})?(?:\s\d+\smin(?:ute)?s?\sread)?"
    r"|\d+\smin(?:ute)?s?(?:\sread)?|(?:19|20)\d\d",
    re.IGNORECASE,
)


def is_remark(text: str) -> bool:
    """Whether the line stands for an empty list, or says something of the page or the list in a sentence."""
    plain = text.strip(" .–—-").casefold()
    if not any(map(str.isalnum, text)) or plain in _NOTHING or plain.startswith(NOTHING_OPENERS):
        return True
    return _DATE.fullmatch(plain) is not None or _is_about_page(text) or _is_sentence(text)


def names_a_source(text: str, *, weak: bool) -> bool:
    """Whether the line names a source, and is no line of the page and no call to go elsewhere.

    ``weak``: the heading is none of sources by itself ("Notes"), so the line must show what it is.
    """
    calls = bool(_CALL.match(text))
    if looks_like_reference(text) and not (calls and weak):
        return True
    if _PAGE.match(text) or is_boilerplate(text):
        return False
    if calls:
        return bool(has_volume(text) or ids_in(text).doi or (has_year(text) and not weak))
    titled = text[0] in "\"“" and has_year(text)
    return not weak or titled or names_institution(text) or bool(_ORIGIN.search(text))


def _is_about_page(text: str) -> bool:
    """Whether the line speaks of the page and names no work: "Department of Dietetics · Ext. 4410"."""
    lower = text.casefold()
    named = any(ids_in(text)) or has_volume(text) or opens_with_author(text)
    return not named and any(phrase in lower for phrase in PAGE_PHRASES)


def _is_sentence(text: str) -> bool:
    """Whether the line is whole sentences that name no work and nobody who could have written one."""
    if looks_like_reference(text) or mentions_institution(text) or _ORIGIN.search(text):
        return False
    addressed = _STOP.search(text) is not None and _VOICE.search(text) is not None
    return addressed or is_running_text(text)
