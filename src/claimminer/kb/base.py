"""The knowledge base as one object."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from claimminer.kb import streams
from claimminer.kb.database import Database, default_url
from claimminer.kb.exports import Format, Written, export
from claimminer.kb.frames import CLAIM_COLUMNS, RELATION_COLUMNS, claim_row, frame, relation_row
from claimminer.kb.loading import Loaded, Watcher, load_run
from claimminer.kb.pages import ConceptPage, Explanation, concept_page, explain, find_named, strongest
from claimminer.kb.queries import Question, ask_claims, ask_relations
from claimminer.kb.removal import Removed, loads, remove
from claimminer.kb.reviews import Reviewed, is_reviewed, load_reviews
from claimminer.kb.rows import Row
from claimminer.kb.stored import Evidence, StoredArticle, StoredConcept, StoredRelation

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["KnowledgeBase"]


class KnowledgeBase:
    """What many articles say, merged and counted. ``url``: a file, or ``postgresql://…``; made by the first load."""

    def __init__(self, url: str | PathLike[str] | None = None) -> None:
        self._database = Database(str(url) if url is not None else default_url())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back the connections."""
        self._database.close()

    def load(
        self,
        run: str | PathLike[str],
        *,
        collection: str = "",
        jobs: int = 1,
        review: bool = True,
        watch: Watcher | None = None,
    ) -> Loaded:
        """Load a run folder, as `claimminer.kb.loading.load_run` says, and with ``review`` the decisions in it."""
        done = load_run(self._database, Path(run), collection=collection, jobs=jobs, watch=watch)
        if review and is_reviewed(Path(run)):
            done.reviewed = self.review(run)
        return done

    def review(self, path: str | PathLike[str]) -> Reviewed:
        """Take in the decisions of a reviewed run, or of a file of them, as `claimminer.kb.reviews` says."""
        return load_reviews(self._database, Path(path))

    def remove(self, *, articles: Collection[str] = (), loads: Collection[int] = ()) -> Removed:
        """Take articles and loads out, as `claimminer.kb.removal.remove` says."""
        return remove(self._database, articles=articles, loads=loads)

    def loads(self) -> list[Row]:
        """The loads, with how many of their articles and claims are current."""
        return loads(self._database)

    def check(self) -> None:
        """Raise InputError where there is no knowledge base, or one of another version."""
        with self._database.reading():
            pass

    def upgrade(self) -> None:
        """Bring the database into the form of this version; loading does so by itself."""
        self._database.upgrade()

    # -- asking -----------------------------------------------------------------------------------------------------

    def relations(self, *, limit: int = 1_000, **question: Any) -> pd.DataFrame:
        """The relations that fit a question (`claimminer.kb.queries.Question`), best attested first, one a row."""
        found = ask_relations(self._database, Question(**question), limit=limit)
        return frame(map(relation_row, found), RELATION_COLUMNS)

    def claims(self, *, limit: int = 1_000, **question: Any) -> pd.DataFrame:
        """The claims that fit a question, the last published first, one a row."""
        found = ask_claims(self._database, Question(**question), limit=limit)
        return frame(map(claim_row, found), CLAIM_COLUMNS)

    def ask(self, question: Question, *, limit: int = 50) -> list[StoredRelation]:
        """The relations that fit a question, as objects."""
        return ask_relations(self._database, question, limit=limit)

    def ask_claims(self, question: Question, *, limit: int = 50) -> list[Evidence]:
        """The claims that fit a question, as objects."""
        return ask_claims(self._database, question, limit=limit)

    def find(self, concept: str) -> list[StoredConcept]:
        """The concepts of this name, synonym or identifier. Raises InputError where nothing goes by it."""
        return find_named(self._database, concept)

    def show(self, concept: str) -> ConceptPage:
        """All that is said of a concept. Raises InputError where nothing goes by this name."""
        return concept_page(self._database, concept)

    def explain(self, relation: str) -> Explanation:
        """Why a relation has the confidence that it has."""
        return explain(self._database, relation)

    def strongest(self, relations: Iterable[str]) -> dict[str, Evidence]:
        """For each relation, by its key, the claim that weighs most: the sentence to show first."""
        return strongest(self._database, relations)

    # -- handing on ------------------------------------------------------------------------------------------------

    def export(self, written: Format, folder: str | PathLike[str], *, strict: bool = False) -> Written:
        """Write all of it into a folder in a format of knowledge graphs, as `claimminer.kb.exports` says."""
        return export(self._database, written, Path(folder), strict=strict)

    # -- going through all of it ------------------------------------------------------------------------------------

    def iter_concepts(self) -> Iterator[StoredConcept]:
        """Every concept that evidence is about, and what those are kinds or aspects of."""
        return streams.concepts(self._database)

    def iter_relations(self) -> Iterator[StoredRelation]:
        """Every relation with its evidence counted; those of one cause and effect after one another."""
        return streams.relations(self._database)

    def iter_evidence(self, relation: str | None = None) -> Iterator[Evidence]:
        """Every claim that counts, by relation; of one ``relation`` (its key), if given."""
        return streams.evidence(self._database, relation=relation)

    def iter_articles(self) -> Iterator[StoredArticle]:
        """The current version of every article."""
        return streams.articles(self._database)
