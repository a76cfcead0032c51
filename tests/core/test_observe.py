from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import Any, cast

import pytest

from flows import POSTS, data
from http_server import Received, Server, reply
from sequential_flow import (
    Driver,
    Exchange,
    HttpFetch,
    InMemoryStorage,
    InvalidRequest,
    NetworkPolicy,
    Observer,
    Observers,
    PendingRequest,
    Sealer,
    SealKey,
    SequentialFlow,
    SequentialFlowError,
    Slice,
    StorageUnavailable,
    Task,
)
from sequential_flow.network.call import call_of
from sequential_flow.observe import guarded


class Noting(Observer):
    """Notes what it sees, under its name."""

    def __init__(self, notes: list[str] | None = None, name: str = "") -> None:
        self.notes: list[str] = [] if notes is None else notes
        self._name = name

    def _note(self, text: str) -> None:
        self.notes.append(f"{self._name}{text}")

    def begin_task(self, task: Task) -> None:
        self._note(f"begin r{task.revision}")

    @contextmanager
    def slice(self, slice: Slice) -> Iterator[None]:
        self._note(f"{slice.reason} {{")
        try:
            yield
        except BaseException as error:
            self._note(f"}} {slice.outcome(error)} {slice.code(error)}")
            raise
        self._note(f"}} {slice.outcome(None)} r{slice.task.revision}")

    @contextmanager
    def request(self, exchange: Exchange) -> Iterator[None]:
        self._note(f"request {exchange.request.id} {{")
        exchange.headers[f"x-{self._name or 'noting'}"] = "1"
        yield
        self._note(f"}} {exchange.outcome}")

    def refuse(self, operation: str, task_id: str, error: SequentialFlowError) -> None:
        self._note(f"refuse {operation} {task_id} {error.code}")


class Breaking(Observer):
    """Raises in every hook: when called, or at the begin or the end of what it is around."""

    def __init__(self, when: str) -> None:
        self._when = when
        self.raised = 0

    def _raise(self) -> None:
        self.raised += 1
        raise RuntimeError("an observer that is broken")

    def begin_task(self, task: Task) -> None:
        self._raise()

    def slice(self, slice: Slice) -> AbstractContextManager[None]:
        return self._around()

    def request(self, exchange: Exchange) -> AbstractContextManager[None]:
        return self._around()

    def refuse(self, operation: str, task_id: str, error: SequentialFlowError) -> None:
        self._raise()

    def _around(self) -> AbstractContextManager[None]:
        if self._when == "call":
            self._raise()
        return self._broken()

    @contextmanager
    def _broken(self) -> Iterator[None]:
        if self._when == "begin":
            self._raise()
        if self._when == "never yields":
            self.raised += 1
            return
        try:
            yield
        finally:
            if self._when == "twice":
                self.raised += 1
                yield
            self._raise()


class Swallowing(Observer):
    """Would keep the errors of calls from their callers."""

    @contextmanager
    def slice(self, slice: Slice) -> Iterator[None]:
        with suppress(BaseException):
            yield

    @contextmanager
    def request(self, exchange: Exchange) -> Iterator[None]:
        with suppress(BaseException):
            yield


def number_of(received: Received) -> bytes:
    return reply({"n": int(received.path.rpartition("/")[2])})


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(number_of) as server:
        yield server


def still() -> float:
    """A clock."""
    return 1_767_225_600.0


def everything(observer: Observer | None, server: Server) -> list[Any]:
    """What comes of each kind of operation."""
    storage = Overtaking()
    flow = SequentialFlow(
        storage,
        observer=observer,
        keep_finished=True,
        clock=still,
        sealer=Sealer([SealKey("k", b"s" * 32)], clock=still),
    )
    fetch = HttpFetch(NetworkPolicy([server.host]), base_url=server.url)
    flow.execute("fetch('/n/1').n + fetch('/n/2').n", id="driven", defer=True)
    tasks = [Driver(flow, fetch).drive("driven")]
    tasks.append(flow.execute("await Promise.all([fetch('/a'), fetch('/b')]); fetch('/c')", id="t"))
    storage.others = SequentialFlow(storage, clock=still)
    tasks.append(flow.resume("t", data(1), request_id=1))
    tasks.append(flow.send_event("t", "early", 1))
    tasks.append(flow.fail_task("t", None, InvalidRequest("enough")))
    tasks.append(flow.delete_task("t"))
    tasks.append(flow.execute("throw new Error('x')", id="e"))
    tasks.append(flow.get_task("none"))
    sealed = flow.execute("fetch('/a')", id="s", save_to_storage=False)
    tasks.append(
        flow.resume(
            "s", data(1), request_id=1, paused_state=sealed.sealed_state, save_to_storage=False
        )
    )
    storage.is_away = True
    tasks.append(flow.execute("fetch('/a')", id="away"))
    return [task.to_record() for task in tasks]


