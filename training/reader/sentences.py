"""Sentences as the pipeline shows them to the parser, with the states of the package's encoder for their words.

    python -m reader.sentences IN.jsonl OUT

``IN`` is what ``reader.labels`` joins. Sentences that nobody has marked get the claims that rules read, and have to
hold a cue of the tables. Writes ``OUT.jsonl`` (words and where they stand) and ``OUT.bin`` (states in half precision,
one sentence after another).
"""

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np
from readings import readings
from spacy.tokens import Doc

from claimminer import pipeline
from claimminer.articles import Article
from claimminer.models import Model, load_model, one_thread
from claimminer.pipes.attributions.names import Words
from claimminer.pipes.attributions.reports import find_reports, is_anchored
from claimminer.pipes.claims import find_claims
from claimminer.pipes.screening.opinion import load_scorer
from claimminer.pipes.trees.parsing import ORIGINS, place
from claimminer.pipes.trees.proposals import PROPOSALS
from claimminer.records import Section
from claimminer.transformer.claims import VOICES
from reader.labels import POOL, VAGUE, VOICED, VOICES_TRIED

BATCH = 96
LONGEST = 120
# where nobody has marked a sentence, what rules read there must be so likely
LIKELY = 0.6
# what a word counts as part of a voice or of none, where somebody has marked that or nobody has
MARKED, UNMARKED = 0.5, 0.2
CONTENT = frozenset({"VERB", "NOUN", "ADJ", "ADV", "PROPN"})
Span = tuple[int, int]


@dataclass(slots=True)
class Claim:
    """In tokens. ``word``: which one stands for the cue."""

    word: int
    spans: tuple[Span, Span, Span]  # cause, effect, relation
    type: str
    causal: bool
    direction: str
    negated: bool
    weight: float = 1.0


@dataclass(slots=True)
class Item:
    """A sentence. ``cues``: how likely each word is one, where a teacher says so; else those of the claims are.

    ``vague``: it claims something, nobody knows what. ``voices``: of each word the kind of voice that it is part of,
    from 1 on, else 0; ``voice_weight``: what they count. ``voices``, ``goes_on``: None where nobody knows.
    """

    number: int
    row: dict[str, Any]
    words: list[str]
    spaces: list[bool]
    states: np.ndarray
    claims: list[Claim] = field(default_factory=list)
    cues: np.ndarray | None = None
    weight: float = 1.0
    vague: bool = False
    voices: np.ndarray | None = None
    voice_weight: float = 0.0
    goes_on: bool | None = None


class _Keeper:
    """Stands in for the reader of claims, and keeps what it is given."""

    def read(self, texts: Sequence[np.ndarray]) -> list[np.ndarray]:
        return [text.astype("float16") for text in texts]


def load(path: Path) -> Iterator[Item]:
    """What ``main`` has written, with the claims that the rows bring along."""
    rows = [json.loads(line) for line in path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()]
    states = np.memmap(path.with_suffix(".bin"), "float16", "r")
    states = states.reshape(rows[-1]["start"] + len(rows[-1]["words"]), -1)
    for number, row in enumerate(rows):
        start, words = row["start"], row["words"]
        if not 3 < len(words) <= LONGEST:
            continue
        item = Item(number, row, words, row["spaces"], states[start : start + len(words)])
        item.claims, item.vague = list(_claims(row)), row["lot"] == VAGUE
        item.weight = float(row["lot"] not in (VOICED, VOICES_TRIED))
        item.voices, item.goes_on = _voices(row), row.get("goes_on")
        item.voice_weight = UNMARKED if row.get("voices") is None else MARKED
        yield item


def _claims(row: dict[str, Any]) -> Iterator[Claim]:
    """Those whose cue stands in this sentence, in its tokens."""
    for cause, relation, effect, kind, direction, strength, negated in row["claims"]:
        spans = [tokens(row["origins"], *span) for span in (cause, effect, relation)]
        if None not in spans:
            placed = cast("tuple[Span, Span, Span]", tuple(spans))
            yield Claim(cue_word(row, placed[2]), placed, kind, strength != "correlational", direction, negated)


