"""The shapes of headings: what a line alone can tell about itself."""

from __future__ import annotations

import re

from claimminer.language.headings import (
    BIOGRAPHY_HEADINGS,
    BYLINE_OPENERS,
    CLOSING_HEADINGS,
    COLON_LEAD_IN_ENDINGS,
    KICKERS,
    LEAD_IN_ENDINGS,
    STANDARD_HEADINGS,
    TITLE_LABELS,
)
from claimminer.text.source_headings import heading_name, unmarked

__all__ = [
    "are_both_capitals",
    "closes_sources",
    "ends_with_mark",
    "heads_biography",
    "is_about_somebody",
    "is_bold",
    "is_byline",
    "is_capitalised",
    "is_heading_shaped",
    "is_kicker",
    "is_standard_heading",
    "leads_in",
    "opens_standard_section",
    "unlabelled_title",
]

_BIOGRAPHIES = frozenset(BIOGRAPHY_HEADINGS)
_CLOSING = _BIOGRAPHIES | frozenset(CLOSING_HEADINGS)
_STANDARD = _CLOSING | frozenset(STANDARD_HEADINGS)
_KICKERS = frozenset((*KICKERS, *TITLE_LABELS))
_LEAD_INS = frozenset(LEAD_IN_ENDINGS)
_COLON_LEAD_INS = frozenset((*LEAD_IN_ENDINGS, *COLON_LEAD_IN_ENDINGS))

_BOLD = re.compile(r"(\*\*|__)(?=\S)(?:(?!\1).)+(?<=\S)\1:?$")
_TITLE_LABEL = re.compile(
    r"(?:{})\s*:\s+".format("|".join(map(re.escape, sorted(TITLE_LABELS, key=len, reverse=True)))), re.I
)
_CAPITALISED = re.compile(r"\W*(?:[A-ZÀ-ÞΑ-Ω0-9]|[a-z]+[A-Z0-9-])")
_CITES = re.compile(r"(?:\s?(?:\[\d[\d,;\s–-]*\]|[⁰¹²³⁴-⁹]+)|(?<=[.!?])[*†‡§]{1,3})[.!?]?$")
_ABOUT = re.compile(r"[#* ]*(?:About|ABOUT)\s(?:the\s|our\s)?[A-Z]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_ABOUT = 80
_MOST_CHARACTERS = 120
_MOST_WORDS = 16
_MOST_WORDS_PLAIN = 10  # where neither capitals nor a colon or question mark mark the heading
_QUOTES_AND_BULLETS = ("-", "–", "—", "•", "“", '"', "‘")
_FEW_WORDS = 4
_SMALL_WORD = 4  # characters; shorter words are not capitalised in titles


def unlabelled_title(title: str) -> str:
    """The title without a label such as "News article:"."""
    return _TITLE_LABEL.sub("", title, count=1) if _TITLE_LABEL.match(title) else title


def is_kicker(line: str) -> bool:
    """Whether the line above a title only names the page's part: "Health news"."""
    return heading_name(line) in _KICKERS


def is_bold(line: str) -> bool:
    """Whether Markdown's strong emphasis spans the line."""
    return _BOLD.match(line) is not None


def is_standard_heading(line: str) -> bool:
    """Whether the line is one of the headings known by name."""
    return heading_name(line) in _STANDARD


def heads_biography(line: str) -> bool:
    """Whether the line heads what a page says of who made it: "About the author"."""
    return heading_name(line) in _BIOGRAPHIES


def closes_sources(line: str, following: str) -> bool:
    """Whether the line ends a list even without a blank line: "Media contact", "About Keele" above "Keele is …"."""
    if heading_name(line) in _CLOSING:
        return True
    about = _ABOUT.match(line) if is_about_somebody(line) else None
    name = line[about.end() - 1 :].split(maxsplit=1)[0].casefold() if about else ""
    return bool(name) and following.casefold().startswith(name)


def is_about_somebody(line: str) -> bool:
    """Whether the line heads what a press release says of its senders: "About the University of Bramley"."""
    dated = line.endswith(".") or _YEAR.search(line) is not None  # "About Epilepsy, Epilepsy Action, 2020"
    return len(line) <= _LONGEST_ABOUT and _ABOUT.match(line) is not None and not dated


def opens_standard_section(line: str) -> bool:
    """Whether the line begins with such a heading and its colon: "Summary: Walking may …"."""
    head, colon, _ = line.partition(":")
    return bool(colon) and is_standard_heading(head)


def is_byline(line: str) -> bool:
    """Whether the line names author, date or contact."""
    return unmarked(line).casefold().startswith(BYLINE_OPENERS)


def is_heading_shaped(line: str) -> bool:
    """Whether a line that stands alone can be a heading: short, capitalised, without a final stop."""
    words = _CITES.sub("", unmarked(line)).split()
    if not words or len(line) > _MOST_CHARACTERS or len(words) > _MOST_WORDS or is_byline(line):
        return False
    if not _CAPITALISED.match(words[0]) or not any(char.isalpha() for char in line):
        return False
    if leads_in(line) or line.startswith(_QUOTES_AND_BULLETS) or words[-1][-1] in ".,;…!|":
        return False
    if words[-1][-1] in ":?" or is_capitalised(line):
        return True
    return len(words) <= _MOST_WORDS_PLAIN and line.count(",") < 2


def ends_with_mark(line: str) -> bool:
    """Whether the line closes with a citation's number ("Walks help.[1]")."""
    return _CITES.search(line) is not None


def are_both_capitals(heading: str | None, line: str) -> bool:
    """Whether both are short and set in capitals: "MUSIC" below "STUDIES CITED" heads something else."""
    words = line.rstrip(":").split()
    short = len(words) <= _FEW_WORDS and all(map(str.isalpha, words))
    return short and line.isupper() and heading is not None and heading.isupper()


def leads_in(line: str) -> bool:
    """Whether the line breaks off in mid-sentence, before a list ("Common signs include")."""
    plain = unmarked(line)
    words = plain.rstrip(" :").rsplit(None, 1)
    known = _COLON_LEAD_INS if plain.endswith(":") else _LEAD_INS
    return len(words) > 1 and words[-1].casefold() in known


def is_capitalised(line: str) -> bool:
    """Whether the line is set in capitals, or as titles are: every longer word with a capital."""
    words = [word for word in unmarked(line).split() if len(word) >= _SMALL_WORD and word[0].isalpha()]
    capitals = sum(not word[0].islower() for word in words)
    return bool(words) and capitals >= 0.7 * len(words)
