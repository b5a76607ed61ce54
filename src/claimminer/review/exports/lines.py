"""One value as a line of JSON, quickly: there are many."""

from __future__ import annotations

from pydantic_core import to_json

__all__ = ["line"]


def line(value: object) -> bytes:
    """The value as JSON in UTF-8, with the line's end. What JSON has no number for becomes null."""
    return to_json(value, inf_nan_mode="null") + b"\n"
