"""Lines that open a source section: headings, headings with the source behind their colon, and lines of origin."""

from __future__ import annotations

import re

from claimminer.language.source_headings import (
    EDITORS_NOTES,
    INNER_LABELS,
    PENDING_SOURCES,
    PUBLICATION_HEADINGS,
)
from claimminer.text.heading_names import (
    AMBIGUOUS,
    EVIDENCE,
    HEADING,
    LIST_NAME,
    PART_LABEL,
    WEAK,
    WEAK_PATTERN,
)
from claimminer.text.origins import LONGEST_ORIGIN, ORIGIN, told_by
from claimminer.text.publications import (
    ends_in_journal,
    is_identifier_line,
    is_running_text,
    looks_like_publication,
    looks_like_reference,
    mentions_institution,
    names_institution,
    names_work,
    opens_with_author_year,
)

__all__ = [
    "heading_name",
    "heading_text",
    "inner_label",
    "is_ambiguous",
    "is_editors_notes",
    "is_evidence_heading",
    "is_loose",
    "is_pending",
    "is_promise",
    "is_source_heading",
    "names_source",
    "origin_label",
    "publication_label",
    "run_in_source_heading",
    "unmarked",
]

_MARKS = " #>*_=~"  # Markdown's, around a heading
_NUMBERING = re.compile(
    r"^(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?\s+|\d{1,2}/\d{0,2}\s+|[ivxl]{1,5}[.)]\s+|section\s+\d+[.:]?\s+|part\s+\d+[.:]\s+|p\.?\s?s\.?:?\s+|(?:edit|update|eta)(?:\s\d)?:\s+)",
    re.I,
)
_EDGES = re.compile(r"^[^\w(]+|[^\w)?]+$")  # bullets, icons and arrows around a heading
# "(12)", "(selection)"
_COUNT = re.compile(r"(?<=\w)\s*(?:\(\d{1,3}\)|\[\d{1,3}\]|\((?!s\))[a-z][a-z0-9 .,-]{0,30}\))$", re.I)
_EDIT = re.compile(r"\s*\[\s?edit(?:\s?\|[^\]]*)?\]$", re.I)  # a wiki's button
_FIELD_NAME = re.compile(r"[A-Za-z]+(?:_[A-Za-z]+)+:?\Z")  # of a program: "field_sources"
_SIGNS = re.compile(r"\s?[&/|]\s?|\s[–—-]\s|,\s(?=abridged|selected|abbreviated)")
_LONGEST_NAME = 60  # characters, numbering and marks included
_PENDING = frozenset(PENDING_SOURCES)
_EDITORS_NOTES = frozenset(EDITORS_NOTES)
_LONG_PENDING = tuple(f" {phrase}" for phrase in PENDING_SOURCES if " " in phrase)
_RUN_IN = re.compile(
    r"(?P<lead>[^\w\n]{0,6})(?P<head>[A-Za-z][A-Za-z_ ,&/().-]{2,50}?)[*_]*\s?(?::[*_]*\s+|\s[–—-]\s+|\s?[—→»]\s?)"
    r"(?P<rest>\S.*)",
    re.DOTALL,
)
_BLANK = re.compile(
    r"[\[<{(]|\$\{|(?:(?:source|reference|link|citation|study) \d{1,2}(?:,\s|\Z))+\Z", re.IGNORECASE
)
# A newswire's last line: "SOURCE Keele University"
_SHOUTED = re.compile(r"(?P<lead>)(?P<head>SOURCES?)\s(?P<rest>(?=[A-Z][^\n]*[a-z]{2})[^\n]{3,100})")
# "REFERENCES 1. Marsh P. …": the list begins in the heading's line
_NUMBERED = re.compile(
    r"(?P<lead>)(?P<head>REFERENCES?|References|BIBLIOGRAPHY|Bibliography|LITERATURE|Literature|SOURCES|Sources)\s"
    r"(?P<rest>(?:\[1\]|\(1\)|1[.)])\s[^\n]+)"
)
_DOTS = re.compile(r"(?=(?:[^._…]*[._…]){5})[\s\d._…)(,–-]{8,}\Z")
_PUBLISHED = re.compile(
    r"\b(?:adapted|reprinted|reproduced|abridged|condensed|excerpted|provided|release|materials?|guidelines?|guidance|reports?|articles?|published|journal|stud(?:y|ies)|reviews?)\b"
)
_NAME = re.compile(r"[^\W\d_][\w'’.-]*")
_STUDY = re.compile(
    r"\b(?:stud(?:y|ies)|research(?:ers)?|reports?|journals?|surveys?|trials?|guidelines?|release)\b"
)
_UNFINISHED = re.compile(
    r"(?:insert|add|enter|cite|todo|lorem ipsum|author|last ?name|surname|reference|source|your)\b"
)
_INNER = re.compile(r"(?<=[.!?;)”\"|·•])\s+(?=([A-Z][A-Za-z]+(?:\s[A-Za-z]+){0,3}):\s)")
_FORM = re.compile(r"(?:Author|Last ?[Nn]ame|Surname)s?,\s[A-Z]\.")  # of a reference: "Author, A. A. (Year). Title."
_IDENTIFIERS = ("DOI", "Doi", "doi", "PMID", "PMCID", "ISBN")
_LONGEST_TAIL = 400  # characters
_LABEL_WORDS = 3  # of a label that no table knows: "Proof: Smith J. …"
_FEW_WORDS = 8
_OWN_CITATION = re.compile(r"(?:(?:how to|please|to) )?cite\b|(?:suggested|recommended) citation", re.IGNORECASE)
_OWN_NUMBER = frozenset(
    ("reference", "our reference", "your reference", "source", "ref", "our ref", "your ref", "leaflet ref")
)
# "ORTH/77/v2  Date of issue: May 2023": a leaflet's code, and what it says of itself behind that
_CODE = re.compile(r"(?=[^\s|·•]*\d)[A-Z][\w./-]{2,24}[\s|·•,;–-]*")
_OF_LEAFLET = re.compile(
    r"(?:date|issue|review|version|v\s?\d|produced|printed|revised|expir|valid|approved|author|copyright|©|page|leaflet|next|due)",
    re.IGNORECASE,
)
_PUBLICATIONS = frozenset(PUBLICATION_HEADINGS)
_OURS = re.compile(r"(?:\w+\s){0,4}our\s(?!sister\b)")  # "data obtained from studies in our laboratory"
# "Age Well, Falls Report 2021"
_COUNTED = re.compile(
    r"[A-Z][\w'’-]+\s(?:Survey|Census|Report|Audit|Registry|Register|Statistics|Study|Atlas|Barometer|Yearbook|Monitor|Index)\b[^.;]{0,20}\b(?:19|20)\d\d\b"
)
_NEXT_SENTENCE = re.compile(r"(?<=[a-z\d)]\.)\s(?=[A-Z][a-z]+\s[a-z])")
_ANY_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LONG_WORD = re.compile(r"[^\W\d_]{5}|(?<![\d/-])(?:19|20)\d\d(?![\d/-])")
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
    plain = _EDGES.sub("", _EDIT.sub("", unmarked(line)))
    plain = plain.replace("_", " ") if _FIELD_NAME.match(line) else plain
    plain = _COUNT.sub("", plain.replace(", in ", " in ")).rstrip(" .:-–—*_")
    plain = _NUMBERING.sub("", plain, count=1).casefold().replace("(s)", "s")
    plain = PART_LABEL.sub("", plain, count=1)
    words = _SIGNS.sub(" and ", plain).split()
    return " ".join(words).strip("?()")


