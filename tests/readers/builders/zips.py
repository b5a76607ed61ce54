"""Archives changed from within."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from random import Random

__all__ = ["changed", "damaged_within", "has_parts"]

_PARTS = (".xml", ".rels", ".opf", ".xhtml", ".txt")


def changed(data: bytes, parts: dict[str, bytes | None]) -> bytes:
    """The archive with these parts put in or replaced; None takes one out."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        kept = {name: old.read(name) for name in old.namelist()} | parts
        for name, content in kept.items():
            if content is not None:
                new.writestr(name, content)
    return file.getvalue()


def has_parts(data: bytes) -> bool:
    """Whether these are the bytes of a zip archive, DOCX and EPUB among them."""
    return data.startswith(b"PK")


def damaged_within(data: bytes, rng: Random, damage: Callable[[bytes, Random], bytes]) -> bytes:
    """The archive with one of its parts damaged, or two parts exchanged."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.endswith(_PARTS)]
        one, other = (rng.choice(names) for _ in range(2))
        if rng.random() < 0.1:
            return changed(data, {one: archive.read(other), other: archive.read(one)})
        return changed(data, {one: damage(archive.read(one), rng)})
