"""Markdown to readable prose: marks gone, words kept, headings, links, footnotes known by offsets."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from claimminer.text.footnotes import NOTE, spell_out_footnotes
from claimminer.text.front_matter import FRONT_MATTER, split_front_matter
from claimminer.text.headings import is_heading_shaped
from claimminer.text.rendered import Rendered
from claimminer.text.superscripts import SUPERSCRIPTS
from claimminer.text.writer import Writer

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = ["is_markdown", "render_markdown"]

# Signs that plain text does not bear: a heading mark, a link, strong emphasis, a footnote, front matter.
_SIGNS = (
    re.compile(r"^#{1,6} +\S", re.MULTILINE),
    re.compile(r"\[[^\]\n]+\]\(https?://[^)\s]+\)"),
    re.compile(r"(?<![*\w])\*\*(?=[^\s*])[^*\n]+(?<=[^\s*])\*\*(?![*\w])"),
    re.compile(r"^\[\^[^\]\s]+\]:", re.MULTILINE),
    re.compile(r"(?:\A|\n\n)\S[^\n]{0,100}\n(?:={3,}|-{3,})(?:\n|\Z)"),
)
_TAG = re.compile(r"<[^<>]*>")
_COMMENT_OPENS, _COMMENT_CLOSES = "<!--", "-->"
_FOLLOWABLE = ("http://", "https://", "ftp://", "doi:", "//")
# A target that nobody filled in: "[source](#)", "[study]()", "[study](insert-link)".
_BLANK_TARGET = re.compile(
    r"#|(?:insert|add|your|todo|url|link|source|tbc|tbd|x{2,}|ref|reference|citation|placeholder)[\w%+-]*",
    re.IGNORECASE,
)


def is_markdown(text: str) -> bool:
    """Whether a text that does not say so is Markdown."""
    return any(sign.search(text) for sign in _SIGNS) or FRONT_MATTER.match(text) is not None


def render_markdown(text: str) -> Rendered:
    """The prose of a repaired Markdown text.

    List items keep their number or a dash, table rows become lines, images, rules and HTML tags go.
    A footnote's mark becomes ``[1]``, its definition a line ``[1] …`` where it stood.
    """
    fields, text = split_front_matter(text)
    renderer = _Renderer()
    renderer.render(_parser().parse(spell_out_footnotes(_without_comments(text))))
    writer = renderer.writer
    return Rendered(
        text=writer.text(),
        headings=renderer.headings,
        notes=frozenset(renderer.notes),
        links=tuple(
            link
            for link in writer.links
            if link.url.startswith(_FOLLOWABLE) or _BLANK_TARGET.fullmatch(link.url)
        ),
        title=fields.get("title"),
        url=fields.get("url") or fields.get("link") or fields.get("canonical"),
        published=fields.get("published") or fields.get("date"),
    )


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # Indented text is an indented paragraph: health articles hold no code.
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).disable("code")


def _without_comments(text: str) -> str:
    """The text without HTML comments; the parser takes quadratic time over those that never close."""
    first, *others = text.split(_COMMENT_OPENS)
    return first + "".join(other.split(_COMMENT_CLOSES, 1)[-1] for other in others)


class _Renderer:
    """Writes the parser's tokens as prose."""

    def __init__(self) -> None:
        self.writer = Writer()
        self.headings: dict[int, str] = {}
        self.notes: set[int] = set()
        self._lists: list[int | None] = []  # the next number of each open list, None for bullets
        self._superscript = False
        self._in_heading = False
        self._in_row = False

    def render(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            handler = _BLOCKS.get(token.type)
            if handler:
                handler(self, token)

    def gap(self, _: Token) -> None:
        self.writer.gap(1 if self._lists else 2)

    def open_heading(self, token: Token) -> None:
        self.gap(token)
        self._in_heading = True

    def close_heading(self, token: Token) -> None:
        self._in_heading = False
        self.gap(token)

    def open_list(self, token: Token) -> None:
        self.gap(token)
        self._lists.append(int(token.attrs.get("start", 1)) if token.type.startswith("ordered") else None)

    def close_list(self, token: Token) -> None:
        self._lists.pop()
        self.writer.prefix("")
        self.gap(token)

    def open_item(self, _: Token) -> None:
        self.writer.gap(1)
        number = self._lists[-1]
        self.writer.prefix("- " if number is None else f"{number}. ")
        if number is not None:
            self._lists[-1] = number + 1

    def open_row(self, _: Token) -> None:
        self.writer.gap(1)
        self._in_row = False

    def open_cell(self, _: Token) -> None:
        if self._in_row:
            self.writer.write(" | ")
        self._in_row = True

    def literal(self, token: Token) -> None:
        self.gap(token)
        self.writer.write(token.content.strip("\n"))
        self.gap(token)

    def html(self, token: Token) -> None:
        self.gap(token)
        self.writer.write(_TAG.sub("", token.content).strip())
        self.gap(token)

    def inline(self, token: Token) -> None:
        children = token.children or []
        note = token.content.startswith(NOTE)
        mark = self.writer.mark()
        for child in children:
            self._write_inline(child)
        words = self.writer.since(mark).replace("\n", " ")
        if note:
            self.notes.add(mark[0])
        if words and (self._in_heading or self._is_bold_heading(children, words)):
            self.headings[mark[0]] = words.rstrip(": ") or words

    def _is_bold_heading(self, children: Sequence[Token], words: str) -> bool:
        """A paragraph that is strong throughout and shaped as a heading; no list's item."""
        kinds = [child.type for child in children if child.content.strip(" :") or child.type != "text"]
        strong = len(kinds) > 2 and kinds[0] == "strong_open" and kinds[-1] == "strong_close"
        return strong and kinds.count("strong_open") == 1 and not self._lists and is_heading_shaped(words)

    def _write_inline(self, token: Token) -> None:
        if token.type in ("text", "code_inline"):
            content = token.content.replace(NOTE, "")
            self.writer.write(content.translate(SUPERSCRIPTS) if self._superscript else content)
        elif token.type in ("softbreak", "hardbreak"):
            self.writer.write("\n")
        elif token.type == "link_open":
            self.writer.open_link(str(token.attrs.get("href") or "#"))
        elif token.type == "link_close":
            self.writer.close_link()
        elif token.type == "html_inline":
            self._inline_html(token.content.casefold())

    def _inline_html(self, tag: str) -> None:
        if tag.startswith("<br"):
            self.writer.write("\n")
        elif tag.startswith(("<sup", "</sup")):
            self._superscript = tag.startswith("<sup")


_BLOCKS: dict[str, Callable[[_Renderer, Token], None]] = {
    "heading_open": _Renderer.open_heading,
    "heading_close": _Renderer.close_heading,
    "paragraph_open": _Renderer.gap,
    "paragraph_close": _Renderer.gap,
    "inline": _Renderer.inline,
    "bullet_list_open": _Renderer.open_list,
    "ordered_list_open": _Renderer.open_list,
    "bullet_list_close": _Renderer.close_list,
    "ordered_list_close": _Renderer.close_list,
    "list_item_open": _Renderer.open_item,
    "fence": _Renderer.literal,
    "html_block": _Renderer.html,
    "hr": _Renderer.gap,
    "table_open": _Renderer.gap,
    "table_close": _Renderer.gap,
    "tr_open": _Renderer.open_row,
    "th_open": _Renderer.open_cell,
    "td_open": _Renderer.open_cell,
}
