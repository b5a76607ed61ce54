"""Words as they are compared: without case, accents and marks."""

from __future__ import annotations

import unicodedata

__all__ = ["folded"]

# letters that Unicode does not take apart
_WHOLE = str.maketrans({"ß": "ss", "ø": "o", "ł": "l"})


def folded(text: str) -> str:
    """The text's words in lower case, with single spaces between: "Sjögren's, H.-Å." is "sjogren s h a"."""
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_WHOLE))
    letters = "".join(char if char.isalnum() else " " for char in bare if not unicodedata.combining(char))
    return " ".join(letters.casefold().split())
