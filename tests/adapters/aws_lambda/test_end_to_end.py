"""Driven flows through the built functions: table, queues and secrets on moto, real HTTP requests.

The part of Lambda itself is played by `_Poller`: it receives messages, invokes the worker with
batches of them, and deletes what the worker does not report as failed.
"""

from __future__ import annotations

import itertools
import json
import random
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from aws_servers import MotoServer
from aws_stack import API_KEY, VISIBILITY_SECONDS, Stack
from aws_tools import BuiltStack
from http_server import Received, Server, reply
from lambda_runtime import FunctionKilled, LambdaFunction

#: The whole of a flow, on a machine that does other things, too.
PATIENCE_SECONDS = 120.0

HUNDRED_FETCHES = """
  let total = 0;
  for (let batch = 0; batch < 10; batch++) {
    const answers = await Promise.all(Array.from({ length: 10 }, async (_, index) => {
      const number = batch * 10 + index;
      const response = await fetch(`${input}/orders/${number}`, { method: 'POST', body: `${number}` });
      return response.json();
    }));
    for (const answer of answers) total += answer.value;
    if (batch === 2 || batch === 6) await sleep(1200);
  }
  total
"""


class Shop:
    """A server whose orders have an effect, once for each idempotency key."""

    def __init__(self) -> None:
        self.effects: dict[str, int] = {}
        self.requests = 0
        self._lock = threading.Lock()

    def answer(self, request: Received) -> bytes:
        key, number = request.headers["idempotency-key"], int(request.body)
        time.sleep(0.01)
        with self._lock:
            self.requests += 1
            if self.effects.setdefault(key, number) != number:
                return reply({"message": "the key of another order"}, 422)
        assert request.path == f"/orders/{number}"
        return reply({"value": number})


class _Poller:
    """Lambda's event source mapping: threads, each with an environment of the worker.

    copies      how often each message is delivered: the queue gets copies of what comes
    kill_every  one of so many invocations is killed at some moment before it has answered
    """

    def __init__(
        self,
        stack: Stack,
        moto: MotoServer,
        environments: list[LambdaFunction],
        *,
        copies: int = 1,
        kill_every: int = 0,
    ) -> None:
        self.invocations = 0
        self.kills = 0
        self._stack, self._moto = stack, moto
        self._environments = environments
        self._copies, self._kill_every = copies, kill_every
        self._to_kill = 0
        self._seen: set[str] = set()
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._random = random.Random(7)
        self._last_work = time.monotonic()
        self._errors: list[Exception] = []

    def run_until_ended(self, task_id: str) -> None:
        done = threading.Event()
        threads = [
            threading.Thread(target=self._poll, args=[environment, done])
            for environment in self._environments
        ]
        for thread in threads:
            thread.start()
        give_up = time.monotonic() + PATIENCE_SECONDS
        try:
            while self._stack.task(task_id).status in ("running", "paused"):
                assert time.monotonic() < give_up, self._stack.task(task_id).to_json()
                assert not self._errors, self._errors
                self._let_held_messages_come()
                time.sleep(0.1)
        finally:
            done.set()
            for thread in threads:
                thread.join()

    def _poll(self, environment: LambdaFunction, done: threading.Event) -> None:
        while not done.is_set():
            records = self._stack.receive(4) or self._stack.receive(4, dead=True)
            if records:
                self._last_work = time.monotonic()
                try:
                    self._deliver(environment, records)
                except Exception as error:
                    self._errors.append(error)
                    return
            else:
                time.sleep(0.05)

    def _deliver(self, environment: LambdaFunction, records: list[dict[str, Any]]) -> None:
        with self._lock:
            number = next(self._numbers)
            for record in records:
                self._copy(record)
            self.invocations += 1
            if self._kill_every and number % self._kill_every == 0:
                self._to_kill += 1
            kill_after = self._random.uniform(0, 0.15) if self._to_kill else None
            self._to_kill -= kill_after is not None
        try:
            answer = environment.invoke({"Records": records}, kill_after_seconds=kill_after)
        except FunctionKilled:
            assert kill_after is not None, "an invocation ran into its time-out"
            self.kills += 1
            return
        if kill_after is not None:  # it was faster; so another one
            with self._lock:
                self._to_kill += 1
        failed = [item["itemIdentifier"] for item in answer["batchItemFailures"]]
        for record in records:
            if record["messageId"] not in failed:
                self._stack.delete(record)

    def _copy(self, record: dict[str, Any]) -> None:
        if record["messageId"] in self._seen:
            return
        self._seen.add(record["messageId"])
        for _ in range(self._copies - 1):
            sent = self._stack.sqs.send_message(
                QueueUrl=self._stack.queue_url, MessageBody=record["body"]
            )
            self._seen.add(sent["MessageId"])

    def _let_held_messages_come(self) -> None:
        """What killed workers hold comes when its time is over; the queue's clock can be moved."""
        if self.kills and time.monotonic() - self._last_work > 1.0:
            self._moto.pass_time(VISIBILITY_SECONDS)
            self._last_work = time.monotonic()


