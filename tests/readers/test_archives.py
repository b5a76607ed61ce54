"""Archives: what is in them is read, and nothing that they hold does harm."""

from __future__ import annotations

import gzip
import io
import struct
import tarfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from builders.docx import saved
from builders.epub import make_epub
from builders.manuscripts import make_manuscript
from builders.zips import changed
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from claimminer.articles import Article
from claimminer.errors import ArticleError
from claimminer.readers import containers, read, read_all

TEXT = b"Sleep and Pain\n\nPoor sleep may worsen pain the next day. Most people notice it.\n"
NESTED = "is an archive within an archive, which is not looked into; unpack the outer one first"
LINK = "is a link, which is not followed out of an archive; put the file itself in"


def docx() -> bytes:
    document = Document()
    document.add_paragraph("Rest helps.")
    return saved(document)


def tar(members: Iterable[tuple[str, bytes]], mode: str = "w") -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as archive:  # type: ignore[call-overload]
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


def special(name: str, kind: bytes, target: str = "") -> bytes:
    """A tar archive of one member that is no file, before one that is."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.type, info.linkname = kind, target
        archive.addfile(info)
        good = tarfile.TarInfo("good.txt")
        good.size = len(TEXT)
        archive.addfile(good, io.BytesIO(TEXT))
    return file.getvalue()


def packed(members: dict[str, bytes | zipfile.ZipInfo]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            if isinstance(data, zipfile.ZipInfo):
                archive.writestr(data, name)
            else:
                archive.writestr(name, data)
    return file.getvalue()


def outcomes(data: bytes, name: str, **options: int) -> list[tuple[str, str]]:
    """The path of each, behind the archive's own, with what is wrong or "ok"."""
    return [
        (entry.path.removeprefix(name), entry.message if isinstance(entry, ArticleError) else "ok")
        for entry in read(io.BytesIO(data), path=name, **options)
    ]


MEMBERS = {
    "./b/z.txt": TEXT,
    "a.jsonl": b'{"text": "Pain."}\n{}\n',
    "../up.md": b"# Pain\n\nIt hurts.",
    "/abs.txt": TEXT,
    "leaflet.docx": docx(),
    "book.epub": make_epub(make_manuscript(1, sections=1)),
    "c.txt.gz": gzip.compress(TEXT),
    "d.docx.gz": gzip.compress(docx()),
    "in.zip": packed({"x.txt": TEXT}),
    "in.tar.gz": gzip.compress(tar([("x.txt", TEXT)])),
    "n\u202eame.txt": TEXT,
    ".hidden.txt": TEXT,
    "__MACOSX/x.txt": TEXT,
    "picture.png": b"\x89PNG",
    "claims.jsonl": b"{}",
    "empty.txt": b"",
}
READ = {
    "!b/z.txt": "ok",
    "!a.jsonl#1": "ok",
    "!a.jsonl#2": 'the row has no "text"',
    "!../up.md": "ok",
    "!/abs.txt": "ok",
    "!leaflet.docx": "ok",
    "!book.epub": "ok",
    "!c.txt.gz": "ok",
    "!d.docx.gz": "ok",
    "!in.zip": NESTED,
    "!in.tar.gz": NESTED,
    "!n\\u202eame.txt": "ok",
    "!empty.txt": "holds no text",
}


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.tgz", "a.zip", "a", "a.gz"])
def test_members(name: str) -> None:
    data = packed(dict(MEMBERS)) if name == "a.zip" else tar(MEMBERS.items())
    data = gzip.compress(data) if name.endswith("gz") else data
    found = outcomes(data, name)
    assert dict(found) == READ
    if name != "a.zip":  # a zip is read in the order of names
        assert [path for path, _ in found] == list(READ)


def test_formats_of_tar() -> None:
    long = "long/" * 40 + "name.txt"
    for form in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        file = io.BytesIO()
        with tarfile.open(fileobj=file, mode="w", format=form) as archive:
            for name in ("a.txt", *(() if form == tarfile.USTAR_FORMAT else (long, "ä.txt"))):
                info = tarfile.TarInfo(name)
                info.size = len(TEXT)
                archive.addfile(info, io.BytesIO(TEXT))
        assert all(message == "ok" for _, message in outcomes(file.getvalue(), "a.tar"))


