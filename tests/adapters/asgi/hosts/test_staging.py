"""Steps over a store that can only be awaited: races, failures, and what is never lost."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from asgi_client import KEY, Exchange, call, lifespan
from sequential_flow import Limits, Settings
from sequential_flow_asgi.edge.application import EdgeApplication
from sequential_flow_asgi.edge.staging import Row, StagedService

CODE = "const a = fetch('https://api.example.com/a'); const b = fetch('https://api.example.com/b'); a.n + b.n"


class Store:
    """Rows in memory, read and written by others between any two steps of the event loop."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.swaps = 0
        self.lost = 0
        self.error: Exception | None = None

    async def load(self, task_id: str) -> str | None:
        await self._pass()
        row = self.rows.get(task_id)
        return None if row is None else row.text

    async def swap(self, task_id: str, revision: int, row: Row | None, now: str) -> bool:
        await self._pass()
        self.swaps += 1
        stored = self.rows.get(task_id)
        is_free = revision == 0 and (stored is None or stored.expires_at <= now)
        if not is_free and (stored is None or stored.revision != revision):
            self.lost += 1
            return False
        self.rows.pop(task_id, None)
        if row is not None:
            self.rows[task_id] = row
        return True

    async def _pass(self) -> None:
        await asyncio.sleep(0)
        if self.error is not None:
            raise self.error


class Clock:
    now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def app(store: Store, clock: Clock) -> EdgeApplication:
    settings = Settings(api_keys=(KEY,), limits=Limits(requests=50))
    return EdgeApplication(StagedService(settings, store, clock=clock, max_task_bytes=50_000))


def post(app: EdgeApplication, path: str, body: Any) -> tuple[int, Any]:
    response = asyncio.run(call(app, "POST", path, body))
    return response.status, response.json()


def answer(task: dict[str, Any], n: int, request: int | None = None) -> dict[str, Any]:
    which = {"vmState": task["vmState"]} if request is None else {"requestId": request}
    return {"taskId": task["id"], **which, "fetchResponse": {"data": {"n": n}}}


def test_a_flow_from_its_start_to_its_end(app: EdgeApplication, store: Store) -> None:
    status, task = post(app, "/execute", {"code": CODE})
    assert (status, task["status"], store.swaps) == (200, "paused", 1)
    status, task = post(app, "/resume", answer(task, 1))
    assert (status, task["status"]) == (200, "paused")
    status, task = post(app, "/resume", answer(task, 2))
    assert (status, task["status"], task["result"]) == (200, "completed", 3)
    assert (store.rows, store.lost) == ({}, 0)


def test_tasks_are_read_kept_and_deleted(app: EdgeApplication, store: Store) -> None:
    post(app, "/execute", {"code": CODE, "id": "one"})
    response = asyncio.run(call(app, "GET", "/tasks/one"))
    assert (response.status, response.json()["status"]) == (200, "paused")
    assert asyncio.run(call(app, "GET", "/tasks/two")).status == 404
    assert asyncio.run(call(app, "DELETE", "/tasks/one")).status == 200
    assert store.rows == {}


def test_an_id_is_taken_once(app: EdgeApplication, store: Store) -> None:
    first = post(app, "/execute", {"code": CODE, "id": "one"})[1]
    status, other = post(app, "/execute", {"code": "1", "id": "one"})
    assert (status, other["errorDetail"]["code"]) == (409, "TASK_EXISTS")
    status, again = post(app, "/execute", {"code": CODE, "id": "one"})
    assert (status, again["vmState"]) == (200, first["vmState"])
    status, new = post(app, "/execute", {"code": CODE + "+0", "id": "one", "replace": True})
    assert (status, new["status"]) == (200, "paused")


def test_an_expired_task_is_gone_and_its_id_is_free(app: EdgeApplication, clock: Clock) -> None:
    task = post(app, "/execute", {"code": CODE, "id": "one", "ttl": 1000})[1]
    clock.now += 2
    assert post(app, "/resume", answer(task, 1))[0] == 410
    assert post(app, "/execute", {"code": CODE, "id": "one"})[1]["status"] == "paused"


