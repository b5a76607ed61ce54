"""Everyday prose to a DocBin with entities: a recogniser taught on abstracts alone finds drugs in any noun.

    python lay_docs.py OUT.spacy CORPORA VOCABULARY_NAMES.json GUESSER ... [--seed N]

What claimminer's vocabulary names is marked. What the guessers find besides is left open where it has the shape of
its kind or an ontology's name, and is no entity otherwise. Takes EWT's train part and the first half of MedQuAD.
"""

import argparse
import json
import random
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import conllu
import spacy
from entity_variants import vary
from made_up import author_year, code_name, initials, proper_name, reference
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.util import filter_spans
from thinc.api import NumpyOps, set_current_ops

from claimminer.language.recogniser import SHAPES
from claimminer.pipes.entities import find_mentions
from claimminer.pipes.mentions.ner import has_shape

LABELS = {"CYTOKINE": "GENE"}  # the vocabulary's own kinds as the recogniser has them
EDGES = " .,;:!?()[]\"'-"
SENTENCES = (1, 2, 3, 4)  # of EWT in a document
CITED, LISTED = 0.1, 0.16  # so many get a citation, so many more become an entry of a list of sources
LONGEST_TITLE = 150


def of_treebank(path: Path, rng: random.Random) -> Iterator[str]:
    """Its text, a few sentences a time, once as it is and once with made-up names of people, places and firms."""
    with path.open(encoding="utf-8") as lines:
        sentences = list(conllu.parse_incr(lines))
    texts = [sentence.metadata["text"] for sentence in sentences]
    texts += [renamed(sentence, rng) for sentence in sentences]
    while texts:
        size = rng.choice(SENTENCES)
        yield with_sources(" ".join(texts[:size]), rng)
        texts = texts[size:]


def renamed(sentence: conllu.TokenList, rng: random.Random) -> str:
    """The sentence's text with other proper names."""
    words = []
    for token in sentence:
        form, name = token["form"], token["upos"] == "PROPN"
        new = rng.choice((proper_name, proper_name, initials, code_name))(rng) if name else form
        words += [new, "" if (token["misc"] or {}).get("SpaceAfter") == "No" else " "]
    return "".join(words).strip()


def with_sources(text: str, rng: random.Random) -> str:
    """The text as it is; or with a citation, or as the title of a source."""
    chance = rng.random()
    if chance < CITED and text.endswith("."):
        return f"{text[:-1]} ({'; '.join(author_year(rng) for _ in range(rng.choice((1, 1, 2))))})."
    return reference(text, rng) if CITED <= chance < LISTED and len(text) < LONGEST_TITLE else text


def of_articles(path: Path, rng: random.Random) -> Iterator[str]:
    """The paragraphs of the first half of the articles."""
    rows = path.read_text(encoding="utf-8").splitlines()
    for row in rows[: len(rows) // 2]:
        yield from (with_sources(text, rng) for text in json.loads(row)["text"].split("\n") if text.strip())


def named(doc: Doc) -> list[Span]:
    """What the vocabulary names."""
    mentions = find_mentions(doc)
    spans = [
        doc.char_span(m.start, m.end, label=LABELS.get(m.label, m.label), alignment_mode="expand")
        for m in mentions
    ]
    return filter_spans(span for span in spans if span)


def possible(span: Span, names: Mapping[str, set[str]]) -> bool:
    """Can that be an entity? By the shape of its words, or an ontology's name."""
    words = span.text.strip(EDGES)
    known = words in names[span.label_] or words.lower() in names[span.label_]
    return known or (span.label_ in SHAPES and any(map(str.isalpha, words)) and has_shape(words, span.label_))


def marked(doc: Doc, guesses: Sequence[Span], names: Mapping[str, set[str]]) -> Doc:
    """The document with its entities and open words; a guess beyond a name's ends leaves the name open, too."""
    ents = named(doc)
    for guess in guesses:
        met = [span for span in ents if span.start < guess.end and guess.start < span.end]
        if met and any(guess.start < span.start or guess.end > span.end for span in met):
            ents = [span for span in ents if span not in met]
    inside = {token.i for span in ents for token in span}
    open_words = {token.i for guess in guesses if possible(guess, names) for token in guess} - inside
    doc.set_ents(ents, missing=[Span(doc, i, i + 1) for i in sorted(open_words)])
    return doc


def documents(
    texts: Sequence[str], nlp: Language, guessers: Sequence[Language], names: Mapping[str, set[str]]
) -> Iterator[Doc]:
    """The texts as documents."""
    for doc, *read in zip(nlp.pipe(texts), *(guesser.pipe(texts) for guesser in guessers), strict=True):
        yield marked(doc, [Span(doc, e.start, e.end, e.label_) for other in read for e in other.ents], names)


def read_names(path: Path) -> dict[str, set[str]]:
    """Names by label, genes as they are written, the rest in lower case."""
    names = json.loads(path.read_text(encoding="utf-8"))
    return {kind: {n if kind == "GENE" else n.lower() for n in each} for kind, each in names.items()}


def main() -> None:
    """Command line."""
    set_current_ops(NumpyOps(use_blis=False))  # see train.py
    parser = argparse.ArgumentParser(description="Everyday prose to a DocBin")
    parser.add_argument("output", type=Path)
    parser.add_argument("corpora", type=Path)
    parser.add_argument("names", type=Path)
    parser.add_argument("guessers", nargs="+", type=spacy.load)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    rng = random.Random(args.seed)
    names = read_names(args.names)
    texts = [*of_treebank(args.corpora / "treebank" / "ewt" / "train.conllu", rng)]
    texts += of_articles(args.corpora / "medquad" / "answers.jsonl", rng)
    docs = documents(texts, spacy.blank("en"), args.guessers, names)
    bin_ = DocBin(docs=[vary(doc, rng) for doc in docs])
    bin_.to_disk(args.output)
    print(f"{args.output}: {len(bin_)} documents")


if __name__ == "__main__":
    main()
