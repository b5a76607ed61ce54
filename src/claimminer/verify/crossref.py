"""Crossref's REST API, asked politely: one question at a time, not too fast, and later where it says later.

habanero words the questions; here is what it leaves open: pauses, retries, and one kind of error for all that can
go wrong. Limits are those of https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple, TypeVar
from urllib.parse import quote, unquote, urlsplit

import httpx2
from habanero import Crossref
from habanero.exceptions import RequestError
from pydantic import BaseModel, ValidationError
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt

from claimminer import __version__
from claimminer.errors import InputError
from claimminer.verify.messages import ListAnswer, Message, WorkAnswer, notices_on, registered_work
from claimminer.verify.records import RegisteredWork

__all__ = ["CROSSREF", "CrossrefService", "Pauses", "UnreachableError"]

CROSSREF = "https://api.crossref.org"
_ATTEMPTS = 4
_LONGEST_WAIT = 120.0  # seconds; who is told to wait longer had better come back
_MOST_SILENCES = 5  # one after the other: then there is no service any more
_FIRST_SILENCES = 2  # from the start on: then there is none at all
_NOT_FOUND = "Resource not found"  # with status 404; a gateway on the way has other words
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_MOST_NOTICES = 200  # rows of an answer; a work has one or two
# What habanero raises itself, and what it stumbles over in an answer of another form.
_FAULTS = (httpx2.HTTPError, RequestError, RuntimeError, ValueError, LookupError, TypeError, AttributeError)

A = TypeVar("A")
M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")


class UnreachableError(Exception):
    """No answer to be had; the text says why."""


class Pauses(NamedTuple):
    """Seconds between two questions for a work, and after one for a list."""

    work: float
    list: float


POLITE = Pauses(work=0.1, list=0.34)
PUBLIC = Pauses(work=0.2, list=1.0)


class CrossrefService:
    """Works by DOI, from Crossref or a mirror that answers in its form.

    ``mailto`` opens Crossref's polite pool, which is faster. ``timeout``: seconds to wait for an answer.
    ``pauses`` and ``sleep`` are for tests. Raises InputError where ``base_url`` is no web address or ``mailto`` no
    e-mail address, and when too many questions have gone without an answer, one after the other.
    """

    def __init__(
        self,
        *,
        base_url: str = CROSSREF,
        mailto: str | None = None,
        timeout: float = 20,
        pauses: Pauses | None = None,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        if urlsplit(self.base_url).scheme not in ("http", "https") or not urlsplit(self.base_url).netloc:
            raise InputError(f"{base_url}: is no web address; --base-url is like {CROSSREF}")
        if mailto is not None and not _ADDRESS.fullmatch(mailto):
            raise InputError(f"{mailto}: is no e-mail address; --mailto is like you@example.org")
        agent = f"claimminer/{__version__}"
        self._api = Crossref(base_url=self.base_url, mailto=mailto, ua_string=agent, timeout=timeout)
        self._pauses = pauses or (POLITE if mailto else PUBLIC)
        self._sleep = sleep
        self._ready = 0.0  # when the next question may be asked, by the monotonic clock
        self._was_reached = False
        self._silences = 0  # questions without an answer, one after the other
        self._patience = 1  # for one slow first answer; a service that is always so slow is none

    def given_up(self, reason: str) -> InputError:
        """The error of a service that there is no point in asking further."""
        advice = "look at the network, or name a mirror with --base-url; the same command goes on from here"
        return InputError(f"{self.base_url}: {reason}; {advice}")

    def works(self, dois: Sequence[str]) -> Iterator[tuple[str, RegisteredWork | UnreachableError | None]]:
        """Yield each DOI with its work: None where no agency knows it, the error where nobody answered."""
        found: dict[str, Message] = {}
        for doi in dois:
            answer = _caught(self._message, doi)
            if isinstance(answer, Message):
                found[doi] = answer
            else:
                yield doi, answer or _caught(self._elsewhere, doi)
        updates = _caught(self._updates, list(found))
        for doi, message in found.items():
            if isinstance(updates, UnreachableError):
                yield doi, updates
            else:
                yield doi, registered_work(message, notices=notices_on(doi, updates))

    def _message(self, doi: str, *, moved: bool = False) -> Message | None:
        """The work's message; that of the DOI which has taken its place, where it was moved."""
        answer = self._ask(self._api.works, ids=quote(doi, safe="/"), pause=self._pauses.work)
        if isinstance(answer, str):
            return None if moved else self._message(answer, moved=True)
        return _parsed(answer, WorkAnswer).message if answer is not None else None

    def _elsewhere(self, doi: str) -> RegisteredWork | None:
        """What another agency has registered (DataCite, mEDRA …): Crossref knows no more of it than that."""
        answer = self._ask(self._api.registration_agency, ids=quote(doi, safe="/"), pause=self._pauses.work)
        agency = str(answer[0]) if isinstance(answer, list) and answer else "Crossref"
        return RegisteredWork(doi=doi, agency=agency) if agency.casefold() != "crossref" else None

    def _updates(self, dois: Sequence[str]) -> list[Message]:
        """Works that retract or correct one of these. A DOI with a comma cannot be asked for in a list."""
        asked = [doi for doi in dois if "," not in doi]
        if not asked:
            return []
        query = {"filter": {"updates": asked}, "limit": _MOST_NOTICES}
        answer = self._ask(self._api.works, **query, pause=self._pauses.list)
        return _parsed(answer, ListAnswer).message.items if answer is not None else []

    def _ask(self, ask: Callable[..., Any], *, pause: float, **query: object) -> Any:
        """The answer; None where there is no such thing, the other DOI where it has moved."""
        retrying = Retrying(
            retry=retry_if_exception(self._is_passing), wait=_wait, stop=stop_after_attempt(_ATTEMPTS),
            sleep=self._sleep, reraise=True,
        )  # fmt: skip
        try:
            return retrying(self._ask_once, ask, query, pause=pause)
        except _FAULTS as error:
            response = _response(error)
            if response is not None and (_says_missing(response) or _moved_to(response)):
                self._silences = 0
                return _moved_to(response)
            self._silences += 1
            if self._silences == (_MOST_SILENCES if self._was_reached else _FIRST_SILENCES):
                raise self.given_up(_reason(error, response)) from error
            raise UnreachableError(_reason(error, response)) from error

    def _ask_once(self, ask: Callable[..., Any], query: dict[str, object], *, pause: float) -> Any:
        self._sleep(max(0.0, self._ready - time.monotonic()))
        try:
            answer = ask(**query)
        finally:
            self._ready = time.monotonic() + pause
        self._was_reached = True
        self._silences = 0
        return answer

    def _is_passing(self, error: BaseException) -> bool:
        """Whether asking again may help. Who was never reached is not waited for."""
        response = _response(error)
        if response is not None:
            self._was_reached = True
            wait = _retry_after(response)
            return response.status_code in _PASSING and (wait is None or wait <= _LONGEST_WAIT)
        if _is_of(error, httpx2.ConnectError, httpx2.ConnectTimeout):
            return self._was_reached
        if _is_of(error, httpx2.TimeoutException) and not self._was_reached:
            self._patience -= 1
            return self._patience >= 0
        return isinstance(error, _FAULTS)


