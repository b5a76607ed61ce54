"""The agreement of two readers: kappa as Cohen has it, and what is counted as shared."""

from __future__ import annotations

from pathlib import Path

import pytest
from agreement import agreements, disputed, kappa, tables

from claimminer.score.annotations import Annotation, read_annotations

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [  # the first is a textbook's
        ([("a", "a")] * 20 + [("a", "b")] * 5 + [("b", "a")] * 10 + [("b", "b")] * 15, 0.4),
        ([("a", "a"), ("b", "b")], 1.0),
        ([("a", "b"), ("b", "a")], -1.0),
        ([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")], 0.0),
        ([("a", "a"), ("a", "a")], None),  # only one verdict was ever given
        ([], None),
    ],
)
def test_kappa(verdicts: list[tuple[str, str]], expected: float | None) -> None:
    assert kappa(verdicts) == (None if expected is None else pytest.approx(expected))


def test_a_reader_agrees_with_himself(tmp_path: Path) -> None:
    [article] = agreements([_written(tmp_path, _annotation())], tmp_path)
    assert len(article.pairs) == len(_annotation().claims)
    assert not article.first_only
    assert not article.second_only
    assert "| claims, overlapping | 1.000 | 1.000 | 1.000 |" in "\n".join(tables([article]))


def test_what_one_reader_alone_marked_is_told(tmp_path: Path) -> None:
    whole = _annotation()
    first, *others = whole.claims
    changed = [first.model_copy(update={"negated": not first.negated}), *others[1:]]
    (tmp_path / "first").mkdir()
    _written(tmp_path / "first", whole)
    _written(tmp_path, whole.model_copy(update={"claims": tuple(changed)}))
    [article] = agreements([tmp_path / "first"], tmp_path)
    assert article.first_only == [others[0]]
    lines = list(disputed([article]))
    assert any(others[0].effect.text in line and "first only" in line for line in lines)
    assert any(line.startswith("  negated ") for line in lines)


def _annotation() -> Annotation:
    return read_annotations(ROOT / "annotations" / "leaflet-migraine.json")[0][1]


def _written(folder: Path, annotation: Annotation) -> Path:
    (folder / "one.json").write_text(annotation.model_dump_json(by_alias=True), encoding="utf-8")
    return folder
