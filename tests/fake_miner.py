"""A miner that costs nothing, for the tests of the run: a sentence "X causes Y." is a claim, nothing else is.

Words in a text make trouble: ``RAISE`` an exception, ``DIE`` the whole process, ``STOP`` Ctrl-C,
``SLOW`` more than a second.
"""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from claimminer.articles import Article
from claimminer.engines import Result
from claimminer.errors import InputError
from claimminer.records import (
    Argument,
    Claim,
    DocumentRecord,
    DocumentRef,
    Flag,
    Relation,
    Span,
    claim_id,
    document_id,
)


def article(text: str, path: str = "a.txt") -> Article:
    return Article(text=text, path=path)


def articles(count: int) -> list[Article]:
    """Articles of 0, 1, 2, 0, 1 ... claims."""
    return [article("Häufig. " + f"Tea{n} causes joy. " * (n % 3), f"news/{n:02}.txt") for n in range(count)]


def mine(articles: Iterable[Article]) -> Iterator[Result]:
    for one in articles:
        words = one.text.split()
        if "RAISE" in words:
            raise ValueError("what\nis this")
        if "DIE" in words:
            os._exit(7)
        if "STOP" in words:
            raise KeyboardInterrupt
        if "SLOW" in words:
            time.sleep(1.5)
        yield from _mine_calmly(one)


def _mine_calmly(one: Article) -> Iterator[Result]:
    claims = tuple(_claims(one))
    yield _document(one, claims), claims


def for_any_model(articles: Iterable[Article], **_: object) -> Iterator[Result]:
    """What stands in for the pipeline in a command; each article takes the seconds that the environment says."""
    for one in articles:
        time.sleep(float(os.environ.get("FAKE_PAUSE", "0")))
        yield from mine([one])


def unknown_model(articles: Iterable[Article]) -> Iterator[Result]:  # noqa: ARG001
    raise InputError("no_such_model: no such model; python -m spacy download no_such_model")
    yield


def uninstalled(articles: Iterable[Article]) -> Iterator[Result]:
    import no_such_package  # type: ignore[import-not-found]

    yield from no_such_package.mine(articles)


class CtrlC:
    """Mines, and lets Ctrl-C reach its process twice: while that starts, and at the first article."""

    def __call__(self, articles: Iterable[Article]) -> Iterator[Result]:
        _interrupt()
        yield from mine(articles)

    def __reduce__(self) -> tuple[object, tuple[()]]:
        return _interrupted, ()


def _interrupted() -> CtrlC:
    _interrupt()
    return CtrlC()


def _interrupt() -> None:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(0.01)


class StopAfter:
    """Ctrl-C instead of the next article, once ``count`` are mined."""

    def __init__(self, count: int) -> None:
        self.left = count

    def __call__(self, articles: Iterable[Article]) -> Iterator[Result]:
        for one in articles:
            if not self.left:
                raise KeyboardInterrupt
            self.left -= 1
            yield from mine([one])


class Counted:
    """Mines, and remembers what. A ``forgiving`` one is not troubled by words."""

    def __init__(self, *, forgiving: bool = False) -> None:
        self.paths: list[str] = []
        self._forgiving = forgiving

    def __call__(self, articles: Iterable[Article]) -> Iterator[Result]:
        for one in articles:
            self.paths.append(one.path)
            yield from _mine_calmly(one) if self._forgiving else mine([one])


def folder_bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.jsonl"))}


def _document(one: Article, claims: tuple[Claim, ...]) -> DocumentRecord:
    flags = (Flag(code="no-source-section", message="no sources"),) if claims else ()
    return DocumentRecord(
        id=document_id(one.text), source_id=one.source_id, path=one.path, format=one.format, title=one.title,
        url=one.url, published=one.published, text=one.text, words=len(one.text.split()), claims=len(claims),
        flags=flags,
    )  # fmt: skip


def _claims(one: Article) -> Iterator[Claim]:
    document = document_id(one.text)
    start = 0
    for sentence in one.text.split(". "):
        cause, found, effect = sentence.partition(" causes ")
        if found:
            yield _claim(one, document, start, cause, effect)
        start += len(sentence) + 2


def _claim(one: Article, document: str, start: int, cause: str, effect: str) -> Claim:
    verb = start + len(cause) + 1
    after = verb + len("causes ")
    left = Argument(start=start, end=start + len(cause), text=cause)
    right = Argument(start=after, end=after + len(effect), text=effect)
    relation = Relation(
        start=verb, end=verb + 6, text="causes", lemma="cause", type="causes", direction="none",
        predicate="biolink:causes",
    )  # fmt: skip
    return Claim(
        id=claim_id(document, left, relation, right),
        document=DocumentRef(id=document, source_id=one.source_id, path=one.path, title=one.title),
        section=None, sentence=Span(start=start, end=right.end, text=one.text[start : right.end]), cause=left,
        relation=relation, effect=right, strength="direct", confidence=1.0,
        flags=(Flag(code="uncited-claim", message="no source"),),
    )  # fmt: skip