def test_folders_hold_archives_and_documents(tmp_path: Path) -> None:
    for name, data in {
        "a.tar.gz": gzip.compress(tar([("x.txt", TEXT)])), "b.tgz": gzip.compress(tar([("x.txt", TEXT)])),
        "c.tar": tar([("x.txt", TEXT)]), "d.docx": docx(), "e.nxml": b"<article><body><p>Rest.</p></body></article>",
        "f.epub": make_epub(make_manuscript(1, sections=1)), "g.doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    }.items():  # fmt: skip
        (tmp_path / name).write_bytes(data)
    paths = [entry.path.removeprefix(f"{tmp_path}/") for entry in read_all([str(tmp_path)])]
    assert paths == ["a.tar.gz!x.txt", "b.tgz!x.txt", "c.tar!x.txt", "d.docx", "e.nxml", "f.epub"]


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (tarfile.SYMTYPE, [("!x.txt", LINK), ("!good.txt", "ok")]),
        (tarfile.LNKTYPE, [("!good.txt", "ok")]),  # its first name stands in the archive before it
        (tarfile.FIFOTYPE, [("!good.txt", "ok")]),
        (tarfile.CHRTYPE, [("!good.txt", "ok")]),
        (tarfile.DIRTYPE, [("!good.txt", "ok")]),
    ],
)
def test_special_members_of_tars(kind: bytes, found: list[tuple[str, str]]) -> None:
    assert outcomes(special("x.txt", kind, "/etc/passwd"), "a.tar") == found


def test_links_of_zips() -> None:
    info = zipfile.ZipInfo("x.txt")
    info.external_attr = 0o120777 << 16
    assert outcomes(packed({"/etc/passwd": info, "y.txt": TEXT}), "a.zip") == [
        ("!x.txt", LINK),
        ("!y.txt", "ok"),
    ]


def test_locked_members() -> None:
    data = bytearray(packed({"x.txt": TEXT, "y.txt": TEXT}))
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + flags] |= 1
    assert outcomes(bytes(data), "a.zip") == [
        ("!x.txt", "is locked by a password; unpack the archive first"),
        ("!y.txt", "ok"),
    ]


def long_header(kind: bytes, size: int) -> bytes:
    info = tarfile.TarInfo("x")
    info.type, info.size = kind, size
    return info.tobuf()


def pax(record: bytes) -> bytes:
    line = b"%d %s\n" % (len(record) + 5 if len(record) > 90 else len(record) + 4, record)
    return long_header(tarfile.XHDTYPE, len(line)) + line.ljust(512, b"\0")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (tar([("a.txt", TEXT)])[:700], "damaged archive (unexpected end of data)"),
        (tar([("a.txt", TEXT)])[:512], "unexpected end of data"),
        (tar([("a.txt", TEXT)])[:1024] + b"x" * 512, "damaged archive"),
        (long_header(tarfile.GNUTYPE_LONGNAME, 10**9) + bytes(2000), "a header of endless length"),
        (long_header(tarfile.XHDTYPE, 10**9) + bytes(2000), "a header of endless length"),
        ((long_header(tarfile.GNUTYPE_LONGNAME, 9) + bytes(512)) * 3000, "damaged archive"),
        ((long_header(tarfile.XHDTYPE, 0)) * 3000, "damaged archive"),
        (long_header(tarfile.XHDTYPE, 512) + b"99999999999 path=x\n".ljust(512, b"\0"), "damaged archive"),
        (long_header(tarfile.GNUTYPE_SPARSE, 10**11) + bytes(512), "unexpected end of data"),
        (long_header(tarfile.REGTYPE, 10**11) + bytes(512), "unexpected end of data"),
        (long_header(tarfile.REGTYPE, 10**20) + bytes(512), "a size that cannot be"),
        (long_header(tarfile.REGTYPE, -512) + bytes(512), "a size that cannot be"),
        (pax(b"size=-512") + tar([("a.txt", TEXT)]), "a size that cannot be"),
        (pax(b"size=1" + b"0" * 300) + tar([("a.txt", TEXT)]), "a size that cannot be"),
        (b"PK\x05\x06" + b"\xff" * 18, "damaged archive"),
        (b"PK\x03\x04" + bytes(30), "damaged archive"),
    ],
)
def test_damaged_archives(data: bytes, words: str) -> None:
    found = outcomes(data, "a.tar")
    assert words in " ".join(message for _, message in found)