@pytest.fixture
def stack(moto_server: MotoServer) -> Stack:
    return Stack(moto_server)


@pytest.fixture
def api(built: BuiltStack, stack: Stack) -> Iterator[LambdaFunction]:
    task = built.function("ApiFunction")
    handler = "lambda_function.lambda_handler"
    with LambdaFunction(task, built.opt, handler, stack.api_environment()) as function:
        yield function


def workers(
    built: BuiltStack, stack: Stack, count: int, timeout_seconds: float, **more: str
) -> list[LambdaFunction]:
    task = built.function("WorkerFunction")
    environment = stack.environment(**more)
    return [
        LambdaFunction(
            task,
            built.opt,
            "worker_function.worker_handler",
            environment,
            timeout_seconds=timeout_seconds,
        )
        for _ in range(count)
    ]


def close(functions: list[LambdaFunction]) -> None:
    for function in functions:
        function.close()


def ask(api: LambdaFunction, method: str, path: str, body: Any = None) -> dict[str, Any]:
    """By a Function URL."""
    answer = api.invoke(
        {
            "version": "2.0",
            "rawPath": path,
            "headers": {"authorization": f"Bearer {API_KEY}", "content-type": "application/json"},
            "requestContext": {"http": {"method": method}, "stage": "$default"},
            "body": None if body is None else json.dumps(body),
        }
    )
    assert answer["statusCode"] in (200, 202), answer
    task = json.loads(answer["body"])
    assert isinstance(task, dict)
    return task


@pytest.mark.parametrize(("copies", "kill_every"), [(2, 10), (1, 4)])
def test_a_hundred_fetches_and_two_sleeps(
    copies: int,
    kill_every: int,
    built: BuiltStack,
    stack: Stack,
    api: LambdaFunction,
    moto_server: MotoServer,
) -> None:
    shop = Shop()
    with Server(shop.answer) as server:
        environments = workers(built, stack, 2, 60, ALLOW_HOSTS=server.host)
        body = {"id": "orders", "code": HUNDRED_FETCHES, "input": server.url, "drive": True}
        assert ask(api, "POST", "/execute", body)["status"] == "running"
        poller = _Poller(stack, moto_server, environments, copies=copies, kill_every=kill_every)
        try:
            poller.run_until_ended("orders")
        finally:
            close(environments)
    task = ask(api, "GET", "/tasks/orders")
    assert (task["status"], task["result"]) == ("completed", sum(range(100))), task["error"]
    assert sorted(shop.effects.values()) == list(range(100)), "each order once"
    assert all(key.startswith("orders:") for key in shop.effects)
    assert poller.kills >= 1
    assert task["expiresAt"] > task["updatedAt"], "kept until its time to live is over"
    print(
        f"copies {copies}: {poller.invocations} invocations, {poller.kills} killed, "
        f"{shop.requests} requests for 100 effects"
    )


def test_long_computing_goes_on_in_the_next_invocation(
    built: BuiltStack, stack: Stack, api: LambdaFunction, moto_server: MotoServer
) -> None:
    """No invocation runs into its time-out: the poller would say so."""
    code = "let x = 0; for (let i = 0; i < 24000000; i++) x += i % 7; x"
    ask(api, "POST", "/execute", {"id": "sum", "code": code, "drive": True})
    environments = workers(built, stack, 1, 3, LIMITS='{"steps": 1000000000}')
    poller = _Poller(stack, moto_server, environments)
    try:
        poller.run_until_ended("sum")
    finally:
        close(environments)
    task = stack.task("sum")
    assert (task.status, task.result) == ("completed", sum(i % 7 for i in range(24_000_000)))
    assert poller.invocations >= 2


def test_a_message_that_is_received_too_often(
    built: BuiltStack, stack: Stack, api: LambdaFunction, moto_server: MotoServer
) -> None:
    """By workers that die: then SQS moves it, and the task ends, so that nobody waits for it."""
    ask(api, "POST", "/execute", {"id": "poison", "code": "1", "drive": True})
    for _ in range(9):
        assert stack.receive()
        moto_server.pass_time(VISIBILITY_SECONDS + 1)
    assert stack.receive() == []
    records = stack.receive(dead=True)
    (environment,) = workers(built, stack, 1, 60)
    try:
        assert environment.invoke({"Records": records}) == {"batchItemFailures": []}
    finally:
        environment.close()
    task = ask(api, "GET", "/tasks/poison")
    assert (task["status"], task["errorDetail"]["code"]) == ("error", "DELIVERY_FAILED")
