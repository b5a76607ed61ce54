from __future__ import annotations

import multiprocessing
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

import fake_miner
from claimminer.engines import Item, Miner, Outcome, chunks, mine_items, processes
from claimminer.errors import ArticleError, ClaimminerError, InputError
from claimminer.records import Failure
from fake_miner import article, articles


class _Unstartable:
    """Ends the process that unpickles it."""

    def __call__(self, articles: object) -> Iterable[fake_miner.Result]:
        raise NotImplementedError

    def __reduce__(self) -> tuple[object, tuple[int]]:
        import os

        return os._exit, (9,)


def outcomes(items: Iterable[Item], *, jobs: int, miner: Miner = fake_miner.mine) -> list[Outcome]:
    return list(mine_items(items, miner=miner, jobs=jobs, small_run=0))


@pytest.fixture(autouse=True)
def _small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "CHUNK_ARTICLES", 3)


def test_chunks_close_by_number_and_by_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "CHUNK_CHARACTERS", 100)
    items = [article("a"), article("b" * 100), article("c"), article("d"), article("e"), article("f")]
    assert [len(chunk) for chunk in chunks.chunked(items)] == [2, 3, 1]


def test_several_processes_give_what_one_gives() -> None:
    bad = ArticleError("b", "empty", "nothing in it")
    items = [*articles(10), bad, article("please RAISE now", "r"), *articles(8)]
    assert outcomes(items, jobs=2) == outcomes(items, jobs=1)
    assert multiprocessing.active_children() == []


def test_an_article_that_ends_its_worker_is_a_failure_alone() -> None:
    items = [*articles(4), article("please DIE now", "x"), *articles(9)[5:]]
    mined = outcomes(items, jobs=2)
    (failure,) = [outcome for outcome in mined if isinstance(outcome, Failure)]
    assert (failure.path, failure.error) == ("x", "internal")
    assert failure.message == "the worker process died while mining this article (exit status 7)"
    expected = outcomes([*articles(4), *articles(9)[5:]], jobs=1)
    assert [outcome for outcome in mined if outcome is not failure] == expected


def test_workers_that_cannot_start() -> None:
    with pytest.raises(ClaimminerError, match=r"cannot start .* --jobs 1"):
        outcomes(articles(4), jobs=2, miner=_Unstartable())
    assert multiprocessing.active_children() == []


def test_ctrl_c_does_not_reach_a_worker() -> None:
    """In a process of its own, whose first worker is the first process that it starts."""
    program = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from claimminer.engines import mine_items; import fake_miner\n"
        "items = fake_miner.articles(3)\n"
        "mined = list(mine_items(items, miner=fake_miner.CtrlC(), jobs=2, small_run=0))\n"
        "assert mined == list(fake_miner.mine(items))"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_errors_about_no_article_end_the_run() -> None:
    for jobs in (1, 2):
        with pytest.raises(InputError, match="no such model"):
            outcomes(articles(4), jobs=jobs, miner=fake_miner.unknown_model)


def test_a_missing_package_ends_the_run() -> None:
    with pytest.raises(ClaimminerError, match="the installation is incomplete: No module named"):
        outcomes(articles(4), jobs=1, miner=fake_miner.uninstalled)


def test_little_input_stays_in_this_process() -> None:
    counted = fake_miner.Counted()
    list(mine_items(articles(5), miner=counted, jobs=2))
    assert len(counted.paths) == 5


def test_a_slow_article_holds_up_reading() -> None:
    read = 0

    def counting() -> Iterable[Item]:
        nonlocal read
        for one in [article("SLOW"), *articles(99)]:
            read += 1
            yield one

    mining = mine_items(counting(), miner=fake_miner.mine, jobs=2, small_run=0)
    next(mining)
    mining.close()
    assert 6 < read <= 2 * processes.WINDOW * chunks.CHUNK_ARTICLES
    assert multiprocessing.active_children() == []
