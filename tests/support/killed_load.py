"""Clients that run flows to their end on a server which is killed again and again.

Several threads work on the same tasks: they execute, answer requests with answers of their own
(each thread another one), send events, and make each call again until it is answered. What must
hold, of everything that the server ever acknowledged:

- a request that was answered is never outstanding again, and no task goes back to an older revision;
- one answer was acknowledged for each request, and the result has exactly that one; the result has
  none that was refused;
- every task ends, and those that the worker drives end with their only possible result.
"""

from __future__ import annotations

import json
import random
import threading
import time
from collections import Counter
from http.client import HTTPConnection, HTTPException
from typing import Any

from killed_server import KilledServer

FLOW = """
  const get = async (name) => (await (await fetch(`/${input}/${name}`)).json()).value;
  const taken = await Promise.all(["a", "b", "c"].map(get));
  const note = await waitForEvent("note");
  const last = await get("last");
  ({ "a": taken[0], "b": taken[1], "c": taken[2], note, last })
"""
DRIVEN = """
  let sum = 0;
  for (let i = 0; i < 4; i++) {
    sum += call("double", i);
    sleep(10);
  }
  ({ sum })
"""
DRIVEN_RESULT = {"sum": 12}
#: Tasks that are under way at any moment.
ACTIVE = 12
#: How long a call is tried, in seconds; far longer than a server needs to come back.
PATIENCE = 60.0


class Book:
    """What is known of one task. Keys are the names of its requests: a, b, c, note, last.

    acknowledged   the answer that the server said it has taken
    given          all answers that were tried
    refused        those that the server said it has not taken
    """

    def __init__(self, number: int) -> None:
        self.id = f"task-{number}"
        self.is_driven = number % 4 == 3
        self.has_begun = self.has_ended = False
        self.revision = 0
        self.acknowledged: dict[str, str] = {}
        self.given: dict[str, set[str]] = {}
        self.refused: dict[str, set[str]] = {}
        self._lock = threading.Lock()

    def known(self) -> tuple[int, set[str]]:
        """The newest revision that was seen, and what was answered then."""
        with self._lock:
            return self.revision, set(self.acknowledged)

    def see(self, task: dict[str, Any], known: tuple[int, set[str]]) -> None:
        """A task that was asked for when `known` was known. Raises AssertionError."""
        revision = revision_of(task)
        waits = {name_of(request) for request in task["pendingRequests"]}
        assert revision is None or revision >= known[0], (
            f"{self.id} went back to {revision}: {known}"
        )
        lost = waits & known[1]
        assert not lost, f"{self.id}: the answers to {lost} are lost"
        with self._lock:
            self.revision = max(self.revision, revision or 0)

    def give(self, name: str, value: str) -> None:
        with self._lock:
            self.given.setdefault(name, set()).add(value)

    def acknowledge(self, name: str, value: str) -> None:
        """Raises AssertionError for a second answer."""
        with self._lock:
            first = self.acknowledged.setdefault(name, value)
        assert first == value, f"{self.id}: {name} was answered with {first} and with {value}"

    def refuse(self, name: str, value: str) -> None:
        with self._lock:
            self.refused.setdefault(name, set()).add(value)

    def check_end(self, task: dict[str, Any]) -> None:
        """Raises AssertionError unless the result is what was acknowledged."""
        assert task["status"] == "completed", f"{self.id}: {task['error']}"
        result = task["result"]
        if self.is_driven:
            assert result == DRIVEN_RESULT, f"{self.id}: {result}"
            return
        assert list(result) == ["a", "b", "c", "note", "last"], f"{self.id}: {result}"
        for name, value in result.items():
            assert value in self.given[name], f"{self.id}: nobody gave {value} to {name}"
            assert value not in self.refused.get(name, ()), f"{self.id}: {value} was refused"
            assert self.acknowledged.get(name, value) == value, f"{self.id}: {name} is {value}"


class Load:
    """`threads` clients, until `stop` and then until every task has ended."""

    def __init__(self, server: KilledServer, seed: int, threads: int) -> None:
        self.figures: Counter[str] = Counter()
        self.problems: list[str] = []
        self._server = server
        self._books: list[Book] = []
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._clients = [
            threading.Thread(target=_Client(self, server, seed, number).run)
            for number in range(threads)
        ]

    def start(self) -> None:
        for client in self._clients:
            client.start()

    def stop(self) -> None:
        """No new tasks; returns when the clients are done, or have found a problem."""
        self._stopping.set()
        for client in self._clients:
            client.join()

    def check_all(self) -> None:
        """That all is still there, as it was. Raises AssertionError."""
        client = _Client(self, self._server, 0, 0)
        for book in self._books:
            assert book.has_ended, f"{book.id} is stuck"
            known = book.known()
            status, task = client.call("GET", f"/tasks/{book.id}")
            assert status == 200, f"{book.id}: {status}"
            book.see(task, known)
            book.check_end(task)
        for state in ("paused", "running"):
            assert client.call("GET", f"/tasks?status={state}")[1]["tasks"] == []
        client.close()

    def next_book(self, chance: random.Random) -> Book | None:
        """One that has not ended; None when there is nothing left to do."""
        with self._lock:
            live = [book for book in self._books if not book.has_ended]
            if self.problems or (self._stopping.is_set() and not live):
                return None
            if len(live) < ACTIVE and not self._stopping.is_set():
                self._books.append(Book(len(self._books)))
                return self._books[-1]
            return chance.choice(live)

    def count(self, what: str) -> None:
        with self._lock:
            self.figures[what] += 1


