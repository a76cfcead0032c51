"""OpenTelemetryObserver: traces and metrics, on `opentelemetry-api` (the extra `otel`).

    flow = SequentialFlow(storage, observer=OpenTelemetryObserver())

It uses the global providers, or those which it is given; without an SDK nothing happens.

A task is one trace, over all its pauses and whichever processes it goes on in:

    sequential_flow.task                  the root, or a child of the span in which it was executed;
    │                                     it ends at once, for nobody can hold it open over a pause
    ├── sequential_flow.slice             a step: a run of the machine and the storing
    ├── GET                               a fetch, with its redirects and retries: a client span
    ├── sequential_flow.call              a call of a host function
    └── sequential_flow.refuse            an operation that ended in an error of the call

The root's `traceparent` is kept with the task. Where a step or a request happens inside another
trace (that of the HTTP request which resumed the task), its span has a link to it. Fetched hosts
get `traceparent`, and `tracestate` when a sampler made one; not the baggage, which is the host
application's own.

    metric                              unit       attributes
    sequential_flow.tasks.begun         {task}
    sequential_flow.tasks.ended         {task}     status, error.type
    sequential_flow.task.life           s          status
    sequential_flow.slices              {slice}    reason, status
    sequential_flow.slice.duration      s          reason
    sequential_flow.slice.steps         {step}     reason
    sequential_flow.snapshot.size       By
    sequential_flow.requests            {request}  kind, outcome (2xx, …, ok, error)
    sequential_flow.request.duration    s          kind
    sequential_flow.request.retries     {retry}    kind
    sequential_flow.conflicts           {slice}    steps which others overtook
    sequential_flow.refusals            {call}     operation, error.type

(The attributes' names have the prefix `sequential_flow.`, but for `error.type`.) Neither spans nor
metrics have code, input, results, bodies, headers, variables, arguments or the text of errors; URLs
are without user name, query and fragment.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from urllib.parse import urlsplit

from opentelemetry import context as contexts
from opentelemetry import metrics, trace
from opentelemetry.trace import Link, Span, SpanKind, Status, StatusCode
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from sequential_flow import (
    Exchange,
    Observer,
    SequentialFlowError,
    Slice,
    Task,
    __version__,
)

Attributes = Mapping[str, str | int]

_OURS = "sequential_flow"
_SECONDS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30]
_LONG_SECONDS = [0.1, 1, 10, 60, 600, 3600, 6 * 3600, 86_400, 7 * 86_400]
_STEPS = [10.0**power for power in range(1, 9)]
_BYTES = [4.0**power for power in range(4, 13)]

_propagator = TraceContextTextMapPropagator()


class OpenTelemetryObserver(Observer):
    """Spans and metrics of `sequential_flow`. The providers are by default the global ones."""

    def __init__(
        self,
        tracer_provider: trace.TracerProvider | None = None,
        meter_provider: metrics.MeterProvider | None = None,
    ) -> None:
        self._tracer = trace.get_tracer(_OURS, __version__, tracer_provider)
        self._metrics = _Metrics(metrics.get_meter(_OURS, __version__, meter_provider))

    def begin_task(self, task: Task) -> None:
        span = self._tracer.start_span(f"{_OURS}.task", attributes=_about_task(task))
        task.traceparent = _headers(span).get("traceparent")
        span.end()
        self._metrics.begun.add(1)

    @contextmanager
    def slice(self, slice: Slice) -> Iterator[None]:
        attributes: dict[str, str | int] = {f"{_OURS}.reason": slice.reason}
        if slice.request_id is not None:
            attributes[f"{_OURS}.request.id"] = slice.request_id
        span = self._span(f"{_OURS}.slice", slice.task, attributes)
        begin = time.perf_counter()
        try:
            with _current(span):
                yield
        except BaseException as error:
            self._end_slice(span, slice, time.perf_counter() - begin, error)
            raise
        self._end_slice(span, slice, time.perf_counter() - begin, None)

    @contextmanager
    def request(self, exchange: Exchange) -> Iterator[None]:
        is_fetch = exchange.request.kind == "fetch"
        span = self._span(
            (exchange.method or "").replace("_OTHER", "HTTP") or f"{_OURS}.call",
            exchange.task,
            _about_request(exchange),
            SpanKind.CLIENT if is_fetch else SpanKind.INTERNAL,
        )
        if is_fetch:
            exchange.headers.update(_headers(span))
        begin = time.perf_counter()
        try:
            with _current(span):
                yield
        finally:
            self._end_request(span, exchange, time.perf_counter() - begin)

    def refuse(self, operation: str, task_id: str, error: SequentialFlowError) -> None:
        task = error.task if isinstance(error.task, Task) else None
        attributes = {f"{_OURS}.operation": operation, "error.type": error.code}
        self._metrics.refusals.add(1, attributes)
        span = self._span(f"{_OURS}.refuse", task, attributes)
        span.set_status(Status(StatusCode.ERROR, error.code))
        span.end()

    def _span(
        self,
        name: str,
        task: Task | None,
        attributes: Attributes,
        kind: SpanKind = SpanKind.INTERNAL,
    ) -> Span:
        """A child of the task's root; of the current span when the task has none."""
        around = trace.get_current_span().get_span_context()
        parent = None if task is None else _root(task)
        own = trace.get_current_span(parent).get_span_context()
        return self._tracer.start_span(
            name,
            context=parent,
            kind=kind,
            attributes={**(_about_task(task) if task else {}), **attributes},
            links=[Link(around)] if around.trace_id not in (own.trace_id, 0) else None,
        )

    def _end_slice(
        self, span: Span, slice: Slice, seconds: float, error: BaseException | None
    ) -> None:
        status = slice.outcome(error)
        code = slice.code(error)
        span.set_attributes(
            {
                f"{_OURS}.status": status,
                f"{_OURS}.revision": slice.revision if error else slice.task.revision,
                f"{_OURS}.steps": slice.steps,
                f"{_OURS}.snapshot.bytes": slice.snapshot_bytes,
                f"{_OURS}.pending": len(slice.task.pending_requests),
            }
        )
        if code is not None:
            span.set_attribute("error.type", code)
            if status != "overtaken":
                span.set_status(Status(StatusCode.ERROR, code))
        span.end()
        self._metrics.slice(slice, status, seconds)
        if error is None and slice.has_ended:
            self._metrics.end(slice, status)

    def _end_request(self, span: Span, exchange: Exchange, seconds: float) -> None:
        status = exchange.status
        if isinstance(status, int):
            span.set_attribute("http.response.status_code", status)
        if exchange.retries:
            span.set_attribute("http.request.resend_count", exchange.retries)
        if exchange.outcome in ("error", "4xx", "5xx"):
            span.set_attribute("error.type", str(status or "error"))
            span.set_status(Status(StatusCode.ERROR))
        span.end()
        self._metrics.request(exchange, seconds)


