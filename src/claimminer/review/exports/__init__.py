"""Reviewed claims in the forms that others read. Each is a stream of bytes."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from claimminer.review.desk import Desk

__all__ = ["FORMATS", "Format", "export"]


class Format(NamedTuple):
    """A form to export. ``file``: what it is downloaded as; ``what``: for whom it is; ``module``: what writes it."""

    name: str
    file: str
    media: str
    what: str
    module: str


_LINES = "application/x-ndjson"
_ALL = (
    Format("reviewed", "reviewed.jsonl", _LINES, "claimminer's records as reviewed, with who said what", "records"),
    Format("gold", "gold.zip", "application/zip", "annotations of the articles whose claims are all decided", "gold"),
    Format("csv", "review.csv", "text/csv; charset=utf-8", "a table for spreadsheets, a line a claim", "table"),
    Format("prodigy", "prodigy.jsonl", _LINES, "spans and answers for Prodigy; can be imported again", "prodigy"),
    Format(
        "label-studio", "label-studio.json", "application/json", "tasks for Label Studio; can be imported again",
        "label_studio",
    ),
    Format(
        "label-studio-config", "label-studio.xml", "application/xml", "the labelling interface that those tasks want",
        "label_studio_config",
    ),
    Format("brat", "brat.zip", "application/zip", "events and attributes for brat, an article a pair of files", "brat"),
    Format("log", "decisions.jsonl", _LINES, "every decision ever made, undone ones too", "log"),
)  # fmt: skip
FORMATS = {form.name: form for form in _ALL}


def export(desk: Desk, name: str, *, viewer: str | None = None) -> Iterator[bytes]:
    """The review in that form; ``viewer``: only what that reviewer may see. What writes it is imported here."""
    pieces: Iterator[bytes] = import_module(f"{__name__}.{FORMATS[name].module}").write(desk, viewer)
    return pieces
