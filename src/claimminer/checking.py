"""Outcomes held against a list of retracted papers, once they are mined.

Not in the workers: the list is large, and looking into it costs little beside mining.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing
from typing import TYPE_CHECKING

from claimminer.engines.work import Event, Mined
from claimminer.records import Claim, DocumentRecord

if TYPE_CHECKING:
    from claimminer.sources.retractions import Retractions

__all__ = ["checked"]

Events = Generator[Event, None, None]


def checked(events: Events, retractions: Retractions | None) -> Events:
    """The same events, citations of listed papers flagged."""
    return events if retractions is None else _checked(events, retractions)


def _checked(events: Events, retractions: Retractions) -> Events:
    with closing(events):
        for event in events:
            yield _flagged(event, retractions) if isinstance(event, Mined) else event


def _flagged(mined: Mined, retractions: Retractions) -> Mined:
    from claimminer.sources.retracted import flag_retracted

    document = DocumentRecord.model_validate(mined.document)
    claims = tuple(map(Claim.model_validate, mined.claims))
    document, claims = flag_retracted(document, claims, retractions=retractions)
    return Mined(document.as_json(), [claim.as_json() for claim in claims])
