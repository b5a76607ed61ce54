"""Citation markers of rarer kinds: works, links, guidelines, brackets and keys that a list makes markers."""

from __future__ import annotations

import pytest
from source_articles import REFERENCES, article, linked

from claimminer.readers import article_from_text
from claimminer.sources import analyse_sources


def test_a_work_named_in_full_needs_no_list() -> None:
    analysis = analyse_sources(article("It came out (Gut 2013; 62(4): 45–51)."))
    assert [cited.text for cited in analysis.citations] == ["Gut 2013; 62(4): 45–51"]
    assert analysis.unresolved == ()


@pytest.mark.parametrize(
    ("words", "url", "cited"),
    [
        ("a trial", "https://www.bmj.com/content/1", True),
        ("a trial", "https://www.bmj.com/", False),
        ("a trial", "https://news.example-site.org/other", False),  # the article's own site
        ("a trial", "/other", False),
        ("a trial", "https://www.facebook.com/sharer/sharer.php?u=1", False),
        ("a trial", "https://twitter.com/somebody", False),
        ("Subscribe", "https://www.bmj.com/content/1", False),
        ("Pre-order it", "https://www.bmj.com/content/1", False),
    ],
)
def test_links(words: str, url: str, cited: bool) -> None:
    page = linked(f"As {words} found, pain rose.", words, url, url="https://news.example-site.org/pain")
    assert [marker.url for marker in analyse_sources(page).citations] == ([url] if cited else [])


def test_a_linked_number_is_one_citation() -> None:
    page = linked("Pain rose [3] there.", "3", "#ref3", sources=REFERENCES)
    assert [(cited.text, cited.reference) for cited in analyse_sources(page).citations] == [("[3]", 3)]


def test_a_footnote_sign_needs_its_note() -> None:
    note = "\n\n* Smith J, Doe A. Sleep and pain. Pain 2019;12:3."
    assert [cited.text for cited in analyse_sources(article("Pain rose.* It fell." + note)).citations] == [
        "*"
    ]
    assert (
        analyse_sources(article("Pain rose.* It fell.\n\n* Names were changed for this article.")).citations
        == ()
    )


@pytest.mark.parametrize(
    ("words", "reference"),
    [
        ("(NICE guideline CG127, section 1.4)", 1),
        ("[see NICE CG 127]", 1),
        ("(SIGN 155)", 2),
        ("(NICE guideline NG28)", None),  # anybody can look it up
    ],
)
def test_a_guideline_by_its_code(words: str, reference: int | None) -> None:
    listed = "\n1. NICE. Pressure. CG127. 2011.\n2. SIGN 155. Salt."
    page = article(f"Salt raises blood pressure {words}.", sources=listed)
    analysis = analyse_sources(page)
    assert [(cited.text, cited.reference) for cited in analysis.citations] == [(words, reference)]
    assert analysis.unresolved == ()


@pytest.mark.parametrize("words", ["(as NICE says)", "(see sign 155)", "(room CG127)"])
def test_no_guideline(words: str) -> None:
    assert analyse_sources(article(f"Salt raises blood pressure {words}.")).citations == ()


WORKS = ("Marsh P, Roe D. Sleep. Obes Lett 2020;12:33.", "Hay F. Naps. Gut 2019;3:4.", "Bird N. Tea. Gut 2018;1:2.")


@pytest.mark.parametrize(
    "marker",
    [
        "{{{}}}", "[R{}]", "[n{}]", "[fn {}]", "(fn {})", "[no. {}]", "/{}/", "(#{})", "[{}: 45]", "[{}:45–47]",
        "(see {})",
        "(cf. {})", "({}.)", "[{}.]", "({}; p. 4)", "\\[{}\\]", "【{}】", "［{}］", "†{}",
    ],
)  # fmt: skip
def test_dresses_that_a_list_makes_citations(marker: str) -> None:
    first, second = marker.format(1), marker.format(3)
    body = f"Sleep loss raises pain {first}. Naps ease it {second}."
    listed = "".join(f"\n{number}. {work}" for number, work in enumerate(WORKS, 1))
    found = analyse_sources(article(body, sources=listed)).citations
    assert [(cited.text, cited.reference) for cited in found] == [(first, 1), (second, 3)]
    assert [cited.text for cited in analyse_sources(article(body)).citations if cited.text in (first, second)] == []