class _Metrics:
    """The instruments."""

    def __init__(self, meter: metrics.Meter) -> None:
        def counter(name: str, unit: str) -> metrics.Counter:
            return meter.create_counter(f"{_OURS}.{name}", unit)

        def histogram(name: str, unit: str, bounds: Sequence[float]) -> metrics.Histogram:
            return meter.create_histogram(
                f"{_OURS}.{name}", unit, explicit_bucket_boundaries_advisory=bounds
            )

        self.begun = counter("tasks.begun", "{task}")
        self.refusals = counter("refusals", "{call}")
        self._ended = counter("tasks.ended", "{task}")
        self._life = histogram("task.life", "s", _LONG_SECONDS)
        self._slices = counter("slices", "{slice}")
        self._slice_duration = histogram("slice.duration", "s", _SECONDS)
        self._slice_steps = histogram("slice.steps", "{step}", _STEPS)
        self._snapshot_size = histogram("snapshot.size", "By", _BYTES)
        self._conflicts = counter("conflicts", "{slice}")
        self._requests = counter("requests", "{request}")
        self._request_duration = histogram("request.duration", "s", _SECONDS)
        self._retries = counter("request.retries", "{retry}")

    def slice(self, slice: Slice, status: str, seconds: float) -> None:
        reason = {f"{_OURS}.reason": slice.reason}
        self._slices.add(1, {**reason, f"{_OURS}.status": status})
        self._slice_duration.record(seconds, reason)
        self._slice_steps.record(slice.steps, reason)
        if slice.snapshot_bytes:
            self._snapshot_size.record(slice.snapshot_bytes)
        if status == "overtaken":
            self._conflicts.add(1)

    def end(self, slice: Slice, status: str) -> None:
        attributes = {f"{_OURS}.status": status}
        self._life.record(slice.life_seconds, attributes)
        code = slice.code(None)
        self._ended.add(1, attributes if code is None else {**attributes, "error.type": code})

    def request(self, exchange: Exchange, seconds: float) -> None:
        kind = {f"{_OURS}.kind": exchange.request.kind}
        self._requests.add(1, {**kind, f"{_OURS}.outcome": exchange.outcome})
        self._request_duration.record(seconds, kind)
        if exchange.retries:
            self._retries.add(exchange.retries, kind)


def _root(task: Task) -> contexts.Context | None:
    """The task's root span as a parent; None when it has none."""
    if task.traceparent is None:
        return None
    return _propagator.extract({"traceparent": task.traceparent}, contexts.Context())


def _headers(span: Span) -> dict[str, str]:
    """`traceparent` of `span`, and perhaps `tracestate`; nothing without an SDK."""
    headers: dict[str, str] = {}
    _propagator.inject(headers, trace.set_span_in_context(span, contexts.Context()))
    return headers


def _current(span: Span) -> AbstractContextManager[Span]:
    """`span` as the current one, so that those of storages and host functions are its children."""
    return trace.use_span(span, record_exception=False, set_status_on_exception=False)


def _about_task(task: Task) -> dict[str, str | int]:
    return {f"{_OURS}.task.id": task.id}


def _about_request(exchange: Exchange) -> Attributes:
    attributes: dict[str, str | int] = {f"{_OURS}.request.id": exchange.request.id}
    if exchange.name is not None:
        attributes[f"{_OURS}.function"] = exchange.name
    if exchange.method is not None and exchange.url is not None:
        attributes["http.request.method"] = exchange.method
        parts = urlsplit(exchange.url)
        if not parts.hostname:
            attributes["url.path"] = parts.path
        else:
            attributes["url.full"] = exchange.url
            attributes["server.address"] = parts.hostname
            attributes["server.port"] = parts.port or (443 if parts.scheme == "https" else 80)
    return attributes
