"""How values of the records read on a page."""

from __future__ import annotations

__all__ = ["SORT_WORDS", "words_for"]

SORT_WORDS = {
    "risk": "risk first",
    "confidence": "least sure first",
    "article": "article by article",
    "disagreement": "disagreements first",
}
_WORDS = {
    "todo": "to do", "accept": "accepted", "reject": "rejected", "skip": "skipped", "flagged": "marked",
    "edited": "edited", "commented": "commented", "added": "added by hand", "disputed": "judged differently",
    "settled": "settled",
    "none": "none", "low": "low (under .6)", "middle": "middling (.6 to .8)", "high": "high (.8 and over)",
}  # fmt: skip


def words_for(value: object) -> str:
    """A value as words: ``contributes_to`` as "contributes to"."""
    return _WORDS.get(str(value), str(value).replace("_", " "))
