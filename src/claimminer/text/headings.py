"""The shapes of headings: what a line alone can tell about itself."""

from __future__ import annotations

import re

from claimminer.language.headings import (
    AMBIGUOUS_SOURCE_HEADINGS,
    BYLINE_OPENERS,
    COLON_LEAD_IN_ENDINGS,
    KICKERS,
    LEAD_IN_ENDINGS,
    SOURCE_HEADINGS,
    STANDARD_HEADINGS,
    TITLE_LABELS,
    WEAK_SOURCE_HEADINGS,
)

__all__ = [
    "heading_text",
    "is_ambiguous",
    "is_bold",
    "is_byline",
    "is_capitalised",
    "is_heading_shaped",
    "is_kicker",
    "is_source_heading",
    "is_standard_heading",
    "leads_in",
    "looks_like_publication",
    "looks_like_reference",
    "run_in_source_heading",
    "unlabelled_title",
]

_SOURCES = frozenset(SOURCE_HEADINGS)
_WEAK = frozenset(WEAK_SOURCE_HEADINGS)
_STANDARD = frozenset(STANDARD_HEADINGS)
_AMBIGUOUS = frozenset(AMBIGUOUS_SOURCE_HEADINGS)
_KICKERS = frozenset((*KICKERS, *TITLE_LABELS))
_LEAD_INS = frozenset(LEAD_IN_ENDINGS)
_COLON_LEAD_INS = frozenset((*LEAD_IN_ENDINGS, *COLON_LEAD_IN_ENDINGS))

