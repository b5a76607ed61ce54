"""What every benchmark needs: its options, its data, and its section of RESULTS.md."""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import claimminer
from claimminer.pipeline import Mined

__all__ = [
    "RESULTS", "SECTIONS", "data_file", "last_mark", "mined", "options", "publish", "read_rows", "replaced_section",
    "stamp", "the_data",
]  # fmt: skip

Row = dict[str, Any]  # a record of a corpus

RESULTS = Path(__file__).with_name("RESULTS.md")
HEADER = """# Results

Each section is written by the command that it names, all of them by `make bench`.
README.md says what is measured.
"""
SECTIONS = (
    "annotations", "attributions", "agreement", "sentences", "strength", "confidence", "spans", "hedges", "entities",
    "sources", "readers", "fuzzing", "speed", "startup", "batches", "jobs", "cluster", "kills", "review", "merging",
    "knowledge", "faults",
)  # fmt: skip
SECTION = re.compile(r"<!-- (\w+) -->\n.*?<!-- /\1 -->\n", re.DOTALL)


def options(description: str | None, *, data: bool = True) -> argparse.ArgumentParser:
    """A parser with what the benchmarks share: DATA, --limit and --dry-run."""
    parser = argparse.ArgumentParser(description=(description or "").partition("\n")[0])
    if data:
        parser.add_argument(
            "data", nargs="?", type=Path, default=os.environ.get("CLAIMMINER_DATA"), metavar="DATA",
            help="folder of the development data [default: $CLAIMMINER_DATA]",
        )  # fmt: skip
        parser.add_argument(
            "--limit", type=int, metavar="N", help="take the first N records; RESULTS.md is left alone"
        )
    parser.add_argument("--dry-run", action="store_true", help="leave RESULTS.md alone")
    return parser


def the_data(data: Path | str | None) -> Path:
    """The data folder given. Ends the program with one line where there is none."""
    if data is None:
        sys.exit("no data: give the folder of the development data, or set CLAIMMINER_DATA")
    return Path(data)


def data_file(data: Path | str | None, name: str) -> Path:
    """A file of the data folder. Ends the program with one line where it is missing."""
    file = the_data(data) / name
    if not file.is_file():
        sys.exit(f"{file}: no such file; DATA is the folder that holds {name.partition('/')[0]}/")
    return file


def read_rows(file: Path, *, limit: int | None = None) -> list[Row]:
    """The first ``limit`` records of a JSON lines file."""
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line) for _, line in zip(range(limit or sys.maxsize), lines, strict=False)]


def mined(rows: Sequence[Row]) -> Iterator[tuple[Row, Mined]]:
    """Each row, with its text mined as an article of its own."""
    return zip(rows, claimminer.mine([{"id": row["id"], "text": row["text"]} for row in rows]), strict=True)


def publish(name: str, title: str, body: str, given: argparse.Namespace) -> None:
    """Print a benchmark's tables; write them into RESULTS.md unless they cover a part only."""
    if not (given.dry_run or getattr(given, "limit", None)):
        section = f"## {title}\n\n{stamp()} · `{command(name, given)}`\n\n{body.strip()}\n"
        before = RESULTS.read_text(encoding="utf-8") if RESULTS.exists() else HEADER
        RESULTS.write_text(replaced_section(before, name, section), encoding="utf-8")
    print(body, flush=True)


def command(name: str, given: argparse.Namespace) -> str:
    return f"python benchmarks/{name}.py" + (" DATA" if hasattr(given, "data") else "")


def stamp() -> str:
    """Date and versions; nothing that names the machine but its number of cores."""
    meta = json.loads((Path(claimminer.__file__).parent / "model" / "meta.json").read_text(encoding="utf-8"))
    return " · ".join(
        [
            datetime.now(UTC).date().isoformat(),
            f"claimminer {claimminer.__version__}",
            f"model {meta['name']} {meta['version']}",
            f"spaCy {version('spacy')}",
            f"Python {platform.python_version()}",
            f"{os.cpu_count()} cores",
        ]
    )


def replaced_section(text: str, name: str, section: str) -> str:
    """The results with one section put in, or put in place of its former self; sections keep their order."""
    found = {match[1]: match[0] for match in SECTION.finditer(text)}
    found[name] = f"<!-- {name} -->\n{section}<!-- /{name} -->\n"
    head = text.partition("<!-- ")[0].rstrip()
    order = sorted(found, key=lambda one: SECTIONS.index(one) if one in SECTIONS else len(SECTIONS))
    return "\n\n".join([head, *(found[one].rstrip() for one in order)]) + "\n"


def last_mark(reached: bool) -> str:
    """A goal's last column."""
    return "yes" if reached else "**no**"
