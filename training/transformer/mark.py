"""Trees of the encoder for text that has none, so that a smaller parser learns from them.

    python -m transformer.mark MODEL OUT.conllu CORPORA

Reads what ``vector_text`` reads, but for the treebanks' own text and CRAFT's entities (which share it), and the
sentences written for this project (``labels/own.tsv``). CoNLL-U in CLEAR labels, a document for each text.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import spacy
from detokenise import spaces
from spacy.tokens import Doc, Span
from vector_text import of_articles

import claimminer.transformer.pipes  # noqa: F401 - the components of the model

CORPORA = ("BC5CDR", "BioNLP13CG", "JNLPBA", "NCBI-disease")
OWN = Path(__file__).parents[1] / "labels" / "own.tsv"
TOGETHER = 6  # sentences of a corpus that stand in one text
LONGEST = 80  # words of a sentence; longer ones are lists and tables


def texts(corpora: Path) -> Iterator[str]:
    """Paragraphs and sentences, in a fixed order."""
    for path in sorted(corpora.glob("medquad/*.jsonl")):
        yield from (text for text in of_articles(path) if text.strip())
    for corpus in CORPORA:
        for path in sorted((corpora / "ner" / corpus).glob("*.tsv")):
            yield from of_entities(path)
    for line in OWN.read_text(encoding="utf-8").splitlines():
        yield line.partition("\t")[2]


def of_entities(path: Path) -> Iterator[str]:
    """The sentences of a NER corpus, some together, with their spaces."""
    blocks = (block.splitlines() for block in path.read_text(encoding="utf-8").split("\n\n"))
    rows = [[line.split("\t")[0] for line in block if line.strip()] for block in blocks]
    whole = [joined(words) for words in rows if words and words != ["-DOCSTART-"]]
    for start in range(0, len(whole), TOGETHER):
        yield " ".join(whole[start : start + TOGETHER])


def joined(words: list[str]) -> str:
    """The words as text."""
    return "".join(
        word + " " * space for word, space in zip(words, spaces(words), strict=True)
    ).rstrip()


def conllu(doc: Doc, name: str) -> Iterator[str]:
    """The sentences of a parsed text."""
    kept = [sentence for sentence in map(words_of, doc.sents) if 2 < len(sentence) <= LONGEST]
    for number, words in enumerate(kept):
        if not number:
            yield f"# newdoc id = {name}\n"
        place = {word.i: at for at, word in enumerate(words, 1)}
        for word in words:
            head = 0 if word.head == word else place[word.head.i]
            label = "root" if word.head == word else word.dep_
            close = "_" if word.whitespace_ or word.i + 1 == len(doc) or doc[word.i + 1].is_space else "SpaceAfter=No"
            row = (place[word.i], word.text, "_", "_", word.tag_, "_", head, label, "_", close)
            yield "\t".join(map(str, row)) + "\n"
        yield "\n"


def words_of(sentence: Span) -> list:
    """Without white space; nothing where a word would hang on it."""
    words = [word for word in sentence if not word.is_space]
    return words if all(not word.head.is_space for word in words) else []


def main(model: str, output: Path, corpora: Path) -> None:
    """Mark the text of ``corpora``."""
    nlp = spacy.load(model, disable=["ner"])  # which keeps the vectors that the encoder reads
    with output.open("w", encoding="utf-8") as out:
        for number, doc in enumerate(nlp.pipe(texts(corpora), batch_size=64)):
            out.writelines(conllu(doc, str(number)))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