_MARKS = " #>*_=~"  # Markdown's, around a heading
_NUMBERING = re.compile(
    r"^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?\s+|[ivxl]{1,5}[.)]\s+|section\s+\d+[.:]?\s+|part\s+\d+[.:]\s+)", re.I
)
_BOLD = re.compile(r"(\*\*|__)(?=\S)(?:(?!\1).)+(?<=\S)\1:?$")
_RUN_IN = re.compile(
    r"(?P<marks>[*_#\s]*)(?P<head>[A-Za-z][A-Za-z ]{2,40}?)[*_]*\s?:[*_]*\s+(?P<rest>\S.*)", re.DOTALL
)
_PUBLICATION = re.compile(
    r"\bdoi\b|\b10\.\d{4,}/|\bpmid\b|\bpmc\d|\bet al\b"
    r"|\((?:19|20)\d\d[a-z]?[,)]|[;,]\s?(?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d[;:]|\d\(\d+\)|;\s?\d+:\d|^\s*\[\d+\]|\[[^\]\d][^\]]*\]|\baccessed\b|\bretrieved\b|\bvol\.",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://|\bwww\.", re.IGNORECASE)
_NUMBERED_ADDRESS = re.compile(
    r"\s*(?:\[\d{1,3}\]|\(?\d{1,3}[.)]|[⁰¹²³⁴-⁹]+)\s.*?(?:https?://|\bwww\.)", re.IGNORECASE
)
_TITLE_LABEL = re.compile(
    r"(?:{})\s*:\s+".format("|".join(map(re.escape, sorted(TITLE_LABELS, key=len, reverse=True)))), re.I
)
_CAPITALISED = re.compile(r"\W*(?:[A-ZÀ-ÞΑ-Ω0-9]|[a-z]+[A-Z0-9-])")
_MOST_CHARACTERS = 120
_MOST_WORDS = 16
_MOST_WORDS_PLAIN = 10  # where neither capitals nor a colon or question mark mark the heading
_QUOTES_AND_BULLETS = ("-", "–", "—", "•", "“", '"', "‘")
_LONGEST_NAME = 60  # characters, numbering and marks included
_SMALL_WORD = 4  # characters; shorter words are not capitalised in titles


def heading_text(line: str) -> str:
    """The heading's words, without Markdown marks and the closing colon."""
    return _unmarked(line).rstrip(": ") or line.strip()


def unlabelled_title(title: str) -> str:
    """The title without a label such as "News article:"."""
    return _TITLE_LABEL.sub("", title, count=1) if _TITLE_LABEL.match(title) else title


def is_ambiguous(line: str) -> bool:
    """Whether a heading of sources may also head a part of the article, as "Sources" of vitamin D do."""
    return _name(line) in _AMBIGUOUS


def is_kicker(line: str) -> bool:
    """Whether the line above a title only names the page's part: "Health news"."""
    return _name(line) in _KICKERS


def is_bold(line: str) -> bool:
    """Whether Markdown's strong emphasis spans the line."""
    return _BOLD.match(line) is not None


def is_source_heading(line: str) -> bool | None:
    """True for a heading of sources, None where what follows decides, False for anything else."""
    name = _name(line)
    if name in _SOURCES:
        return True
    return None if name in _WEAK else False


def run_in_source_heading(line: str) -> str | None:
    """The heading of "Sources: Smith et al …", where what follows the colon can be a source."""
    match = _RUN_IN.fullmatch(line)
    if not match:
        return None
    name, rest = _name(match["head"]), match["rest"]
    if name in _SOURCES and (looks_like_reference(rest) or _names_somebody(rest)):
        return heading_text(match["head"])
    return heading_text(match["head"]) if name in _WEAK and looks_like_publication(rest) else None


def is_standard_heading(line: str) -> bool:
    """Whether the line is one of the headings known by name."""
    return _name(line) in _STANDARD


def looks_like_reference(text: str) -> bool:
    """Whether the text bears what references bear: an identifier, a link, a year, a placeholder."""
    return looks_like_publication(text) or _ADDRESS.search(text) is not None


def looks_like_publication(text: str) -> bool:
    """As a reference, but a mere address does not count, unless it is numbered: "visit www.example.org"."""
    return _PUBLICATION.search(text) is not None or _NUMBERED_ADDRESS.match(text) is not None


def is_byline(line: str) -> bool:
    """Whether the line names author, date or contact."""
    return _unmarked(line).casefold().startswith(BYLINE_OPENERS)


def is_heading_shaped(line: str) -> bool:
    """Whether a line that stands alone can be a heading: short, capitalised, without a final stop."""
    words = _unmarked(line).split()
    if not words or len(line) > _MOST_CHARACTERS or len(words) > _MOST_WORDS or is_byline(line):
        return False
    if not _CAPITALISED.match(words[0]) or not any(char.isalpha() for char in line):
        return False
    if leads_in(line) or line.startswith(_QUOTES_AND_BULLETS) or words[-1][-1] in ".,;…!|":
        return False
    if words[-1][-1] in ":?" or is_capitalised(line):
        return True
    return len(words) <= _MOST_WORDS_PLAIN and line.count(",") < 2


def leads_in(line: str) -> bool:
    """Whether the line breaks off in mid-sentence, before a list ("Common signs include")."""
    plain = _unmarked(line)
    words = plain.rstrip(" :").rsplit(None, 1)
    known = _COLON_LEAD_INS if plain.endswith(":") else _LEAD_INS
    return len(words) > 1 and words[-1].casefold() in known


def is_capitalised(line: str) -> bool:
    """Whether the line is set in capitals, or as titles are: every longer word with a capital."""
    words = [word for word in _unmarked(line).split() if len(word) >= _SMALL_WORD and word[0].isalpha()]
    capitals = sum(not word[0].islower() for word in words)
    return bool(words) and capitals >= 0.7 * len(words)


def _names_somebody(rest: str) -> bool:
    """Whether a name stands there: "National Institutes of Health", and not "oily fish and eggs"."""
    words = re.findall(r"[^\W\d_][\w'’.-]*", rest)
    return any(word[0].isupper() for word in words[1:]) or bool(words and words[0].isupper())


def _unmarked(line: str) -> str:
    return line.strip(_MARKS)


def _name(line: str) -> str:
    """The heading as the tables write it; nothing for a line longer than any of theirs."""
    if len(line) > _LONGEST_NAME:
        return ""
    plain = _unmarked(line).rstrip(" .:-–—*_").replace("&", "and")
    return " ".join(_NUMBERING.sub("", plain, count=1).casefold().split())
