"""Pages to one article's prose: columns, paragraphs, title, headings and links."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from claimminer.readers.pdf.columns import in_reading_order
from claimminer.readers.pdf.furniture import without_furniture
from claimminer.readers.pdf.glyphs import Glyph, Line, Page, Weblink
from claimminer.readers.pdf.hyphens import Vocabulary
from claimminer.readers.pdf.lines import pieces_of
from claimminer.readers.pdf.paragraphs import Paragraph, find_paragraphs
from claimminer.text.headings import is_heading_shaped, is_standard_heading
from claimminer.text.rendered import Rendered
from claimminer.text.source_headings import is_source_heading
from claimminer.text.writer import Writer

__all__ = ["lay_out"]

_TITLE = 1.15  # times the size of the text, at least
_TITLE_WORDS = 2
_LONGEST_TITLE = 300  # characters
_HEADING = 1.06
_HEADING_LINES = 3
_SHORTEST_CAPITALS = 4  # letters


def lay_out(pages: Sequence[Page]) -> Rendered:
    """The article of all pages; the text is empty where they hold no letters."""
    links = {page.number: page.links for page in pages if page.links}
    columns = [column for page in without_furniture(pages) for column in in_reading_order(page.lines)]
    lines = [line for column in columns for line in column]
    if not any(char.isalnum() for line in lines for char in line.text):
        return Rendered(text="")
    usual = _usual_size(lines)
    paragraphs = find_paragraphs(columns)
    title = _title(paragraphs, usual, first=lines[0].page)
    renderer = _Renderer(Vocabulary(line.text for line in lines), links, usual)
    for paragraph in paragraphs:
        if paragraph not in title:
            renderer.write(paragraph)
    words = " ".join(renderer.words(paragraph) for paragraph in title)
    return Rendered(
        text=renderer.writer.text(),
        headings=renderer.headings,
        links=tuple(renderer.writer.links),
        title=words or None,
    )


def _usual_size(lines: Iterable[Line]) -> float:
    """The size of most of the text, to half a point."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(2 * line.size) / 2] += len(line.text)
    return sizes.most_common(1)[0][0] or 1.0


def _title(paragraphs: Sequence[Paragraph], usual: float, *, first: int) -> list[Paragraph]:
    """The paragraphs in the largest type on the first page, where they stand together."""
    here = [part for part in paragraphs if part.lines[0].page == first and part.size >= _TITLE * usual]
    here = [part for part in here if sum(len(line.text.split()) for line in part.lines) >= _TITLE_WORDS]
    if not here:
        return []
    largest = max(here, key=lambda part: part.size)
    start = paragraphs.index(largest)
    title = [largest]
    for part in paragraphs[start + 1 :]:
        if (
            abs(part.size - largest.size) > 0.05 * usual
            or part.lines[0].page != first
            or part.bold != largest.bold
        ):
            break
        title.append(part)
    if len(title) > 2 or sum(len(line.text) for part in title for line in part.lines) > _LONGEST_TITLE:
        return [largest] if sum(len(line.text) for line in largest.lines) <= _LONGEST_TITLE else []
    return title


class _Renderer:
    """Writes paragraphs; ``headings`` by the offsets of their lines."""

    def __init__(self, vocabulary: Vocabulary, links: dict[int, tuple[Weblink, ...]], usual: float) -> None:
        self.writer = Writer()
        self.headings: dict[int, str] = {}
        self._vocabulary = vocabulary
        self._links = links
        self._usual = usual
        self._table = False

    def words(self, paragraph: Paragraph) -> str:
        """The paragraph's text in one line."""
        return "".join(words for words, _ in self._pieces(paragraph))

    def write(self, paragraph: Paragraph) -> None:
        """Write the paragraph; rows of a table follow each other without a blank line."""
        words = self.words(paragraph)
        row = " | " in words
        self.writer.gap(1 if row and self._table else 2)
        self._table = row
        mark = self.writer.mark()
        for piece, url in self._pieces(paragraph):
            linked = url and not piece.strip().isdigit()  # a number would be taken for a citation's
            if url and linked:
                self.writer.open_link(url)
            self.writer.write(piece)
            if linked:
                self.writer.close_link()
        if self._is_heading(paragraph, words):
            self.headings[mark[0]] = self.writer.since(mark).rstrip(": ") or words

    def _is_heading(self, paragraph: Paragraph, words: str) -> bool:
        if len(paragraph.lines) > _HEADING_LINES or not is_heading_shaped(words) or " | " in words:
            return False
        if is_standard_heading(words) or is_source_heading(words):
            return True
        if paragraph.size > _HEADING * self._usual:
            return True
        capitals = words.isupper() and sum(map(str.isalpha, words)) >= _SHORTEST_CAPITALS
        return (paragraph.bold or capitals) and paragraph.size > 0.9 * self._usual

    def _pieces(self, paragraph: Paragraph) -> Iterator[tuple[str, str | None]]:
        """The text in pieces, each with its link's address; broken words are whole."""
        lines = paragraph.lines
        for number, line in enumerate(lines):
            if number + 1 == len(lines):
                yield from self._parts(line, line.text, "")
            else:
                text, joint = self._vocabulary.join(line.text, lines[number + 1].text)
                yield from self._parts(line, text, joint)

    def _parts(self, line: Line, text: str, joint: str) -> Iterator[tuple[str, str | None]]:
        links = self._links.get(line.page, ())
        pieces = pieces_of(line.glyphs, base=line.base, size=line.size) if links else []
        if "".join(pieces) != line.text:
            yield text + joint, None
            return
        pieces[-1] = pieces[-1] if text == line.text else ""
        yield from _runs(pieces, [_address(glyph, links) for glyph in line.glyphs])
        yield joint, None


def _runs(pieces: Sequence[str], urls: Sequence[str | None]) -> Iterator[tuple[str, str | None]]:
    """Letters and the addresses that they stand in, as runs of whole words; a word goes where most of it does."""
    run, url = "", None
    first = 0
    for end in range(1, len(pieces) + 1):
        if end < len(pieces) and not pieces[end].startswith(" "):
            continue
        word = "".join(pieces[first:end])
        here = Counter(urls[first:end]).most_common(1)[0][0]
        if here != url and run:
            yield run, url
            yield " ", None
            run, word = "", word.lstrip(" ")
        run, url, first = run + word, here, end
    yield run, url


def _address(glyph: Glyph, links: Sequence[Weblink]) -> str | None:
    """The address of the link that a letter stands in."""
    x, y = (glyph.left + glyph.right) / 2, glyph.base + 0.2 * glyph.size
    return next(
        (link.url for link in links if link.left <= x <= link.right and link.bottom <= y <= link.top), None
    )
