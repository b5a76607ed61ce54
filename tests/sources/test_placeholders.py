"""Template text in either spelling and any case, and the brackets that hold content."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimminer.articles import Article, Link
from claimminer.readers import article_from_text
from claimminer.sources import analyse_sources
from claimminer.sources.placeholders import find_placeholders, is_blank_form

TABLES = Path(__file__).parent / "tables"
# Each stands in the middle of a sentence and is found whole.
TEMPLATES = (TABLES / "template_text.txt").read_text(encoding="utf-8").splitlines()

NEAR_MISSES = (TABLES / "content.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_template_is_found_whole(template: str) -> None:
    text = f"It helps people {template} and more."
    assert [span.text for span in find_placeholders(Article(text=text, path=""))] == [template]


@pytest.mark.parametrize("words", NEAR_MISSES)
def test_content_is_no_template(words: str) -> None:
    text = f"It helps people {words} and more."
    assert find_placeholders(Article(text=text, path="")) == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Insert sources here", True),
        ("- Add your references here.", True),
        ("Cite your sources", False),
        ("Add references", False),
        ("Put the oil in here", False),
        ("References go here.", True),
        ("Citation needed.", True),
        ("Please verify these references.", True),
        ("Please check the link.", False),
        ("More research is needed.", False),
        ("A link between them is needed.", False),
    ],
)
def test_a_line_of_its_own_must_say_here(line: str, found: bool) -> None:
    assert bool(find_placeholders(Article(text=f"It helps.\n\n{line}\n\nIt works.", path=""))) is found


@pytest.mark.parametrize(
    ("words", "template"),
    [
        ("(Cochrane review, find year!)", "find year!"), ("(Gut 2019 – find year)", "find year"),
        ("(Smith J, add link)", "add link"), ("(WHO report; need reference)", "need reference"),
        ("(Smith J, a good source)", None), ("(Hay 2016 – check page)", None), ("(see Smith, cited here)", None),
        ("(WHO: check your pulse)", None),
    ],
)  # fmt: skip
def test_what_is_missing_beside_a_source(words: str, template: str | None) -> None:
    found = find_placeholders(Article(text=f"It helps people {words} and more.", path=""))
    assert [span.text for span in found] == [template] * bool(template)


def test_a_real_link_may_read_source() -> None:
    text = "Sleep helps [source] a lot."
    link = Link(start=13, end=19, url="https://www.bmj.com/content/1")
    assert find_placeholders(Article(text=text, path="", links=(link,))) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By [Author Name] | May 2019\nSleep helps.", []),
        ("Medically reviewed by [Expert Name]\nSleep helps.", []),
        ("Sleep helps, says [Expert Name].", ["[Expert Name]"]),
        ("Sleep helps.<ref>Smith J. Gut 2019.</ref> It cures.\n\n{{Reflist}}", []),
        ("Sleep helps.\n\n{{Reflist}}", ["{{Reflist}}"]),
        ("It improves [2, p. 71] [source needed].", ["[source needed]"]),
        ("Sleep helps https://example.org/study.", ["https://example.org/study"]),
        ("Lastname, F. (20XX). Title. https://doi.org/10.xxxx/x", ["Lastname, F. (20XX). Title. https://doi.org/10.xxxx/x"]),
    ],
)
def test_surroundings(text: str, found: list[str]) -> None:
    assert [span.text for span in find_placeholders(Article(text=text, path=""))] == found


@pytest.mark.parametrize(
    ("words", "url", "blank"),
    [
        ("source", "https://example.com/a", True),
        ("study", "https://your-link-here.com", True),
        ("source", "#", True),
        ("Home", "#", False),
        ("study", "insert-link", True),
        ("study", "https://www.bmj.com/content/1", False),
        ("3", "#ref3", False),
    ],
)
def test_links_that_lead_to_template_text(words: str, url: str, blank: bool) -> None:
    text = f"Sleep helps {words} a lot."
    link = Link(start=12, end=12 + len(words), url=url)
    found = find_placeholders(Article(text=text, path="", links=(link,)))
    assert [span.text for span in found] == ([words] if blank else [])


@pytest.mark.parametrize(
    "line", ["Author. Title. Journal", "Source 1", "Reference 1, Reference 2", "TBC", "Coming soon"]
)
def test_blank_forms(line: str) -> None:
    assert is_blank_form(line)


@pytest.mark.parametrize(
    "line", ["The Journal of Pain", "NHS", "World Health Organization", "Smith J. Title. 2019"]
)
def test_names_are_no_blank_forms(line: str) -> None:
    assert not is_blank_form(line)


PIECES = st.sampled_from([*TEMPLATES, *NEAR_MISSES, "[", "]", "(", "\n", " ", "pain", "İ", "Straße", "é"])


@given(st.lists(PIECES, max_size=12).map(" ".join))
def test_offsets_hold_and_do_not_overlap(text: str) -> None:
    spans = find_placeholders(Article(text=text, path=""))
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("line", (TABLES / "template_lines.txt").read_text(encoding="utf-8").splitlines())
def test_a_section_of_template_text_alone_is_a_placeholder(line: str) -> None:
    text = f"Walking and the heart\n\nWalking lowers blood pressure in the old.\n\nReferences\n{line}\n"
    assert analyse_sources(article_from_text(text, path="a.txt", format="text")).sources.status == "placeholder"
