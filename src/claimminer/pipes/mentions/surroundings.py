"""Mentions that are none where they stand: inside names of organisations, of pathogens, and web addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimminer.language.surroundings import (
    ADDRESS,
    EVERYDAY_BEFORE,
    NOT_BEFORE,
    ORGANISATION_BEGINNINGS,
    ORGANISATION_ENDS,
)
from claimminer.records import Mention

__all__ = ["standing_alone"]

_WINDOW = 60  # characters that are looked at on each side
_NAME_WORD = r"(?:[A-Z][\w'’-]*|of|for|on|and|the|in|to|&|,)"
_END = re.compile(rf"(?:s|'s|’s)? (?:{_NAME_WORD} ){{0,5}}(?:{'|'.join(ORGANISATION_ENDS)})\b")
_BEGINNING = re.compile(
    rf"\b(?:{'|'.join(ORGANISATION_BEGINNINGS)}) (?:of|for|on) "
    rf"(?:(?!(?:and|in|for) the){_NAME_WORD},? ){{0,6}}$"
)
_EVERYDAY = {name: re.compile(pattern) for name, pattern in EVERYDAY_BEFORE.items()}
_NEXT_WORD = re.compile(r"[ -]([a-z]+)")
_ADDRESS = re.compile(ADDRESS)
_ADDRESS_MARKS = frozenset("./@:_-")


def standing_alone(mentions: Iterable[Mention], text: str) -> list[Mention]:
    """``mentions`` without those that are part of the name of something else."""
    return [mention for mention in mentions if not _part_of_other(mention, text)]


def _part_of_other(mention: Mention, text: str) -> bool:
    after = text[mention.end : mention.end + _WINDOW]
    if mention.label == "CONDITION":
        word = _NEXT_WORD.match(after)
        everyday = _EVERYDAY.get(mention.name or "")
        if (word and word[1] in NOT_BEFORE) or (everyday and everyday.match(after)):
            return True
    return _in_organisation(mention, text, after) or _in_address(mention, text)


def _in_organisation(mention: Mention, text: str, after: str) -> bool:
    """Whether a capitalised mention goes on to "... Foundation", or follows "Journal of ..."."""
    if not mention.text[:1].isupper():
        return False
    before = text[max(0, mention.start - _WINDOW) : mention.start]
    return _END.match(after) is not None or _BEGINNING.search(before) is not None


def _in_address(mention: Mention, text: str) -> bool:
    marks = {text[mention.start - 1 : mention.start], text[mention.end : mention.end + 1]}
    if not marks & _ADDRESS_MARKS:
        return False
    before = text[max(0, mention.start - _WINDOW) : mention.start].split()[-1:]
    after = text[mention.end : mention.end + _WINDOW].split(maxsplit=1)[:1]
    attached_before = before if not text[mention.start - 1 : mention.start].isspace() else []
    attached_after = after if not text[mention.end : mention.end + 1].isspace() else []
    return _ADDRESS.search("".join([*attached_before, mention.text, *attached_after])) is not None
