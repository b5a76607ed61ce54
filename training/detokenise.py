"""Which words of a corpus had a space after them: the NER corpora are published as tokens alone."""

from collections.abc import Sequence

CLOSING = {",", ".", ";", ":", ")", "]", "}", "%", "?", "!", "'s", "’s", "n't"}
OPENING = {"(", "[", "{"}
JOINING = {"-", "/", "‑", "–"}


def spaces(words: Sequence[str]) -> list[bool]:
    """True for each word that a space follows, by English typography."""
    return [not joined(words, i) for i in range(len(words))]


def joined(words: Sequence[str], i: int) -> bool:
    """Does the next word follow without a space?"""
    if i + 1 == len(words):
        return False
    word, after = words[i], words[i + 1]
    before = words[i - 1] if i else ""
    number = before[-1:].isdigit() and word in {".", ","} and after[:1].isdigit()
    genitive = after in {"'", "’"} and words[i + 2 : i + 3] == ["s"]
    possessed = word in {"'", "’"} and after == "s"
    hyphen = (word in JOINING and bool(before)) or (after in JOINING and i + 2 < len(words))
    return word in OPENING or after in CLOSING or number or genitive or possessed or hyphen
