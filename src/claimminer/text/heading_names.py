"""The names of source sections, put together from the words of the tables: "Selected references and notes"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimminer.language.source_headings import (
    AMBIGUOUS_SOURCE_HEADINGS,
    COUNTS,
    DOCUMENT_PARTS,
    EVIDENCE_HEADINGS,
    EVIDENCE_NOUNS,
    HEADING_PATTERNS,
    HEADING_WORDS,
    PAGE_NOUNS,
    SOURCE_BUTTONS,
    SOURCE_COMPANIONS,
    SOURCE_HEADINGS,
    SOURCE_NOUNS,
    SOURCE_QUALIFIERS,
    SOURCE_TAILS,
    TAKEN_FROM,
    TAKEN_HOW,
    TAKEN_THINGS,
    WEAK_SOURCE_HEADINGS,
    WORK_KINDS,
    WORK_USES,
)

__all__ = ["AMBIGUOUS", "EVIDENCE", "HEADING", "LIST_NAME", "PART_LABEL", "WEAK", "WEAK_PATTERN", "choice"]

WEAK = frozenset((*WEAK_SOURCE_HEADINGS, *EVIDENCE_HEADINGS))
"""Names that head sources only where references follow."""
WEAK_PATTERN = re.compile(
    r"(?:(?:all )?(?:the |our )?(?:links|resources|papers|articles|books|things|stuff) (?:we |i )?"
    r"(?:(?:mentioned|discussed|talked about|mention) ?)?(?:(?:for|from|to|in|on) )?"
    r"(?:this|the|today's|tonight's|our|every) (?:[\w'’]+ ){0,2}[\w'’]+"
    r"|(?:things|stuff|papers|links|books|articles|studies|research) (?:we|i) "
    r"(?:mention(?:ed)?|discuss(?:ed)?|talk(?:ed)? about)"
    r"|(?:read|find|see|view|access|download) (?:the |our )?(?:(?:full|original) )?"
    r"(?:paper|study|article|research|report|preprint) (?:here|online|in full))"
)
"""So do these, in notes of shows and letters: "Links for this one", "Things we mentioned", "Read the study here"."""
EVIDENCE = frozenset(EVIDENCE_HEADINGS)
"""Those among them that institutions may follow instead, or a work with its year."""
AMBIGUOUS = frozenset(AMBIGUOUS_SOURCE_HEADINGS)
"""Names that may also head a part of a text about food."""


def choice(words: Iterable[str]) -> str:
    """A group that matches any of the words, the longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


def _pattern(tokens: str) -> str:
    """``where DO? WE GET`` as a regular expression over words with a space behind each."""
    return "".join(map(_token, tokens.split()))


def _token(token: str) -> str:
    name = token.rstrip("?")
    words = HEADING_WORDS.get(name)
    inner = choice(words) if words else {"PAGE": _PAGE, "ANY": r"[\w'’-]+"}.get(name, token)
    return f"(?:{inner}\\s?\\b)?" if words is not None and token != name else f"{inner}\\s?\\b"


_PAGE = choice(PAGE_NOUNS)
_THIS = (
    f"(?:(?:(?:used |cited |quoted |consulted |discussed |mentioned |of information )?"
    "(?:for|in|of|to|on|behind|by|from) "
    f"(?:this|our|the|today's) (?:\\w+ )?{_PAGE}))"
)
_BY = r"(?:used|consulted|checked|reviewed|compiled|selected|recommended) by (?:the|our) \w+"
_NUMBER = r"(?:\d{1,3} )?"
_HEAD = (
    f"{_NUMBER}(?:{choice(SOURCE_QUALIFIERS)} )*{choice(SOURCE_NOUNS)}(?: (?:{choice(SOURCE_TAILS)}|{_THIS}|{_BY}))?"
    f"|{_NUMBER}(?:{choice(SOURCE_QUALIFIERS)} )*{choice(WORK_KINDS)} {choice(WORK_USES)}(?: {_THIS})?"
)
_PART = f"(?:{_HEAD}|{choice(SOURCE_COMPANIONS)})"
_AND = r"(?:, and |, | and | or )"
_TAKEN = (
    f"(?:(?:with|using|contains|uses|some|all|includes) )?(?:{choice(TAKEN_THINGS)} )?"
    f"(?:{choice(TAKEN_HOW)} )?(?:and {choice(TAKEN_HOW)} )?"
    f"{choice(TAKEN_FROM)}(?: the following(?: \\w+)?)?"
    f"|(?:(?:with|some|all) )?{choice(TAKEN_THINGS)} (?:(?:provided|supplied) )?by|(?:provided|supplied) by"
    f"|based on (?:the following(?: \\w+)?|{choice(TAKEN_THINGS)} (?:{choice(TAKEN_HOW)} )?(?:from|by|of|in))"
)
_LIST = (
    f"(?:{choice(SOURCE_BUTTONS)} )?(?:the |our |full )?"
    f"(?:(?:{_HEAD})(?:{_AND}{_PART}){{0,3}}|{choice(SOURCE_COMPANIONS)}{_AND}(?:{_HEAD}))"
)
HEADING = re.compile(
    f"{_LIST}|{choice(SOURCE_HEADINGS)}|(?:the )?{choice(EVIDENCE_NOUNS)} {_THIS}|(?=\\w+ \\w){_TAKEN}"
    "|(?:" + "|".join(map(_pattern, HEADING_PATTERNS)) + ")"
)
"""A name that heads sources."""
LIST_NAME = re.compile(rf"(?!{choice(COUNTS)}\s)(?:{_LIST})")
"""One that does so whatever follows: what stands there is called a list, not told in a sentence."""
PART_LABEL = re.compile(
    rf"{choice(DOCUMENT_PARTS)}(?: (?:\d{{1,2}}|[a-z]|[ivx]{{1,4}}))?\s?[:.–—-]\s+|(?:\d{{1,2}}|[a-h])[.)]\s+"
)
"""What stands before a name: "Appendix A: "."""
