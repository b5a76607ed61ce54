"""run.json: what a run was made of, and how far it is; by it another run sees whether it may go on there."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from claimminer import __version__
from claimminer.errors import InputError, OutputError
from claimminer.readers.inputs import printable
from claimminer.records import Record
from claimminer.store import CLAIMS, DOCUMENTS, FAILURES, first_fault, output_errors

__all__ = ["RUN", "Counts", "RunRecord", "begin", "done", "read_run_record", "write_run_record"]

RUN = "run.json"


class Counts(Record):
    """How many records of each kind the run folder holds, and the words of its articles."""

    documents: int = 0
    claims: int = 0
    failures: int = 0
    words: int = 0


class RunRecord(Record):
    """The run. Times are ISO 8601 in UTC; ``finished`` and ``seconds`` are null while it is running.

    ``status`` is ``failed`` where no article could be read; then only ``failures.jsonl`` holds anything.
    ``started`` is when the folder was begun; ``seconds`` is the working time of the last session alone.
    """

    schema_: Literal["claimminer/run/1"] = Field(default="claimminer/run/1", alias="schema")
    status: Literal["running", "done", "failed"]
    version: str
    model: str
    inputs: tuple[str, ...]
    options: dict[str, int | str | None] = Field(default_factory=dict)
    counts: Counts = Counts()
    started: str
    finished: str | None = None
    seconds: float | None = None


def begin(
    out: Path, *, inputs: tuple[str, ...], model: str | None, limit: int | None, retractions: str | None = None
) -> RunRecord:
    """The record of the run that ``out`` holds, if it is of this same job, or that of a new one.

    A higher ``limit`` goes on with a run of a lower one. ``retractions`` is the label of the list.
    Raises OutputError where the folder holds another run.
    """
    fresh = RunRecord(
        status="running", version=__version__, model=_model_label(model),
        options={"limit": limit, "retractions": printable(retractions) if retractions else None},
        inputs=tuple(map(printable, inputs)), started=_now(),
    )  # fmt: skip
    hint = "choose another --out, or --restart to throw it away"
    earlier = read_run_record(out)
    if earlier is None:
        if any((out / name).exists() for name in (CLAIMS, DOCUMENTS, FAILURES)):
            raise OutputError(f"{out}: holds records without a {RUN}; {hint}")
        return fresh
    differences = "; ".join(_differences(earlier, fresh))
    if differences:
        raise OutputError(f"{out}: holds another run ({differences}); {hint}")
    return fresh.model_copy(update={"status": earlier.status, "started": earlier.started})


def done(record: RunRecord, *, counts: Counts, seconds: float) -> RunRecord:
    """The record at the end of a run."""
    status = "done" if counts.documents else "failed"
    values = {"status": status, "counts": counts, "finished": _now(), "seconds": round(seconds, 3)}
    return record.model_copy(update=values)


def read_run_record(folder: Path) -> RunRecord | None:
    """The run's own record, None where there is none. Raises InputError where it is something else."""
    path = folder / RUN
    if not path.is_file():
        return None
    try:
        return RunRecord.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise InputError(f"{path}: not the record of a claimminer run ({first_fault(error)})") from error


def write_run_record(folder: Path, record: RunRecord) -> None:
    """Put the record in place of the one before, in one step: a reader sees the one or the other."""
    new = folder / f".{RUN}.new"
    with output_errors(folder):
        with new.open("w", encoding="utf-8") as file:
            json.dump(record.as_json(), file, ensure_ascii=False, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        new.replace(folder / RUN)


def _differences(earlier: RunRecord, now: RunRecord) -> Iterator[str]:
    if earlier.version != now.version:
        yield f"made by version {earlier.version}, this is {now.version}"
    if earlier.model != now.model:
        yield f"model {earlier.model}, now {now.model}"
    if earlier.inputs != now.inputs:
        yield f"inputs {' '.join(earlier.inputs)}, now {' '.join(now.inputs)}"
    lists = [record.options.get("retractions") for record in (earlier, now)]
    if lists[0] != lists[1]:
        yield f"retractions {lists[0]}, now {lists[1]}"
    if _limit(earlier) > _limit(now):
        yield f"limit {earlier.options.get('limit')}, now {now.options.get('limit')}"


def _limit(record: RunRecord) -> float:
    limit = record.options.get("limit")
    return float("inf") if limit is None else float(limit)


def _model_label(model: str | None) -> str:
    """What a run was made with: the name given, or the name and version of the model that comes along."""
    if model is not None:
        return model
    meta = json.loads((Path(__file__).parent / "model" / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['lang']}_{meta['name']}-{meta['version']}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
