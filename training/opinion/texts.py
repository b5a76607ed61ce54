"""The sentences that were labelled by reading, joined with the corpora that they stand in.

``labels/read.tsv`` holds identifiers and labels alone: ``BC5CDR/train:364`` is the sentence with that number in
``ner/BC5CDR/train.tsv``, ``medquad/ID:5`` the sixth sentence of that answer. ``labels/own.tsv`` was written for this
project, text and all.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

CORPORA = ("BC5CDR", "NCBI-disease", "JNLPBA", "CRAFT", "BioNLP13CG")
PARTS = ("train", "devel")
LABELS = Path(__file__).parents[1] / "labels"
SENTENCE_END = re.compile(r"(?<=[a-z)][.?!])\s+(?=[A-Z])")
# how the corpora's tokens are put together again
SPACES = (
    (re.compile(r" ([,.;:?!%)\]])"), r"\1"), (re.compile(r"([(\[]) "), r"\1"), (re.compile(r" ?- ?(?=\w)"), "-"),
    (re.compile(r" / "), "/"), (re.compile(r" ('s|n't|'re)\b"), r"\1"),
)  # fmt: skip


def main(corpora: str, out: str) -> None:
    """Write the sentences as JSON lines: ``text``, ``label``, ``source``."""
    texts = dict(read_corpora(Path(corpora)))
    with Path(out).open("w", encoding="utf-8") as file:
        for row in (*_labelled(texts), *_own()):
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


def read_corpora(corpora: Path) -> Iterator[tuple[str, str]]:
    """Every sentence with its identifier."""
    for corpus in CORPORA:
        for part in PARTS:
            for number, words in enumerate(_tagged(corpora / "ner" / corpus / f"{part}.tsv")):
                yield f"{corpus}/{part}:{number}", _joined(words)
    for line in (corpora / "medquad" / "answers.jsonl").read_text(encoding="utf-8").strip().split("\n"):
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


def _own() -> Iterator[dict[str, str]]:
    for line in (LABELS / "own.tsv").read_text(encoding="utf-8").splitlines():
        label, text = line.split("\t")
        yield {"text": text, "label": label, "source": "own"}


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
