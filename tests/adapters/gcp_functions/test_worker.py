"""make_worker and make_event_function, with the real worker and flows."""

from __future__ import annotations

import base64
import json
import logging
import time
from collections.abc import Iterator
from typing import Any

import pytest
from cloudevents.http import CloudEvent

from cloud_tasks_server import ACCOUNT, QUEUE, CloudTasksServer
from flask_requests import answer_of, flask_request
from sequential_flow import Driver, InMemoryStorage, SequentialFlow, StorageUnavailable, Worker
from sequential_flow_gcp import (
    CloudTasksQueue,
    FlowEvent,
    PushCheck,
    make_event_function,
    make_worker,
)
from sequential_flow_gcp.pubsub import NotDue
from storage_contract import Clock

URL = "https://worker.example.com/"
DAY = 86_400.0
PUBSUB = "google.cloud.pubsub.topic.v1.messagePublished"


@pytest.fixture
def tasks(monkeypatch: pytest.MonkeyPatch) -> Iterator[CloudTasksServer]:
    server = CloudTasksServer(pushes=False)
    monkeypatch.setenv("CLOUD_TASKS_EMULATOR_HOST", server.host)
    yield server
    server.close()


class Service:
    """A flow whose worker gets what Cloud Tasks has, in the order of time, as pushes."""

    def __init__(self, tasks: CloudTasksServer, clock: Any) -> None:
        self.tasks = tasks
        self.clock = clock
        queue = CloudTasksQueue(QUEUE, URL, service_account=ACCOUNT, clock=clock)
        self.storage = InMemoryStorage(clock=clock)
        self.flow = SequentialFlow(self.storage, queue=queue, clock=clock)
        driver = Driver(self.flow, clock=clock)
        self.worker = Worker(self.flow, driver, queue, clock=clock)
        check = PushCheck("oidc", audience=URL, service_account=ACCOUNT, certs_url=tasks.certs_url)
        self.function = make_worker(self.worker, check, deadline_seconds=10)

    def push(self, body: bytes | None = None, retries: int = 0, **headers: str) -> Any:
        task = self.tasks.take()
        sent = {**self.tasks.headers(task, retries), **headers}
        request = flask_request(headers=sent, body=task.http_request.body if body is None else body)
        return answer_of(self.function, request)


@pytest.fixture
def clock() -> Any:
    clock = Clock()
    clock.now = time.time()
    return clock


@pytest.fixture
def service(tasks: CloudTasksServer, clock: Clock) -> Service:
    return Service(tasks, clock)


def test_a_push_gets_its_task_on(service: Service) -> None:
    task = service.flow.execute("1 + 1", drive=True)
    assert service.push().status_code == 204
    assert service.flow.get_task(task.id).result == 2
    assert service.tasks.count() == 0


def test_a_sleep_of_75_days_is_chained(service: Service, clock: Clock) -> None:
    """Cloud Tasks takes no schedule beyond 30 days, and the stand-in refuses it, too."""
    service.tasks.clock = clock
    task = service.flow.execute("await sleep(75 * 86400e3); 'up'", drive=True, ttl=100 * DAY)
    assert service.push().status_code == 204
    pushes = 0
    while service.flow.get_task(task.id).status == "paused":
        clock.now += min(service.worker.queue.max_delay_seconds, 75.01 * DAY)
        # The stand-in looks at the real time; what it gets is a schedule from now on.
        assert service.push().status_code == 204
        pushes += 1
        assert pushes < 5
    assert service.flow.get_task(task.id).result == "up"
    assert pushes == 3


