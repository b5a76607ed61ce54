"""The spaCy model: the one that comes along, or any installed pipeline with a tagger and a parser."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.tokens import Doc
from spacy.util import compile_infix_regex
from thinc.api import use_ops
from threadpoolctl import ThreadpoolController

# spaCy has to know layer and components, also where the package is not installed
import claimminer.own_vectors
import claimminer.transformer.pipes  # noqa: F401
from claimminer.embedding import remember_words
from claimminer.errors import InputError
from claimminer.steps import Component, quick

if TYPE_CHECKING:
    from spacy.pipeline import AttributeRuler
    from thinc.api import Model as ThincModel
    from thinc.types import Ints2d

__all__ = ["SHIPPED", "Model", "load_model", "one_thread", "without_collections"]

SHIPPED = Path(__file__).parent / "model"
# by the names that spaCy's own have, or by what a component says that it writes
NEEDED = {"tagger": "token.tag", "parser": "token.dep"}
RECOGNISER = "ner"
RULER = "attribute_ruler"
# tokenising is linear, and only single sentences are parsed: spaCy's guard on long texts is not needed
MAX_CHARACTERS = 100_000_000
# so many words are tokenised once and for all, some 4 MB; longer ones are addresses and the like
WORDS, LONGEST = 3_000, 20
# a citation's marker right behind its word or stop ("fever,[3] and"): tokens of their own
MARKERS = (r"(?<=[A-Za-z0-9%)’”])[.,;:](?=\[\d)", r"(?<=\S)\[(?=\d)", r"[)”](?=[.,;:]?\[\d)")


@dataclass(frozen=True, slots=True)
class Model:
    """A pipeline in two halves: one reads trees, the other names entities (each on its own words)."""

    nlp: Language
    parsing: tuple[Component, ...]
    recognising: tuple[Component, ...]
    pos: Mapping[int, int] | None = None
    words: set[str] = field(default_factory=set)

    def learn(self, texts: Iterable[str]) -> None:
        """Keep how words are tokenised that come more than once, which a memory zone would forget.

        To be called outside of one."""
        room = WORDS - len(self.words)
        if not room:
            return
        counts = Counter(word for text in texts for word in text.split() if len(word) <= LONGEST)
        often = (word for word, count in counts.items() if count > 1 and word not in self.words)
        new = list(islice(often, room))
        self.words.update(new)
        for word in new:  # one by one: in a text, the tokeniser keeps none behind a word like "don't"
            self.nlp.make_doc(word)

    def parse(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The Docs with tags, parts of speech and dependency trees."""
        parsed = _through(self.parsing, docs)
        return parsed if self.pos is None else map(self._with_pos, parsed)

    def recognise(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """The Docs with ``ents``; as they came, where the pipeline has no recogniser."""
        return _through(self.recognising, docs)

    def _with_pos(self, doc: Doc) -> Doc:
        """The Doc with the part of speech of each tag (written into it)."""
        known = self.pos or {}
        pos = [[known.get(tag, 0)] for tag in doc.to_array("TAG").tolist()]
        return doc.from_array(["POS"], cast("Ints2d", np.array(pos, dtype="uint64")))


def _through(components: Iterable[Component], docs: Iterable[Doc]) -> Iterator[Doc]:
    for component in components:
        docs = component.pipe(docs)
    return iter(docs)


@contextmanager
def one_thread() -> Iterator[None]:
    """Matrix products on one thread: the sentences are too small for more, and articles are spread over processes."""
    with _pools().limit(limits=1, user_api="blas"):
        yield


@contextmanager
def without_collections() -> Iterator[None]:
    """No search for garbage meanwhile: it would go through the whole vocabulary again and again, and find nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


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
    except (OSError, ValueError, KeyError, ImportError) as error:
        reason = " ".join(str(error).split())[:160]
        message = f"model {name!r} cannot be loaded ({reason}); name an installed spaCy pipeline or a folder"
        raise InputError(message) from error
    written = {what for name in nlp.pipe_names for what in nlp.get_pipe_meta(name).assigns}
    missing = [part for part, what in NEEDED.items() if part not in nlp.pipe_names and what not in written]
    if missing:
        lacking = " and no ".join(missing)
        raise InputError(
            f"model {name!r} has no {lacking}; claims are read from a tagged and parsed sentence"
        )
    nlp.max_length = MAX_CHARACTERS
    if isinstance(nlp.tokenizer, Tokenizer):
        nlp.tokenizer.max_cache_size = WORDS
        patterns = [*(nlp.Defaults.infixes or ()), *MARKERS]
        nlp.tokenizer.infix_finditer = compile_infix_regex(patterns).finditer
    remember_words(nlp)
    pos = _pos_of_tags(nlp)
    parsing = [name for name in nlp.pipe_names if name != RECOGNISER and (pos is None or name != RULER)]
    return Model(nlp, _components(nlp, parsing), _components(nlp, _recognising(nlp)), pos)


def _components(nlp: Language, names: Iterable[str]) -> tuple[Component, ...]:
    return tuple(quick(nlp.get_pipe(name)) for name in names)


def _pos_of_tags(nlp: Language) -> dict[int, int] | None:
    """The part of speech of each tag, where the pipeline's rules say no more than that; looking it up is quicker."""
    rules = cast("AttributeRuler", nlp.get_pipe(RULER)).patterns if RULER in nlp.pipe_names else []
    plain = dict(filter(None, map(_plain_rule, rules)))
    if not plain or len(plain) < len(rules):
        return None
    return {nlp.vocab.strings.add(tag): nlp.vocab.strings.add(pos) for tag, pos in plain.items()}


def _plain_rule(rule: Mapping[str, Any]) -> tuple[str, str] | None:
    match rule:
        case {"patterns": [[{"TAG": str(tag), **other}]], "attrs": {"POS": str(pos), **more}} if (
            not other and not more
        ):
            return tag, pos
    return None


def _recognising(nlp: Language) -> tuple[str, ...]:
    """The recogniser, behind the shared embedding where it listens to one."""
    if RECOGNISER not in nlp.pipe_names:
        return ()
    model: ThincModel[Any, Any] | None = getattr(nlp.get_pipe(RECOGNISER), "model", None)
    layers = model.walk() if model else ()
    listens = any(node.name in ("tok2vec-listener", "transformer-listener") for node in layers)
    shared = [name for name in nlp.pipe_names if name in ("tok2vec", "transformer")] if listens else []
    return (*shared, RECOGNISER)