def overlapping() -> bytes:
    """A bomb: every entry of the directory points to the same member (Fifield 2019)."""
    data = packed({"a.txt": b"pain " * 200_000})
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[start:end]
    many = b"".join(entry.replace(b"a.txt", b"%05d" % number) for number in range(2000))
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2000, 2000, len(many), start, 0)
    return data[:start] + many + tail


def test_bombs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "_FREE_BYTES", 100_000)
    assert outcomes(overlapping(), "a.zip") == [("", "holds more than its size allows; do not trust it")]
    rows = tar([("a.jsonl", b"a" * 2_000_000)])
    assert ("", "unpacks to over 200 times its size") in outcomes(gzip.compress(rows), "a.tgz")
    assert outcomes(packed({"a.txt": b"pain" * 200_000}), "a.zip") == [
        ("!a.txt", "unpacks to over 200 times its size")
    ]


def test_documents_may_not_unpack_without_end() -> None:
    bomb = changed(docx(), {"word/document.xml": b"<a>" + b" " * 300_000})
    words = "holds over 300,000 bytes of text and markup; split it, or raise --max-bytes"
    assert outcomes(bomb, "a.docx", limit=300_000) == [("", words)]


def test_packed_over_and_over() -> None:
    nested = TEXT
    for _ in range(5):
        nested = gzip.compress(nested)
    assert outcomes(nested, "a.txt.gz") == [("", "is packed several times over; unpack it first")]


def test_documents_within_a_pipe_or_an_archive_may_not_be_endless() -> None:
    big = docx() + bytes(3_000)
    assert "too large to be read from within" in outcomes(gzip.compress(big), "a.docx.gz", limit=5_000)[0][1]


@pytest.mark.parametrize(
    ("data", "code", "words"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500),
            "unsupported-format",
            "old office file, or one with a password",
        ),
        (
            packed({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<a/>"}),
            "unsupported-format",
            "no DOCX",
        ),
        (packed({"mimetype": b"application/vnd.oasis.opendocument.text"}), "unsupported-format", "no DOCX"),
        (b"BZh91AY&SY", "unsupported-format", "pack it as .zip"),
        (b"7z\xbc\xaf\x27\x1c", "unsupported-format", "pack it as .zip"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", "unsupported-format", "XML of another kind"),
    ],
)
def test_refused_by_name(data: bytes, code: str, words: str) -> None:
    (fault,) = read(io.BytesIO(data), path="a")
    assert isinstance(fault, ArticleError)
    assert fault.code == code
    assert words in fault.message


SOUND = [
    tar([("a.txt", TEXT), ("b.md", TEXT)]),
    packed({"a.txt": TEXT, "b.md": TEXT}),
    docx(),
    gzip.compress(tar([("a.txt", TEXT)])),
]


@given(st.sampled_from(SOUND), st.data())
@settings(max_examples=150, deadline=None)
def test_damage_never_raises(sound: bytes, draw: st.DataObject) -> None:
    data = bytearray(sound)
    for _ in range(draw.draw(st.integers(1, 6))):
        data[draw.draw(st.integers(0, min(len(data), 3000) - 1))] = draw.draw(st.integers(0, 255))
    for entry in read(io.BytesIO(bytes(data[: draw.draw(st.integers(1, len(data)))])), path="a.zip"):
        assert isinstance(entry, Article | ArticleError)