class Overtaking(InMemoryStorage):
    """Somebody else saves first, once; and it can be away."""

    others: SequentialFlow | None = None
    is_away = False

    def __init__(self) -> None:
        super().__init__(clock=still)

    def save(self, task: Task, expected_revision: int) -> None:
        if self.is_away:
            raise StorageUnavailable("away")
        if self.others is not None and expected_revision:
            others, self.others = self.others, None
            assert others.resume(task.id, data(2), request_id=2).status == "paused"
        super().save(task, expected_revision)


#: What there is to see of it.
SEEN = [
    *["begin r0", "defer {", "} running r1"],
    *["go on {", "} paused r2", "request 1 {", "} 2xx"],
    *["answer {", "} paused r3", "request 2 {", "} 2xx", "answer {", "} completed r4"],
    *["begin r0", "execute {", "} paused r1"],
    *["answer {", "} overtaken CONFLICT", "answer {", "} paused r3"],
    *["keep {", "} paused r4", "fail {", "} error r5", "delete {", "} deleted r5"],
    *["begin r0", "execute {", "} error r1"],
    "refuse get_task none TASK_NOT_FOUND",
    *["begin r0", "execute {", "} paused r1", "answer {", "} completed r2"],
    *["begin r0", "execute {", "} failed STORAGE_UNAVAILABLE"],
    "refuse execute away STORAGE_UNAVAILABLE",
]


def test_what_an_observer_sees(server: Server) -> None:
    noting = Noting()
    everything(noting, server)
    assert noting.notes == SEEN


def test_a_task_begins_once_however_often_its_first_step_is_tried() -> None:
    storage = Overtaking()
    noting = Noting()
    flow = SequentialFlow(storage, observer=noting, clock=still)
    others = SequentialFlow(storage, clock=still)
    others.execute("await Promise.all([fetch('/a'), fetch('/b')]); fetch('/c')", id="t")
    storage.others = others
    assert flow.execute("fetch('/d')", id="t", replace=True).status == "paused"
    steps = ["execute {", "} overtaken CONFLICT", "execute {", "} paused r3"]
    assert noting.notes == ["begin r1", *steps]


