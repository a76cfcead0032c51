"""OpenTelemetryObserver with the real SDK, its exporters in memory."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry import baggage, context, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import HistogramDataPoint, InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF, ParentBased
from opentelemetry.trace import SpanContext, SpanKind, StatusCode

from flows import data
from http_server import Received, Server, reply
from planted_secrets import SECRET, run_with_secrets, secret_server
from sequential_flow import (
    CallFailed,
    Driver,
    HostFunctions,
    HttpFetch,
    InMemoryStorage,
    InvalidRequest,
    NetworkPolicy,
    Sealer,
    SealKey,
    SequentialFlow,
    SQLiteStorage,
    StorageUnavailable,
    Task,
)
from sequential_flow_extras.opentelemetry import OpenTelemetryObserver

ROOTS = Path(__file__).parents[3]


class Telemetry:
    """Providers as a process of its own would have, and what they export."""

    def __init__(self, **options: Any) -> None:
        self._spans = InMemorySpanExporter()
        self.tracers = TracerProvider(shutdown_on_exit=False, **options)
        self.tracers.add_span_processor(SimpleSpanProcessor(self._spans))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader], shutdown_on_exit=False)
        self.observer = OpenTelemetryObserver(self.tracers, self.meters)

    @property
    def spans(self) -> tuple[ReadableSpan, ...]:
        """Those that have ended, in that order."""
        return self._spans.get_finished_spans()

    def named(self, name: str) -> list[ReadableSpan]:
        return [span for span in self.spans if span.name == name]

    def metrics(self) -> dict[str, dict[str, float]]:
        """Metric -> attributes' values -> value, or sum of a histogram."""
        found: dict[str, dict[str, float]] = {}
        data = self._reader.get_metrics_data()
        for metric in data.resource_metrics[0].scope_metrics[0].metrics if data else ():
            points = found.setdefault(metric.name.removeprefix("sequential_flow."), {})
            point: Any
            for point in metric.data.data_points:
                attributes = " ".join(str(value) for value in (point.attributes or {}).values())
                is_histogram = isinstance(point, HistogramDataPoint)
                points[attributes] = point.sum if is_histogram else point.value
        return found

    def close(self) -> None:
        self.tracers.shutdown()
        self.meters.shutdown()


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    telemetry = Telemetry()
    yield telemetry
    telemetry.close()


@pytest.fixture
def other() -> Iterator[Telemetry]:
    telemetry = Telemetry()
    yield telemetry
    telemetry.close()


def answer(received: Received) -> bytes:
    status = 404 if received.path.startswith("/none") else 200
    return reply({"path": received.path}, status)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(answer) as server:
        yield server


def driver(flow: SequentialFlow, server: Server, **options: Any) -> Driver:
    fetch = HttpFetch(NetworkPolicy([server.host]), base_url=server.url)
    return Driver(flow, fetch, **options)


def own(span: ReadableSpan) -> SpanContext:
    found = span.get_span_context()
    assert found is not None
    return found


def attributes(span: ReadableSpan) -> dict[str, Any]:
    """Without our prefix."""
    return {
        name.removeprefix("sequential_flow."): value
        for name, value in (span.attributes or {}).items()
    }


def is_child(span: ReadableSpan, parent: ReadableSpan) -> bool:
    return span.parent is not None and (
        (span.parent.trace_id, span.parent.span_id) == (own(parent).trace_id, own(parent).span_id)
    )


def traceparent(span: ReadableSpan) -> str:
    found = own(span)
    return f"00-{found.trace_id:032x}-{found.span_id:016x}-{found.trace_flags:02x}"


def is_sampled(traceparent: str) -> bool:
    return int(traceparent[-2:], 16) & 1 == 1


