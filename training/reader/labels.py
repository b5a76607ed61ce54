"""Sentences whose claims were marked by reading, with the offsets of cause, relation and effect.

``labels/written`` was written for this project: blocks of ``S`` (a sentence) with ``C`` lines (a claim: cause, cue,
effect, type, direction, whether denied, strength) or ``N`` (none), and ``V`` lines (a voice: the words that say whose
word it is, and of which kind). ``labels/voices``, too: passages whose sentences have nothing but ``V`` lines, ``G`` (it
goes on with the voice of the sentence before) or ``N`` (no voice). ``labels/claims.tsv`` marks sentences of corpora: an
identifier as in ``opinion.texts``, and for each claim three ranges of characters and the same codes;
``labels/claims_unsure.tsv`` those of which the teacher was unsure when it had learnt from the others. The tables of
marked sentences in ``tests/pipes`` are labels, too: rules were written for them, the encoder has not seen them.

    python -m reader.labels check FILE            # of blocks: lines that don't fit
    python -m reader.labels join FOLDER OUT       # FOLDER: the corpora; the labelled ones first
"""

import json
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import pairwise, product
from pathlib import Path
from typing import Any, NamedTuple, cast, get_args

from opinion.texts import read_corpora

from claimminer.records import RELATION_TYPES, Strength
from claimminer.transformer.claims import VOICES

LABELS = Path(__file__).parents[1] / "labels"
WRITTEN = sorted((LABELS / "written").glob("*.txt"))
PASSAGES = sorted((LABELS / "voices").glob("*.txt"))
TABLES = (LABELS / "claims.tsv", LABELS / "claims_unsure.tsv")
TESTS = Path(__file__).parents[2] / "tests" / "pipes"
DIRECTIONS = {"+": "increase", "-": "decrease", "0": "none"}
FIELDS = 7
# these lots were kept apart: the one to try networks on, the other to see how right the package is
TRIED, TESTED = "tried", "tested"
# sentences known to claim something or nothing: only that; and those of which nothing is known
VAGUE, NOTHING, POOL = "vague", "nothing", "pool"
# passages, where voices alone are marked; those of the last writer were kept apart
VOICED, VOICES_TRIED = "voiced", "voices tried"
SHORTEST, LONGEST = 20, 500

Span = tuple[int, int]


class Marked(NamedTuple):
    """A claim, in characters of its sentence."""

    cause: Span
    relation: Span
    effect: Span
    type: str
    direction: str
    strength: str
    negated: bool


class Voice(NamedTuple):
    """Whose word it is, in characters of its sentence."""

    start: int
    end: int
    kind: str


class Sentence(NamedTuple):
    """A sentence with its claims. ``lot``: how it came about.

    ``voices``, and whether it goes on with the voice of the sentence before: None where nobody has marked that.
    """

    name: str
    text: str
    lot: str
    claims: list[Marked]
    voices: list[Voice] | None = None
    goes_on: bool | None = None


class MisfitError(ValueError):
    """A line that doesn't fit its sentence or the form."""


def written(*paths: Path) -> Iterator[Sentence]:
    """The blocks of files. Raises MisfitError with the number of the first line that doesn't fit."""
    for path in paths:
        lot, sentences = path.stem, list[Sentence]()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            kind, _, rest = line.strip().partition(" ")
            if kind == "L":
                lot = rest
            elif kind == "S":
                sentences.append(Sentence(f"{path.stem}:{number}", rest.strip(), lot, [], []))
            elif kind == "C" and sentences:
                sentences[-1].claims.append(_claim(sentences[-1].text, rest, number))
            elif kind == "V" and sentences:
                cast("list[Voice]", sentences[-1].voices).append(_voice(sentences[-1].text, rest, number))
            elif kind not in ("N", ""):
                raise MisfitError(f"{path}:{number}: {line[:60]!r} is no S, C, V, N or L")
        yield from sentences


def passages(*paths: Path) -> Iterator[Sentence]:
    """The sentences of passages, whose claims nobody has marked. Raises MisfitError as ``written`` does."""
    for path in paths:
        lot = VOICES_TRIED if path == paths[-1] else VOICED
        text, voices, goes_on, name = "", list[Voice](), False, ""
        for number, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), "#"], 1):
            kind, _, rest = line.strip().partition(" ")
            if kind in ("S", "#") and text:
                yield Sentence(name, text, lot, [], voices, goes_on)
            if kind in ("S", "#"):
                text, voices, goes_on = rest.strip() if kind == "S" else "", [], False
                name = f"{path.stem}:{number}"
            elif kind == "V":
                voices.append(_voice(text, rest, number))
            elif kind == "G":
                goes_on = True
            elif kind not in ("N", ""):
                raise MisfitError(f"{path}:{number}: {line[:60]!r} is no #, S, V, G or N")


