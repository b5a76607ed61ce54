"""The sentences that were labelled by reading, joined with the corpora that they stand in.

``labels/read.tsv`` holds identifiers and labels alone: ``BC5CDR/train:364`` is the sentence with that number in
``ner/BC5CDR/train.tsv``, ``medquad/ID:5`` the sixth sentence of that answer. ``labels/own.tsv`` was written for this
project, text and all. ``labels/readings.tsv`` judges single readings: where cause and effect stand in the sentence, and
whether they are right, right but cut, or wrong; there ``articles/NAME@10-90`` are characters of one of this project's
articles as claimminer reads it, ``medquad/ID@10-90`` those of an answer.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from claimminer.readers import read_all

CORPORA = ("BC5CDR", "NCBI-disease", "JNLPBA", "CRAFT", "BioNLP13CG")
PARTS = ("train", "devel")
LABELS = Path(__file__).parents[1] / "labels"
ARTICLES = Path(__file__).parents[2] / "annotations" / "sources" / "dev" / "articles"
SENTENCE_END = re.compile(r"(?<=[a-z)][.?!])\s+(?=[A-Z])")
# how the corpora's tokens are put together again
SPACES = (
    (re.compile(r" ([,.;:?!%)\]])"), r"\1"), (re.compile(r"([(\[]) "), r"\1"), (re.compile(r" ?- ?(?=\w)"), "-"),
    (re.compile(r" / "), "/"), (re.compile(r" ('s|n't|'re)\b"), r"\1"),
)  # fmt: skip


def main(corpora: str, out: str) -> None:
    """Write the sentences as JSON lines: ``text``, ``source``, and ``label`` or ``readings``."""
    texts = dict(read_corpora(Path(corpora)))
    with Path(out).open("w", encoding="utf-8") as file:
        for row in (*_labelled(texts), *_own(), *_judged(texts)):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def read_corpora(corpora: Path) -> Iterator[tuple[str, str]]:
    """Every sentence with its identifier."""
    for corpus in CORPORA:
        for part in PARTS:
            for number, words in enumerate(_tagged(corpora / "ner" / corpus / f"{part}.tsv")):
                yield f"{corpus}/{part}:{number}", _joined(words)
    answers = corpora / "medquad" / "answers.jsonl"
    for article in read_all([str(answers)]):
        yield f"medquad/{article.source_id}", article.text
    for line in answers.read_text(encoding="utf-8").strip().split("\n"):
        answer = json.loads(line)
        for number, sentence in enumerate(SENTENCE_END.split(answer["text"])):
            yield f"medquad/{answer['id']}:{number}", " ".join(sentence.split())


def _tagged(path: Path) -> Iterator[list[str]]:
    words: list[str] = []
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip() and not line.startswith("-DOCSTART"):
            words.append(line.split("\t")[0])
        elif words:
            yield words
            words = []
    if words:
        yield words


def _joined(words: list[str]) -> str:
    text = " ".join(words)
    for pattern, replacement in SPACES:
        text = pattern.sub(replacement, text)
    return text


def _labelled(texts: dict[str, str]) -> Iterator[dict[str, str]]:
    for line in (LABELS / "read.tsv").read_text(encoding="utf-8").splitlines():
        identifier, label = line.split("\t")
        yield {"text": texts[identifier], "label": label, "source": identifier.split("/")[0]}


def _judged(texts: dict[str, str]) -> Iterator[dict[str, object]]:
    readings: dict[str, list[dict[str, object]]] = {}
    for line in (LABELS / "readings.tsv").read_text(encoding="utf-8").splitlines():
        identifier, cause, effect, label = line.split("\t")
        spans = {"cause": _span(cause), "effect": _span(effect)}
        readings.setdefault(identifier, []).append({**spans, "label": label})
    for identifier, some in readings.items():
        name, _, characters = identifier.partition("@")
        text = _part(texts, name, _span(characters)) if characters else texts[identifier]
        yield {"text": text, "readings": some, "source": identifier.split("/")[0]}


def _part(texts: dict[str, str], name: str, span: list[int]) -> str:
    """Characters of an answer or of an article."""
    whole = texts.get(name) or _article(name.removeprefix("articles/"))
    return whole[span[0] : span[1]]


@cache
def _article(name: str) -> str:
    (article,) = read_all([str(ARTICLES / name)])
    return article.text


def _span(written: str) -> list[int]:
    return [int(place) for place in written.split("-")]


def _own() -> Iterator[dict[str, str]]:
    for line in (LABELS / "own.tsv").read_text(encoding="utf-8").splitlines():
        label, text = line.split("\t")
        yield {"text": text, "label": label, "source": "own"}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
