"""The second opinion's weights: a logistic regression on the labelled sentences, calibrated on annotated articles.

    python student.py labelled.jsonl FOLDER_OF_ANNOTATIONS... > scores

Writes ``src/claimminer/opinion.npz``. Where single readings of a sentence were judged, these count; else a reading is
right if its sentence was labelled as a claim, and weighs half.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from spacy.tokens import Doc

import claimminer
from claimminer.models import load_model, one_thread
from claimminer.pipeline import parse_sentences
from claimminer.pipes.arguments.findings import Finding
from claimminer.pipes.claims import find_claims
from claimminer.pipes.gate.decision import has_cue
from claimminer.pipes.screening import features
from claimminer.pipes.screening.opinion import READING, ROWS, SENTENCE, SHIPPED, load_scorer, row_of, scale
from claimminer.pipes.trees.parsing import place, small_doc
from claimminer.readers import read_all
from claimminer.score.annotations import read_annotations
from claimminer.score.matching import match_claims

L2 = 1.0
FOLDS = 8
BATCH = 256
LONGEST = 300
THRESHOLDS = (0.3, 0.4, 0.5, 0.6)
# the weight of a reading that was judged, and that of all readings of a sentence that was labelled as a whole
JUDGED, LABELLED = 1.0, 0.5
# while log odds are read off confidences: none comes near 0 or 1, so no claim is left out and none rounded away
GENTLE = 0.25


class Readings(NamedTuple):
    """A row for each reading. ``judged``: whether somebody has judged the reading itself."""

    rows: csr_matrix
    right: np.ndarray
    weight: np.ndarray
    sentence: np.ndarray
    source: np.ndarray
    judged: np.ndarray


def main(labelled: str, annotations: list[str]) -> None:
    with Path(labelled).open(encoding="utf-8") as lines:
        readings = gather([json.loads(line) for line in lines])
    held_out = cross_validated(readings)
    weights, bias = fit(readings.rows, readings.right, readings.weight)
    save(weights, bias, slope=GENTLE, offset=0.0)
    odds, right = on_articles(annotations)
    judged = readings.judged  # sentences labelled as a whole come out too kind, those made up for training too clear
    slope, offset = line(np.r_[held_out[judged], odds], np.r_[readings.right[judged], right])
    save(weights, bias, slope=slope, offset=offset)
    print(f"{len(judged)} readings, {judged.sum()} of them judged; slope {slope:.3f}, offset {offset:.3f}")
    for name, some, gold in (
        ("judged", held_out[judged], readings.right[judged]),
        ("articles", odds, right),
    ):
        print(f"{name}: {gold.mean():.3f} of {len(gold)} right, area under the curve {area(some, gold):.3f}")
        print_thresholds(1 / (1 + np.exp(-(slope * some + offset))), gold)


def print_thresholds(probability: np.ndarray, right: np.ndarray) -> None:
    """What would be left at some probabilities: the share right, and how many of the right ones."""
    for least in THRESHOLDS:
        kept = probability >= least
        print(f"  from {least}: {right[kept].mean():.3f} right, {right[kept].sum() / right.sum():.3f} of these")


def gather(sentences: list[dict[str, Any]]) -> Readings:
    """What the rules read in each sentence, as rows of weighted features; what nobody has judged there stays out."""
    entries: list[tuple[dict[int, float], bool, float, int, str, bool]] = []
    for number, doc in enumerate(parsed([sentence["text"] for sentence in sentences])):
        if doc is None:
            continue
        given = sentences[number]
        sketches = find_claims(doc, scorer=None)
        for sketch in sketches:
            if (right := judgement(sketch.finding, given)) is not None:
                found = vector(doc, list(features.of_finding(sketch.finding)))
                judged = "readings" in given
                weight = JUDGED if judged else LABELLED / len(sketches)
                entries.append((found, right, weight, number, given["source"], judged))
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


def on_articles(folders: list[str]) -> tuple[np.ndarray, np.ndarray]:
    """The log odds of each claim found in annotated articles, and whether a gold claim answers it."""
    load_scorer.cache_clear()
    odds, right = [], []
    for folder in folders:
        for file, gold in read_annotations(Path(folder)):
            claims = mined(file, gold.path)
            answered = {found for found, _ in match_claims(claims, gold.claims)}
            for number, claim in enumerate(claims):
                odds.append(np.log(claim.confidence / (1 - claim.confidence)) / GENTLE)
                right.append(number in answered)
    return np.array(odds), np.array(right)


def mined(file: Path, name: str) -> list[claimminer.Claim]:
    places = (file.parent / "articles" / name, file.parents[1] / "corpus" / name)
    text = next(place for place in places if place.exists())
    return [claim for found in claimminer.mine(read_all([str(text)])) for claim in found.claims]


def line(odds: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Slope and offset that make probabilities of log odds (Platt 1999)."""

    def loss(given: np.ndarray) -> tuple[float, np.ndarray]:
        turned = given[0] * odds + given[1]
        error = 1 / (1 + np.exp(-turned)) - right
        return (np.logaddexp(0, turned) - right * turned).sum(), np.array([error @ odds, error.sum()])

    slope, offset = minimize(loss, np.array([1.0, 0.0]), jac=True, method="L-BFGS-B").x
    return float(slope), float(offset)


def area(odds: np.ndarray, right: np.ndarray) -> float:
    """Under the receiver's curve: how often a right reading stands above a wrong one."""
    order = np.argsort(np.argsort(odds)) + 1
    good = right.sum()
    return float((order[right].sum() - good * (good + 1) / 2) / (good * (len(right) - good)))


def save(weights: np.ndarray, bias: float, *, slope: float, offset: float) -> None:
    np.savez_compressed(SHIPPED, weights=weights.astype("float16"), bias=bias, slope=slope, offset=offset)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
