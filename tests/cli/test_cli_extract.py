"""The command as a shell sees it: standard output, standard error, exit status. The miner is a fake."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from claimminer import readers
from claimminer import run as run_module
from claimminer.cli.commands import app
from claimminer.engines import Item
from claimminer.errors import ArticleError
from fake_miner import article, articles, folder_bytes, mine

TESTS = Path(__file__).parents[1]
# The command with fakes for readers and miner: each line of a file is an article.
PROGRAM = """
import sys, pathlib, time
sys.path.insert(0, {tests!r})
from fake_miner import mine, article
from claimminer import readers, run, engines
import claimminer.cli

def read_all(inputs, *, stdin=None, limit=None):
    for name in inputs:
        lines = stdin.read().decode() if name == "-" else pathlib.Path(name).read_text()
        for number, line in enumerate(lines.splitlines(), start=1):
            yield article(line, f"{{name}}#{{number}}")

def slowly(articles):
    for one in articles:
        if {pause}:
            time.sleep({pause})
        yield from mine([one])

readers.read_all = read_all
run.mine_with_pipeline = lambda articles, model: slowly(articles)
claimminer.cli.main()
"""


@pytest.fixture
def fakes(monkeypatch: pytest.MonkeyPatch) -> list[Item]:
    """What the readers give, to be filled; the miner is the fake one."""
    items: list[Item] = []

    def read_all(_: Sequence[str], **__: Any) -> Iterable[Item]:
        return iter(items)

    monkeypatch.setattr(readers, "read_all", read_all, raising=False)
    monkeypatch.setattr(run_module, "mine_with_pipeline", lambda articles, model: mine(articles))  # noqa: ARG005
    return items


def invoke(*arguments: str) -> tuple[int, str, list[str]]:
    result = CliRunner().invoke(app, ["extract", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr.splitlines()


def test_summary_is_plain_lines_on_stderr(tmp_path: Path, fakes: list[Item]) -> None:
    fakes += articles(4)
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


def test_quiet_names_failures_alone(tmp_path: Path, fakes: list[Item]) -> None:
    fakes += [*articles(2), ArticleError("rows.jsonl#7", "bad-json", "not JSON")]
    status, out, err = invoke("news", "--out", str(tmp_path), "--quiet")
    assert (status, out, err) == (3, "", ["failed: rows.jsonl#7: not JSON [bad-json]"])


def test_nothing_read_is_status_1(tmp_path: Path, fakes: list[Item]) -> None:
    fakes += [ArticleError("a\n.txt", "empty", "nothing in it")]
    status, _, err = invoke("a.txt", "--out", str(tmp_path), "--quiet")
    assert (status, err) == (1, ["failed: a\\n.txt: nothing in it [empty]"])


def test_many_failures_are_cut_short(tmp_path: Path, fakes: list[Item]) -> None:
    fakes += [*articles(1), *(ArticleError(f"{n}.txt", "empty", "nothing in it") for n in range(30))]
    _, _, err = invoke("a", "--out", str(tmp_path), "--quiet")
    assert len(err) == 21
    assert err[-1] == f"failed: 10 more, listed in {tmp_path}/failures.jsonl"


def test_again_does_nothing_and_says_so(tmp_path: Path, fakes: list[Item]) -> None:
    fakes += [*articles(2), ArticleError("x", "empty", "nothing in it")]
    first, _, _ = invoke("news", "--out", str(tmp_path))
    second, _, err = invoke("news", "--out", str(tmp_path))
    assert first == second == 3
    assert f"nothing to do: {tmp_path} was complete already" in err[-1]


def test_ctrl_c_is_one_line(tmp_path: Path, fakes: list[Item]) -> None:
    fakes += [*articles(40), article("please STOP now")]
    status, out, err = invoke("news", "--out", str(tmp_path), "--jobs", "1")
    assert (status, out, err) == (1, "", ["claimminer: stopped; the same command again goes on from here"])


@pytest.mark.parametrize(
    ("module", "message"),
    [
        ("typer", "claimminer: stopped\n"),
        ("claimminer.run", "claimminer: stopped\n"),
        ("spacy", "claimminer: stopped; the same command again goes on from here\n"),
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


def test_largest_article(tmp_path: Path, fakes: list[Item], monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[int] = []
    fakes += articles(1)

    def read_all(*_: Any, limit: int, **__: Any) -> Iterable[Item]:
        limits.append(limit)
        return iter(fakes)

    monkeypatch.setattr(readers, "read_all", read_all)
    invoke("news", "--out", str(tmp_path / "a"), "--max-bytes", "20000000")
    invoke("news", "--out", str(tmp_path / "b"))
    assert limits == [20_000_000, readers.MAX_ARTICLE_BYTES]
    assert invoke("news", "--out", str(tmp_path / "c"), "--max-bytes", "9" * 12)[0] == 2
    shown = " ".join(CliRunner().invoke(app, ["extract", "-h"]).output.split())
    assert f"[default: {readers.MAX_ARTICLE_BYTES:,}]" in shown


def test_another_run_is_one_line(tmp_path: Path, fakes: list[Item]) -> None:
    fakes += articles(2)
    invoke("news", "--out", str(tmp_path))
    status, out, err = invoke("blogs", "--out", str(tmp_path))
    assert (status, out, len(err)) == (1, "", 1)
    assert err[0].startswith(f"claimminer: {tmp_path}: holds another run (inputs news, now blogs)")


def test_several_processes_give_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers, "read_all", lambda *_, **__: iter(articles(90)), raising=False)
    monkeypatch.setattr("claimminer.engines.SMALL_RUN", 0)
    monkeypatch.setattr("claimminer.engines.mine_items.__kwdefaults__", {"jobs": 1, "small_run": 0})
    for jobs in (1, 2):
        job = run_module.Job(inputs=("news",), miner=mine, jobs=jobs)
        run_module.extract_to_folder(job, tmp_path / str(jobs))
    assert folder_bytes(tmp_path / "1") == folder_bytes(tmp_path / "2")


def test_file_names_that_are_no_utf8(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_module, "mine_with_pipeline", lambda articles, model: mine(articles))  # noqa: ARG005
    (tmp_path / "caf\udce9.txt").write_text("Tea causes joy.")
    (tmp_path / "\udcff.txt").write_text("")
    assert invoke(str(tmp_path / "caf\udce9.txt"), "--out", str(tmp_path / "out"))[0] == 0
    status, _, err = invoke(str(tmp_path), "--out", str(tmp_path / "all"), "--quiet")
    assert (status, len(err)) == (3, 1)
    assert "caf\ufffd.txt" in (tmp_path / "all" / "documents.jsonl").read_text()
    assert "\ufffd.txt" in (tmp_path / "all" / "failures.jsonl").read_text()


def start(*arguments: str, pause: float = 0, **options: Any) -> subprocess.Popen[bytes]:
    program = PROGRAM.format(tests=str(TESTS), pause=pause)
    return subprocess.Popen(
        [sys.executable, "-W", "error", "-c", program, "extract", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options,
    )  # fmt: skip


def test_stdout_is_claims_alone() -> None:
    shell = start("-", "--out", "-")
    out, err = shell.communicate(b"Tea causes joy.\nNothing.\nTea causes fun.\n")
    assert shell.returncode == 0
    assert [json.loads(line)["document"]["path"] for line in out.splitlines()] == ["-#1", "-#3"]
    assert b"2 claims in 3 articles" in err


def test_a_closed_pipe_is_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "in").write_text("Tea causes joy.\n" * 5000)
    shell = start(str(tmp_path / "in"), "--out", "-", "--jobs", "1")
    assert shell.stdout is not None
    assert shell.stdout.readline().startswith(b'{"schema"')
    shell.stdout.close()
    assert shell.stderr is not None
    assert shell.stderr.read() == b""
    assert shell.wait() == 0
    shell.communicate()


def test_a_full_disk_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "in").write_text("Tea causes joy.\n" * 500)
    shell = start(
        str(tmp_path / "in"), "--out", str(tmp_path / "out"), "--jobs", "1",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000)),
    )  # fmt: skip
    out, err = shell.communicate()
    assert (shell.returncode, out) == (1, b"")
    assert err.decode() == f"claimminer: {tmp_path / 'out'}: cannot be written: File too large\n"
    with (tmp_path / "out" / "claims.jsonl").open() as lines:
        assert len([json.loads(line) for line in lines]) > 10


def test_stdout_to_a_full_disk_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "in").write_text("Tea causes joy.\n")
    program = PROGRAM.format(tests=str(TESTS), pause=0)
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(
            [sys.executable, "-c", program, "extract", str(tmp_path / "in"), "--out", "-"],
            stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert ended.returncode == 1
    assert ended.stderr == b"claimminer: standard output: cannot be written: No space left on device\n"


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT])
def test_killed_and_started_again(tmp_path: Path, how: signal.Signals) -> None:
    source = tmp_path / "in"
    source.write_text("".join(f"Tea{n} causes joy.\n" for n in range(300)))
    whole, out = tmp_path / "whole", tmp_path / "out"
    start(str(source), "--out", str(whole), "--jobs", "1").communicate()
    shell = start(str(source), "--out", str(out), "--jobs", "1", pause=0.005)
    while not (out / "documents.jsonl").exists() or not (out / "documents.jsonl").stat().st_size:
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
