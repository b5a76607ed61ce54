"""Texts with what documents say of their words, as arrays."""

import random
from collections.abc import Iterable, Iterator, Sequence, Set
from pathlib import Path

import numpy as np
import spacy
from spacy.tokens import Doc, DocBin, Span, Token
from spacy.vocab import Vocab

from claimminer.transformer.inputs import LONGEST, Reader, Text
from claimminer.transformer.marks import MARKS
from claimminer.transformer.wordpieces import WordPieces
from transformer.network import UNKNOWN

CUT = 240  # so many words of a longer sentence
ROOMS = (12, 24, 48, LONGEST)  # words a stretch of trees in training: whole texts and single sentences


def reader_of(base: Path, vectors: Path) -> tuple[Reader, Vocab]:
    """Word pieces of the pretrained encoder and static vectors of a spaCy pipeline; with its vocabulary."""
    vocab = spacy.load(vectors).vocab
    pieces = (base / "vocab.txt").read_text(encoding="utf-8").rstrip("\n").split("\n")
    return Reader(WordPieces({piece: i for i, piece in enumerate(pieces)}), vocab.vectors), vocab


def documents(path: Path, vocab: Vocab) -> list[Doc]:
    """The documents of a DocBin."""
    return list(DocBin().from_disk(path).get_docs(vocab))


def stretches(sentences: Iterable[Span], *, longest: int = LONGEST) -> Iterator[list[Token]]:
    """The words of sentences in a row, at most ``longest``; a longer sentence stands alone, in parts if need be."""
    held: list[Token] = []
    for sentence in sentences:
        words = [word for word in sentence if not word.is_space]
        if held and len(held) + len(words) > longest:
            yield held
            held = []
        held = [*held, *words]
        while len(held) > CUT:
            yield held[:CUT]
            held = held[CUT:]
    if held:
        yield held


def tree_texts(
    docs: Iterable[Doc],
    reader: Reader,
    tags: Sequence[str],
    labels: Sequence[str],
    *,
    rng: random.Random | None = None,
) -> Iterator[Text]:
    """Stretches of the documents with their trees; of chance length where ``rng`` is given."""
    for doc in docs:
        starts = {next((word.i for word in sentence if not word.is_space), None) for sentence in doc.sents}
        for words in stretches(doc.sents, longest=rng.choice(ROOMS) if rng else LONGEST):
            text = reader.text(words)
            text.gold = tree(words, tags, labels)
            text.gold["start"] = np.array([int(word.i in starts) for word in words])
            yield text


def tree(words: Sequence[Token], tags: Sequence[str], labels: Sequence[str]) -> dict[str, np.ndarray]:
    """Heads by place in the stretch, and numbers of labels and tags; what lies outside is unknown."""
    place = {word.i: at for at, word in enumerate(words)}
    tag, label = ({name: at for at, name in enumerate(names)} for names in (tags, labels))
    return {
        "head": np.array([place.get(word.head.i, UNKNOWN) for word in words]),
        "label": np.array([label.get(word.dep_, UNKNOWN) for word in words]),
        "tag": np.array([tag.get(word.tag_, UNKNOWN) for word in words]),
    }


def entity_texts(docs: Iterable[Doc], reader: Reader, known: Set[str]) -> Iterator[Text]:
    """The documents with the marks that a corpus, which marks the kinds ``known``, leaves possible."""
    for doc in docs:
        for words in stretches([doc[:]]):
            text = reader.text(words)
            text.gold = {
                "allowed": allowed(words, known),
                "marks": np.array([MARKS.index(mark(word)) for word in words]),
            }
            yield text


def mark(word: Token) -> str:
    """Its mark."""
    return f"{word.ent_iob_}-{word.ent_type_}" if word.ent_type_ else "O"


def allowed(words: Sequence[Token], known: Set[str]) -> np.ndarray:
    """Words × MARKS: a kind that the corpus lacks may be anywhere that no other is; an open word may be anything."""
    outside = np.array([name == "O" or name[2:] not in known for name in MARKS])
    return np.stack(
        [
            np.array([name == mark(word) for name in MARKS])
            if word.ent_type_
            else outside | (not word.ent_iob)
            for word in words
        ]
    )
