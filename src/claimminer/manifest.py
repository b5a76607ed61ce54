"""run.json: what a run was made of, and how far it is; by it another run sees whether it may go on there."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from claimminer import __version__
from claimminer.errors import InputError, OutputError
from claimminer.readers.inputs import printable
from claimminer.records import Record
from claimminer.store import FILES, FOLDERS, first_fault, output_errors

__all__ = [
    "LIMITS",
    "RUN",
    "Counts",
    "Option",
    "RunRecord",
    "begin",
    "done",
    "read_run_record",
    "write_run_record",
]

RUN = "run.json"
# Options of what one article may take: they decide over failures alone, and may change from session to session.
LIMITS = ("max_bytes", "max_characters", "max_seconds", "max_memory")
_SHIPPED = Path(__file__).parent / "model"

Option = bool | int | float | str | tuple[str, ...] | None


class Counts(Record):
    """How many records of each kind the run folder holds, and the words of its articles."""

    documents: int = 0
    claims: int = 0
    failures: int = 0
    words: int = 0


class RunRecord(Record):
    """The run. Times are ISO 8601 in UTC; ``finished`` and ``seconds`` are null while it is running.

    ``status`` is ``failed`` where no article could be read; then only ``failures.jsonl`` holds anything.
    ``configuration`` is a digest of all that an article's outcome depends on beside itself: version, model, lists.
    ``started`` is when the folder was begun; ``seconds`` is the working time of the last session alone.
    """

    schema_: Literal["claimminer/run/1"] = Field(default="claimminer/run/1", alias="schema")
    status: Literal["running", "done", "failed"]
    version: str
    model: str
    inputs: tuple[str, ...]
    configuration: str = ""
    options: dict[str, Option] = Field(default_factory=dict)
    counts: Counts = Counts()
    started: str
    finished: str | None = None
    seconds: float | None = None


def begin(
    out: Path, *, inputs: tuple[str, ...], model: str | None, options: Mapping[str, Option]
) -> tuple[RunRecord, RunRecord | None]:
    """The record of the run that ``out`` is to hold, and that of the run of this same job that it holds, if any.

    A higher ``limit`` goes on with a run of a lower one, and what one article may take may change (``LIMITS``).
    Raises OutputError where the folder holds another run.
    """
    has_records = any((out / name).exists() for name in (*FILES, *FOLDERS))
    fresh = fresh_record(inputs=inputs, model=model, options=options)
    return compared(fresh, read_run_record(out), where=str(out), has_records=has_records)


def fresh_record(*, inputs: tuple[str, ...], model: str | None, options: Mapping[str, Option]) -> RunRecord:
    """The record of a run that begins now."""
    return RunRecord(
        status="running", version=__version__, model=_model_label(model), inputs=tuple(map(printable, inputs)),
        configuration=_configuration(model, options), options=dict(options), started=_now(),
    )  # fmt: skip


def compared(
    fresh: RunRecord, earlier: RunRecord | None, *, where: str, has_records: bool
) -> tuple[RunRecord, RunRecord | None]:
    """As ``begin``, of the record that was found at ``where``."""
    hint = "choose another --out, or --restart to throw it away"
    if earlier is None:
        if has_records:
            raise OutputError(f"{where}: holds records without a {RUN}; {hint}")
        return fresh, None
    differences = "; ".join(_differences(earlier, fresh))
    if differences:
        raise OutputError(f"{where}: holds another run ({differences}); {hint}")
    return fresh.model_copy(update={"status": earlier.status, "started": earlier.started}), earlier


def is_again(now: RunRecord, before: RunRecord | None, *, retry_failed: bool) -> bool:
    """Whether what has failed is tried again: if one asks for that, or where an article may take other than before."""
    other = before is not None and any(before.options.get(name) != now.options[name] for name in LIMITS)
    return retry_failed or other


def done(record: RunRecord, *, counts: Counts, seconds: float) -> RunRecord:
    """The record at the end of a run."""
    status = "done" if counts.documents else "failed"
    values = {"status": status, "counts": counts, "finished": _now(), "seconds": round(seconds, 3)}
    return record.model_copy(update=values)


def read_run_record(folder: Path) -> RunRecord | None:
    """The run's own record, None where there is none. Raises InputError where it is something else."""
    path = folder / RUN
    return parse_run_record(path.read_bytes(), where=str(path)) if path.is_file() else None


def parse_run_record(data: bytes, *, where: str) -> RunRecord:
    """As ``read_run_record``, of the content of the file at ``where``."""
    try:
        return RunRecord.model_validate_json(data)
    except ValidationError as error:
        raise InputError(f"{where}: not the record of a claimminer run ({first_fault(error)})") from error


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
    for name in now.options:
        before, after = earlier.options.get(name), now.options[name]
        if name == "limit" and _limit(earlier) <= _limit(now):
            continue
        if name not in LIMITS and before != after:
            yield f"{name} {before}, now {after}"
    if earlier.configuration != now.configuration:
        yield "the files of the model have changed"


def _configuration(model: str | None, options: Mapping[str, Option]) -> str:
    lists = [str(options.get(name)) for name in ("retractions", "vocabulary")]
    parts = [__version__, _model_label(model), *lists, *_model_files(model)]
    digest = hashlib.sha256("\0".join(parts).encode()).hexdigest()
    return f"sha256:{digest}"


def _model_files(model: str | None) -> Iterator[str]:
    """What tells that a model's folder has changed: its own description, and how large its files are."""
    folder = Path(model) if model else _SHIPPED
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        yield path.relative_to(folder).as_posix()
        if path.is_file():
            yield path.read_text("utf-8") if path.suffix in (".cfg", ".json") else str(path.stat().st_size)


def _limit(record: RunRecord) -> float:
    limit = record.options.get("limit")
    return float(limit) if isinstance(limit, int) else float("inf")


def _model_label(model: str | None) -> str:
    """What a run was made with: the name given, or the name and version of the model that comes along."""
    if model is not None:
        try:
            return f"{model}-{version(model)}" if not Path(model).exists() else model
        except (PackageNotFoundError, ValueError):
            return model
    meta = json.loads((_SHIPPED / "meta.json").read_text(encoding="utf-8"))
    return f"{meta['lang']}_{meta['name']}-{meta['version']}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
