"""Chunks of articles, and what comes of them: the part of the work that every engine shares."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath

from claimminer.articles import Article
from claimminer.errors import ArticleError, ClaimminerError
from claimminer.records import Claim, DocumentRecord, Failure, document_id

__all__ = [
    "Item", "Miner", "Outcome", "Result", "chunked", "failure_of", "lost_article", "mine_chunk", "size_of",
]  # fmt: skip

Item = Article | ArticleError
Result = tuple[DocumentRecord, tuple[Claim, ...]]
Outcome = Result | Failure
Miner = Callable[[Iterable[Article]], Iterable[Result]]

# Large enough that sending a chunk costs nothing beside mining it, small enough that progress shows.
CHUNK_ARTICLES = 16
CHUNK_CHARACTERS = 60_000


def chunked(items: Iterable[Item]) -> Iterator[list[Item]]:
    """Items in lists of at most CHUNK_ARTICLES, closed early once they hold CHUNK_CHARACTERS."""
    chunk: list[Item] = []
    size = 0
    for item in items:
        chunk.append(item)
        size += size_of(item)
        if len(chunk) >= CHUNK_ARTICLES or size >= CHUNK_CHARACTERS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def size_of(item: Item) -> int:
    """Characters that wait to be mined."""
    return len(item.text) if isinstance(item, Article) else 0


def mine_chunk(chunk: Iterable[Item], *, miner: Miner) -> list[Outcome]:
    """One outcome an item, in order. What goes wrong in one article is that article's failure alone."""
    chunk = list(chunk)
    articles = [item for item in chunk if isinstance(item, Article)]
    mined = iter(_mine_articles(articles, miner=miner) if articles else [])
    return [next(mined) if isinstance(item, Article) else failure_of(item) for item in chunk]


def failure_of(error: ArticleError) -> Failure:
    """The failure record of an article that could not be read."""
    return Failure(path=error.path, error=error.code, message=_one_line(error.message))


def lost_article(article: Article, message: str) -> Failure:
    """The failure record of an article that was read and could not be mined.

    It has one field more, ``document``, the id of the article's text: a run that goes on knows by it
    whether the file has changed since.
    """
    values = {"path": article.path, "error": "internal", "message": _one_line(message)}
    return Failure.model_validate({**values, "document": document_id(article.text)})


def _mine_articles(articles: list[Article], *, miner: Miner) -> list[Outcome]:
    """All at once, which is fastest; where that fails, one by one, to find the article that it fails on."""
    try:
        results = [(document, claims) for document, claims in miner(articles)]
    except ArticleError as error:
        if len(articles) == 1:
            return [failure_of(error)]
    except ClaimminerError:
        raise  # not about an article: an unknown model, say
    except ImportError as error:
        raise ClaimminerError(f"the installation is incomplete: {error}") from error
    except Exception as error:
        if len(articles) == 1:
            return [lost_article(articles[0], _describe(error))]
    else:
        if len(results) != len(articles):
            raise RuntimeError(f"the pipeline gave {len(results)} results for {len(articles)} articles")
        return list(results)
    return [outcome for article in articles for outcome in _mine_articles([article], miner=miner)]


def _describe(error: Exception) -> str:
    """``ValueError: what (claims.py:120)``: enough to report, and the same on any machine."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({PurePath(place.filename).name}:{place.lineno})"


def _one_line(text: str) -> str:
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())
