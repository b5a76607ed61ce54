"""What README.md shows of claimminer's own output, made anew: ``python tests/fresh_readme.py`` writes it there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory

from typer.testing import CliRunner

from claimminer.cli.commands import app
from claimminer.pipeline import mine
from claimminer.readers import read_all
from claimminer.records import Claim

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
RESULTS = ROOT / "benchmarks" / "RESULTS.md"

SHOWN_RECORD = re.compile(
    r"\((?P<path>corpus/[^)]*)\):\n\n> (?P<sentence>.*)\n\n<!-- record -->\n```json\n(?P<record>.*?)\n```",
    re.DOTALL,
)
SHOWN_PAGE = re.compile(r"(?<=^```output\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
SHOWN_RESULTS = re.compile(r"(?<=<!-- results -->\n)(?:\|.*\n)+")


def fresh_readme() -> str:
    """The README with the record that its sentence gives now, and the figures that RESULTS.md holds now."""
    text = README.read_text(encoding="utf-8")
    shown = SHOWN_RECORD.search(text)
    assert shown, "README.md shows no record"
    record = laid_out(claim_of(shown["path"], shown["sentence"]))
    text = text[: shown.start("record")] + record + text[shown.end("record") :]
    text = SHOWN_PAGE.sub(lambda _: page("fibromyalgia"), text)
    return SHOWN_RESULTS.sub(lambda table: with_results(table[0]), text)


def page(concept: str) -> str:
    """What ``claimminer kb show`` prints of a concept, over the corpus."""
    with TemporaryDirectory() as folder, chdir(ROOT):
        run, base = f"{folder}/out", f"{folder}/kb.db"
        for line in (
            ["extract", "corpus/", "--out", run, "--quiet"],
            ["kb", "load", run, "--db", base, "--quiet"],
        ):
            assert CliRunner().invoke(app, line).exit_code == 0
        return CliRunner().invoke(app, ["kb", "show", concept, "--db", base]).stdout


def claim_of(path: str, sentence: str) -> Claim:
    """The first claim of the sentence, with the path as the command line would give it."""
    for article in read_all([str(ROOT / path)]):
        assert not isinstance(article, Exception)
        for mined in mine([article]):
            for claim in mined.claims:
                if claim.sentence.text == sentence:
                    document = claim.document.model_copy(update={"path": path})
                    return claim.model_copy(update={"document": document})
    raise AssertionError(f"{path} gives no claim in {sentence!r}")


def laid_out(claim: Claim) -> str:
    """The record as JSON, one field a line."""
    fields = (
        f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in claim.as_json().items()
    )
    return "{" + ",\n ".join(fields) + "}"


def with_results(table: str) -> str:
    """The table with each cell as a table of RESULTS.md has it, under the same heading in the row of the same name."""
    heads, rule, *rows = rows_of(table)
    found = [heads, rule, *([row[0], *(result(row[0], head) for head in heads[1:])] for row in rows)]
    return "".join(f"| {' | '.join(cells)} |\n".replace("|  |", "| |") for cells in found)


def result(name: str, head: str) -> str:
    for table in re.findall(r"(?:^\|.*\n)+", RESULTS.read_text(encoding="utf-8"), re.MULTILINE):
        heads, _, *rows = rows_of(table)
        for row in rows:
            if row[0] == name and head in heads:
                return row[heads.index(head)]
    raise AssertionError(f"{RESULTS.name} has no {head!r} of {name!r}")


def rows_of(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in table.splitlines()]


def blocks(kind: str) -> Iterator[str]:
    """The README's fenced blocks of one kind."""
    yield from re.findall(
        rf"^```{kind}\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )


if __name__ == "__main__":
    README.write_text(fresh_readme(), encoding="utf-8")
