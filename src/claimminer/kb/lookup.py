"""From what a person types to concepts of the knowledge base: identifiers, names, synonyms, spellings."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import process
from sqlalchemy import Connection, func, select

from claimminer.errors import InputError
from claimminer.kb.arguments import named_in
from claimminer.kb.bulk import chunked
from claimminer.kb.tables import CONCEPTS, NAMES
from claimminer.vocabulary import load_vocabulary
from claimminer.wordforms import normal_forms

__all__ = ["find_concepts", "with_kinds"]

_LIKELY = 70  # of 100: how like a name must be to be proposed
_DEEPEST = 6  # steps from a concept to a kind of an aspect of a kind of it


def find_concepts(connection: Connection, text: str) -> list[int]:
    """The keys of the concepts that go by this name or identifier. Raises InputError where there is none."""
    text = text.strip()
    found = _by_curie(connection, text) or _by_identifier(connection, text) or _by_form(connection, text)
    found = found or _by_words(connection, text)
    if not found:
        raise InputError(f"no concept {text!r} in this knowledge base{_proposal(connection, text)}")
    return found


def with_kinds(connection: Connection, concepts: Iterable[int]) -> list[int]:
    """These concepts, their kinds and aspects ("severe asthma", "risk of asthma"), and theirs."""
    found = dict.fromkeys(concepts)
    latest = list(found)
    for _ in range(_DEEPEST):
        latest = [key for key in _hanging_on(connection, latest) if key not in found]
        if not latest:
            break
        found.update(dict.fromkeys(latest))
    return list(found)


def _hanging_on(connection: Connection, concepts: list[int]) -> list[int]:
    found: list[int] = []
    for some in chunked(concepts):
        query = select(CONCEPTS.c.id).where(CONCEPTS.c.base.in_(some)).order_by(CONCEPTS.c.id)
        found += connection.execute(query).scalars()
    return found


def _by_curie(connection: Connection, text: str) -> list[int]:
    if ":" not in text:
        return []
    prefix, _, rest = text.partition(":")
    wanted = {text, f"{prefix.upper()}:{rest}", f"{prefix.lower()}:{rest}"}
    return list(connection.execute(select(CONCEPTS.c.id).where(CONCEPTS.c.curie.in_(wanted))).scalars())


def _by_identifier(connection: Connection, text: str) -> list[int]:
    """By the vocabulary, which knows synonyms that no article has used."""
    concept = load_vocabulary().by_name(text)
    if concept is None or concept.identifier is None:
        return []
    return _by_curie(connection, concept.identifier)


def _by_form(connection: Connection, text: str) -> list[int]:
    form = " ".join(normal_forms(text))
    query = select(NAMES.c.concept).where(NAMES.c.form == form).order_by(NAMES.c.concept)
    return list(connection.execute(query).scalars())


def _by_words(connection: Connection, text: str) -> list[int]:
    """By what the words name as an argument would: "the risk of a stroke"."""
    curies = {one.as_concept().curie for one in named_in(text, (), offset=0)}
    return list(connection.execute(select(CONCEPTS.c.id).where(CONCEPTS.c.curie.in_(curies))).scalars())


def _proposal(connection: Connection, text: str) -> str:
    """Names that begin like it or hold its first word, the likest first."""
    form = " ".join(normal_forms(text)) or text.lower()
    start = form[:3].replace("%", "").replace("_", "")
    query = select(NAMES.c.form, func.min(NAMES.c.text)).where(NAMES.c.form.like(f"{start}%"))
    names = dict(connection.execute(query.group_by(NAMES.c.form).limit(2_000)).all())
    likest = process.extract(form, list(names), limit=3, score_cutoff=_LIKELY)
    if not likest:
        return ""
    return "; there is " + ", ".join(repr(names[form]) for form, _, _ in likest)