def is_source_heading(line: str) -> bool | None:
    """True for a heading of sources, None where what follows decides, False for anything else."""
    name = heading_name(line)
    if not name:
        return False
    if name in WEAK or WEAK_PATTERN.fullmatch(name):
        return None
    return HEADING.fullmatch(name) is not None


def is_ambiguous(line: str) -> bool:
    """Whether a heading of sources may also head a part of the article, as "Sources" of vitamin D do."""
    return heading_name(line) in AMBIGUOUS


def is_loose(line: str) -> bool:
    """Whether a heading of sources may also head prose: "How do we know?", "Five sources"."""
    return LIST_NAME.fullmatch(heading_name(line)) is None


def is_evidence_heading(line: str) -> bool:
    """Whether a heading says what the text rests on, so that names of institutions can be its sources."""
    return heading_name(line) in EVIDENCE


def is_editors_notes(line: str) -> bool:
    """Whether the line heads what a press release tells editors, its paper among it."""
    return heading_name(line) in _EDITORS_NOTES


def run_in_source_heading(line: str) -> str | None:
    """The heading of "Sources: Smith et al …", where what follows the colon can be a source."""
    match = _NUMBERED.fullmatch(line) or _RUN_IN.fullmatch(line) or _SHOUTED.fullmatch(line)
    if not match:
        return None
    head, rest = match["head"], match["rest"]
    if _is_own_number(head, rest) or _OWN_CITATION.match(head):
        return None
    known = is_source_heading(head)
    first = _NEXT_SENTENCE.split(rest, maxsplit=1)[0]
    if known and names_source(rest, strictly=is_ambiguous(head)):
        return heading_text(head)
    shown = looks_like_publication(rest) or opens_with_author_year(rest)
    if known is None and (shown or _is_dated_journal(head, rest) or _is_dated_journal(head, first)):
        return heading_text(head)
    short = len(head.split()) <= _LABEL_WORDS
    return heading_text(head) if short and not known and names_work(rest) else None


