"""One pipeline of the trained parts, with its card in ``meta.json``.

python assemble.py PARSER NER CARD.json OUT [--scores FILE]
"""

import argparse
import json
import warnings
from pathlib import Path
from typing import cast

import spacy
from spacy.language import Language
from spacy.pipeline import AttributeRuler
from tag_classes import TAGS

ORDER = ("tok2vec", "tagger", "parser", "attribute_ruler", "ner")


def add_classes(nlp: Language) -> None:
    """The attribute ruler that gives ``pos_`` by tag."""
    ruler = cast(AttributeRuler, nlp.add_pipe("attribute_ruler"))
    for pos, tags in TAGS.items():
        for tag in tags.split():
            ruler.add([[{"TAG": tag}]], {"POS": pos})


def assembled(parser: Path, ner: Path) -> Language:
    """Tagger and parser with the recogniser, on the parser's tokeniser; each on its own vectors."""
    nlp = spacy.load(parser, exclude=["attribute_ruler", "ner"])
    add_classes(nlp)
    warnings.filterwarnings("ignore", r"\[W113\]")  # of other vectors: the recogniser brings its own
    nlp.add_pipe("ner", source=spacy.load(ner))
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])  # no one else has these folders
    if tuple(nlp.pipe_names) != ORDER:
        raise ValueError(f"components {nlp.pipe_names}, not {ORDER}")
    return nlp


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