def _caught(ask: Callable[[A], T], what: A) -> T | UnreachableError:
    try:
        return ask(what)
    except UnreachableError as error:
        return error


def _parsed(answer: object, kind: type[M]) -> M:
    try:
        return kind.model_validate(answer)
    except ValidationError as error:
        raise UnreachableError("the answer is not in Crossref's form") from error


def _response(error: BaseException | None) -> httpx2.Response | None:
    """The answer that an error stands for; habanero raises some of its own over those of httpx2."""
    return next((one.response for one in _chain(error) if isinstance(one, httpx2.HTTPStatusError)), None)


def _is_of(error: BaseException | None, *kinds: type[BaseException]) -> bool:
    """Whether the error, or one that it was raised over, is of these."""
    return any(isinstance(one, kinds) for one in _chain(error))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _says_missing(response: httpx2.Response) -> bool:
    return response.status_code == 404 and response.text.startswith(_NOT_FOUND)


def _moved_to(response: httpx2.Response) -> str | None:
    """The DOI that a redirect leads to."""
    _, _, doi = response.headers.get("Location", "").partition("/works/")
    return unquote(doi) if response.is_redirect and doi else None


def _wait(state: RetryCallState) -> float:
    """As long as the service asks for, else 1, 2, 4 seconds."""
    error = state.outcome.exception() if state.outcome else None
    response = _response(error)
    asked = _retry_after(response) if response is not None else None
    return asked if asked is not None else 2.0 ** (state.attempt_number - 1)


def _retry_after(response: httpx2.Response) -> float | None:
    """Seconds to wait, as the header says them or as a date; None where it says nothing of use."""
    value = response.headers.get("Retry-After", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        until = parsedate_to_datetime(value)
    except ValueError:
        return None
    until = until.replace(tzinfo=until.tzinfo or UTC)  # "-0000" names no zone
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def _reason(error: BaseException, response: httpx2.Response | None) -> str:
    if response is not None:
        return f"the service answers {response.status_code} {response.reason_phrase}".strip()
    if _is_of(error, httpx2.TransportError):
        return "the service does not answer"
    return "the answer is not in Crossref's form"
