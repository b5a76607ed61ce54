"""The page of a run: what it shows is what the records say, and nothing in them becomes markup."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies
from lxml import html
from report_records import TEA, argument, claim, document, flag, place, salt, tea, write_run

from claimminer.flagging import Overview, read_findings
from claimminer.records import Attribution, Citation
from claimminer.report import data
from claimminer.report.data import script_json
from claimminer.report.page import make_report
from claimminer.report.selection import Foremost
from claimminer.report.wording import cut, utf16
from claimminer.store import read_claims

HOSTILE = "$\\frac$ </script><script>alert(1)</script><img src=x onerror=alert(2)> {{ 7*7 }} \u202e\u2028]]>&amp;\"'"


@pytest.fixture(scope="module")
def page(run: Path) -> Any:
    return html.document_fromstring(make_report(run).html)


def numbers(page: Any, name: str) -> dict[str, list[str]]:
    """The table beside a picture: its rows by their first cells."""
    rows = page.xpath(f"//figure[@id='{name}']//tbody/tr")
    return {row[0].text_content(): [cell.text_content() for cell in row[1:]] for row in rows}


def embedded(page: Any) -> dict[str, Any]:
    values: dict[str, Any] = json.loads(page.get_element_by_id("data").text)
    return values


def test_the_page_has_its_parts(page: Any) -> None:
    assert page.xpath("//h1/text()") == ["What the articles claim"]
    assert [section.get("id") for section in page.xpath("//main/section[@id]")] == [
        "figures", "claims", "flags", "articles", "failures", "about",
    ]  # fmt: skip
    names = [figure.get("id") for figure in page.xpath("//figure")]
    assert names == ["strengths", "codes", "places", "relations", "network"]
    for figure in page.xpath("//figure"):
        (picture,) = figure.xpath(".//svg")
        assert picture.get("role") == "img"
        described = [
            page.get_element_by_id(name).text_content() for name in picture.get("aria-labelledby").split()
        ]
        assert all(described)
        assert figure.xpath(".//text")  # words stay words
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))


def test_the_cards_count(page: Any) -> None:
    cards = {card.xpath("string(span)"): card.xpath("string(strong)") for card in page.find_class("card")}
    assert cards == {
        "articles read": "3", "claims": "5", "stated directly, without a hedge": "4",
        "name no source that one could look up": "5", "flagged as errors": "2", "inputs could not be read": "1",
    }  # fmt: skip


def test_figures_count_what_the_records_say(page: Any, run: Path) -> None:
    claims = list(read_claims(run))
    voices = Counter((one.strength, one.attribution.kind) for one in claims)
    for strength, cells in numbers(page, "strengths").items():
        expected = [voices[strength, kind] for kind in ("none", "vague", "named", "cited")]  # type: ignore[index]
        assert list(map(int, cells)) == [*expected, sum(expected)]
    overview = Overview()
    for findings in read_findings(run):
        overview.add(findings)
    codes = {code: count for _, code, count, _ in overview.by_code()}
    assert {code: int(cells[-1]) for code, cells in numbers(page, "codes").items()} == codes
    folders = {folder: sum(counts) for folder, _, *counts in overview.by_folder()}
    assert {folder: int(cells[-1]) for folder, cells in numbers(page, "places").items()} == folders


def test_concepts_and_links_leave_denied_claims_out(page: Any) -> None:
    causes = {name: cells[0] for name, cells in numbers(page, "relations").items()}
    assert causes == {"Salt": "4", "headache": "2", "thirst": "2"}
    rows = [[cell.text_content() for cell in row] for row in page.xpath("//figure[@id='network']//tbody/tr")]
    assert rows == [["Salt", "headache", "direct", "2"], ["Salt", "thirst", "direct", "2"]]
    assert "1 claim that the text denies left out" in page.get_element_by_id("network").text_content()


def test_pictures_say_what_the_numbers_say(page: Any) -> None:
    said = page.xpath("//figure[@id='strengths']//*[@data-query]/*[local-name()='title']/text()")
    assert said == ["direct, no source: 4", "conditional, vague: 1"]
    queries = page.xpath("//figure[@id='relations']//*[local-name()='g']/@data-query")
    assert set(queries) == {f"concept={key}&type=causes" for key in ("MESH%3A1", "HP%3A1", "HP%3A2")}


def test_each_claim_stands_in_its_sentence(page: Any, run: Path) -> None:
    claims = {one.id: one for one in read_claims(run)}
    rows = page.xpath("//section[@id='claims']//tbody/tr")
    assert [row.get("data-claim") for row in rows][:2] == [
        "c_" + "0" * 14 + "10",
        "c_" + "0" * 14 + "20",
    ]  # with errors
    assert {row.get("data-claim") for row in rows} == set(claims)
    for row in rows:
        one = claims[row.get("data-claim")]
        (sentence,) = row.find_class("sentence")
        for role, span in (("cause", one.cause), ("relation", one.relation), ("effect", one.effect)):
            assert "".join(part.text or "" for part in sentence.find_class(role)) == span.text
            assert role in sentence.xpath(".//mark/b/text()")  # readable without colour
        for label in sentence.xpath(".//b"):
            label.drop_tree()
        assert sentence.text_content() == one.sentence.text


def test_the_embedded_rows_are_the_shown_ones(page: Any) -> None:
    values = embedded(page)
    texts = values["texts"]
    for row, shown in zip(values["claims"], page.xpath("//section[@id='claims']//tbody/tr"), strict=True):
        assert row[0] == shown.get("data-claim")
        assert texts[row[1]] == shown.xpath("string(.//a[@class='path'])")
        assert sum(row[7][::3]) == utf16(texts[row[6]])
        assert values["words"]["strength"][row[8]] == shown.xpath("string(.//*[@data-head='Strength'])")
    assert len(values["flags"]) == len(page.xpath("//section[@id='flags']//tbody/tr"))
    assert len(values["articles"]) == len(page.xpath("//section[@id='articles']//tbody/tr")) == 3


def test_the_page_lets_nothing_else_in(page: Any) -> None:
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = page.xpath("//style/text()")
    scripts = page.xpath("//script[not(@type)]/text()")
    for text, kind in ((style, "style-src"), *((script, "script-src") for script in scripts)):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{kind} 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none';")
    assert page.xpath("//@style | //@src | //link | //@onclick | //iframe | //base") == []
    outside = [one for one in page.xpath("//@href") if not one.startswith("#")]
    assert outside == ["https://doi.org/10.1000/x%3Cy"]


def hostile_run(folder: Path) -> Path:
    text = f"Salt {HOSTILE} causes {HOSTILE}."
    one = claim(
        text, argument(text, "Salt", [("Salt", HOSTILE)]), "causes", argument(text, HOSTILE + ".", [(HOSTILE, "x")]),
        path=HOSTILE, title=HOSTILE, section=HOSTILE,
        flags=(flag("placeholder-source", HOSTILE, **place(text, "Salt")),),
        attribution=Attribution(kind="vague", start=9000, end=9010, text=HOSTILE),
        citations=(Citation(**place(text, "Salt"), url="javascript:alert(3)", doi=f'10.1/"{HOSTILE}'),),
    )  # fmt: skip
    own = document(text, (one,), path=HOSTILE, title=HOSTILE, url="javascript:alert(4)")
    return write_run(folder, [(own, (one,)), salt()], [(HOSTILE, HOSTILE)])


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    made = make_report(hostile_run(tmp_path / "run"), title=HOSTILE).html
    page = html.document_fromstring(made)
    assert len(page.xpath("//script")) == 2
    assert page.xpath("//img | //*[@onerror]") == []
    assert made.count("<script") == made.count("</script>") == 2
    assert not re.search("[\u2028\u202e\x00]", made)
    assert "{{ 7*7 }}" in page.xpath("string(//h1)")
    assert "alert(2)" in page.xpath("string(//section[@id='claims']//p[@class='sentence'])")
    assert "$\\frac$" in page.xpath("string(//figure[@id='network']//details)")
    assert [one for one in page.xpath("//@href") if not one.startswith(("#", "https://doi.org/10.1/"))] == []
    texts = embedded(page)["texts"]
    assert cut(HOSTILE, 240) in texts
    assert not any(text.startswith("javascript:") for text in texts)


@given(strategies.lists(strategies.integers(0, 9), max_size=60), strategies.integers(1, 8))
def test_the_foremost_are_those_that_sorting_puts_first(urgencies: list[int], most: int) -> None:
    chosen: Foremost[int] = Foremost(most)
    for place_of, urgency in enumerate(urgencies):
        chosen.add((urgency,), place_of)
    assert chosen.rows() == sorted(range(len(urgencies)), key=lambda one: urgencies[one])[:most]
    assert chosen.seen == len(urgencies)


def test_the_same_run_gives_the_same_bytes(run: Path) -> None:
    assert make_report(run).html == make_report(run).html


def test_a_user_of_matplotlib_keeps_his_settings(run: Path, page: Any) -> None:
    import matplotlib as mpl

    with mpl.rc_context({"font.size": 30, "svg.fonttype": "path"}):
        assert html.document_fromstring(make_report(run).html).xpath("count(//text)") == page.xpath(
            "count(//text)"
        )
        assert mpl.rcParams["font.size"] == 30


def test_tables_hold_what_most_wants_a_look_and_say_so(run: Path) -> None:
    made = make_report(run, most_rows=2)
    page = html.document_fromstring(made.html)
    assert made.left_out == 3
    assert len(embedded(page)["claims"]) == 2
    assert all(
        "placeholder-source" in row.text_content() for row in page.xpath("//section[@id='claims']//tbody/tr")
    )
    assert (
        "The table holds the first 2 of 5 claims; the figures count all."
        in page.get_element_by_id("claims").text_content()
    )
    assert "The tables hold 2 of 3 articles, 2 of 5 claims, and 2 of" in " ".join(
        page.get_element_by_id("about").text_content().split()
    )
    assert sum(int(cells[-1]) for cells in numbers(page, "strengths").values()) == 5


def test_rows_stop_where_their_room_is_full(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = embedded(html.document_fromstring(make_report(run).html))
    room = len(script_json(whole["claims"]).encode()) // 2 + 400
    monkeypatch.setitem(data.ROOM, "claims", room)
    made = make_report(run)
    values = embedded(html.document_fromstring(made.html))
    assert 0 < len(values["claims"]) < 5
    assert made.left_out == 5 - len(values["claims"])


def test_a_run_without_claims(tmp_path: Path) -> None:
    page = html.document_fromstring(
        make_report(write_run(tmp_path / "run", [(document("Hello.", ()), ())])).html
    )
    assert page.xpath("//svg") == []
    assert page.xpath("//section[@id='failures']") == []
    assert "Nothing to draw" in page.get_element_by_id("figures").text_content()
    assert [one.text for one in page.find_class("count")] == ["none", "none", "1–1 of 1"]


def test_one_folder_is_shown_by_article(tmp_path: Path) -> None:
    articles = [salt("blog/b.txt"), salt("blog/c.txt", 32)]
    page = html.document_fromstring(make_report(write_run(tmp_path / "run", articles)).html)
    assert page.xpath("string(//figure[@id='places']//h3)") == "Flags by article"
    assert set(numbers(page, "places")) == {"b.txt", "c.txt"}


def test_a_twice_read_article_makes_no_id_twice(tmp_path: Path) -> None:
    page = html.document_fromstring(make_report(write_run(tmp_path / "run", [tea(), tea()])).html)
    assert len(page.xpath("//@id")) == len(set(page.xpath("//@id")))
    assert TEA in set(embedded(page)["texts"])
