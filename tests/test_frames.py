from __future__ import annotations

from pathlib import Path

import pytest

from claimminer.errors import InputError
from claimminer.frames import read_run
from fake_miner import article, articles
from feeding import BAD_ROW, Feed, extract


def test_frames_hold_what_the_run_wrote(tmp_path: Path, feed: Feed) -> None:
    feed([*articles(4), BAD_ROW])
    extract(tmp_path)
    run = read_run(tmp_path)
    assert list(run.claims["cause"]) == ["Tea1", "Tea2", "Tea2"]
    assert list(run.claims["flags"]) == ["uncited-claim"] * 3
    assert run.claims["strength"].value_counts().to_dict() == {"direct": 3}
    assert run.claims["citations"].sum() == 0
    assert list(run.documents["claims"]) == [0, 1, 2, 0]
    assert run.documents["url"].isna().all()
    assert list(run.flags["claim"].isna()) == [True, True, False, False, False]
    assert list(run.failures["error"]) == ["bad-json"]
    assert run.record is not None
    joined = run.claims.merge(run.documents, left_on="document", right_on="id")
    assert len(joined) == 3


def test_frames_without_rows_have_their_columns(tmp_path: Path, feed: Feed) -> None:
    feed([BAD_ROW])
    extract(tmp_path / "empty")
    feed([article("Tea causes joy.")])
    extract(tmp_path / "full")
    empty, full = read_run(tmp_path / "empty"), read_run(str(tmp_path / "full"))
    for name in ("claims", "documents", "entities", "flags"):
        assert len(getattr(empty, name)) == 0
        assert getattr(empty, name).dtypes.equals(getattr(full, name).dtypes), name


def test_no_run(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_run(tmp_path)
