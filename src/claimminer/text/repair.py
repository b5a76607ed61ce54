"""Repair text once, before any offset is taken; what comes out is final.

Mojibake, HTML entities, ligatures and full-width letters are ftfy's work (Speer 2019). Curly quotes, dashes,
Greek letters and superscript digits stay as the writer set them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ftfy import TextFixerConfig

__all__ = ["make_encodable", "mend_characters", "repair"]

# Lines that ftfy could better: anything beyond ASCII, an entity, a terminal escape.
_WORTH_A_LOOK = re.compile(r"[^\x00-\x7f]|&|\x1b")
# Letters and signs that English prose holds in good order; a line with only these beyond ASCII needs no ftfy.
_PLAIN = re.compile(r"[\x20-\x25\x27-\x7e\t‘’“”–—…•€™©®°±·×→≤≥≈µα-ωΑ-Ω²³¹éèöüäñçïô]*")
_MOJIBAKE = re.compile(r"[éèöüäñçïôα-ωΑ-Ω][‘’“”–—…•€™©®°±·×²³¹]|[€™][‘’“”–—…•€™œ]")

_BREAKS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\u2028]")  # U+0085 is ftfy's: an ellipsis gone astray
_SPACES = re.compile(r"[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Controls, soft hyphen, zero-width, direction, byte order, interlinear and object marks, noncharacters.
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
_HYPHENS = re.compile("[\u2010\u2011]")  # "IL‑6" with a non-breaking hyphen is IL-6
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_TRAILING = re.compile(r"(?<! ) +(?=\n|\Z)")  # without the look-behind, a long run of spaces takes quadratic time


def repair(text: str) -> str:
    """The text as it is stored: mended, ``\\n`` line ends, no trailing or surrounding space. Idempotent."""
    mended = mend_characters(text)
    bare = _TRAILING.sub("", mended).strip("\n ")
    # what stands beside a space or a line's end can be mended otherwise without it
    return repair(bare) if bare != mended and _WORTH_A_LOOK.search(bare) else bare


def mend_characters(text: str) -> str:
    """Mend every character, keeping lines and the space at the edges (for pieces of a text). Idempotent."""
    text = make_encodable(text)
    while (mended := _mend_once(text)) != text:
        text = mended
    return text


def make_encodable(text: str) -> str:
    """Join surrogate pairs and replace lone surrogates, so that the text can be written as UTF-8."""
    if not _SURROGATES.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _mend_once(text: str) -> str:
    text = _BREAKS.sub("\n", text).replace("\u2029", "\n\n")
    if _WORTH_A_LOOK.search(text):
        text = "\n".join(map(_mend_line, text.split("\n")))
    text = _HYPHENS.sub("-", _INVISIBLE.sub("", _SPACES.sub(" ", text)))
    return unicodedata.normalize("NFC", text)


def _mend_line(line: str) -> str:
    if _PLAIN.fullmatch(line) and not _MOJIBAKE.search(line):
        return line
    import ftfy  # most texts never need it

    return ftfy.fix_text(line, _ftfy_options())


@lru_cache(maxsize=1)
def _ftfy_options() -> TextFixerConfig:
    from ftfy import TextFixerConfig

    return TextFixerConfig(uncurl_quotes=False, fix_line_breaks=False, normalization="NFC", explain=False)
