"""Articles as rows of JSON lines and CSV: a bad one costs itself alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from read_inputs import outcome, results

from claimminer.articles import Article
from claimminer.errors import ArticleError


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "cp1252"])
def test_rows_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "Müde am Morgen"}\n{"text": "naïve"}\n'.encode(encoding))
    (tmp_path / "a.csv").write_bytes('id;text\n1;"Müde\nam Morgen"\n2;naïve\n'.encode(encoding))
    texts = [entry.text for entry in results(tmp_path) if isinstance(entry, Article)]
    assert texts == ["Müde\nam Morgen", "naïve", "Müde am Morgen", "naïve"]


def test_broken_json_costs_its_line_alone(tmp_path: Path) -> None:
    lines = [json.dumps({"text": f"Pain is here {number}.", "id": number}) for number in range(1, 11)]
    lines[6] = lines[6][:-4]
    (tmp_path / "rows.jsonl").write_text("\n".join(lines))
    read = results(tmp_path / "rows.jsonl")
    errors = [entry for entry in read if isinstance(entry, ArticleError)]
    assert len(read) == 10
    assert [(error.path[-12:], error.code) for error in errors] == [("rows.jsonl#7", "bad-json")]
    assert "column" in errors[0].message
    assert [entry.source_id for entry in read if isinstance(entry, Article)] == [1, 2, 3, 4, 5, 6, 8, 9, 10]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"text": "Pain', "not JSON: unterminated string starting at column 10"),
        ('{"text": "Pain\tkills"}', "not JSON: invalid control character at column 15"),
        ('{"text": "Pain"', "not JSON: expecting ',' delimiter at column 16"),
        ("Pain", "not JSON: expecting value at column 1"),
    ],
)
def test_bad_json_says_where(tmp_path: Path, line: str, message: str) -> None:
    (tmp_path / "rows.jsonl").write_text(f'{line}\n{{"text": "Pain"}}\r\n')
    fault, fine = results(tmp_path / "rows.jsonl")
    assert isinstance(fault, ArticleError)
    assert (fault.code, fault.message) == ("bad-json", message)
    assert isinstance(fine, Article)


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ('{"id": 1}', "bad-row"),
        ('{"text": null}', "bad-row"),
        ('{"text": ["a"]}', "bad-row"),
        ('{"text": "  "}', "empty"),
        ("[1, 2]", "bad-json"),
        ('{"text": NaN}', "bad-json"),
        ("[" * 100_000, "bad-json"),
        ('{"text": "a", "id": ' + "9" * 5000 + "}", "bad-json"),
        ('{"text": "' + "a" * 3000 + '"}', "too-large"),
    ],
)
def test_bad_rows(tmp_path: Path, line: str, code: str) -> None:
    (tmp_path / "rows.jsonl").write_text('{"text": "Pain."}\n' + line + '\n\n{"text": "Pain."}\n')
    limit = 2000 if code == "too-large" else 10**6
    expected = [("rows.jsonl#1", "ok"), ("rows.jsonl#2", code), ("rows.jsonl#4", "ok")]
    assert outcome(tmp_path / "rows.jsonl", limit=limit) == expected


def test_row_fields(tmp_path: Path) -> None:
    row = {
        "id": "x-1\ud800",
        "text": "It hurts \ud83d\ude00 \ud800.",
        "title": "Pain",
        "url": "https://e.org",
        "published": 2020,
    }
    (tmp_path / "rows.jsonl").write_text(json.dumps(row))
    (article,) = results(tmp_path)
    assert isinstance(article, Article)
    assert article.text == "Pain\n\nIt hurts 😀 \ufffd."
    assert (article.source_id, article.title, article.url, article.published) == (
        "x-1\ufffd",
        "Pain",
        "https://e.org",
        "2020",
    )
    assert [section.kind for section in article.sections] == ["title", "body"]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_csv(tmp_path: Path, mark: str) -> None:
    rows = [
        ["ID", "Title", "TEXT"],
        ["7", "Pain", '"one\n\ntwo, ""three"""'],
        ["", "", ""],
        ["8", "", "x" * 200_000],
        ["9"],
    ]
    (tmp_path / "rows.csv").write_text("\r\n".join(mark.join(row) for row in rows))
    read = results(tmp_path / "rows.csv")
    assert [entry.path[-10:] for entry in read] == ["rows.csv#1", "rows.csv#2", "rows.csv#3"]
    articles = [entry for entry in read if isinstance(entry, Article)]
    assert [article.source_id for article in articles] == ["7", "8"]
    assert articles[0].text == 'Pain\n\none\n\ntwo, "three"'
    assert isinstance(read[2], ArticleError)
    assert read[2].code == "bad-row"


def test_csv_goes_on_after_a_giant_row(tmp_path: Path) -> None:
    (tmp_path / "rows.csv").write_text("id,text\n1,Pain.\n2," + "x" * 400_000 + "\n3,Pain.\n")
    assert outcome(tmp_path / "rows.csv", limit=200_000) == [
        ("rows.csv#1", "ok"),
        ("rows.csv#2", "too-large"),
        ("rows.csv#3", "ok"),
    ]
