"""Readers: files of every format made from known manuscripts, as real programs write them, and read again."""

from __future__ import annotations

import argparse
import io
import sys
import time
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from results import last_mark, options, publish

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import read

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "readers"))
from builders.formats import FORMATS  # type: ignore[import-not-found]
from builders.manuscripts import Manuscript, make_manuscript, words_of  # type: ignore[import-not-found]

FILES = 200
GOAL = 0.98


class Outcome(NamedTuple):
    """How one file was read, in shares.

    ``recall``: of the words written, read in their order. ``precision``: of the words read, written.
    ``paragraphs``: are one line each. ``sources``: of the list's entries, in the source sections.
    """

    recall: float
    precision: float
    paragraphs: float
    sources: float
    seconds: float


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument(
        "--formats", nargs="*", default=list(FORMATS), choices=list(FORMATS), metavar="FORMAT"
    )
    parser.add_argument("--files", type=int, default=FILES, metavar="N", help="files of each format")
    parser.add_argument(
        "--worst", type=int, default=0, metavar="N", help="show the N worst files by their seeds"
    )
    given = parser.parse_args()
    given.dry_run |= (given.files, given.formats) != (FILES, list(FORMATS))
    publish("readers", "Readers", "\n".join(_reading(given)), given)


def _reading(given: argparse.Namespace) -> Iterator[str]:
    yield f"{given.files} files of each format, each with a seed of its own. Goal: {GOAL} of the words and the sources."
    yield ""
    yield "| format | words, in order | lowest | read words written | paragraphs whole | sources | files/s (CPU) | |"
    yield "| --- | --: | --: | --: | --: | --: | --: | --- |"
    for name in given.formats:
        outcomes = [_judge(name, seed) for seed in range(given.files)]
        yield _row(name, outcomes)
        for seed in sorted(range(len(outcomes)), key=lambda seed: outcomes[seed][:4])[: given.worst]:
            print(f"{name} {seed}: {outcomes[seed]}", file=sys.stderr)


def _row(name: str, outcomes: list[Outcome]) -> str:
    recall, precision, paragraphs, sources, seconds = (mean(values) for values in zip(*outcomes, strict=True))
    lowest = min(outcome.recall for outcome in outcomes)
    reached = last_mark(min(recall, sources) >= GOAL)
    return (
        f"| {name} | {recall:.4f} | {lowest:.3f} | {precision:.4f} | {paragraphs:.4f} | {sources:.4f} "
        f"| {1 / seconds:.1f} | {reached} |"
    )


def _judge(name: str, seed: int) -> Outcome:
    manuscript = make_manuscript(seed)
    data = FORMATS[name].make(manuscript, seed)
    started = time.process_time()
    (article,) = read(io.BytesIO(data), path=f"a{FORMATS[name].ending}")
    seconds = time.process_time() - started
    if isinstance(article, ArticleError):
        print(f"{name} {seed}: {article}", file=sys.stderr)
        return Outcome(0, 0, 0, 0, seconds)
    written = [word for text in manuscript.texts(tables=FORMATS[name].tables) for word in words_of(text)]
    found = words_of(article.text)
    same = sum(
        block.size for block in SequenceMatcher(None, written, found, autojunk=False).get_matching_blocks()
    )
    return Outcome(
        recall=same / len(written),
        precision=same / max(1, len(found)),
        paragraphs=_paragraphs_whole(manuscript, article),
        sources=_sources_found(manuscript, article),
        seconds=seconds,
    )


def _paragraphs_whole(manuscript: Manuscript, article: Article) -> float:
    lines = {" ".join(words_of(line)) for line in article.text.split("\n")}
    paragraphs = [block for block in manuscript.blocks if block.kind == "paragraph"]
    return mean(" ".join(words_of(text)) in lines for block in paragraphs for text in block.texts())


def _sources_found(manuscript: Manuscript, article: Article) -> float:
    sections = [part for part in article.sections if part.kind == "sources"]
    listed = " ".join(word for part in sections for word in words_of(article.text[part.start : part.end]))
    found = sum(" ".join(words_of(entry)) in listed for entry in manuscript.references)
    return found / max(1, len(manuscript.references))


if __name__ == "__main__":
    main()
