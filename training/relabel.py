"""A recogniser of BC5CDR's two labels made into one of claimminer's four, its weights kept.

python relabel.py IN OUT
"""

import json
import sys
import tempfile
from pathlib import Path

import spacy
import srsly
from entity_labels import LABELS, OURS
from spacy.util import fix_random_seed

NEW = sorted({label for labels in LABELS.values() for label in labels.values()})


def renamed(moves: dict[str, str]) -> dict[str, str]:
    """The transition system's table of moves with our labels for the corpus' own."""
    table = json.loads(moves["moves"])
    table = {
        move: {OURS.get(label, label): count for label, count in kinds.items()}
        for move, kinds in table.items()
    }
    return moves | {"moves": json.dumps(table)}


def rename(folder: Path) -> None:
    """Rename the labels of a saved pipeline, in place."""
    path, meta = folder / "ner" / "moves", folder / "meta.json"
    srsly.write_msgpack(path, renamed(srsly.read_msgpack(path)))
    srsly.write_json(meta, srsly.read_json(meta) | {"labels": {}})


def main(source: str, target: str) -> None:
    """Rename what is there, add what is not."""
    with tempfile.TemporaryDirectory() as name:
        spacy.load(source, exclude=["tok2vec", "tagger", "parser", "attribute_ruler"]).to_disk(name)
        rename(Path(name))
        fix_random_seed(0)  # of the new labels' weights
        nlp = spacy.load(name)
        for label in NEW:
            nlp.get_pipe("ner").add_label(label)
        nlp.to_disk(target)


if __name__ == "__main__":
    main(*sys.argv[1:3])