def test_a_message_that_must_come_again(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    service.flow.execute("1", drive=True)

    def fail(*arguments: object) -> None:
        raise StorageUnavailable("down")

    monkeypatch.setattr(service.worker.queue, "send", fail)
    monkeypatch.setattr(service.storage, "load", fail)
    assert service.push().status_code == 503


def test_a_message_that_is_none_is_dropped(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    service.flow.execute("1", drive=True)
    assert service.push(b'{"hunter2": "\xff').status_code == 204
    assert "dropped a message" in caplog.text
    assert "hunter2" not in caplog.text


def test_retries_of_cloud_tasks_are_deliveries(service: Service) -> None:
    task = service.flow.execute("1", drive=True)
    assert service.push(retries=5).status_code == 204
    assert service.flow.get_task(task.id).error_code == "DELIVERY_FAILED"


def test_what_is_no_push(service: Service) -> None:
    token = service.tasks.tokens.token(URL)
    get = answer_of(service.function, flask_request(method="GET"))
    assert get.status_code == 405
    headers = {"authorization": f"Bearer {token}"}
    assert answer_of(service.function, flask_request(headers=headers)).status_code == 400
    headers["x-cloudtasks-taskname"] = "t"
    headers["x-cloudtasks-taskretrycount"] = "-1"
    assert answer_of(service.function, flask_request(headers=headers)).status_code == 400


def test_a_push_without_proof(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    for authorization in ("", "Bearer hunter2", "Basic hunter2"):
        service.flow.execute("1", drive=True)
        answer = service.push(authorization=authorization)
        assert answer.status_code == 401
    assert "refused a push" in caplog.text
    assert "hunter2" not in caplog.text


def test_google_cannot_be_asked(service: Service) -> None:
    service.tasks.tokens.status = 500
    service.flow.execute("1", drive=True)
    assert service.push().status_code == 503


def test_the_worker_from_the_environment(
    tasks: CloudTasksServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "STORAGE": "memory:",
        "TASKS_QUEUE": QUEUE,
        "WORKER_URL": URL,
        "WORKER_CHECK": "header",
    }.items():
        monkeypatch.setenv(f"SEQUENTIAL_FLOW_{name}", value)
    worker = make_worker()
    headers = {
        "x-cloudtasks-queuename": "flows",
        "x-cloudtasks-taskname": "t",
        "x-cloudtasks-taskretrycount": "0",
    }
    body = b'{"task": "unknown", "revision": 1}'
    assert answer_of(worker, flask_request(headers=headers, body=body)).status_code == 204
    assert json.loads(tasks.take().http_request.body)["early"] == 1


# -- CloudEvents -----------------------------------------------------------------------------------


def pubsub_event(data: object, attributes: dict[str, str] | None = None, **more: Any) -> CloudEvent:
    text = data if isinstance(data, str) else json.dumps(data)
    message = {
        "data": base64.b64encode(text.encode()).decode(),
        "attributes": attributes or {},
        "messageId": "7",
    }
    head = {"type": PUBSUB, "source": "//pubsub.googleapis.com/projects/p/topics/t", "id": "7"}
    return CloudEvent(head, {"message": message, **more})


def test_a_message_of_pubsub_is_an_event_of_a_flow_once() -> None:
    flow = SequentialFlow(keep_finished=True)
    flow.execute("[await waitForEvent('paid'), await waitForEvent('paid')]", id="t")
    take = make_event_function(flow)
    event = pubsub_event({"sum": 9}, {"task": "t", "event": "paid"})
    take(event)
    take(event)
    assert flow.get_task("t").status == "paused"
    assert flow.send_event("t", "paid", "other").result == [{"sum": 9}, "other"]


def test_events_of_eventarc_by_a_route_of_ones_own() -> None:
    flow = SequentialFlow(keep_finished=True)
    flow.execute("(await waitForEvent('uploaded')).name", id="t")
    head = {"type": "google.cloud.storage.object.v1.finalized", "source": "//storage", "id": "1"}
    event = CloudEvent(head, {"name": "a.csv"})
    make_event_function(flow, route=lambda e: FlowEvent("t", "uploaded", e.data))(event)
    assert flow.get_task("t").result == "a.csv"


def test_events_that_nobody_wants_are_dropped(caplog: pytest.LogCaptureFixture) -> None:
    take = make_event_function(SequentialFlow())
    for head in ({"type": "other\nkind", "source": "s"}, {"type": PUBSUB, "source": "s"}):
        take(CloudEvent(head, "hunter2"))
    take(pubsub_event("hunter2"))
    take(pubsub_event("hunter2", {"task": "gone", "event": "paid"}))
    assert [record.message for record in caplog.records if record.levelno >= logging.WARNING] == [
        "dropped an event of type otherkind: nobody wants it",
        f"dropped an event of type {PUBSUB}: nobody wants it",
        f"dropped an event of type {PUBSUB}: nobody wants it",
        "dropped an event for a task: TASK_NOT_FOUND",
    ]
    assert "hunter2" not in caplog.text


def test_an_event_comes_again_while_the_storage_is_away(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        raise StorageUnavailable("down")

    monkeypatch.setattr(service.storage, "load", fail)
    with pytest.raises(StorageUnavailable):
        make_event_function(service.flow)(pubsub_event(1, {"task": "t", "event": "paid"}))


def test_an_event_without_data_and_one_with_bad_data() -> None:
    flow = SequentialFlow(keep_finished=True)
    flow.execute("[await waitForEvent('a'), await waitForEvent('a')]", id="t")
    take = make_event_function(flow)
    event = pubsub_event("", {"task": "t", "event": "a"})
    take(event)
    event = pubsub_event("x", {"task": "t", "event": "a"})
    event["id"] = "8"
    event.data["message"]["data"] = "a"
    take(event)
    assert flow.get_task("t").result == [None, ""]


def test_a_message_of_pubsub_for_the_worker(service: Service) -> None:
    task = service.flow.execute("1 + 1", drive=True)
    take = make_event_function(worker=service.worker)
    take(pubsub_event({"task": task.id, "revision": 1}, deliveryAttempt=1))
    assert service.flow.get_task(task.id).result == 2
    with pytest.raises(NotDue, match="before its time"):
        take(pubsub_event({"task": task.id, "revision": 1}, {"at": "99999999999"}))


def test_a_message_that_the_worker_gives_back(
    service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service.worker, "handle", lambda *a, **k: False)
    with pytest.raises(NotDue, match="again"):
        make_event_function(service.flow, service.worker)(pubsub_event({"task": "t"}))


def test_events_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEQUENTIAL_FLOW_STORAGE", "memory:")
    make_event_function()(pubsub_event(1))
    monkeypatch.setenv("SEQUENTIAL_FLOW_PUBSUB_TOPIC", "projects/p/topics/flows")
    make_event_function()(pubsub_event("no message of a worker"))
