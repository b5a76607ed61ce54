from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from claimminer.articles import Article
from claimminer.engines import Item, Limits
from claimminer.errors import ArticleError, InputError, OutputError
from claimminer.job import Job, available_cores
from claimminer.manifest import read_run_record
from claimminer.run import Summary, extract_to_folder, extract_to_stream, look_at
from claimminer.sampling import Sample
from claimminer.selection import Patterns
from claimminer.store import read_claims, read_documents, read_failures
from fake_miner import Counted, article, articles, folder_bytes, mine, unknown_model

BAD_ROW = ArticleError("rows.jsonl#1", "bad-json", "not JSON: expecting value at column 1")

Feed = Callable[[Iterable[Item]], None]


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Feed:
    """Sets what the input ``news`` holds: a file for each article; a fault is a line that cannot be read."""
    monkeypatch.chdir(tmp_path_factory.mktemp("inputs"))
    return write_items


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


def test_writes_its_files(tmp_path: Path, feed: Feed) -> None:
    feed([*articles(4), BAD_ROW])
    summary = extract(tmp_path / "deep" / "out")
    out = tmp_path / "deep" / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        "claims.jsonl", "documents.jsonl", "failures.jsonl", "manifest.jsonl", "run.json",
    ]  # fmt: skip
    assert [document.path for document in read_documents(out)] == [f"news/0{n}.txt" for n in range(4)]
    assert [claim.cause.text for claim in read_claims(out)] == ["Tea1", "Tea2", "Tea2"]
    assert [failure.path for failure in read_failures(out)] == ["news/rows.jsonl#1"]
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
    job = Job(inputs=("news",), miner=mine, jobs=0)
    extract_to_folder(job, tmp_path, watch=lambda tally: seen.append((tally.documents, tally.failures)))
    assert seen == [(1, 0), (2, 0), (3, 0), (3, 1)]


def test_a_run_that_could_read_nothing_is_not_done(tmp_path: Path, feed: Feed) -> None:
    feed([BAD_ROW])
    extract(tmp_path)
    record = read_run_record(tmp_path)
    assert record is not None
    assert (record.status, record.counts.failures) == ("failed", 1)
    assert [failure.path for failure in read_failures(tmp_path)] == ["news/rows.jsonl#1"]
    assert not extract(tmp_path).was_done
    feed([article("Tea causes joy.", "rows.jsonl#7")])
    extract(tmp_path)
    record = read_run_record(tmp_path)
    assert record is not None
    assert (record.status, record.counts.failures, record.counts.claims) == ("done", 0, 1)


def test_a_higher_size_limit_goes_on(tmp_path: Path) -> None:
    for name, text in (("a", "Tea causes joy."), ("b", "Tea causes fun. " * 9), ("c", "Tea causes woe.")):
        (tmp_path / f"{name}.txt").write_text(text)
    small = extract(tmp_path / "out", inputs=(str(tmp_path),), limits=Limits(bytes=100))
    (failure,) = read_failures(tmp_path / "out")
    assert (small.tally.documents, failure.error) == (2, "too-large")
    assert failure.message == "is larger than 100 bytes; split it, or raise --max-bytes"
    again = extract(tmp_path / "out", inputs=(str(tmp_path),))
    assert (again.kept, again.tally.documents, again.tally.failures) == (2, 3, 0)


def test_limit_takes_the_first(tmp_path: Path, feed: Feed) -> None:
    feed(articles(9))
    assert extract(tmp_path, limit=4).tally.documents == 4


def test_an_exception_costs_its_article_alone(tmp_path: Path, feed: Feed) -> None:
    feed([article("Tea causes joy.", "a"), article("please RAISE now", "b"), article("Tea causes fun.", "c")])
    extract(tmp_path)
    assert [document.path for document in read_documents(tmp_path)] == ["news/a.txt", "news/c.txt"]
    (failure,) = read_failures(tmp_path)
    assert (failure.path, failure.error) == ("news/b.txt", "internal")
    assert failure.message.startswith("ValueError: what is this (fake_miner.py:")


