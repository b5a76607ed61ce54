"""Questions to a server in Crossref's form, with all that can go wrong on the way."""

from __future__ import annotations

import socket
import time
from email.utils import formatdate

import pytest
from crossref_server import FakeCrossref, Fault

from claimminer.errors import InputError
from claimminer.verify.crossref import CrossrefService, Pauses, UnreachableError
from claimminer.verify.records import Notice, RegisteredWork

Answer = RegisteredWork | UnreachableError | None
GARBLED = "the answer is not in Crossref's form"
SILENT = "the service does not answer"


class Asking:
    """A service that does not sleep, but remembers for how long it should have."""

    def __init__(self, url: str, **options: object) -> None:
        self.slept: list[float] = []
        self.service = CrossrefService(
            base_url=url, timeout=0.25, pauses=Pauses(0, 0), sleep=self.slept.append, **options,  # type: ignore[arg-type]
        )  # fmt: skip

    def __call__(self, *dois: str) -> dict[str, Answer]:
        return dict(self.service.works(dois))

    @property
    def waits(self) -> list[float]:
        return [round(seconds) for seconds in self.slept if seconds]


@pytest.fixture
def ask(crossref: FakeCrossref) -> Asking:
    crossref.add("10.4321/broth.7", "Broth and colds", year=2014, author="Ladle")
    return Asking(crossref.url)


def test_what_is_registered(crossref: FakeCrossref, ask: Asking) -> None:
    crossref.add(
        "10.4321/all", "Nettles &amp; <i>Urtica</i> in\n sheep", year=2001, author="Löffel", subtitle=["a trial"],
        **{"original-title": ["Brennnesseln"], "published-online": {"date-parts": [[2000, 12]]},
           "published": {"date-parts": [[None]]}, "short-container-title": ["Sp."], "abstract": None},
    )  # fmt: skip
    (work,) = ask("10.4321/all").values()
    assert isinstance(work, RegisteredWork)
    assert work.titles == ("Nettles & Urtica in sheep", "Nettles & Urtica in sheep: a trial", "Brennnesseln")
    assert (work.author, work.years, work.journals) == ("Löffel", (2000, 2001), ("Spoon", "Sp."))
    assert (work.agency, work.notices) == ("Crossref", ())


def test_little_is_registered(crossref: FakeCrossref, ask: Asking) -> None:
    crossref.works["10.4321/bare"] = {"DOI": "10.4321/bare"}
    crossref.works["10.4321/null"] = {
        "DOI": "10.4321/null",
        "title": None,
        "author": [{"name": "WHO"}],
        "issued": None,
    }
    answers = ask("10.4321/bare", "10.4321/null")
    assert answers["10.4321/bare"] == RegisteredWork(doi="10.4321/bare")
    assert answers["10.4321/null"] == RegisteredWork(doi="10.4321/null", author="WHO")


@pytest.mark.parametrize(
    ("fields", "read"),
    [
        ({"title": []}, {"titles": ()}),
        ({"title": [None, ""]}, {"titles": ()}),
        ({"title": ["Broth"], "subtitle": []}, {"titles": ("Broth",)}),
        ({"title": ["Broth", "Broth"]}, {"titles": ("Broth",)}),
        ({"issued": {"date-parts": [[None]]}}, {"years": ()}),
        ({"issued": {"date-parts": [None]}}, {"years": ()}),
        ({"issued": {"date-parts": None}}, {"years": ()}),
        ({"issued": {"date-parts": [["2019", 3]]}}, {"years": (2019,)}),
        ({"issued": {}, "posted": {"date-parts": [[2020, 5, 1]]}}, {"years": (2020,)}),
        ({"issued": None, "published-online": {"date-parts": [[2018]]}}, {"years": (2018,)}),
        ({"author": [{"given": "Sukarno", "sequence": "first"}, {"family": "Roe"}]}, {"author": "Sukarno"}),
        (
            {"author": [{"family": "Roe", "sequence": "x"}, {"family": "Doe", "sequence": "first"}]},
            {"author": "Doe"},
        ),
        ({"author": [{"affiliation": []}, {"family": "Roe"}]}, {"author": "Roe"}),
        ({"author": []}, {"author": None}),
        ({"container-title": [None]}, {"journals": ()}),
        ({"updated-by": [{"DOI": None, "type": None}]}, {"notices": (Notice(type="update"),)}),
        (
            {"update-to": [], "relation": {"is-preprint-of": [{"id": "10.4321/y"}]}, "license": [1]},
            {"titles": ()},
        ),
    ],
)
def test_what_publishers_leave_out(
    fields: dict[str, object], read: dict[str, object], crossref: FakeCrossref, ask: Asking
) -> None:
    crossref.works["10.4321/odd"] = {"DOI": "10.4321/odd", **fields}
    (work,) = ask("10.4321/odd").values()
    assert isinstance(work, RegisteredWork)
    assert {name: getattr(work, name) for name in read} == read


