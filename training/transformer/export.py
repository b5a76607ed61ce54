"""A trained network as the spaCy pipeline that claimminer reads with: in 8 bits, for ONNX Runtime.

python -m transformer.export BASE VECTORS WEIGHTS TOKENIZER_MODEL CARD.json OUT --look IN.spacy ...
    [--ner MODEL] [--float]

``--look``: text like that of the training, by which the steps of 8-bit numbers are chosen. ``--ner``: entities are
those of a spaCy recogniser that keeps the same vectors, and the encoder reads them there.
"""

import argparse
import json
import random
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
import onnx
import spacy
import torch
from spacy.language import Language
from tag_classes import add_classes

from claimminer.own_vectors import SETTINGS
from claimminer.transformer.inputs import Text
from claimminer.transformer.marks import MARKS
from claimminer.transformer.pipes import TreeReader
from transformer.calibrate import Seen, look
from transformer.gold import documents, reader_of, tree_texts
from transformer.graph import build
from transformer.labels import smaller
from transformer.network import Network, layers_of

# texts looked at
TEXTS = 600


def some_texts(paths: Sequence[Path], base: Path, vectors: Path, names: dict[str, list[str]]) -> list[Text]:
    """Some of the documents' stretches, the same every time."""
    reader, vocab = reader_of(base, vectors)
    rng = random.Random(0)
    docs = [doc for path in paths for doc in documents(path, vocab)]
    drawn = rng.sample(docs, min(TEXTS, len(docs)))
    texts = [
        text for doc in drawn for text in tree_texts([doc], reader, names["tags"], names["labels"], rng=rng)
    ]
    return rng.sample(texts, min(TEXTS, len(texts)))


def write_reader(
    network: Network,
    seen: Seen,
    base: Path,
    vectors: Path,
    names: dict[str, list[str]],
    out: Path,
    *,
    shared: bool,
) -> None:
    """What the component's folder holds beside the graph. ``shared``: the vectors are another component's."""
    static = spacy.load(vectors).vocab.vectors
    settings = {name: getattr(static, name) for name in SETTINGS}
    (out / "names.json").write_text(json.dumps({**names, "vectors": settings}), encoding="utf-8")
    (out / "pieces.txt").write_text(
        (base / "vocab.txt").read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8"
    )
    labels = smaller(network.trees.label.detach().numpy(), seen.kids, seen.parents)
    kept = {} if shared else {"vectors": static.data}
    weights = {name: array.astype("float16") for name, array in {**labels, **kept}.items()}
    np.savez(out / "weights.npz", **weights)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="A trained network as a spaCy pipeline")
    parser.add_argument("base", type=Path)
    parser.add_argument("vectors", type=Path)
    parser.add_argument("weights", type=Path)
    parser.add_argument("tokenizer", type=Path, help="spaCy pipeline whose tokeniser is taken over")
    parser.add_argument("card", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--ner", type=Path, help="spaCy pipeline with the recogniser")
    parser.add_argument("--look", type=Path, nargs="+", required=True, help="DocBins with trees, of training")
    parser.add_argument("--scores", type=Path, help="what evaluate.py --json wrote")
    parser.add_argument("--float", action="store_true", help="in single precision, to see what 8 bits cost")
    args = parser.parse_args()
    names = json.loads(args.weights.with_suffix(".json").read_text(encoding="utf-8"))
    width = spacy.load(args.vectors).vocab.vectors.shape[1]
    weights = torch.load(args.weights)
    network = Network(
        args.base,
        width,
        tags=len(names["tags"]),
        labels=len(names["labels"]),
        marks=len(MARKS),
        layers=layers_of(weights),
    )
    network.load_state_dict(weights)
    reader = args.output.with_suffix(".reader")
    reader.mkdir(parents=True, exist_ok=True)
    seen = look(network.eval(), some_texts(args.look, args.base, args.vectors, names))
    arrays = {name: array.float().numpy() for name, array in weights.items()}
    onnx.save(build(arrays, None if args.float else seen, entities=not args.ner), reader / "model.onnx")
    write_reader(network, seen, args.base, args.vectors, names, reader, shared=bool(args.ner))
    nlp = pipeline(args.tokenizer, reader, args.ner)
    scores = json.loads(args.scores.read_text(encoding="utf-8")) if args.scores else {}
    nlp.meta.update(json.loads(args.card.read_text(encoding="utf-8")))
    nlp.meta["performance"] = next(iter(scores.values()), {})
    nlp.meta["encoder"] = {"layers": layers_of(weights), "width": network.encoder.width}
    nlp.to_disk(args.output)
    (args.output / "vocab" / "strings.json").write_text("[]\n", encoding="utf-8")  # the words of no text


def pipeline(tokenizer: Path, reader: Path, recogniser: Path | None) -> Language:
    """Tokeniser, trees, parts of speech and names."""
    nlp = spacy.blank("en")
    nlp.tokenizer.from_disk(tokenizer / "tokenizer")
    trees = nlp.add_pipe("claimminer_trees", name="parser", config={"vectors": "ner" if recogniser else None})
    cast(TreeReader, trees).from_disk(reader)
    add_classes(nlp)
    if recogniser:
        warnings.filterwarnings("ignore", r"\[W113\]")  # of other vectors: the recogniser brings its own
        nlp.add_pipe("ner", source=spacy.load(recogniser))
    else:
        nlp.add_pipe("claimminer_names", name="ner")
    return nlp


if __name__ == "__main__":
    main()
