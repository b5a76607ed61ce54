"""The second opinion's weights: a logistic regression on the labelled sentences, calibrated on annotated articles.

    python -m opinion.student labelled.jsonl marked.jsonl FOLDER_OF_ANNOTATIONS... > scores

Writes ``src/claimminer/opinion.npz``. Where single readings of a sentence were judged, these count; else a reading is
right if its sentence was labelled as a claim, and weighs half. ``marked.jsonl`` (``reader.labels``) has sentences with
all their claims; of these, only those count here that the encoder's reader of claims has not learnt from.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

import numpy as np
from reader.labels import TESTED, TRIED
from readings import readings
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from spacy.tokens import Doc

from claimminer.articles import Article
from claimminer.models import load_model, one_thread
from claimminer.pipeline import parse_sentences
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.claims import Sketch, sketch_claims
from claimminer.pipes.frames.proposed import FRAME, agreement
from claimminer.pipes.gate.decision import has_cue
from claimminer.pipes.screening import features
from claimminer.pipes.screening.opinion import READING, ROWS, SENTENCE, SHIPPED, log_odds, row_of, scale
from claimminer.pipes.trees.parsing import place, small_doc
from claimminer.readers import read_all
from claimminer.records import Section
from claimminer.score.annotations import read_annotations
from claimminer.score.matching import claim_weight, match

L2 = 1.0
FOLDS = 8
BATCH = 256
LONGEST = 300
THRESHOLDS = (0.3, 0.4, 0.5, 0.6)
# the weight of a reading that was judged, and that of all readings of a sentence that was labelled as a whole
JUDGED, LABELLED = 1.0, 0.5
# texts whose claims are matched at a time
TOGETHER = 48


class Readings(NamedTuple):
    """A row for each reading. ``share``: the encoder's; ``judged``: whether somebody has judged the reading itself."""

    rows: csr_matrix
    share: np.ndarray
    right: np.ndarray
    weight: np.ndarray
    sentence: np.ndarray
    source: np.ndarray
    judged: np.ndarray


class Told(NamedTuple):
    """Of claims in texts that are marked throughout: log odds by the features, those of the encoder's share, whether
    they are right, and whether the encoder alone has read them."""

    odds: np.ndarray
    share: np.ndarray
    right: np.ndarray
    alone: np.ndarray


def main(labelled: str, marked: str, annotations: list[str]) -> None:
    sentences = [json.loads(line) for line in Path(labelled).read_text(encoding="utf-8").splitlines()]
    readings = gather(sentences)
    held_out = cross_validated(readings)
    weights, bias = fit(readings.rows, readings.right, readings.weight)
    articles = told(annotated(annotations), weights, bias)
    fresh = told(kept_apart(Path(marked)), weights, bias)
    judged = readings.judged  # sentences labelled as a whole come out too kind, those made up for training too clear
    by_rules = [Told(*(array[~some.alone] for array in some)) for some in (articles, fresh)]
    odds = np.concatenate([held_out[judged], *(some.odds for some in by_rules)])
    share = np.concatenate([readings.share[judged], *(some.share for some in by_rules)])
    right = np.concatenate([readings.right[judged], *(some.right for some in by_rules)])
    read = [Told(*(array[some.alone] for array in some)) for some in (articles, fresh)]
    alone = Told(*map(np.concatenate, zip(*read, strict=True)))
    lines = {
        "alone": line([odds], right),
        "joined": line([odds, share], right),
        "encoder": line([0 * alone.odds, alone.share], alone.right),
    }
    np.savez_compressed(SHIPPED, weights=weights.astype("float16"), bias=bias, **lines)
    print(f"{len(judged)} readings, {judged.sum()} of them judged; {lines}")
    for name, some, lent, gold in (
        ("judged", held_out[judged], readings.share[judged], readings.right[judged]),
        ("articles", *by_rules[0][:3]), ("fresh", *by_rules[1][:3]),
        ("articles, by the encoder alone", *read[0][:3]), ("fresh, by the encoder alone", *read[1][:3]),
    ):  # fmt: skip
        areas = f"{area(some, gold):.3f}, of the encoder's share {area(lent, gold):.3f}"
        print(f"{name}: {gold.mean():.3f} of {len(gold)} right, area under the curve {areas}")
        slope, offset, agreed = lines["encoder" if "alone" in name else "joined"]
        print_thresholds(1 / (1 + np.exp(-(slope * some + offset + agreed * lent))), gold)