def test_missing_and_elsewhere(crossref: FakeCrossref, ask: Asking) -> None:
    crossref.agencies["10.4321/data.1"] = "DataCite"
    answers = ask("10.4321/none", "10.4321/data.1")
    assert answers == {
        "10.4321/none": None,
        "10.4321/data.1": RegisteredWork(doi="10.4321/data.1", agency="DataCite"),
    }
    assert ask.waits == []


@pytest.mark.parametrize(
    "doi", ["10.4321/s0140(05)<1::aid>3.0;2-#", "10.4321/a?b=c", "10.4321/50%", "10.4321/ä b"]
)
def test_odd_characters(doi: str, crossref: FakeCrossref, ask: Asking) -> None:
    crossref.add(doi, "Odd")
    (answer,) = ask(doi).values()
    assert isinstance(answer, RegisteredWork)
    assert answer.titles == ("Odd",)


def test_a_moved_doi(crossref: FakeCrossref, ask: Asking) -> None:
    crossref.faults["10.4321/old"] = [Fault(301, {"Location": "/works/10.4321%2Fbroth.7"})]
    (answer,) = ask("10.4321/old").values()
    assert isinstance(answer, RegisteredWork)
    assert answer.doi == "10.4321/broth.7"
    crossref.faults["10.4321/ring"] = [Fault(301, {"Location": "/works/10.4321/ring"})] * 9
    assert ask("10.4321/ring") == {"10.4321/ring": None}


@pytest.mark.parametrize(
    ("faults", "waits"),
    [
        ([Fault(500)], [1]),
        ([Fault(503), Fault(502), Fault(504)], [1, 2, 4]),
        ([Fault(429, {"Retry-After": "7"})], [7]),
        ([Fault(429, {"Retry-After": "soon"})], [1]),
        ([Fault(429, body=b'{"message": "slow down"}')], [1]),
        ([Fault(body=b'{"message": {"DOI": ')], [1]),
        ([Fault(body=b"<html>Please log in</html>", content_type="text/html")], [1]),
        ([Fault(content_type=None)], [1]),
        ([Fault(seconds=0.6)], [1]),
        ([Fault(hang_up=True)], [1]),
    ],
)
def test_what_passes(faults: list[Fault], waits: list[float], crossref: FakeCrossref, ask: Asking) -> None:
    crossref.faults["10.4321/broth.7"] = list(faults)
    (answer,) = ask("10.4321/broth.7").values()
    assert isinstance(answer, RegisteredWork)
    assert ask.waits == waits


@pytest.mark.parametrize(("seconds", "waits"), [(60, [60]), (-60, [])])
@pytest.mark.parametrize("gmt", [True, False])
def test_waits_until_a_date(
    seconds: int, waits: list[int], gmt: bool, crossref: FakeCrossref, ask: Asking
) -> None:
    until = formatdate(time.time() + seconds, usegmt=gmt)
    crossref.faults["10.4321/broth.7"] = [Fault(429, {"Retry-After": until})]
    ask("10.4321/broth.7")
    assert ask.waits == pytest.approx(waits, abs=5)


@pytest.mark.parametrize(
    ("fault", "reason", "asked"),
    [
        (Fault(500), "the service answers 500 Internal Server Error", 4),
        (Fault(403), "the service answers 403 Forbidden", 1),
        (Fault(404, body=b"<html>no such page</html>"), "the service answers 404 Not Found", 1),
        (Fault(429, {"Retry-After": "86400"}), "the service answers 429 Too Many Requests", 1),
        (Fault(body=b"no JSON"), GARBLED, 4),
        (Fault(body=b"[1, 2]"), GARBLED, 1),
        (Fault(body=b'{"message": {"DOI": 7}}'), GARBLED, 1),
        (Fault(body=b'{"message": {"DOI": "10.4321/x", "title": {"a": 1}}}'), GARBLED, 1),
        (Fault(hang_up=True), SILENT, 4),
    ],
)
def test_what_stays(fault: Fault, reason: str, asked: int, crossref: FakeCrossref, ask: Asking) -> None:
    crossref.faults["10.4321/x"] = [fault] * 9
    answers = ask("10.4321/x", "10.4321/broth.7")
    assert str(answers["10.4321/x"]) == reason
    assert isinstance(answers["10.4321/broth.7"], RegisteredWork)
    assert crossref.asked.count("10.4321/x") == asked