def inner_label(line: str) -> int | None:
    """Where in the line a labelled source begins behind other words: "Text: Jane Roe. Sources: NHS; WHO"."""
    for match in _INNER.finditer(line) if ": " in line else ():
        known, tail = is_source_heading(match[1]), line[match.end() :]
        if match[1].endswith(_IDENTIFIERS):
            continue  # "Smith J. Naps. Article DOI: 10.1000/1": the reference goes on
        sure = known or (known is None and (" " in match[1] or match[1] in INNER_LABELS))
        if sure and len(tail) <= _LONGEST_TAIL and not is_running_text(tail) and _names_strictly(tail):
            return match.end()
    return None


def _names_strictly(tail: str) -> bool:
    rest = tail.partition(":")[2].strip()
    return run_in_source_heading(tail) is not None and (looks_like_publication(rest) or _names_mostly(rest))


def _is_dated_journal(head: str, rest: str) -> bool:
    """Whether "Journal of Walking, 5 September 2019" stands behind "Published in:", or a title with its year."""
    name = heading_name(head)
    if name not in _PUBLICATIONS | EVIDENCE or not _ANY_YEAR.search(rest) or is_running_text(rest):
        return False
    named = names_institution(rest) or (
        name in EVIDENCE and (mentions_institution(rest) or _COUNTED.search(rest) is not None)
    )
    return named or ends_in_journal(rest) or rest[0] in '"“'


def publication_label(line: str) -> str | None:
    """The label of a line that may open the record of a paper: "Journal: Annals of Walking"."""
    match = _RUN_IN.fullmatch(line)
    return heading_text(match["head"]) if match and heading_name(match["head"]) in _PUBLICATIONS else None


def names_source(rest: str, *, strictly: bool) -> bool:
    """Whether what stands under a heading of sources, or behind its colon, can be one, or template text for one.

    ``strictly``: "Oily fish, eggs and Brazil nuts" is none, though a name stands in it.
    """
    names = _names_mostly if strictly else _names_somebody
    return is_pending(rest) or looks_like_reference(rest) or names(rest)


def origin_label(line: str) -> str | None:
    """The opening of a line that says where the article comes from ("Adapted from"); empty for a lone DOI."""
    if is_identifier_line(line):
        return ""
    plain = unmarked(line).lstrip("(")
    match = (ORIGIN.match(plain) or told_by(plain)) if len(line) <= LONGEST_ORIGIN else None
    rest = (match["rest"] or match.groupdict().get("other") or "") if match else ""
    if not match or not _names_somebody("The " + rest) or _OURS.match(rest):
        return None
    if is_running_text(line) and not (_PUBLISHED.search(line) or mentions_institution(rest)):
        return None
    return heading_text(plain[match.start() : plain.index(rest)])


def _is_own_number(head: str, rest: str) -> bool:
    """Whether a leaflet's own number stands there: "Reference: BSN 014-2, Rev. 3"."""
    name = heading_name(head)
    if not (name in _OWN_NUMBER or name.endswith((" reference", " ref"))) or looks_like_reference(rest):
        return False
    if (code := _CODE.match(rest)) and (_OF_LEAFLET.match(rest, code.end()) or code.end() == len(rest)):
        return True
    return any(map(str.isdigit, rest)) and not _LONG_WORD.search(rest)


def is_pending(rest: str) -> bool:
    """Whether template text stands there, or that there is nothing yet."""
    plain = rest.casefold().rstrip(" .!")
    if plain in _PENDING or rest.strip() in _PENDING or _BLANK.match(rest) or _DOTS.match(rest):
        return True
    if _FORM.match(rest):
        return True
    unfinished = _UNFINISHED.match(plain) is not None or plain.endswith(_LONG_PENDING)
    return unfinished and len(plain.split()) <= _FEW_WORDS


def is_promise(line: str) -> bool:
    """Whether a line in words says that sources are still to come: "Coming soon", "TODO: add references"."""
    return line[:1].isalpha() and is_pending(line)


def _names_mostly(rest: str) -> bool:
    """As ``_names_somebody``, but "Vitamin D is found in oily fish" and "eggs and Brazil nuts" do not count."""
    words: list[str] = _NAME.findall(rest)
    if len(words) == 1:
        return words[0][0].isupper()
    if ORIGIN.match(rest):
        return True
    if not _names_somebody(rest) or is_running_text(rest):
        return False
    longer = [word for word in words[1:] if len(word) >= _LONGER]
    return 3 * sum(word[0].isupper() for word in longer) >= len(longer) or _STUDY.search(rest) is not None


def _names_somebody(rest: str) -> bool:
    """Whether a name stands there: "National Institutes of Health", and not "oily fish and eggs"."""
    words = _NAME.findall(rest)
    return any(word[0].isupper() for word in words[1:]) or bool(words and words[0].isupper())