def _voices(row: dict[str, Any]) -> np.ndarray | None:
    """As marked; none where nobody has marked the sentence and rules find no report, either."""
    if row.get("voices") is None and _has_report(row["words"]):
        return None
    kinds = np.zeros(len(row["words"]), "int64")
    for start, end, kind in row.get("voices") or ():
        if (span := tokens(row["origins"], start, end)) is not None:
            kinds[slice(*span)] = VOICES.index(kind) + 1
    return kinds


def _has_report(words: Sequence[str]) -> bool:
    lower = [word.lower() for word in words]
    return is_anchored(lower) and bool(find_reports(Words(lower, words, frozenset()), 0, len(lower)))


def tokens(origins: Sequence[Span], start: int, end: int) -> Span | None:
    """The tokens that lie in these characters."""
    found = [i for i, (a, b) in enumerate(origins) if a < end and b > start]
    return (found[0], found[-1] + 1) if found else None


def cue_word(row: dict[str, Any], relation: Span) -> int:
    """The last word with a meaning of its own, rather no adverb: "may contribute to", "is good for"."""
    places = [i for i in range(*relation) if row["pos"][i] in CONTENT and row["tags"][i] != "MD"]
    plain = [i for i in places if row["pos"][i] != "ADV"]
    return (plain or places or [relation[1] - 1])[-1]


def read(rows: Sequence[dict[str, Any]], model: Model) -> Iterator[tuple[dict[str, Any], np.ndarray]]:
    """Each sentence that is parsed in some texts, and its states. Claims go to the sentence that holds their cue."""
    whole = [Section(title=None, kind="body", start=0, end=len(row["text"])) for row in rows]
    articles = [
        Article(text=row["text"], path=str(number), sections=(section,))
        for number, (row, section) in enumerate(zip(rows, whole, strict=True))
    ]
    for row, reading in zip(rows, readings(articles, model), strict=True):
        for number, tree in reading.trees.items():
            if (states := tree.user_data.get(PROPOSALS)) is None:
                continue
            start, end = reading.sentences[number]
            given = _by_rules(tree) if row["lot"] == POOL else row["claims"]
            yield {
                **row,
                "claims": [claim for claim in given if start <= claim[1][0] < end],
                "words": [token.text for token in tree],
                "spaces": [bool(token.whitespace_) for token in tree],
                "pos": [token.pos_ for token in tree],
                "tags": [token.tag_ for token in tree],
                "origins": tree.user_data[ORIGINS],
            }, states
        reading.let_go()


def _by_rules(tree: Doc) -> list[list[Any]]:
    """What rules read, as labels have it."""
    del tree.user_data[PROPOSALS]
    found = [(one, one.finding) for one in find_claims(tree, scorer=load_scorer()) if one.confidence >= LIKELY]
    return [
        [
            *(place(tree, *span) for span in (finding.cause, finding.relation, finding.effect)),
            finding.cue.type, one.direction, one.strength, one.negated,
        ]
        for one, finding in found
    ]  # fmt: skip


def main() -> None:
    """Command line."""
    given, out = map(Path, sys.argv[1:])
    model, has_cue = load_model(), pipeline.has_cue
    cast("Any", model.nlp.get_pipe("parser"))._claims = _Keeper()
    rows = [json.loads(line) for line in given.read_text(encoding="utf-8").splitlines()]
    at = 0
    with out.with_suffix(".bin").open("wb") as numbers, out.with_suffix(".jsonl").open("w") as lines:
        for first in range(0, len(rows), BATCH):
            marked = rows[first]["lot"] != POOL
            pipeline.has_cue = (lambda words: True) if marked else has_cue  # noqa: ARG005
            with model.nlp.memory_zone(), one_thread():
                for found, states in read(rows[first : first + BATCH], model):
                    lines.write(json.dumps({**found, "start": at}, ensure_ascii=False) + "\n")
                    numbers.write(states.tobytes())
                    at += len(states)


if __name__ == "__main__":
    main()
