"""Runs of the tests' own miner over a folder ``news``."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from claimminer.articles import Article
from claimminer.engines import Item
from claimminer.errors import ArticleError
from claimminer.job import Job
from claimminer.run import Summary, extract_to_folder
from fake_miner import mine

BAD_ROW = ArticleError("rows.jsonl#1", "bad-json", "not JSON: expecting value at column 1")
Feed = Callable[[Iterable[Item]], None]


def write_items(items: Iterable[Item]) -> None:
    shutil.rmtree("news", ignore_errors=True)
    Path("news").mkdir()
    for item in items:
        name = Path(item.path).name.partition("#")[0]
        text = item.text if isinstance(item, Article) else "nonsense"
        is_row = isinstance(item, Article) and name.endswith(".jsonl")
        file = Path("news", name if "." in name else f"{name}.txt")
        file.write_text(json.dumps({"text": text}) if is_row else text)


def extract(
    out: Path, *, miner: Any = mine, restart: bool = False, retry_failed: bool = False, **options: Any
) -> Summary:
    options = {"inputs": ("news",), "jobs": 0} | options
    return extract_to_folder(Job(miner=miner, **options), out, restart=restart, retry_failed=retry_failed)
