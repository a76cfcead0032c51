from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Callable
from email.utils import formatdate
from typing import Any

import pytest

from http_server import Answer, Received, Server, reply
from sequential_flow import NetworkPolicy, PendingRequest
from sequential_flow.network.http_fetch import HttpFetch, retry_after_seconds
from sequential_flow.network.transport import Interrupt


def fetch(server: Server, path: str = "/x", options: Any = None, **settings: Any) -> dict[str, Any]:
    policy = settings.pop("policy", NetworkPolicy(["127.0.0.1", "localhost"]))
    interrupt = settings.pop("interrupt", None)
    performer = HttpFetch(policy, **{"timeout_seconds": 5.0, **settings})
    url = path if "://" in path else server.url + path
    return performer.perform(PendingRequest(3, "fetch", url, options), "task:3", interrupt)


def serving(*answers: Answer) -> Server:
    """Gives one answer after the other, and the last one for ever."""
    remaining = list(answers)
    lock = threading.Lock()

    def answer(received: Received) -> Answer:
        with lock:
            return remaining.pop(0) if len(remaining) > 1 else remaining[0]

    return Server(answer)


def test_a_json_response() -> None:
    with serving(reply({"name": "Alice"}, 201, {"X-Two": "1", "x-two": "2"})) as server:
        response = fetch(server)
    assert response["data"] == {"name": "Alice"}
    assert (response["status"], response["statusText"]) == (201, "Whatever")
    assert response["headers"]["x-two"] == "1, 2"
    assert response["headers"]["content-type"] == "application/json"


def test_what_goes_out() -> None:
    with serving(reply()) as server:
        fetch(
            server,
            "/ä b?q=ü&x=%20#frag",
            {
                "method": "post",
                "headers": {"X-Own": "é", "Host": "evil", "Content-Length": "9", "TE": "x"},
                "body": "größe",
            },
        )
    (received,) = server.log
    assert received.method == "POST"
    assert received.path == "/%C3%A4%20b?q=%C3%BC&x=%20"
    assert received.body == "größe".encode()
    assert received.headers["host"] == server.host
    assert received.headers["idempotency-key"] == "task:3"
    assert received.headers["content-length"] == "7"
    assert received.headers["content-type"] == "text/plain;charset=UTF-8"
    assert received.headers["x-own"].encode("latin-1").decode() == "é"
    assert "te" not in received.headers


def test_scripts_may_choose_the_idempotency_key_and_send_objects() -> None:
    options = {"method": "PUT", "headers": [["Idempotency-Key", "mine"]], "body": {"a": 1}}
    with serving(reply()) as server:
        fetch(server, options=options)
    assert server.log[0].headers["idempotency-key"] == "mine"
    assert server.log[0].headers["content-type"] == "application/json"
    assert server.log[0].body == b'{"a": 1}'


def test_relative_urls_need_a_base() -> None:
    with serving(reply([1])) as server:
        performer = HttpFetch(NetworkPolicy(["127.0.0.1"]), base_url=f"{server.url}/v1/")
        assert performer.perform(PendingRequest(1, "fetch", "user/1"), "k")["data"] == [1]
        assert server.log[0].path == "/v1/user/1"
        response = HttpFetch().perform(PendingRequest(1, "fetch", "user/1"), "k")
        assert "an absolute http or https URL is needed" in response["error"]


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "file:///etc/passwd",
        "ftp://x/",
        "http://",
        "http:///x",
        "http://[::1",
        "http://x:99999/",
        "http://user:secret@127.0.0.1/",
        "//x",
        "javascript:1",
        "http://\ud800/",
        "http://a..b\u3002/",
        "http://" + "x" * 300,
    ],
)
def test_bad_urls_are_errors_of_the_script(url: str | None) -> None:
    performer = HttpFetch(max_attempts=1)
    assert list(performer.perform(PendingRequest(1, "fetch", url), "k")) == ["error"]


@pytest.mark.parametrize(
    "options",
    [
        {"method": "BAD METHOD"},
        {"method": "CONNECT"},
        {"method": "GET\r\nX: 1"},
        {"headers": {"a\r\nb": "1"}},
        {"headers": {"a": "1\r\nEvil: 1"}},
        {"headers": [1]},
        {"headers": "text"},
        {"body": "x"},
        {"method": "HEAD", "body": "x"},
    ],
)
def test_bad_options_are_errors_of_the_script(options: Any) -> None:
    with serving(reply()) as server:
        assert list(fetch(server, options=options)) == ["error"]
    assert server.log == []


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (b"", "closed without a response"),
        (b"garbage\r\n\r\n", "not an HTTP response"),
        (b"HTTP/1.1 999999 x\r\n\r\n", "not an HTTP response"),
        (b"HTTP/1.1 200 OK\r\nContent-Ty", "in the middle of the response"),
        (b"HTTP/1.1 200 OK\r\nX: y\r\n", "in the middle of the response"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", "in the middle of the response"),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nabc",
            "in the middle of the response",
        ),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc", "127.0.0.1"),
        (b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n", "not an HTTP response"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n", "not an HTTP response"),
    ],
)
def test_garbage_is_an_error_of_the_script(answer: bytes, why: str) -> None:
    with serving(answer) as server:
        response = fetch(server, max_attempts=2)
    assert why in response["error"]
    assert len(server.log) == 2


