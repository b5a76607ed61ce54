"""Files of Prodigy and Label Studio, read as decisions: one by one, so that one that cannot be used stops no other."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from claimminer.errors import InputError
from claimminer.review.exports.label_studio import CHOICES, TEXTS
from claimminer.review.journal import Answer, Role

__all__ = ["Brought", "Json", "given_text", "read_decisions"]

Json = dict[str, Any]
_ANSWERS: dict[object, Answer] = {"accept": "accept", "reject": "reject", "ignore": "skip", "skip": "skip"}
_NOT_OURS = "names no claim; only what claimminer exported can be imported again"


class Brought(NamedTuple):
    """A decision as a file has it.

    ``spans``: label, start, end in the task's ``text``, kind; ``start``: where the task starts in the article;
    ``added_by``: who saw the claim, if the machine had missed it.
    """

    claim: str
    answer: Answer
    text: str
    start: int
    spans: list[tuple[str, int, int, str | None]]
    fields: Json
    reviewer: str | None
    role: Role
    time: str | None
    extra: Json
    document: str | None = None
    added_by: str | None = None


def read_decisions(path: Path, name: str) -> Iterator[tuple[str, Callable[[], Brought]]]:
    """Yield each decision's place in the file, and a function that reads it or raises InputError.

    Raises InputError where the file is no text, or no list of tasks.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"{name}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{name}: not UTF-8") from error
    if text.lstrip().startswith("["):
        yield from _tasks(text, name)
        return
    for number, line in enumerate(text.split("\n"), start=1):  # other line ends are letters of JSON
        if line.strip():
            yield f"{name}: line {number}", partial(_guarded, partial(_prodigy, line))


def _tasks(text: str, name: str) -> Iterator[tuple[str, Callable[[], Brought]]]:
    try:
        tasks = _parsed(text)
    except InputError as error:
        raise InputError(f"{name}: {error}") from error
    for number, task in enumerate(tasks, start=1):
        place = f"{name}: task {number}"
        annotations = task.get("annotations") if isinstance(task, dict) else None
        if not isinstance(annotations, list):
            raise InputError(f"{place}: not a task of Label Studio (export as JSON, not as JSON-MIN)")
        for annotation in annotations:
            yield place, partial(_guarded, partial(_label_studio, task, annotation))


def _guarded(read: Callable[[], Brought]) -> Brought:
    """What a reader stumbles over in a value that is not as it should be, as an InputError."""
    try:
        return read()
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError) as error:
        what = f"{type(error).__name__}: {error}"
        raise InputError(f"neither Prodigy's nor Label Studio's form ({what})") from error


def _prodigy(written: str) -> Brought:
    line = _parsed(written)
    ours = line.get("claimminer")
    if not isinstance(ours, dict) or "claim" not in ours:
        raise InputError(_NOT_OURS)
    spans = [
        (str(one["label"]), int(one["start"]), int(one["end"]), one.get("kind"))
        for one in line.get("spans") or []
    ]
    stamp = line.get("_timestamp")
    time = datetime.fromtimestamp(stamp, UTC).isoformat(timespec="milliseconds") if stamp else None
    role: Role = "adjudication" if ours.get("role") == "adjudication" else "review"
    return Brought(
        str(ours["claim"]), _answer(line.get("answer")), str(line["text"]), int(ours["start"]), spans, ours,
        given_text(line.get("_annotator_id")), role, time, {"prodigy": line},
        given_text(ours.get("document")), given_text(ours.get("added_by")),
    )  # fmt: skip


def _label_studio(task: Json, annotation: Json) -> Brought:
    data = task["data"]
    if "claim" not in data:
        raise InputError(_NOT_OURS)
    text, results = str(data["text"]), annotation.get("result") or []
    fields: Json = {}
    spans = []
    for one in results:
        name, value = one.get("from_name"), one.get("value", {})
        if name in CHOICES and value.get("choices"):
            fields[name] = value["choices"][0]
        elif name in TEXTS and value.get("text"):
            fields[name] = "\n".join(value["text"]) if isinstance(value["text"], list) else str(value["text"])
        elif one.get("type") == "labels":
            kind = (one.get("meta") or {}).get("text") or [None]
            spans.append((str(value["labels"][0]), *_place(text, value), kind[0]))
    skipped = annotation.get("was_cancelled")
    answer = "skip" if skipped else _answer(fields.get("verdict"))
    rest = {name: value for name, value in task.items() if name not in ("annotations",)}
    role: Role = "adjudication" if fields.get("role") == "adjudication" else "review"
    return Brought(
        str(data["claim"]), answer, text, int(data["start"]), spans, fields,
        given_text(fields.get("reviewer")) or _completed_by(annotation), role, _time(annotation.get("created_at")),
        {"label_studio": annotation, "label_studio_task": rest},
        given_text(data.get("document")), given_text(data.get("added_by")),
    )  # fmt: skip


def _place(text: str, value: Json) -> tuple[int, int]:
    """Start and end in code points; JavaScript counts those beyond the basic plane twice."""
    start, end = int(value["start"]), int(value["end"])
    words = value.get("text")
    if words is None or text[start:end] == words:
        return start, end
    units = text.encode("utf-16-le", "surrogatepass")
    begin = len(units[: 2 * start].decode("utf-16-le", "replace"))
    return begin, begin + len(str(words))


def _completed_by(annotation: Json) -> str | None:
    by = annotation.get("completed_by")
    return given_text(by.get("email")) if isinstance(by, dict) else (f"label-studio {by}" if by else None)


def _time(given: object) -> str | None:
    if not isinstance(given, str):
        return None
    time = datetime.fromisoformat(given)
    return (
        (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="milliseconds")
    )


def _answer(given: object) -> Answer:
    if not isinstance(given, str) or given not in _ANSWERS:
        raise InputError("no answer; it is accept, reject or ignore")
    return _ANSWERS[given]


def given_text(value: object) -> str | None:
    """The value if it is a text that says something."""
    return value if isinstance(value, str) and value else None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError("not JSON") from error
