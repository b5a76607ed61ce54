"""The app in a real browser: servers to visit, and what hands do there."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

from saying import claims_of

from claimminer.records import Claim
from claimminer.review.desk import open_desk
from claimminer.review.journal import history, standing_of
from claimminer.review.serving import Served
from claimminer.review.web.app import make_app

PATIENCE = 30_000  # milliseconds: a busy machine is no fault
SHOWS = """(relation) => document.body.matches("[data-ready]:not(.busy)")
  && document.querySelector("#reading .part.relation dd")?.textContent.includes(relation)"""


class Server:
    """The review of a run, served by a thread of this process."""

    def __init__(self, run: Path, *names: str, port: int = 0) -> None:
        self.run = run
        self.names = names or ("anna",)
        self._open = ExitStack()
        self.desk = self._open.enter_context(open_desk(run))
        self.claims: dict[str, Claim] = claims_of(self.desk)
        served = Served(partial(make_app, self.desk), self.names, host="127.0.0.1", port=port)
        thread = threading.Thread(target=served.run)
        thread.start()
        self._open.callback(thread.join)
        self._open.callback(served.end)
        self.port, self.links = served.port, served.addresses

    def end(self) -> None:
        self._open.close()

    def again(self) -> Server:
        """The same at the same address, after this one has ended."""
        return Server(self.run, *self.names, port=self.port)

    def address(self, relation: str, queue: str = "decision=todo&sort=article") -> str:
        """Where the claim is shown."""
        return self.home(f"/claim/{self.claims[relation].id}?{queue}")

    def home(self, path: str = "/claims?decision=todo&sort=article") -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def standing(self, relation: str, reviewer: str = "anna", role: str = "review") -> Any:
        with self.desk.reading() as db:
            return standing_of(db, self.claims[relation].id, reviewer, role)  # type: ignore[arg-type]

    def answers(self) -> list[str | None]:
        with self.desk.reading() as db:
            return [event["answer"] for event in history(db)]


class Killable(Server):
    """``claimminer review`` as a process of its own; what it wrote is read beside it."""

    def __init__(self, run: Path, *, port: int = 0) -> None:
        command = [
            sys.executable,
            "-m",
            "claimminer",
            "review",
            str(run),
            "--port",
            str(port),
            "--reviewer",
            "anna",
        ]
        self.run, self.names, self._open = run, ("anna",), ExitStack()
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert self.process.stderr
        address = self.process.stderr.readline().partition(": ")[2]
        assert address.startswith("http"), address
        self.port = int(address.split(":")[2].partition("/")[0])
        for _ in range(100):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(self.home("/static/icon.svg")).read()
                break
            time.sleep(0.05)
        self.desk = self._open.enter_context(open_desk(run))
        self.claims = claims_of(self.desk)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.end()

    def end(self) -> None:
        super().end()
        self.process.terminate()
        self.process.wait()
        if self.process.stderr:
            self.process.stderr.close()

    def again(self) -> Killable:
        return Killable(self.run, port=self.port)


def at(page: Any, relation: str) -> None:
    """Wait until the claim with this relation is shown, and nothing is under way."""
    page.wait_for_function(SHOWS, arg=relation)


def words(page: Any, text: str, within: str = "#passage") -> tuple[float, float, float]:
    """Where the words stand on the screen: left, right, middle."""
    box: dict[str, float] = page.evaluate(
        """([text, within]) => {
          const walker = document.createTreeWalker(document.querySelector(within), NodeFilter.SHOW_TEXT);
          for (let node; (node = walker.nextNode());) {
            const at = node.data.indexOf(text);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(node, at); range.setEnd(node, at + text.length);
            const { left, right, top, bottom } = range.getBoundingClientRect();
            return { left, right, top, bottom };
          }
        }""",
        [text, within],
    )
    return box["left"], box["right"], (box["top"] + box["bottom"]) / 2


def drag(page: Any, start: str, end: str, within: str = "#passage") -> None:
    """Drag from the first letter of ``start`` to the last of ``end``, a little inside both."""
    left, _, middle = words(page, start, within)
    page.mouse.move(left + 3, middle)
    page.mouse.down()
    _, right, middle = words(page, end, within)
    page.mouse.move(right - 3, middle, steps=5)
    page.mouse.up()


def press(page: Any, *keys: str) -> None:
    for key in keys:
        page.keyboard.press(key)