def test_a_broken_response_is_tried_again() -> None:
    with serving(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab", reply("whole")) as server:
        assert fetch(server)["data"] == "whole"


def test_a_response_without_a_length() -> None:
    with serving(b"HTTP/1.0 200 OK\r\n\r\n" + b"abc" * 100_000) as server:
        assert fetch(server)["data"] == "abc" * 100_000


@pytest.mark.parametrize(
    "answer",
    [
        reply("x" * 5001),
        b"HTTP/1.0 200 OK\r\n\r\n" + b"x" * 5001,
        reply(gzip.compress(b"x" * 5001), headers={"Content-Encoding": "gzip"}),
    ],
)
def test_a_huge_response_is_an_error_and_not_tried_again(answer: bytes) -> None:
    with serving(answer) as server:
        response = fetch(server, max_response_bytes=5000)
    assert "larger than 5000 bytes" in response["error"]
    assert len(server.log) == 1


def test_an_endless_response_is_cut_off() -> None:
    def endless(received: Received) -> Answer:
        yield b"HTTP/1.0 200 OK\r\n\r\n"
        while True:
            yield b"x" * 65536

    with Server(endless) as server:
        assert "larger than" in fetch(server)["error"]


@pytest.mark.parametrize(
    "pieces",
    [
        [2.0, reply()],
        [b"HTTP/1.1 200 OK\r\n", *([b"X", 0.05] * 40)],
        [b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", *([b"x", 0.05] * 40)],
    ],
    ids=["no answer", "dripping header", "dripping body"],
)
def test_slow_servers_cannot_exceed_the_time_limit(pieces: list[bytes | float]) -> None:
    with serving(pieces) as server:
        begin = time.monotonic()
        response = fetch(server, timeout_seconds=0.3, max_attempts=1)
        assert time.monotonic() - begin < 1.0
    assert "no complete response from 127.0.0.1" in response["error"]
    assert "in 0.3 seconds" in response["error"]


def test_an_interrupt_breaks_off_what_is_under_way() -> None:
    interrupt = Interrupt()
    with serving([3.0, reply()]) as server:
        threading.Timer(0.2, interrupt.trigger).start()
        begin = time.monotonic()
        assert "error" in fetch(server, interrupt=interrupt)
        assert time.monotonic() - begin < 1.5


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_busy_servers_are_asked_again(status: int) -> None:
    with serving(reply("", status), reply("", status, {"Retry-After": "0"}), reply("ok")) as server:
        assert fetch(server)["data"] == "ok"
    assert len(server.log) == 3
    assert {request.headers["idempotency-key"] for request in server.log} == {"task:3"}


def test_the_last_answer_of_a_busy_server_is_the_response() -> None:
    with serving(reply("busy", 503, {"Retry-After": "0"})) as server:
        response = fetch(server, max_attempts=3)
    assert (response["status"], response["data"]) == (503, "busy")
    assert len(server.log) == 3


@pytest.mark.parametrize("options", [{"method": "POST", "body": "x"}, {"method": "PATCH"}])
@pytest.mark.parametrize("answer", [reply("", 503), b""])
def test_methods_that_are_not_idempotent_are_tried_once(options: Any, answer: bytes) -> None:
    with serving(answer) as server:
        fetch(server, options=options)
    assert len(server.log) == 1


@pytest.mark.parametrize("status", [400, 401, 404, 409, 500, 501])
def test_other_statuses_are_responses(status: int) -> None:
    with serving(reply({"problem": 1}, status)) as server:
        response = fetch(server)
    assert (response["status"], response["data"]) == (status, {"problem": 1})
    assert len(server.log) == 1


def test_a_long_retry_after_ends_the_retries() -> None:
    with serving(reply("later", 429, {"Retry-After": "3600"})) as server:
        assert fetch(server)["status"] == 429
    assert len(server.log) == 1


def test_both_forms_of_retry_after() -> None:
    now = 1_800_000_000.0
    assert retry_after_seconds("120", now) == 120
    assert retry_after_seconds(formatdate(now + 90, usegmt=True), now) == 90
    assert retry_after_seconds(formatdate(now - 90, usegmt=True), now) == 0
    assert retry_after_seconds("soon", now) is None
    assert retry_after_seconds("-1", now) is None
    assert retry_after_seconds(None, now) is None


def test_waits_as_long_as_the_server_asks() -> None:
    with serving(reply("", 503, {"Retry-After": "1"}), reply("ok")) as server:
        begin = time.monotonic()
        assert fetch(server)["data"] == "ok"
        assert time.monotonic() - begin >= 1.0


def test_a_refused_connection_is_tried_again_and_then_an_error() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    waits: list[float] = []
    performer = HttpFetch(NetworkPolicy(["127.0.0.1"]), max_attempts=3, max_wait_seconds=0.05)
    response = performer.perform(
        PendingRequest(1, "fetch", url), "k", on_retry=lambda reason, wait: waits.append(wait)
    )
    assert "refused" in response["error"]
    assert len(waits) == 2


def test_follows_redirects() -> None:
    def answer(received: Received) -> Answer:
        hops = {"/1": "2", "/2": "//127.0.0.1:PORT/3", "/3": "http://127.0.0.1:PORT/end?x=1"}
        location = hops.get(received.path, "").replace("PORT", str(server.port))
        return reply("", 302, {"Location": location}) if location else reply("there")

    with Server(answer) as server:
        assert fetch(server, "/1")["data"] == "there"
    assert [received.path for received in server.log] == ["/1", "/2", "/3", "/end?x=1"]


@pytest.mark.parametrize(
    ("status", "method", "expected"),
    [
        (301, "POST", "GET"),
        (302, "POST", "GET"),
        (303, "PUT", "GET"),
        (307, "POST", "POST"),
        (308, "PUT", "PUT"),
        (302, "PUT", "PUT"),
    ],
)
def test_methods_after_redirects(status: int, method: str, expected: str) -> None:
    with serving(reply("", status, {"Location": "/new"}), reply("ok")) as server:
        fetch(server, options={"method": method, "body": "data"})
    assert server.log[1].method == expected
    assert server.log[1].body == (b"" if expected == "GET" else b"data")
    assert ("content-type" in server.log[1].headers) == (expected != "GET")


def test_credentials_stay_with_their_origin() -> None:
    secret = {"Authorization": "Bearer s", "Cookie": "c=1", "X-Other": "y"}
    with serving(reply("ok")) as other:
        away = reply("", 302, {"Location": f"http://localhost:{other.port}/"})
        with serving(reply("", 302, {"Location": "/same"}), away) as server:
            assert fetch(server, options={"headers": secret})["data"] == "ok"
    assert server.log[1].headers["authorization"] == "Bearer s"
    assert "authorization" not in other.log[0].headers
    assert "cookie" not in other.log[0].headers
    assert other.log[0].headers["x-other"] == "y"


def test_every_hop_is_under_the_policy() -> None:
    targets = ["http://169.254.169.254/latest/meta-data", "http://localhost/", "file:///etc/passwd"]
    for target in targets:
        with serving(reply("", 302, {"Location": target})) as server:
            response = fetch(server, policy=NetworkPolicy([server.host]))
        assert "error" in response, target


def test_redirects_end() -> None:
    with serving(reply("", 302, {"Location": "/again"})) as server:
        assert "more than 10 redirects" in fetch(server)["error"]
    with serving(reply("", 302, {"Location": "/again"})) as server:
        assert fetch(server, options={"redirect": "manual"})["status"] == 302
        assert "redirect is 'error'" in fetch(server, options={"redirect": "error"})["error"]


def test_connects_to_the_address_that_was_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name server that answers differently the second time changes nothing."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *args: Any, **options: Any) -> Any:
        if host != "rebind.test":
            return real(host, port, *args, **options)
        asked.append(host)
        address = "127.0.0.1" if len(asked) == 1 else "10.255.255.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    with serving(reply("ok")) as server:
        url = f"http://rebind.test:{server.port}/"
        assert fetch(server, url, policy=NetworkPolicy(["rebind.test"]))["data"] == "ok"
        assert server.log[0].headers["host"] == f"rebind.test:{server.port}"
    assert asked == ["rebind.test"]


def test_tries_the_next_address(monkeypatch: pytest.MonkeyPatch) -> None:
    policy = NetworkPolicy(["127.0.0.1"])
    monkeypatch.setattr(policy, "addresses", lambda host, port: ["127.0.0.2", "127.0.0.1"])
    with serving(reply("ok")) as server:
        assert fetch(server, policy=policy, max_attempts=1)["data"] == "ok"


def test_refuses_loopback_by_default() -> None:
    with serving(reply("ok")) as server:
        for host in ("127.0.0.1", "localhost", "127.1", "0x7f.1", "2130706433"):
            url = f"http://{host}:{server.port}/"
            response = fetch(server, url, policy=NetworkPolicy(), max_attempts=1)
            assert "refused" in response["error"], host
    assert server.log == []


def test_many_at_once() -> None:
    with serving([0.1, reply("ok")]) as server:
        performer = HttpFetch(NetworkPolicy(["127.0.0.1"]))
        results: list[Any] = []

        def one(number: int) -> None:
            request = PendingRequest(number, "fetch", f"{server.url}/{number}")
            results.append(performer.perform(request, "k")["data"])

        threads = [threading.Thread(target=one, args=[number]) for number in range(32)]
        begin = time.monotonic()
        run_all(threads)
    assert results == ["ok"] * 32
    assert time.monotonic() - begin < 2.5


def run_all(threads: list[threading.Thread]) -> None:
    call: Callable[[threading.Thread], None]
    for call in (threading.Thread.start, threading.Thread.join):
        for thread in threads:
            call(thread)
