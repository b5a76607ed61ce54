"""The verification of a run: every DOI looked up once, every place that cites one written to ``verification.jsonl``.

An answer is on disk as soon as it has come. So a verification that was stopped goes on where it was, and the file is
written in one step, at the end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from claimminer.locks import locked
from claimminer.store import json_writer, output_errors
from claimminer.verify.cache import Cache
from claimminer.verify.citing import cited_dois
from claimminer.verify.crossref import CrossrefService, UnreachableError
from claimminer.verify.judgement import judge
from claimminer.verify.records import RegisteredWork, Verdict, Verification

__all__ = ["VERIFICATION", "Outcome", "verify_run"]

VERIFICATION = "verification.jsonl"
BATCH = 25  # DOIs whose retraction notices are asked for at once
_MOST_SHOWN = 20

Watcher = Callable[[int, int], None]


@dataclass(slots=True)
class Outcome:
    """Verdicts by the places that cite a DOI. ``dois``: different ones; ``asked``: those not known from before.

    ``doubtful``: the first of those that are not as they should be.
    """

    dois: int = 0
    asked: int = 0
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    doubtful: list[Verification] = field(default_factory=list)

    def add(self, verification: Verification) -> None:
        self.verdicts[verification.verdict] += 1
        if verification.verdict != "exists" and len(self.doubtful) < _MOST_SHOWN:
            self.doubtful.append(verification)


def verify_run(
    folder: Path, *, service: CrossrefService, cache: Cache, max_age: float, watch: Watcher | None = None
) -> Outcome:
    """Look up the DOIs of a run and write ``verification.jsonl`` into its folder.

    Kept answers of at most ``max_age`` days are taken as they are. ``watch`` is called with the DOIs looked up and
    those to look up. Raises InputError where the folder holds no run, or the service cannot be reached at all;
    OutputError where the folder cannot be written.
    """
    dois = list(dict.fromkeys(cited.key for cited in cited_dois(folder)))
    with locked(folder):
        unknown = [doi for doi in dois if cache.get(doi, max_age=max_age) is None]
        silent = _look_up(unknown, service=service, cache=cache, watch=watch)
        outcome = Outcome(dois=len(dois), asked=len(unknown))
        _write(folder, _verified(folder, cache, silent, outcome))
    return outcome


def _look_up(
    dois: list[str], *, service: CrossrefService, cache: Cache, watch: Watcher | None
) -> dict[str, str]:
    """Ask for each DOI and keep the answers. Returns the DOIs without an answer, and why."""
    silent: dict[str, str] = {}
    for done, (doi, answer) in enumerate(_answers(dois, service), start=1):
        if isinstance(answer, UnreachableError):
            silent[doi] = str(answer)
        else:
            cache.put(doi, answer)
        if watch is not None:
            watch(done, len(dois))
    if dois and len(silent) == len(dois):
        raise service.given_up(silent[dois[-1]])
    return silent


def _answers(
    dois: list[str], service: CrossrefService
) -> Iterator[tuple[str, RegisteredWork | UnreachableError | None]]:
    waiting = iter(dois)
    while batch := list(islice(waiting, BATCH)):
        yield from service.works(batch)


def _verified(folder: Path, cache: Cache, silent: dict[str, str], outcome: Outcome) -> Iterator[Verification]:
    for cited in cited_dois(folder):
        kept = cache.get(cited.key)
        verification = judge(cited, kept, silence=silent.get(cited.key))
        outcome.add(verification)
        yield verification


def _write(folder: Path, verifications: Iterator[Verification]) -> None:
    new = folder / f".{VERIFICATION}.new"
    with output_errors(folder):
        with new.open("wb") as file:
            json_writer(file).write_all(verification.as_json() for verification in verifications)
        new.replace(folder / VERIFICATION)
