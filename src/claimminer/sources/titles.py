"""A title that states as fact what the body only suspects."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimminer.articles import Article
from claimminer.language.titles import EMPTY_WORDS
from claimminer.records import Argument, Claim, Flag

__all__ = ["overstated_title"]

_EMPTY = frozenset(EMPTY_WORDS)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


def overstated_title(article: Article, claims: Sequence[Claim]) -> Iterator[Flag]:
    """Flag each direct claim of the title that the body makes, but nowhere directly."""
    titles = [section for section in article.sections if section.kind == "title"]
    headed = [
        claim for claim in claims if any(part.start <= claim.sentence.start < part.end for part in titles)
    ]
    body = [claim for claim in claims if claim not in headed and not claim.negated]
    for title in headed:
        if title.strength == "direct" and not title.negated and (weaker := _weaker(title, body)):
            message = f'The title states this as fact; the body only says "{weaker.sentence.text}"'
            place = title.sentence
            yield Flag(
                code="overstated-title", start=place.start, end=place.end, text=place.text, message=message
            )
            return


def _weaker(title: Claim, body: Sequence[Claim]) -> Claim | None:
    """The body's version of the title's claim, if none of its versions is direct."""
    if any(claim.strength == "direct" and _same(title, claim, share=0.3) for claim in body):
        return None
    return next(
        (claim for claim in body if claim.strength != "direct" and _same(title, claim, share=0.5)), None
    )


def _same(one: Claim, other: Claim, *, share: float) -> bool:
    """Whether two claims join the same things; a correlation may name them the other way round."""
    straight = _alike(one.cause, other.cause, share) and _alike(one.effect, other.effect, share)
    if straight or other.strength != "correlational":
        return straight
    return _alike(one.cause, other.effect, share) and _alike(one.effect, other.cause, share)


def _alike(one: Argument, other: Argument, share: float) -> bool:
    if _ids(one) & _ids(other):
        return True
    first, second = _content(one), _content(other)
    fewer = min(len(first), len(second))
    return bool(fewer) and len(first & second) / fewer >= share


def _ids(argument: Argument) -> set[str]:
    return {mention.id for mention in argument.entities if mention.id}


def _content(argument: Argument) -> set[str]:
    """The argument's content words, plural and case aside, with those of what it stands for."""
    text = argument.text + (" " + argument.antecedent.text if argument.antecedent else "")
    words = {word for word in _WORD.findall(text.casefold()) if word not in _EMPTY}
    return {_stem(word) for word in words}


def _stem(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return (
        word[:-1] if word.endswith("s") and not word.endswith(("ss", "is", "us")) and len(word) > 3 else word
    )
