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
        ("Heat kills1. Fans fail2. Shade helps3. Ice cools4. Rain ends pain5.", [1, 2, 3, 4, None]),
        ("Heat kills1. Fans fail2. Shade helps3. Ice cools4. Take omega5.", [1, 2, 3, 4]),
        ("Heat kills1. Fans fail2. It came in season9.", [1, 2]),
        ("| Zinc | 400 (3) | 120 [60] |\n| Iron | 100 (4)   12% |\nZinc helps (1).", [1]),
    ],
)
def test_numbers_in_company(body: str, cited: list[int]) -> None:
    assert [one.reference for one in analyse_sources(article(body + "\n", sources=REFERENCES)).citations] == cited


def test_a_letter_beyond_the_list_has_lost_its_entry() -> None:
    notes = "Notes\n[a] Smith J. Sleep. Gut 2019;3:4.\n[b] Doe A. Rest. Gut 2020;4:5.\n"
    page = article_from_text(f"Naps\n\nNaps help.[a] They calm.[b] They cure.[c] Take [d]rugs.\n\n{notes}")
    assert [cited.text for cited in analyse_sources(page).unresolved] == ["[c]"]


@pytest.mark.parametrize(
    "second",
    ["2Smith-Kell N. Naps. Gut 2019;3:4.", "2World Sleep League. Naps. 2019.", "2van der Berg A. Naps. Gut 2019;3:4.",
     "2NHS. Naps. 2020.", "2McDonald JF. Naps. Gut 2019;3:4.", "2.Doe A. Naps. Gut 2019;3:4."],
)  # fmt: skip
def test_numbers_glued_to_their_entries(second: str) -> None:
    listed = f"\n1Marsh P. Sleep. Gut 2020;1:2.\n{second}\n3Bird N. Tea. Gut 2018;1:2."
    analysis = analyse_sources(article("Sleep loss raises pain [2]. Tea does not [3].", sources=listed))
    assert [cited.reference for cited in analysis.citations] == [2, 3]
    assert [entry.text[0].isdigit() for entry in analysis.sources.references] == [False] * 3


@pytest.mark.parametrize("entry", ["3D printing in surgery. Gut 2019;3:4.", "5-HT and sleep. Gut 2019;3:4."])
def test_a_number_that_begins_a_title(entry: str) -> None:
    analysis = analyse_sources(article("Sleep loss raises pain.", sources=f"\n{entry}\nBird N. Tea. Gut 2018;1:2."))
    assert analysis.sources.references[0].text == entry


@pytest.mark.parametrize(
    ("first", "cited"),
    [
        ("Gut Leaves. 2020 May;54(2):112-9. doi: 10.5555/gl.54.112. Epub 2020 Apr 2.", []),
        ("Rev Saude Leaves. 2020;54:112. doi: 10.11606/rsl.2020.54.1127", []),
        ("Gut 2020;54:112 says that tea wrecks sleep.", ["Gut 2020;54:112"]),
        ("Tea wrecks sleep (Gut 2020;54:112).", ["Gut 2020;54:112"]),
    ],
)
def test_the_articles_own_record_on_top_is_no_citation(first: str, cited: list[str]) -> None:
    analysis = analyse_sources(article_from_text(f"{first}\n\nTea and sleep\n\nTea wrecks sleep, and it stains.\n"))
    assert [one.text for one in analysis.citations] == cited


def test_items_of_a_digest_are_no_entries() -> None:
    items = "1. Naps help the heart. (Gut, doi.org/10.5555/gut.3)\n2. Tea wrecks sleep. (Gut, doi.org/10.5555/gut.4)\n"
    analysis = analyse_sources(article_from_text(f"Sleep news\n\n{items}"))
    assert analysis.sources.status == "missing"
    assert [cited.doi for cited in analysis.citations] == ["10.5555/gut.3", "10.5555/gut.4"]


def test_a_book_of_whoever_speaks_is_no_citation() -> None:
    told = article("Naps help. Her new book Run Easy (Tern Press, 2020) is out now.")
    assert analyse_sources(told).citations == ()
    cited = article("Naps help. His knees held (Hay & Press, 2020).")
    assert [one.text for one in analyse_sources(cited).citations] == ["(Hay & Press, 2020)"]


@pytest.mark.parametrize(
    ("url", "broken"),
    [
        ("https://www.nej.test/doi/full/1O.1056/NEJMoa2105675", True),
        ("https://www.fro.test/articles/11.3389/fnut.2022/full", True),
        ("https://www.coch.test/cdsr/doi/10.55/cd009402", True),
        ("https://www.nej.test/doi/full/10.1056/NEJMoa2105675", False),
        ("https://www.tea.test/articles/12.2021/naps", False), ("https://www.tea.test/content/12/naps", False),
    ],
)  # fmt: skip
def test_a_doi_that_cannot_be_one_within_an_address(url: str, broken: bool) -> None:
    page = linked("As a trial found, pain rose.", "a trial", url, url="https://news.example-site.org/pain")
    assert [flag.code for flag in analyse_sources(page).malformed] == ["malformed-identifier"] * broken


@pytest.mark.parametrize("sign", ["*", "†", "‡", ""])
def test_a_sign_may_stand_behind_the_number(sign: str) -> None:
    page = article(f"Zinc helps.1 It heals wounds.2{sign} It stops colds.3{sign}\n", sources=REFERENCES)
    assert [cited.reference for cited in analyse_sources(page).citations] == [1, 2, 3]


@pytest.mark.parametrize("words", ["The room had nine metres ². It was cold.", "Pain rose ³. It fell."])
def test_a_raised_number_apart_and_alone_cites_nothing(words: str) -> None:
    assert analyse_sources(article(words)).citations == ()