def test_nothing_to_read_leaves_no_folder(tmp_path: Path, feed: Feed) -> None:
    feed([])
    with pytest.raises(InputError, match="news: the folder holds no articles"):
        extract(tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_unknown_model_leaves_no_run(tmp_path: Path, feed: Feed) -> None:
    feed(articles(3))
    with pytest.raises(InputError, match="no such model"):
        extract(tmp_path, miner=unknown_model)
    assert list(tmp_path.iterdir()) == []


def test_own_output_inside_the_input_is_no_input(feed: Feed) -> None:
    feed([article("Tea causes joy.", "a.txt"), article("Tea causes fun.", "out.txt")])
    out = Path("news", "out")
    out.mkdir()
    (out / "in.txt").write_text("Tea causes woe.")
    extract(out)
    assert [document.path for document in read_documents(out)] == ["news/a.txt", "news/out.txt"]


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


def test_stream_gets_claims_alone(feed: Feed) -> None:
    feed([*articles(4), BAD_ROW])
    stream = io.BytesIO()
    summary = extract_to_stream(Job(inputs=("news",), miner=mine, jobs=0), stream)
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


def test_a_sample_is_the_same_each_time(tmp_path: Path, feed: Feed) -> None:
    feed(articles(30))
    rows = "".join(json.dumps({"text": f"Tea{n} causes joy."}) + "\n" for n in range(30))
    Path("news", "rows.jsonl").write_text(rows)
    drawn = {}
    for name, sample in (
        ("a", Sample(12)),
        ("b", Sample(12)),
        ("c", Sample(12, seed=5)),
        ("all", Sample(99)),
    ):
        extract(tmp_path / name, sample=sample)
        drawn[name] = [document.path for document in read_documents(tmp_path / name)]
    assert drawn["a"] == drawn["b"] != drawn["c"]
    assert [len(paths) for paths in drawn.values()] == [12, 12, 12, 60]
    assert drawn["a"] == [path for path in drawn["all"] if path in drawn["a"]]
    assert extract(tmp_path / "a", sample=Sample(12)).was_done
    with pytest.raises(InputError, match="no sample can be drawn from standard input"):
        extract(tmp_path / "d", inputs=("-",), sample=Sample(3))


@pytest.mark.parametrize(
    ("include", "exclude", "taken"),
    [
        (["*.md"], [], ["news/b.md", "news/old/d.md"]),
        ([], ["*.md"], ["news/a.txt", "news/old/c.txt"]),
        (["*.txt", "b*"], ["old/*"], ["news/a.txt", "news/b.md"]),
        (["news/*"], ["news/old/*"], ["news/a.txt", "news/b.md"]),
        (["ews/*"], [], []),
    ],
)
def test_patterns(feed: Feed, include: list[str], exclude: list[str], taken: list[str]) -> None:
    feed([article("Tea causes joy.", name) for name in ("a.txt", "b.md")])
    Path("news", "old").mkdir()
    Path("news", "old", "c.txt").write_text("Tea causes joy.")
    Path("news", "old", "d.md").write_text("Tea causes joy.")
    patterns = Patterns(tuple(include), tuple(exclude))
    if taken:
        extract(Path("out"), patterns=patterns)
        assert [document.path for document in read_documents(Path("out"))] == taken
    else:
        with pytest.raises(InputError, match="news: no articles"):
            extract(Path("out"), patterns=patterns)


def test_what_inputs_hold_is_counted_unread(feed: Feed) -> None:
    feed([*articles(3), article("x", "rows.jsonl#1"), article("", "empty.txt")])
    with zipfile.ZipFile("news/more.zip", "w") as archive:
        archive.writestr("page.html", "<html><p>Tea causes joy.")
        archive.writestr("rows.jsonl", "nonsense\n" * 4)
    holding = look_at(Job(inputs=("news", "nowhere")))
    assert holding.articles == {"text": 3, "jsonl": 5, "html": 1}
    assert holding.bytes["jsonl"] == len('{"text": "x"}') + 4 * len("nonsense\n")
    assert holding.faults == {"empty": 1, "missing": 1}


def test_lines_of_a_stream_are_read_as_they_come(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Tea{n} causes joy."}) + "\n" for n in range(40)]
    lines[20] = "x" * 200 + "\n"
    data = "".join(lines).encode()
    for name, jobs in (("here", 0), ("there", 2)):
        job = Job(inputs=("-",), stdin=io.BytesIO(data), miner=mine, jobs=jobs, limits=Limits(bytes=150))
        extract_to_folder(job, tmp_path / name)
    assert folder_bytes(tmp_path / "here") == folder_bytes(tmp_path / "there")
    paths = [document.path for document in read_documents(tmp_path / "here")]
    assert paths == [f"-#{n}" for n in range(1, 41) if n != 21]
    (failure,) = read_failures(tmp_path / "here")
    assert (failure.path, failure.error) == ("-#21", "too-large")


def test_another_stream_than_json_lines(tmp_path: Path) -> None:
    stdin = io.BytesIO(b"<html><body><p>Tea causes joy.</p></body></html>")
    extract_to_folder(Job(inputs=("-",), stdin=stdin, miner=mine, jobs=0), tmp_path)
    (document,) = read_documents(tmp_path)
    assert (document.path, document.format) == ("-", "html")
