"""A parsed sentence, read once: words whose text, tags and tree are plain attributes.

spaCy makes a Token anew whenever one is asked for, and looks its strings up by hash. The rules ask some thousand times
a sentence. ``read_once`` gives them words that answer the same questions in the same words, several times as fast.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from spacy.lang.en.lex_attrs import like_num
from spacy.tokens import Doc

from claimminer.language.grammar import COPULAS
from claimminer.language.perfects import PARTICIPLES
from claimminer.pipes.trees.perfects import mend_perfect

__all__ = ["Sentence", "Word", "let_go", "read_once"]

# tags of what a form of "be" may be followed by
PREDICATES = frozenset({"VBN", "JJ"})


class Word:
    """What the rules ask of spaCy's Token, under its names."""

    __slots__ = (
        "children", "dep_", "doc", "head", "i", "idx", "left_edge", "lower_", "pos_", "right_edge", "tag_", "text",
        "whitespace_",
    )  # fmt: skip

    doc: Sentence
    head: Word
    left_edge: Word | None
    right_edge: Word | None

    def __init__(self, i: int, idx: int, text: str, lower: str, tag: str, pos: str, dep: str, space: str) -> None:
        self.i, self.idx, self.text, self.lower_, self.whitespace_ = i, idx, text, lower, space
        self.tag_, self.pos_, self.dep_ = tag, pos, dep
        self.children: list[Word] = []
        self.left_edge = self.right_edge = None

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return self.text

    def nbor(self, by: int = 1) -> Word:
        """The word so many places further on; outside of the sentence, a word without letters, tag and children."""
        at = self.i + by
        return self.doc[at] if 0 <= at < len(self.doc) else NOTHING

    @property
    def ancestors(self) -> Iterator[Word]:
        word = self
        while word.head is not word:
            word = word.head
            yield word

    @property
    def subtree(self) -> Iterator[Word]:
        yield from (word for child in self.children if child.i < self.i for word in child.subtree)
        yield self
        yield from (word for child in self.children if child.i > self.i for word in child.subtree)

    @property
    def is_alpha(self) -> bool:
        return self.text.isalpha()

    @property
    def is_lower(self) -> bool:
        return self.text.islower()

    @property
    def is_title(self) -> bool:
        return self.text.istitle()

    @property
    def is_upper(self) -> bool:
        return self.text.isupper()

    @property
    def like_num(self) -> bool:
        return bool(like_num(self.text))  # type: ignore[no-untyped-call]


class Sentence(tuple[Word, ...]):
    """What the rules ask of spaCy's Doc: its words by their places, and what was noted with it."""

    user_data: dict[Any, Any]


# what stands before the first word and behind the last
NOTHING = Word(-1, -1, *[""] * 6)
NOTHING.doc, NOTHING.head, NOTHING.left_edge, NOTHING.right_edge = Sentence(), NOTHING, NOTHING, NOTHING


def read_once(doc: Doc) -> Doc:
    """A parsed Doc as the rules read it quickest, typed as what it stands for; a Doc that is one already stays so."""
    return doc if isinstance(doc, Sentence) else cast("Doc", _read(doc))


def let_go(doc: Doc) -> None:
    """Part the words of a sentence that is done with, as they hold each other in memory."""
    for word in cast("Sentence", doc):
        del word.doc, word.head, word.children, word.left_edge, word.right_edge


def _read(doc: Doc) -> Sentence:
    sentence = Sentence(
        Word(each.i, each.idx, each.text, each.lower_, each.tag_, each.pos_, each.dep_, each.whitespace_)
        for each in doc
    )
    sentence.user_data = doc.user_data
    heads = doc.to_array("HEAD").astype("int64").tolist()
    for word, way in zip(sentence, heads, strict=True):
        word.doc, word.head = sentence, sentence[word.i + way]
        if way:
            word.head.children.append(word)
    for word in sentence:
        if word.dep_ == "ccomp" and word.tag_ in PREDICATES:
            _hang_on_copula(word)
        elif word.lower_ in PARTICIPLES:
            mend_perfect(word)
    _find_edges(sentence)
    return sentence


def _hang_on_copula(word: Word) -> None:
    """"suggests that mood is closely intertwined with sleep", with both verbs hung on "suggests"."""
    before = word.i - 1
    while before > word.head.i and word.doc[before].tag_ == "RB":
        before -= 1
    copula = word.doc[before]
    if copula.lower_ in COPULAS and copula.dep_ == "ccomp" and copula.head is word.head:
        word.head.children.remove(word)
        word.head, word.dep_ = copula, "acomp"
        copula.children = sorted([*copula.children, word], key=lambda child: child.i)


def _find_edges(sentence: Sentence) -> None:
    """The first word of a subtree is the first that comes up to its head from below; so is the last, from the end."""
    for first in sentence:
        word = first
        while word.left_edge is None:
            word.left_edge = first
            word = word.head
    for last in reversed(sentence):
        word = last
        while word.right_edge is None:
            word.right_edge = last
            word = word.head
