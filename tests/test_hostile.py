"""Articles that mean harm, from the file to the record: each is mined, or one clear failure, and the rest goes on."""

from __future__ import annotations

import gzip
import io
import json
import os
import zipfile
from pathlib import Path

import pytest
from spacy.language import Language

from claimminer.engines import Limits
from claimminer.job import Job
from claimminer.run import Summary, extract_to_folder
from claimminer.store import read_claims, read_documents, read_failures

CLAIM = "Poor sleep causes pain."


def extract(folder: Path, **limits: int) -> tuple[Summary, Path]:
    out = folder.parent / "out"
    return extract_to_folder(Job(inputs=(str(folder),), jobs=0, limits=Limits(**limits)), out), out


@pytest.fixture
def folder(tmp_path: Path, nlp: Language) -> Path:  # noqa: ARG001  (loads the model once)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "zz-good.txt").write_text(CLAIM)
    return folder


@pytest.mark.parametrize(
    "text",
    [
        "Poor\0 sleep causes pain.\0",
        "\u202ePoor sleep\u202c causes \u200fpain.\u2066",
        "Poor sleep causes pain. \U0001f634\u200d\U0001f6cc " + "e" + "\u0301" * 500,
        CLAIM + "\x1b[2J\x07\r\n\r\r" + CLAIM,
        "Poor sleep causes pain and " * 500,
        "pain " * 5000 + CLAIM,
        "(" * 500 + CLAIM + ")" * 500,
        "> " * 300 + CLAIM,
        "- " * 300 + CLAIM,
        "*" * 2000 + CLAIM,
        "[1] " * 1000 + CLAIM,
        "10.1000/" + "a" * 5000 + " " + CLAIM,
        "http://" + "a." * 2000 + "example " + CLAIM,
        "Sources\n" * 500 + CLAIM,
        "1. Smith J. Pain. 2019.\n" * 500,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_every_place_holds(folder: Path, text: str) -> None:
    (folder / "a.txt").write_text(text)
    summary, out = extract(folder)
    assert (summary.tally.documents, summary.tally.failures) == (2, 0)
    texts = {document.path: document.text for document in read_documents(out)}
    for claim in read_claims(out):
        for span in (claim.sentence, claim.cause, claim.relation, claim.effect, *claim.hedges):
            assert texts[claim.document.path][span.start : span.end] == span.text
    for document in read_documents(out):
        for mention in document.entities:
            assert document.text[mention.start : mention.end] == mention.text


def test_lone_surrogates_in_rows(folder: Path) -> None:
    rows = [
        '{"text": "Poor \\ud800sleep causes\\udfff pain.", "id": "\\ud83d"}',
        '{"text": "\\ud83d\\ude34 sleeps."}',
    ]
    (folder / "rows.jsonl").write_text("\n".join(rows))
    summary, out = extract(folder)
    assert (summary.tally.documents, summary.tally.failures) == (3, 0)
    (out / "documents.jsonl").read_text(encoding="utf-8")


def test_ten_megabytes_without_an_end(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"pain and " * 1_100_000)
    (folder / "b.html").write_bytes(b"<p>" + b"pain and " * 30_000)
    summary, out = extract(folder, characters=200_000)
    assert summary.tally.documents == 1
    assert [(failure.path[-6:], failure.error) for failure in read_failures(out)] == [
        ("/a.txt", "too-large"), ("b.html", "too-large"),
    ]  # fmt: skip


def test_what_is_packed_to_harm(folder: Path) -> None:
    (folder / "bomb.jsonl.gz").write_bytes(gzip.compress(b"a" * 80_000_000, 9))
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"a" * 80_000_000)
        archive.writestr("../../../etc/passwd.txt", CLAIM)
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("x.txt", CLAIM)
    with zipfile.ZipFile(folder / "outer.zip", "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
    summary, out = extract(folder)
    assert [claim.document.path.rpartition("/in/")[2] for claim in read_claims(out)] == [
        "bomb.zip!../../../etc/passwd.txt", "zz-good.txt",
    ]  # fmt: skip
    assert [failure.error for failure in read_failures(out)] == [
        "too-large",
        "too-large",
        "unsupported-format",
    ]
    assert summary.tally.documents == 2


def test_markup_to_harm(folder: Path) -> None:
    secret = folder.parent / "secret"
    secret.write_text("hidden words")
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    xml = f"""<!DOCTYPE article [<!ENTITY e0 "pain ">{entities}<!ENTITY x SYSTEM "file://{secret}">]>
<article article-type="x"><body><p>{CLAIM} &e11; &x;</p></body></article>"""
    (folder / "a.nxml").write_text(xml)
    (folder / "deep.html").write_text("<div>" * 50_000 + f"<p>{CLAIM}</p>" + "</div>" * 50_000)
    (folder / "script.html").write_text(f"<script>while(1);</script><p>{CLAIM}</p>")
    extract(folder)
    texts = [document.text for document in read_documents(folder.parent / "out")]
    assert not any("hidden words" in text or len(text) > 1000 for text in texts)
    assert sum(CLAIM in text for text in texts) >= 3


def test_files_that_are_none_or_vanish(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(folder / "pipe.txt")
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "again").symlink_to(folder)
    (folder / "gone.txt").write_text(CLAIM)
    from claimminer.readers import sources

    size_of = sources.size_of

    def vanishing(source: sources.Source) -> int:
        (folder / "gone.txt").unlink(missing_ok=True)
        return size_of(source)

    monkeypatch.setattr("claimminer.engines.groups.size_of", vanishing)
    summary, out = extract(folder)
    assert summary.tally.documents == 1
    assert [(failure.path[-8:], failure.message) for failure in read_failures(out)] == [
        ("gone.txt", "No such file or directory"),
    ]


def test_a_file_that_grows_is_read_as_it_was(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its digest is of what was read, so that the next run reads it again."""
    from claimminer.engines import reading

    settle = reading.settle

    def growing(entry: object) -> object:
        with (folder / "rows.jsonl").open("a") as file:
            file.write(json.dumps({"text": "Stress causes pain."}) + "\n")
        return settle(entry)  # type: ignore[arg-type]

    (folder / "rows.jsonl").write_text(json.dumps({"text": CLAIM}) + "\n")
    with monkeypatch.context() as patch:
        patch.setattr(reading, "settle", growing)
        assert extract(folder)[0].tally.documents == 2
    assert extract(folder)[0].tally.documents > 2
