"""What sources hold, without reading it: a worker looks into them, so that one that ends it costs itself alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from itertools import islice

from claimminer.engines.crew import Crew, Ended
from claimminer.engines.holdings import Holding
from claimminer.engines.streams import fault_of_end
from claimminer.engines.work import Limits
from claimminer.engines.worker import Look
from claimminer.errors import ArticleError
from claimminer.readers.sources import Source

__all__ = ["survey"]

_AT_ONCE = 100

Sources = list[Source | ArticleError]


def survey(sources: Iterable[Source | ArticleError], *, limits: Limits) -> Iterator[Holding]:
    """What each source holds, in order."""
    sources = iter(sources)
    with closing(Crew(None, limits)) as crew:
        while some := list(islice(sources, _AT_ONCE)):
            yield from _look(some, crew)


def _look(sources: Sources, crew: Crew, *, deaths: int = 0) -> list[Holding]:
    answer = _answer(Look(sources), crew)
    if not isinstance(answer, Ended):
        return answer
    if answer.is_chance:
        return _look(sources, crew, deaths=deaths)
    deaths += 1
    if len(sources) == 1 and answer.condemns(deaths):
        code, _ = fault_of_end(answer, "")
        return [Holding(faults=Counter((code,)))]
    return [holding for source in sources for holding in _look([source], crew, deaths=deaths)]


def _answer(order: Look, crew: Crew) -> list[Holding] | Ended:
    while True:
        if not crew.workers:
            crew.hire()
        for worker in crew.idle():
            worker.send(order)
        for worker, answer in crew.listen(patient=True):
            if worker.is_ready and isinstance(answer, list | Ended):
                return answer  # type: ignore[return-value]  # a list of what the order asked for
