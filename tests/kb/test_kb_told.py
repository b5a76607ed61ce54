"""What the command line prints of the knowledge base: lists in a pipe, the page of a concept."""

from __future__ import annotations

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from claimminer.cli.kb_pages import RELATION_TABLE, write_concept, write_relations
from claimminer.cli.listing import Format
from claimminer.kb import KnowledgeBase
from claimminer.kb.queries import Question
from claimminer.kb.web.app import make_app
from claimminer.records import Span
from claimminer.review.web.guard import People
from kb_runs import Said, article, write_run


@pytest.fixture
def base(kb: KnowledgeBase, tmp_path: Path) -> KnowledgeBase:
    kb.load(write_run(tmp_path / "run", [
        article("b.txt", Said("[ginger] may reduces (nausea)", "vague"), published="2021"),
        article("c.txt", "[ginger] not reduces (nausea)", "[smoking] increases (the risk of nausea)"),
    ]))  # fmt: skip
    return kb


def test_a_list_in_a_pipe_has_a_line_for_each_row(
    base: KnowledgeBase, capsys: pytest.CaptureFixture[str]
) -> None:
    write_relations(base.ask(Question(effect="nausea")), Format.TABLE)
    heads, *rows = capsys.readouterr().out.splitlines()
    assert heads.split() == list(RELATION_TABLE)
    assert [row.split()[0] for row in rows] == list(base.relations(effect="nausea").relation)
    assert {row[heads.index("wording") :].split()[0] for row in rows} == {"direct", "conditional"}
    assert not any(row.endswith(" ") for row in rows)


def test_a_page_tells_hedges_beside_the_sentence(
    base: KnowledgeBase, capsys: pytest.CaptureFixture[str]
) -> None:
    (hedged,) = base.relations(effect="nausea", strength="conditional").relation
    write_concept(base, "nausea", limit=9)
    told = capsys.readouterr().out
    assert "Disputed\n  ginger → nausea: does not reduce (1 article) | may reduce (1 article)\n" in told
    assert "ginger may reduce nausea: 1 article (conditional, vague source), 2021, confidence 0.0" in told
    assert f"({hedged})\n      “ginger may reduces nausea.” b.txt; hedged: may\n" in told


def test_a_page_tells_what_stands_for_something_said_before(
    kb: KnowledgeBase, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document, (first, second) = article("a.txt", "[Ginger] may reduces (nausea)", "[It] prevents (vomiting)")
    ginger = Span(start=first.cause.start, end=first.cause.end, text=first.cause.text)
    second = second.model_copy(update={"cause": second.cause.model_copy(update={"antecedent": ginger})})
    kb.load(write_run(tmp_path / "run", [(document, [first, second])]))
    write_concept(kb, "vomiting", limit=9)
    told = capsys.readouterr().out
    assert "ginger prevents vomiting" in told
    assert "“It prevents vomiting.” a.txt; “It” is “Ginger”\n" in told
    page = TestClient(
        make_app(kb, People(["anna"], tokens=False), port=8422), base_url="http://localhost:8422"
    )
    assert "<q>It</q> stands for <q>Ginger</q>" in page.get("/kb/concept/vomiting").text