class _Client:
    """One thread."""

    def __init__(self, load: Load, server: KilledServer, seed: int, number: int) -> None:
        self._load = load
        self._server = server
        self._number = number
        self._values = 0
        self._chance = random.Random(f"client {seed} {number}")
        self._connection: HTTPConnection | None = None

    def run(self) -> None:
        try:
            while (book := self._load.next_book(self._chance)) is not None:
                self._work(book)
        except Exception as error:
            self._load.problems.append(f"{type(error).__name__}: {error}")
        finally:
            self.close()

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def call(
        self, method: str, path: str, body: object = None, key: str | None = None
    ) -> tuple[int, dict[str, Any]]:
        """Makes a call until it is answered, and not with 503."""
        give_up = time.monotonic() + PATIENCE
        while time.monotonic() < give_up:
            try:
                status, answer = self._once(method, path, body, key)
            except (OSError, HTTPException):
                self.close()
                self._load.count("calls without an answer")
                time.sleep(0.02)
                continue
            if status != 503:
                self._load.count("calls")
                return status, answer
            time.sleep(0.05)
        raise AssertionError(f"{method} {path} was not answered for {PATIENCE:.0f} s")

    def _once(
        self, method: str, path: str, body: object, key: str | None
    ) -> tuple[int, dict[str, Any]]:
        if self._connection is None:
            self._connection = HTTPConnection("127.0.0.1", self._server.port, timeout=10)
        headers = {} if key is None else {"idempotency-key": key}
        text = None if body is None else json.dumps(body)
        if text is not None:
            headers["content-type"] = "application/json"
        self._connection.request(method, path, text, headers)
        response = self._connection.getresponse()
        return response.status, json.loads(response.read())

    def _work(self, book: Book) -> None:
        """Looks at the task, and makes one step."""
        known = book.known()
        status, task = self._look(book)
        assert status in (200, 202), f"{book.id}: {status} {task.get('error')}"
        book.see(task, known)
        if task["status"] in ("completed", "error"):
            book.check_end(task)
            if not book.has_ended:
                book.has_ended = True
                self._load.count("tasks")
        elif book.is_driven:
            time.sleep(0.01)
        else:
            self._get_on(book, task)

    def _look(self, book: Book) -> tuple[int, dict[str, Any]]:
        if book.has_begun:
            return self.call("GET", f"/tasks/{book.id}")
        body = {"id": book.id, "input": book.id, "keepFinished": True}
        flow = {"code": DRIVEN, "drive": True} if book.is_driven else {"code": FLOW}
        found = self.call("POST", "/execute", {**body, **flow})
        book.has_begun = True
        return found

    def _get_on(self, book: Book, task: dict[str, Any]) -> None:
        request = self._chance.choice(task["pendingRequests"])
        name = name_of(request)
        self._values += 1
        value = f"{self._number}.{self._values}"
        book.give(name, value)
        if request["kind"] == "event":
            self._send(book, name, value)
            return
        body = {
            "taskId": book.id,
            "requestId": request["id"],
            "fetchResponse": {"data": {"value": value}},
        }
        known = book.known()
        status, answered = self.call("POST", "/resume", body)
        assert status in (200, 409), f"{book.id}: {status} {answered.get('error')}"
        if status == 409:
            book.refuse(name, value)
            return
        book.acknowledge(name, value)
        book.see(answered, known)
        self._load.count("answers")

    def _send(self, book: Book, name: str, value: str) -> None:
        """The first event is the answer; those after it are kept in vain."""
        status, sent = self.call("POST", f"/tasks/{book.id}/events/{name}", value, key=value)
        assert status in (200, 409), f"{book.id}: {status} {sent.get('error')}"
        if status == 409:
            assert "has ended" in sent["error"], f"{book.id}: {sent['error']}"
            book.refuse(name, value)


def name_of(request: dict[str, Any]) -> str:
    """The last part of the URL of a fetch; the name of the others, "" for sleeps."""
    return str(request.get("name") or request.get("url") or "").rpartition("/")[2]


def revision_of(task: dict[str, Any]) -> int | None:
    """None for a task that has ended."""
    token = task["vmState"]
    return None if token is None else int(token[1:].partition(".")[0])
