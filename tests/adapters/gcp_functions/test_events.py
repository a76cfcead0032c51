"""Events as Google Cloud sends them, to the staged function in the real framework."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from cloud_tasks_server import QUEUE, CloudTasksServer
from functions_framework_server import ROOT, FunctionsFramework, stage
from sequential_flow import SequentialFlow, SQLiteStorage
from sequential_flow_gcp.cloud_tasks import delivery_of

EVENTS = ROOT / "tests" / "events" / "gcp"


def recorded(name: str) -> Any:
    return json.loads((EVENTS / f"{name}.json").read_text())


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "tasks.sqlite"


@pytest.fixture
def tasks() -> Iterator[CloudTasksServer]:
    server = CloudTasksServer(pushes=False)
    yield server
    server.close()


@pytest.fixture
def function(
    tmp_path: Path, database: Path, tasks: CloudTasksServer
) -> Iterator[FunctionsFramework]:
    environment = {
        "SEQUENTIAL_FLOW_STORAGE": f"sqlite:///{database}",
        "SEQUENTIAL_FLOW_TASKS_QUEUE": QUEUE,
        "SEQUENTIAL_FLOW_WORKER_URL": "http://127.0.0.1/",
        "CLOUD_TASKS_EMULATOR_HOST": tasks.host,
    }
    source = stage(tmp_path / "source")
    with closing(FunctionsFramework(source, "events", environment, "cloudevent")) as server:
        yield server


def send(function: FunctionsFramework, name: str) -> int:
    event = recorded(name)
    body = json.dumps(event["body"]).encode()
    request = urllib.request.Request(function.url, body, event["headers"])
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_events_in_the_framework(function: FunctionsFramework, database: Path) -> None:
    flow = SequentialFlow(SQLiteStorage(database), keep_finished=True)
    flow.execute("[await waitForEvent('paid'), await waitForEvent('paid')]", id="order-7")
    flow.execute("6 * 7", id="order-8", defer=True)
    for _ in range(2):
        assert send(function, "pubsub-message-published") == 200
        assert send(function, "pubsub-work-message") == 200
        assert send(function, "storage-object-finalized") == 200
    assert flow.send_event("order-7", "paid", "by hand").result == [{"sum": 9}, "by hand"]
    assert flow.get_task("order-8").result == 42
    log = function.log()
    assert "google.cloud.storage.object.v1.finalized" in log
    assert "report.csv" not in log


def test_an_event_comes_again_while_the_storage_is_away(
    function: FunctionsFramework, database: Path
) -> None:
    database.mkdir()
    assert send(function, "pubsub-message-published") == 500


def test_a_push_of_cloud_tasks() -> None:
    push = recorded("cloud-tasks-push")
    delivery = delivery_of(push["headers"], json.dumps(push["body"]).encode())
    assert (delivery.message, delivery.attempts) == ({"task": "order-9", "revision": 1}, 2)
