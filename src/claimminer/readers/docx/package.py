"""The parts of an Office Open XML package (ECMA-376, part 2), each parsed with care."""

from __future__ import annotations

import posixpath
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from claimminer.errors import ArticleError
from claimminer.readers.zipped import Parts

__all__ = ["Package", "Relation"]

_MAIN = "word/document.xml"


class Relation(NamedTuple):
    """What a part refers to: the last word of the relation's type, and a part's name or an address."""

    kind: str
    target: str
    external: bool


class Package:
    """A document's parts by what they are to it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        roots = self.relations("").values()
        self.main = next((root.target for root in roots if root.kind == "officeDocument"), _MAIN)
        self._properties = next((root.target for root in roots if root.kind == "core-properties"), None)

    @cached_property
    def document(self) -> etree._Element:
        """The main part. Raises ArticleError where it is missing."""
        root = self._parts.tree(self.main)
        if root is None:
            message = f"is no whole DOCX ({self.main} is missing); save it anew"
            raise ArticleError(self._parts.path, "unreadable", message)
        return root

    def properties(self) -> etree._Element | None:
        """The core properties, if there are any."""
        return self._parts.tree(self._properties) if self._properties else None

    def related(self, kind: str, *, plain: bool = True) -> etree._Element | None:
        """The part that the main part refers to by this kind of relation, if there is one, as ``Parts.tree``."""
        relations = self.relations(self.main).values()
        target = next((relation.target for relation in relations if relation.kind == kind), None)
        return self._parts.tree(target, plain=plain) if target else None

    def relations(self, name: str) -> dict[str, Relation]:
        """What a part refers to, by the identifiers that it uses; what the package does for no name."""
        folder, file = posixpath.split(name)
        root = self._parts.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        relations = {}
        for element in () if root is None else root.iter("Relationship"):
            kind, target = str(element.get("Type", "")).rpartition("/")[2], str(element.get("Target", ""))
            external = element.get("TargetMode") == "External"
            where = (
                target if external else posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            )
            relations[str(element.get("Id"))] = Relation(kind, where, external)
        return relations