def print_thresholds(probability: np.ndarray, right: np.ndarray) -> None:
    """What would be left at some probabilities: the share right, and how many of the right ones."""
    for least in THRESHOLDS:
        kept = probability >= least
        print(f"  from {least}: {right[kept].mean():.3f} right, {right[kept].sum() / right.sum():.3f} of these")


def gather(sentences: list[dict[str, Any]]) -> Readings:
    """What the rules read in each sentence, as rows of weighted features; what nobody has judged there stays out."""
    entries: list[tuple[dict[int, float], float, bool, float, int, str, bool]] = []
    for number, doc in enumerate(parsed([sentence["text"] for sentence in sentences])):
        if doc is None:
            continue
        given = sentences[number]
        sketches = sketch_claims(doc, encoder=False)
        for sketch in sketches:
            if (right := judgement(sketch.finding, given)) is not None:
                found = vector(doc, list(features.of_finding(sketch.finding)))
                judged = "readings" in given
                weight = JUDGED if judged else LABELLED / len(sketches)
                share = log_odds(agreement(sketch.finding))
                entries.append((found, share, right, weight, number, given["source"], judged))
    columns, *others = zip(*entries, strict=True)
    return Readings(matrix(columns), *map(np.array, others))


def judgement(finding: Finding, sentence: dict[str, Any]) -> bool | None:
    """Whether a reading is right; None where its sentence's readings were judged, and this is none of them."""
    if "readings" not in sentence:
        return sentence["label"] != "none"
    doc = finding.word.doc
    cause, effect = place(doc, *finding.cause), place(doc, *finding.effect)
    for judged in sentence["readings"]:
        if overlap(cause, judged["cause"]) and overlap(effect, judged["effect"]):
            return judged["label"] != "wrong"
    return None


def overlap(first: Sequence[int], second: Sequence[int]) -> bool:
    return min(first[1], second[1]) > max(first[0], second[0])


def parsed(texts: list[str]) -> Iterator[Doc | None]:
    """The tree of each sentence that holds a cue."""
    model = load_model()
    for start in range(0, len(texts), BATCH):
        docs = [model.nlp.make_doc(text) for text in texts[start : start + BATCH]]
        small = [small_doc(doc, 0, len(doc)) for doc in docs]
        wanted = [2 < len(doc) <= LONGEST and has_cue([token.lower_ for token in doc]) for doc in small]
        chosen = [doc for doc, want in zip(small, wanted, strict=True) if want]
        with one_thread():
            trees = iter(parse_sentences(chosen, chosen, model))
        yield from (next(trees) if want else None for want in wanted)


def vector(doc: Doc, reading: list[str]) -> dict[int, float]:
    """Row numbers with values, as the scorer adds them up."""
    sentence = list(features.of_sentence(features.words_of(doc)))
    values: dict[int, float] = {}
    for named, size in ((sentence, SENTENCE), (reading, READING)):
        for name in set(named):
            values[row_of(name)] = values.get(row_of(name), 0.0) + scale(len(set(named)), size)
    return values


def matrix(entries: tuple[dict[int, float], ...]) -> csr_matrix:
    starts = np.cumsum([0, *map(len, entries)])
    columns = np.concatenate([list(entry) for entry in entries])
    values = np.concatenate([list(entry.values()) for entry in entries])
    return csr_matrix((values, columns, starts), shape=(len(entries), ROWS))


