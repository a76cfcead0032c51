"""What a storage with a server passes besides `storage_contract.py`: the server and the network fail.

The real server is killed and started again, and stands behind a proxy that stalls, talks garbage
and cuts connections.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Protocol

import pytest

from flows import POSTS, data
from sequential_flow import Conflict, SequentialFlow, Storage, StorageUnavailable
from sequential_flow.storage.protocol import ListsTasks, PurgesExpired
from servers import Server, free_port
from storage_contract import CONTENDERS, ROUNDS, Clock, make_task, noise, run_threads, sole_winner
from tcp_proxy import TCPProxy

#: How long the storages of `open_at(port, impatient=True)` wait for an answer.
IMPATIENT_SECONDS = 0.5


class OpenAt(Protocol):
    """Opens a storage of the test's data at a port, which may be a proxy's."""

    def __call__(self, port: int, *, impatient: bool = False) -> Storage: ...


class ServerContract:
    """Needs the fixtures `server`, `open_at`, and `secrets`: what no message may show."""

    @pytest.fixture
    def direct(self, server: Server, open_at: OpenAt) -> Storage:
        return open_at(server.port)

    @pytest.fixture
    def proxy(self, server: Server) -> Iterator[TCPProxy]:
        proxy = TCPProxy(server.port)
        yield proxy
        proxy.close()

    def test_a_server_that_is_down(self, open_at: OpenAt, secrets: list[str]) -> None:
        all_fail(open_at(free_port()), secrets)

    def test_a_server_that_is_killed_and_comes_back(
        self, server: Server, open_at: OpenAt, direct: Storage, secrets: list[str]
    ) -> None:
        old = make_task(snapshot=noise(1_500_000))
        direct.save(old, 0)
        other = open_at(server.port)
        assert other.load("t") == old
        server.kill()
        try:
            all_fail(direct, secrets)
        finally:
            server.start()
        assert direct.load("t") == old
        direct.save(make_task(revision=2), 1)
        assert other.delete("t", 2) is True  # by a connection from before

    def test_a_flow_goes_on_when_the_server_is_back(self, server: Server, direct: Storage) -> None:
        flow = SequentialFlow(direct, clock=Clock())
        task = flow.execute(POSTS, id="flow")
        server.kill()
        try:
            refused = flow.resume("flow", data({"id": 1}), task.vm_state)
            unborn = flow.execute(POSTS, id="unborn")
        finally:
            server.start()
        for failed in (refused, unborn):
            assert failed.error_detail is not None
            assert failed.error_detail["code"] == "STORAGE_UNAVAILABLE"
            assert failed.error_detail["retryable"] is True
        assert flow.get_task("unborn").error_code == "TASK_NOT_FOUND"
        paused = flow.resume("flow", data({"id": 1, "name": "Ann"}), task.vm_state)
        assert flow.resume("flow", data([1, 2]), paused.vm_state).error is None

    @pytest.mark.parametrize("mode", ["stall", "garbage"])
    def test_a_server_that_stalls_or_talks_garbage(
        self, proxy: TCPProxy, open_at: OpenAt, direct: Storage, secrets: list[str], mode: str
    ) -> None:
        old = make_task(snapshot=noise(1_500_000))
        through = open_at(proxy.port, impatient=True)
        through.save(old, 0)
        proxy.mode = mode
        all_fail(through, secrets)
        all_fail(open_at(proxy.port, impatient=True), secrets)
        proxy.mode = "forward"
        assert direct.load("t") == old
        assert through.load("t") == old
        through.save(make_task(revision=2), 1)

    @pytest.mark.parametrize("size", [10, 1_500_000])
    def test_a_save_whose_answer_is_lost_happens_once(
        self, proxy: TCPProxy, open_at: OpenAt, direct: Storage, size: int
    ) -> None:
        through = open_at(proxy.port)
        assert through.load("t") is None
        for revision in range(1, 5):
            task = make_task(revision=revision, result=revision, snapshot=noise(size, revision))
            proxy.mode = "drop_answer"
            through.save(task, revision - 1)
            assert proxy.mode == "forward"
            assert direct.load("t") == task
            with pytest.raises(Conflict):
                direct.save(task, revision - 1)

    def test_a_save_that_has_lost_is_told_so_although_an_answer_was_lost(
        self, proxy: TCPProxy, open_at: OpenAt, direct: Storage
    ) -> None:
        through = open_at(proxy.port)
        direct.save(make_task(), 0)
        assert through.load("t") == make_task()
        for expected in (0, 2):
            proxy.mode = "drop_answer"
            with pytest.raises(Conflict):
                through.save(make_task(revision=expected + 1, result="late"), expected)
            assert direct.load("t") == make_task()

    def test_reads_whose_answer_is_lost_are_asked_again(
        self, proxy: TCPProxy, open_at: OpenAt, direct: Storage
    ) -> None:
        through = open_at(proxy.port)
        assert through.load("t") is None
        old = make_task(snapshot=noise(1_500_000))
        direct.save(old, 0)
        for _ in range(3):
            proxy.mode = "drop_answer"
            assert through.load("t") == old
            if isinstance(through, ListsTasks):
                proxy.mode = "drop_answer"
                assert [task.id for task in through.list()[0]] == ["t"]
            assert proxy.mode == "forward"

    def test_a_delete_whose_answer_is_lost(
        self, proxy: TCPProxy, open_at: OpenAt, direct: Storage
    ) -> None:
        """It must not say that somebody else was first: then nobody would have the result."""
        through = open_at(proxy.port)
        for expected in (None, 1):
            direct.save(make_task(), 0)
            assert through.load("t") is not None
            proxy.mode = "drop_answer"
            assert delete_or_say_unknown(through, expected)
            assert direct.load("t") is None

    def test_nothing_is_lost_or_doubled_while_connections_break(
        self, proxy: TCPProxy, open_at: OpenAt, direct: Storage
    ) -> None:
        """Four threads count by compare-and-set, with small and with large tasks.

        Who is not told that it was stored may have been stored all the same, and overtaken.
        """
        direct.save(make_task(result=0, snapshot="0:"), 0)
        proxy.mode = "random_cuts"
        acknowledged: list[int] = []
        unknown: list[int] = []
        goal = 12 * ROUNDS

        def count(number: int) -> None:
            storage = open_at(proxy.port)
            while len(acknowledged) < goal:
                try:
                    add_one(storage, acknowledged, unknown)
                except (Conflict, StorageUnavailable):
                    continue

        run_threads(count, 4)
        task = direct.load("t")
        assert task is not None
        assert len(set(acknowledged)) == len(acknowledged)
        assert set(acknowledged) <= set(range(1, task.result + 1))
        assert set(range(1, task.result + 1)) <= {*acknowledged, *unknown}
        assert len(acknowledged) >= goal
        assert task.revision == task.result + 1

    def test_of_many_storages_exactly_one_wins(self, server: Server, open_at: OpenAt) -> None:
        """Nothing but the server can be what decides."""
        storages = [open_at(server.port) for _ in range(4)]
        storages[0].save(make_task(), 0)
        for revision in range(1, ROUNDS + 1):

            def save(number: int, revision: int = revision) -> None:
                task = make_task(revision=revision + 1, result=number)
                storages[number % 4].save(task, revision)

            winner = sole_winner(save, CONTENDERS)
            expected = make_task(revision=revision + 1, result=winner)
            assert all(storage.load("t") == expected for storage in storages)


def add_one(storage: Storage, acknowledged: list[int], unknown: list[int]) -> None:
    task = storage.load("t")
    assert task is not None
    assert task.snapshot is not None
    assert task.snapshot.startswith(f"{task.result}:")
    task.result += 1
    size = 1_200_000 if task.result % 4 == 0 else 20
    task.snapshot = f"{task.result}:{noise(size, task.result)}"
    task.revision += 1
    try:
        storage.save(task, task.revision - 1)
    except (Conflict, StorageUnavailable):
        unknown.append(task.result)
        raise
    acknowledged.append(task.result)


def delete_or_say_unknown(storage: Storage, expected: int | None) -> bool:
    try:
        return storage.delete("t", expected)
    except StorageUnavailable as error:
        return expected is not None and "is gone" in error.message


def all_fail(storage: Storage, secrets: list[str]) -> None:
    """Every operation raises StorageUnavailable soon, in one line without secrets."""
    todo = list(operations(storage))

    def check(number: int) -> None:
        began = time.monotonic()
        with pytest.raises(StorageUnavailable) as raised:
            todo[number]()
        assert time.monotonic() - began < 10
        message = raised.value.message
        assert "\n" not in message
        assert not [secret for secret in secrets if secret in message]
        assert "storage" in message

    run_threads(check, len(todo))


def operations(storage: Storage) -> Iterator[Callable[[], Any]]:
    yield lambda: storage.load("t")
    yield lambda: storage.save(make_task("other"), 0)
    yield lambda: storage.save(make_task(revision=2), 1)
    yield lambda: storage.save(make_task(revision=2, snapshot=noise(1_500_000)), 1)
    yield lambda: storage.delete("t")
    yield lambda: storage.delete("t", 1)
    if isinstance(storage, ListsTasks):
        yield lambda: storage.list()
    if isinstance(storage, PurgesExpired):
        yield lambda: storage.purge_expired()
