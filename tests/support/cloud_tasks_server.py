"""A stand-in for Cloud Tasks: its gRPC protocol for the real client, and pushes over real HTTP.

It refuses what Cloud Tasks refuses (unknown queues, names that were used before, schedules beyond 30
days, bad deadlines, large bodies), signs its OIDC tokens with a key whose certificate it publishes,
and tries a task until it is answered with 2xx. `copies` delivers each task so often, one copy right
after the other; `on_push` is told of each push while it is under way, and may do harm.

    CLOUD_TASKS_EMULATOR_HOST    server.host
    SEQUENTIAL_FLOW_CERTS_URL    server.certs_url
"""

from __future__ import annotations

import http.client
import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

import grpc  # type: ignore[import-untyped]
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from google.auth import crypt, jwt
from google.cloud.tasks_v2.types import CreateTaskRequest, Task

HOST = "127.0.0.1"
QUEUE = "projects/sequential-flow-test/locations/europe-west1/queues/flows"
ACCOUNT = "flows-push@sequential-flow-test.iam.gserviceaccount.com"
_KEY_ID = "stand-in"
_MAX_SCHEDULE_SECONDS = 30 * 86_400
_MAX_BODY_BYTES = 1024 * 1024
_PUSH_SECONDS = 30.0


class CloudTasksServer:
    """One queue. With `pushes` off, tasks wait until a test takes them with `take`."""

    def __init__(self, *, pushes: bool = True, copies: int = 1, retry_seconds: float = 0.1) -> None:
        self.tokens = TokenIssuer()
        self.on_push: Callable[[int], None] = lambda number: None
        self.statuses: list[int] = []
        self.clock: Callable[[], float] = time.time
        self.failure: grpc.StatusCode | None = None
        self.lost_answers = 0
        self._pushes = pushes
        self._copies = copies
        self._retry_seconds = retry_seconds
        self._names: set[str] = set()
        self._waiting: list[Task] = []
        self._changed = threading.Condition()
        self._closed = threading.Event()
        self._pushed = 0
        self._pool = ThreadPoolExecutor(16, thread_name_prefix="push")
        self._grpc = grpc.server(ThreadPoolExecutor(8, thread_name_prefix="tasks"))
        method = grpc.unary_unary_rpc_method_handler(
            self._create,
            request_deserializer=CreateTaskRequest.deserialize,
            response_serializer=Task.serialize,
        )
        service = "google.cloud.tasks.v2.CloudTasks"
        handler = grpc.method_handlers_generic_handler(service, {"CreateTask": method})
        self._grpc.add_generic_rpc_handlers((handler,))
        self.host = f"{HOST}:{self._grpc.add_insecure_port(f'{HOST}:0')}"
        self._grpc.start()
        self._dispatcher = threading.Thread(target=self._dispatch, name="dispatch")
        if pushes:
            self._dispatcher.start()

    @property
    def certs_url(self) -> str:
        return self.tokens.url

    @property
    def pushed(self) -> int:
        """How many pushes there were."""
        return self._pushed

    def close(self) -> None:
        self._closed.set()
        with self._changed:
            self._changed.notify_all()
        if self._pushes:
            self._dispatcher.join()
        self._pool.shutdown(cancel_futures=True)
        self._grpc.stop(0).wait()
        self.tokens.close()

    def take(self) -> Task:
        """The next task by time, due or not."""
        with self._changed:
            self._waiting.sort(key=_time_of)
            return self._waiting.pop(0)

    def count(self) -> int:
        with self._changed:
            return len(self._waiting)

    def headers(self, task: Task, retries: int = 0) -> dict[str, str]:
        """With which Cloud Tasks pushes it."""
        request = task.http_request
        headers = {
            **dict(request.headers),
            "User-Agent": "Google-Cloud-Tasks",
            "X-CloudTasks-QueueName": QUEUE.rpartition("/")[2],
            "X-CloudTasks-TaskName": task.name.rpartition("/")[2],
            "X-CloudTasks-TaskRetryCount": str(retries),
            "X-CloudTasks-TaskExecutionCount": str(retries),
            "X-CloudTasks-TaskETA": str(_time_of(task)),
        }
        if request.oidc_token.service_account_email:
            token = self.tokens.token(
                request.oidc_token.audience, request.oidc_token.service_account_email
            )
            headers["Authorization"] = f"Bearer {token}"
        return headers

    # -- the protocol ----------------------------------------------------------------------------

    def _create(self, request: CreateTaskRequest, context: Any) -> Task:
        if self.failure is not None:
            context.abort(self.failure, "hunter2 failed")
        task = request.task
        self._check(request, context)
        with self._changed:
            if task.name in self._names:
                context.abort(grpc.StatusCode.ALREADY_EXISTS, "The task name was used before.")
            self._names.add(task.name)
            self._waiting.append(task)
            self._changed.notify_all()
        if self.lost_answers:
            self.lost_answers -= 1
            context.abort(grpc.StatusCode.UNAVAILABLE, "the answer is lost")
        return task

    def _check(self, request: CreateTaskRequest, context: Any) -> None:
        task = request.task
        if request.parent != QUEUE:
            context.abort(grpc.StatusCode.NOT_FOUND, "Requested entity was not found.")
        wrong = (
            not task.name.startswith(f"{QUEUE}/tasks/")
            or _time_of(task) > self.clock() + _MAX_SCHEDULE_SECONDS
            or not 15 <= task.dispatch_deadline.total_seconds() <= 1800
            or len(task.http_request.body) > _MAX_BODY_BYTES
            or not urlsplit(task.http_request.url).hostname
        )
        if wrong:
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "a field of the task is wrong")

    # -- pushes ----------------------------------------------------------------------------------

    def _dispatch(self) -> None:
        while not self._closed.is_set():
            with self._changed:
                now = self.clock()
                due = [task for task in self._waiting if _time_of(task) <= now]
                self._waiting = [task for task in self._waiting if _time_of(task) > now]
                if not due:
                    self._changed.wait(0.02)
            for task in due:
                self._pool.submit(self._deliver, task)

    def _deliver(self, task: Task) -> None:
        for _ in range(self._copies):
            retries = 0
            while not self._closed.is_set() and not self._push(task, retries):
                retries += 1
                self._closed.wait(self._retry_seconds)

    def _push(self, task: Task, retries: int) -> bool:
        url = urlsplit(task.http_request.url)
        with self._changed:
            self._pushed += 1
            number = self._pushed
        status = 0
        connection = http.client.HTTPConnection(str(url.hostname), url.port, timeout=_PUSH_SECONDS)
        with suppress(OSError, http.client.HTTPException):
            connection.request(
                "POST", url.path or "/", task.http_request.body, self.headers(task, retries)
            )
            self.on_push(number)
            status = connection.getresponse().status
        connection.close()
        self.statuses.append(status)
        return 200 <= status < 300


