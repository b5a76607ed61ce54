"""Claims that people have added where the machine had missed them: kept with decisions, stored with their article.

A decision keeps the claim as it was added. The article may come later than the decision, come again after it was taken
out, or come in a new version: there the claim goes along with its sentence, as in the review app.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from claimminer.kb.bulk import chunked
from claimminer.kb.rows import ArticleRows, ClaimRows, claim_rows, published_on, record_of
from claimminer.kb.streams import flags_of, part_of, prefixed
from claimminer.kb.tables import ARTICLES, CLAIMS, DECISIONS
from claimminer.records import Claim, DocumentRecord
from claimminer.review.adding import moved, shift_to

__all__ = ["Added", "added_rows", "with_added"]

Added = tuple[Claim, str]  # the claim, and who added it


def with_added(
    connection: Connection, articles: Sequence[ArticleRows], replaced: Mapping[str, int]
) -> Sequence[ArticleRows]:
    """New articles with what people have added to them; ``replaced``: versions before, by the key of the article."""
    if not _is_anything_added(connection):
        return articles
    waiting = _waiting(connection, {article.row["document"] for article in articles})
    before = _before(connection, replaced)
    extended = []
    for article in articles:
        here = waiting.get(article.row["document"], [])
        again = _again(article.document, before.get(article.row["key"], ()))
        extended.append(_extended(article, [*here, *again]))
    return extended


def added_rows(claim: Claim, by: str, *, published: str | None) -> ClaimRows:
    """The rows of a claim that a person added. ``published``: as its article's record has it."""
    return claim_rows(claim, (), published=published_on(published), added_by=by)


def _is_anything_added(connection: Connection) -> bool:
    query = select(DECISIONS.c.id).where(DECISIONS.c.added_by.is_not(None)).limit(1)
    return connection.execute(query).first() is not None


def _waiting(connection: Connection, documents: Iterable[str]) -> dict[str, list[Added]]:
    """What was ever added to these texts; whether somebody still accepts it, the decisions tell."""
    found: dict[str, dict[str, Added]] = {}
    for some in chunked(sorted(documents)):
        query = select(
            DECISIONS.c.document, DECISIONS.c.claim, DECISIONS.c.added, DECISIONS.c.added_by
        ).where(DECISIONS.c.document.in_(some), DECISIONS.c.added_by.is_not(None))
        for document, claim, record, by in connection.execute(query.order_by(DECISIONS.c.id)):
            found.setdefault(document, {})[claim] = (Claim.model_validate(record), by)
    return {document: [*claims.values()] for document, claims in found.items()}


def _before(connection: Connection, replaced: Mapping[str, int]) -> dict[str, list[Added]]:
    """What was added to these versions, by the key of their article."""
    found: dict[str, list[Added]] = {}
    for some in chunked(sorted(replaced.values())):
        query = (
            select(*prefixed(CLAIMS), *prefixed(ARTICLES))
            .join(ARTICLES, ARTICLES.c.id == CLAIMS.c.article)
            .where(CLAIMS.c.article.in_(some), CLAIMS.c.added_by.is_not(None))
        )
        rows = connection.execute(query.order_by(CLAIMS.c.id)).mappings().all()
        flags = flags_of(connection, [row["claims_id"] for row in rows])
        for claim, article in ((part_of(row, CLAIMS), part_of(row, ARTICLES)) for row in rows):
            record = record_of(claim, article, flags.get(claim["id"], ()))
            found.setdefault(article["key"], []).append((Claim.model_validate(record), claim["added_by"]))
    return found


def _again(document: DocumentRecord | None, before: Iterable[Added]) -> Iterator[Added]:
    """The claims of the version before whose sentences stand in this one, too."""
    if document is None:
        return
    for claim, by in before:
        shift = shift_to(claim, document.text)
        now = moved(claim, shift, document) if shift is not None else None
        if now is not None:
            yield now, by


def _extended(article: ArticleRows, added: Iterable[Added]) -> ArticleRows:
    """The article with those of the claims that the machine has not found by now."""
    claims = list(article.claims)
    for claim, by in added:
        rows = added_rows(claim, by, published=article.row["published"])
        if not any(_is_same(one, rows) for one in claims):
            claims.append(rows)
    return replace(article, claims=claims, row=article.row | {"claims": len(claims)})


def _is_same(one: ClaimRows, other: ClaimRows) -> bool:
    return any(one.row[name] == other.row[name] for name in ("claim", "fingerprint"))
