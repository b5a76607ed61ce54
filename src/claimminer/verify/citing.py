"""Which DOIs a run's articles cite, and where: in source lists, in the running text, behind links."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from claimminer.records import DocumentRecord, Reference, Span
from claimminer.sources.retractions import doi_key
from claimminer.store import read_documents

__all__ = ["Cited", "cited_dois"]


class Cited(NamedTuple):
    """A DOI where it is cited. ``reference`` is its entry in the source list, None outside of one."""

    document: DocumentRecord
    doi: str
    place: Span | None
    reference: Reference | None

    @property
    def key(self) -> str:
        """The DOI as it is looked up."""
        return doi_key(self.doi)


def cited_dois(folder: Path) -> Iterator[Cited]:
    """Yield every DOI of a run, in its order, as often as it is cited. Raises InputError as `read_documents` does."""
    for document in read_documents(folder):
        listed = {doi_key(reference.doi) for reference in document.sources.references if reference.doi}
        for reference in document.sources.references:
            if reference.doi:
                yield Cited(document, reference.doi, reference.place, reference)
        for cited in document.citations:
            if cited.doi and doi_key(cited.doi) not in listed:
                yield Cited(document, cited.doi, cited, None)
