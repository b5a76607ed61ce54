"""A page's bytes to text, as browsers do: byte order mark, UTF-8 where it holds, then what the page declares."""

from __future__ import annotations

import codecs
import re

from claimminer.text.encoding import decode, encoding_of

__all__ = ["decode_page"]

_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,500}?\bcharset|\?xml\b[^>]{0,200}?\bencoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_HEAD = 4096  # bytes in which a page says what it is written in
# Names that browsers read as the larger set that contains them.
_WIDER = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "iso8859-1": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030", "shift_jis": "cp932",
    "shift-jis": "cp932", "sjis": "cp932", "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "iso-8859-11": "cp874",
    "tis-620": "cp874", "big5": "big5hkscs", "x-sjis": "cp932", "x-gbk": "gb18030", "windows-874": "cp874",
}  # fmt: skip
_TEXT_CODECS = re.compile(
    r"cp\d+|windows-\d+|iso[-_]?8859[-_]\d+|koi8[-_][rut]|mac[-_]?\w+|euc[-_]\w+"
    r"|gb18030|big5\w*|iso-2022-\w+|hz(?:-gb-2312)?"
)
_SEVEN_BITS = ("iso-2022", "hz")


def decode_page(data: bytes) -> str | None:
    """The page as text; None where no encoding makes text of it. A few broken bytes are replaced."""
    encoding = encoding_of(data)
    declared = _declared(data)
    if encoding is None or declared is None:
        return decode(data)
    seven_bits = data.isascii() and declared.startswith(_SEVEN_BITS)
    if seven_bits or not encoding.startswith("utf"):
        return data.decode(declared, "replace")
    return decode(data)


def _declared(data: bytes) -> str | None:
    """The Python name of the single-byte or multi-byte encoding that the page declares, if it is one."""
    match = _DECLARED.search(data, 0, _HEAD)
    if match is None:
        return None
    name = match[1].decode("ascii").casefold()
    name = _WIDER.get(name, name)
    return name if _TEXT_CODECS.fullmatch(name) and _is_known(name) else None


def _is_known(name: str) -> bool:
    try:
        codecs.lookup(name)
    except LookupError:
        return False
    return True