def test_one_of_two_answers_wins(app: EdgeApplication) -> None:
    task = post(app, "/execute", {"code": CODE, "id": "one"})[1]

    async def both() -> list[int]:
        responses = await asyncio.gather(
            *(call(app, "POST", "/resume", answer(task, n)) for n in (1, 2))
        )
        return sorted(response.status for response in responses)

    assert asyncio.run(both()) == [200, 409]


def test_answers_to_different_requests_both_count(app: EdgeApplication, store: Store) -> None:
    many = "const f = async i => (await fetch('https://api.example.com/' + i)).json();\n"
    many += "const all = await Promise.all([...Array(10).keys()].map(f)); all.map(a => a.n).join()"
    task = post(app, "/execute", {"code": many, "id": "one", "style": "promise"})[1]
    ids = [request["id"] for request in task["pendingRequests"]]
    assert len(ids) == 10

    async def every() -> list[Any]:
        answers = (answer(task, i, i) for i in ids)
        return await asyncio.gather(*(call(app, "POST", "/resume", each) for each in answers))

    ends = [response.json() for response in asyncio.run(every())]
    assert [end["result"] for end in ends if end["status"] == "completed"] == [
        ",".join(str(i) for i in ids)
    ]
    assert store.lost > 0


def test_a_store_that_fails_is_an_answer_and_loses_nothing(
    app: EdgeApplication, store: Store
) -> None:
    task = post(app, "/execute", {"code": CODE, "id": "one"})[1]
    store.error = OSError("secret address")
    status, refused = post(app, "/resume", answer(task, 1))
    assert status == 503
    assert "STORAGE_UNAVAILABLE" in json.dumps(refused)
    assert "secret" not in json.dumps(refused)
    store.error = None
    assert post(app, "/resume", answer(task, 1))[1]["status"] == "paused"


def test_a_task_that_is_too_large_stays_as_it_was(app: EdgeApplication, store: Store) -> None:
    status, _ = post(app, "/execute", {"code": "const s = 'ab'.repeat(60000);" + CODE})
    assert (status, store.rows) == (413, {})


def test_a_damaged_row_is_said_to_be_damaged(app: EdgeApplication, store: Store) -> None:
    post(app, "/execute", {"code": CODE, "id": "one"})
    store.rows["one"] = store.rows["one"]._replace(text="{")
    assert asyncio.run(call(app, "GET", "/tasks/one")).status == 422


def test_keys_are_asked_for_and_nothing_is_listed_or_driven(app: EdgeApplication) -> None:
    headers: dict[str, Any] = {"headers": []}
    assert asyncio.run(call(app, "GET", "/tasks/one", scope=headers)).status == 401
    assert asyncio.run(call(app, "GET", "/tasks")).status == 400
    assert post(app, "/execute", {"code": "1", "drive": True})[0] == 400


def test_it_speaks_the_lifespan_protocol(app: EdgeApplication) -> None:
    async def through() -> int:
        async with lifespan(app):
            return (await call(app, "GET", "/healthz")).status

    assert asyncio.run(through()) == 200


def test_a_body_over_the_limit_is_read_no_further(app: EdgeApplication) -> None:
    async def send_without_end() -> tuple[int, int]:
        exchange = Exchange(app, "POST", "/execute", [("Authorization", f"Bearer {KEY}")])
        for _ in range(40):
            exchange.feed(bytes(1024 * 1024), more=True)
        response = await exchange.start().finish()
        return response.status, exchange.asked

    assert asyncio.run(send_without_end()) == (413, 17)


def test_a_client_that_goes_away_has_done_nothing(app: EdgeApplication, store: Store) -> None:
    async def leave() -> None:
        exchange = Exchange(app, "POST", "/execute", [("Authorization", f"Bearer {KEY}")])
        exchange.feed(b'{"code": "fetch(', more=True)
        exchange.disconnect()
        await exchange.start().finish()

    asyncio.run(leave())
    assert store.rows == {}
