"""Bringing a run and its gold together, article by article."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from claimminer.errors import AnnotationError
from claimminer.records import Claim
from claimminer.score.annotations import Annotation, check_text, read_annotations
from claimminer.score.mistakes import Mistake, mistakes_of, worst_mistakes
from claimminer.score.report import ScoreReport
from claimminer.score.tally import NOTHING, Prediction, Tally, tally_article
from claimminer.store import read_claims, read_documents

__all__ = ["article_name", "score_run"]


class _Task(NamedTuple):
    """One article to score."""

    name: str
    prediction: Prediction
    gold: Annotation


def score_run(predicted: Path, gold: Path, *, worst: int = 20) -> ScoreReport:
    """Compare a run folder with annotations: a folder of ``claimminer/annotation/1`` files, or one of them.

    Articles are matched by file name. ``worst``: how many errors of each kind to keep.
    Raises AnnotationError where a file cannot be used, an annotated span's words don't stand in the article,
    or nothing in the run is annotated; InputError where ``predicted`` is no run folder.
    """
    annotations = read_annotations(gold)
    _need_unique((article_name(annotation.path) for _, annotation in annotations), gold)
    predictions = _read_predictions(
        predicted, {article_name(annotation.path) for _, annotation in annotations}
    )
    tasks = list(_tasks(annotations, predictions))
    missing = tuple(task.name for task in tasks if task.prediction is NOTHING)
    if predictions and len(missing) == len(tasks):
        raise AnnotationError(
            f"{predicted}: none of its articles is annotated in {gold} (they are matched by file name)"
        )
    names = {task.name for task in tasks}
    tally, mistakes = _score(tasks)
    return ScoreReport(
        articles=tuple(task.name for task in tasks),
        missing=missing,
        extra=tuple(sorted(name for name in predictions if name not in names)),
        tally=tally,
        worst=worst_mistakes(mistakes, most=worst),
    )


def article_name(path: str) -> str:
    """The file name an article is matched by: of ``news.zip!a/b.html``, ``b.html``."""
    return path.replace("\\", "/").rpartition("/")[2].rpartition("!")[2]


def _score(tasks: Iterable[_Task]) -> tuple[Tally, list[Mistake]]:
    tally = Tally()
    mistakes: list[Mistake] = []
    for task in tasks:
        document = task.prediction.document
        matched = tally_article(tally, task.prediction, task.gold)
        mistakes += mistakes_of(task.name, document.text if document else None, matched)
    return tally, mistakes


def _tasks(
    annotations: Iterable[tuple[Path, Annotation]], predictions: dict[str, Prediction]
) -> Iterator[_Task]:
    for file, annotation in annotations:
        name = article_name(annotation.path)
        prediction = predictions.get(name, NOTHING)
        if prediction.document:
            check_text(file, annotation, prediction.document.text)
        yield _Task(name, prediction, annotation)


def _read_predictions(folder: Path, annotated: set[str]) -> dict[str, Prediction]:
    """The run's articles by name. Claims go by path: two articles may share their text, hence id."""
    claims: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in read_claims(folder):
        claims[claim.document.path].append(claim)
    documents = list(read_documents(folder))
    _need_documents(folder, claims.keys() - {document.path for document in documents})
    _need_unique(
        (name for document in documents if (name := article_name(document.path)) in annotated), folder
    )
    return {
        article_name(document.path): Prediction(document, tuple(claims[document.path]))
        for document in documents
    }


def _need_documents(folder: Path, paths: set[str]) -> None:
    if paths:
        raise AnnotationError(f"{folder}: claims of {min(paths)}, which documents.jsonl lacks")


def _need_unique(names: Iterable[str], place: Path) -> None:
    for name, number in Counter(names).items():
        if number > 1:
            raise AnnotationError(
                f"{place}: {number} articles named {name}; they are matched by file name, so keep one"
            )
