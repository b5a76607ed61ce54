"""Runs in part files: the same bytes, part by part, as one run in one folder; on one machine, on Ray, on S3."""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import fake_miner
from claimminer import parts, read_run
from claimminer.cli.commands import app
from claimminer.errors import InputError, OutputError
from claimminer.flagging import read_findings
from claimminer.job import Job
from claimminer.locks import locked
from claimminer.manifest import read_run_record
from claimminer.parted import Engine, extract_in_parts, mine_parts_here
from claimminer.parts import PartWriter
from claimminer.readers.remote import server_errors
from claimminer.run import Summary, extract_to_folder
from claimminer.store import read_claims, read_documents
from fake_miner import article, articles, folder_bytes
from feeding import BAD_ROW, Feed


@pytest.fixture(autouse=True)
def _small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART_SOURCES", 4)


@pytest.fixture
def news(feed: Feed) -> None:
    """Eleven files: three parts."""
    feed([*articles(8), BAD_ROW, article("please RAISE now", "s.txt"), article("Tea causes joy.", "t.jsonl")])


def job(*inputs: str, jobs: int = 0) -> Job:
    return Job(inputs=inputs or ("news",), miner=fake_miner.mine, jobs=jobs)


def extract(out: str, *, engine: Engine = mine_parts_here, **options: bool) -> Summary:
    return extract_in_parts(job(), out, engine=engine, **options)


def joined(out: Path) -> dict[str, bytes]:
    """The content of the parts, put together."""
    kinds = ("claims", "documents", "failures")
    return {
        f"{kind}.jsonl": b"".join(gzip.decompress(part.read_bytes()) for part in files(out, kind))
        for kind in kinds
    }


def files(out: Path, kind: str) -> list[Path]:
    return sorted((out / kind).iterdir())


def whole(out: Path) -> dict[str, bytes]:
    """Of the same run in one folder."""
    extract_to_folder(job(), out)
    return {name: content for name, content in folder_bytes(out).items() if name != "manifest.jsonl"}


@pytest.mark.usefixtures("news")
def test_parts_put_together_are_the_run() -> None:
    summary = extract("out")
    assert joined(Path("out")) == whole(Path("whole"))
    assert [part.name for part in files(Path("out"), "manifest")] == [
        f"part-0000{n}.jsonl.gz" for n in range(3)
    ]
    record = read_run_record(Path("out"))
    assert record is not None
    assert record.counts == summary.tally.counts() == read_run_record(Path("whole")).counts  # type: ignore[union-attr]
    assert record.status == "done"


@pytest.mark.usefixtures("news")
def test_who_reads_a_run_reads_its_parts() -> None:
    extract("out")
    whole(Path("whole"))
    for read in (read_claims, read_documents, read_findings):
        assert list(read(Path("out"))) == list(read(Path("whole")))  # type: ignore[operator]
    parted, one = read_run("out"), read_run("whole")
    assert parted.claims.equals(one.claims)
    assert parted.failures.equals(one.failures)


@pytest.mark.usefixtures("news")
def test_parts_that_are_there_are_kept() -> None:
    first = extract("out")
    before = {part: part.stat().st_mtime_ns for part in Path("out").rglob("part-*")}
    again = extract("out")
    assert (again.was_done, again.kept, again.tally) == (True, 11, first.tally)
    Path("news", "02.txt").write_text("Coffee causes joy.")
    files(Path("out"), "manifest")[1].unlink()  # as if stopped before it was whole
    changed = extract("out")
    assert (changed.was_done, changed.kept) == (False, 3)
    assert joined(Path("out")) == whole(Path("whole"))
    assert all(
        part.stat().st_mtime_ns == before[part] for part in before if part.name == "part-00002.jsonl.gz"
    )


@pytest.mark.usefixtures("news")
def test_failures_are_tried_again_and_what_is_gone_goes() -> None:
    extract("out")
    assert extract("out", retry_failed=True).kept == 8
    for name in ("05.txt", "06.txt", "07.txt", "s.txt"):
        Path("news", name).unlink()
    extract("out")
    assert joined(Path("out")) == whole(Path("whole"))
    assert len(files(Path("out"), "claims")) == 2


@pytest.mark.usefixtures("news")
def test_parts_and_one_folder_do_not_mix() -> None:
    extract("out")
    with pytest.raises(OutputError, match="layout parts, now None"):
        extract_to_folder(job(), Path("out"))
    extract_to_folder(job(), Path("one"))
    with pytest.raises(OutputError, match="layout None, now parts"):
        extract("one")
    extract("one", restart=True)
    with pytest.raises(OutputError, match="use --sample"):
        extract_in_parts(Job(inputs=("news",), limit=3), "limited")