@pytest.mark.parametrize("when", ["call", "begin", "end", "twice", "never yields"])
def test_a_broken_observer_changes_nothing(
    when: str, server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    breaking = Breaking(when)
    noting = Noting()
    with caplog.at_level(logging.ERROR, "sequential_flow"):
        observed = everything(Observers(breaking, noting), server)
    assert observed == everything(None, server)
    assert breaking.raised > 15
    assert noting.notes == SEEN
    hooks = sorted(
        str(record.args[1]) for record in caplog.records if isinstance(record.args, tuple)
    )
    assert hooks == ["begin_task", "refuse", "request", "slice"]  # each once
    assert all(record.exc_info for record in caplog.records)
    assert "no task" not in caplog.text  # nor does the error of a call get into the log


def test_an_observer_cannot_swallow_errors(server: Server) -> None:
    assert everything(Swallowing(), server) == everything(None, server)


def test_what_is_no_exception_of_the_observer_passes() -> None:
    class Stopped(Observer):
        def begin_task(self, task: Task) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        SequentialFlow(observer=Stopped()).execute("1")
    noting = Noting()
    with pytest.raises(KeyboardInterrupt), guarded(noting).slice(Slice("answer", Task("t"))):
        raise KeyboardInterrupt
    assert noting.notes == ["answer {", "} failed INTERNAL_ERROR"]


def test_only_observers_are_taken() -> None:
    with pytest.raises(TypeError, match="must be an Observer, not object"):
        SequentialFlow(observer=cast(Observer, object()))
    with pytest.raises(TypeError, match="must be an Observer, not str"):
        Observers(Observer(), cast(Observer, "logs"))


def test_several_are_nested_and_all_may_add_headers(server: Server) -> None:
    notes: list[str] = []
    flow = SequentialFlow(observer=Observers(Noting(notes, "a"), Noting(notes, "b")))
    fetch = HttpFetch(NetworkPolicy([server.host]), base_url=server.url)
    flow.execute("fetch('/n/1').n", id="t", defer=True)
    assert Driver(flow, fetch).drive("t").result == 1
    [received] = server.log
    assert (received.headers["x-a"], received.headers["x-b"]) == ("1", "1")
    assert notes[:6] == [
        "abegin r0",
        "bbegin r0",
        "adefer {",
        "bdefer {",
        "b} running r1",
        "a} running r1",
    ]
    flow.get_task("none")
    assert notes[-2:] == [f"{name}refuse get_task none TASK_NOT_FOUND" for name in "ab"]


def test_a_driver_may_have_an_observer_of_its_own(server: Server) -> None:
    noting = Noting()
    flow = SequentialFlow(observer=Breaking("call"))
    fetch = HttpFetch(NetworkPolicy([server.host]), base_url=server.url)
    flow.execute("fetch('/n/1').n", id="t", defer=True)
    assert Driver(flow, fetch, observer=noting).drive("t").result == 1
    assert noting.notes == ["request 1 {", "} 2xx"]


def test_retries_are_counted(server: Server) -> None:
    seen: list[tuple[object, int]] = []

    class Counting(Observer):
        @contextmanager
        def request(self, exchange: Exchange) -> Iterator[None]:
            yield
            seen.append((exchange.status, exchange.retries))

    fetch = HttpFetch(NetworkPolicy(["127.0.0.1:1"]), max_attempts=3, max_wait_seconds=0)
    flow = SequentialFlow(observer=Counting())
    flow.execute("fetch('http://127.0.0.1:1/')", id="t", defer=True)
    assert Driver(flow, fetch).drive("t").error_code == "SCRIPT_ERROR"
    assert seen == [("error", 2)]


def test_the_size_of_what_is_paused() -> None:
    sizes: list[tuple[int, bool]] = []

    class Sizes(Observer):
        @contextmanager
        def slice(self, slice: Slice) -> Iterator[None]:
            yield
            sizes.append((slice.snapshot_bytes, slice.has_ended))

    flow = SequentialFlow(observer=Sizes())
    task = flow.execute("const s = '\\u{1F600}'.repeat(100); " + POSTS)
    assert sizes == [(len((task.snapshot or "").encode()), False)]
    flow.resume(task.id, {"error": "no"}, request_id=1)
    assert sizes[1:] == [(0, True)]


class TestExchange:
    @pytest.mark.parametrize(
        ("url", "told"),
        [
            ("https://api.example.com:8443/user/1", "https://api.example.com:8443/user/1"),
            ("https://u:secret@api.example.com/a?secret#secret", "https://api.example.com/a"),
            ("/user/1?secret", "/user/1"),
            ("api/user;v=1?secret#secret", "api/user;v=1"),
            ("//u:secret@h/a", "//h/a"),
            ("?secret", ""),
            ("https://h/@user/1", "https://h/@user/1"),
            ("https:\\\\u:secret@h/a", "https:///h/a"),
            ("https://u@secret:secret@h/a", "https://h/a"),
            ("https://u:secret/s@h/a", "?"),
            ("secret:secret@h/a", "?"),
            ("data:text/plain,secret", "?"),
            ("javascript:secret", "?"),
            ("https://[secret/", "?"),
            ("https://h/a b\x1b[31m\u2028\ud800\x00", "https://h/a%20b%1B[31m%E2%80%A8%3F%00"),
            ("https://h/straße", "https://h/straße"),
            ("https://h/" + "x" * 1000, "https://h/" + "x" * 490),
        ],
    )
    def test_urls(self, url: str, told: str) -> None:
        assert Exchange(Task("t"), PendingRequest(1, "fetch", url)).url == told

    def test_methods(self) -> None:
        def method(options: Any) -> str | None:
            return Exchange(Task("t"), PendingRequest(1, "fetch", "/", options)).method

        given: list[Any] = [
            None,
            {},
            {"method": "put"},
            {"method": "secret"},
            {"method": {}},
            "odd",
        ]
        told = ["GET", "GET", "PUT", "_OTHER", "_OTHER", "GET"]
        assert [method(options) for options in given] == told
        assert Exchange(Task("t"), PendingRequest(1, "call", name="f", args=[])).method is None

    def test_names_and_outcomes(self) -> None:
        exchange = Exchange(Task("t"), PendingRequest(1, "call", name="a\n" + "b" * 200, args=[]))
        assert exchange.name == "a%0A" + "b" * 96
        assert exchange.url is None
        outcomes = []
        for status in (None, 204, 404, "ok", "error"):
            exchange.status = status
            outcomes.append(exchange.outcome)
        assert outcomes == ["error", "2xx", "4xx", "ok", "error"]


class TestHeadersOfTheHost:
    def headers(self, own: dict[str, Any], host: dict[str, Any]) -> dict[str, str]:
        request = PendingRequest(1, "fetch", "http://h/", {"headers": own})
        return call_of(request, None, "key", host).headers

    def test_they_count_more_than_the_script(self) -> None:
        own = {"Traceparent": "mine", "tracestate": "mine", "baggage": "mine"}
        sent = self.headers(own, {"TraceParent": "ours"})
        assert (sent["traceparent"], sent["baggage"]) == ("ours", "mine")
        assert "tracestate" not in sent
        sent = self.headers(own, {"tracestate": "ours", "traceparent": "ours"})
        assert sent["tracestate"] == "ours"
        assert self.headers(own, {})["traceparent"] == "mine"

    def test_what_cannot_be_sent_is_left_out(self) -> None:
        host = {
            "host": "evil",
            "content-length": "9",
            "a b": "1",
            "x": "1\r\ny: 2",
            "z": "é",
            "n": 5,
        }
        assert self.headers({}, host) == {**self.headers({}, {}), "n": "5"}
