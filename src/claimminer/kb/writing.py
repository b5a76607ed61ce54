"""Rows into the tables, batch by batch, inside the writer's transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Table, delete, func, select, update

from claimminer.kb.added import with_added
from claimminer.kb.bulk import chunked, insert_rows
from claimminer.kb.clusters import gather, regroup
from claimminer.kb.concepts import Concept
from claimminer.kb.decisions import judged, verdicts_for
from claimminer.kb.rows import ArticleRows, ClaimRows, Row
from claimminer.kb.statements import Statement
from claimminer.kb.tables import (
    ARTICLES,
    BANDS,
    CLAIMS,
    CONCEPTS,
    EVIDENCE,
    FLAGS,
    MENTIONS,
    NAMES,
    RELATIONS,
)
from claimminer.kb.tallies import recount, stated_by
from claimminer.wordforms import normal_forms

__all__ = ["Known", "Writer"]


@dataclass
class Known:
    """Keys of concepts and relations that are in the database: none is ever taken out of it."""

    concepts: dict[str, int] = field(default_factory=dict)
    relations: dict[str, int] = field(default_factory=dict)
    names: set[tuple[str, int]] = field(default_factory=set)

    @property
    def size(self) -> int:
        """How many keys are held."""
        return len(self.concepts) + len(self.relations) + len(self.names)


class Writer:
    """Writes within one transaction. ``known`` may be kept from batch to batch of one load."""

    def __init__(self, connection: Connection, known: Known | None = None) -> None:
        self._connection = connection
        self._known = known or Known()

    def current(self, keys: Iterable[str]) -> dict[str, Row]:
        """The current versions of the articles with these keys: id and digest."""
        columns = (ARTICLES.c.id, ARTICLES.c.key, ARTICLES.c.digest, ARTICLES.c.cluster)
        found = self._select_in(columns, ARTICLES.c.key, keys, ARTICLES.c.current)
        return {row["key"]: row for row in found}

    def replace(self, articles: Sequence[ArticleRows], *, load: int, replaced: Collection[Row]) -> None:
        """Add articles; those of ``replaced`` stay as history, and count no more.

        What people have added to an article, or to the version before where it has the words again, is added.
        """
        self.retire(replaced)
        articles = with_added(self._connection, articles, {row["key"]: row["id"] for row in replaced})
        first = self._next(ARTICLES)
        numbered = list(enumerate(articles, start=first))
        rows = [article.row | {"id": id_, "load": load, "cluster": id_} for id_, article in numbered]
        self._insert(ARTICLES, rows)
        written = self.write_claims([(id_, claim) for id_, article in numbered for claim in article.claims])
        self._insert_flags([(id_, None, flag) for id_, article in numbered for flag in article.flags])
        self._judge(written, {id_: article.row["key"] for id_, article in numbered})
        gather(self._connection, [(id_, one.signature, one.row["document"]) for id_, one in numbered])

    def retire(self, articles: Collection[Row]) -> None:
        """Take articles out of what counts: their evidence, and what finds their copies."""
        ids = [row["id"] for row in articles]
        for some in chunked(ids):
            claims = select(CLAIMS.c.id).where(CLAIMS.c.article.in_(some))
            stated = stated_by(self._connection, claims)
            self._connection.execute(delete(EVIDENCE).where(EVIDENCE.c.claim.in_(claims)))
            recount(self._connection, stated)
            self._connection.execute(delete(BANDS).where(BANDS.c.article.in_(some)))
            self._connection.execute(update(ARTICLES).where(ARTICLES.c.id.in_(some)).values(current=False))
        for cluster in sorted({row["cluster"] for row in articles}):
            regroup(self._connection, cluster)

    def add_evidence(self, items: Sequence[tuple[int, int, int, ClaimRows]]) -> None:
        """Evidence of claims (article, cluster, claim, rows), as far as no reviewer has rejected them."""
        self._learn_concepts(items)
        stated = [(one.key, one, item) for item in items for one in item[-1].statements]
        articles = Counter(key for key, _ in {(key, cluster) for key, _, (_, cluster, *_) in stated})
        present = self._relations({key: one for key, one, _ in stated}, articles)
        relations = self._known.relations
        self._insert(EVIDENCE, [
            claim.evidence | {"relation": relations[key], "claim": id_, "article": article, "cluster": cluster}
            for key, _, (article, cluster, id_, claim) in stated
        ])  # fmt: skip
        recount(self._connection, present)

    def write_claims(self, claims: Sequence[tuple[int, ClaimRows]]) -> list[tuple[int, int, ClaimRows]]:
        """Add claims (article, rows) with what hangs on them, but for the evidence; each with its key as the second."""
        first = self._next(CLAIMS)
        written = [(article, id_, claim) for id_, (article, claim) in enumerate(claims, first)]
        self._insert(CLAIMS, [claim.row | {"id": id_, "article": article} for article, id_, claim in written])
        self._insert_flags([(article, id_, flag) for article, id_, claim in written for flag in claim.flags])
        self._write_mentions([(id_, claim) for _, id_, claim in written])
        return written

    def _insert_flags(self, flags: Sequence[tuple[int, int | None, Row]]) -> None:
        first = self._next(FLAGS) if flags else 0
        self._insert(FLAGS, [
            flag | {"id": first + i, "article": article, "claim": claim}
            for i, (article, claim, flag) in enumerate(flags)
        ])  # fmt: skip

    def _judge(self, claims: Sequence[tuple[int, int, ClaimRows]], keys: Mapping[int, str]) -> None:
        """The evidence of claims of new articles, whose clusters are still their own."""
        places = [
            (id_, claim.row["claim"], keys[article], claim.row["fingerprint"])
            for article, id_, claim in claims
        ]
        verdicts = verdicts_for(self._connection, places)
        self.add_evidence([
            (article, article, id_, now)
            for article, id_, claim in claims
            if (now := judged(claim, verdicts.get(id_)))
        ])  # fmt: skip

    def _write_mentions(self, claims: Sequence[tuple[int, ClaimRows]]) -> None:
        concepts = self._known.concepts
        self._concepts(concept for _, claim in claims for _, concept, *_ in claim.mentions)
        rows = {
            (concepts[concept.curie], id_, role, start): text
            for id_, claim in claims
            for role, concept, start, text in claim.mentions
        }
        self._insert(MENTIONS, [
            {"concept": concept, "claim": id_, "role": role, "start": start, "text": text}
            for (concept, id_, role, start), text in rows.items()
        ])  # fmt: skip
        self._write_names((concept, text) for _, claim in claims for _, concept, _, text in claim.mentions)

    # -- concepts and relations -------------------------------------------------------------------------------------

    def _learn_concepts(self, items: Sequence[tuple[int, int, int, ClaimRows]]) -> None:
        found = [one for *_, claim in items for one in claim.statements]
        concepts = [concept for one in found for concept in (one.cause, one.effect)]
        self._concepts(concepts)
        self._write_names((concept, concept.name) for concept in concepts)

    def _concepts(self, concepts: Iterable[Concept]) -> None:
        """Put the concepts into the database that are not there, bases first."""
        wanted: dict[str, Concept] = {}
        for concept in concepts:
            if concept.curie not in self._known.concepts:
                _with_bases(concept, wanted)
        self._look_up(CONCEPTS, "curie", wanted, self._known.concepts)
        first = self._next(CONCEPTS) if wanted else 0
        rows = []
        for id_, (curie, concept) in enumerate(
            (item for item in wanted.items() if item[0] not in self._known.concepts), first
        ):
            base = self._known.concepts[concept.base.curie] if concept.base else None
            rows.append(
                {
                    "id": id_,
                    "curie": curie,
                    "name": concept.name,
                    "label": concept.label,
                    "base": base,
                    "aspect": concept.aspect,
                }
            )
            self._known.concepts[curie] = id_
        self._insert(CONCEPTS, rows)

    def _relations(self, wanted: Mapping[str, Statement], articles: Mapping[str, int]) -> list[int]:
        """Put the relations into the database that are not there, of so many articles; the keys of those that are."""
        known = self._known.relations
        self._look_up(RELATIONS, "key", [key for key in wanted if key not in known], known)
        missing = [(key, one) for key, one in wanted.items() if key not in known]
        first = self._next(RELATIONS) if missing else 0
        concepts = self._known.concepts
        self._insert(RELATIONS, [
            {
                "id": id_, "key": key, "cause": concepts[one.cause.curie], "family": one.family,
                "direction": one.direction, "negated": one.negated, "effect": concepts[one.effect.curie],
                "articles": articles[key],
            }
            for id_, (key, one) in enumerate(missing, first)
        ])  # fmt: skip
        present = [known[key] for key in wanted if key in known]
        known.update((key, id_) for id_, (key, _) in enumerate(missing, first))
        return present

    def _write_names(self, named: Iterable[tuple[Concept, str]]) -> None:
        rows: dict[tuple[str, int], str] = {}
        for concept, text in dict.fromkeys(named):
            for words in dict.fromkeys((text, concept.name)):
                place = _form(words), self._known.concepts[concept.curie]
                if place not in self._known.names and place[0]:
                    rows.setdefault(place, words)
        present = self._select_in((NAMES.c.form, NAMES.c.concept), NAMES.c.form, {form for form, _ in rows})
        self._known.names.update((row["form"], row["concept"]) for row in present)
        new = {place: text for place, text in rows.items() if place not in self._known.names}
        self._insert(
            NAMES, [{"form": form, "concept": id_, "text": text} for (form, id_), text in new.items()]
        )
        self._known.names.update(new)

    # -- the tables -------------------------------------------------------------------------------------------------

    def _next(self, table: Table) -> int:
        return (self._connection.execute(select(func.max(table.c.id))).scalar() or 0) + 1

    def _insert(self, table: Table, rows: Sequence[Row]) -> None:
        insert_rows(self._connection, table, rows)

    def _look_up(self, table: Table, column: str, values: Iterable[str], known: dict[str, int]) -> None:
        for row in self._select_in((table.c.id, table.c[column]), table.c[column], values):
            known[row[column]] = row["id"]

    def _select_in(
        self, columns: Sequence[Any], column: Any, values: Iterable[Any], *conditions: Any
    ) -> Iterator[Row]:
        for some in chunked(values):
            query = select(*columns).where(column.in_(some), *conditions)
            yield from (dict(row) for row in self._connection.execute(query).mappings())


@lru_cache(maxsize=1 << 16)
def _form(words: str) -> str:
    return " ".join(normal_forms(words)).replace("\0", "\ufffd")


def _with_bases(concept: Concept, into: dict[str, Concept]) -> None:
    if concept.base is not None:
        _with_bases(concept.base, into)
    into.setdefault(concept.curie, concept)
