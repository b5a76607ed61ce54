"""Letters to lines: what stands on one baseline, raised and lowered digits with the word that they follow.

Most files draw a line from left to right, so the file's order is followed as long as the places agree with it;
pieces of one line that were drawn apart are put together afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice, pairwise
from statistics import median

from claimminer.readers.pdf.glyphs import Glyph, Line
from claimminer.text.superscripts import SUPERSCRIPTS

__all__ = ["find_lines", "is_raised", "pieces_of", "set_text", "text_of"]

# All in ems, the size of the line's type.
_SAME_BASE = 0.12  # letters of one line differ less
_SPACE = 0.15  # a gap between words where the file has no space; the narrowest word space is about 0.2
_REACH = 1.2  # a piece of a line goes on at most so far to the right: a wider gap may be a column's
_BACK = 0.3  # or so far to the left, where letters are kerned
_SMALL = 0.85  # of the size: raised or lowered letters
_RAISED, _LOWERED = 0.18, -0.05  # where such a letter's baseline stands, at least
_HIGHEST, _LOWEST = 0.8, -0.4
_DOUBLE = 0.1  # the same letter so near is drawn twice, to look bold
_STEP = 12.0  # points; raised letters stand no further from their line's baseline
_MOST_NEAR = 200  # lines at one height that a raised piece is compared with
_TRACKED = 0.09  # gaps between letters set apart for looks


def find_lines(glyphs: Sequence[Glyph], *, number: int, is_bold: Callable[[int], bool]) -> list[Line]:
    """The page's lines in no order. ``number`` is the page's; ``is_bold`` asks for a letter's font by its index."""
    lines = [Line(run, *_main(run), page=number) for run in _runs(glyphs)]
    lines = list(_joined(lines))
    for line in lines:
        step = max(1, len(line.glyphs) // 3)
        line.bold = all(is_bold(glyph.index) for glyph in line.glyphs[::step] if glyph.text.isalnum())
        set_text(line)
    return [line for line in lines if line.text.strip()]


def _main(run: Sequence[Glyph]) -> tuple[float, float]:
    """Baseline and size of the run's larger letters."""
    size = max(glyph.size for glyph in run)
    large = [glyph for glyph in run if glyph.size > _SMALL * size]
    return median(glyph.base for glyph in large), median(glyph.size for glyph in large)


def _runs(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Letters drawn one after the other that stand one after the other."""
    run: list[Glyph] = []
    base = size = 0.0
    for glyph in glyphs:
        if run and _is_double(run[-1], glyph):
            continue
        if not run or not _goes_on(run[-1], glyph, base, size):
            if run:
                yield run
            run, base, size = [], glyph.base, glyph.size
        elif glyph.size > size * 1.05:  # the run began with a raised number
            base, size = glyph.base, glyph.size
        run.append(glyph)
    if run:
        yield run


def _is_double(last: Glyph, glyph: Glyph) -> bool:
    if glyph.text == "f" and _is_ligature(last, glyph):
        return False
    near = _DOUBLE * glyph.size
    return (
        glyph.text == last.text and abs(glyph.left - last.left) < near and abs(glyph.base - last.base) < near
    )


def _is_ligature(last: Glyph, glyph: Glyph) -> bool:
    """Whether both are one sign of the font, as "fi" is: pdfium gives each the place of the whole."""
    return (glyph.left, glyph.right, glyph.base) == (last.left, last.right, last.base)


def _goes_on(last: Glyph, glyph: Glyph, base: float, size: float) -> bool:
    if _is_ligature(last, glyph):
        return True
    gap = glyph.left - last.right
    if not -_BACK * size < gap < _REACH * max(size, glyph.size):
        return False
    shift = glyph.base - base
    if glyph.size <= _SMALL * size:
        return _LOWEST * size < shift < _HIGHEST * size
    if size <= _SMALL * glyph.size:  # a raised number, then the line itself
        return _LOWEST * glyph.size < -shift < _HIGHEST * glyph.size
    return abs(shift) < _SAME_BASE * size


def _joined(lines: list[Line]) -> Iterator[Line]:
    """Pieces of one line that were drawn apart, put together; raised pieces too."""
    whole: list[Line] = []
    for line in sorted(lines, key=lambda line: (-round(line.base), line.left)):
        if whole and _follows(line, whole[-1]):
            _add(whole[-1], line)
        else:
            whole.append(line)
    heights: dict[int, list[Line]] = {}
    for line in whole:
        heights.setdefault(round(line.base / _STEP), []).append(line)
    for line in whole:
        home = next((other for other in _around(line, heights) if _is_raised_piece(line, other)), None)
        if home is None:
            yield line
        else:
            _add(home, line)


def _around(line: Line, heights: dict[int, list[Line]]) -> Iterator[Line]:
    step = round(line.base / _STEP)
    near = chain.from_iterable(heights.get(step + shift, ()) for shift in (-1, 0, 1))
    return islice(near, _MOST_NEAR)


def _add(home: Line, line: Line) -> None:
    home.glyphs = sorted([*home.glyphs, *line.glyphs], key=lambda glyph: glyph.left)


def _follows(line: Line, before: Line) -> bool:
    size = max(line.size, before.size)
    same = abs(line.base - before.base) < _SAME_BASE * size and min(line.size, before.size) > _SMALL * size
    return same and -_BACK * size < line.left - before.right < _REACH * size


def _is_raised_piece(line: Line, other: Line) -> bool:
    if line.size > _SMALL * other.size or not _LOWEST < (line.base - other.base) / other.size < _HIGHEST:
        return False
    reach = 2 * _SPACE * other.size
    return line.left - other.right < reach and other.left - line.right < reach


def set_text(line: Line) -> None:
    """Write the line's text from its letters."""
    line.text = text_of(line.glyphs, base=line.base, size=line.size)


def text_of(glyphs: Sequence[Glyph], *, base: float, size: float) -> str:
    """The letters as words; raised digits as such, right behind their word."""
    return "".join(pieces_of(glyphs, base=base, size=size))


def pieces_of(glyphs: Sequence[Glyph], *, base: float, size: float) -> list[str]:
    """What each letter adds to the text: itself, with the space before it."""
    pieces: list[str] = []
    least = _least_gap(glyphs, size)
    for number, glyph in enumerate(glyphs):
        raised = is_raised(glyph, base, size)
        space = (
            number
            and _has_space(glyphs[number - 1], glyph, least, size)
            and not (raised and glyph.text.isdigit())
        )
        pieces.append(" " * bool(space) + (glyph.text.translate(SUPERSCRIPTS) if raised else glyph.text))
    return pieces


def is_raised(glyph: Glyph, base: float, size: float) -> bool:
    """Whether the letter stands above the line, as the number of a citation does."""
    return glyph.size <= _SMALL * size and glyph.base - base > _RAISED * size


def _has_space(last: Glyph, glyph: Glyph, least: float, size: float) -> bool:
    gap = glyph.left - last.right
    return gap > least or (glyph.spaced and gap > -_BACK * size)


def _least_gap(glyphs: Sequence[Glyph], size: float) -> float:
    """From which gap on a space is meant: more, where all letters are set apart."""
    gaps = [
        after.left - before.right
        for before, after in pairwise(glyphs)
        if before.text.isalpha() and after.text.isalpha()
    ]
    usual = median(gaps) if len(gaps) > 4 else 0.0
    return _SPACE * size + (2 * usual if usual > _TRACKED * size else 0.0)
