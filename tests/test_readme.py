"""The README is held against the program: what it shows is real, and nothing that one can type is left out."""

from __future__ import annotations

import doctest
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest
import typer
from typer.testing import CliRunner

import claimminer
from claimminer.cli.commands import app
from claimminer.errors import ArticleError
from claimminer.records import Claim, FlagCode, HedgeKind, Label, RelationType, Strength
from fresh_readme import README, ROOT, blocks, fresh_readme

TEXT = README.read_text(encoding="utf-8")
COMMANDS: dict[str, Any] = typer.main.get_command(app).commands  # type: ignore[attr-defined]
# The parameters of each command; of a group, those of all its commands.
PARAMETERS = {
    name: [parameter for one in getattr(command, "commands", {name: command}).values() for parameter in one.params]
    for name, command in COMMANDS.items()
}
LINKS = [link for link in re.findall(r"\]\(([^)\s]+)\)", TEXT) if "://" not in link]
TYPED = [line[2:] for block in blocks("console") for line in block.splitlines() if line.startswith("$ ")]
OTHERS_OPTIONS = {
    "--version", "--help", "--head", "--port",  # the last two are Ray's
    "--array-delimiter", "--multiline-fields", "--nodes", "--relationships", "--shacl",  # Neo4j's, pyshacl's
    "--stream",  # KGX's
}  # fmt: skip


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the corpus and its annotations, and the run that the README makes first."""
    folder = tmp_path_factory.mktemp("readme")
    for name in ("corpus", "annotations"):
        (folder / name).symlink_to(ROOT / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        assert CliRunner().invoke(app, ["extract", "corpus/", "--out", "out/"]).exit_code == 0
    return folder


def test_record_and_figures_are_as_now() -> None:
    assert fresh_readme() == TEXT, "python tests/fresh_readme.py writes them anew"


@pytest.mark.parametrize("line", [line for line in TYPED if line.startswith("claimminer ")])
def test_commands_do_what_they_say(line: str, workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workplace)
    result = CliRunner().invoke(app, shlex.split(line.partition(" | ")[0])[1:])
    assert result.exit_code == 0, result.stderr
    assert result.stdout or re.search(r"--out \w|kb load", line)


def test_nothing_else_is_typed() -> None:
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    known = {"claimminer": set(COMMANDS), "make": set(targets), "pip": {"install"}}
    for line in TYPED:
        program, what = line.split()[:2]
        assert what in known[program], line


@pytest.mark.parametrize("block", [*blocks("python")])
def test_python_gives_what_it_shows(block: str, workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workplace)
    test = doctest.DocTestParser().get_doctest(block, {"claimminer": claimminer}, "README.md", None, None)
    assert test.examples
    assert doctest.DocTestRunner(optionflags=doctest.REPORT_NDIFF).run(test).failed == 0


def test_the_demo_shows_these_claims(workplace: Path) -> None:
    shown = subprocess.run(
        [sys.executable, str(ROOT / "examples" / "show_claims.py"), "out/"],
        cwd=workplace, capture_output=True, text=True, encoding="utf-8", check=True,
    ).stdout  # fmt: skip
    (transcript,) = blocks("text")
    missing = set(map(without_counts, transcript.splitlines())) - set(map(without_counts, shown.splitlines()))
    assert not missing


def without_counts(line: str) -> str:
    return re.sub(r"^(\w+): \d+ claims", r"\1: N claims", line)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_is_explained(name: str) -> None:
    section = re.search(rf"^### claimminer {name}\n(.*?)(?=^##)", TEXT, re.MULTILINE | re.DOTALL)
    assert section, f"no section on claimminer {name}"
    options = {option for parameter in PARAMETERS[name] for option in parameter.opts if option.startswith("--")}
    assert {option for option in options if f"`{option}" not in section[1]} - {"--help"} == set()


def test_no_option_is_made_up() -> None:
    every = [parameter for parameters in PARAMETERS.values() for parameter in parameters]
    options = {option for parameter in every for option in (*parameter.opts, *parameter.secondary_opts)}
    assert set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", TEXT)) - options - OTHERS_OPTIONS == set()


def test_links_lead_somewhere() -> None:
    titles = re.findall(r"^#+ (.*)", TEXT, re.MULTILINE)
    headings = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}
    dead = [
        link
        for link in LINKS
        if not (link[1:] in headings if link.startswith("#") else (ROOT / link).exists())
    ]
    assert dead == []


@pytest.mark.parametrize("words", [FlagCode, HedgeKind, Label, RelationType, Strength], ids=str)
def test_every_value_is_explained(words: object) -> None:
    assert [value for value in get_args(words) if f"| `{value}` |" not in TEXT] == []


@pytest.mark.parametrize("field", [field.alias or name for name, field in Claim.model_fields.items()])
def test_every_field_of_a_claim_is_explained(field: str) -> None:
    table = TEXT[TEXT.index("| field of a claim |") :].partition("\n\n")[0]
    assert f"`{field}`" in table


def test_every_error_is_explained() -> None:
    codes = re.findall(r"``([\w-]+)``", (ArticleError.__doc__ or "").partition("Codes:")[2])
    assert codes
    assert [code for code in codes if f"`{code}`" not in TEXT] == []


def examples() -> list[tuple[str, str, str]]:
    """Rows ``| `value` | … | a sentence with its **cue**. |``."""
    rows = re.findall(r"^\| `(\w+)` \|.* ([A-Z][^|]*\*\*[^|]*\.) \|$", TEXT, re.MULTILINE)
    return [(value, sentence.replace("**", ""), sentence.split("**")[1]) for value, sentence in rows]


@pytest.mark.parametrize(("value", "sentence", "cue"), examples())
def test_examples_are_read_like_that(value: str, sentence: str, cue: str) -> None:
    (mined,) = claimminer.mine([sentence])
    (claim,) = mined.claims
    marks = {(claim.strength, claim.relation.text), (claim.relation.type, claim.relation.text)}
    marks |= {(hedge.kind, hedge.text) for hedge in claim.hedges}
    assert (value, cue) in marks


def test_all_examples_are_tried() -> None:
    assert len(examples()) == sum(len(get_args(words)) for words in (HedgeKind, RelationType, Strength))
