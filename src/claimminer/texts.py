"""Mining from Python: texts, rows or articles in, records out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimminer.articles import Article
from claimminer.errors import ArticleError

if TYPE_CHECKING:
    from claimminer.pipeline import Mined

__all__ = ["as_articles", "mine"]

FIELDS = ("path", "title", "url", "published")


def mine(
    texts: Iterable[Any],
    *,
    model: str | None = None,
    rules_alone: bool = False,
    vocabulary: Sequence[str | PathLike[str]] = (),
) -> Iterator[Mined]:
    """Yield for each text, in order, its document record and its claims.

    ``texts``: strings; rows (mappings, named tuples, a pandas DataFrame) with ``text`` and, where known,
    ``id``, ``title``, ``url``, ``published``, ``path``; or Articles. Texts without a path get ``texts#1``,
    ``texts#2`` and so on.
    ``model``: name or path of a spaCy model, None for the one that comes along. ``rules_alone``: no second
    opinion on the claims; their confidence is then a rule of thumb. ``vocabulary``: files of concepts
    (``claimminer vocabulary build`` makes them) that go before those that come along, the first one first.
    Raises ArticleError at a row without text, InputError at an unknown model or a file that is no vocabulary.
    """
    if isinstance(texts, str | bytes):
        raise TypeError("mine() takes many texts, not one: mine([text])")
    from claimminer.ontologies import own_vocabulary
    from claimminer.pipeline import mine as mine_articles

    own = own_vocabulary([Path(file) for file in vocabulary]) if vocabulary else None
    return iter(mine_articles(as_articles(texts), model=model, rules_alone=rules_alone, vocabulary=own))


def as_articles(texts: Iterable[Any]) -> Iterator[Article]:
    """An Article for each of the texts that `mine` takes."""
    if hasattr(texts, "itertuples"):  # a data frame, which would give the names of its columns
        texts = texts.itertuples(index=False)
    for number, text in enumerate(texts, start=1):
        yield text if isinstance(text, Article) else _article(_row(text), f"texts#{number}")


def _article(row: Mapping[str, Any], path: str) -> Article:
    from claimminer.readers import article_from_text

    text = _value(row, "text")
    if not isinstance(text, str) or not text.strip():
        raise ArticleError(path, "bad-row", "no text")
    fields = {name: _value(row, name) for name in FIELDS}
    fields["path"] = fields["path"] or path
    return article_from_text(text, source_id=_value(row, "id"), **fields)


def _row(text: Any) -> Mapping[str, Any]:
    if isinstance(text, str):
        return {"text": text}
    if hasattr(text, "_asdict"):
        text = text._asdict()
    if not isinstance(text, Mapping):
        raise TypeError(f"a text is a string, a row with 'text', or an Article, not {type(text).__name__}")
    return text


def _value(row: Mapping[str, Any], name: str) -> Any:
    """A row's value; None where it has none, or the NaN that data frames have instead."""
    value = row.get(name)
    return None if value != value else value
