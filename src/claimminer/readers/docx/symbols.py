"""Signs set in fonts that give letters other shapes: "a" in the font Symbol is α."""

from __future__ import annotations

__all__ = ["in_symbol_font"]

# The places of the font Symbol that differ from ASCII (Adobe, Symbol Encoding), as far as prose uses them.
_LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIKLMNOPQRSTUWXYZ"
    "\xa3\xa5\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb7\xb9\xba\xbb-",
    "αβχδεφγηιϕκλμνοπθρστυϖωξψζΑΒΧΔΕΦΓΗΙΚΛΜΝΟΠΘΡΣΤΥΩΞΨΖ"
    "≤∞←↑→↓°±″≥×•≠≡≈−",
)  # fmt: skip
_PRIVATE = 0xF000  # such signs are stored from here on
_FONT = "symbol"


def in_symbol_font(words: str, font: str | None) -> str:
    """The words as they look. Signs of other fonts of pictures (Wingdings) are left out."""
    if font is not None and font.casefold() == _FONT:
        return "".join(map(_plain, words)).translate(_LETTERS)
    return "".join(char for char in words if not _is_stored_sign(char))


def _plain(char: str) -> str:
    return chr(ord(char) - _PRIVATE) if _is_stored_sign(char) else char


def _is_stored_sign(char: str) -> bool:
    return _PRIVATE < ord(char) <= _PRIVATE + 0xFF
