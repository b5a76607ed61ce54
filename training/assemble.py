"""One pipeline of the trained parts, with its card in ``meta.json``.

python assemble.py PARSER NER CARD.json OUT [--scores FILE]
"""

import argparse
import json
import warnings
from pathlib import Path
from typing import cast

import numpy as np
import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from tag_classes import TAGS

from claimminer.own_vectors import vectors_of

# the layer that has vectors of its own, before the one that reads them
OWN = "own_words"
# half precision is as near as that to vectors of length 1 or so
NEAR = 0.01
ORDER = ("tok2vec", "tagger", "parser", "attribute_ruler", "ner")


def add_classes(nlp: Language) -> None:
    """The attribute ruler that gives ``pos_`` by tag."""
    ruler = cast(AttributeRuler, nlp.add_pipe("attribute_ruler"))
    for pos, tags in TAGS.items():
        for tag in tags.split():
            ruler.add([[{"TAG": tag}]], {"POS": pos})


def assembled(parser: Path, ner: Path) -> Language:
    """Tagger and parser with the recogniser, on the parser's tokeniser.

    Each keeps its own vectors, unless the two have the same: then both read the vocabulary's.
    """
    nlp = spacy.load(parser, exclude=["attribute_ruler", "ner"])
    add_classes(nlp)
    warnings.filterwarnings("ignore", r"\[W113\]")  # of other vectors: the recogniser brings its own
    nlp.add_pipe("ner", source=spacy.load(ner))
    share_vectors(nlp)
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])  # no one else has these folders
    if tuple(nlp.pipe_names) != ORDER:
        raise ValueError(f"components {nlp.pipe_names}, not {ORDER}")
    return nlp


def share_vectors(nlp: Language) -> None:
    """Let the recogniser read the vocabulary's vectors where its own are the same, saved in half precision."""
    model = nlp.get_pipe("ner").model
    own, common = vectors_of(model), nlp.vocab.vectors
    if own.shape != common.shape or not np.allclose(own.data, common.data, atol=NEAR):
        return
    for node in list(model.walk()):
        kept = next((layer for layer in node.layers if layer.name == OWN), None)
        if kept is not None:
            model.replace_node(node, node.layers[1])
    settings = nlp._pipe_configs["ner"]["model"]["tok2vec"]["embed"]
    settings |= {"@architectures": "spacy.MultiHashEmbed.v2", "include_static_vectors": True}


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Put the trained parts together")
    parser.add_argument("parts", nargs=2, type=Path, metavar="PARSER NER")
    parser.add_argument("card", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--scores", type=Path, help="what evaluate.py --json wrote")
    args = parser.parse_args()
    nlp = assembled(*args.parts)
    nlp.meta.update(json.loads(args.card.read_text(encoding="utf-8")))
    scores = json.loads(args.scores.read_text(encoding="utf-8")) if args.scores else {}
    nlp.meta["performance"] = next(iter(scores.values()), {})
    nlp.to_disk(args.output)
    # the words of the corpora, which nothing looks up
    (args.output / "vocab" / "strings.json").write_text("[]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
