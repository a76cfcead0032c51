"""Environment: settings, and what is made of them."""

from __future__ import annotations

import pytest

from cloud_tasks_server import QUEUE
from sequential_flow import SettingInvalid
from sequential_flow_gcp import CloudTasksQueue, Environment, FirestoreStorage, PubSubQueue
from sequential_flow_gcp.firestore import open_storage

URL = "https://worker.example.com/"
TASKS = {"TASKS_QUEUE": QUEUE, "WORKER_URL": URL, "WORKER_ACCOUNT": "push@p.example.com"}


def read(**values: str) -> Environment:
    return Environment.read({f"SEQUENTIAL_FLOW_{name}": text for name, text in values.items()})


def test_nothing_is_set() -> None:
    environment = read()
    assert environment.queue() is None
    assert environment.timeout_seconds == 60
    assert isinstance(environment.flow()._storage, FirestoreStorage)


def test_a_queue_of_cloud_tasks() -> None:
    environment = read(**TASKS, TIMEOUT_SECONDS="540", LIMITS='{"slice_seconds": 1}')
    queue = environment.queue()
    assert isinstance(queue, CloudTasksQueue)
    assert queue._push_seconds == 550
    assert environment.deadline_seconds == 539
    assert environment.worker().queue.max_delay_seconds > 29 * 86_400
    environment.push_check()
    flow = environment.flow()
    assert environment.worker(flow).flow is flow


def test_a_topic_of_pubsub() -> None:
    assert isinstance(read(PUBSUB_TOPIC="projects/p/topics/flows").queue(), PubSubQueue)


@pytest.mark.parametrize(("timeout", "slice_seconds"), [("60", 20), ("8", 4), ("1", 0.5)])
def test_slices_by_the_time_out(timeout: str, slice_seconds: float) -> None:
    environment = Environment.read({"CLOUD_RUN_TIMEOUT_SECONDS": timeout})
    assert environment.slice_seconds == slice_seconds
    assert environment._limits().slice_seconds == slice_seconds
    assert slice_seconds <= environment.deadline_seconds < float(timeout)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"TASKS_QUEUE": QUEUE}, "needs SEQUENTIAL_FLOW_WORKER_URL"),
        ({**TASKS, "WORKER_CHECK": "no"}, "oidc, platform, header"),
        ({"TIMEOUT_SECONDS": "soon"}, "1 to 3600"),
        ({"TIMEOUT_SECONDS": "0"}, "1 to 3600"),
        ({"LIMITS": "x"}, "SEQUENTIAL_FLOW_LIMITS"),
    ],
)
def test_bad_values(values: dict[str, str], words: str) -> None:
    with pytest.raises(SettingInvalid, match=words):
        read(**values)


def test_what_does_not_fit_together() -> None:
    with pytest.raises(SettingInvalid, match="is not like projects"):
        read(TASKS_QUEUE="flows", WORKER_URL=URL).queue()
    with pytest.raises(SettingInvalid, match="a worker needs"):
        read().worker()
    with pytest.raises(SettingInvalid, match="WORKER_URL and SEQUENTIAL_FLOW_WORKER_ACCOUNT"):
        read().push_check()
    with pytest.raises(SettingInvalid, match="needs SEQUENTIAL_FLOW_TASKS_QUEUE"):
        read(WORKER_CHECK="header").push_check()


@pytest.mark.parametrize(
    "location",
    [
        "firestore://tasks",
        "firestore://tasks?project=my-project",
        "firestore://tasks?project=my-project&database=(default)",
        "firestore://tasks?database=flows",
    ],
)
def test_locations(location: str) -> None:
    assert isinstance(open_storage(location), FirestoreStorage)


@pytest.mark.parametrize(
    "location",
    [
        "firestore://",
        "firestore://__a__",
        "firestore://a/b",
        "firestore://tasks?project=My Project",
        "firestore://tasks?database=_",
        "firestore://tasks?prefix=x",
        "firestore://tasks#x",
        "dynamodb://tasks",
    ],
)
def test_locations_that_are_none(location: str) -> None:
    with pytest.raises(ValueError, match="use firestore://COLLECTION"):
        open_storage(location)


def test_a_collection_that_is_none() -> None:
    with pytest.raises(ValueError, match="no name"):
        FirestoreStorage("a/b")
