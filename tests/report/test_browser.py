"""The page in a browser, opened from disk: its tables search, filter, sort and turn, and nothing is let in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from report_records import salt, tea, write_run
from test_page import hostile_run

from claimminer.report.page import make_report, write_page


def opened(browser: Any, path: Path, **options: Any) -> Any:
    """The page as a tab, with what it asks for and complains of in ``requests`` and ``complaints``."""
    tab = browser.new_page(**options)
    tab.requests, tab.complaints = [], []
    tab.on("request", lambda request: tab.requests.append(request.url))
    tab.on("console", lambda message: tab.complaints.append(message.text))
    tab.on("pageerror", lambda error: tab.complaints.append(str(error)))
    tab.on("dialog", lambda dialog: (tab.complaints.append("dialog"), dialog.dismiss()))
    tab.goto(path.as_uri())
    return tab


@pytest.fixture(scope="module")
def page_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("report")
    articles = [tea(), *(salt(f"blog/{number:02}.txt", 16 * number) for number in range(1, 31))]
    write_page(make_report(write_run(folder / "run", articles)), folder / "page.html")
    return folder / "page.html"


@pytest.fixture
def tab(browser: Any, page_path: Path) -> Iterator[Any]:
    one = opened(browser, page_path)
    yield one
    assert one.requests == [page_path.as_uri()]
    assert one.complaints == []
    one.close()


def count(tab: Any, table: str) -> str:
    return str(tab.inner_text(f"#{table} .count"))


def rows(tab: Any, table: str) -> list[str]:
    return [
        str(text)
        for text in tab.eval_on_selector_all(f"#{table} tbody tr", "rows => rows.map(row => row.innerText)")
    ]


def test_rows_made_by_the_page_are_as_those_made_before(browser: Any, page_path: Path) -> None:
    """Without JavaScript the page shows what it was written with; with it, what report.js makes."""
    context = browser.new_context(java_script_enabled=False)
    plain = opened(context, page_path)
    tab = opened(browser, page_path)
    for table in ("claims", "flags", "articles"):
        bodies = [one.inner_html(f"#{table} tbody") for one in (plain, tab)]
        before, after = (" ".join(body.replace("> <", "><").split()) for body in bodies)
        assert after.replace(" </tr>", "</tr>") == before.replace(" </tr>", "</tr>")
    assert not plain.is_visible("#claims form")
    assert tab.is_visible("#claims form")
    context.close()
    tab.close()


def test_turning_the_pages(tab: Any) -> None:
    assert count(tab, "claims") == "1–25 of 61"
    tab.click("#claims [data-turn='1']")
    tab.click("#claims [data-turn='1']")
    assert count(tab, "claims") == "51–61 of 61"
    assert tab.is_disabled("#claims [data-turn='1']")
    assert "green tea" in rows(tab, "claims")[-1]


def test_searching_and_filtering(tab: Any) -> None:
    tab.fill("#claims input[type=search]", "TEA ease")
    assert count(tab, "claims") == "1–1 of 1"
    tab.fill("#claims input[type=search]", "")
    tab.select_option("#claims select[name=code]", "placeholder-source")
    assert count(tab, "claims") == "1–25 of 30"
    tab.select_option("#claims select[name=strength]", "conditional")
    assert count(tab, "claims") == "none"
    tab.click("#claims button[type=reset]")
    assert count(tab, "claims") == "1–25 of 61"


def test_sorting(tab: Any) -> None:
    tab.select_option("#claims select[name=order]", "strength")
    assert "direct" in rows(tab, "claims")[0]
    tab.select_option("#articles select[name=order]", "-words")
    assert "Tea & you" in rows(tab, "articles")[0]


def test_a_figure_leads_to_its_rows(tab: Any) -> None:
    tab.dispatch_event("#network [data-query^='concept=MESH']", "click")  # an arrow
    assert count(tab, "claims") == "1–25 of 30"
    (chip,) = tab.query_selector_all("#claims .chips button")
    assert "Salt + " in chip.inner_text()
    chip.click()
    assert count(tab, "claims") == "1–25 of 61"
    tab.click("#codes summary")
    tab.click("#codes details a >> text=vague-attribution")
    assert count(tab, "flags") == "1–1 of 1"


def test_an_article_leads_to_its_claims(tab: Any) -> None:
    tab.click("#articles a.path >> text=blog/07.txt")
    assert count(tab, "claims") == "1–2 of 2"


def test_the_address_names_a_claim(browser: Any, page_path: Path) -> None:
    tab = browser.new_page()
    tab.goto(page_path.as_uri() + "#c_0000000000000001")
    assert count(tab, "claims") == "1–1 of 1"
    tab.close()


def test_no_page_is_wider_than_its_window(tab: Any) -> None:
    for width in (1400, 1024, 400):
        tab.set_viewport_size({"width": width, "height": 800})
        assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_no_label_of_a_picture_is_cut(browser: Any, tmp_path: Path) -> None:
    paths = [f"{'WM0' * 12}{number}.txt" for number in range(3)]
    write_page(
        make_report(write_run(tmp_path / "run", [salt(path) for path in paths])), tmp_path / "page.html"
    )
    tab = opened(browser, tmp_path / "page.html")
    outside = tab.evaluate(
        """() => [...document.querySelectorAll("figure svg")].flatMap((svg) => {
          const box = svg.getBoundingClientRect();
          const isOutside = ({ left, right }) => left < box.left - 1 || right > box.right + 1;
          return [...svg.querySelectorAll("text")].filter((text) => isOutside(text.getBoundingClientRect()))
            .map((text) => text.textContent);
        })"""
    )
    assert outside == []
    tab.close()


def test_hostile_text_does_nothing(browser: Any, tmp_path: Path) -> None:
    write_page(make_report(hostile_run(tmp_path / "run")), tmp_path / "page.html")
    tab = opened(browser, tmp_path / "page.html")
    tab.fill("#claims input[type=search]", "onerror")
    assert count(tab, "claims") == "1–1 of 1"
    assert "<img src=x onerror=alert(2)>" in rows(tab, "claims")[0]
    assert (tab.requests, tab.complaints) == ([(tmp_path / "page.html").as_uri()], [])
    tab.close()


def test_axe_finds_no_barrier(browser: Any, tmp_path: Path, axe: str) -> None:
    write_page(make_report(write_run(tmp_path / "run", [tea(), salt()])), tmp_path / "page.html")
    tab = browser.new_page(bypass_csp=True)
    tab.goto((tmp_path / "page.html").as_uri())
    tab.evaluate(axe)
    for scheme in ("light", "dark"):
        tab.emulate_media(color_scheme=scheme)
        found = tab.evaluate("axe.run({ resultTypes: ['violations'] })")["violations"]
        assert [(one["id"], [node["html"] for node in one["nodes"]][:3]) for one in found] == []
    tab.close()
