"""A run that was stopped, however, and started again: the same bytes as a run that was not."""

from __future__ import annotations

import contextlib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimminer.engines import Item
from claimminer.manifest import read_run_record
from fake_miner import Counted, StopAfter, article, articles, folder_bytes, mine
from feeding import BAD_ROW, Feed, extract, write_items

ITEMS: list[Item] = [*articles(4), BAD_ROW, article("please RAISE now", "r.txt"), *articles(7)[4:]]


@pytest.fixture
def whole(tmp_path: Path, feed: Feed) -> dict[str, bytes]:
    """The bytes of a run that was not stopped."""
    feed(ITEMS)
    extract(tmp_path / "whole")
    return folder_bytes(tmp_path / "whole")


@pytest.mark.parametrize("count", range(8))
def test_stopped_after_every_article(tmp_path: Path, whole: dict[str, bytes], count: int) -> None:
    with contextlib.suppress(KeyboardInterrupt):
        extract(tmp_path, miner=StopAfter(count))
    record = read_run_record(tmp_path)
    assert record is None or record.status == "running" or count > 6
    extract(tmp_path)
    assert folder_bytes(tmp_path) == whole


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_any_part_of_the_files_is_enough(data: st.DataObject) -> None:
    """Power loss: each file ends anywhere, whatever the order in which they were written."""
    with TemporaryDirectory() as folder, contextlib.chdir(folder):
        write_items(ITEMS)
        out = Path("out")
        extract(out)
        whole = folder_bytes(out)
        for name, content in whole.items():
            kept = data.draw(st.integers(0, len(content)), label=name)
            lost = data.draw(st.sampled_from([b"", bytes(30)]), label="what follows")
            (out / name).write_bytes(content[:kept] + lost)
        extract(out)
        assert folder_bytes(out) == whole


def test_done_again_does_nothing(tmp_path: Path, whole: dict[str, bytes]) -> None:
    out = tmp_path / "whole"
    before = (out / "run.json").read_bytes()
    counted = Counted()
    summary = extract(out, miner=counted)
    assert summary.was_done
    assert summary.kept == len(ITEMS)
    assert summary.tally.failures == 2
    assert counted.paths == []
    assert folder_bytes(out) == whole
    assert (out / "run.json").read_bytes() == before


def test_stopped_between_the_last_record_and_done(tmp_path: Path, whole: dict[str, bytes]) -> None:
    out = tmp_path / "whole"
    text = (out / "run.json").read_text()
    (out / "run.json").write_text(text.replace('"done"', '"running"'))
    assert not extract(out).was_done
    assert folder_bytes(out) == whole
    record = read_run_record(out)
    assert record is not None
    assert record.status == "done"


def test_a_changed_article_is_mined_again(tmp_path: Path, feed: Feed) -> None:
    items = articles(6)
    feed(items)
    extract(tmp_path / "out")
    items[3] = article("Coffee causes joy. ", items[3].path)
    feed(items)
    counted = Counted()
    extract(tmp_path / "out", miner=counted)
    assert counted.paths == [items[3].path]
    extract(tmp_path / "fresh")
    assert folder_bytes(tmp_path / "out") == folder_bytes(tmp_path / "fresh")


@pytest.mark.parametrize("change", ["removed at the end", "removed", "added", "failed before", "fails now"])
def test_changed_inputs_give_what_a_fresh_run_gives(tmp_path: Path, feed: Feed, change: str) -> None:
    before: list[Item] = [*articles(5)]
    after: list[Item] = {
        "removed at the end": before[:-1],
        "removed": before[:2] + before[3:],
        "added": [*before[:2], article("New causes old.", "n.txt"), *before[2:]],
        "failed before": [article("now it can be read", "rows.jsonl#7"), *before],
        "fails now": [BAD_ROW, *before[1:]],
    }[change]
    feed([BAD_ROW, *before] if change == "failed before" else before)
    extract(tmp_path / "out")
    feed(after)
    extract(tmp_path / "out")
    extract(tmp_path / "fresh")
    assert folder_bytes(tmp_path / "out") == folder_bytes(tmp_path / "fresh")


def test_the_same_article_twice(tmp_path: Path, feed: Feed) -> None:
    feed([article("Tea causes joy. "), article("Tea causes joy. "), article("Tea causes fun. ", "b")])
    extract(tmp_path / "whole")
    with contextlib.suppress(KeyboardInterrupt):
        extract(tmp_path / "out", miner=StopAfter(1))
    extract(tmp_path / "out")
    assert folder_bytes(tmp_path / "out") == folder_bytes(tmp_path / "whole")


def test_an_internal_failure_of_a_changed_article_is_tried_again(tmp_path: Path, feed: Feed) -> None:
    feed([article("please RAISE now")])
    extract(tmp_path)
    feed([article("Tea causes joy. ")])
    assert extract(tmp_path).tally.counts().claims == 1


def test_a_write_that_fails_leaves_whole_records(
    tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KeyboardInterrupt  # as sudden as a full disk, between the claims and their document

    with monkeypatch.context() as patch:
        patch.setattr("claimminer.store.RunWriter._end_outcome", full)
        with pytest.raises(KeyboardInterrupt):
            extract(tmp_path, miner=mine)
    assert set(folder_bytes(tmp_path).values()) == {b""}
    extract(tmp_path)
    assert folder_bytes(tmp_path) == whole
