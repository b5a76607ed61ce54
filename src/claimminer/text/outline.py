"""What each line of an article can be: its title, a heading, a heading of sources, the page's own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimminer.text.headings import (
    are_both_capitals,
    closes_sources,
    is_about_somebody,
    is_bold,
    is_byline,
    is_capitalised,
    is_heading_shaped,
    is_kicker,
    is_standard_heading,
    leads_in,
    opens_standard_section,
)
from claimminer.text.lines import MARKER, Line, without_runs
from claimminer.text.publications import (
    is_labelled,
    is_running_text,
    looks_like_reference,
    mentions_institution,
    names_institution,
    record_label,
)
from claimminer.text.source_blocks import STOPS, SourceBlocks
from claimminer.text.source_headings import (
    heading_text,
    is_ambiguous,
    is_loose,
    is_source_heading,
    origin_label,
    run_in_source_heading,
)

__all__ = ["Outline"]

_LONGEST_TITLE = 220  # characters
_TEASER = 150  # characters; longer lines are not taken for teasers
_LIST_LENGTH = 3  # lines shaped as headings in a row
_DWARFED = 1.5  # times as long as the line before
_COUNTED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+[A-Z]")
_SENTENCE_END = re.compile(r"[a-z]{3}\.\s+[A-Z]")  # within a line: that line is no title


class Outline(SourceBlocks):
    """The lines of an article with what can be told of each from itself and its neighbours.

    ``page`` are the lines of the page's own, ``title`` is the title's line or None, ``candidates`` are lines
    shaped as headings, all by the number of the line; ``headings`` those known from markup, by offset.
    """

    def __init__(
        self, lines: list[Line], *, headings: Mapping[int, str], notes: frozenset[int], titled: bool
    ) -> None:
        super().__init__(lines, headings=headings, notes=notes)
        self.title = 0 if titled and lines else self._title_line()
        self.candidates = self._heading_candidates()

    def heading_at(self, index: int) -> str:
        """The words of a line that is a heading."""
        line = self.lines[index]
        return self.headings.get(line.start) or heading_text(line.text)

    def source_heading(self, index: int) -> str | None:
        """The heading's text where this line opens a source section."""
        line = self.lines[index]
        known = is_source_heading(self.headings.get(line.start, line.text))
        if known is None:
            known = self._references_follow(index) or self._institutions_follow(line.text, index)
            known = known or self._heads_record(index) or self._work_stands_among(index)
        elif known and is_ambiguous(line.text):
            known = not self._is_about_food(index)
        elif known and is_loose(line.text):
            known = not self._prose_follows(index)
        known = known or self._heads_works(index) or self._introduces(index) or self._notes_paper(index)
        known = known or self._evidence_follows(index)
        if known and self._stands_out(index):
            return heading_text(self.headings.get(line.start, line.text))
        return None

    def source_line(self, index: int, *, among_sources: bool = False) -> str | None:
        """The label of a line that is a source section by itself: "Source: …", "Adapted from …", a lone DOI."""
        line = self.lines[index]
        if line.start in self.headings or index in self.page:
            return None
        if line.after_blank or self._ends_block(index - 1) or self._is_field(index):
            run_in = run_in_source_heading(line.text) or self._record_heading(index)
            if run_in is not None:
                return run_in
        alone = line.after_blank and line.before_blank and not among_sources
        if line.after_blank and not among_sources and self._lists_addresses(index):
            return ""
        ends = line.after_blank and not among_sources and self._stands_above_short_lines(index)
        return origin_label(line.text) if alone or ends else None

    def resumes(self, index: int, opening: int, *, run_in: bool) -> bool:
        """Whether running text goes on after sources that opened at this offset, without a heading."""
        line = self.lines[index]
        if opens_standard_section(line.text):
            return not (self.goes_on(index) and record_label(self.lines[index - 1].text))
        if run_in:
            return self._ends_run_in(line)
        first = self.lines[index - 1].start == opening
        told = is_running_text(line.text) and line.after_blank
        return told and (not first or self._begins_article(index))

    def _begins_article(self, index: int) -> bool:
        """Whether the article's first paragraph stands there, on no source: "Sources: " was a page's empty field."""
        text = self.lines[index].text
        begun = any(is_running_text(line.text) for line in self.lines[:index])
        return not (begun or looks_like_reference(text) or mentions_institution(text))

    def goes_on(self, index: int) -> bool:
        """Whether a line goes on with a paper's record that the line before it belongs to: "DOI: …"."""
        line = self.lines[index]
        return not line.after_blank and bool(record_label(line.text) or record_label(line.text + ": …"))

    def _ends_run_in(self, line: Line) -> bool:
        """Whether a line ends the section of "Source: …": such a section goes on with references alone."""
        if looks_like_reference(line.text) and not is_running_text(line.text):
            return False
        if line.after_blank:
            return not is_labelled(line.text)
        return is_byline(line.text) or (is_running_text(line.text) and not line.text[0].islower())

    def _stands_out(self, index: int) -> bool:
        """A known heading within a paragraph needs a capital; with a number it is a list's item."""
        line = self.lines[index]
        if line.start in self.headings or line.after_blank or line.text.endswith(":"):
            return True
        if _COUNTED.match(line.text) and _COUNTED.match(self.lines[index - 1].text):
            return False  # in a table of contents: "3 Safety", "4 References"
        return not line.text[0].islower() and not MARKER.match(line.text + " ")

    def opens_body(self, index: int, *, among_sources: bool, below: str | None = None) -> bool:
        """Whether the line is a heading of the body. Entries of a source list often look like one.

        ``below``: the heading of the sources that it stands among; in capitals, its like ends them.
        """
        line = self.lines[index]
        capitals = line.after_blank and not line.before_blank and are_both_capitals(below, line.text)
        if line.start in self.headings or (among_sources and capitals and not names_institution(line.text)):
            return True
        following = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
        if among_sources and closes_sources(line.text, following):
            return True
        if (
            (is_standard_heading(line.text) or (among_sources and is_about_somebody(line.text)))
            and not self.headings
            and (line.after_blank or line.text[0].isupper())
        ):
            return line.before_blank or line.after_blank
        if self.headings and not is_bold(line.text):
            return False
        if among_sources:
            return index in self.candidates and self.is_prose(index + 1)
        return index in self.candidates

    def is_teaser(self, index: int) -> bool:
        """Whether the line can be another page's title, or a word of the page's own."""
        text = self.lines[index].text
        return len(text) <= _TEASER and not text.endswith((".", ".”", '."'))

    def _heading_candidates(self) -> frozenset[int]:
        """Lines alone that are shaped as headings, below the title; three and more in a row are a list."""
        first = 0 if self.title is None else self.title + 1
        alone = [index >= first and self._is_candidate(index) for index in range(len(self.lines))]
        return frozenset(without_runs(alone, longest=_LIST_LENGTH - 1))

    def _is_candidate(self, index: int) -> bool:
        line = self.lines[index]
        if index in self.page or not line.after_blank or not is_heading_shaped(line.text) or line.start in self.notes:
            return False
        if index + 1 == len(self.lines):
            return False
        if line.before_blank or MARKER.match(self.lines[index + 1].text):
            return True
        return (is_capitalised(line.text) or line.text.endswith("?")) and self._dwarfed(index)

    def _title_line(self) -> int | None:
        """The first line that is neither the page's nor a kicker, where it stands as titles do."""
        numbers = range(len(self.lines) - 1)
        index = next((i for i in numbers if not self._stands_above_title(i)), None)
        if index is None:
            return None
        line = self.lines[index]
        if line.start in self.headings:
            return None if is_standard_heading(self.headings[line.start]) else index
        if is_source_heading(line.text) or is_standard_heading(line.text) or is_byline(line.text):
            return None
        return index if self._is_title_shaped(index) else None

    def _stands_above_title(self, index: int) -> bool:
        text = self.lines[index].text
        return index in self.page or is_kicker(text) or self.source_line(index) is not None

    def _is_title_shaped(self, index: int) -> bool:
        line = self.lines[index]
        if len(line.text) > _LONGEST_TITLE or line.text.endswith((*STOPS, ":")) or MARKER.match(line.text):
            return False
        if leads_in(line.text) or _SENTENCE_END.search(line.text) or not any(map(str.isalpha, line.text)):
            return False
        if line.before_blank or is_byline(self.lines[index + 1].text):
            return True
        return is_capitalised(line.text) and self._dwarfed(index)

    def _dwarfed(self, index: int) -> bool:
        """Whether the next line is much longer and starts anew: no paragraph is wrapped so."""
        line, following = self.lines[index].text, self.lines[index + 1].text
        return len(following) > _DWARFED * len(line) and not following[0].islower()
