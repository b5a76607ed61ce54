"""Title and date from a document's core properties, as far as a person can have meant them."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimminer.readers.dates import iso_date
from claimminer.readers.docx.package import Package
from claimminer.readers.xml import words_of

__all__ = ["Properties", "read_properties"]

# What programs fill in: names of files, and of documents without one.
_NO_TITLES = re.compile(
    r"(?:microsoft word|powerpoint)\b.*|(?:untitled|new|final|draft|blank) (?:word )?(?:document|template|text)\b ?\d*"
    r"|.*[\\/].*|.*\.\w{2,5}|.*_.*|\W*",
    re.IGNORECASE,
)
_FEWEST_WORDS = 3
_LONGEST = 250  # characters
_TEMPLATE_DAY = "2013-12-23"  # of python-docx's template, which many programs never change
_FIRST_DAY = "1990"
_TOP = 2000  # characters of the text in which its title stands


class Properties(NamedTuple):
    """The title and the day on which the document was last saved, each None where it cannot be relied on."""

    title: str | None = None
    date: str | None = None

    def stands_in(self, text: str) -> bool:
        """Whether the title is to be read at the beginning of the text."""
        return self.title is not None and self.title.casefold() in " ".join(text[:_TOP].split()).casefold()


def read_properties(package: Package) -> Properties:
    """The core properties of a document."""
    root = package.properties()
    if root is None:
        return Properties()
    title = words_of(root.find("title"))
    saved = words_of(root.find("modified")) or words_of(root.find("created"))
    date = iso_date(saved[:4], saved[5:7], saved[8:10])
    return Properties(title if _is_title(title) else None, date if _is_day(date) else None)


def _is_title(title: str) -> bool:
    words = title.split()
    return len(words) >= _FEWEST_WORDS and len(title) <= _LONGEST and not _NO_TITLES.fullmatch(title)


def _is_day(date: str | None) -> bool:
    return date is not None and date > _FIRST_DAY and date != _TEMPLATE_DAY
