"""Bad input and odd folders: one clear error value each, and the rest is read."""

from __future__ import annotations

import gzip
import io
import os
import socket
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from read_inputs import TEXT, outcome, results

from claimminer import readers
from claimminer.articles import Article
from claimminer.errors import ArticleError, InputError
from claimminer.readers import read_all


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n\t\n", "empty"),
        ("mark.txt", b"\xef\xbb\xbf", "empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "binary"),
        ("noise.txt", bytes(range(256)) * 40, "binary"),
        ("zeros.txt", b"\0" * 500, "binary"),
        ("page.txt", b"<!DOCTYPE html>\n<html><body><script>Pain</script></body></html>", "empty"),
        ("page.html", b"<p></p>", "empty"),
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "unreadable"),
        ("paper.nxml", b'<?xml version="1.0"?>\n<!DOCTYPE article PUBLIC "-//NLM">\n<article/>', "empty"),
        ("feed.xml", b'<?xml version="1.0"?>\n<rss/>', "unsupported-format"),
        ("rows.json", b'[{"text": "a"}]', "unsupported-format"),
        ("rows.json", b'{\n  "text": "a"\n}', "unsupported-format"),
        ("leaflet.rtf", b"{\\rtf1 Pain}", "unsupported-format"),
        ("broken.txt.gz", gzip.compress(TEXT.encode() * 50, mtime=0)[:60], "unreadable"),
        ("broken.zip", b"PK\x03\x04 no archive", "unreadable"),
        ("no-text.csv", b"id,body\n1,Pain\n", "bad-row"),
    ],
)
def test_a_bad_file_is_one_error(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(TEXT)
    assert outcome(tmp_path / name, tmp_path / "good.txt") == [(name, code), ("good.txt", "ok")]


def test_nothing_to_read_at_all(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_all([str(tmp_path / "nowhere")])
    with pytest.raises(InputError, match="holds no articles"):
        read_all([str(tmp_path)])
    with pytest.raises(InputError, match="no input"):
        read_all([])


def test_missing_among_others_is_a_value(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "hollow").mkdir()
    inputs = (tmp_path / "nowhere", tmp_path / "a.txt", tmp_path / "hollow")
    assert outcome(*inputs) == [("nowhere", "missing"), ("a.txt", "ok"), ("hollow", "missing")]


def test_folder_order_and_what_is_skipped(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a/z.md",
        "a.txt",
        ".hidden.txt",
        ".git/x.txt",
        "page.css",
        "~$aflet.docx",
        "run/claims.jsonl",
        "LICENSE",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(TEXT)
    paths = [os.path.relpath(entry.path, tmp_path) for entry in results(tmp_path)]
    assert paths == ["a/z.md", "a.txt", "b.txt"]
    assert outcome(tmp_path / "LICENSE", tmp_path / ".hidden.txt") == [
        ("LICENSE", "ok"),
        (".hidden.txt", "ok"),
    ]


def test_links_do_not_hang_and_files_are_read_once(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT)
    (tmp_path / "in" / "loop").symlink_to(tmp_path / "in")
    (tmp_path / "in" / "same.txt").symlink_to(tmp_path / "in" / "a.txt")
    (tmp_path / "in" / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    assert outcome(tmp_path / "in", tmp_path / "in" / "a.txt", tmp_path / "in") == [("a.txt", "ok")]


def test_links_between_folders_take_no_time(tmp_path: Path) -> None:
    folders = [tmp_path / f"f{number}" for number in range(12)]
    for folder in folders:
        folder.mkdir()
        (folder / "a.txt").write_text(TEXT)
    for folder in folders:
        for other in folders:
            (folder / f"to-{other.name}").symlink_to(other)
    found = results(tmp_path)
    assert len(found) == len(folders)
    assert all(isinstance(entry, Article) for entry in found)


def test_a_link_is_read_where_nothing_else_leads_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.txt").write_text(TEXT)
    (tmp_path / "out" / "b.bin").write_text(TEXT)
    (tmp_path / "in" / "one.txt").symlink_to(tmp_path / "out" / "a.txt")
    (tmp_path / "in" / "two.txt").symlink_to(tmp_path / "out" / "a.txt")
    (tmp_path / "in" / "three.txt").symlink_to(tmp_path / "out" / "b.bin")
    (tmp_path / "in" / "self.txt").symlink_to(tmp_path / "in" / "self.txt")
    assert outcome(tmp_path / "in", tmp_path / "out") == [("one.txt", "ok"), ("three.txt", "ok")]
    assert outcome(tmp_path / "out", tmp_path / "in") == [("a.txt", "ok"), ("three.txt", "ok")]
    assert outcome(tmp_path, tmp_path / "in") == [("one.txt", "ok"), ("three.txt", "ok")]


def test_folders_within_folders_without_end(tmp_path: Path) -> None:
    name = "d" * 20
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(250):  # deeper than a path may be long
        os.mkdir(name, dir_fd=here)
        below = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    (tmp_path / "a.txt").write_text(TEXT)
    assert outcome(tmp_path) == [("a.txt", "ok"), (name, "unreadable")]


def test_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.txt"))
    (tmp_path / "a.txt").write_text(TEXT)
    assert outcome(tmp_path) == [("a.txt", "ok")]
    assert outcome(tmp_path / "pipe.txt", tmp_path / "a.txt") == [("pipe.txt", "unreadable"), ("a.txt", "ok")]


def test_the_shell_s_own_pipes_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    program = "import sys; from claimminer.readers import read_all; print(*map(type, read_all(sys.argv[1:])))"
    command = f'{sys.executable} -c "{program}" <(cat {tmp_path}/a.txt)'
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "<class 'claimminer.articles.Article'>\n"


@pytest.mark.parametrize("name", ["a\0b.txt", "a" * 5000, "\ud800.txt", "no/such/file", ""])
def test_names_that_cannot_be(tmp_path: Path, name: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    fault, good = results(name, tmp_path / "a.txt")
    assert isinstance(fault, ArticleError)
    assert fault.code == "missing"
    fault.path.encode()
    assert isinstance(good, Article)


def test_names_with_odd_characters_are_printed_plainly(tmp_path: Path) -> None:
    for name in (b"a\xff.txt", "b\u202e.txt".encode(), b"c\n.txt", b"d\x1b[2J.txt"):
        (tmp_path / os.fsdecode(name)).write_text(TEXT)
    assert [entry.path.removeprefix(f"{tmp_path}/") for entry in results(tmp_path)] == [
        "a\ufffd.txt", "b\\u202e.txt", "c\\n.txt", "d\\x1b[2J.txt",
    ]  # fmt: skip


def test_files_that_vanish_or_grow(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(TEXT)
    entries = read_all([str(tmp_path)], limit=1000)
    assert isinstance(next(entries), Article)
    (tmp_path / "b.txt").unlink()
    (tmp_path / "c.txt").write_text("pain " * 1000)
    assert [entry.code for entry in entries if isinstance(entry, ArticleError)] == [
        "too-large"
    ]  # b was never met
    with (tmp_path / "d.txt").open("w") as file:
        file.write(TEXT)
        file.flush()
        located = next(iter(read_all([str(tmp_path / "d.txt")])))
        file.write("more")
    assert isinstance(located, Article)


def test_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(readers, "open", refuse, raising=False)
    assert [str(entry) for entry in results(tmp_path)] == [f"{tmp_path}/a.txt: Permission denied"]


@pytest.mark.parametrize(
    "data",
    [
        "naïve “pain” – 5 µg".encode(),
        "naïve “pain” – 5 µg".encode("utf-8-sig"),
        "naïve “pain” – 5 µg".encode("cp1252"),
        "naïve “pain” – 5 µg".encode("utf-16"),
        "naïve “pain” – 5 µg".encode("utf-16-le"),
        "naïve “pain” – 5 µg".encode("utf-16-be"),
        "naïve “pain” – 5 µg".encode("utf-32"),
        "naÃ¯ve â€œpainâ€\x9d â€“ 5 Âµg".encode(),  # UTF-8 that was once taken for cp1252
        b"na\xc3\xafve\0 \xe2\x80\x9cpain\xe2\x80\x9d \xe2\x80\x93 5 \xc2\xb5g",
    ],
)
def test_encodings(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert [entry.text for entry in results(tmp_path) if isinstance(entry, Article)] == [
        "naïve “pain” – 5 µg"
    ]


def test_too_large_a_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("pain " * 1000)
    assert outcome(tmp_path, limit=1000) == [("a.txt", "too-large")]


def test_packed(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "news.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("b/z.txt", TEXT)
        archive.writestr("a.jsonl", '{"text": "Pain."}\n{}\n')
        archive.writestr("../up.md", "# Pain\n\nIt hurts.")
        archive.writestr("c.txt.gz", gzip.compress(TEXT.encode()))
        archive.writestr("inner.zip", b"PK\x05\x06" + bytes(18))
        archive.writestr("__MACOSX/x.txt", TEXT)
        archive.writestr("picture.png", b"\x89PNG")
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress(b'{"text": "Pain."}\n' * 2))
    read = results(tmp_path)
    base = f"{tmp_path}/news.zip!"
    assert [(entry.path.removeprefix(base), getattr(entry, "code", "ok")) for entry in read[:-2]] == [
        ("../up.md", "ok"),
        ("a.jsonl#1", "ok"),
        ("a.jsonl#2", "bad-row"),
        ("b/z.txt", "ok"),
        ("c.txt.gz", "ok"),
        ("inner.zip", "unsupported-format"),
    ]
    assert [entry.path for entry in read[-2:]] == [
        f"{tmp_path}/rows.jsonl.gz#1",
        f"{tmp_path}/rows.jsonl.gz#2",
    ]


def test_bomb(tmp_path: Path) -> None:
    (tmp_path / "bomb.jsonl.gz").write_bytes(gzip.compress(b"a" * 70_000_000, 1))
    assert outcome(tmp_path) == [("bomb.jsonl.gz", "too-large")]


def test_standard_input() -> None:
    stdin = io.BytesIO(b'{"text": "Pain.", "id": 3.5}\nnonsense\n')
    assert outcome("-", "-", stdin=stdin) == [("-#1", "ok"), ("-#2", "bad-json")]


def test_format_by_content(tmp_path: Path) -> None:
    (tmp_path / "rows.txt").write_text('{"text": "Pain."}\n')
    (tmp_path / "table.txt").write_text("id,text\n1,Pain.\n")
    (tmp_path / "set.txt").write_text("{Pain} is a word in braces.\n")
    formats = [entry.format for entry in results(tmp_path) if isinstance(entry, Article)]
    assert formats == ["jsonl", "text", "csv"]
