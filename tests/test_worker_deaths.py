"""Workers killed from outside: no article is lost that way, and none that ends its workers goes on for ever."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import fake_miner
from claimminer.engines import Entry, Event, Limits, Mined, Wanted, crew, mine_sources, processes
from claimminer.engines.crew import Ended, Worker
from claimminer.engines.survey import survey
from claimminer.engines.worker import At, Mine
from claimminer.errors import ClaimminerError
from claimminer.readers.inputs import Located
from claimminer.records import Failure
from thread_workers import use_threads

Unlucky = Callable[[Worker, Any], bool]
UNLUCKY = ("007.txt", "rows.jsonl#9")


@pytest.fixture
def entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Entry]:
    """Files and a table, to be mined by threads."""
    use_threads(monkeypatch)
    monkeypatch.setitem(processes.mine_in_processes.__kwdefaults__, "small_run", 0)
    texts = [one.text for one in fake_miner.articles(130)]
    for number, text in enumerate(texts[:70]):
        (tmp_path / f"{number:03}.txt").write_text(text)
    (tmp_path / "rows.jsonl").write_text("".join(json.dumps({"text": text}) + "\n" for text in texts[70:]))
    return [Wanted(Located(path, path.name)) for path in sorted(tmp_path.iterdir())]


def mined(entries: list[Entry], *, jobs: int) -> list[Event]:
    return list(mine_sources(entries, miner=fake_miner.mine, jobs=jobs))


def kill_when(monkeypatch: pytest.MonkeyPatch, *, hears: Unlucky | None = None, says: Unlucky | None = None) -> None:
    """Kill a worker just before it hears of an order, or when it has said something, where these functions say so."""
    send, receive = Worker.send, Worker.receive

    def sending(worker: Worker, order: Any) -> None:
        if hears and hears(worker, order):
            worker._process.kill()
        send(worker, order)

    def receiving(worker: Worker) -> Any:
        answer = receive(worker)
        while worker._process.exitcode is not None and not isinstance(answer, Ended):
            answer = receive(worker)  # what it has said meanwhile
        if says and says(worker, answer):
            worker._process.kill()
        return answer

    monkeypatch.setattr(Worker, "send", sending)
    monkeypatch.setattr(Worker, "receive", receiving)


def times(count: int, unlucky: Unlucky) -> Unlucky:
    """The first so many times."""
    left = [None] * count
    return lambda worker, what: bool(left) and unlucky(worker, what) and left.pop() is None


@pytest.mark.parametrize("seed", range(4))
def test_kills_at_any_moment(entries: list[Entry], monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    undisturbed, chance = mined(entries, jobs=0), random.Random(seed)
    kill_when(
        monkeypatch,
        hears=times(20, lambda *_: chance.random() < 0.2),
        says=times(30, lambda *_: chance.random() < 0.1),
    )
    assert mined(entries, jobs=1 + seed % 3) == undisturbed


def _reads(_: Worker, answer: Any) -> bool:
    return isinstance(answer, At) and answer.path in UNLUCKY


def _mines(worker: Worker, answer: Any) -> bool:
    if not isinstance(answer, At) or not isinstance(worker.order, Mine):
        return False
    return any(article.path in UNLUCKY for article in worker.order.articles)


@pytest.mark.parametrize("at", [_reads, _mines])
def test_an_unlucky_article_is_tried_again(
    entries: list[Entry], monkeypatch: pytest.MonkeyPatch, at: Unlucky
) -> None:
    kill_when(monkeypatch, says=times(crew._KILLS - 1, at))
    assert mined(entries, jobs=2) == mined(entries, jobs=0)


@pytest.mark.parametrize(("at", "doing"), [(_reads, "reading"), (_mines, "mining")])
def test_an_article_over_which_workers_are_killed_always(
    entries: list[Entry], monkeypatch: pytest.MonkeyPatch, at: Unlucky, doing: str
) -> None:
    """As the kernel does where memory is short: it costs itself alone."""
    undisturbed = mined(entries, jobs=0)
    kill_when(monkeypatch, says=at)
    disturbed = mined(entries, jobs=2)
    lost = [event for event in disturbed if isinstance(event, Failure)]
    how = "killed by signal 9; where memory is short, fewer --jobs take less"
    message = f"the worker process died while {doing} this article ({how})"
    assert [(one.path, one.error, one.message) for one in lost] == [
        (path, "crashed", message) for path in UNLUCKY
    ]
    assert [event for event in disturbed if event not in lost] == [
        event for event in undisturbed if not isinstance(event, Mined) or event.document["path"] not in UNLUCKY
    ]


def test_who_has_not_begun_has_nobody_to_blame(entries: list[Entry], monkeypatch: pytest.MonkeyPatch) -> None:
    """However often that is: here each of the first workers, before its first order."""
    monkeypatch.setattr(crew, "_KILLS", 1)
    kill_when(monkeypatch, hears=times(9, lambda *_: True))
    assert mined(entries, jobs=2) == mined(entries, jobs=0)


def test_no_room_for_a_worker_is_one_line(entries: list[Entry], monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: object) -> None:
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("thread_workers._Process.start", full)
    with pytest.raises(ClaimminerError, match=r"cannot start \(Resource temporarily unavailable\)"):
        mined(entries, jobs=2)


def test_worn_workers_give_way(entries: list[Entry], monkeypatch: pytest.MonkeyPatch) -> None:
    hired: list[Worker] = []
    hire = crew.Crew.hire

    def counted(self: crew.Crew) -> None:
        hire(self)
        hired.append(self.workers[-1])

    monkeypatch.setattr(crew.Crew, "hire", counted)
    monkeypatch.setattr(processes, "WORN", 48)
    assert mined(entries, jobs=1) == mined(entries, jobs=0)
    assert [worker.mined for worker in hired] == [48, 48, 34]


def test_kills_while_one_looks_into_files(entries: list[Entry], monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [entry.source for entry in entries if isinstance(entry, Wanted)]
    undisturbed, chance = list(survey(sources, limits=Limits())), random.Random(0)
    kill_when(
        monkeypatch,
        hears=times(3, lambda *_: chance.random() < 0.5),
        says=times(5, lambda _, answer: isinstance(answer, At) and chance.random() < 0.1),
    )
    assert list(survey(sources, limits=Limits())) == undisturbed


@pytest.mark.parametrize(
    ("ended", "most"),
    [
        (Ended("killed by signal 11"), 2),
        (Ended("exit status 1", begun=False), 2),
        (Ended("killed by signal 9", killed=True), 7),
        (Ended("took over 300 seconds", too_slow=True), 1),
    ],
)
def test_how_many_deaths_condemn_an_article(ended: Ended, most: int) -> None:
    assert [deaths for deaths in range(1, 10) if ended.condemns(deaths)] == list(range(most, 10))