@pytest.mark.usefixtures("news")
def test_a_damaged_part_is_one_line() -> None:
    extract("out")
    part = files(Path("out"), "claims")[0]
    part.write_bytes(part.read_bytes()[:-9])
    with pytest.raises(InputError, match=r"part-00000\.jsonl\.gz: is damaged"):
        list(read_claims(Path("out")))
    part.unlink()
    with pytest.raises(InputError, match=r"part-00000\.jsonl\.gz: is missing"):
        list(read_claims(Path("out")))


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize("kind", ["claims", "documents", "failures", "manifest"])
def test_a_damaged_part_is_made_anew(kind: str) -> None:
    extract("out")
    before = {part: part.read_bytes() for part in Path("out").rglob("part-*")}
    part = files(Path("out"), kind)[1]
    for damaged in (before[part][:-9], b"nonsense", None):
        part.unlink() if damaged is None else part.write_bytes(damaged)
        assert extract("out").kept == 7
        assert {part: part.read_bytes() for part in Path("out").rglob("part-*")} == before


@pytest.mark.usefixtures("news")
def test_one_run_at_a_time() -> None:
    extract("out")
    with locked(Path("out")), pytest.raises(OutputError, match="another run is writing here"):
        extract("out")


def test_what_a_server_says_is_one_line() -> None:
    with pytest.raises(OSError, match=r"^no credentials at all$"), server_errors():
        raise RuntimeError("no credentials\n at all")


def test_no_room_for_a_part_is_one_line() -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20, before[1]))
    try:
        with pytest.raises(OutputError, match="cannot be written: File too large"), PartWriter() as writer:
            writer.write_failure({"path": "a.txt"})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_the_command_writes_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from typer.testing import CliRunner

    from claimminer import job as job_module

    monkeypatch.setattr(job_module, "mine_with_pipeline", fake_miner.for_any_model)
    monkeypatch.setattr(job_module.Job, "most_jobs", lambda _: 0)
    (tmp_path / "a.txt").write_text("Tea causes joy.")
    command = ["extract", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out"), "--parts"]
    result = CliRunner().invoke(app, command)
    assert (result.exit_code, len(list(read_claims(tmp_path / "out")))) == (0, 1)
    result = CliRunner().invoke(app, ["extract", "x", "--out", "-", "--engine", "ray"])
    assert result.exit_code == 2


@pytest.mark.usefixtures("news")
@pytest.mark.filterwarnings("ignore")  # Ray leaves processes of its own behind for a while
def test_ray_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ray")
    monkeypatch.setenv(
        "PYTHONPATH", os.pathsep.join(sys.path)
    )  # of the actors, who are to find the fake miner
    from claimminer.cluster import ray_engine

    summary = extract(str(Path("out").absolute()), engine=ray_engine(jobs=2))
    assert joined(Path("out")) == whole(Path("whole"))
    extract("here")
    assert {part.name: part.read_bytes() for part in files(Path("out"), "claims")} == {
        part.name: part.read_bytes() for part in files(Path("here"), "claims")
    }
    assert summary.tally.counts() == read_run_record(Path("whole")).counts  # type: ignore[union-attr]


@pytest.fixture
def bucket(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A bucket of an S3 server of our own."""
    pytest.importorskip("moto.server")
    s3fs = pytest.importorskip("s3fs")
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(port=0, verbose=False)
    server.start()
    _, port = server.get_host_and_port()
    for name, value in (
        ("AWS_ENDPOINT_URL", f"http://127.0.0.1:{port}"), ("AWS_ACCESS_KEY_ID", "nobody"),
        ("AWS_SECRET_ACCESS_KEY", "nothing"), ("AWS_DEFAULT_REGION", "us-east-1"),
    ):  # fmt: skip
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    s3fs.S3FileSystem().mkdir("bucket")
    yield "s3://bucket"
    server.stop()


@pytest.mark.usefixtures("news")
@pytest.mark.filterwarnings("ignore")  # of what the server is made of
def test_object_stores(bucket: str) -> None:
    import s3fs  # type: ignore[import-not-found]

    store = s3fs.S3FileSystem()
    store.put("news", f"{bucket}/news", recursive=True)
    remote = Job(inputs=(f"{bucket}/news",), miner=fake_miner.mine, jobs=1)
    out = f"{bucket}/run"
    first = extract_in_parts(remote, out)
    assert first.tally.counts() == extract("here").tally.counts()
    assert extract_in_parts(remote, out).was_done
    store.pipe_file(f"{bucket}/news/02.txt", b"Coffee causes joy.")
    assert extract_in_parts(remote, out).kept == 7
    store.get(out, "fetched", recursive=True)
    paths = [document.path for document in read_documents(Path("fetched"))]
    assert paths == [f"{bucket}/news/{name}" for name in (*(f"0{n}.txt" for n in range(8)), "t.jsonl#1")]
    assert json.loads(Path("fetched", "run.json").read_text())["status"] == "done"
    with pytest.raises(InputError, match="no such file, or a folder without articles"):
        extract_in_parts(Job(inputs=(f"{bucket}/nowhere",)), out + "2")
