"""Treebank sentences in CLEAR labels to a spaCy DocBin, with varied copies for training.

python treebank_docs.py OUT.spacy IN.conllu[*COPIES] ... [--vary] [--seed N]
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import conllu
import spacy
from sentence import Sentence, Word
from sentence_variants import vary
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab
from treebank_repairs import repair

SIZES = (1, 1, 1, 2, 3, 4, 6)  # sentences a document: texts are parsed whole and sentence by sentence
PLAIN_SIZE = 12  # without --vary


def read(path: Path) -> Iterator[tuple[bool, Sentence]]:
    """Every sentence of a CoNLL-U file, with True where a new source document starts."""
    with path.open(encoding="utf-8") as lines:
        for tokens in conllu.parse_incr(lines):
            words = [Word.of(token) for token in tokens if isinstance(token["id"], int)]
            repair(words)
            yield "newdoc id" in tokens.metadata, words


def grouped(sentences: Iterator[tuple[bool, Sentence]], sizes: Iterator[int]) -> Iterator[list[Sentence]]:
    """Consecutive sentences of one source document, as many as the next of ``sizes`` at most."""
    group: list[Sentence] = []
    size = next(sizes)
    for fresh, words in sentences:
        if group and (fresh or len(group) >= size):
            yield group
            group, size = [], next(sizes)
        group.append(words)
    if group:
        yield group


def to_doc(vocab: Vocab, group: list[Sentence]) -> Doc:
    """Doc with tags, heads, labels and sentence starts; heads are positions in the document."""
    words = [word for sentence in group for word in sentence]
    starts = [0]
    for sentence in group:
        starts.append(starts[-1] + len(sentence))
    return Doc(
        vocab,
        words=[word.form for word in words],
        spaces=[word.space for word in words],
        tags=[word.tag for word in words],
        heads=[base + word.head for base, sentence in zip(starts, group, strict=False) for word in sentence],
        deps=[word.label for word in words],
        sent_starts=[i in set(starts) for i in range(len(words))],
    )


def sizes_of(rng: random.Random, varied: bool) -> Iterator[int]:
    """How many sentences the next document takes."""
    while True:
        yield rng.choice(SIZES) if varied else PLAIN_SIZE


def documents(path: Path, vocab: Vocab, rng: random.Random, *, varied: bool) -> Iterator[Doc]:
    """The documents of one file, their sentences varied where asked."""
    for group in grouped(read(path), sizes_of(rng, varied)):
        yield to_doc(vocab, [vary(words, rng) for words in group] if varied else group)


def with_copies(name: str) -> tuple[Path, int]:
    """``ewt.conllu*2`` is that file twice."""
    path, _, copies = name.partition("*")
    return Path(path), int(copies or 1)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Treebank sentences to a DocBin")
    parser.add_argument("output", type=Path)
    parser.add_argument("inputs", nargs="+", type=with_copies)
    parser.add_argument("--vary", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    vocab, rng = spacy.blank("en").vocab, random.Random(args.seed)
    paths = [path for path, copies in args.inputs for _ in range(copies)]
    docs = DocBin(docs=[doc for path in paths for doc in documents(path, vocab, rng, varied=args.vary)])
    docs.to_disk(args.output)
    print(f"{args.output}: {len(docs)} documents")


if __name__ == "__main__":
    main()
