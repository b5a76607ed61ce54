"""Lines that open a source section: headings, headings with the source behind their colon, and lines of origin."""

from __future__ import annotations

import re

from claimminer.language.headings import (
    AMBIGUOUS_SOURCE_HEADINGS,
    EVIDENCE_NOUNS,
    ORIGIN_OPENERS,
    PAGE_NOUNS,
    PENDING_SOURCES,
    SOURCE_COMPANIONS,
    SOURCE_HEADINGS,
    SOURCE_NOUNS,
    SOURCE_QUALIFIERS,
    SOURCE_TAILS,
    WEAK_SOURCE_HEADINGS,
)
from claimminer.text.publications import (
    is_identifier_line,
    is_running_text,
    looks_like_publication,
    looks_like_reference,
    names_work,
)

__all__ = [
    "heading_name",
    "heading_text",
    "is_ambiguous",
    "is_source_heading",
    "names_source",
    "origin_label",
    "run_in_source_heading",
    "unmarked",
]

_MARKS = " #>*_=~"  # Markdown's, around a heading
_NUMBERING = re.compile(
    r"^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?\s+|[ivxl]{1,5}[.)]\s+|section\s+\d+[.:]?\s+|part\s+\d+[.:]\s+|p\.?\s?s\.?:?\s+)",
    re.I,
)
_EDGES = re.compile(r"^[^\w(]+|[^\w)?]+$")  # bullets, icons and arrows around a heading
_COUNT = re.compile(r"\s*(?:\(\d{1,3}\)|\[\d{1,3}\]|\((?!s\))[a-z ]{1,30}\))$", re.I)  # "(12)", "(selection)"
_LONGEST_NAME = 60  # characters, numbering and marks included


