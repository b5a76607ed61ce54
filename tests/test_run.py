from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from claimminer import readers
from claimminer.engines import Item
from claimminer.errors import ArticleError, InputError, OutputError
from claimminer.manifest import read_run_record
from claimminer.run import Job, Summary, available_cores, extract_to_folder, extract_to_stream
from claimminer.store import read_claims, read_documents, read_failures
from fake_miner import Counted, article, articles, folder_bytes, mine, unknown_model

BAD_ROW = ArticleError("rows.jsonl#7", "bad-json", "not JSON: expected a value")

Feed = Callable[[Iterable[Item]], None]


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch) -> Feed:
    """Sets what the readers give."""

    def set_items(items: Iterable[Item]) -> None:
        def read_all(_: Sequence[str], **__: Any) -> Iterable[Item]:
            return iter(list(items))

        monkeypatch.setattr(readers, "read_all", read_all, raising=False)

    return set_items


def extract(out: Path, *, miner: Any = mine, restart: bool = False, **options: Any) -> Summary:
    options = {"inputs": ("news",), "jobs": 1} | options
    return extract_to_folder(Job(miner=miner, **options), out, restart=restart)


def test_writes_four_files(tmp_path: Path, feed: Feed) -> None:
    feed([*articles(4), BAD_ROW])
    summary = extract(tmp_path / "deep" / "out")
    out = tmp_path / "deep" / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        "claims.jsonl", "documents.jsonl", "failures.jsonl", "run.json",
    ]  # fmt: skip
    assert [document.path for document in read_documents(out)] == [f"news/0{n}.txt" for n in range(4)]
    assert [claim.cause.text for claim in read_claims(out)] == ["Tea1", "Tea2", "Tea2"]
    assert [failure.path for failure in read_failures(out)] == ["rows.jsonl#7"]
    record = read_run_record(out)
    assert record is not None
    assert record.status == "done"
    assert record.counts == summary.tally.counts()
    assert (record.counts.documents, record.counts.claims, record.counts.failures) == (4, 3, 1)
    assert record.inputs == ("news",)
    assert record.model.startswith("en_")


def test_watch_sees_every_outcome(tmp_path: Path, feed: Feed) -> None:
    feed([*articles(3), BAD_ROW])
    seen: list[tuple[int, int]] = []
    job = Job(inputs=("news",), miner=mine, jobs=1)
    extract_to_folder(job, tmp_path, watch=lambda tally: seen.append((tally.documents, tally.failures)))
    assert seen == [(1, 0), (2, 0), (3, 0), (3, 1)]


def test_a_run_that_could_read_nothing_is_not_done(tmp_path: Path, feed: Feed) -> None:
    feed([BAD_ROW])
    extract(tmp_path)
    record = read_run_record(tmp_path)
    assert record is not None
    assert (record.status, record.counts.failures) == ("failed", 1)
    assert [failure.path for failure in read_failures(tmp_path)] == ["rows.jsonl#7"]
    assert not extract(tmp_path).was_done
    feed([article("Tea causes joy.", "rows.jsonl#7")])
    extract(tmp_path)
    record = read_run_record(tmp_path)
    assert record is not None
    assert (record.status, record.counts.failures, record.counts.claims) == ("done", 0, 1)


def test_a_higher_size_limit_goes_on(tmp_path: Path) -> None:
    for name, text in (("a", "Tea causes joy."), ("b", "Tea causes fun. " * 9), ("c", "Tea causes woe.")):
        (tmp_path / f"{name}.txt").write_text(text)
    small = extract(tmp_path / "out", inputs=(str(tmp_path),), max_bytes=100)
    (failure,) = read_failures(tmp_path / "out")
    assert (small.tally.documents, failure.error) == (2, "too-large")
    assert failure.message == "is larger than 100 bytes; split it, or raise --max-bytes"
    again = extract(tmp_path / "out", inputs=(str(tmp_path),))
    assert (again.kept, again.tally.documents, again.tally.failures) == (1, 3, 0)


def test_limit_takes_the_first(tmp_path: Path, feed: Feed) -> None:
    feed(articles(9))
    assert extract(tmp_path, limit=4).tally.documents == 4


def test_an_exception_costs_its_article_alone(tmp_path: Path, feed: Feed) -> None:
    feed([article("Tea causes joy.", "a"), article("please RAISE now", "b"), article("Tea causes fun.", "c")])
    extract(tmp_path)
    assert [document.path for document in read_documents(tmp_path)] == ["a", "c"]
    (failure,) = read_failures(tmp_path)
    assert (failure.path, failure.error) == ("b", "internal")
    assert failure.message.startswith("ValueError: what is this (fake_miner.py:")


def test_nothing_to_read_leaves_no_folder(tmp_path: Path, feed: Feed) -> None:
    feed([])
    with pytest.raises(InputError, match="news: no articles"):
        extract(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_unknown_model_leaves_no_run(tmp_path: Path, feed: Feed) -> None:
    feed(articles(3))
    with pytest.raises(InputError, match="no such model"):
        extract(tmp_path, miner=unknown_model)
    assert list(tmp_path.iterdir()) == []


def test_own_output_inside_the_input_is_no_input(tmp_path: Path, feed: Feed) -> None:
    out = tmp_path / "out"
    feed([article("Tea causes joy.", str(tmp_path / "a.txt")), article("x", str(out / "documents.jsonl#1")),
          article("Tea causes fun.", str(tmp_path / "out.txt"))])  # fmt: skip
    extract(out)
    paths = [document.path for document in read_documents(out)]
    assert paths == [str(tmp_path / "a.txt"), str(tmp_path / "out.txt")]


def test_out_is_a_file(tmp_path: Path, feed: Feed) -> None:
    feed(articles(1))
    (tmp_path / "out").write_text("")
    with pytest.raises(OutputError, match="is a file"):
        extract(tmp_path / "out")


def test_out_cannot_be_made(feed: Feed) -> None:
    feed(articles(1))
    with pytest.raises(OutputError, match="/proc/nowhere: cannot be written"):
        extract(Path("/proc/nowhere"))


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
    ],
)
def test_another_run_is_not_touched(
    tmp_path: Path, feed: Feed, options: dict[str, Any], message: str
) -> None:
    feed(articles(5))
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
    assert extract(tmp_path, limit=4, miner=counted).kept == 2
    assert counted.paths == ["news/02.txt", "news/03.txt"]


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


def test_stream_gets_claims_alone(feed: Feed) -> None:
    feed([*articles(4), BAD_ROW])
    stream = io.BytesIO()
    summary = extract_to_stream(Job(inputs=("-",), miner=mine, jobs=1), stream)
    assert [json.loads(line)["cause"]["text"] for line in stream.getvalue().splitlines()] == [
        "Tea1", "Tea2", "Tea2",
    ]  # fmt: skip
    assert summary.tally.failures == 1


def test_summary_names_the_articles_to_review_first(tmp_path: Path, feed: Feed) -> None:
    feed(articles(40))
    tally = extract(tmp_path).tally
    assert [(one.claims, one.path) for one in tally.review_first] == [
        (2, f"news/{n:02}.txt") for n in (2, 5, 8, 11, 14)
    ]
    assert tally.strengths == {"direct": tally.claims}
    assert tally.document_flags == {"no-source-section": 26}
    assert tally.claim_flags == {"uncited-claim": tally.claims}


def test_cores() -> None:
    assert available_cores() >= 1
