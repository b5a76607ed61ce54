"""NER corpora (token, tab, IOB tag) to a spaCy DocBin in claimminer's labels.

    python entity_docs.py OUT.spacy CORPUS=FILE.tsv[*COPIES] ... [--vary] [--labels L,L] [--mask MODEL] [--add MODEL]

``--mask`` leaves open what can be an entity of a label that the corpus lacks, ``--add`` marks it (see masking.py).
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import spacy
from detokenise import spaces
from entity_labels import BARE_CELLS, KNOWN, LABELS
from entity_variants import Renamer, vary
from masking import add_guesses, mask_guesses
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from thinc.api import NumpyOps, set_current_ops

SIZES = (1, 1, 2, 3, 4)


@dataclass(frozen=True)
class Part:
    """One file of one corpus, to be taken ``copies`` times."""

    corpus: str
    path: Path
    copies: float

    @classmethod
    def of(cls, argument: str) -> "Part":
        """From ``CORPUS=FILE.tsv*COPIES``; half a copy is every other document."""
        corpus, _, rest = argument.partition("=")
        path, _, copies = rest.partition("*")
        return cls(corpus, Path(path), float(copies or 1))


def sentences(path: Path) -> Iterator[list[tuple[str, str]]]:
    """(word, tag) pairs of each sentence."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line.split("\t") for line in block.splitlines() if line.strip()]
        rows = [(line[0], line[1]) for line in lines if line[0] != "-DOCSTART-"]
        if rows:
            yield rows


def groups(rows: Iterator[list[tuple[str, str]]], rng: random.Random) -> Iterator[list[tuple[str, str]]]:
    """Consecutive sentences put together."""
    group: list[tuple[str, str]] = []
    left = rng.choice(SIZES)
    for sentence in rows:
        group += sentence
        left -= 1
        if not left:
            yield group
            group, left = [], rng.choice(SIZES)
    if group:
        yield group


def relabelled(tag: str, labels: dict[str, str], wanted: set[str]) -> str:
    """The tag in our labels, O for those not asked for."""
    kind = labels.get(tag[2:])
    return tag[:2] + kind if kind in wanted else "O"


def to_doc(nlp: Language, rows: Sequence[tuple[str, str]], part: Part, wanted: set[str], spaced: bool) -> Doc:
    """One document, its words with the spaces of the tokenised file (``spaced``) or of the text."""
    words = [word for word, _ in rows]
    tags = [relabelled(tag, LABELS[part.corpus], wanted) for _, tag in rows]
    tags = ["B" + tag[1:] if starts(tags, i) else tag for i, tag in enumerate(tags)]
    doc = Doc(nlp.vocab, words=words, spaces=[True] * len(words) if spaced else spaces(words), ents=tags)
    doc.set_ents([span for span in doc.ents if not (span.label_ == "CELL_TYPE" and vague_cell(span))])
    return doc


def starts(tags: Sequence[str], i: int) -> bool:
    """An I- tag that continues nothing."""
    return tags[i][0] == "I" and (i == 0 or tags[i - 1][2:] != tags[i][2:])


def vague_cell(span: Span) -> bool:
    """Plain ``cells``: no type of cell."""
    return {token.text for token in span} <= BARE_CELLS


def documents(nlp: Language, part: Part, args: argparse.Namespace, rng: random.Random) -> Iterator[Doc]:
    """The documents of one part, varied and marked as asked."""
    wanted = set(args.labels.split(","))
    names = json.loads(args.names.read_text(encoding="utf-8")) if args.names else {}
    rename = Renamer(names, nlp.tokenizer, rng)
    for _ in range(max(1, int(part.copies))):
        for rows in groups(sentences(part.path), rng):
            if rng.random() >= part.copies:
                continue
            doc = to_doc(nlp, rows, part, wanted, rng.random() < args.spaced)
            known = KNOWN[part.corpus]
            if args.add:
                add_guesses(doc, args.add, known)
            if args.mask:
                mask_guesses(doc, args.mask, known)
            yield vary(rename(doc), rng) if args.vary else doc


def main() -> None:
    """Command line."""
    set_current_ops(NumpyOps(use_blis=False))  # see train.py
    parser = argparse.ArgumentParser(description="NER corpora to a DocBin")
    parser.add_argument("output", type=Path)
    parser.add_argument("inputs", nargs="+", type=Part.of)
    parser.add_argument("--labels", default="CONDITION,DRUG,CELL_TYPE,GENE")
    parser.add_argument("--mask", type=spacy.load, help="model that shows which words are left open")
    parser.add_argument(
        "--add", type=spacy.load, help="model whose entities of labels not marked are taken over"
    )
    parser.add_argument("--names", type=Path, help="names by label, what names.py wrote")
    parser.add_argument("--vary", action="store_true")
    parser.add_argument("--spaced", type=float, default=0.3, help="share of documents left with all spaces")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    nlp, rng = spacy.blank("en"), random.Random(args.seed)
    docs = DocBin(docs=[doc for part in args.inputs for doc in documents(nlp, part, args, rng)])
    docs.to_disk(args.output)
    print(f"{args.output}: {len(docs)} documents")


if __name__ == "__main__":
    main()
