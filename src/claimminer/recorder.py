"""Events of a run written down, each outcome once, with a checkpoint for every so many of a source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from claimminer.checkpoints import Checkpoint
from claimminer.earlier import Earlier
from claimminer.engines import Begin, End, Event, Kept, Outcome
from claimminer.records import Failure
from claimminer.store import Json
from claimminer.tally import Tally

__all__ = ["Recorder"]

# Outcomes of one source between two checkpoints: what a stopped run may have to mine again.
STRIDE = 32


class Writer(Protocol):
    """What takes records."""

    def write_document(self, document: Json, claims: Sequence[Json]) -> None: ...
    def write_failure(self, failure: Json) -> None: ...
    def write_source(self, line: Json) -> None: ...


class Recorder:
    """Writes events, and adds them to the ``tally``. ``kept``: outcomes that earlier sessions had made."""

    def __init__(
        self,
        tally: Tally,
        earlier: Earlier | None = None,
        *,
        begun: Checkpoint | None = None,
        limit: int | None = None,
        watch: Callable[[Tally], None] | None = None,
    ) -> None:
        self.kept = tally.outcomes
        self._tally = tally
        self._earlier = earlier
        self._limit = limit
        self._watch = watch
        self._begun = begun
        self._mark: Checkpoint | None = None  # of the source whose outcomes are being written
        self._written = 0  # of its outcomes, at the last checkpoint

    def wants_more(self) -> bool:
        """Whether the limit is not reached."""
        return self._limit is None or self._tally.outcomes < self._limit

    def write(self, events: Iterable[Event], writer: Writer) -> None:
        """All events, as far as the limit lets them."""
        for event in events:
            self._write(event, writer)
            if not self.wants_more():
                break
        if self._mark and self._mark.outcomes > self._written:
            self._checkpoint(writer)

    def _write(self, event: Event, writer: Writer) -> None:
        if isinstance(event, Begin):
            self._begin(event.path, event.content)
        elif isinstance(event, Kept):
            self._begin(event.path, event.content)
            assert self._earlier is not None, "nothing was set aside"
            for outcome in self._earlier.outcomes(event):
                self._write_outcome(outcome, writer)
                self.kept += 1
                if not self.wants_more():
                    return
            self._end(writer)
        elif isinstance(event, End):
            self._end(writer)
        else:
            self._write_outcome(event, writer)

    def _begin(self, path: str, content: str) -> None:
        begun, self._begun = self._begun, None
        is_same = begun is not None and (begun.path, begun.content) == (path, content)
        self._mark = begun if is_same else Checkpoint(path=path, content=content)
        self._written = self._mark.outcomes if self._mark else 0

    def _end(self, writer: Writer) -> None:
        self._checkpoint(writer, done=True)
        self._mark = None

    def _write_outcome(self, outcome: Outcome, writer: Writer) -> None:
        assert self._mark is not None, "an outcome outside of its source"
        if isinstance(outcome, Failure):
            writer.write_failure(outcome.as_json())
            counts = {"failures": self._mark.failures + 1}
        else:
            writer.write_document(outcome.document, outcome.claims)
            counts = {
                "documents": self._mark.documents + 1,
                "claims": self._mark.claims + len(outcome.claims),
            }
        self._mark = self._mark.model_copy(update=counts)
        self._tally.add(outcome)
        if self._watch is not None:
            self._watch(self._tally)
        if self._mark.outcomes - self._written >= STRIDE:
            self._checkpoint(writer)

    def _checkpoint(self, writer: Writer, *, done: bool = False) -> None:
        assert self._mark is not None, "a checkpoint outside of its source"
        writer.write_source(self._mark.model_copy(update={"done": done}).as_json())
        self._written = self._mark.outcomes