def test_one_trace_over_a_pause_in_another_process(
    tmp_path: Path, server: Server, telemetry: Telemetry, other: Telemetry
) -> None:
    path = tmp_path / "flows.sqlite"
    first = SequentialFlow(SQLiteStorage(path), observer=telemetry.observer)
    first.execute("const a = fetch('/a?x=1'); const b = fetch('/b'); a.path + b.path", id="t")
    second = SequentialFlow(SQLiteStorage(path), observer=other.observer)
    assert driver(second, server).drive("t").result == "/a?x=1/b"

    [root] = telemetry.named("sequential_flow.task")
    assert root.parent is None
    children = [span for span in (*telemetry.spans, *other.spans) if span is not root]
    assert [span.name for span in children] == [
        "sequential_flow.slice",
        *["GET", "sequential_flow.slice"] * 2,
    ]
    assert all(is_child(span, root) for span in children)
    assert not any(span.links for span in children)
    assert first.get_task("t").error_code == "TASK_NOT_FOUND"

    requests = other.named("GET")
    assert [received.headers["traceparent"] for received in server.log] == [
        traceparent(span) for span in requests
    ]
    assert [span.kind for span in requests] == [SpanKind.CLIENT] * 2
    assert attributes(requests[0]) == {
        "task.id": "t",
        "request.id": 1,
        "http.request.method": "GET",
        "url.path": "/a",
        "http.response.status_code": 200,
    }
    slices = [attributes(span) for span in children if span.name.endswith("slice")]
    assert [(span["reason"], span["status"], span["revision"]) for span in slices] == [
        ("execute", "paused", 1),
        ("answer", "paused", 2),
        ("answer", "completed", 3),
    ]
    assert [span.get("request.id") for span in slices] == [None, 1, 2]
    assert [span["snapshot.bytes"] > 0 for span in slices] == [True, True, False]
    assert all(span["steps"] > 0 for span in slices)


CHILD = """
import sys
sys.path[:0] = sys.argv[2:]
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sequential_flow import SequentialFlow, SQLiteStorage
from sequential_flow_extras.opentelemetry import OpenTelemetryObserver
exporter, tracers = InMemorySpanExporter(), TracerProvider()
tracers.add_span_processor(SimpleSpanProcessor(exporter))
flow = SequentialFlow(SQLiteStorage(sys.argv[1]), observer=OpenTelemetryObserver(tracers))
assert flow.resume("t", {"data": 1}, request_id=1).result == 1
[span] = exporter.get_finished_spans()
print(f"{span.context.trace_id:032x}-{span.parent.span_id:016x}")
"""


