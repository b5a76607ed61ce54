"""Text written for this project with its drugs and conditions marked, to a DocBin.

    python written_docs.py OUT.spacy NAMES.json CELLS [--copies N] [--seed N]

``CELLS`` is the model whose cells and genes are taken over, as they are not marked. What else the vocabulary names is
left open: "antibiotics" are no drug to the corpora, and one to claimminer.
"""

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import spacy
from claim_docs import Piece, to_doc
from entity_docs import SIZES
from entity_marks import LABELS, TEXTS, pieces, texts
from entity_variants import Renamer, vary
from lay_docs import named
from masking import add_guesses, leave_open
from spacy.tokens import DocBin


def documents(lines: Sequence[str], rng: random.Random) -> Iterator[list[Piece]]:
    """Some sentences at a time."""
    start = 0
    while start < len(lines):
        size = rng.choice(SIZES)
        yield pieces(" ".join(lines[start : start + size]))
        start += size


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Written text with marked entities to a DocBin")
    parser.add_argument("output", type=Path)
    parser.add_argument("names", type=Path, help="names by label, what names.py wrote")
    parser.add_argument("cells", type=spacy.load)
    parser.add_argument("--copies", type=int, default=4)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    nlp, rng = spacy.blank("en"), random.Random(args.seed)
    rename, store = Renamer(json.loads(args.names.read_text(encoding="utf-8")), nlp.tokenizer, rng), DocBin()
    for lines in (lines for _ in range(args.copies) for path in TEXTS for lines in texts(path)):
        for some in documents(lines, rng):
            doc = to_doc(nlp, some)
            add_guesses(doc, args.cells, set(LABELS.values()))
            leave_open(doc, named(doc))
            store.add(vary(rename(doc), rng))
    store.to_disk(args.output)
    print(f"{args.output}: {len(store)} documents")


if __name__ == "__main__":
    main()
