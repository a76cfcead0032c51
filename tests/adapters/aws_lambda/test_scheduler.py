"""Scheduler: schedules in moto, which keeps them but never fires: the tests look, and fire."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from aws_servers import MotoServer, client
from sequential_flow import StorageUnavailable
from sequential_flow_aws import Scheduler, SQSQueue
from servers import HOST, free_port
from storage_contract import START, Clock
from tcp_proxy import TCPProxy

QUEUE = "arn:aws:sqs:eu-central-1:123456789012:tasks"
DEAD = "arn:aws:sqs:eu-central-1:123456789012:dead"
ROLE = "arn:aws:iam::123456789012:role/scheduler"


@pytest.fixture
def aws(moto: MotoServer) -> Any:
    return client("scheduler", moto.url)


def schedules(aws: Any, group: str = "default") -> list[dict[str, Any]]:
    names = [found["Name"] for found in aws.list_schedules(GroupName=group)["Schedules"]]
    return [aws.get_schedule(GroupName=group, Name=name) for name in names]


def test_a_schedule_fires_once_and_deletes_itself(aws: Any) -> None:
    clock = Clock()  # 2027-01-15 08:00:00
    clock.now += 0.25
    Scheduler(QUEUE, ROLE, client=aws, clock=clock, dead_letter_arn=DEAD).send('{"n":1}', 86_400)
    (schedule,) = schedules(aws)
    assert re.fullmatch("sequential-flow-[0-9a-f]{32}", schedule["Name"])
    assert schedule["ScheduleExpression"] == "at(2027-01-16T08:00:01)"
    assert schedule["ScheduleExpressionTimezone"] == "UTC"
    assert schedule["ActionAfterCompletion"] == "DELETE"
    assert schedule["FlexibleTimeWindow"] == {"Mode": "OFF"}
    target = schedule["Target"]
    assert (target["Arn"], target["RoleArn"], target["Input"]) == (QUEUE, ROLE, '{"n":1}')
    assert target["DeadLetterConfig"] == {"Arn": DEAD}


def test_a_queue_with_a_scheduler_takes_long_delays(moto: MotoServer, aws: Any) -> None:
    sqs = client("sqs", moto.url)
    url = sqs.create_queue(QueueName="tasks")["QueueUrl"]
    clock = Clock()
    queue = SQSQueue(url, sqs, scheduler=Scheduler(QUEUE, ROLE, client=aws, clock=clock))
    assert queue.max_delay_seconds > 5 * 365 * 86_400
    odd = {"task": "t:1", "odd": "<aws.scheduler.execution-id> Ünï 😀"}
    queue.send(odd, 900)
    assert schedules(aws) == []
    queue.send(odd, 901)
    queue.send({"task": "t:2"}, queue.max_delay_seconds)
    found = {schedule["ScheduleExpression"]: schedule for schedule in schedules(aws)}
    assert set(found) == {"at(2027-01-15T08:15:01)", "at(2037-01-12T08:00:00)"}
    assert START == 1_800_000_000
    text = found["at(2027-01-15T08:15:01)"]["Target"]["Input"]
    assert "<" not in text
    sqs.send_message(QueueUrl=url, MessageBody=text)  # what the schedule does
    assert [delivery.message for delivery in queue.receive(1, 2)] == [odd]
    with pytest.raises(ValueError, match="a delay must be 0 to"):
        queue.send(odd, queue.max_delay_seconds + 1)
    with pytest.raises(TypeError, match="a message must be"):
        queue.send([], 1000)  # type: ignore[arg-type]


def test_a_group_of_its_own(aws: Any) -> None:
    aws.create_schedule_group(Name="flows")
    Scheduler(QUEUE, ROLE, group="flows", client=aws).send("{}", 1000)
    assert len(schedules(aws, "flows")) == 1
    assert schedules(aws) == []


@pytest.fixture
def proxy(moto: MotoServer) -> Iterator[TCPProxy]:
    proxy = TCPProxy(moto.port)
    yield proxy
    proxy.close()


def test_an_answer_that_is_lost_makes_no_second_schedule(aws: Any, proxy: TCPProxy) -> None:
    scheduler = Scheduler(QUEUE, ROLE, client=client("scheduler", f"http://{HOST}:{proxy.port}"))
    proxy.mode = "drop_answer"
    scheduler.send("{}", 1000)
    assert proxy.mode == "forward"
    assert len(schedules(aws)) == 1


def test_failures_are_unavailable() -> None:
    down = client("scheduler", f"http://{HOST}:{free_port()}")
    with pytest.raises(StorageUnavailable, match="the schedule group default: cannot connect"):
        Scheduler(QUEUE, ROLE, client=down).send("{}", 1000)
