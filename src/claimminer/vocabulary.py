"""The project's own vocabulary: concepts with their names, loaded once, and a trie over all their forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any, cast

from claimminer.language.ambiguous import CAPITALS_ONLY, NEEDS_SUPPORT
from claimminer.language.spelling import GREEK_AS_LATIN
from claimminer.records import Label
from claimminer.wordforms import HYPHENS, atomise, normal_forms

__all__ = [
    "Concept", "Form", "Trie", "Vocabulary", "load_vocabulary", "shipped_vocabulary", "spellings", "vocabulary_in_use",
]  # fmt: skip

_GREEK_ENDING = re.compile(rf"[{HYPHENS} ]({'|'.join(GREEK_AS_LATIN)})\b")
_SPELT_IN_WAYS = re.compile(rf"[{HYPHENS}]|{_GREEK_ENDING.pattern}")  # what 'spellings' makes variants of


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One concept. ``identifier`` is a CURIE or None, ``name`` its preferred name."""

    label: Label
    identifier: str | None
    name: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One way to write a concept.

    ``capitals``: counts only where it is written in capitals ("AIDS", not "aids").
    ``support``: counts only where the article names the concept in another way, too ("ALL", "MS").
    ``exact``: counts only in this very writing but for hyphens and a plural s (an article's abbreviations).
    A form without a concept keeps others from its place.
    """

    concept: Concept | None
    text: str
    capitals: bool = False
    support: bool = False
    exact: bool = False


@dataclass(slots=True)
class Trie:
    """Forms by their atoms: the atoms that may follow here, and the form that ends here."""

    children: dict[str, Trie] = field(default_factory=dict)
    form: Form | None = None

    def add(self, atoms: Iterable[str], form: Form) -> None:
        """Put ``form`` at the end of ``atoms``; the first form that comes keeps the place."""
        node = self
        for atom in atoms:
            node = node.children.setdefault(atom, Trie())
        node.form = node.form or form

    def get(self, atoms: Iterable[str]) -> Form | None:
        """The form that these atoms spell, if one does."""
        node: Trie | None = self
        for atom in atoms:
            node = node.children.get(atom) if node else None
        return node.form if node else None


class _Bundle(Trie):
    """The forms that begin with one atom. They are put in place when they are first looked at: most never are."""

    __slots__ = ("_atom", "_waiting")

    def __init__(self, atom: str) -> None:
        self._atom = atom
        self._waiting: list[tuple[Concept, str]] = []

    def hold(self, concept: Concept, text: str) -> None:
        """Keep a form for later."""
        self._waiting.append((concept, text))

    def __getattr__(self, name: str) -> Any:
        """``children`` or ``form`` where they are asked for the first time: only then are they unset."""
        self.children, self.form = {}, None
        for concept, text in self._waiting:
            form = _form(concept, text)
            for first, *rest in spellings(text):
                if first == self._atom:
                    self.add(rest, form)
        return getattr(self, name)


@dataclass(frozen=True)
class Vocabulary:
    """All concepts, and what finds them."""

    concepts: tuple[Concept, ...]

    @cached_property
    def trie(self) -> Trie:
        """Every form of every concept, as atoms."""
        bundles: dict[str, _Bundle] = {}
        for concept in self.concepts:
            for text in (concept.name, *concept.synonyms):
                for atom in _first_atoms(text):
                    (bundles.get(atom) or bundles.setdefault(atom, _Bundle(atom))).hold(concept, text)
        return Trie({**bundles})

    @cached_property
    def _by_identifier(self) -> dict[str, Concept]:
        return {concept.identifier: concept for concept in self.concepts if concept.identifier}

    def by_identifier(self, identifier: str) -> Concept | None:
        """The concept with this CURIE (``HGNC:6018``)."""
        return self._by_identifier.get(identifier)

    def by_name(self, name: str) -> Concept | None:
        """The concept with this name or synonym, however it is spelt; case counts for none but risky symbols.

        >>> load_vocabulary().by_name("TNF-α").name
        'tumor necrosis factor'
        """
        form = self.trie.get(normal_forms(name))
        return form.concept if form else None


_IN_USE: ContextVar[Vocabulary | None] = ContextVar("vocabulary", default=None)


def load_vocabulary() -> Vocabulary:
    """The vocabulary in use: the one that comes with the package, where no other was put in its place."""
    return _IN_USE.get() or shipped_vocabulary()


@contextmanager
def vocabulary_in_use(vocabulary: Vocabulary | None) -> Iterator[None]:
    """What `load_vocabulary` gives in here; None for the one that comes with the package."""
    token = _IN_USE.set(vocabulary)
    try:
        yield
    finally:
        _IN_USE.reset(token)


@lru_cache(maxsize=1)
def shipped_vocabulary() -> Vocabulary:
    """The vocabulary that comes with the package, read on the first call."""
    table = files("claimminer.language").joinpath("vocabulary.tsv").read_text(encoding="utf-8")
    return Vocabulary(tuple(_concept(*row.split("\t")) for row in table.splitlines()[1:]))


def spellings(text: str) -> set[tuple[str, ...]]:
    """The atom sequences of a form: as written, with hyphens closed up, with a Greek letter in Latin."""
    closed = re.sub(rf"(?<=[^\W\d_])[{HYPHENS}](?=[^\W\d_])", "", text)
    latin = _GREEK_ENDING.sub(lambda match: GREEK_AS_LATIN[match[1]], text)
    variants = {normal_forms(variant) for variant in (text, closed)}
    if latin != text:
        variants.add(_join_last(normal_forms(latin)))
    return variants


def _first_atoms(text: str) -> set[str]:
    """What the spellings of a form begin with, in a fraction of the time where there is but one."""
    if _SPELT_IN_WAYS.search(text):
        return {atoms[0] for atoms in spellings(text)}
    return {next(atomise(text))[0]}


def _join_last(atoms: tuple[str, ...]) -> tuple[str, ...]:
    """ "IL-1b" is cut at the digit, but its last two atoms count as one: "IL 1 b" names nothing."""
    return (*atoms[:-2], "".join(atoms[-2:])) if atoms[-2:-1] and atoms[-2].isdigit() else atoms


def _form(concept: Concept, text: str) -> Form:
    letters = sum(char.isalpha() for char in text)
    bare = letters == len(text)
    symbol = _is_symbol(text)
    capitals = symbol and (text in CAPITALS_ONLY or letters == 1 or (bare and letters <= 3))
    support = symbol and (text in NEEDS_SUPPORT or (bare and letters <= 2))
    mixed = symbol and bare and not text.isupper()
    return Form(concept=concept, text=text, capitals=capitals or support or mixed, support=support)


def _is_symbol(text: str) -> bool:
    """One word with more than one capital, or a single one beside digits: "IL-6", "BLyS", "C3"."""
    capitals = sum(char.isupper() for char in text)
    return " " not in text and (capitals > 1 or (capitals == 1 and text[-1].isdigit()))


def _concept(label: str, identifier: str, name: str, synonyms: str) -> Concept:
    others = tuple(synonym for synonym in synonyms.split("|") if synonym)
    return Concept(label=cast(Label, label), identifier=identifier or None, name=name, synonyms=others)
