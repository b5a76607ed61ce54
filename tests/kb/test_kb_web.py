"""The pages of the knowledge base and what they answer as JSON, without a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from claimminer.kb import KnowledgeBase
from claimminer.kb.frames import claim_row, relation_row
from claimminer.kb.queries import Question
from claimminer.kb.web.app import make_app, mounted
from claimminer.kb.web.network import draw
from claimminer.review.desk import open_desk
from claimminer.review.web.app import make_app as make_review
from claimminer.review.web.guard import HEADERS, People
from kb_runs import article, write_run

HOSTILE = "<script>alert`1`</script>\u202e'\"&"


def client_of(kb: KnowledgeBase, host: str = "localhost") -> TestClient:
    app = make_app(kb, People(["anna"], tokens=False), port=8422)
    return TestClient(app, base_url=f"http://{host}:8422", follow_redirects=False)


@pytest.fixture(scope="module")
def page(example: KnowledgeBase) -> TestClient:
    return client_of(example)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KnowledgeBase]:
    """An article that would like to be a program."""
    folder = tmp_path_factory.mktemp("hostile")
    run = write_run(folder / "run", [
        article(f"{HOSTILE}.txt", f"[{HOSTILE} ginger] may reduces (nausea {HOSTILE})", title=HOSTILE,
                url="javascript:alert(1)"),
    ])  # fmt: skip
    with KnowledgeBase(folder / "kb.db") as base:
        base.load(run)
        yield base


class Seen(HTMLParser):
    """What a browser would make of a page: its tags with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def links(self) -> list[str]:
        return [values["href"] or "" for tag, values in self.tags if tag == "a"]

    @property
    def words(self) -> str:
        return " ".join(self.text.split())


def seen(client: TestClient, address: str, status: int = 200) -> Seen:
    answer = client.get(address)
    assert answer.status_code == status, answer.text
    return Seen(answer.text)


def test_the_first_page_shows_what_is_in_it(page: TestClient) -> None:
    assert page.get("/").headers["location"] == "/kb/"
    found = seen(page, "/kb/")
    assert "8 articles with 16 claims, of 1 load." in found.words
    assert "ginger reduces nausea" in found.words
    assert "svg" in dict(found.tags)


def test_a_concept_page_says_what_kb_show_says(page: TestClient) -> None:
    found = seen(page, "/kb/concept/nausea")
    assert "Said to lower, prevent, treat or improve it ginger reduces nausea" in found.words
    assert "2 articles (1 direct, 1 conditional), 1 sourced, 2019-05-02 · contradicted" in found.words
    assert "Disputed ginger → nausea: reduces (2 articles) | " in found.words
    marked = [values["class"] for tag, values in found.tags if tag == "mark"]
    assert {"cause", "relation", "effect"} <= set(marked)


def test_every_link_of_the_pages_leads_somewhere(page: TestClient, example: KnowledgeBase) -> None:
    keys = [one.key for one in example.iter_relations()]
    pages = [
        "/kb/",
        "/kb/concept/asthma",
        f"/kb/relation/{keys[0]}",
        "/kb/relations",
        "/kb/claims?text=asthma",
    ]
    links = {link for address in pages for link in seen(page, address).links()}
    inside = {link.partition("#")[0] for link in links if not link.startswith(("http", "#"))}
    assert len(inside) > 20
    assert [link for link in sorted(inside) if page.get(link).status_code != 200] == []


def test_a_relation_page_shows_its_sentences_and_its_formula(
    page: TestClient, example: KnowledgeBase
) -> None:
    (one,) = [one for one in example.ask(Question(cause="ginger", sourced=True)) if not one.negated]
    found = seen(page, f"/kb/relation/{one.key}")
    assert "ginger reduces nausea" in found.words
    assert "weight 0.54 = 0.90 (reading) × 0.60 (direct) × 1.00 (source cited)" in found.words
    assert "weight 0.14 = 0.90 (reading) × 0.30 (conditional) × 0.50 (vague source)" in found.words
    assert "hedge: may" in found.words
    assert f"Confidence {example.explain(one.key).confidence:.2f}" in found.words
    assert "https://pubmed.ncbi.nlm.nih.gov/123/" in found.links()


def test_the_form_asks_and_keeps_what_was_asked(page: TestClient, example: KnowledgeBase) -> None:
    found = seen(page, "/kb/relations?effect=asthma&strength=direct&denied=affirmed")
    assert [v["value"] for t, v in found.tags if t == "input" and v.get("name") == "effect"] == ["asthma"]
    assert [v["value"] for t, v in found.tags if t == "option" and "selected" in v] == ["direct", "affirmed"]
    assert "ibuprofen treats asthma" in found.words
    assert "aspirin may treat asthma" not in found.words
    many = len(example.ask(Question(effect="asthma")))
    assert f"{many} relations · as claims · as JSON" in seen(page, "/kb/relations?effect=asthma").words
    assert "The first 2 relations" in seen(page, "/kb/relations?effect=asthma&limit=2").words
    flagged = seen(page, "/kb/claims?flag=uncited-claim&exact=1&path=a")
    assert [v["value"] for t, v in flagged.tags if t == "option" and "selected" in v] == ["uncited-claim"]
    assert [v["name"] for t, v in flagged.tags if t == "input" and "checked" in v] == ["exact"]
    assert "No relation fits." in seen(page, "/kb/relations?effect=asthma&since=2030").words


