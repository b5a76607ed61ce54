"""What a page says of itself: title, address, date. trafilatura and htmldate know the many ways to say it."""

from __future__ import annotations

import logging
import re
import warnings
from typing import TYPE_CHECKING, NamedTuple

from claimminer.readers.html.parts import Passages, is_furniture, text_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

__all__ = ["Told", "ask_trafilatura", "choose_head"]

_MOST_ELEMENTS = 60_000  # larger pages take trafilatura minutes
_MOST_CHARACTERS = 3_000_000
_DEEPEST = 400  # nested deeper, it takes time with the square of the depth
_SHORTEST = 2  # letters of a title
_LONGEST_TITLE = 400
_TELLING = 12  # letters of a heading that the page's title begins with
_NO_WORD = re.compile(r"\W+")
# no date guessed from the text
_DATE = {"original_date": True, "extensive_search": False, "max_date": "2099-12-31"}


class Told(NamedTuple):
    """The page's own title, address and date, and the passages of its main text."""

    title: str | None
    url: str | None
    published: str | None
    passages: Passages


def ask_trafilatura(tree: HtmlElement) -> Told:
    """Title, address, date and main text of a page. Pages too large for it tell their title and address only."""
    found = None if _is_too_large(tree) else _extract(tree)
    if found is None:
        return Told(_plain_title(tree), _canonical(tree), None, Passages(""))
    return Told(found.title, _address(found.url) or _canonical(tree), found.date, Passages(found.text or ""))


def _extract(tree: HtmlElement) -> Document | None:
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it tells of pages without text; so do we
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd dates
            found = bare_extraction(
                tree, include_comments=False, favor_recall=True, with_metadata=True, date_extraction_params=_DATE
            )
    except Exception:  # any of its many parts may stumble over a broken page, which is read without its advice then
        return None
    return None if isinstance(found, dict) else found


def choose_head(tree: HtmlElement, title: str | None) -> HtmlElement | None:
    """The heading on the page that is the article's title; None where it has none, or several that could be."""
    wanted = [key for words in (title, _plain_title(tree)) if words and (key := _key(words))]
    for tags in (("h1",), ("h2", "h3")):
        for element in tree.iter(*tags):
            key = _key(text_of(element))
            # "Sleep and Pain - The Ledger": the page's name comes last, and is often a heading too.
            if key in wanted or (len(key) >= _TELLING and any(words.startswith(key) for words in wanted)):
                return element
    heads = [
        element
        for element in tree.iter("h1")
        if _is_title(text_of(element)) and not _is_in_furniture(element)
    ]
    return heads[0] if len(heads) == 1 else None


def _is_in_furniture(element: HtmlElement) -> bool:
    return any(is_furniture(above) for above in element.iterancestors("div", "nav", "header"))


def _is_title(words: str) -> bool:
    return len(words) <= _LONGEST_TITLE and sum(map(str.isalpha, words)) >= _SHORTEST


def _key(words: str) -> str:
    return _NO_WORD.sub("", words.casefold())


def _is_too_large(tree: HtmlElement) -> bool:
    characters = deepest = 0
    for number, element in enumerate(tree.iter("*")):
        characters += len(element.text or "") + len(element.tail or "")
        if number > _MOST_ELEMENTS or characters > _MOST_CHARACTERS:
            return True
        if element.text is None or len(element) == 0:  # the depth shows at the leaves
            deepest = max(deepest, sum(1 for _ in element.iterancestors()))
            if deepest > _DEEPEST:
                return True
    return False


def _plain_title(tree: HtmlElement) -> str | None:
    element = tree.find(".//title")
    return (text_of(element)[:_LONGEST_TITLE] or None) if element is not None else None


def _canonical(tree: HtmlElement) -> str | None:
    for link in tree.iter("link"):
        if link.get("rel", "").casefold() == "canonical":
            return _address(link.get("href"))
    return None


def _address(url: str | None) -> str | None:
    return url if url and re.match(r"https?://[^\s/]+", url) else None
