"""Lines among the sources that are none: what is said of the page, calls to go elsewhere, words for an empty list."""

from __future__ import annotations

import re

from claimminer.language.citations import MORE_INFORMATION, ORIGIN_PHRASES
from claimminer.language.page_lines import (
    BYLINE_LABELS,
    MEDIA_LINES,
    NOTHING,
    NOTHING_OPENERS,
    PAGE_CALLS,
    PAGE_LINES,
    PAGE_PHRASES,
    PAGE_VOICE,
)
from claimminer.sources.shapes import has_volume, has_year, ids_in, looks_like_reference, opens_with_author
from claimminer.text.boilerplate import is_boilerplate
from claimminer.text.publications import (
    ends_in_journal,
    is_running_text,
    mentions_institution,
    names_institution,
    opens_with_author_year,
)

__all__ = ["is_about_page", "is_byline_label", "is_page_number", "is_remark", "names_a_source"]

_NOTHING = frozenset(NOTHING)
_BYLINE_LABELS = frozenset(BYLINE_LABELS)
_PAGE_CALL = re.compile("(?:" + "|".join(map(re.escape, PAGE_CALLS)) + r")(?!\w)", re.IGNORECASE)
_OUR = re.compile(r"\bour\b", re.IGNORECASE)
_MOST_OF_CALL = 9  # words
_MEDIA = re.compile("(?:" + "|".join(map(re.escape, MEDIA_LINES)) + r")(?!\w)", re.IGNORECASE)
_CALL = re.compile("(?:" + "|".join(map(re.escape, MORE_INFORMATION)) + r")\b", re.IGNORECASE)
_PAGE = re.compile("(?:" + "|".join(map(re.escape, PAGE_LINES)) + r")(?!\w)", re.IGNORECASE)
_ORIGIN = re.compile(r"\b(?:" + "|".join(map(re.escape, ORIGIN_PHRASES)) + r")\b", re.IGNORECASE)
_WORK = re.compile(r"\b(?:report|survey|census|yearbook|bulletin|fact\s?sheet|guidelines?|statistics)\b", re.IGNORECASE)
_VOICE = re.compile(r"\b(?:" + "|".join(PAGE_VOICE) + r")\b")
_STOP = re.compile(r"[a-z)][.!?]\Z")
# "Tessa is a freelance writer and mother of three.": who wrote the page
_BIOGRAPHY = re.compile(
    r"(?:By\s)?(?:Dr\.?\s)?[^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’.-]*){0,3}(?:,\s[A-Z][A-Za-z.]{1,5}){0,3},?"
    r"\s(?:is|was|has been|works|writes|lives|trained|leads|covers|teaches)\s"
)
# "Tessa Hay is the health editor of The Gazette and the author of Cold (Hill Press, 2018).", whatever it names
_ROLE = re.compile(
    r"(?:Dr\.?\s|Prof(?:essor|\.)?\s)?[^\W\d_a-z][\w'’-]+(?:\s[^\W\d_a-z][\w'’.-]*){1,3}(?:,\s[A-Z][A-Za-z.]{1,5}){0,3},?"
    r"\s(?:is|was)\s(?:an?|the)\s[^\n]*[.!]\Z"
)
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
# "Produced: June 2022", "Review date May 2025": when the page was made, and when it will be made anew
_STAMP = re.compile(
    r"(?:\A|[|·•–—]\s?)(?:produced|reviewed?|review (?:date|due)|due for review|issued|written|created|revised|printed"
    r"|next review|expiry)\b:?\s(?:date:?\s|due:?\s|in\s|on\s)?(?:(?:\d{1,2}\s)?"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?\s(?:\d{1,2},\s)?|(?:\d{1,2}[/.-]){1,2})20\d\d\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"By\s(?!the\b)[^\W\d_a-z][\w'’-]+(?:\s(?:and\s)?[^\W\d_a-z][\w'’.-]*){1,5}(?:,\s[A-Z][A-Za-z.]{1,5}){0,3}"
)
_TELEPHONE = re.compile(r"(?<![\w/.])(?:\+\d{1,3}[\s(]|0\d{2,4}\s)\(?\d{2,4}\)?[\s-]?\d{3,4}\b|\(\d{3}\)\s?\d{3}-\d{4}")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b|,\s[A-Z]{2}\s\d{5}\b")  # of the page's makers
# "Ref: ORTH/77/v2": the page's own
_CODE = re.compile(
    r"\A(?i:(?:(?:our|leaflet|document|doc|page)\s)?ref(?:erence)?(?:\sno\.?|\snumber)?|leaflet\s(?:code|no\.?|number))\s?:\s?"
    r"(?=\S*\d)[A-Z][\w./-]{2,24}(?=\s|\Z)"
)
_OF_MAKERS = (_TELEPHONE, _POSTCODE, _STAMP, _CODE)
_TOKEN = re.compile(r"\[[a-z_]+:[\w:.-]+\]")  # a program's: "[block:newsletter]"
_OWN_ADDRESS = re.compile(
    r"(?:original article|permalink|canonical url|(?:article|page) url)\s?:\s(?:https?://|www\.)\S+", re.IGNORECASE
)
_PAGE_NUMBER = re.compile(r"(?:page|pg\.?|p\.)\s\d{1,3}(?:\s?(?:of|/)\s?\d{1,3})?", re.IGNORECASE)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
# A date by itself, a reading time: what stands beside a byline.
_DATE = re.compile(
    rf"(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH},?|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?"
    rf"|{_MONTH}|\d{{1,2}}[/.-]\d{{1,2}}[/.-])\s?(?:19|20)\d\d(?:[\s,]+(?:at\s)?\d{{1,2}}[:.]\d\d.{{0,12}})?(?:\s\d+\smin(?:ute)?s?\sread)?"
    r"|\d+\smin(?:ute)?s?(?:\sread)?|(?:19|20)\d\d",
    re.IGNORECASE,
)