def test_nobody_is_there() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        ask = Asking(f"http://127.0.0.1:{closed.getsockname()[1]}")
        (answer,) = ask("10.4321/x").values()
    assert isinstance(answer, UnreachableError)
    assert str(answer) == SILENT
    assert ask.waits == []  # who was never reached is not waited for


def test_who_never_answers_is_soon_given_up(crossref: FakeCrossref, ask: Asking) -> None:
    for number in range(5):
        crossref.faults[f"10.4321/{number}"] = [Fault(seconds=0.6)] * 9
    with pytest.raises(InputError, match="does not answer"):
        ask("10.4321/0", "10.4321/1", "10.4321/2", "10.4321/3", "10.4321/4")
    assert len(crossref.asked) == 3  # the first twice, the second once
    assert ask.waits == [1]


@pytest.mark.parametrize("mailto", ["nobody", "a@b", "two words@example.org"])
def test_an_address_is_one(mailto: str) -> None:
    with pytest.raises(InputError, match="no e-mail address"):
        CrossrefService(mailto=mailto)


def update(doi: str, kind: str = "retraction", **more: object) -> dict[str, object]:
    return {"DOI": doi, "type": kind, "label": kind, "updated": {"date-parts": [[2020, 1, 2]]}, **more}


def test_retraction_notices(crossref: FakeCrossref, ask: Asking) -> None:
    notice = update("10.4321/BROTH.7", source="publisher")
    crossref.add("10.4321/notice", "Retraction: Broth", **{"update-to": [notice]})
    crossref.add("10.4321/two", "Two", **{"updated-by": [update("10.4321/n2", source="retraction-watch")]})
    crossref.add("10.4321/three", "RETRACTED ARTICLE: Three herbs")
    crossref.add(
        "10.4321/four", "Four", **{"updated-by": [update("10.4321/n4", kind="Expression of Concern")]}
    )
    crossref.add("10.4321/five", "Retracted hernias in dogs")
    answers = ask(
        "10.4321/broth.7", "10.4321/two", "10.4321/three", "10.4321/four", "10.4321/five", "10.4321/notice"
    )
    found = {
        doi: [(notice.type, notice.doi, notice.date, notice.source) for notice in answer.notices]
        for doi, answer in answers.items()
        if isinstance(answer, RegisteredWork)
    }
    assert found == {
        "10.4321/broth.7": [("retraction", "10.4321/notice", "2020-01-02", "publisher")],
        "10.4321/two": [("retraction", "10.4321/n2", "2020-01-02", "retraction-watch")],
        "10.4321/three": [("retraction", None, None, None)],
        "10.4321/four": [("expression_of_concern", "10.4321/n4", "2020-01-02", None)],
        "10.4321/five": [],
        "10.4321/notice": [],
    }
    assert crossref.asked.count("list") == 1
    assert getattr(answers["10.4321/three"], "titles", None) == ("Three herbs",)


def test_no_notices_to_be_had(crossref: FakeCrossref, ask: Asking) -> None:
    crossref.faults["list"] = [Fault(500, body=b'{"message": "down"}')] * 4
    (answer,) = ask("10.4321/broth.7").values()
    assert str(answer) == "the service answers 500 Internal Server Error"
    assert isinstance(ask("10.4321/broth.7")["10.4321/broth.7"], RegisteredWork)


def test_a_doi_with_a_comma_is_not_asked_for_in_a_list(crossref: FakeCrossref, ask: Asking) -> None:
    crossref.add("10.4321/a,b", "Comma")
    assert isinstance(ask("10.4321/a,b")["10.4321/a,b"], RegisteredWork)
    assert "list" not in crossref.asked


def test_it_says_who_asks(crossref: FakeCrossref) -> None:
    Asking(crossref.url, mailto="roe@example.org")("10.4321/x")
    (agent,) = crossref.agents
    assert "mailto:roe@example.org" in agent
    assert "claimminer/" in agent


def test_it_is_not_asked_too_fast(crossref: FakeCrossref) -> None:
    slept: list[float] = []
    service = CrossrefService(base_url=crossref.url, pauses=Pauses(5, 9), sleep=slept.append)
    crossref.add("10.4321/x", "X")
    list(service.works(["10.4321/x", "10.4321/none"]))
    assert [round(seconds) for seconds in slept] == [0, 5, 5, 5]  # work, work, its agency, the list


@pytest.mark.parametrize("url", ["", "api.crossref.org", "ftp://x.org", "https://", "file:///etc"])
def test_no_web_address(url: str) -> None:
    with pytest.raises(InputError, match="is no web address"):
        CrossrefService(base_url=url)
