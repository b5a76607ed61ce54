"""Articles to outcomes: the second half of a worker's work, the same in every engine."""

from __future__ import annotations

from collections.abc import Sequence

from claimminer.articles import Article
from claimminer.engines.reading import describe, fault_code
from claimminer.engines.work import Mined, Miner, Outcome
from claimminer.errors import ArticleError, ClaimminerError
from claimminer.records import Failure, document_id

__all__ = ["failure_of", "lost_article", "mine_articles", "warm_up"]


def warm_up(miner: Miner) -> None:
    """Have the miner load what it needs. Raises ClaimminerError where it cannot: an unknown model, say."""
    try:
        list(miner([]))
    except ImportError as error:
        raise _incomplete(error) from error


def mine_articles(articles: Sequence[Article], *, miner: Miner) -> list[Outcome]:
    """One outcome an article, in order. What goes wrong in one article is that article's failure alone.

    All at once, which is fastest; where that fails, one by one, to find the article that it fails on.
    """
    try:
        results = [
            Mined(document.as_json(), [claim.as_json() for claim in claims])
            for document, claims in miner(articles)
        ]
    except ArticleError as error:
        if len(articles) == 1:
            return [failure_of(error)]
    except ClaimminerError:
        raise  # not about an article: an unknown model, say
    except ImportError as error:
        raise _incomplete(error) from error
    except Exception as error:
        if len(articles) == 1:
            return [lost_article(articles[0], fault_code(error), describe(error))]
    else:
        if len(results) != len(articles):
            raise RuntimeError(f"the pipeline gave {len(results)} results for {len(articles)} articles")
        return list(results)
    return [outcome for article in articles for outcome in mine_articles([article], miner=miner)]


def failure_of(error: ArticleError) -> Failure:
    """The failure record of an article that could not be read."""
    return Failure(path=error.path, error=error.code, message=_one_line(error.message))


def lost_article(article: Article, code: str, message: str) -> Failure:
    """The failure record of an article that was read and could not be mined.

    It has one field more, ``document``, the id of the article's text.
    """
    values = {"path": article.path, "error": code, "message": _one_line(message)}
    return Failure.model_validate({**values, "document": document_id(article.text)})


def _incomplete(error: ImportError) -> ClaimminerError:
    return ClaimminerError(f"the installation is incomplete: {error}")


def _one_line(text: str) -> str:
    return " ".join(text.encode("utf-8", "replace").decode("utf-8").split())
