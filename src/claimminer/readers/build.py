"""Text to Article: repair, Markdown, title, sections, language. Every reader ends here."""

from __future__ import annotations

import re

from claimminer.articles import Article
from claimminer.records import Section, SourceId
from claimminer.text.headings import unlabelled_title
from claimminer.text.inline_notes import spell_out_inline_notes
from claimminer.text.language import guess_language
from claimminer.text.markdown import is_markdown, render_markdown
from claimminer.text.rendered import Rendered
from claimminer.text.repair import make_encodable, repair
from claimminer.text.sections import find_sections

__all__ = ["article_from_page", "article_from_text"]

_LONGEST_LABEL = 40  # characters of a label such as "News article:" and of marks around a title
_NO_WORD = re.compile(r"\W+")


def article_from_text(
    text: str,
    *,
    path: str = "",
    format: str = "text",  # noqa: A002  (the record's own field name)
    title: str | None = None,
    source_id: SourceId = None,
    url: str | None = None,
    published: str | None = None,
    markdown: bool | None = None,
) -> Article:
    """An article of one text: repaired, its sections found.

    ``title`` becomes the first line, unless the text begins with it. ``markdown`` says whether the text is
    Markdown; None lets the text tell. A text without a word gives an Article with the text "".
    """
    text = spell_out_inline_notes(repair(text))
    if markdown or (markdown is None and is_markdown(text)):
        page = render_markdown(text)
    else:
        page = Rendered(text=text)
    return article_from_page(
        page, path=path, format=format, title=title, source_id=source_id, url=url, published=published
    )


def article_from_page(
    page: Rendered,
    *,
    path: str = "",
    format: str,  # noqa: A002  (the record's own field name)
    title: str | None = None,
    source_id: SourceId = None,
    url: str | None = None,
    published: str | None = None,
) -> Article:
    """An article of prose whose markup is known: its title put on top, its sections found.

    The page's text is repaired already, as ``Writer`` leaves it; its offsets are final but for the title's line.
    """
    heading = repair(title or page.title or "").replace("\n", " ")
    titled = bool(heading) and bool(page.text)
    if titled and not _begins_with(page.text, heading):
        page = page.below(heading)
    sections = find_sections(page.text, headings=page.headings, notes=page.notes, titled=titled)
    return Article(
        text=page.text,
        path=make_encodable(path),
        format=format,
        title=heading or _title_of(sections),
        source_id=make_encodable(source_id) if isinstance(source_id, str) else source_id,
        url=_encodable(url or page.url),
        published=_encodable(published or page.published),
        language=guess_language(page.text),
        sections=sections,
        links=page.links,
    )


def _encodable(value: str | None) -> str | None:
    return value if value is None else make_encodable(value)


def _title_of(sections: tuple[Section, ...]) -> str | None:
    return next(
        (unlabelled_title(section.title or "") for section in sections if section.kind == "title"), None
    )


def _begins_with(text: str, title: str) -> bool:
    """Whether the first line is the title, give or take case, punctuation and a label."""
    first = text[: 2 * len(title) + _LONGEST_LABEL].split("\n", 1)[0]
    wanted = _NO_WORD.sub("", title.casefold())
    return wanted in {_NO_WORD.sub("", line.casefold()) for line in (first, unlabelled_title(first))}
