"""The spaCy model: the one that comes along, or any installed pipeline with a tagger and a parser."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import use_ops
from threadpoolctl import ThreadpoolController

from claimminer.errors import InputError

if TYPE_CHECKING:
    from spacy.pipeline import Pipe
    from thinc.api import Model as ThincModel

__all__ = ["SHIPPED", "Model", "load_model", "one_thread"]

SHIPPED = Path(__file__).parent / "model"
NEEDED = ("tagger", "parser")
RECOGNISER = "ner"
# tokenising is linear, and only single sentences are parsed: spaCy's guard on long texts is not needed
MAX_CHARACTERS = 100_000_000


@dataclass(frozen=True, slots=True)
class Model:
    """A pipeline in two halves: one reads trees, the other names entities (each on its own words)."""

    nlp: Language
    parsing: tuple[str, ...]
    recognising: tuple[str, ...]

    def parse(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The Docs with tags and dependency trees."""
        return self._through(docs, self.parsing)

    def recognise(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The Docs with ``ents``; as they came, where the pipeline has no recogniser."""
        return self._through(docs, self.recognising)

    def _through(self, docs: Iterable[Doc], names: tuple[str, ...]) -> Iterator[Doc]:
        for name in names:
            docs = cast("Pipe", self.nlp.get_pipe(name)).pipe(docs)
        return iter(docs)


@contextmanager
def one_thread() -> Iterator[None]:
    """Matrix products on one thread: the sentences are too small for more, and articles are spread over processes."""
    with _pools().limit(limits=1, user_api="blas"):
        yield


@lru_cache(maxsize=1)
def _pools() -> ThreadpoolController:
    return ThreadpoolController()


@lru_cache(maxsize=2)
def load_model(name: str | None = None) -> Model:
    """The pipeline, loaded once. ``name``: an installed spaCy package or a folder; None for the model that comes along.

    Raises InputError where there is no such model, or where it has no tagger or parser.
    """
    try:
        # on one thread, numpy's matrix products take about two thirds of the time of thinc's own
        with use_ops("numpy", use_blis=False):
            nlp = spacy.load(name or SHIPPED)
    except (OSError, ValueError) as error:
        reason = " ".join(str(error).split())[:160]
        message = f"model {name!r} cannot be loaded ({reason}); name an installed spaCy pipeline or a folder"
        raise InputError(message) from error
    missing = [part for part in NEEDED if part not in nlp.pipe_names]
    if missing:
        lacking = " and no ".join(missing)
        raise InputError(f"model {name!r} has no {lacking}; claims are read from a tagged and parsed sentence")
    nlp.max_length = MAX_CHARACTERS
    return Model(nlp, tuple(part for part in nlp.pipe_names if part != RECOGNISER), _recognising(nlp))


def _recognising(nlp: Language) -> tuple[str, ...]:
    """The recogniser, behind the shared embedding where it listens to one."""
    if RECOGNISER not in nlp.pipe_names:
        return ()
    model: ThincModel[Any, Any] = cast("Any", nlp.get_pipe(RECOGNISER)).model
    listens = any(node.name in ("tok2vec-listener", "transformer-listener") for node in model.walk())
    shared = [name for name in nlp.pipe_names if name in ("tok2vec", "transformer")] if listens else []
    return (*shared, RECOGNISER)
