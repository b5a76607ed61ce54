from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import pytest
import results
import speed
import startup
from results import data_file, options, publish, read_rows, replaced_section, stamp, the_data


def test_sections_are_replaced_and_keep_their_order() -> None:
    text = replaced_section("# Results\n\nHead.\n", "speed", "## Speed\n\nfast\n")
    text = replaced_section(text, "strength", "## Strength\n\n1\n")
    text = replaced_section(text, "strength", "## Strength\n\n2\n")
    assert text == (
        "# Results\n\nHead.\n\n<!-- strength -->\n## Strength\n\n2\n<!-- /strength -->\n\n"
        "<!-- speed -->\n## Speed\n\nfast\n<!-- /speed -->\n"
    )
    assert replaced_section(text, "speed", "## Speed\n\nfast\n") == text


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(results, "RESULTS", tmp_path / "RESULTS.md")
    return tmp_path / "RESULTS.md"


def test_publish_names_the_command_and_no_path(written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    publish("speed", "Speed", "| a |", Namespace(data=Path("/home/somebody"), limit=None, dry_run=False))
    text = written.read_text()
    assert "## Speed\n\n" in text
    assert "· `python benchmarks/speed.py DATA`\n\n| a |\n<!-- /speed -->\n" in text
    assert "/home" not in text
    assert capsys.readouterr().out == "| a |\n"


@pytest.mark.parametrize("given", [Namespace(dry_run=True), Namespace(dry_run=False, limit=5)])
def test_a_part_is_not_published(written: Path, given: Namespace) -> None:
    publish("speed", "Speed", "| a |", given)
    assert not written.exists()


def test_the_stamp_has_date_and_versions() -> None:
    assert "claimminer " in stamp()
    assert "spaCy " in stamp()


def test_missing_data_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(
        SystemExit, match=r"speed/a\.jsonl: no such file; DATA is the folder that holds speed/"
    ):
        data_file(tmp_path, "speed/a.jsonl")
    monkeypatch.delenv("CLAIMMINER_DATA", raising=False)
    with pytest.raises(SystemExit, match="no data: give the folder"):
        the_data(options("X.").parse_args([]).data)
    monkeypatch.setenv("CLAIMMINER_DATA", str(tmp_path))
    assert the_data(options("X.").parse_args([]).data) == tmp_path


def test_read_rows(tmp_path: Path) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"a": 1}\n{"a": 2}\n')
    assert read_rows(file) == [{"a": 1}, {"a": 2}]
    assert read_rows(file, limit=1) == [{"a": 1}]


def test_the_best_round_counts() -> None:
    """By the processor's time, whatever the clock says."""
    rounds = {way: [speed.Round(1, 5, 9, 1000, 300), speed.Round(2, 10, 8, 1000, 310)] for way in speed.WAYS}
    rounds[speed.MINE] = [speed.Round(1, 9, 2, 1000, 200), speed.Round(1, 4, 4, 1000, 200)]
    shown = speed.tables(rounds)
    assert "| claimminer.mine | 500 | 4.00 | 2.0 | 9.0 | 1.0 | 200 |" in shown
    assert f"| {speed.PLAIN} | 125 | 1.00 | 8.0 | 10.0 | 2.0 | 310 |" in shown
    assert shown.endswith("model plainly: nlp.pipe: 4.00. Reached: yes.")


def test_startup_goals() -> None:
    shown = startup.table(0.05, 0.3, 2.1, rounds=10)
    assert "| `claimminer --help` beside `python -c pass` | 0.25 | 0.3 | yes |" in shown
    assert "| 2.10 | 2.0 | **no** |" in shown