# "May 4, 2022: Medically reviewed by Ola Brandt, MD"
_HISTORY = re.compile(
    rf"(?:{_DATE.pattern})\s?[:–—-]\s?(?:(?:medically|clinically|last|fact|copy)[\s-])?(?:written|reviewed|updated|edited|checked|published|created)\b",
    re.IGNORECASE,
)


def is_remark(text: str) -> bool:
    """Whether the line stands for an empty list, or says something of the page or the list in a sentence."""
    plain = text.strip(" .–—-").casefold()
    if not any(map(str.isalnum, text)) or plain in _NOTHING or plain.startswith(NOTHING_OPENERS):
        return True
    if is_page_number(text) or _DATE.fullmatch(plain) or _BYLINE.fullmatch(text) or _OWN_ADDRESS.fullmatch(text):
        return True
    if _HASHTAGS.fullmatch(text) or _HISTORY.match(plain) or (_ROLE.match(text) and not names_institution(text)):
        return True
    return is_about_page(text) or _is_sentence(text) or _is_call(text)


def is_byline_label(text: str) -> bool:
    """Whether the line only announces who made the page: "Medically reviewed by"."""
    return text.strip(" :.").casefold() in _BYLINE_LABELS


def is_page_number(text: str) -> bool:
    """Whether nothing stands there but the number of a printed page: "Page 2 of 3"."""
    return _PAGE_NUMBER.fullmatch(text.strip(" .–—-|")) is not None


def names_a_source(text: str, *, weak: bool) -> bool:
    """Whether the line names a source, and is no line of the page and no call to go elsewhere.

    ``weak``: the heading is none of sources by itself ("Notes"), so the line must show what it is; so must a line that
    brings a heading of its own ("More information: www.…").
    """
    call = _CALL.match(text)
    calls = call is not None
    weak = weak or (call is not None and text[call.end() :].lstrip().startswith(":"))
    if looks_like_reference(text) and not (calls and weak):
        return True
    if _PAGE.match(text) or is_boilerplate(text):
        return False
    if calls:
        return bool(has_volume(text) or ids_in(text).doi or (has_year(text) and not weak))
    formed = ends_in_journal(text) or text[0] in "\"“"
    titled = has_year(text) and (formed or mentions_institution(text) or _WORK.search(text) is not None)
    return not weak or titled or names_institution(text) or opens_with_author_year(text) or bool(_ORIGIN.search(text))


def is_about_page(text: str) -> bool:
    """Whether the line speaks of the page and names no work: "Department of Dietetics · Ext. 4410"."""
    lower = text.casefold()
    if _MEDIA.match(text) and not (has_volume(text) or ids_in(text).doi):
        return True
    named = any(ids_in(text)) or has_volume(text) or opens_with_author(text)
    told = any(phrase in lower for phrase in PAGE_PHRASES) or any(sign.search(text) for sign in _OF_MAKERS)
    return not named and (bool(told) or not any(map(str.isalpha, text)) or _TOKEN.fullmatch(text) is not None)


def _is_call(text: str) -> bool:
    """Whether the line is a button's, and names no work: "Book a consultation"."""
    named = looks_like_reference(text) or has_year(text) or (mentions_institution(text) and not _OUR.search(text))
    return _PAGE_CALL.match(text) is not None and len(text.split()) <= _MOST_OF_CALL and not named


def _is_sentence(text: str) -> bool:
    """Whether the line is whole sentences that name no work and nobody who could have written one."""
    if looks_like_reference(text) or mentions_institution(text) or _ORIGIN.search(text):
        return False
    stops = _STOP.search(text) is not None
    spoken = _VOICE.search(text) is not None or (_BIOGRAPHY.match(text) is not None and not has_year(text))
    return (stops and spoken) or is_running_text(text)