@pytest.mark.parametrize(
    "label",
    ["{}.)", "{} -", "{}]", "{} |", "({}).", "{}…", "fn{}:", "REF {}:", "[{}].", "Note {}:", "{}\t", "No. {}:"],
)
def test_dresses_of_the_lists_own_numbers(label: str) -> None:
    listed = "".join(f"\n{label.format(number)} {work}" for number, work in enumerate(WORKS, 1))
    body = "Sleep loss raises pain [1]. Naps ease it [2]. Tea does not [3]."
    analysis = analyse_sources(article(body, sources=listed))
    assert [cited.reference for cited in analysis.citations] == [1, 2, 3]
    assert len(analysis.sources.references) == len(WORKS)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("[a]", "[a] "), ("[A]", "[A] "), ("(A)", "(A) "), ("[iv]", "[iv] "), ("(ii)", "(ii) "), ("[Marsh et al.]", ""),
        ("(Marsh and Roe)", ""), ("(Marsh, op. cit., p. 4)", ""), ("[Marsh20]", ""),
    ],
)  # fmt: skip
def test_keys_of_entries(words: str, label: str) -> None:
    found = analyse_sources(article(f"Sleep loss raises pain {words}. Naps help.", sources=f"\n{label}{WORKS[0]}"))
    assert [(cited.text, cited.reference) for cited in found.citations] == [(words, 1)]


@pytest.mark.parametrize(
    "words", ["[a]", "(A)", "(Hay and Roe)", "(Marsh)", "[Marsh and sea]", "[Omega18]", "(Hay, op. cit.)"]
)
def test_no_keys_of_entries(words: str) -> None:
    assert analyse_sources(article(f"Sleep loss raises pain {words}.", sources=f"\n{WORKS[0]}")).citations == ()


@pytest.mark.parametrize(
    ("body", "cited"),
    [
        ("Zinc helps (1)(2). It heals (3).", [1, 2, 3]),
        ("Zinc helps ( 1 ). It heals ( 2 ).", [1, 2]),
        ("Zinc helps (ref 1; ref 2).", [1, 2]),
        ("Zinc helps [1](p. 17). It heals [2](pp. 3–4).", [1, 2]),
        ("It eases COPD.1 It heals wounds.2", [1, 2]),
        ("Heat kills1. Fans fail above 35°C2. Shade helps3.", [1, 2, 3]),
        ("Heat kills1. Give vitamin B2. Shade helps4.", [1, 4]),
        ("| Zinc | 400 (3) | 120 [60] |\n| Iron | 100 (4)   12% |\nZinc helps (1).", [1]),
    ],
)
def test_numbers_in_company(body: str, cited: list[int]) -> None:
    assert [one.reference for one in analyse_sources(article(body + "\n", sources=REFERENCES)).citations] == cited


def test_a_letter_beyond_the_list_has_lost_its_entry() -> None:
    notes = "Notes\n[a] Smith J. Sleep. Gut 2019;3:4.\n[b] Doe A. Rest. Gut 2020;4:5.\n"
    page = article_from_text(f"Naps\n\nNaps help.[a] They calm.[b] They cure.[c] Take [d]rugs.\n\n{notes}")
    assert [cited.text for cited in analyse_sources(page).unresolved] == ["[c]"]


@pytest.mark.parametrize("sign", ["*", "†", "‡", ""])
def test_a_sign_may_stand_behind_the_number(sign: str) -> None:
    page = article(f"Zinc helps.1 It heals wounds.2{sign} It stops colds.3{sign}\n", sources=REFERENCES)
    assert [cited.reference for cited in analyse_sources(page).citations] == [1, 2, 3]
