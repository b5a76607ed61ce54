"""How quick the review app is with 100,000 claims: pages, filters, search, decisions and exports, at the server.

The run is the corpus, mined once and copied under other names. Requests go through the whole app, in this process.
"""

from __future__ import annotations

import re
import statistics
import tempfile
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from results import last_mark, options, publish
from starlette.testclient import TestClient

from claimminer.job import Job
from claimminer.manifest import RunRecord, write_run_record
from claimminer.records import Claim, DocumentRecord, claim_id, document_id
from claimminer.review.desk import Desk, open_desk
from claimminer.review.exports import FORMATS, export
from claimminer.review.index import content_digest
from claimminer.review.journal import Answer, Entry, add, new_token
from claimminer.review.lookup import document_of
from claimminer.review.readings import Edits
from claimminer.review.web.app import make_app
from claimminer.review.web.guard import People
from claimminer.run import extract_to_folder
from claimminer.score.tables import markdown_table
from claimminer.store import Json, RunWriter, read_claims, read_documents
from claimminer.tally import Tally

CORPUS = Path(__file__).parent.parent / "corpus"
FIRST_PAGE, FILTER, DECISION, EXPORT = 0.3, 0.2, 0.05, 5.0
FILTERS = (
    "decision=todo", "strength=direct&attribution=none", "flag=uncited-claim&decision=todo",
    "entity=DRUG&sort=confidence", "concept=MESH:D007249", "folder=copies/003",
    "type=decreases&confidence=high&decision=todo", "decision=accept", "decision=todo&sort=disagreement",
    "decision=disputed", "role=adjudication",
)  # fmt: skip
SEARCHES = (
    "search=sleep", "search=the", "search=%22blue+light%22+sl", "search=vaccine&decision=todo", "search=xyzzy",
)  # fmt: skip


def main() -> None:
    parser = options(__doc__, data=False)
    parser.add_argument("--claims", type=int, default=100_000, metavar="N", help="claims [default: 100,000]")
    given = parser.parse_args()
    given.limit = given.claims if given.claims != 100_000 else None
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder, "run")
        many = write_run(run, given.claims)
        started = time.perf_counter()
        with open_desk(run) as desk:
            indexed = time.perf_counter() - started
            rows = list(measure(desk, many))
        started = time.perf_counter()
        with open_desk(run):
            again = time.perf_counter() - started
    table = markdown_table(
        ("", "seconds, median", "worst", "on the CPU, median", "worst", "goal, below", "reached"), rows
    )
    about = (
        f"{many:,} claims, half of them decided. The first start makes the index, in {indexed:.1f} s; a later one of"
        f" the same run takes {again:.1f} s."
    )
    publish("review", "Review", f"{about}\n\n{table}", given)


def write_run(run: Path, claims: int) -> int:
    """Copies of the mined corpus as a run folder, until there are so many claims; how many there are."""
    with tempfile.TemporaryDirectory() as folder:
        extract_to_folder(Job(inputs=(str(CORPUS),), jobs=1), Path(folder))
        found = list(read_claims(Path(folder)))
        documents = list(read_documents(Path(folder)))
    run.mkdir()
    tally = Tally()
    with RunWriter(run) as writer:
        for number in range(claims):
            if tally.claims >= claims:
                break
            for document in documents:
                its = [claim for claim in found if claim.document.id == document.id]
                record, copies = copied(document, its, number)
                writer.write_document(record, copies)
                tally.add_document(record, copies)
    begun = datetime.now(UTC).isoformat(timespec="seconds")
    record_of_run = RunRecord(
        status="done", version="0", model="m", inputs=("corpus",), counts=tally.counts(), started=begun
    )
    write_run_record(run, record_of_run)
    return tally.claims


def copied(document: DocumentRecord, claims: list[Claim], number: int) -> tuple[Json, list[Json]]:
    """An article with a line more at its end, under another name: its ids are other ones."""
    text = f"{document.text}\nCopy {number}.\n"
    path = f"copies/{number // 20:03}/{number}-{Path(document.path).name}"
    ref = {"id": document_id(text), "path": path}
    copies = [
        claim.model_copy(
            update={
                "id": claim_id(ref["id"], claim.cause, claim.relation, claim.effect),
                "document": claim.document.model_copy(update=ref),
            }
        ).as_json()
        for claim in claims
    ]
    return document.model_copy(update={"text": text, **ref}).as_json(), copies