def of_corpora(texts: dict[str, str]) -> Iterator[Sentence]:
    """The sentences of the tables; their texts by their identifiers."""
    found: dict[str, Sentence] = {}
    for name, lot, *fields in (row for table in TABLES for row in _rows(table)):
        sentence = found.setdefault(name, Sentence(name, texts[name], lot, []))
        if fields:
            *spans, kind, direction, strength, negated = fields
            places = (tuple(map(int, span.split("-"))) for span in spans)
            sentence.claims.append(Marked(*places, kind, direction, strength, negated == "neg"))  # type: ignore[arg-type]
    yield from found.values()


def of_tables() -> Iterator[Sentence]:
    """The marked sentences of the tests of the rules."""
    sys.path += [str(TESTS), str(TESTS.parent)]
    marked = import_module("marked")
    tabled: list[Any] = []
    plain_rows = marked.rows
    marked.rows = lambda *tables: [tabled.extend(table) for table in tables] and plain_rows(*tables)
    for path in sorted(TESTS.glob("test_*.py")):
        import_module(path.stem)
    for number, row in enumerate(tabled):
        claims = [
            Marked(
                *(one.spans[name] for name in ("cause", "relation", "effect")), one.type, one.direction or "none",
                one.strength, one.negated,
            )
            for one in marked.expected(row)
        ]  # fmt: skip
        yield Sentence(f"tables:{number}", marked.plain(row), "tables", claims)


def as_a_whole(texts: dict[str, str]) -> Iterator[Sentence]:
    """Those that were labelled as a whole: of the corpora where they claim nothing, of the project's own all."""
    for name, label in _rows(LABELS / "read.tsv"):
        if label == "none":
            yield Sentence(name, texts[name], NOTHING, [])
    for number, (label, text) in enumerate(_rows(LABELS / "own.tsv")):
        yield Sentence(f"own:{number}", text, NOTHING if label == "none" else VAGUE, [])


def unlabelled(texts: dict[str, str], known: set[str]) -> Iterator[Sentence]:
    """Each other sentence of the corpora, once; CRAFT's are not taken, as its articles are of animals."""
    for name, text in texts.items():
        if ":" in name and not name.startswith("CRAFT") and SHORTEST < len(text) < LONGEST and text not in known:
            known.add(text)
            yield Sentence(name, text, POOL, [])


def _rows(path: Path) -> Iterator[list[str]]:
    return (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines())


def _claim(text: str, line: str, number: int) -> Marked:
    fields = [field.strip() for field in line.split("|")]
    if len(fields) != FIELDS:
        raise MisfitError(f"line {number}: {len(fields)} fields, not {FIELDS}")
    *words, kind, direction, negated, strength = fields
    known = kind in RELATION_TYPES and direction in DIRECTIONS and strength in get_args(Strength)
    if not known or negated not in ("neg", "-"):
        raise MisfitError(f"line {number}: no such code: {' | '.join(fields[3:])}")
    spans = places(text, words)
    if spans is None:
        raise MisfitError(f"line {number}: not in its sentence, or overlapping: {line[:80]}")
    cause, relation, effect = spans
    return Marked(cause, relation, effect, kind, DIRECTIONS[direction], strength, negated == "neg")


def _voice(text: str, line: str, number: int) -> Voice:
    words, _, kind = line.strip().rpartition(" | ")
    if kind not in VOICES or words not in text:
        raise MisfitError(f"line {number}: no such voice in its sentence: {line[:80]}")
    start = text.index(words)
    return Voice(start, start + len(words), kind)


def places(text: str, words: Iterable[str]) -> tuple[Span, ...] | None:
    """Where the three stand closest together without overlap; None where they don't."""
    every = product(*(list(_all(text, word)) for word in words))
    apart = (spans for spans in every if all(a[1] <= b[0] for a, b in pairwise(sorted(spans))))
    return min(apart, key=lambda spans: max(b for _, b in spans) - min(a for a, _ in spans), default=None)


def _all(text: str, word: str) -> Iterator[Span]:
    at = text.find(word)
    while at >= 0:
        yield at, at + len(word)
        at = text.find(word, at + 1)


def main(step: str, *given: str) -> None:
    """Command line."""
    if step == "check":
        sentences = list(written(Path(given[0])))
    else:
        texts = dict(read_corpora(Path(given[0])))
        sentences = [*written(*WRITTEN), *passages(*PASSAGES), *of_tables(), *of_corpora(texts)]
        known = {sentence.text for sentence in sentences}
        sentences += [sentence for sentence in as_a_whole(texts) if sentence.text not in known]
        sentences += unlabelled(texts, {sentence.text for sentence in sentences})
        lines = (json.dumps(sentence._asdict(), ensure_ascii=False) + "\n" for sentence in sentences)
        Path(given[1]).write_text("".join(lines), encoding="utf-8")
    print(f"{len(sentences)} sentences, {sum(len(sentence.claims) for sentence in sentences)} claims")


if __name__ == "__main__":
    main(*sys.argv[1:])