def _choice(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


_THIS = (
    "(?:(?:used |cited |quoted |consulted )?(?:for|in|of|to|on|behind|by) (?:this|our|the) "
    f"(?:\\w+ )?{_choice(PAGE_NOUNS)})"
)
_HEAD = f"(?:{_choice(SOURCE_QUALIFIERS)} )*{_choice(SOURCE_NOUNS)}(?: (?:{_choice(SOURCE_TAILS)}|{_THIS}))?"
_PART = f"(?:{_HEAD}|{_choice(SOURCE_COMPANIONS)})"
_AND = r"(?:, and |, | and | or )"
_HEADING = re.compile(
    f"{_HEAD}(?:{_AND}{_PART}){{0,3}}|{_choice(SOURCE_COMPANIONS)}{_AND}{_HEAD}|{_choice(SOURCE_HEADINGS)}"
    f"|(?:the )?{_choice(EVIDENCE_NOUNS)} {_THIS}"
)
_WEAK = frozenset(WEAK_SOURCE_HEADINGS)
_AMBIGUOUS = frozenset(AMBIGUOUS_SOURCE_HEADINGS)
_PENDING = frozenset(PENDING_SOURCES)
_LONG_PENDING = tuple(f" {phrase}" for phrase in PENDING_SOURCES if " " in phrase)
_RUN_IN = re.compile(
    r"(?P<lead>[^\w\n]{0,6})(?P<head>[A-Za-z][A-Za-z ,&/().-]{2,50}?)[*_]*\s?(?::[*_]*\s+|\s[–—-]\s+)"
    r"(?P<rest>\S.*)",
    re.DOTALL,
)
_BRACKETED = re.compile(r"[\[<{(]")
_ORIGIN = re.compile(_choice(ORIGIN_OPENERS) + r"\b:?\s+(?P<rest>\S.*)", re.IGNORECASE | re.DOTALL)
_LONGEST_ORIGIN = 300
_PUBLISHED = re.compile(
    r"\b(?:provided|release|materials?|guidelines?|guidance|reports?|articles?|published|journal|stud(?:y|ies)|reviews?)\b"
)
_NAME = re.compile(r"[^\W\d_][\w'’.-]*")
_STUDY = re.compile(
    r"\b(?:stud(?:y|ies)|research(?:ers)?|reports?|journals?|surveys?|trials?|guidelines?|release)\b"
)
_UNFINISHED = re.compile(
    r"(?:insert|add|enter|cite|lorem ipsum|author|last ?name|surname|reference|source|your)\b"
)
_LABEL_WORDS = 3  # of a label that no table knows: "Proof: Smith J. …"
_FEW_WORDS = 8
_OWN_NUMBER = frozenset(("reference", "our reference", "your reference", "source"))
_LONG_WORD = re.compile(r"[^\W\d_]{5}|\b(?:19|20)\d\d\b")
_LONGER = 4  # letters; shorter words may be small in a name


def heading_text(line: str) -> str:
    """The heading's words, without Markdown marks and the closing colon."""
    return unmarked(line).rstrip(": ") or line.strip()


def unmarked(line: str) -> str:
    """The line without Markdown's marks around it."""
    return line.strip(_MARKS)


def heading_name(line: str) -> str:
    """The heading as the tables write it; nothing for a line longer than any of theirs."""
    if len(line) > _LONGEST_NAME:
        return ""
    plain = _COUNT.sub("", _EDGES.sub("", unmarked(line))).rstrip(" .:-–—*_")
    plain = _NUMBERING.sub("", plain, count=1).replace("(s)", "s")
    words = plain.replace("&", " and ").replace("/", " and ").casefold().split()
    return " ".join(words).rstrip("?")


def is_source_heading(line: str) -> bool | None:
    """True for a heading of sources, None where what follows decides, False for anything else."""
    name = heading_name(line)
    if not name:
        return False
    if name in _WEAK:
        return None
    return _HEADING.fullmatch(name) is not None


def is_ambiguous(line: str) -> bool:
    """Whether a heading of sources may also head a part of the article, as "Sources" of vitamin D do."""
    return heading_name(line) in _AMBIGUOUS


def run_in_source_heading(line: str) -> str | None:
    """The heading of "Sources: Smith et al …", where what follows the colon can be a source."""
    match = _RUN_IN.fullmatch(line)
    if not match:
        return None
    head, rest = match["head"], match["rest"]
    if _is_own_number(head, rest):
        return None
    known = is_source_heading(head)
    if known and names_source(rest, strictly=is_ambiguous(head)):
        return heading_text(head)
    if known is None and looks_like_publication(rest):
        return heading_text(head)
    short = len(head.split()) <= _LABEL_WORDS
    return heading_text(head) if short and not known and names_work(rest) else None


def names_source(rest: str, *, strictly: bool) -> bool:
    """Whether what stands under a heading of sources, or behind its colon, can be one, or template text for one.

    ``strictly``: "Oily fish, eggs and Brazil nuts" is none, though a name stands in it.
    """
    names = _names_mostly if strictly else _names_somebody
    return _is_pending(rest) or looks_like_reference(rest) or names(rest)


def origin_label(line: str) -> str | None:
    """The opening of a line that says where the article comes from ("Adapted from"); empty for a lone DOI."""
    if is_identifier_line(line):
        return ""
    match = _ORIGIN.match(unmarked(line)) if len(line) <= _LONGEST_ORIGIN else None
    if not match or not _names_somebody("The " + match["rest"]):
        return None
    if is_running_text(line) and not _PUBLISHED.search(line):
        return None
    return heading_text(unmarked(line)[: match.start("rest")])


def _is_own_number(head: str, rest: str) -> bool:
    """Whether a leaflet's own number stands there: "Reference: BSN 014-2, Rev. 3"."""
    if heading_name(head) not in _OWN_NUMBER or looks_like_reference(rest):
        return False
    return any(map(str.isdigit, rest)) and not _LONG_WORD.search(rest)


def _is_pending(rest: str) -> bool:
    """Whether template text stands there, or that there is nothing yet."""
    plain = rest.casefold().rstrip(" .!")
    if plain in _PENDING or rest.strip() in _PENDING or _BRACKETED.match(rest):
        return True
    unfinished = _UNFINISHED.match(plain) is not None or plain.endswith(_LONG_PENDING)
    return unfinished and len(plain.split()) <= _FEW_WORDS


def _names_mostly(rest: str) -> bool:
    """As ``_names_somebody``, but "Vitamin D is found in oily fish" and "eggs and Brazil nuts" do not count."""
    words: list[str] = _NAME.findall(rest)
    if len(words) == 1:
        return words[0][0].isupper()
    if _ORIGIN.match(rest):
        return True
    if not _names_somebody(rest) or is_running_text(rest):
        return False
    longer = [word for word in words[1:] if len(word) >= _LONGER]
    return 3 * sum(word[0].isupper() for word in longer) >= len(longer) or _STUDY.search(rest) is not None


def _names_somebody(rest: str) -> bool:
    """Whether a name stands there: "National Institutes of Health", and not "oily fish and eggs"."""
    words = _NAME.findall(rest)
    return any(word[0].isupper() for word in words[1:]) or bool(words and words[0].isupper())
