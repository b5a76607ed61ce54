"""A run folder that holds something: what goes on, and what is not touched."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from claimminer.engines import Limits
from claimminer.errors import InputError, OutputError
from claimminer.manifest import read_run_record
from claimminer.sampling import Sample
from claimminer.selection import Patterns
from claimminer.store import read_documents, read_failures
from fake_miner import Counted, article, articles, folder_bytes, mine
from feeding import Feed, extract


def test_a_higher_size_limit_goes_on(tmp_path: Path) -> None:
    for name, text in (("a", "Tea causes joy."), ("b", "Tea causes fun. " * 9), ("c", "Tea causes woe.")):
        (tmp_path / f"{name}.txt").write_text(text)
    small = extract(tmp_path / "out", inputs=(str(tmp_path),), limits=Limits(bytes=100))
    (failure,) = read_failures(tmp_path / "out")
    assert (small.tally.documents, failure.error) == (2, "too-large")
    assert failure.message == "is larger than 100 bytes; split it, or raise --max-bytes"
    again = extract(tmp_path / "out", inputs=(str(tmp_path),))
    assert (again.kept, again.tally.documents, again.tally.failures) == (2, 3, 0)


def test_two_runs_at_once(tmp_path: Path, feed: Feed) -> None:
    feed(articles(2))

    def miner(articles: Iterable[Any]) -> Any:
        with pytest.raises(OutputError, match="another run is writing here"):
            extract(tmp_path)
        return mine(articles)

    assert extract(tmp_path, miner=miner).tally.documents == 2


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"model": "other"}, r"model en_\S+, now other"),
        ({"inputs": ("blogs",)}, "inputs news, now blogs"),
        ({"limit": 3}, "limit None, now 3"),
        ({"rules_alone": True}, "rules_alone False, now True"),
        ({"sample": Sample(3)}, "sample None, now 3"),
        ({"patterns": Patterns(exclude=("x*",))}, r"exclude \(\), now \('x\*',\)"),
    ],
)
def test_another_run_is_not_touched(
    tmp_path: Path, feed: Feed, options: dict[str, Any], message: str
) -> None:
    feed(articles(5))
    shutil.copytree("news", "blogs")
    extract(tmp_path)
    before = folder_bytes(tmp_path)
    with pytest.raises(OutputError, match=f"{message}.*--restart"):
        extract(tmp_path, **options)
    assert folder_bytes(tmp_path) == before
    extract(tmp_path, restart=True, **options)
    assert read_run_record(tmp_path)


def test_another_version_is_not_touched(tmp_path: Path, feed: Feed, monkeypatch: pytest.MonkeyPatch) -> None:
    feed(articles(5))
    extract(tmp_path)
    monkeypatch.setattr("claimminer.manifest.__version__", "9.9")
    with pytest.raises(OutputError, match=r"made by version .*, this is 9\.9"):
        extract(tmp_path)


def test_a_higher_limit_goes_on(tmp_path: Path, feed: Feed) -> None:
    feed(articles(5))
    extract(tmp_path, limit=2)
    counted = Counted()
    summary = extract(tmp_path, limit=4, miner=counted)
    assert (summary.kept, summary.tally.documents) == (2, 4)
    assert counted.paths[:2] == ["news/02.txt", "news/03.txt"]
    assert [document.path for document in read_documents(tmp_path)] == [f"news/0{n}.txt" for n in range(4)]


def test_records_without_a_run_are_not_touched(tmp_path: Path, feed: Feed) -> None:
    feed(articles(1))
    (tmp_path / "claims.jsonl").write_text("mine\n")
    with pytest.raises(OutputError, match=r"holds records without a run\.json"):
        extract(tmp_path)
    assert (tmp_path / "claims.jsonl").read_text() == "mine\n"


def test_a_foreign_run_json(tmp_path: Path, feed: Feed) -> None:
    feed(articles(1))
    (tmp_path / "run.json").write_text('{"schema": "other"}')
    with pytest.raises(InputError, match=r"run\.json: not the record of a claimminer run"):
        extract(tmp_path)


def test_failures_are_tried_again_where_one_asks(tmp_path: Path, feed: Feed) -> None:
    items = [*articles(5), article("please RAISE now", "02b.txt")]
    feed(items)
    extract(tmp_path / "out")
    assert extract(tmp_path / "out").was_done
    counted = Counted(forgiving=True)
    summary = extract(tmp_path / "out", miner=counted, retry_failed=True)
    assert counted.paths == ["news/02b.txt"]
    assert (summary.kept, summary.tally.documents, summary.tally.failures) == (5, 6, 0)
    extract(tmp_path / "fresh", miner=Counted(forgiving=True))
    assert folder_bytes(tmp_path / "out") == folder_bytes(tmp_path / "fresh")
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if path.name.startswith(".")) == []


def test_of_a_longer_file_only_what_is_new_is_mined(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [json.dumps({"text": f"Tea{n} causes joy."}) + "\n" for n in range(90)]
    rows[7] = "nonsense\n"
    Path("rows.jsonl").write_text("".join(rows[:80]))
    Path("z.txt").write_text("Tea causes fun.")
    inputs = ("rows.jsonl", "z.txt")
    extract(Path("out"), inputs=inputs)
    rows[40] = json.dumps({"text": "Coffee causes joy."}) + "\n"
    Path("rows.jsonl").write_text("".join(rows))
    counted = Counted()
    extract(Path("out"), inputs=inputs, miner=counted)
    assert counted.paths == ["rows.jsonl#41", *(f"rows.jsonl#{n}" for n in range(81, 91))]
    extract(Path("fresh"), inputs=inputs)
    assert folder_bytes(Path("out")) == folder_bytes(Path("fresh"))
