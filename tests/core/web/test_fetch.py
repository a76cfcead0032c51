"""fetch, Response and Headers in both styles."""

from __future__ import annotations

from typing import Any

import pytest

from sequential_flow.machine import Machine

JSON_HEADERS = {"Content-Type": "application/json"}


def run(source: str, *answers: Any, style: str = "auto") -> tuple[Any, list[tuple[str, Any]]]:
    """(result, [(url, options)]) of a flow whose requests get `answers` in turn."""
    machine = Machine(style=style)
    machine.start(source)
    left = list(answers)
    made: list[tuple[str, Any]] = []
    while machine.run() == "paused":
        for request in list(machine.pending):
            made.append((request.url or "", request.options))
            machine.answer(request.id, left.pop(0))
    if machine.error_detail is not None:
        return machine.error_detail["message"], made
    return machine.result, made


def test_direct_style_gives_the_data() -> None:
    answer = {"data": {"name": "Ann"}}
    source = "const u = fetch('http://x/u'); u.name"
    assert run(source, answer) == ("Ann", [("http://x/u", None)])


def test_a_body_without_data_is_the_data() -> None:
    assert run("fetch('x').ok", {"ok": True})[0] is True


@pytest.mark.parametrize("error", ["boom", {"message": "boom"}])
def test_a_failed_request_can_be_caught(error: Any) -> None:
    direct = "try { fetch('x') } catch (e) { e.name + ': ' + e.message }"
    assert run(direct, {"error": error})[0] == "TypeError: fetch failed: boom"
    promise = "try { await fetch('x') } catch (e) { e.name + ': ' + e.message }"
    assert run(promise, {"error": error})[0] == "TypeError: fetch failed: boom"


def test_options_are_what_json_keeps() -> None:
    source = """
      fetch({ toString: () => 'u' }, {
        method: 'POST', body: { a: [1, undefined] }, f() {}, when: new Date(0),
        headers: new Headers([['B', 1], ['a', 'x'], ['A', 'y']]),
      })
    """
    made = run(source, {"data": 1})[1]
    assert made == [
        (
            "u",
            {
                "method": "POST",
                "body": {"a": [1, None]},
                "when": "1970-01-01T00:00:00.000Z",
                "headers": {"a": "x, y", "b": "1"},
            },
        )
    ]


def test_a_pause_inside_the_conversion_of_the_url() -> None:
    source = "[1, 2].map((i) => fetch({ toString: () => fetch('in' + i) }))"
    answers = [{"data": "a"}, {"data": 1}, {"data": "b"}, {"data": 2}]
    result, made = run(source, *answers)
    assert result == [1, 2]
    assert [url for url, _ in made] == ["in1", "a", "in2", "b"]


def test_options_with_a_cycle_are_a_type_error() -> None:
    source = "const o = {}; o.o = o; try { fetch('x', o) } catch (e) { e.name }"
    assert run(source)[0] == "TypeError"


def test_response() -> None:
    source = """
      const r = await fetch('/x');
      const copy = r.clone();
      [r.ok, r.status, r.statusText, r.url, r.headers.get('CONTENT-TYPE'), [...r.headers.keys()],
       await r.json(), r.bodyUsed, await copy.text(), await r.text().catch((e) => e.name)]
    """
    answer = {
        "data": {"x": ["é😀", 1.5]},
        "status": 201,
        "statusText": "Created",
        "headers": JSON_HEADERS,
    }
    text = '{"x":["é😀",1.5]}'
    assert run(source, answer)[0] == [
        True, 201, "Created", "/x", "application/json", ["content-type"],
        {"x": ["é😀", 1.5]}, True, text, "TypeError",
    ]  # fmt: skip


def test_text_and_json_of_text() -> None:
    source = "const r = await fetch('x'); [await r.clone().text(), await r.json()]"
    assert run(source, {"data": "[1, 2]"})[0] == ["[1, 2]", [1, 2]]
    assert run(source, {"data": "s", "headers": JSON_HEADERS})[0] == ['"s"', "s"]
    broken = "const r = await fetch('x'); await r.json().catch((e) => e.name)"
    assert run(broken, {"data": "no json"})[0] == "SyntaxError"


def test_promise_style_requests_side_by_side() -> None:
    source = """
      const texts = await Promise.all(['a', 'b'].map(async (u) => (await fetch(u)).text()));
      texts.join()
    """
    assert run(source, {"data": "A"}, {"data": "B"})[0] == "A,B"


def test_headers_and_constructed_responses() -> None:
    source = """
      const h = new Headers({ b: '2' });
      h.append('A', 1); h.append('a', 3); h.set('c', 'x'); h.delete('C');
      const seen = [];
      function bad() { try { new Headers({ 'a b': 1 }) } catch (e) { return e.name } }
      h.forEach((value, name) => seen.push(name + '=' + value));
      const r = Response.json({ a: 1 }, { status: 404 });
      const t = new Response('body', { headers: h });
      [seen, h.has('B'), h.get('zz'), r.status, r.ok, await r.json(), await t.text(),
       t.headers.get('a'), bad()]
    """
    assert run(source, style="promise")[0] == [
        ["a=1, 3", "b=2"], True, None, 404, False, {"a": 1}, "body", "1, 3", "TypeError",
    ]  # fmt: skip
