"""Sections as marked text: each line starts with the letter of the part it belongs to.

T title, B body, H a heading that opens a part of the body, S sources, P the page's boilerplate.
"""

from __future__ import annotations

from claimminer.readers import article_from_text

__all__ = ["PROSE", "check_headings", "check_kinds"]

KINDS = {"T": "title", "B": "body", "H": "body", "S": "sources", "P": "boilerplate"}
PROSE = "Poor sleep may worsen pain on the next day, and many people who live with pain for years sleep badly as well."


def check_kinds(marked: str) -> None:
    """Every line stands in a section of the kind that its letter says."""
    text, expected = _unmarked(marked)
    article = article_from_text(text)
    assert article.text == text
    found = [
        (line, section.kind)
        for section in article.sections
        for line in text[section.start : section.end].split("\n")
        if line
    ]
    assert found == expected


def check_headings(marked: str) -> None:
    """The parts of the body bear the headings that are marked so, and no others."""
    text, _ = _unmarked(marked)
    expected = [line.strip()[2:].rstrip(":") for line in marked.split("\n") if line.strip().startswith("H ")]
    titles = [section.title for section in article_from_text(text).sections if section.kind == "body"]
    assert list(dict.fromkeys(title for title in titles if title)) == expected


def _unmarked(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """The text, and each line with the kind that its letter says."""
    lines = [line.strip() for line in marked.strip().split("\n")]
    expected = [(line[2:], KINDS[line[0]]) for line in lines if line]
    return "\n".join(line[2:] for line in lines), expected
