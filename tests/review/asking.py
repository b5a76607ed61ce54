"""The app without a browser: pages are asked for and read, and what a page would send is sent."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

from starlette.testclient import TestClient

from claimminer.records import Claim
from claimminer.review.desk import Desk
from claimminer.review.journal import history, new_token, standing_of


class Page:
    """A browser's view of the app: asks for pages, sends what a page would send."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def get(self, address: str, status: int = 200) -> str:
        answer = self.client.get(address)
        assert answer.status_code == status, answer.text
        return answer.text

    def seal(self) -> str:
        found = re.search(r'data-seal="(\w+)"', self.get("/claims"))
        assert found
        return found[1]

    def post(self, address: str, body: object, status: int = 200, **headers: str) -> dict[str, Any]:
        answer = self.client.post(address, json=body, headers={"X-Seal": self.seal(), **headers})
        assert answer.status_code == status, answer.text
        value: dict[str, Any] = answer.json()
        return value

    def decide(
        self, claim: Claim, answer: str | None = "accept", status: int = 200, **more: object
    ) -> dict[str, Any]:
        body = {
            "claim": claim.id,
            "answer": answer,
            "token": new_token(),
            "queue": "decision=todo&sort=article",
        }
        return self.post("/api/decide", body | more, status)


class Marks(HTMLParser):
    """The marked stretches of a page's passage, and every tag's attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def standing(desk: Desk, claim: Claim, reviewer: str = "anna") -> str | None:
    with desk.reading() as db:
        found = standing_of(db, claim.id, reviewer)
    return found.answer if found else None


def count(desk: Desk) -> int:
    with desk.reading() as db:
        return len(list(history(db)))
