"""Recorded from a real server, played without one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from http_server import Answer, Received, Server, reply
from sequential_flow import Driver, HostFunctions, HttpFetch, NetworkPolicy, SequentialFlow
from sequential_flow.testing import Recorder, Recording, crash_everywhere, play
from sequential_flow.testing.redaction import redacted_headers, redacted_url

CODE = """
  const headers = { Authorization: "Bearer hush", Accept: "application/json" };
  const counted = [];
  for (let i = 0; i < 2; i++) {
    counted.push(fetch(input + "/count?api_key=hush&page=1", { headers }).count);
  }
  const made = fetch(input + "/made", { method: "POST", body: { a: 1 } });
  const gone = fetch(input + "/gone").message;
  let failure = null;
  try { fetch("http://forbidden.example/") } catch (error) { failure = error.message }
  ({ counted, made, gone, failed: failure !== null, called: call("f") })
"""
EXPECTED = {"counted": [1, 2], "made": {"id": 7}, "gone": "none", "failed": True, "called": "f"}


@pytest.fixture
def server() -> Iterator[Server]:
    counts = count(1)

    def answer(received: Received) -> Answer:
        if received.path.startswith("/count"):
            return reply({"count": next(counts)}, headers={"Set-Cookie": "session=hush"})
        if received.path == "/made":
            return reply({"id": 7}, 201, {"Location": "/made/7?token=hush#x"})
        return reply({"message": "none"}, 404)

    with Server(answer) as server:
        yield server


def functions() -> HostFunctions:
    functions = HostFunctions()
    functions.add("f", lambda: "f")
    return functions


def recorder(folder: Path, server: Server) -> Recorder:
    return Recorder(folder, HttpFetch(NetworkPolicy([server.host])))


def test_recorded_once_and_played_for_ever(server: Server, tmp_path: Path) -> None:
    first = play(CODE, recorder(tmp_path, server), input=server.url, functions=functions())
    assert first.result == EXPECTED
    assert [request.path for request in server.log][:2] == ["/count?api_key=hush&page=1"] * 2
    seen = len(server.log)
    again = crash_everywhere(
        CODE,
        Recording(tmp_path),
        input=server.url,
        functions=functions(),
        ways=["restarts", "messages", "worker"],
    )
    assert again == first
    assert len(server.log) == seen == 4


def test_fixtures_are_for_people(server: Server, tmp_path: Path) -> None:
    play(CODE, recorder(tmp_path, server), input=server.url, functions=functions())
    host = f"127.0.0.1-{server.port}"
    assert [path.name for path in sorted(tmp_path.iterdir())] == [
        f"001-get-{host}-count.json",
        f"002-get-{host}-count.json",
        f"003-post-{host}-made.json",
        f"004-get-{host}-gone.json",
        "005-get-forbidden.example.json",
    ]
    texts = [path.read_text(encoding="utf-8") for path in sorted(tmp_path.iterdir())]
    assert "hush" not in "".join(texts)
    fixture = json.loads(texts[0])
    assert fixture["request"] == {
        "method": "GET",
        "url": f"{server.url}/count?api_key=[redacted]&page=1",
        "headers": {"authorization": "[redacted]", "accept": "application/json"},
        "body": None,
    }
    assert fixture["response"]["data"] == {"count": 1}
    assert fixture["response"]["headers"]["set-cookie"] == "[redacted]"
    assert json.loads(texts[2])["response"]["headers"]["location"] == "/made/7?token=[redacted]#x"
    assert list(json.loads(texts[4])["response"]) == ["error"]


def test_for_drivers_and_with_a_hook(server: Server, tmp_path: Path) -> None:
    def redact(fixture: dict[str, Any]) -> dict[str, Any]:
        fixture["response"]["data"] = "changed"
        return fixture

    flow = SequentialFlow()
    recorder = Recorder(tmp_path, HttpFetch(NetworkPolicy([server.host])), redact=redact)
    task = flow.execute("fetch(input).count", input=f"{server.url}/count", keep_finished=True)
    assert Driver(flow, recorder).drive(task.id).result == 1  # type: ignore[arg-type]
    (path,) = tmp_path.iterdir()
    assert json.loads(path.read_text())["response"]["data"] == "changed"


def test_requests_that_were_not_recorded(server: Server, tmp_path: Path) -> None:
    code = "fetch(input + '/made', { method: 'POST', body: { a: 1 } }).id"
    play(code, recorder(tmp_path, server), input=server.url)
    with pytest.raises(AssertionError, match=r"has 0 responses to POST .*/made, and request 1 is"):
        play(code.replace("a: 1", "a: 2"), Recording(tmp_path), input=server.url)
    with pytest.raises(AssertionError, match=r"has 1 responses to POST .*/made, and request 2 is"):
        play(f"{code}; {code}", Recording(tmp_path), input=server.url)


def test_folders(server: Server, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="has no fixtures; record some"):
        Recording(tmp_path)
    (tmp_path / "001.json").write_text('{"request": {}}')
    with pytest.raises(ValueError, match=r"001\.json is no fixture of a Recorder"):
        Recording(tmp_path)
    with pytest.raises(FileExistsError, match="has fixtures; delete them"):
        recorder(tmp_path, server)


@pytest.mark.parametrize(
    ("url", "redacted"),
    [
        ("https://ann:hush@example.com/a?b=c%20d#e", "https://example.com/a?b=c%20d#e"),
        ("/a?access_token=hush&x=%26", "/a?access_token=[redacted]&x=%26"),
        ("/a?X-Amz-Signature=hush&sig=hush", "/a?X-Amz-Signature=[redacted]&sig=[redacted]"),
        ("/a?", "/a"),
        ("http://[bad/", "[redacted]"),
    ],
)
def test_urls_without_secrets(url: str, redacted: str) -> None:
    assert redacted_url(url) == redacted


def test_headers_without_secrets() -> None:
    secret = ["X-Api-Key", "Cookie", "Proxy-Authorization", "x-csrf-token", "X-Session", "Password"]
    assert set(redacted_headers(dict.fromkeys(secret, "hush")).values()) == {"[redacted]"}
    shown = [["Idempotency-Key", "1"], ["X-RateLimit-Token", "2"], ["Accept", "3"]]
    assert list(redacted_headers(shown).values()) == ["1", "2", "3"]
    assert redacted_headers(None) == {}