class TokenIssuer:
    """Signs OIDC tokens as Google does, and publishes the certificate at `url`."""

    def __init__(self) -> None:
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        pem = key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
        self._signer = crypt.RSASigner.from_string(pem, _KEY_ID)  # type: ignore[no-untyped-call]
        self.answer = json.dumps({_KEY_ID: _certificate(key)}).encode()
        self.status = 200
        self.requests = 0
        self._server = ThreadingHTTPServer((HOST, 0), self._handler())
        self.url = f"http://{HOST}:{self._server.server_address[1]}/certs"
        self._thread = threading.Thread(target=self._server.serve_forever, args=[0.02])
        self._thread.start()

    def token(self, audience: str, account: str = ACCOUNT, **claims: Any) -> str:
        now = int(time.time())
        payload = {
            "iss": "https://accounts.google.com",
            "aud": audience,
            "email": account,
            "email_verified": True,
            "sub": "1",
            "iat": now,
            "exp": now + 3600,
            **claims,
        }
        encoded: bytes = jwt.encode(self._signer, payload)  # type: ignore[no-untyped-call]
        return encoded.decode()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        issuer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                issuer.requests += 1
                self.send_response(issuer.status)
                self.send_header("Content-Length", str(len(issuer.answer)))
                self.end_headers()
                self.wfile.write(issuer.answer)

            def log_message(self, *arguments: object) -> None:
                pass

        return Handler


def _certificate(key: rsa.RSAPrivateKey) -> str:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "stand-in")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def _time_of(task: Task) -> float:
    return float(task.schedule_time.timestamp()) if task.schedule_time else 0.0
