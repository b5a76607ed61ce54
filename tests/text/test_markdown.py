"""Markdown becomes prose; what its marks told is kept by offsets."""

from __future__ import annotations

import pytest

from claimminer.articles import Article
from claimminer.readers import article_from_text


def rendered(text: str) -> Article:
    return article_from_text(text, markdown=True)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Pain is *very* **bad**, `truly` ~~not~~.", "Pain is very bad, truly not."),
        ("- a\n- *b*\n  c\n\n3. x\n4. y", "- a\n- b\nc\n\n3. x\n4. y"),
        ("- a\n\n- b\n\n  more\n\nEnd.", "- a\n- b\nmore\n\nEnd."),
        ("![picture](a.png)\n\nText ![x](y.png) here.", "Text  here."),
        ("> Quoted\n> words.", "Quoted\nwords."),
        ("| a | b |\n|---|---|\n| **c** | d |", "a | b\nc | d"),
        ("One<br>two<!-- not\nthis --> H<sub>2</sub>O, 10<sup>9</sup>.", "One\ntwo H2O, 10⁹."),
        ("<div align='left'>\nPain\n</div>\n\nText.", "Pain\n\nText."),
        ("```\nPain hurts.\n```\n\nText.", "Pain hurts.\n\nText."),
        ("    Indented prose.\n\n***\n\nText.", "Indented prose.\n\nText."),
        ("Pain&nbsp;hurts &amp; TNF-&alpha; \\[source needed\\].", "Pain hurts & TNF-α [source needed]."),
        (
            "Pain[^1] and sleep[^b].\n\n[^b]: Lee 2019.\n    More.\n[^1]: Smith 2020.",
            "Pain[1] and sleep[2].\n\n[2] Lee 2019. More.\n\n[1] Smith 2020.",
        ),
        (
            "Pain [1] and [words][1].\n\n[1]: https://example.org/a",
            "Pain [1] and words.\n\n[1] https://example.org/a",
        ),
        ("See [2](https://example.org/b).", "See [2]."),
        ("5 * 3 * 2 and IL_6_R and 2020. The end", "5 * 3 * 2 and IL_6_R and 2020. The end"),
        ("[Insert sources here]", "[Insert sources here]"),
    ],
)
def test_prose(source: str, text: str) -> None:
    assert rendered(source).text == text


def test_links() -> None:
    article = rendered(
        "# Pain\n\nA [*large* trial](https://example.org/a) [here](#top), <https://example.org/b>, see [3](https://example.org/c)."
    )
    assert [(article.text[link.start : link.end], link.url) for link in article.links] == [
        ("large trial", "https://example.org/a"),
        ("https://example.org/b", "https://example.org/b"),
        ("[3]", "https://example.org/c"),
    ]


def test_links_move_with_a_title() -> None:
    article = article_from_text("A [trial](https://example.org/a) **shows** it.", title="Pain")
    assert article.text == "Pain\n\nA trial shows it."
    assert [article.text[link.start : link.end] for link in article.links] == ["trial"]


def test_sections() -> None:
    article = rendered(
        "Pain\n====\n\nText. \n\n## What helps *most*\n\nText.\n\n**In short**\n\nText.\n\n"
        "**Sources:**\n\n1. [WHO](https://who.int)\n2. Smith, J. (2020).\n\n**Share this:** [X](https://x.com)"
    )
    found = [
        (section.kind, section.title, article.text[section.start : section.end].strip())
        for section in article.sections
    ]
    assert found == [
        ("title", "Pain", "Pain"),
        ("body", None, "Text."),
        ("body", "What helps most", "What helps most\n\nText."),
        ("body", "In short", "In short\n\nText."),
        ("sources", "Sources", "Sources:\n\n1. WHO\n2. Smith, J. (2020)."),
        ("boilerplate", None, "Share this: X"),
    ]


def test_footnotes_without_a_heading_are_sources() -> None:
    article = rendered("# Pain\n\nIt hurts[^1].\n\n[^1]: Smith, J. (2020). Pain.")
    assert [(section.kind, section.title) for section in article.sections] == [
        ("title", "Pain"),
        ("body", None),
        ("sources", None),
    ]


def test_sources_of_the_front_matter_close_the_page() -> None:
    listed = '  - "Roe D. Naps. Gut 2019;3:4."\n  - title: Tea\n    url: https://www.nhs.uk/tea\n'
    head = f"---\ntitle: Naps\nreferences:\n{listed}tags:\n  - sleep\n---\n"
    text = rendered(head + "Naps help.\n").text
    assert text == "Naps\n\nNaps help.\n\nreferences\n\n- Roe D. Naps. Gut 2019;3:4.\n- Tea. https://www.nhs.uk/tea."


def test_front_matter() -> None:
    article = rendered(
        '---\ntitle: "Sleep: a need"\ndate: 2024-03-01\nurl: https://example.org/a\ntags:\n  - pain\n---\n\nIt hurts.'
    )
    assert article.text == "Sleep: a need\n\nIt hurts."
    assert (article.title, article.published, article.url) == (
        "Sleep: a need",
        "2024-03-01",
        "https://example.org/a",
    )


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("# Pain\n\nIt hurts.", True),
        ("It **really** hurts.", True),
        ("Pain\n====\n\nIt hurts.", True),
        ("See [this](https://example.org).", True),
        ("It hurts [1]. Use 5 * 3 and a_b_c, p** < 0.05** or #1.", False),
        ("Pain\n\n- a\n- b", False),
    ],
)
def test_markdown_is_told_from_text(text: str, markdown: bool) -> None:
    assert (article_from_text(text).text != text) is markdown
