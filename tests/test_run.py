from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from claimminer.engines import Limits
from claimminer.errors import InputError, OutputError
from claimminer.job import Job, available_cores
from claimminer.manifest import read_run_record
from claimminer.run import extract_to_folder, extract_to_stream, look_at
from claimminer.sampling import Sample
from claimminer.selection import Patterns
from claimminer.store import read_claims, read_documents, read_failures
from fake_miner import article, articles, folder_bytes, mine, unknown_model
from feeding import BAD_ROW, Feed, extract


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


def test_out_has_a_name_that_no_folder_has(feed: Feed) -> None:
    feed(articles(1))
    with pytest.raises(OutputError, match="cannot be written: File name too long"):
        extract(Path("x" * 300))


def test_out_cannot_be_made(feed: Feed) -> None:
    feed(articles(1))
    with pytest.raises(OutputError, match="/proc/nowhere: cannot be written"):
        extract(Path("/proc/nowhere"))


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
        with pytest.raises(InputError, match="news: no articles that --include and --exclude take"):
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
