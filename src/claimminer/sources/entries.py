"""A source section's text cut into entries: numbered, lettered, bulleted, one a line, wrapped, or run on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.language.citations import PARTICLES
from claimminer.language.institutions import INSTITUTION_ACRONYMS
from claimminer.sources.numerals import RAISED_DIGITS
from claimminer.sources.placeholders import is_unfinished
from claimminer.sources.run_on import Entry, cut_entry
from claimminer.sources.shapes import looks_like_reference, opens_with_author
from claimminer.text.publications import names_institution, record_label

__all__ = ["LABEL", "Entry", "label_number", "split_entries"]

_SMALL, _ACRONYM = "|".join(PARTICLES), "|".join(INSTITUTION_ACRONYMS)
# A number that an entry bears: "[1]", "[^1]:", "(1)", "1.", "1)", "¹", "1Smith", "2World Health", "3NHS".
LABEL = re.compile(
    r"[ \t]*(?:\[\^?(?P<square>\d{1,3})\]:?|\((?P<round>\d{1,3})\)\.?(?=\s)"
    r"|(?P<stop>\d{1,3})[ ]?(?:\.\)|\]|…(?=\s)|[.)](?=\s|[A-Z\"“]|$)|:(?=\s)|[|–—-](?=\s[^\W\d_a-z]))"
    r"|(?:R(?:ef(?:erence)?|EF)|S(?:ource|OURCE)|N(?:ote|OTE)|[Ff]n|Footnote)\.?\s?(?P<named>\d{1,3})\s?[:.–](?=\s)"
    r"|(?P<glued>\d{1,3})(?=[^\W\d_a-z][\w'’-]*[a-z][\w'’-]*,?\s[^\W\d_a-z]"
    r"|(?:(?:" + _SMALL + r")\s){1,3}[A-Z]|(?:" + _ACRONYM + r")\b[.,:]?\s)"
    r"|(?P<raised>[⁰¹²³⁴-⁹]{1,3})|(?P<bare>\d{1,3})(?:\t|[ ]{1,4})(?=[A-Z\"“]))[ \t]*",
    re.MULTILINE,
)
_BULLET = re.compile(
    r"[ \t]*(?:[-–—•*+·‣◦▪●○■□➢►>✓✔→†‡§¶]+[ \t]+|\(?[a-z][.)][ \t]+|\((?:[A-Z]|[ivx]{1,5})\)[ \t]+"
    r"|[ivx]{1,5}[.)][ \t]+|\[(?:[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})\]:?[ \t]+"
    r"|[a-z][ \t]+(?=[A-Z][\w'’-]+,?\s[A-Z]{1,3}[.,:]?\s)|[•·‣◦▪●■➢►](?=\w)|[*†‡§¶]{1,3}(?=[A-Z])"
    r"|[\u2600-\u27bf\U0001f300-\U0001faff]\ufe0f?[ \t]*)"
)
_LINE = re.compile(r"[^\n]+")
_WRAPPED_START = re.compile(r"[a-z(&]|https?:|www\.|doi\b|DOI\b|PMID\b|PMC\d|\d")
_OPEN_END = re.compile(r"(?:[,;:&/-]|\b(?:and|of|in|the|for|with|on|a))$")
_CAPITAL = re.compile(r"([A-Z])[.)] ")
_AUTHOR = re.compile(
    r"(?:(?:" + _SMALL + r")\s){0,3}"
    r"[^\W\d_][\w'’-]+,?\s(?:[A-Z]\.?[\s-]?){1,3}(?=[,.&(]|and\b)"
)
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d")
_ENDS_IN_ADDRESS = re.compile(r"(?:https?://|www\.)\S+\Z")
_ADDRESS = re.compile(r"https?://|www\.")
_OF_PAPERS = ("title", "doi", "pmid", "journal", "volume", "pages")  # a page has an author and a date, too
# "Bird, Nell. “Tea …", "Bird, Nell, and Joan May. …"
_FULL_NAME = re.compile(r"[^\W\d_a-z][\w'’-]+,\s[^\W\d_a-z][a-z]+(?:\s[A-Z]\.)?(?:\.|,?\s(?:and\s|et\sal))")
# what stands in the middle or at the end of a reference: "London: Press, 2019.", "[Accessed 3 May 2021]."
_MIDDLE = re.compile(
    r"(?:\[?(?:[Aa]ccessed|[Rr]etrieved|[Aa]vailable\s(?:from|at|online)|[Cc]ited|[Ii]nternet)\b"
    r"|[^\W\d_a-z][a-z]+(?:\s[^\W\d_a-z][a-z]+)?(?:,\s[A-Z]{2})?:\s[^\W\d_a-z][^:\n]{2,50}[,;]\s(?:1[5-9]|20)\d\d\b)"
)
_QUERY = re.compile(r"\?+|…|\.{3}")  # where a numbered entry should stand
_LONGEST = 2000


def split_entries(text: str, start: int, end: int) -> list[Entry]:
    """The entries of ``text[start:end]``, in order."""
    lines = list(_without_capitals(_records(_lines(text, start, end))))
    return [entry for line in lines for entry in cut_entry(text, line, alone=len(lines) == 1) if entry.text]


def label_number(match: re.Match[str]) -> int:
    """The number of a matched label."""
    return int(next(group for group in match.groups() if group).translate(RAISED_DIGITS))


def _lines(text: str, start: int, end: int) -> list[Entry]:
    """Lines, each joined to the entry before where it goes on with it."""
    entries: list[Entry] = []
    labelled, indent = False, 0
    last = start
    for line in _LINE.finditer(text, start, end):
        if line[0].isspace():
            continue
        gap = text.count("\n", last, line.start()) > 1
        last = line.end()
        entry = _entry(text, *line.span())
        bare = text[line.start() : line.end()].strip() == entry.text
        hangs = bare and _indent(line[0]) > indent + 1
        if bare and entries and _goes_on(entries[-1], entry, gap=gap, labelled=labelled, hangs=hangs):
            entries[-1].text = f"{entries[-1].text} {entry.text}".strip()
            entries[-1].end = entry.end
            continue
        labelled, indent = not bare, _indent(line[0])
        entries.append(entry)
    return entries


def _indent(line: str) -> int:
    """The columns before its first character."""
    return len(line.expandtabs()) - len(line.expandtabs().lstrip())


def _entry(text: str, start: int, end: int) -> Entry:
    """The line as an entry, without bullet and label."""
    begin, number = start, None
    end -= text.endswith(")", begin, end) and text.count(")", begin, end) > text.count("(", begin, end)
    if bullet := _BULLET.match(text, begin, end):
        begin = bullet.end()
    if label := LABEL.match(text, begin, end):
        begin, number = label.end(), label_number(label)
    words = " ".join(text[begin:end].split())
    first = begin + len(text[begin:end]) - len(text[begin:end].lstrip())
    return Entry(
        first,
        first + len(text[first:end].rstrip()),
        words if any(map(str.isalnum, words)) or ((number or bullet) and _QUERY.fullmatch(words)) else "",
        number,
    )


def _goes_on(before: Entry, line: Entry, *, gap: bool, labelled: bool, hangs: bool) -> bool:
    """Whether an unmarked line belongs to the entry before it. ``hangs``: it is set in, and that was not."""
    if not before.text:
        return before.number is not None
    if gap or len(before.text) > _LONGEST or is_unfinished(line.text) or _opens_anew(before, line):
        return False
    if _ENDS_IN_ADDRESS.search(before.text) and _ADDRESS.match(line.text):
        return False
    if labelled or _OPEN_END.search(before.text) or _MIDDLE.match(line.text):
        return True
    if _opens_work(before.text) and (hangs or _lacks_rest(before.text, line.text)):
        return True
    if re.match(r"https?:|www\.|doi|PMID", line.text, re.IGNORECASE):
        return not re.search(r"https?:|www\.", before.text)
    width = before.end - before.start
    return bool(_WRAPPED_START.match(line.text)) or (
        width >= 60 and before.text[-1] not in '.?!)]”"' and not before.text[-1].isdigit()
    )


def _opens_work(text: str) -> bool:
    """Whether an author begins the entry, with initials or with a first name, or an institution does."""
    return opens_with_author(text) or _FULL_NAME.match(text) is not None or names_institution(text)


def _lacks_rest(before: str, line: str) -> bool:
    """Whether the year that the entry lacks stands in this line, which begins with no author of its own."""
    return bool(_YEAR.search(line)) and not _YEAR.search(before) and not _opens_work(line)


def _opens_anew(before: Entry, line: Entry) -> bool:
    """Whether a line begins with an author, or with a name after a line that ended in an address."""
    if _AUTHOR.match(line.text) and _YEAR.search(line.text) and _YEAR.search(before.text):
        return True
    return _ENDS_IN_ADDRESS.search(before.text) is not None and line.text[0].isupper() and " " in line.text


def _records(entries: list[Entry]) -> list[Entry]:
    """The entries, the labelled lines of one paper joined to the first of them.

    A label that comes again opens another paper's.
    """
    labels = [record_label(entry.text) for entry in entries]
    if not any(label.endswith(_OF_PAPERS) for label in labels):
        return entries
    joined: list[Entry] = []
    seen: set[str] = set()
    for entry, name in zip(entries, labels, strict=True):
        opens = len(joined) == 1 and not looks_like_reference(joined[0].text)
        if name and name not in seen and (seen or opens) and not is_unfinished(entry.text):
            joined[-1].text += f" {entry.text}"
            joined[-1].end = entry.end
        else:
            seen.clear()
            joined.append(entry)
        seen |= {name} if name else set()
    return joined


def _without_capitals(entries: list[Entry]) -> Iterator[Entry]:
    """The entries without the letters of "A. …", "B. …", "C. …", which only the series tells from initials."""
    firsts = [_CAPITAL.match(entry.text) for entry in entries]
    series = len(entries) > 1 and all(
        first and ord(first[1]) == ord("A") + index for index, first in enumerate(firsts)
    )
    for entry, first in zip(entries, firsts, strict=True):
        if not series or not first:
            yield entry
            continue
        begin = entry.start + first.end()
        yield Entry(begin, entry.end, entry.text[first.end() :], entry.number)
