"""Scores of a pipeline on dev parts, and its speed beside another's.

python evaluate.py MODEL --trees NAME=FILE.spacy ... --entities CORPUS=FILE.spacy ... [--beside MODEL] [--json OUT]
"""

import argparse
import json
import time
from collections.abc import Iterator, Sequence, Set
from pathlib import Path

import spacy
from entity_labels import KNOWN, OURS
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example
from thinc.api import NumpyOps, set_current_ops

TREE_FIGURES = ("tag_acc", "dep_uas", "dep_las", "sents_f")
SCORED = {
    "BC5CDR": {"DRUG", "CONDITION"},
    "NCBI-disease": {"CONDITION"},
    "JNLPBA": {"CELL_TYPE"},
    "CRAFT": {"CELL_TYPE", "GENE"},
    "BioNLP13CG": {"CELL_TYPE", "GENE"},
    "JNLPBA-all": KNOWN["JNLPBA-all"],
}
WORDS = 60_000  # of which the speed is measured


def pair(argument: str) -> tuple[str, Path]:
    """``NAME=FILE``."""
    name, _, path = argument.partition("=")
    return name, Path(path)


def gold(nlp: Language, path: Path) -> list[Doc]:
    """The documents of a DocBin."""
    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def tree_scores(nlp: Language, path: Path) -> dict[str, float]:
    """Tags, attachment (punctuation left out) and sentence F1, in per cent."""
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in gold(nlp, path)]
    scores = nlp.evaluate(examples)
    return {figure: round(100 * (scores[figure] or 0), 1) for figure in TREE_FIGURES}


def offsets(doc: Doc, wanted: set[str]) -> Iterator[tuple[int, int, str]]:
    """Its entities of the labels ``wanted`` as (start, end, label), in characters."""
    for ent in doc.ents:
        label = OURS.get(ent.label_, ent.label_)
        if label in wanted:
            yield ent.start_char, ent.end_char, label


def f_score(found: Set[object], true: Set[object]) -> float:
    """F1 in per cent."""
    return round(200 * len(found & true) / max(1, len(found) + len(true)), 1)


def entity_scores(nlp: Language, corpus: str, path: Path) -> dict[str, float]:
    """F1 of exact spans, all labels of the corpus together and each."""
    docs = gold(nlp, path)
    read = list(nlp.pipe([doc.text for doc in docs]))
    true = {(i, *span) for i, doc in enumerate(docs) for span in offsets(doc, SCORED[corpus])}
    found = {(i, *span) for i, doc in enumerate(read) for span in offsets(doc, SCORED[corpus])}
    each = {
        label: f_score(
            {span for span in found if span[3] == label}, {span for span in true if span[3] == label}
        )
        for label in sorted(SCORED[corpus])
    }
    return {"all": f_score(found, true)} | each


def words_a_second(nlp: Language, texts: Sequence[str], pipes: Sequence[str]) -> int:
    """Words (tokens) a second of processor time on one thread, with these components only."""
    with nlp.select_pipes(enable=[name for name in pipes if name in nlp.pipe_names]):
        began = time.process_time()
        words = sum(len(doc) for doc in nlp.pipe(texts))
        return round(words / (time.process_time() - began))


PARTS = {
    "tagger and parser": ["tok2vec", "tagger", "parser", "attribute_ruler"],
    "entities": ["ner"],
    "all": ["tok2vec", "tagger", "parser", "attribute_ruler", "ner"],
}


def speeds(nlp: Language, texts: Sequence[str]) -> dict[str, int]:
    """Words a second by part of the pipeline."""
    return {part: words_a_second(nlp, texts, pipes) for part, pipes in PARTS.items()}


def loaded(path: Path) -> tuple[Language, float]:
    """The pipeline, and the seconds of processor time that loading it took."""
    began = time.process_time()
    return spacy.load(path), round(time.process_time() - began, 2)


def report(path: Path, args: argparse.Namespace) -> dict[str, object]:
    """All figures of one pipeline."""
    nlp, seconds = loaded(path)
    megabytes = sum(file.stat().st_size for file in path.rglob("*") if file.is_file()) / 1e6
    figures: dict[str, object] = {"load_s": seconds, "MB": round(megabytes, 1)}
    if "parser" in nlp.pipe_names:
        figures |= {name: tree_scores(nlp, file) for name, file in args.trees}
    if "ner" in nlp.pipe_names:
        with nlp.select_pipes(enable=["ner"]):
            figures |= {f"{name} entities": entity_scores(nlp, name, file) for name, file in args.entities}
    return figures


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Scores and speed of a pipeline")
    parser.add_argument("models", nargs="+", type=Path, help="the pipeline, and others to put beside it")
    parser.add_argument("--trees", nargs="*", type=pair, default=[])
    parser.add_argument("--entities", nargs="*", type=pair, default=[])
    parser.add_argument("--speed", type=Path, help="DocBin whose text the speed is measured on")
    parser.add_argument("--blas", action="store_true", help="matrix products by NumPy instead of BLIS")
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    if args.blas:
        set_current_ops(NumpyOps(use_blis=False))
    results = {}
    for path in args.models:
        results[str(path)] = report(path, args)
        if args.speed:
            nlp = spacy.load(path)
            texts = [doc.text for doc in gold(nlp, args.speed)]
            results[str(path)]["words a second"] = speeds(nlp, texts)
        print(json.dumps({str(path): results[str(path)]}, indent=1))
    if args.json:
        args.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