def test_find_leads_to_a_concept_or_to_claims(page: TestClient) -> None:
    assert page.get("/kb/find?q=nausea").headers["location"] == "/kb/concept/nausea"
    assert page.get("/kb/find?q=").headers["location"] == "/kb/"
    assert "These claims have the words: ginger reduces nausea." in seen(page, "/kb/find?q=reduces").words
    assert "there is 'nausea'" in seen(page, "/kb/find?q=nausae", 400).words


def test_json_is_what_the_command_line_writes(page: TestClient, example: KnowledgeBase) -> None:
    asked = Question(effect="asthma", strength="direct", sourced=False)
    query = "effect=asthma&strength=direct&sourced=unsourced"
    assert json(page, f"/kb/api/relations?{query}") == {"relations": [*map(relation_row, example.ask(asked))]}
    assert json(page, f"/kb/api/claims?{query}") == {"claims": [*map(claim_row, example.ask_claims(asked))]}
    told = json(page, "/kb/api/concept/asthma")
    assert (told["concepts"][0]["name"], len(told["kinds"])) == ("asthma", len(example.show("asthma").kinds))
    key = told["as_effect"][0]["relation"]
    explained = json(page, f"/kb/api/relation/{key}")
    assert explained["confidence"] == example.explain(key).confidence
    assert explained["evidence"][0]["record"]["schema"] == "claimminer/claim/1"


def json(client: TestClient, address: str, status: int = 200) -> Any:
    answer = client.get(address)
    assert answer.status_code == status, answer.text
    return answer.json()


@pytest.mark.parametrize(
    ("address", "status", "message"),
    [
        ("/kb/api/concept/nonsense", 404, "no concept 'nonsense' in this knowledge base"),
        ("/kb/api/relation/r_z", 404, "r_z: no such relation"),
        ("/kb/api/relations?since=soon", 400, "'soon': not a date; give a year, 2024-03 or 2024-03-05"),
        ("/kb/api/relations?sourced=perhaps", 400, "no sourced 'perhaps'; there are sourced, unsourced"),
        ("/kb/api/claims?limit=99999", 400, "limit '99999': give a number up to 1,000"),
        ("/kb/api/nowhere", 404, "There is no such page."),
    ],
)
def test_what_cannot_be_answered_is_told(page: TestClient, address: str, status: int, message: str) -> None:
    assert json(page, address, status)["message"].startswith(message)
    told = seen(page, address.replace("/api", ""), status)
    assert message[:1].upper() + message[1:] in told.words
    is_form = "relations?" in address or "claims?" in address
    assert any(tag == "form" and values.get("class") == "ask" for tag, values in told.tags) is is_form


def test_pages_are_only_read_and_only_here(page: TestClient, example: KnowledgeBase) -> None:
    answer = page.get("/kb/concept/nausea")
    assert {name: answer.headers[name] for name in HEADERS} == HEADERS
    assert client_of(example, "evil.example").get("/kb/").status_code == 421
    for method in ("POST", "PUT", "DELETE"):
        assert page.request(method, "/kb/relations").status_code == 403


def test_what_articles_say_is_text(hostile: KnowledgeBase) -> None:
    client = client_of(hostile)
    (relation,) = hostile.iter_relations()
    pages = [
        "/kb/",
        f"/kb/relation/{relation.key}",
        "/kb/relations",
        "/kb/claims",
        f"/kb/concept/{relation.cause.curie}",
    ]
    for address in [*pages, f"/kb/find?q={HOSTILE}", f"/kb/relations?cause={HOSTILE}&text={HOSTILE}"]:
        answer = client.get(address)
        assert "\u202e" not in answer.text
        tags = {tag for tag, _ in Seen(answer.text).tags}
        assert not tags & {"script", "style", "iframe", "object"}
        assert "javascript:" not in "".join(Seen(answer.text).links())
        assert not re.search(r"\son\w+=|\sstyle=", answer.text.replace("&#34;", ""))


def test_the_pages_stand_beside_a_review(example: KnowledgeBase, tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [article("a.txt", "[ginger] reduces (nausea)")])
    with open_desk(run) as desk:
        beside = mounted(example, review=True)
        app = make_review(desk, People(["anna"], tokens=False), port=8421, beside=beside)
        client = TestClient(app, base_url="http://localhost:8421", follow_redirects=False)
        assert "/kb/" in seen(client, "/claims").links()
        assert "/" in seen(client, "/kb/concept/nausea").links()
        assert client.get("/kb/", headers={"host": "evil.example"}).status_code == 421


def test_the_picture_is_the_same_each_time_and_stays_inside(example: KnowledgeBase) -> None:
    relations = sorted(example.iter_relations(), key=lambda one: one.key)
    one, other = draw(relations, main=["MONDO:0004979"]), draw(relations, main=["MONDO:0004979"])
    assert one is not None
    assert one == other
    assert {arrow.relation.key for arrow in one.arrows} == {relation.key for relation in relations}
    assert [node.concept.name for node in one.nodes if node.is_main] == ["asthma"]
    assert all(one.left <= node.x <= one.left + one.width and 0 <= node.y <= one.height for node in one.nodes)
    points = {arrow.points for arrow in one.arrows}
    assert {"more", "less", "denied", "worse"} <= points
    assert draw([]) is None


def test_a_picture_leaves_out_what_it_cannot_bear(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [
        article(f"{i}.txt", f"[herb number{i}] reduces (ill number{i})") for i in range(30)
    ])  # fmt: skip
    with KnowledgeBase(tmp_path / "kb.db") as base:
        base.load(run)
        relations = [*base.iter_relations()]
        picture = draw(relations)
    assert picture is not None
    assert (len(picture.nodes), len(picture.arrows), picture.left_out) == (36, 18, 12)
