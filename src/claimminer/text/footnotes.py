"""Markdown footnotes and numbered link definitions, spelled out before the parser would swallow them."""

from __future__ import annotations

import re

__all__ = ["NOTE", "spell_out_footnotes"]

NOTE = "\ue0f0"
"""A private character that opens a footnote's paragraph on its way through the parser."""

_DEFINITION = re.compile(r"^ {0,3}\[(\^[^\]\s]+|\d{1,3})\]:[ \t]*(.*(?:\n(?: {2,}|\t)\S.*)*)", re.MULTILINE)
_REFERENCE = re.compile(r"\[\^([^\]\s]+)\](?!:)")
_URL_ALONE = re.compile(r"<?\S+>?(?:\s+[\"'(].*)?$")


def spell_out_footnotes(text: str) -> str:
    """``[^a]`` becomes ``[1]``, and each definition a paragraph ``[1] …`` that starts with ``NOTE``."""
    text = text.replace(NOTE, "")
    if "]:" not in text and "[^" not in text:
        return text
    numbers = _numbers(text)
    text = _DEFINITION.sub(lambda match: _paragraph(match, numbers), text)
    return _REFERENCE.sub(lambda match: f"\\[{numbers[match[1]]}\\]", text)


def _numbers(text: str) -> dict[str, int]:
    """Each footnote's number: its own, or the next that is free in order of appearance."""
    labels = list(dict.fromkeys(re.findall(r"\[\^([^\]\s]+)\]", text)))
    numbers = {
        label: int(label) for label in labels if label.isascii() and label.isdigit() and len(label) < 4
    }
    free = (
        number
        for number in range(1, len(labels) + len(numbers) + 1000)
        if number not in set(numbers.values())
    )
    return numbers | {label: next(free) for label in labels if label not in numbers}


def _paragraph(match: re.Match[str], numbers: dict[str, int]) -> str:
    label, body = match[1], match[2]
    number = numbers[label[1:]] if label.startswith("^") else int(label)
    words = " ".join(body.split())
    # A numbered link definition also serves the links that name it, and is no note where it does nothing else.
    keep = f"\n\n{match[0]}" if not label.startswith("^") and _URL_ALONE.match(words) else ""
    if keep and f"][{label}]" in match.string and not re.search(rf"(?<!\])\[{label}\](?![:(])", match.string):
        return keep
    return f"\n\n{NOTE}\\[{number}\\] {words}{keep}\n\n"
