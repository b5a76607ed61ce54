"""The YAML head of a Markdown page: its simple fields, and the sources that it lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimminer.text.source_headings import is_source_heading

__all__ = ["FRONT_MATTER", "split_front_matter"]

FRONT_MATTER = re.compile(r"---\n((?:[\w-]+:.*\n|[ \t-].*\n)+)(?:---|\.\.\.)(?:\n|\Z)")
_FIELD = re.compile(r"^([\w-]+):[ \t]*(.*)$", re.MULTILINE)
_LISTED = re.compile(r"^([\w-]+):[ \t]*\n((?:[ \t]*-[ \t].*\n(?:[ \t]+[^\s-].*\n)*)+)", re.MULTILINE)
_ITEM = re.compile(r"[ \t]*-[ \t](.*\n(?:[ \t]+[^\s-].*\n)*)")
_KEY = re.compile(r"^\s*(?:title|authors?|name|text|url|link|doi|year|journal|publisher)\s*:\s*", re.IGNORECASE)


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    """The simple fields of a YAML head, and what stands under it; sources listed in the head close the text."""
    match = FRONT_MATTER.match(text)
    if not match:
        return {}, text
    fields = {key.casefold(): _unquoted(value) for key, value in _FIELD.findall(match[1])}
    return fields, "\n\n".join((text[match.end() :], *_source_lists(match[1])))


def _source_lists(head: str) -> Iterator[str]:
    """Each field that lists sources, as a section of Markdown."""
    for key, items in _LISTED.findall(head):
        if is_source_heading(key.replace("_", " ").replace("-", " ")):
            yield f"## {key}\n\n" + "\n".join(f"- {_item(item)}" for item in _ITEM.findall(items))


def _item(lines: str) -> str:
    """An item's words; those of its own fields in a row."""
    return ". ".join(_unquoted(_KEY.sub("", line)).rstrip(".") for line in lines.splitlines()) + "."


def _unquoted(value: str) -> str:
    return value.strip().strip("\"'").strip()