def test_one_trace_over_real_processes(tmp_path: Path, telemetry: Telemetry) -> None:
    path = tmp_path / "flows.sqlite"
    flow = SequentialFlow(SQLiteStorage(path), observer=telemetry.observer)
    task = flow.execute("fetch('/a')", id="t")
    roots = [str(ROOTS / "core"), str(ROOTS / "adapters" / "extras")]
    run = subprocess.run(
        [sys.executable, "-c", CHILD, str(path), *roots],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    assert (task.traceparent or "")[3:-3] == run.stdout.strip()


def test_it_goes_on_with_the_trace_of_the_host(telemetry: Telemetry) -> None:
    tracer = telemetry.tracers.get_tracer("host")
    flow = SequentialFlow(observer=telemetry.observer)
    with tracer.start_as_current_span("POST /execute"):
        task = flow.execute("fetch('/a')", id="t")
    with tracer.start_as_current_span("POST /resume"):
        flow.resume("t", data(1), request_id=1)
    [execute], [resume] = telemetry.named("POST /execute"), telemetry.named("POST /resume")
    [root] = telemetry.named("sequential_flow.task")
    assert task.traceparent == traceparent(root)
    assert is_child(root, execute)
    begun, answered = telemetry.named("sequential_flow.slice")
    assert is_child(begun, root)
    assert is_child(answered, root)
    assert begun.links == ()
    [link] = answered.links
    assert link.context.span_id == own(resume).span_id


def test_sealed_state_carries_the_trace(telemetry: Telemetry, other: Telemetry) -> None:
    sealer = Sealer([SealKey("k", b"s" * 32)])
    first = SequentialFlow(observer=telemetry.observer, sealer=sealer)
    task = first.execute("fetch('/a')", id="t", save_to_storage=False)
    second = SequentialFlow(observer=other.observer, sealer=sealer)
    state = task.sealed_state
    second.resume("t", data(1), request_id=1, paused_state=state, save_to_storage=False)
    [root] = telemetry.named("sequential_flow.task")
    [answered] = other.spans
    assert is_child(answered, root)
    assert attributes(answered)["revision"] == 2


def test_calls_and_what_host_functions_do(server: Server, telemetry: Telemetry) -> None:
    tracer = telemetry.tracers.get_tracer("host")
    functions = HostFunctions()

    @functions.add("look")
    def look() -> int:
        with tracer.start_as_current_span("SELECT"):
            return 1

    @functions.add("fail")
    def fail() -> None:
        raise CallFailed("no")

    flow = SequentialFlow(functions=functions, observer=telemetry.observer)
    flow.execute("call('look'); try { call('fail') } catch {} fetch('/none')", id="t", defer=True)
    assert driver(flow, server, functions=functions).drive("t").status == "completed"
    looked, failed = telemetry.named("sequential_flow.call")
    assert (looked.kind, attributes(looked)["function"]) == (SpanKind.INTERNAL, "look")
    assert looked.status.status_code is StatusCode.UNSET
    assert is_child(telemetry.named("SELECT")[0], looked)
    assert failed.status.status_code is StatusCode.ERROR
    [fetched] = telemetry.named("GET")
    assert fetched.status.status_code is StatusCode.ERROR
    assert attributes(fetched)["error.type"] == "404"


def test_our_trace_counts_more_than_a_header_of_the_script(
    server: Server, telemetry: Telemetry
) -> None:
    flow = SequentialFlow(observer=telemetry.observer)
    headers = "{ headers: { Traceparent: 'mine', tracestate: 'a=b', 'x-own': '1' } }"
    flow.execute(f"fetch('/a', {headers})", id="t", defer=True)
    attached = context.attach(baggage.set_baggage("user", "ann"))
    try:
        driver(flow, server, parallel=1).drive("t")
    finally:
        context.detach(attached)
    [received], [span] = server.log, telemetry.named("GET")
    assert received.headers["traceparent"] == traceparent(span)
    assert received.headers["x-own"] == "1"
    assert "tracestate" not in received.headers
    assert "baggage" not in received.headers


def test_what_is_not_sampled_stays_so(server: Server, other: Telemetry) -> None:
    """Also where the task goes on in a process that samples everything by itself."""
    silent = Telemetry(sampler=ParentBased(ALWAYS_OFF))
    storage = InMemoryStorage()
    task = SequentialFlow(storage, observer=silent.observer).execute("fetch('/a').path", id="t")
    assert task.traceparent is not None
    assert not is_sampled(task.traceparent)
    flow = SequentialFlow(storage, observer=other.observer)
    assert driver(flow, server).drive("t").result == "/a"
    assert silent.spans == other.spans == ()
    sent = server.log[0].headers["traceparent"]
    assert sent[:35] == task.traceparent[:35]
    assert not is_sampled(sent)
    silent.close()


def test_without_an_sdk_nothing_happens(server: Server) -> None:
    flow = SequentialFlow(
        observer=OpenTelemetryObserver(trace.NoOpTracerProvider()), keep_finished=True
    )
    flow.execute("fetch('/a').path", id="t", defer=True)
    task = driver(flow, server).drive("t")
    assert (task.result, task.traceparent) == ("/a", None)
    assert "traceparent" not in server.log[0].headers


class Overtaking(InMemoryStorage):
    """Somebody else saves first, once; and it can be away."""

    others: SequentialFlow | None = None
    is_away = False

    def save(self, task: Task, expected_revision: int) -> None:
        if self.is_away:
            raise StorageUnavailable("away")
        if self.others is not None and expected_revision:
            others, self.others = self.others, None
            others.resume(task.id, data(2), request_id=2)
        super().save(task, expected_revision)


def test_conflicts_and_errors_of_calls(telemetry: Telemetry) -> None:
    storage = Overtaking()
    flow = SequentialFlow(storage, observer=telemetry.observer)
    flow.execute("await Promise.all([fetch('/a'), fetch('/b')]); fetch('/c'); fetch('/d')", id="t")
    storage.others = SequentialFlow(storage)
    flow.resume("t", data(1), request_id=1)
    assert flow.resume("t", data("other"), request_id=1).error_code == "CONFLICT"
    storage.is_away = True
    assert flow.resume("t", data(3), request_id=3).error_code == "STORAGE_UNAVAILABLE"
    flow.get_task("none")

    [root] = telemetry.named("sequential_flow.task")
    slices = telemetry.named("sequential_flow.slice")
    seen = [(attributes(span)["status"], attributes(span)["revision"]) for span in slices]
    assert seen == [("paused", 1), ("overtaken", 1), ("paused", 3), ("failed", 3)]
    errors = [StatusCode.UNSET] * 3 + [StatusCode.ERROR]
    assert [span.status.status_code for span in slices] == errors
    assert attributes(slices[1])["error.type"] == "CONFLICT"
    refusals = telemetry.named("sequential_flow.refuse")
    assert [(span.status.description, attributes(span)["operation"]) for span in refusals] == [
        ("CONFLICT", "resume"),
        ("STORAGE_UNAVAILABLE", "resume"),
        ("TASK_NOT_FOUND", "get_task"),
    ]
    assert [is_child(span, root) for span in refusals] == [True, True, False]

    metrics = telemetry.metrics()
    assert metrics["conflicts"] == {"": 1}
    assert metrics["refusals"] == {
        "resume CONFLICT": 1,
        "resume STORAGE_UNAVAILABLE": 1,
        "get_task TASK_NOT_FOUND": 1,
    }


def test_metrics(server: Server, telemetry: Telemetry) -> None:
    flow = SequentialFlow(observer=telemetry.observer)
    flow.execute("fetch('/a'); fetch('/none')", id="t", defer=True)
    driver(flow, server).drive("t")
    flow.execute("throw 1")
    flow.execute("fetch('/a')", id="d")
    flow.delete_task("d")
    flow.execute("fetch('/a')", id="f")
    flow.fail_task("f", None, InvalidRequest("enough"))
    metrics = telemetry.metrics()
    assert metrics["tasks.begun"] == {"": 4}
    assert metrics["tasks.ended"] == {
        "completed": 1,
        "error SCRIPT_ERROR": 1,
        "deleted": 1,
        "error INVALID_REQUEST": 1,
    }
    assert metrics["requests"] == {"fetch 2xx": 1, "fetch 4xx": 1}
    assert metrics["slices"] == {
        "defer running": 1,
        "go on paused": 1,
        "answer paused": 1,
        "answer completed": 1,
        "execute error": 1,
        "execute paused": 2,
        "delete deleted": 1,
        "fail error": 1,
    }
    assert metrics["slice.steps"]["answer"] > 0
    assert metrics["slice.duration"]["answer"] > 0
    assert metrics["request.duration"]["fetch"] > 0
    assert metrics["snapshot.size"][""] > 500
    assert set(metrics["task.life"]) == {"completed", "error", "deleted"}


def test_no_span_and_no_metric_has_a_secret(
    telemetry: Telemetry, caplog: pytest.LogCaptureFixture
) -> None:
    with secret_server() as server, caplog.at_level(logging.CRITICAL, "sequential_flow"):
        run_with_secrets(telemetry.observer, server)
        assert len(server.log) > 5
        assert [received for received in server.log if "traceparent" not in received.headers] == []
    assert len(telemetry.spans) > 50
    assert [span.to_json() for span in telemetry.spans if SECRET in span.to_json()] == []
    assert SECRET not in str(telemetry.metrics())
