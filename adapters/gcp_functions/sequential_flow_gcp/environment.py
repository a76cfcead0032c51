"""Environment: what a function is made of, as its environment variables say.

Besides core's settings:

    SEQUENTIAL_FLOW_TASKS_QUEUE      projects/P/locations/L/queues/Q, where messages to workers go
    SEQUENTIAL_FLOW_PUBSUB_TOPIC     projects/P/topics/T, instead of it
    SEQUENTIAL_FLOW_WORKER_URL       https://…, to which Cloud Tasks pushes
    SEQUENTIAL_FLOW_WORKER_AUDIENCE  of its tokens; the URL when not set
    SEQUENTIAL_FLOW_WORKER_ACCOUNT   e-mail address of the service account in whose name it pushes
    SEQUENTIAL_FLOW_WORKER_CHECK     oidc, platform or header; see oidc.py
    SEQUENTIAL_FLOW_CERTS_URL        for tests: where the certificates are, instead of Google's
    SEQUENTIAL_FLOW_TIMEOUT_SECONDS  the function's time-out; 60 when not set

SEQUENTIAL_FLOW_STORAGE is firestore://sequential_flow_tasks when it is not set. With neither queue
nor topic there is no `drive: true`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from sequential_flow import Limits, SequentialFlow, SettingInvalid, Settings

from .cloud_tasks import CloudTasksQueue
from .firestore import FirestoreStorage
from .oidc import CHECKS, GOOGLE_CERTS_URL, HEADER, OIDC, PushCheck
from .pubsub import PubSubQueue

if TYPE_CHECKING:
    from sequential_flow import Worker

_PREFIX = "SEQUENTIAL_FLOW_"
_DEFAULT_TIMEOUT_SECONDS = 60.0
#: What an invocation keeps free for answering.
_MARGIN_SECONDS = 1.0
#: Google waits that much longer for a push than the function may run.
_PUSH_MARGIN_SECONDS = 10.0
#: A slice of computing takes no larger share of the time-out, nor more seconds.
_SLICE_SHARE, _SLICE_SECONDS = 0.5, 20.0
#: Pushes that found no free instance count as deliveries, too.
_MAX_DELIVERIES = 10


class Environment(NamedTuple):
    """What is set. `settings` are core's; the empty text is what is not set."""

    settings: Settings
    has_storage: bool
    tasks_queue: str = ""
    pubsub_topic: str = ""
    worker_url: str = ""
    worker_audience: str = ""
    worker_account: str = ""
    worker_check: str = OIDC
    certs_url: str = GOOGLE_CERTS_URL
    timeout_seconds: float = _DEFAULT_TIMEOUT_SECONDS

    @classmethod
    def read(cls, environ: Mapping[str, str] | None = None) -> Environment:
        """Raises SettingInvalid. Opens and connects nothing."""
        environ = os.environ if environ is None else environ
        found: dict[str, Any] = {
            name: text
            for name in _NAMES
            if (text := environ.get(_PREFIX + name.upper(), "").strip())
        }
        if found.get("worker_check", OIDC) not in CHECKS:
            raise SettingInvalid(f"{_PREFIX}WORKER_CHECK must be {', '.join(CHECKS)}")
        if "tasks_queue" in found and "worker_url" not in found:
            raise SettingInvalid(f"{_PREFIX}TASKS_QUEUE needs {_PREFIX}WORKER_URL, to push to")
        return cls(
            Settings.from_environment(environ),
            bool(environ.get(f"{_PREFIX}STORAGE", "").strip()),
            timeout_seconds=_timeout(environ),
            **found,
        )

    @property
    def deadline_seconds(self) -> float:
        """What one invocation may use of its time-out."""
        return max(self.timeout_seconds - _MARGIN_SECONDS, self.timeout_seconds / 2)

    @property
    def slice_seconds(self) -> float:
        return min(_SLICE_SECONDS, self.timeout_seconds * _SLICE_SHARE)

    def queue(self) -> CloudTasksQueue | PubSubQueue | None:
        """Raises SettingInvalid."""
        try:
            if self.tasks_queue:
                return CloudTasksQueue(
                    self.tasks_queue,
                    self.worker_url,
                    service_account=self.worker_account or None,
                    audience=self.worker_audience or None,
                    push_seconds=self.timeout_seconds + _PUSH_MARGIN_SECONDS,
                )
            return PubSubQueue(self.pubsub_topic) if self.pubsub_topic else None
        except ValueError as error:
            raise SettingInvalid(f"{_PREFIX}TASKS_QUEUE or PUBSUB_TOPIC: {error}") from None

    def flow(self, **more: Any) -> SequentialFlow:
        """`more` goes to SequentialFlow. Raises SettingInvalid."""
        more.setdefault("queue", self.queue())
        settings = self.settings._replace(limits=self._limits())
        return settings.flow(None if self.has_storage else FirestoreStorage(), **more)

    def worker(self, flow: SequentialFlow | None = None) -> Worker:
        """Raises SettingInvalid."""
        from sequential_flow import Driver, HostFunctions, Worker  # TLS and all: workers only

        queue = self.queue()
        if queue is None:
            raise SettingInvalid(f"a worker needs {_PREFIX}TASKS_QUEUE or {_PREFIX}PUBSUB_TOPIC")
        functions = HostFunctions()
        if flow is None:
            flow = self.flow(queue=queue, functions=functions)
        return Worker(
            flow,
            Driver(flow, self.settings.fetch(), functions=functions),
            queue,
            max_deliveries=_MAX_DELIVERIES,
            slice_seconds=min(5.0, self.slice_seconds),
        )

    def push_check(self) -> PushCheck:
        """Raises SettingInvalid."""
        try:
            return PushCheck(
                self.worker_check,
                audience=self.worker_audience or self.worker_url,
                service_account=self.worker_account,
                queue=self.tasks_queue.rpartition("/")[2],
                certs_url=self.certs_url,
            )
        except ValueError:
            names = ("TASKS_QUEUE",) if self.worker_check == HEADER else _FOR_TOKENS
            needed = " and ".join(f"{_PREFIX}{name}" for name in names)
            raise SettingInvalid(
                f"a worker with check {self.worker_check} needs {needed}"
            ) from None

    def _limits(self) -> Limits:
        """A request is answered before the platform cuts it off."""
        limits = self.settings.limits
        seconds = min(limits.slice_seconds or self.slice_seconds, self.slice_seconds)
        values = {name: getattr(limits, name) for name in Limits.__slots__}
        return Limits(**{**values, "slice_seconds": seconds})


_NAMES = (
    "tasks_queue",
    "pubsub_topic",
    "worker_url",
    "worker_audience",
    "worker_account",
    "worker_check",
    "certs_url",
)
_FOR_TOKENS = ("WORKER_URL", "WORKER_ACCOUNT")


def _timeout(environ: Mapping[str, str]) -> float:
    text = environ.get(f"{_PREFIX}TIMEOUT_SECONDS") or environ.get("CLOUD_RUN_TIMEOUT_SECONDS", "")
    if not text.strip():
        return _DEFAULT_TIMEOUT_SECONDS
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if 1 <= seconds <= 3600:
        return seconds
    raise SettingInvalid(f"{_PREFIX}TIMEOUT_SECONDS must be 1 to 3600, not {text[:20]!r}")
