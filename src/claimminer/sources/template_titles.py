"""Titles that nobody filled in: of the article, and of a work in its source list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.articles import Article
from claimminer.language.blank_forms import ARTICLE_TITLES, TITLE_FILLERS, TITLE_WORDS
from claimminer.records import Flag

__all__ = ["find_template_title", "is_template_title"]

_WORD = re.compile(r"\w+")
_ARTICLE = frozenset(ARTICLE_TITLES)
_TITLE = frozenset(TITLE_WORDS)
_FILLERS = frozenset((*TITLE_FILLERS, *TITLE_WORDS))
# "The Effects of X on Y", "Impact of [Topic] on [Outcome]"
_VARIABLES = re.compile(r"\b(?:of|between)\s(?:X|\[[^\]]+\])\s(?:on|and|in)\s(?:Y\b|\[[^\]]+\])")


def find_template_title(article: Article) -> Iterator[Flag]:
    """Flag the article's own title where it is template text, such as "Untitled" or "[Insert title here]"."""
    title = next((part for part in article.sections if part.kind == "title"), None)
    words = title.title if title else None
    if title is None or not words or not (_named(words) in _ARTICLE or is_template_title(words)):
        return
    start = article.text.find(words, title.start, title.end)
    if start >= 0:
        message = f'"{words}" is a title that nobody filled in.'
        yield Flag(code="template-title", start=start, end=start + len(words), text=words, message=message)


def is_template_title(title: str) -> bool:
    """Whether the title of a work is template text: "Title of article", "The effect of X on Y"."""
    words = set(_named(title).split())
    unfilled = words <= _FILLERS and not words.isdisjoint(_TITLE)
    return unfilled or _VARIABLES.search(title) is not None


def _named(title: str) -> str:
    return " ".join(_WORD.findall(title.casefold()))
