"""The command as a shell sees it: standard output, standard error, exit status. The miner is a fake."""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from claimminer import job as job_module
from claimminer import readers
from claimminer.cli.commands import app
from claimminer.engines import Limits
from fake_miner import article, articles, folder_bytes, for_any_model
from feeding import BAD_ROW, Feed, write_items

TESTS = Path(__file__).parents[1]
# The command with a fake for the miner.
PROGRAM = f"""
import sys
sys.path.insert(0, {str(TESTS)!r})
import fake_miner
from claimminer import job
import claimminer.cli

job.mine_with_pipeline = fake_miner.for_any_model
claimminer.cli.main()
"""


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Feed:
    """Sets what the input ``news`` holds; the miner is the fake one, in this process."""
    monkeypatch.chdir(tmp_path_factory.mktemp("inputs"))
    monkeypatch.setattr(job_module, "mine_with_pipeline", for_any_model)
    monkeypatch.setattr(job_module.Job, "most_jobs", lambda _: 0)
    return write_items


def invoke(*arguments: str) -> tuple[int, str, list[str]]:
    result = CliRunner().invoke(app, ["extract", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr.splitlines()


def test_summary_is_plain_lines_on_stderr(tmp_path: Path, fakes: Feed) -> None:
    fakes(articles(4))
    status, out, err = invoke("news", "--out", str(tmp_path))
    assert (status, out) == (0, "")
    assert err[:4] == [
        "Claims by strength (strength, claims):",
        "  direct  3",
        "  conditional  0",
        "  correlational  0",
    ]
    assert "  uncited-claim  0  3" in err
    assert "  2  news/02.txt" in err
    assert err[-1].startswith("3 claims in 4 articles (13 words) in ")
    assert "\x1b" not in "".join(err)


def test_quiet_names_failures_alone(tmp_path: Path, fakes: Feed) -> None:
    fakes([*articles(2), BAD_ROW])
    status, out, err = invoke("news", "--out", str(tmp_path), "--quiet")
    assert (status, out, err) == (
        3,
        "",
        ["failed: news/rows.jsonl#1: not JSON: expecting value at column 1 [bad-json]"],
    )


def test_nothing_read_is_status_1(tmp_path: Path, fakes: Feed) -> None:
    fakes([article("", "a\n.txt")])
    status, _, err = invoke("news", "--out", str(tmp_path), "--quiet")
    assert (status, err) == (1, ["failed: news/a\\n.txt: holds no text [empty]"])


def test_many_failures_are_cut_short(tmp_path: Path, fakes: Feed) -> None:
    fakes([*articles(1), *(article("", f"x{n}.txt") for n in range(30))])
    _, _, err = invoke("news", "--out", str(tmp_path), "--quiet")
    assert len(err) == 21
    assert err[-1] == f"failed: 10 more, listed in {tmp_path}/failures.jsonl"


def test_again_does_nothing_and_says_so(tmp_path: Path, fakes: Feed) -> None:
    fakes([*articles(2), article("", "x.txt")])
    first, _, _ = invoke("news", "--out", str(tmp_path))
    second, _, err = invoke("news", "--out", str(tmp_path))
    assert first == second == 3
    assert f"nothing to do: {tmp_path} was complete already" in err[-1]


def test_ctrl_c_is_one_line(tmp_path: Path, fakes: Feed) -> None:
    fakes([*articles(40), article("please STOP now")])
    status, out, err = invoke("news", "--out", str(tmp_path), "--jobs", "1")
    assert (status, out, err) == (1, "", ["claimminer: stopped; the same command again goes on from here"])


@pytest.mark.parametrize(
    ("module", "message"),
    [
        ("typer", "claimminer: stopped\n"),
        ("claimminer.run", "claimminer: stopped\n"),
        (
            "multiprocessing.popen_spawn_posix",
            "claimminer: stopped; the same command again goes on from here\n",
        ),
    ],
)
def test_ctrl_c_while_starting_is_one_line(tmp_path: Path, module: str, message: str) -> None:
    (tmp_path / "a.txt").write_text("Tea causes joy.")
    program = f"""
import os, signal, sys
import claimminer.cli

class Stop:
    def find_spec(self, name, *_):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Stop())
claimminer.cli.main()
"""
    arguments = ["extract", str(tmp_path / "a.txt"), "--out", str(tmp_path / "out")]
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", message)


def test_what_one_article_may_take(tmp_path: Path, fakes: Feed) -> None:
    fakes([article("Tea causes joy. " * 20, "a.txt"), article("Tea causes joy.", "b.txt")])
    for option, message in (
        ("--max-bytes", "is larger than 100 bytes; split it, or raise --max-bytes"),
        ("--max-characters", "has over 100 characters; split it, or raise --max-characters"),
    ):
        status, _, err = invoke("news", "--out", str(tmp_path / option), option, "100", "--quiet")
        assert (status, err) == (3, [f"failed: news/a.txt: {message} [too-large]"])
    assert invoke("news", "--out", str(tmp_path / "c"), "--max-bytes", "9" * 12)[0] == 2
    shown = " ".join(CliRunner().invoke(app, ["extract", "-h"]).output.split())
    for value in (readers.MAX_ARTICLE_BYTES, Limits().characters, Limits().memory // 1_000_000):
        assert f"[default: {value:,}]" in shown
    assert f"[default: {Limits().seconds:g}]" in shown


def test_dry_run_counts_and_writes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write_items([*articles(3), article("", "empty.txt")])
    status, out, err = invoke("news", "--dry-run", "--out", "out")
    assert (status, err, Path("out").exists()) == (0, [], False)
    assert out.splitlines() == [
        "Articles by format (format, articles, kilobytes):", "  text  3  0.1", "  all  3  0.1",
        "Not to be read (error, inputs):", "  empty  1",
    ]  # fmt: skip
    assert invoke("news", "--dry-run")[0] == 0
    assert invoke("news")[0] == 2


def test_retry_failed(tmp_path: Path, fakes: Feed) -> None:
    fakes([*articles(3), article("please RAISE now", "x.txt")])
    assert invoke("news", "--out", str(tmp_path))[0] == 3
    status, _, err = invoke("news", "--out", str(tmp_path), "--retry-failed")
    assert (status, "3 articles kept from before" in err[-1]) == (3, True)


def test_another_run_is_one_line(tmp_path: Path, fakes: Feed) -> None:
    fakes(articles(2))
    shutil.copytree("news", "blogs")
    invoke("news", "--out", str(tmp_path))
    status, out, err = invoke("blogs", "--out", str(tmp_path))
    assert (status, out, len(err)) == (1, "", 1)
    assert err[0].startswith(f"claimminer: {tmp_path}: holds another run (inputs news, now blogs)")


@pytest.mark.usefixtures("fakes")
def test_file_names_that_are_no_utf8(tmp_path: Path) -> None:
    (tmp_path / "caf\udce9.txt").write_text("Tea causes joy.")
    (tmp_path / "\udcff.txt").write_text("")
    assert invoke(str(tmp_path / "caf\udce9.txt"), "--out", str(tmp_path / "out"))[0] == 0
    status, _, err = invoke(str(tmp_path), "--out", str(tmp_path / "all"), "--quiet")
    assert (status, len(err)) == (3, 1)
    assert "caf\ufffd.txt" in (tmp_path / "all" / "documents.jsonl").read_text()
    assert "\ufffd.txt" in (tmp_path / "all" / "failures.jsonl").read_text()


def start(*arguments: str, pause: float = 0, **options: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", PROGRAM, "extract", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=os.environ | {"FAKE_PAUSE": str(pause)}, **options,
    )  # fmt: skip


def rows(file: Path, texts: Iterable[str]) -> Path:
    file.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    return file


def test_stdout_is_claims_alone() -> None:
    shell = start("-", "--out", "-")
    texts = ("Tea causes joy.", "Nothing.", "Tea causes fun.")
    out, err = shell.communicate("\n".join(json.dumps({"text": text}) for text in texts).encode())
    assert shell.returncode == 0
    assert [json.loads(line)["document"]["path"] for line in out.splitlines()] == ["-#1", "-#3"]
    assert b"2 claims in 3 articles" in err


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    source = rows(tmp_path / "in.jsonl", ["Tea causes joy."] * 5000)
    shell = start(str(source), "--out", "-", "--jobs", "1")
    assert shell.stdout is not None
    assert shell.stdout.readline().startswith(b'{"schema"')
    shell.stdout.close()
    assert shell.stderr is not None
    assert shell.stderr.read() == b""
    assert shell.wait() == 0
    shell.communicate()


def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    source = rows(tmp_path / "in.jsonl", ["Tea causes joy."] * 500)
    shell = start(
        str(source), "--out", str(tmp_path / "out"), "--jobs", "1",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )  # fmt: skip
    out, err = shell.communicate()
    assert (shell.returncode, out) == (1, b"")
    assert err.decode() == f"claimminer: {tmp_path / 'out'}: cannot be written: File too large\n"
    with (tmp_path / "out" / "claims.jsonl").open() as lines:
        assert len([json.loads(line) for line in lines]) > 10


def test_stdout_to_a_full_disk_is_one_line(tmp_path: Path) -> None:
    source = rows(tmp_path / "in.jsonl", ["Tea causes joy."])
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            [sys.executable, "-c", PROGRAM, "extract", str(source), "--out", "-"],
            stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert ended.returncode == 1
    assert ended.stderr == b"claimminer: standard output: cannot be written: No space left on device\n"


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_killed_and_started_again(tmp_path: Path, how: signal.Signals) -> None:
    source = rows(tmp_path / "in.jsonl", (f"Tea{n} causes joy." for n in range(300)))
    whole, out = tmp_path / "whole", tmp_path / "out"
    start(str(source), "--out", str(whole), "--jobs", "1").communicate()
    shell = start(str(source), "--out", str(out), "--jobs", "1", pause=0.005)
    while not (out / "manifest.jsonl").exists() or not (out / "manifest.jsonl").stat().st_size:
        time.sleep(0.01)
    os.kill(shell.pid, how)
    _, err = shell.communicate()
    assert (shell.returncode, b"Traceback" in err) == ((1 if how == signal.SIGINT else -how), False)
    assert len(folder_bytes(out)["documents.jsonl"]) < len(folder_bytes(whole)["documents.jsonl"])
    again = start(str(source), "--out", str(out), "--jobs", "1")
    _, err = again.communicate()
    assert again.returncode == 0
    assert b"articles kept from before" in err
    assert folder_bytes(out) == folder_bytes(whole)


def test_killed_workers_cost_nothing(tmp_path: Path) -> None:
    """Whatever kills a worker once, another does its work; bytes and exit status are as if nothing had been."""
    source = rows(tmp_path / "in.jsonl", (f"Tea{n} causes joy." for n in range(200)))
    whole, out = tmp_path / "whole", tmp_path / "out"
    start(str(source), "--out", str(whole), "--jobs", "1").communicate()
    shell = start(str(source), "--out", str(out), "--jobs", "2", pause=0.02)
    killed: set[int] = set()
    while shell.poll() is None and len(killed) < 2:
        workers = set(children_of(shell.pid)) - killed
        if workers and (out / "documents.jsonl").exists():
            worker = workers.pop()
            os.kill(worker, signal.SIGKILL)
            killed.add(worker)
        time.sleep(0.2)
    _, err = shell.communicate()
    assert (shell.returncode, bool(killed), b"Traceback" in err) == (0, True, False)
    assert folder_bytes(out) == folder_bytes(whole)


def children_of(pid: int) -> list[int]:
    """Its worker processes."""
    found = subprocess.run(
        ["ps", "-ww", "-o", "pid=,args=", "--ppid", str(pid)], capture_output=True, text=True, check=False
    )
    return [int(line.split()[0]) for line in found.stdout.splitlines() if "spawn_main" in line]
