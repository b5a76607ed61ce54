"""What stands below a line, as far as it tells whether that line opens the sources of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, takewhile

from claimminer.language.source_headings import EVIDENCE_CUES
from claimminer.text.closing import boilerplate_lines, last_notes, unlabelled
from claimminer.text.headings import ends_with_mark, is_byline, is_heading_shaped, opens_standard_section
from claimminer.text.lines import Line
from claimminer.text.origins import introduces_sources
from claimminer.text.publications import (
    is_address_line,
    is_identifier_line,
    is_labelled,
    is_running_text,
    looks_like_publication,
    looks_like_reference,
    names_institution,
    names_work,
    names_work_briefly,
    opens_with_author_year,
    record_label,
)
from claimminer.text.source_headings import (
    heading_name,
    is_editors_notes,
    is_evidence_heading,
    is_pending,
    is_promise,
    names_source,
    publication_label,
    run_in_source_heading,
)

__all__ = ["LONGEST_HEADING", "STOPS", "SourceBlocks"]

LONGEST_HEADING = 60  # characters
_PROSE = 100  # characters; a paragraph this long that ends in a stop is prose
_RECORD_LENGTH = 6  # lines
# when the page was made: "First published: April 2019. Last update: 12 January 2024"
_STAMP = re.compile(
    r"(?:(?:first|date|last|page|content)\s)?(?:published|updated?|reviewed|modified|posted|issued|created|revised)\b[^\d\n]{0,20}\b\d",
    re.IGNORECASE,
)
_FIELD = re.compile(r"[A-Za-z][\w-]{1,29}(?:\s[\w-]{1,29}){0,2}:\s?\S")
STOPS = (".", "!", "…", ".”", '."', ".’", ".)", ";", ",")
_BLOCK_ENDS = (".", "!", "?", ":", ";", "|", "·", "•", "”", "-", "_", "*", "=")
_PROSE_STOPS = (".", ".”", '."', "?", "!")
_CUES = frozenset(EVIDENCE_CUES)
_WORD = re.compile(r"[a-z]+")


class SourceBlocks:
    """The lines of an article, and which of them sources stand below.

    ``page`` are the lines of the page's own, by the number of the line; ``headings`` are known from markup, and
    ``notes`` are footnotes, by offset. ``title`` is the title's line or None, ``candidates`` are shaped as headings.
    """

    def __init__(self, lines: list[Line], *, headings: Mapping[int, str], notes: frozenset[int]) -> None:
        self.lines = lines
        self.headings = headings
        self.page = boilerplate_lines(lines)
        self.notes = notes | last_notes(lines, self.page)
        self.title: int | None = None
        self.candidates = frozenset[int]()

    def _references_follow(self, index: int) -> bool:
        """Whether the next line is a reference, or the text (or only the page's own lines) ends here."""
        following = index + 1
        if following == len(self.lines) or following in self.page:
            return True
        text = self.lines[following].text
        if self.lines[following].start in self.notes or _STAMP.match(text):
            return True
        return (looks_like_publication(text) and not is_running_text(text)) or opens_with_author_year(text)

    def _prose_follows(self, index: int) -> bool:
        """Whether the next line is running text that names no work."""
        following = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
        return is_running_text(following) and not looks_like_reference(following)

    def _institutions_follow(self, heading: str, index: int) -> bool:
        """Whether all up to the next gap are institutions, under a heading of what the text rests on."""
        below = [line for line in self._block_below(index) if not is_promise(line.text)]
        return (
            is_evidence_heading(heading)
            and bool(below)
            and all(names_institution(line.text) for line in below)
        )

    def _work_stands_among(self, index: int) -> bool:
        """Whether a marked list follows, and one of its items is a reference, or to be one: "• The paper: to come"."""
        below = list(self._block_below(index))
        items = [unlabelled(line.text) for line in below if unlabelled(line.text) != line.text]
        listed = len(items) == len(below) > 1
        return listed and any(names_work(item) or is_pending(item.rpartition(": ")[2]) for item in items)

    def _evidence_follows(self, index: int) -> bool:
        """Whether a heading that no table knows speaks of evidence, and nothing but works and institutions follow."""
        line = self.lines[index]
        if index in self.page or index == self.title or not line.after_blank or len(line.text) > LONGEST_HEADING:
            return False
        if is_labelled(line.text) or "[" in line.text or looks_like_publication(line.text):
            return False
        if run_in_source_heading(line.text) is not None:
            return False  # "Source: Journal of Sleep (vol 16)" is one itself
        if line.text.endswith(STOPS[2:]) or _CUES.isdisjoint(_WORD.findall(heading_name(line.text))):
            return False
        below = [unlabelled(later.text) for later in self._block_below(index) if not is_promise(later.text)]
        dated = [looks_like_publication(text) and not is_running_text(text) for text in below]
        named = [known or names_institution(text) for known, text in zip(dated, below, strict=True)]
        return all(named) and (len(below) > 1 or any(dated))

    def _introduces(self, index: int) -> bool:
        """Whether the line introduces what stands below it as sources, and that can be some."""
        if not introduces_sources(self.lines[index].text):
            return False
        below = [unlabelled(line.text) for line in self._block_below(index)]
        if not below:
            return index + 1 == len(self.lines) or index + 1 in self.page
        sure = [looks_like_publication(text) or names_institution(text) or is_pending(text) for text in below]
        return sure[0] and all(
            known or is_heading_shaped(text) for known, text in zip(sure, below, strict=True)
        )

    def _block_below(self, index: int) -> Iterator[Line]:
        """The lines after this one, up to the next gap."""
        for at in range(index + 1, len(self.lines)):
            if at in self.page:
                return
            yield self.lines[at]
            if self.lines[at].before_blank:
                return

    def _heads_works(self, index: int) -> bool:
        """Whether references stand below a heading that no table knows: down to the text's end, or more than one."""
        line = self.lines[index]
        shaped = len(line.text) <= LONGEST_HEADING and not line.text.endswith(STOPS)
        if not shaped or index in self.page or index == self.title or is_labelled(line.text):
            return False
        if ends_with_mark(line.text):
            return False  # "Walks help.[1]": the last sentence above the notes
        below = [
            later.text for at, later in enumerate(self.lines[index + 1 :], index + 1) if at not in self.page
        ]
        works = list(takewhile(names_work_briefly, below)) if line.after_blank else []
        whole = len(works) == len(below) or len(works) > 1
        return bool(works) and whole and names_work(works[0])

    def _heads_record(self, index: int) -> bool:
        """Whether a paper's record stands below: "Journal", its name, "DOI", the DOI; "Paper details", "Title: …"."""
        below = list(islice(self._block_below(index), _RECORD_LENGTH))
        label = record_label(self.lines[index].text + ": …") or (below and record_label(below[0].text))
        return bool(label) and any(is_identifier_line(line.text) for line in below)

    def _notes_paper(self, index: int) -> bool:
        """Whether a release's notes to editors name its paper, or say that its name is to come."""
        if not is_editors_notes(self.lines[index].text):
            return False
        below = islice(self.lines, index + 1, index + 1 + _RECORD_LENGTH)
        return any(looks_like_publication(line.text) or publication_label(line.text) for line in below)

    def _record_heading(self, index: int) -> str | None:
        """The first label of a paper's record: "Journal: …", and its DOI among the lines below."""
        text = self.lines[index].text
        below = list(islice(self._block_below(index), _RECORD_LENGTH))
        if not any(is_identifier_line(line.text) for line in below):
            return None
        titled = bool(record_label(text)) and all(record_label(line.text) for line in below)
        return publication_label(text) or (text.partition(":")[0] if titled else None)

    def _stands_above_short_lines(self, index: int) -> bool:
        """Whether a sentence stands above a line or two of the page's in its block: "Printed on recycled paper."."""
        below = list(self._block_below(index))
        short = all(len(line.text) <= LONGEST_HEADING and line.text[0].isupper() for line in below)
        return self.lines[index].text.endswith(".") and 0 < len(below) < _RECORD_LENGTH // 2 and short

    def _lists_addresses(self, index: int) -> bool:
        """Whether nothing but web addresses stands from here to the end, two of them at least."""
        below = [later.text for at, later in enumerate(self.lines[index:], index) if at not in self.page]
        while below and is_promise(below[-1]):
            below.pop()
        return len(below) > 1 and all(map(is_address_line, below))

    def _is_field(self, index: int) -> bool:
        """Whether the line is one of a program's fields, each on its own line: "byline: staff", "source: NULL"."""
        return all(_FIELD.match(line.text) for line in self.lines[index - 1 : index + 1])

    def _is_about_food(self, index: int) -> bool:
        """Whether "Sources" heads a part of the article: prose or plain words follow, and more headings later."""
        later = range(index + 2, len(self.lines))
        if not any(self.lines[i].start in self.headings or i in self.candidates for i in later):
            return False
        following = self.lines[index + 1].text
        return self.is_prose(index + 1) or not names_source(unlabelled(following), strictly=True)

    def _ends_block(self, index: int) -> bool:
        if index < 0 or self.lines[index].text.endswith(_BLOCK_ENDS):
            return True
        return is_byline(self.lines[index].text) or opens_standard_section(self.lines[index].text)

    def is_prose(self, index: int) -> bool:
        """Whether the line is a paragraph of whole sentences, and no reference."""
        if index >= len(self.lines):
            return False
        text = self.lines[index].text
        return len(text) >= _PROSE and text.endswith(_PROSE_STOPS) and not looks_like_reference(text)
