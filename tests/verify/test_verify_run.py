"""A run's DOIs, from its folder to verification.jsonl and the words in the terminal."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from crossref_server import FakeCrossref, Fault
from typer.testing import CliRunner

from claimminer.cli.commands import app
from claimminer.records import Citation, DocumentRecord, Reference, Sources, Span, document_id
from claimminer.schemas import json_schema
from claimminer.verify import crossref as service
from claimminer.verify.crossref import Pauses
from claimminer.verify.records import Verification

TEXT = """Broth shortens colds [1]. Rest helps (doi:10.4321/rest.1).

Sources
1. Ladle J. Broth and the length of colds. Spoon 2014. doi:10.4321/Broth.7
2. Roe B. Grip strength in retired bakers. Oven 1999. doi:10.4321/broth.7
3. Poe E. Rest. Bed 2001.
"""


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(service, "PUBLIC", Pauses(0, 0))
    monkeypatch.setattr(service, "_ATTEMPTS", 1)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """A run of one article: a list of three, a DOI in the text, a link to another."""
    folder = tmp_path / "run"
    folder.mkdir()
    lines = TEXT.splitlines()
    references = tuple(_reference(number, lines[number + 2]) for number in (1, 2, 3))
    sources = Sources(status="listed", start=TEXT.index("Sources"), end=len(TEXT), references=references)
    link = Citation(**_span("shortens colds"), doi="10.4321/linked.3")
    marker = Citation(**_span("[1]"), reference=1, doi="10.4321/Broth.7")
    written = Citation(**_span("doi:10.4321/rest.1"), doi="10.4321/rest.1")
    document = DocumentRecord(
        id=document_id(TEXT), path="news/a.txt", format="text", text=TEXT, sources=sources,
        citations=(link, marker, written),
    )  # fmt: skip
    _write(folder / "documents.jsonl", document.as_json())
    return folder


def _reference(number: int, line: str) -> Reference:
    text = line[3:]
    start = TEXT.index(text)
    doi = text.partition("doi:")[2] or None
    return Reference(
        number=number, text=text, doi=doi, place=Span(start=start, end=start + len(text), text=text)
    )


def _span(words: str) -> dict[str, Any]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words), "text": words}


def _write(path: Path, value: dict[str, Any]) -> None:
    path.write_text(json.dumps(value) + "\n", encoding="utf-8")


def verify(run: Path, url: str, *arguments: str) -> tuple[int, str, list[str]]:
    result = CliRunner().invoke(app, ["verify", str(run), "--base-url", url, "--timeout", "0.3", *arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr.splitlines()


def lines(run: Path) -> list[Verification]:
    written = (run / "verification.jsonl").read_text(encoding="utf-8").splitlines()
    for line in written:
        jsonschema.validate(json.loads(line), json_schema("verification"))
    return [Verification.model_validate_json(line) for line in written]


@pytest.fixture
def filled(crossref: FakeCrossref) -> FakeCrossref:
    crossref.add("10.4321/broth.7", "Broth and the length of colds", year=2014, author="Ladle")
    crossref.add("10.4321/rest.1", "RETRACTED: Rest and colds", year=2001)
    return crossref


def test_verdicts(run: Path, filled: FakeCrossref) -> None:
    status, out, err = verify(run, filled.url)
    assert (status, out) == (0, "")
    found = lines(run)
    assert [(one.doi, one.reference, one.verdict, one.differences) for one in found] == [
        ("10.4321/Broth.7", 1, "exists", ()),
        ("10.4321/broth.7", 2, "mismatch", ("title", "year", "author")),
        ("10.4321/linked.3", None, "missing", ()),
        ("10.4321/rest.1", None, "retracted", ()),
    ]
    assert [TEXT[one.start : one.end] for one in found] == [one.text for one in found]
    assert found[0].text == "Ladle J. Broth and the length of colds. Spoon 2014. doi:10.4321/Broth.7"
    assert (found[0].score, found[3].score) == (1.0, None)
    assert found[1].message == (
        "Crossref has it as: Ladle, “Broth and the length of colds”, 2014. "
        "The reference gives another title, year, author."
    )
    assert "  missing  1" in err
    assert err[-1] == f"4 citations of 3 DOIs, 3 of them asked for; written to {run}"
    assert sum(line.startswith("news/a.txt:") for line in err) == 3


def test_asked_once(run: Path, filled: FakeCrossref) -> None:
    verify(run, filled.url)
    first, asked = (run / "verification.jsonl").read_bytes(), len(filled.asked)
    _, _, err = verify(run, filled.url)
    assert len(filled.asked) == asked
    assert (run / "verification.jsonl").read_bytes() == first
    assert "0 of them asked for" in err[-1]
    verify(run, filled.url, "--max-age", "0")
    assert len(filled.asked) > asked


def test_goes_on_where_it_was(run: Path, filled: FakeCrossref) -> None:
    filled.faults["10.4321/rest.1"] = [Fault(500)]
    status, _, err = verify(run, filled.url)
    assert status == 3
    assert [one.verdict for one in lines(run)] == ["exists", "mismatch", "missing", "unreachable"]
    assert any("It could not be looked up: the service answers 500" in line for line in err)
    filled.asked.clear()
    assert verify(run, filled.url)[0] == 0
    assert set(filled.asked) == {"10.4321/rest.1", "list"}
    assert lines(run)[-1].verdict == "retracted"


def test_another_service_is_asked_anew(run: Path, filled: FakeCrossref) -> None:
    verify(run, filled.url)
    asked = len(filled.asked)
    verify(run, f"{filled.url}/")  # the same
    assert len(filled.asked) == asked
    verify(run, filled.url.replace("127.0.0.1", "localhost"))
    assert len(filled.asked) == 2 * asked


def test_offline_is_one_line(run: Path) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        status, out, err = verify(run, url)
    assert (status, out, len(err)) == (1, "", 1)
    assert err[0].startswith(f"claimminer: {url}: the service does not answer; look at the network")
    assert not (run / "verification.jsonl").exists()


def test_silence_in_the_middle_ends_it(
    run: Path, filled: FakeCrossref, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "_MOST_SILENCES", 2)
    monkeypatch.setattr("claimminer.verify.folder.BATCH", 1)
    for doi in ("10.4321/linked.3", "10.4321/rest.1"):
        filled.faults[doi] = [Fault(hang_up=True)]
    status, _, err = verify(run, filled.url)
    assert (status, len(err)) == (1, 1)
    assert verify(run, filled.url)[0] == 0
    assert filled.asked.count("10.4321/broth.7") == 1


def test_nothing_to_look_up(run: Path, crossref: FakeCrossref) -> None:
    document = json.loads((run / "documents.jsonl").read_text())
    _write(run / "documents.jsonl", {**document, "sources": {}, "citations": []})
    assert verify(run, crossref.url)[0] == 0
    assert (lines(run), crossref.asked) == ([], [])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--base-url", "nonsense"], "claimminer: nonsense: is no web address"),
        (["--cache", "{run}/documents.jsonl"], "cannot be used as a cache: file is not a database"),
        (["--cache", "{run}"], "cannot be used as a cache"),
    ],
)
def test_what_cannot_be_used_is_one_line(
    run: Path, crossref: FakeCrossref, arguments: list[str], message: str
) -> None:
    status, out, err = verify(run, crossref.url, *(argument.format(run=run) for argument in arguments))
    assert (status, out, len(err)) == (1, "", 1)
    assert message in err[0]


def test_no_run(tmp_path: Path, crossref: FakeCrossref) -> None:
    status, out, err = verify(tmp_path / "none", crossref.url)
    assert (status, out, len(err)) == (1, "", 1)
    assert "no such file; a run folder is made by: claimminer extract" in err[0]
    assert verify(tmp_path, crossref.url, "--timeout", "0")[0] == 2
