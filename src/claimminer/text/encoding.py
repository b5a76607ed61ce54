"""Bytes to text: byte order marks, UTF-8 strictly, UTF-16 by its zeros, then code pages."""

from __future__ import annotations

import codecs
import re

__all__ = ["WIDE_ENCODINGS", "decode", "encoding_of", "looks_binary"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WIDE_ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32")
_SAMPLE = 65_536
_CONTROLS = bytes(set(range(32)) - set(b"\b\t\n\v\f\r\x1b")) + b"\x7f"
_HIGH = re.compile(rb"[\x80-\xff]")
_MOST_CONTROLS = 0.02  # of the bytes; more is no text
_MOST_HIGH_WESTERN = 0.35  # a Western text is mostly ASCII, other scripts are hardly so


def decode(data: bytes) -> str | None:
    """The bytes as text, or None where no encoding makes text of them."""
    encoding = encoding_of(data)
    return None if encoding is None else data.decode(encoding, "replace")


def encoding_of(data: bytes) -> str | None:
    """The encoding's Python name, or None where no encoding makes text of the bytes."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if wide := _unmarked_wide(data[:_SAMPLE]):
        return wide
    if looks_binary(data):
        return None
    return "utf-8" if _mostly_utf8(data) else _code_page(data)


def looks_binary(data: bytes) -> bool:
    """Whether the bytes hold more control characters than any text does (call it on unmarked bytes)."""
    sample = data[:_SAMPLE]
    if any(sample.startswith(mark) for mark, _ in _MARKS) or _unmarked_wide(sample):
        return False
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > max(2, _MOST_CONTROLS * len(sample))


def _unmarked_wide(sample: bytes) -> str | None:
    """UTF-16 without a mark: of Western text every other byte is zero."""
    half = len(sample) // 2
    if half < 4:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.05 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.05 * half:
        return "utf-16-be"
    return None


def _mostly_utf8(data: bytes) -> bool:
    """UTF-8, or UTF-8 with a few broken bytes: a cut character, one line of another origin."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd") - data.count("\ufffd".encode())
    if broken == 0:
        return True
    whole = sum(1 for char in text if char > "\x7f") - broken
    return whole >= 4 * broken


def _code_page(data: bytes) -> str | None:
    high = len(_HIGH.findall(data))
    if high <= _MOST_HIGH_WESTERN * len(data):
        return "cp1252"
    import charset_normalizer  # no Western text needs it

    guess = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    return None if guess is None else guess.encoding
