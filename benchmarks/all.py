"""Every benchmark, one after the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from results import SECTIONS, options, the_data

WITHOUT_DATA = (
    "annotations", "agreement", "readers", "fuzzing", "startup", "batches", "jobs", "cluster", "kills", "review",
    "merging", "knowledge", "faults",
)  # fmt: skip


def main() -> None:
    given = options(__doc__).parse_args()
    data = the_data(given.data)
    for name in SECTIONS:
        print(f"\n{name}", flush=True)
        command = [sys.executable, _script(name), *_arguments(name, data, given.limit, given.dry_run)]
        if subprocess.run(command).returncode:
            sys.exit(f"{name}: failed")


def _script(name: str) -> str:
    return str(Path(__file__).with_name(f"{name}.py"))


def _arguments(name: str, data: Path, limit: int | None, dry_run: bool) -> list[str]:
    flags = ["--dry-run"] * (dry_run or limit is not None)
    if name in WITHOUT_DATA:
        return flags
    return [str(data), *(["--limit", str(limit)] if limit else []), *flags]


if __name__ == "__main__":
    main()
