"""Plain text of the corpora, one sentence a line, for the word vectors.

    python vector_text.py OUT.txt CORPORA

Takes train and dev parts only, tokenised as they are or by spaCy's English rules, and what ontologies say of terms.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import conllu
import names
import spacy


def of_treebank(path: Path) -> Iterator[str]:
    """Its sentences."""
    with path.open(encoding="utf-8") as lines:
        for sentence in conllu.parse_incr(lines):
            yield " ".join(token["form"] for token in sentence if isinstance(token["id"], int))


def of_entities(path: Path) -> Iterator[str]:
    """The sentences of a NER corpus."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        words = [line.split("\t")[0] for line in block.splitlines()]
        yield " ".join(word for word in words if word != "-DOCSTART-")


def of_articles(path: Path) -> Iterator[str]:
    """The paragraphs of articles in JSON Lines."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield from json.loads(line)["text"].split("\n")


def tokenised(texts: Iterator[str]) -> Iterator[str]:
    """The texts with a space between any two tokens."""
    for doc in spacy.blank("en").pipe(texts):
        yield " ".join(token.text for token in doc if not token.is_space)


def sentences(corpora: Path) -> Iterator[str]:
    """All of them, in a fixed order."""
    for path in sorted(corpora.glob("treebank/*/*.conllu")):
        yield from of_treebank(path)
    for path in sorted(corpora.glob("ner/*/*.tsv")):
        yield from of_entities(path)
    for path in sorted(corpora.glob("medquad/*.jsonl")):
        yield from tokenised(of_articles(path))
    yield from tokenised(names.sentences(corpora / "ontologies"))


def main(output: Path, corpora: Path) -> None:
    """Write the text of ``corpora``."""
    with output.open("w", encoding="utf-8") as out:
        out.writelines(f"{sentence}\n" for sentence in sentences(corpora) if sentence.strip())


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
