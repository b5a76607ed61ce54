"""What each line of an article can be: its title, a heading, a heading of sources, the page's own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice, takewhile

from claimminer.text.closing import boilerplate_lines, last_notes, unlabelled
from claimminer.text.headings import (
    are_both_capitals,
    ends_with_mark,
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
    heading_text,
    is_ambiguous,
    is_editors_notes,
    is_evidence_heading,
    is_loose,
    is_pending,
    is_source_heading,
    names_source,
    origin_label,
    publication_label,
    run_in_source_heading,
)

__all__ = ["Outline"]

_LONGEST_HEADING = 60  # characters
_LONGEST_TITLE = 220  # characters
_PROSE = 100  # characters; a paragraph this long that ends in a stop is prose
_TEASER = 150  # characters; longer lines are not taken for teasers
_LIST_LENGTH = 3  # lines shaped as headings in a row
_RECORD_LENGTH = 6  # lines
_DWARFED = 1.5  # times as long as the line before
_FIELD = re.compile(r"[A-Za-z][\w-]{1,29}:\s?\S")
_COUNTED = re.compile(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s+[A-Z]")
_SENTENCE_END = re.compile(r"[a-z]{3}\.\s+[A-Z]")  # within a line: that line is no title
_STOPS = (".", "!", "…", ".”", '."', ".’", ".)", ";", ",")
_BLOCK_ENDS = (".", "!", "?", ":", ";", "|", "·", "•", "”", "-", "_", "*", "=")
_PROSE_STOPS = (".", ".”", '."', "?", "!")


class Outline:
    """The lines of an article with what can be told of each from itself and its neighbours.

    ``page`` are the lines of the page's own, ``title`` is the title's line or None, ``candidates`` are lines
    shaped as headings, all by the number of the line; ``headings`` those known from markup, by offset.
    """

    def __init__(
        self, lines: list[Line], *, headings: Mapping[int, str], notes: frozenset[int], titled: bool
    ) -> None:
        self.lines = lines
        self.headings = headings
        self.notes = notes
        self.page = boilerplate_lines(lines)
        self.notes |= last_notes(lines, self.page)
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
            known = known or self._heads_record(index)
        elif known and is_ambiguous(line.text):
            known = not self._is_about_food(index)
        elif known and is_loose(line.text):
            known = not self._prose_follows(index)
        known = known or self._heads_works(index) or self._introduces(index) or self._notes_paper(index)
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
        if alone and self._lists_addresses(index):
            return ""
        return origin_label(line.text) if alone else None

    def _is_field(self, index: int) -> bool:
        """Whether the line is one of a program's fields, each on its own line: "byline: staff", "source: NULL"."""
        return all(_FIELD.match(line.text) for line in self.lines[index - 1 : index + 1])

    def _lists_addresses(self, index: int) -> bool:
        """Whether nothing but web addresses stands from here to the end, two of them at least."""
        below = [later.text for at, later in enumerate(self.lines[index:], index) if at not in self.page]
        return len(below) > 1 and all(map(is_address_line, below))

    def _record_heading(self, index: int) -> str | None:
        """The first label of a paper's record: "Journal: …", and its DOI among the lines below."""
        text = self.lines[index].text
        below = list(islice(self._block_below(index), _RECORD_LENGTH))
        if not any(is_identifier_line(line.text) for line in below):
            return None
        titled = bool(record_label(text)) and all(record_label(line.text) for line in below)
        return publication_label(text) or (text.partition(":")[0] if titled else None)

    def _heads_record(self, index: int) -> bool:
        """Whether a paper's record stands below: "Journal", its name, "DOI", the DOI; "Paper details", "Title: …"."""
        below = list(islice(self._block_below(index), _RECORD_LENGTH))
        label = record_label(self.lines[index].text + ": …") or (below and record_label(below[0].text))
        return bool(label) and any(is_identifier_line(line.text) for line in below)

    def resumes(self, index: int, opening: int, *, run_in: bool) -> bool:
        """Whether running text goes on after sources that opened at this offset, without a heading."""
        line = self.lines[index]
        if opens_standard_section(line.text):
            return not (self.goes_on(index) and record_label(self.lines[index - 1].text))
        if run_in:
            return self._ends_run_in(line)
        first = self.lines[index - 1].start == opening
        return is_running_text(line.text) and line.after_blank and not first

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

    def _heads_works(self, index: int) -> bool:
        """Whether references stand below a heading that no table knows: down to the text's end, or more than one."""
        line = self.lines[index]
        shaped = len(line.text) <= _LONGEST_HEADING and not line.text.endswith(_STOPS)
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

    def _notes_paper(self, index: int) -> bool:
        """Whether a release's notes to editors name its paper, or say that its name is to come."""
        if not is_editors_notes(self.lines[index].text):
            return False
        below = islice(self.lines, index + 1, index + 1 + _RECORD_LENGTH)
        return any(looks_like_publication(line.text) or publication_label(line.text) for line in below)

    def _is_about_food(self, index: int) -> bool:
        """Whether "Sources" heads a part of the article: prose or plain words follow, and more headings later."""
        later = range(index + 2, len(self.lines))
        if not any(self.lines[i].start in self.headings or i in self.candidates for i in later):
            return False
        following = self.lines[index + 1].text
        return self.is_prose(index + 1) or not names_source(unlabelled(following), strictly=True)

    def _stands_out(self, index: int) -> bool:
        """A known heading within a paragraph needs a capital; with a number it is a list's item."""
        line = self.lines[index]
        if line.start in self.headings or line.after_blank or line.text.endswith(":"):
            return True
        if _COUNTED.match(line.text) and _COUNTED.match(self.lines[index - 1].text):
            return False  # in a table of contents: "3 Safety", "4 References"
        return not line.text[0].islower() and not MARKER.match(line.text + " ")

    def _ends_block(self, index: int) -> bool:
        if index < 0 or self.lines[index].text.endswith(_BLOCK_ENDS):
            return True
        return is_byline(self.lines[index].text) or opens_standard_section(self.lines[index].text)

    def _references_follow(self, index: int) -> bool:
        """Whether the next line is a reference, or the text (or only the page's own lines) ends here."""
        following = index + 1
        if following == len(self.lines) or following in self.page:
            return True
        text = self.lines[following].text
        if self.lines[following].start in self.notes:
            return True
        return (looks_like_publication(text) and not is_running_text(text)) or opens_with_author_year(text)

    def _prose_follows(self, index: int) -> bool:
        """Whether the next line is running text that names no work."""
        following = self.lines[index + 1].text if index + 1 < len(self.lines) else ""
        return is_running_text(following) and not looks_like_reference(following)

    def _institutions_follow(self, heading: str, index: int) -> bool:
        """Whether all up to the next gap are institutions, under a heading of what the text rests on."""
        below = list(self._block_below(index))
        return (
            is_evidence_heading(heading)
            and bool(below)
            and all(names_institution(line.text) for line in below)
        )

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

    def opens_body(self, index: int, *, among_sources: bool, below: str | None = None) -> bool:
        """Whether the line is a heading of the body. Entries of a source list often look like one.

        ``below``: the heading of the sources that it stands among; in capitals, its like ends them.
        """
        line = self.lines[index]
        capitals = line.after_blank and not line.before_blank and are_both_capitals(below, line.text)
        if line.start in self.headings or (among_sources and capitals and not names_institution(line.text)):
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

    def is_prose(self, index: int) -> bool:
        """Whether the line is a paragraph of whole sentences, and no reference."""
        if index >= len(self.lines):
            return False
        text = self.lines[index].text
        return len(text) >= _PROSE and text.endswith(_PROSE_STOPS) and not looks_like_reference(text)

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
        if index in self.page or not line.after_blank or not is_heading_shaped(line.text):
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
        if len(line.text) > _LONGEST_TITLE or line.text.endswith((*_STOPS, ":")) or MARKER.match(line.text):
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