def fit(rows: csr_matrix, right: np.ndarray, weight: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of the least penalised logistic loss."""

    def loss(given: np.ndarray) -> tuple[float, np.ndarray]:
        odds = rows @ given[:-1] + given[-1]
        chance = 1 / (1 + np.exp(-odds))
        error = weight * (chance - right)
        value = (weight * (np.logaddexp(0, odds) - right * odds)).sum() + L2 / 2 * (given[:-1] ** 2).sum()
        return value, np.r_[rows.T @ error + L2 * given[:-1], error.sum()]

    found = minimize(loss, np.zeros(ROWS + 1), jac=True, method="L-BFGS-B", options={"maxiter": 200}).x
    return found[:-1], float(found[-1])


def cross_validated(readings: Readings) -> np.ndarray:
    """The log odds of each reading by weights that have not seen its sentence."""
    odds = np.zeros(len(readings.right))
    fold = readings.sentence * 2654435761 % 2**32 % FOLDS
    for number in range(FOLDS):
        seen, rest = fold != number, fold == number
        weights, bias = fit(readings.rows[seen], readings.right[seen], readings.weight[seen])
        odds[rest] = readings.rows[rest] @ weights + bias
    return odds


def annotated(folders: list[str]) -> Iterator[tuple[Article, list[Any]]]:
    """Each annotated article with its claims."""
    for folder in folders:
        for file, gold in read_annotations(Path(folder)):
            places = (file.parent / "articles" / gold.path, file.parents[1] / "corpus" / gold.path)
            (article,) = read_all([str(next(place for place in places if place.exists()))])
            yield article, [_claim(one.cause, one.relation, one.effect) for one in gold.claims]


def kept_apart(marked: Path) -> Iterator[tuple[Article, list[Any]]]:
    """Sentences that the reader of claims has not learnt from, each as an article."""
    for row in map(json.loads, marked.read_text(encoding="utf-8").splitlines()):
        if row["lot"] in (TRIED, TESTED):
            section = Section(title=None, kind="body", start=0, end=len(row["text"]))
            spans = (_Span(*span) for claim in row["claims"] for span in claim[:3])
            claims = [_claim(*three) for three in zip(spans, spans, spans, strict=True)]
            yield Article(text=row["text"], path=row["name"], sections=(section,)), claims


class _Span(NamedTuple):
    start: int
    end: int
    antecedent: None = None


def _claim(cause: Any, relation: Any, effect: Any, sentence: _Span | None = None) -> Any:
    """What claims are matched by."""
    return SimpleNamespace(cause=cause, relation=relation, effect=effect, sentence=sentence or relation)


def told(texts: Iterator[tuple[Article, list[Any]]], weights: np.ndarray, bias: float) -> Told:
    """What is read in the texts, and whether it is right."""
    model, rows, every = load_model(), [], list(texts)
    for start in range(0, len(every), TOGETHER):
        some = every[start : start + TOGETHER]
        with model.nlp.memory_zone(), one_thread():
            for (_, gold), reading in zip(some, readings([article for article, _ in some], model), strict=True):
                found = [(tree, one) for tree in reading.trees.values() for one in sketch_claims(tree, encoder=True)]
                right = {i for i, _ in match([_placed(*one) for one in found], gold, claim_weight)}
                for number, (tree, one) in enumerate(found):
                    alone = one.finding.cue.frame == FRAME
                    rows.append((*_weighed(tree, one, weights, bias), number in right, alone))
    return Told(*map(np.array, zip(*rows, strict=True)))


def _placed(tree: Doc, sketch: Sketch) -> Any:
    finding = sketch.finding
    spans = (_Span(*place(tree, *span)) for span in (finding.cause, finding.relation, finding.effect))
    return _claim(*spans, sentence=_Span(*place(tree, 0, len(tree))))


def _weighed(tree: Doc, sketch: Sketch, weights: np.ndarray, bias: float) -> tuple[float, float]:
    """Log odds by the features, and those of the encoder's share."""
    named = vector(tree, list(features.of_finding(sketch.finding)))
    odds = sum(weights[row] * value for row, value in named.items()) + bias
    return float(odds), log_odds(agreement(sketch.finding))


def line(given: Sequence[np.ndarray], right: np.ndarray) -> np.ndarray:
    """Slope, offset and what a second column counts, that make probabilities of log odds (Platt 1999)."""
    columns = np.stack([given[0], np.ones(len(right)), *given[1:]], 1)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        turned = columns @ weights
        error = 1 / (1 + np.exp(-turned)) - right
        return (np.logaddexp(0, turned) - right * turned).sum(), error @ columns

    return minimize(loss, np.zeros(columns.shape[1]), jac=True, method="L-BFGS-B").x  # type: ignore[no-any-return]


def area(odds: np.ndarray, right: np.ndarray) -> float:
    """Under the receiver's curve: how often a right reading stands above a wrong one."""
    order = np.argsort(np.argsort(odds)) + 1
    good = right.sum()
    return float((order[right].sum() - good * (good + 1) / 2) / (good * (len(right) - good)))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