def measure(desk: Desk, many: int) -> Iterator[list[str]]:
    """Yield the rows of the table."""
    app = make_app(desk, People(["anna"], tokens=False))
    with TestClient(app, base_url="http://localhost") as client:
        ask(client, "/files")  # what is imported once
        yield row("first page, nothing decided", ask(client, *["/"] * 5), FIRST_PAGE)
        decide_many(desk, many // 2)
        yield row("first page", ask(client, *["/"] * 10), FIRST_PAGE)
        yield row("filters", ask(client, *(f"/claims?{one}" for one in FILTERS * 3)), FILTER)
        yield row("search", ask(client, *(f"/claims?{one}" for one in SEARCHES * 3)), FILTER)
        claims = [claim_of(client, one) for one in FILTERS[:8]]
        yield row("a claim, in a filtered queue", ask(client, *claims), FILTER)
        yield row("decision", decisions(client, 100), DECISION)
        yield row("agreement", ask(client, "/agreement"), None)
    for name in (form for form in FORMATS if form != "label-studio-config"):
        spent: list[Spent] = []
        with timed(spent):
            deque(export(desk, name), maxlen=0)
        yield row(f"export of {many // 2:,} decisions: {name}", spent, EXPORT)


class Spent(NamedTuple):
    """Seconds by the clock, and of the processor."""

    clock: float
    cpu: float


@contextmanager
def timed(spent: list[Spent]) -> Iterator[None]:
    before = time.perf_counter(), time.process_time()
    yield
    spent.append(Spent(time.perf_counter() - before[0], time.process_time() - before[1]))


def ask(client: TestClient, *addresses: str) -> list[Spent]:
    spent: list[Spent] = []
    for address in addresses:
        with timed(spent):
            answer = client.get(address)
        assert answer.status_code == 200, address
    return spent


def claim_of(client: TestClient, queue: str) -> str:
    found = re.search(r'class="line" href="([^"]+)"', client.get(f"/claims?{queue}").text)
    return found[1].replace("&amp;", "&") if found else "/done"


def decisions(client: TestClient, many: int) -> list[Spent]:
    spent: list[Spent] = []
    page = client.get("/").text
    seal = re.search(r'data-seal="(\w+)"', page)
    assert seal
    for _ in range(many):
        claim = re.search(r'data-claim="(\w+)"', page)
        assert claim
        body = {"claim": claim[1], "answer": "accept", "base": 0, "token": new_token(), "queue": "decision=todo"}
        with timed(spent):
            answer = client.post("/api/decide", json=body, headers={"X-Seal": seal[1]})
        page = client.get(answer.json()["next"]).text
    return spent


def decide_many(desk: Desk, many: int) -> None:
    """Two reviewers' decisions on the first half of the claims, the second's on a tenth of that."""
    with desk.writing() as db:
        rows = db.execute("SELECT n, d, id FROM run.claims ORDER BY n LIMIT ?", (many,)).fetchall()
        for row in rows:
            record = db.execute("SELECT record FROM run.records WHERE n = ?", (row["n"],)).fetchone()[0]
            claim = Claim.model_validate_json(record)
            content = content_digest(document_of(db, row["d"]).text) if row["n"] == 1 else "x"
            edits = Edits(strength="correlational") if row["n"] % 7 == 0 else None
            answer: Answer = "reject" if row["n"] % 5 == 0 else "accept"
            for name in ("anna", "ben") if row["n"] % 10 == 0 else ("anna",):
                either = answer if name == "anna" or row["n"] % 20 else "accept"
                add(db, Entry(token=new_token(), reviewer=name, claim=claim, content=content, answer=either,
                              edits=edits, comment="why?" if row["n"] % 11 == 0 else None))  # fmt: skip


def row(name: str, spent: list[Spent], goal: float | None) -> list[str]:
    """The goal is for the worst by the clock."""
    worst = max(one.clock for one in spent)
    cpu = [one.cpu for one in spent]
    cells = [statistics.median(one.clock for one in spent), worst, statistics.median(cpu), max(cpu)]
    reached = [f"{goal}", last_mark(worst < goal)] if goal else ["", ""]
    return [name, *(f"{cell:.3f}" for cell in cells), *reached]


if __name__ == "__main__":
    main()
