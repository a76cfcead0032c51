"""SQSQueue: the contract on moto, Lambda's records, and what can go wrong."""

from __future__ import annotations

import itertools
import json
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from aws_servers import SECRET_KEY, MotoServer, client, environment
from queue_contract import VISIBILITY, ExtendingContract
from sequential_flow import Delivery, StorageUnavailable
from sequential_flow_aws import SQSQueue, delivery_of, sqs
from servers import HOST, free_port
from tcp_proxy import TCPProxy

_numbers = itertools.count()


@pytest.fixture
def aws(moto: MotoServer) -> Any:
    return client("sqs", moto.url)


def new_queue(aws: Any, **attributes: str) -> str:
    """Its URL, at the address of the server."""
    name = f"tasks-{next(_numbers)}"
    url = aws.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return str(url)


@pytest.fixture
def url(aws: Any) -> str:
    return new_queue(aws, VisibilityTimeout=str(int(VISIBILITY)))


class TestSQSQueue(ExtendingContract):
    most_deliveries = 66  # the server answers two receivers at once with the same message, rarely

    @pytest.fixture(autouse=True)
    def _server(self, moto: MotoServer) -> None:
        self.server = moto

    @pytest.fixture
    def queue(self, url: str, aws: Any) -> SQSQueue:
        return SQSQueue(url, aws)

    def pass_time(self, seconds: float) -> None:
        self.server.pass_time(seconds)


class TestWithAVisibilityOfItsOwn(TestSQSQueue):
    @pytest.fixture
    def queue(self, aws: Any) -> SQSQueue:
        return SQSQueue(new_queue(aws), aws, visibility_seconds=VISIBILITY)


def test_fractions_of_seconds_are_rounded_up(url: str, aws: Any, moto: MotoServer) -> None:
    queue = SQSQueue(url, aws)
    queue.send({"n": 1}, 0.2)
    assert queue.receive() == []
    moto.pass_time(1)
    (delivery,) = queue.receive(1, 2)
    assert queue.extend(delivery, VISIBILITY + 0.5)
    moto.pass_time(VISIBILITY + 0.9)
    assert queue.receive() == []


def test_waiting_longer_than_one_receive_may(
    url: str, aws: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqs, "_MAX_WAIT_SECONDS", 1)
    queue = SQSQueue(url, aws)
    timer = threading.Timer(1.2, queue.send, [{"n": 1}])
    timer.start()
    (delivery,) = queue.receive(1, 10)
    assert delivery.message == {"n": 1}
    timer.join()


def test_at_most_ten_messages_at_once(url: str, aws: Any) -> None:
    queue = SQSQueue(url, aws)
    for number in range(12):
        queue.send({"n": number})
    assert len(queue.receive(50)) == 10
    assert len(queue.receive(50)) == 2


def test_holding_for_more_than_twelve_hours_is_refused(url: str, aws: Any) -> None:
    queue = SQSQueue(url, aws)
    queue.send({"n": 1})
    (delivery,) = queue.receive(1, 2)
    with pytest.raises(ValueError, match="a delay must be 0 to 43200 seconds"):
        queue.extend(delivery, 43_201)


def test_foreign_messages_and_receipts(url: str, aws: Any) -> None:
    aws.send_message(QueueUrl=url, MessageBody="no {json")
    queue = SQSQueue(url, aws)
    (delivery,) = queue.receive(1, 2)
    assert delivery.message == "no {json"
    queue.delete(delivery._replace(receipt="made up"))
    assert not queue.extend(delivery._replace(receipt="made up"), 100)
    queue.delete(delivery)


@pytest.mark.parametrize(
    "url",
    ["", "tasks", "https://sqs.eu-central-1.amazonaws.com", "https://x/1/tasks.fifo", "ftp://x/y"],
)
def test_what_is_no_url_of_a_standard_queue(url: str) -> None:
    with pytest.raises(ValueError, match="is no URL of a standard SQS queue"):
        SQSQueue(url)


def test_a_client_is_made_on_first_use(
    moto: MotoServer, aws: Any, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in environment(moto.url).items():
        monkeypatch.setenv(name, value)
    queue = SQSQueue(url)
    queue.send({"n": 1})
    assert [delivery.message for delivery in SQSQueue(url, aws).receive(1, 2)] == [{"n": 1}]


def test_a_queue_that_is_not_there(aws: Any, moto: MotoServer) -> None:
    queue = SQSQueue(f"{moto.url}/123456789012/nowhere", aws)
    for use in (
        lambda: queue.send({"n": 1}),
        queue.receive,
        lambda: queue.delete(Delivery({}, 1, "x")),
        lambda: queue.extend(Delivery({}, 1, "x"), 1),
        lambda: queue.visibility_seconds,
    ):
        with pytest.raises(StorageUnavailable, match="the SQS queue nowhere: there is no such"):
            use()


def test_a_service_that_is_down() -> None:
    port = free_port()
    queue = SQSQueue(f"http://{HOST}:{port}/1/tasks", client("sqs", f"http://{HOST}:{port}"))
    with pytest.raises(StorageUnavailable, match="cannot connect") as raised:
        queue.send({"secret": "sesame"})
    assert "sesame" not in str(raised.value)
    assert SECRET_KEY not in str(raised.value)


@pytest.fixture
def proxy(moto: MotoServer) -> Iterator[TCPProxy]:
    proxy = TCPProxy(moto.port)
    yield proxy
    proxy.close()


def test_answers_that_are_lost(url: str, aws: Any, proxy: TCPProxy) -> None:
    """A message may come twice, and none is lost."""
    queue = SQSQueue(url, client("sqs", f"http://{HOST}:{proxy.port}"))
    proxy.mode = "drop_answer"
    queue.send({"n": 1})
    proxy.mode = "drop_answer"
    assert queue.visibility_seconds == VISIBILITY
    direct = SQSQueue(url, aws)
    found = direct.receive(10, 2)
    assert [delivery.message for delivery in found] == [{"n": 1}] * 2
    for delivery in found:
        proxy.mode = "drop_answer"
        queue.delete(delivery)
    assert not direct.extend(found[0], 0)
    assert direct.receive(10) == []


def test_records_of_a_lambda_event() -> None:
    record = {
        "messageId": "19dd0b57-b21e-4ac1-bd88-01bbb068cb78",
        "receiptHandle": "MessageReceiptHandle",
        "body": json.dumps({"task": "t", "revision": 3}),
        "attributes": {"ApproximateReceiveCount": "2", "SentTimestamp": "1523232000000"},
        "eventSource": "aws:sqs",
    }
    expected = Delivery({"task": "t", "revision": 3}, 2, "MessageReceiptHandle")
    assert delivery_of(record) == expected
    assert delivery_of({**record, "body": "text"}) == expected._replace(message="text")


@pytest.mark.parametrize("record", [{}, {"body": "{}", "attributes": None}, None, "record"])
def test_what_is_no_record(record: Any) -> None:
    with pytest.raises(ValueError, match="a record of an SQS event needs"):
        delivery_of(record)
