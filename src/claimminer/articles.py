"""What the readers hand on: one article, its text repaired, its parts known, nothing of it understood yet."""

from __future__ import annotations

from dataclasses import dataclass

from claimminer.records import Section, SourceId

__all__ = ["Article", "Link"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A hyperlink of the source (Markdown, HTML): the words it stands on, as offsets into the text, and its target."""

    start: int
    end: int
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. ``text`` is final: every offset of every record points into it.

    ``sections`` cover the text in order, without overlaps; each section's range holds its heading line.
    ``path`` names the file, and the row or archive member behind it (``rows.jsonl#7``, ``news.zip!a/b.txt``).
    """

    text: str
    path: str
    format: str = "text"
    title: str | None = None
    source_id: SourceId = None
    url: str | None = None
    published: str | None = None
    language: str = "en"
    sections: tuple[Section, ...] = ()
    links: tuple[Link, ...] = ()
