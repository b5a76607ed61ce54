"""Forms in a text: one pass over its atoms, the longest form from the left wins.

Source of method: dictionary matching with a trie over normalised atoms (as Aho and Corasick's, but without
failure links, since names hardly overlap).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimminer.vocabulary import Form, Trie
from claimminer.wordforms import HYPHENS, atomise, normalise

__all__ = ["Atoms", "Match", "find_matches"]

# How far a line is looked at, in characters on each side, for whether it is all in capitals.
_LINE = 80


@dataclass(slots=True)
class Atoms:
    """A text's atoms as parallel lists: normal forms, and where they start and end."""

    text: str
    norms: list[str]
    starts: list[int]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> Atoms:
        """The atoms of ``text``."""
        atoms = cls(text, [], [], [])
        for norm, start, end in atomise(text):
            atoms.norms.append(norm)
            atoms.starts.append(start)
            atoms.ends.append(end)
        return atoms

    def joined(self, i: int) -> str | None:
        """Atoms ``i`` and ``i + 1`` as one word, if at most a hyphen parts them (also at a line's end)."""
        if i + 1 >= len(self.norms):
            return None
        end, start = self.ends[i], self.starts[i + 1]
        gap = self.text[end:start]
        if gap and (gap[0] not in HYPHENS or gap[1:].strip(" ") not in ("", "\n")):
            return None
        return normalise(self.text[self.starts[i] : end] + self.text[start : self.ends[i + 1]])

    def whole(self, first: int, last: int) -> bool:
        """Whether atoms ``first`` to ``last`` (exclusive) are whole words: "IL6" is none in "IL6R"."""
        start, end = self.starts[first], self.ends[last - 1]
        return not (self.text[start - 1 : start].isalnum() or self.text[end : end + 1].isalnum())

    def words(self, first: int, last: int) -> str:
        """The text of atoms ``first`` to ``last`` (exclusive)."""
        return self.text[self.starts[first] : self.ends[last - 1]]


@dataclass(frozen=True, slots=True)
class Match:
    """A form between atoms ``first`` and ``last`` (exclusive)."""

    first: int
    last: int
    form: Form


def find_matches(atoms: Atoms, tries: Sequence[Trie]) -> list[Match]:
    """The longest acceptable forms, from left to right, without overlaps; the first trie wins a tie."""
    matches: list[Match] = []
    for i in _starts(atoms, tries):
        if matches and i < matches[-1].last:
            continue
        found = [match for trie in tries if (match := _longest(atoms, i, trie))]
        if found:
            matches.append(max(found, key=lambda match: match.last))
    return matches


def _starts(atoms: Atoms, tries: Sequence[Trie]) -> list[int]:
    """Where a form may begin: most atoms open none, and are no first half of a hyphenated word."""
    openers = frozenset().union(*(trie.children.keys() & atoms.norms for trie in tries))
    text = atoms.text
    return [
        i
        for i, (norm, end) in enumerate(zip(atoms.norms, atoms.ends, strict=True))
        if norm in openers or text[end : end + 1] in HYPHENS
    ]


def _longest(atoms: Atoms, start: int, trie: Trie) -> Match | None:
    """The longest acceptable form from atom ``start`` on, hyphenated pairs also read as one word."""
    best: Match | None = None
    paths = [(trie, start)]
    while paths:
        node, i = paths.pop()
        for child, after in _steps(atoms, node, i):
            paths.append((child, after))
            if child.form is None or (best is not None and after <= best.last):
                continue
            if atoms.whole(start, after) and _well_written(atoms, start, after, child.form):
                best = Match(start, after, child.form)
    return best


def _steps(atoms: Atoms, node: Trie, i: int) -> Iterator[tuple[Trie, int]]:
    if i >= len(atoms.norms):
        return
    child = node.children.get(atoms.norms[i])
    if child:
        yield child, i + 1
    joined = atoms.joined(i)
    if joined and joined in node.children:
        yield node.children[joined], i + 2


def _well_written(atoms: Atoms, first: int, last: int, form: Form) -> bool:
    """Whether the writing lets the form count: exactly so, or a symbol as one, outside lines in capitals."""
    words = atoms.words(first, last)
    if form.exact:
        return _bare(words) == _bare(form.text)
    if form.text.isupper() and form.text.isalpha() and words.upper() not in (form.text, form.text + "S"):
        return False  # CRP is not the singular of CRPS
    if not form.capitals:
        return True
    if sum(map(str.isupper, words)) < min(2, sum(map(str.isupper, form.text))):
        return False
    start, end = atoms.starts[first], atoms.ends[last - 1]
    before = atoms.text[max(0, start - _LINE) : start].rpartition("\n")[2]
    after = atoms.text[end : end + _LINE].partition("\n")[0]
    return not (before + after).isupper()


def _bare(symbol: str) -> str:
    """A symbol without its plural s, hyphens and spaces."""
    return "".join(char for char in symbol.removesuffix("s") if char.isalnum())
