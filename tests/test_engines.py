from __future__ import annotations

import json
import multiprocessing
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

import fake_miner
import rough_readers
from claimminer.engines import (
    Begin,
    End,
    Entry,
    Event,
    Kept,
    Limits,
    Mined,
    Miner,
    Wanted,
    mine_sources,
    processes,
)
from claimminer.engines.worker import At, Teller
from claimminer.errors import ArticleError, ClaimminerError, InputError
from claimminer.readers.inputs import Located
from claimminer.records import Failure

HASTY = Limits(seconds=1.5, memory=300_000_000)


class _Unstartable:
    """Ends the process that unpickles it."""

    def __call__(self, articles: object) -> Iterable[fake_miner.Result]:
        raise NotImplementedError

    def __reduce__(self) -> tuple[object, tuple[int]]:
        import os

        return os._exit, (9,)


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Several workers for little input; none is left behind."""
    monkeypatch.setitem(processes.mine_in_processes.__kwdefaults__, "small_run", 0)
    yield
    assert multiprocessing.active_children() == []


def write(folder: Path, **texts: str) -> list[Entry]:
    """A file for each text, ``a__txt`` as ``a.txt``."""
    names = {name.replace("__", "."): text for name, text in texts.items()}
    for name, text in names.items():
        (folder / name).write_text(text)
    return [Wanted(Located(folder / name, name)) for name in names]


def many(folder: Path, count: int) -> list[Entry]:
    return write(folder, **{f"{n:03}__txt": one.text for n, one in enumerate(fake_miner.articles(count))})


def rows(folder: Path, texts: Iterable[str], name: str = "rows.jsonl") -> Wanted:
    (folder / name).write_text("".join(json.dumps({"text": text}) + "\n" for text in texts))
    return Wanted(Located(folder / name, name))


def events(
    entries: Iterable[Entry], *, jobs: int, miner: Miner = fake_miner.mine, **options: Any
) -> list[Event]:
    return list(mine_sources(entries, miner=miner, jobs=jobs, **options))


def told(events: Iterable[Event]) -> list[str]:
    """Paths of documents, ``path: code`` of failures."""
    names = []
    for event in events:
        if isinstance(event, Mined):
            names.append(event.document["path"])
        elif isinstance(event, Failure):
            names.append(f"{event.path}: {event.error}")
    return names


def test_any_number_of_processes_gives_the_same(tmp_path: Path) -> None:
    fault = ArticleError("nowhere", "missing", "no such file")
    bad = write(tmp_path, empty__txt="", raises__txt="please RAISE now")
    table = rows(tmp_path, [one.text for one in fake_miner.articles(70)])
    entries = [*many(tmp_path, 40), fault, *bad, table, Kept("k", "sha256:0"), *many(tmp_path, 3)]
    here = events(entries, jobs=0)
    assert events(entries, jobs=1) == events(entries, jobs=3) == here
    assert (
        sum(isinstance(event, Begin) for event in here) == sum(isinstance(event, End) for event in here) == 47
    )
    assert told(here)[39:44] == [
        "039.txt", "nowhere: missing", "empty.txt: empty", "raises.txt: internal", "rows.jsonl#1",
    ]  # fmt: skip


def test_a_bad_article_costs_itself_alone(tmp_path: Path) -> None:
    entries = [
        *many(tmp_path, 3),
        *write(
            tmp_path,
            r1__html="<html>DIE", ok1__html="<html>Tea causes joy.", r2__html="<html>HANG", r3__html="<html>EAT",
            r4__html="<html>RAISE", ok2__html="<html>Tea causes joy.", m1__html="<html>MINING-DIE",
            m2__html="<html>MINING-HANG", m3__html="<html>MINING-EAT", ok3__html="<html>Tea causes joy.",
        ),
    ]  # fmt: skip
    mined = events(entries, jobs=2, miner=rough_readers.mine, limits=HASTY)
    assert told(mined) == [
        "000.txt", "001.txt", "002.txt", "r1.html: crashed", "ok1.html", "r2.html: too-slow",
        "r3.html: out-of-memory", "r4.html: internal", "ok2.html", "m1.html: crashed", "m2.html: too-slow",
        "m3.html: out-of-memory", "ok3.html",
    ]  # fmt: skip
    said = {event.path: event.message for event in mined if isinstance(event, Failure)}
    assert said["r1.html"] == "the worker process died while reading this article (exit status 7)"
    assert (
        said["m2.html"] == "mining this article took over 1.5 seconds; raise --max-seconds, or leave it out"
    )
    assert said["r3.html"] == "cannot be read: needs more memory than --max-memory allows"
    assert said["r4.html"].startswith("cannot be read: KeyError: 'a bug' (rough_readers.py:")


def test_a_bad_row_or_member_costs_itself_alone(tmp_path: Path) -> None:
    table = rows(tmp_path, ["fine", "DIE", *["fine"] * 30, "HANG", "MINING-DIE", "fine"])
    with zipfile.ZipFile(tmp_path / "news.zip", "w") as archive:
        for name, text in (("a.html", "<html>fine"), ("b.html", "<html>DIE"), ("c.html", "<html>fine")):
            archive.writestr(name, text)
    entries = [table, Wanted(Located(tmp_path / "news.zip", "news.zip")), *many(tmp_path, 1)]
    expected = [f"rows.jsonl#{n}" for n in range(1, 36)]
    expected[1] += ": crashed"
    expected[32] += ": too-slow"
    expected[33] += ": crashed"
    expected += ["news.zip!a.html", "news.zip!b.html: crashed", "news.zip!c.html", "000.txt"]
    assert told(events(entries, jobs=1, miner=rough_readers.mine, limits=HASTY)) == expected


@pytest.mark.parametrize(("word", "code"), [("LOOK-DIE", "crashed"), ("LOOK-RAISE", "internal")])
def test_a_file_that_cannot_be_read_on_is_read_so_far(tmp_path: Path, word: str, code: str) -> None:
    table = rows(tmp_path, [*["fine"] * 20, word, "never reached"])
    mined = events([table, *many(tmp_path, 1)], jobs=1, miner=rough_readers.mine, limits=HASTY)
    expected = [*(f"rows.jsonl#{n}" for n in range(1, 21)), f"rows.jsonl: {code}"]
    assert told(mined)[:21] == expected
    assert told(mined)[-1] == "000.txt"


def test_what_was_done_before_is_passed_over(tmp_path: Path) -> None:
    texts = [f"Tea{n} causes joy." for n in range(50)]
    table = rows(tmp_path, texts)
    for jobs in (0, 2):
        assert told(events([table._replace(skip=47)], jobs=jobs)) == [f"rows.jsonl#{n}" for n in (48, 49, 50)]
        chosen = Wanted(Located(tmp_path / "rows.jsonl", "rows.jsonl", frozenset((3, 7, 40))))
        assert told(events([chosen], jobs=jobs)) == [f"rows.jsonl#{n}" for n in (4, 8, 41)]
        rest = chosen._replace(skip=4)
        assert told(events([rest], jobs=jobs)) == [f"rows.jsonl#{n}" for n in (8, 41)]


def test_what_is_known_is_not_mined(tmp_path: Path) -> None:
    known = Mined({"path": "known"}, [])
    for jobs in (0, 2):
        mined = events(
            many(tmp_path, 20), jobs=jobs, keep=lambda article: known if "3" in article.path else None
        )
        names = [f"{n:03}.txt" for n in range(20)]
        assert told(mined) == ["known" if "3" in name else name for name in names]


def test_too_many_characters(tmp_path: Path) -> None:
    entries = write(tmp_path, a__txt="Tea. " * 30, b__txt="Tea.")
    mined = events(entries, jobs=0, limits=Limits(characters=100))
    assert told(mined) == ["a.txt: too-large", "b.txt"]


def test_fast_articles_are_never_too_slow(tmp_path: Path) -> None:
    """A chunk of them may take longer than one is allowed to."""
    table = rows(tmp_path, [f"SLEEPY MINING-SLEEPY {n}" for n in range(9)])
    mined = events([table], jobs=1, miner=rough_readers.mine, limits=Limits(seconds=1.6))
    assert told(mined) == [f"rows.jsonl#{n}" for n in range(1, 10)]


def test_workers_that_cannot_start(tmp_path: Path) -> None:
    with pytest.raises(ClaimminerError, match="a worker process cannot start"):
        events(many(tmp_path, 4), jobs=2, miner=_Unstartable())


def test_ctrl_c_does_not_reach_a_worker(tmp_path: Path) -> None:
    """In a process of its own, whose first worker is the first process that it starts."""
    many(tmp_path, 3)
    program = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from claimminer.engines import Mined, Wanted, mine_sources; import fake_miner\n"
        "from claimminer.readers.inputs import locate\n"
        f"wanted = [Wanted(file) for file in locate([{str(tmp_path)!r}])]\n"
        "mined = list(mine_sources(wanted, miner=fake_miner.CtrlC(), jobs=1))\n"
        "assert sum(isinstance(one, Mined) for one in mined) == 3"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.parametrize("jobs", [0, 1, 2])
def test_errors_about_no_article_end_the_run(tmp_path: Path, jobs: int) -> None:
    with pytest.raises(InputError, match="no such model"):
        events(many(tmp_path, 4), jobs=jobs, miner=fake_miner.unknown_model)


@pytest.mark.parametrize("jobs", [0, 1])
def test_a_missing_package_ends_the_run(tmp_path: Path, jobs: int) -> None:
    with pytest.raises(ClaimminerError, match="the installation is incomplete: No module named"):
        events(many(tmp_path, 4), jobs=jobs, miner=fake_miner.uninstalled)


def test_a_slow_article_holds_up_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "WINDOW", 2)
    asked = 0

    def counting() -> Iterable[Entry]:
        nonlocal asked
        for one in [*write(tmp_path, a__txt="SLOW"), *many(tmp_path, 900)]:
            asked += 1
            yield one

    mining = mine_sources(counting(), miner=fake_miner.mine, jobs=2)
    assert isinstance([next(mining), next(mining)][1], Mined)
    mining.close()
    assert 48 < asked <= 48 * 6


def test_nothing_to_mine_starts_no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_worker(*_: object) -> None:
        raise AssertionError("a worker was started")

    monkeypatch.setattr("claimminer.engines.crew.Worker.__init__", no_worker)
    entries: list[Entry] = [Kept(f"{n}", "sha256:0") for n in range(500)]
    entries.insert(7, ArticleError("x", "missing", "no such file"))
    assert len(events(entries, jobs=2)) == 503


def test_the_same_place_is_told_again_only_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    now = iter([0.0, 0.01, 0.02, 0.03, 0.04, 0.2])
    monkeypatch.setattr("claimminer.engines.worker.time.monotonic", lambda: next(now))

    class Told(list[object]):
        send = list.append

    told = Told()
    teller = Teller(told)  # type: ignore[arg-type]
    for place in ((0, 0, None), (0, 0, None), (0, 0, "a.txt"), (0, 0, "a.txt")):
        teller.tell(*place)
    assert told == [At(0, 0, None), At(0, 0, "a.txt")]
    teller.begin()  # a new order
    teller.tell(0, 0, "a.txt")
    teller.tell(0, 0, "a.txt")  # long after
    assert told[2:] == [At(0, 0, "a.txt")] * 2
