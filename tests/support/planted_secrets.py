"""Runs flows that have a secret wherever one can be, for those who look for it afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from http_server import Answer, Received, Server, reply
from sequential_flow import (
    Driver,
    HostFunctions,
    HttpFetch,
    InMemoryStorage,
    NetworkPolicy,
    Observer,
    Sealer,
    SealKey,
    SequentialFlow,
    StorageUnavailable,
    Task,
)

SECRET = "hunter2"

FETCHES = f"""
  const secret = 'in code: {SECRET}';
  const options = {{ method: 'POST', headers: {{ authorization: secret, 'x-{SECRET}': '1' }}, body: secret }};
  const first = fetch('/a?token={SECRET}#{SECRET}', options);
  const second = fetch('/status/503?{SECRET}', options);
  const third = fetch('/moved?{SECRET}');
  let caught;
  try {{ fetch('http://user:{SECRET}@localhost/x'); }} catch (error) {{ caught = error.message; }}
  try {{ fetch('data:text/plain,{SECRET}'); }} catch (error) {{ caught = error.message; }}
  try {{ fetch('{SECRET}:{SECRET}@localhost/x'); }} catch (error) {{ caught = error.message; }}
  try {{ fetch('/b', {{ method: 'GET{SECRET}' }}); }} catch (error) {{ caught = error.message; }}
  const fourth = call('tell', secret);
  try {{ call('break', secret); }} catch (error) {{ caught = error.message; }}
  console.log(secret, first, input);
  const event = waitForEvent('go');
  if (input.fail) {{
    const error = new Error(secret + event);
    error.name = 'E{SECRET}';
    throw error;
  }}
  [first, second, third, fourth, event, caught, secret]
"""


@contextmanager
def secret_server() -> Iterator[Server]:
    with Server(_answer) as server:
        yield server


def run_with_secrets(observer: Observer, server: Server) -> None:
    """Every operation, those that fail too."""
    functions = HostFunctions()
    functions.add("tell", lambda text: text + SECRET)
    functions.add("break", _break)
    flow = SequentialFlow(
        observer=observer,
        functions=functions,
        keep_finished=True,
        sealer=Sealer([SealKey("k", b"s" * 32)]),
    )
    fetch = HttpFetch(NetworkPolicy([server.host]), base_url=server.url, max_wait_seconds=0)
    driver = Driver(flow, fetch, functions=functions)
    for fail in (False, True):
        input = {"fail": fail, "secret": SECRET}
        task = flow.execute(FETCHES, id=f"t-{fail}", name=SECRET, input=input, defer=True)
        assert driver.drive(task.id).pending_requests[0].kind == "event"
        ended = flow.send_event(task.id, "go", SECRET, key=SECRET)
        assert ended.status == ("error" if fail else "completed")
        assert SECRET in str(ended.to_json())
    _call_wrongly(flow)
    sealed = flow.execute(FETCHES, input={}, save_to_storage=False)
    assert flow.resume(
        sealed.id,
        {"data": SECRET, "headers": {"x": SECRET}},
        request_id=1,
        paused_state=sealed.sealed_state,
        save_to_storage=False,
    ).sealed_state
    away = SequentialFlow(_Away(), observer=observer)
    assert (
        away.execute(f"'{SECRET}'; fetch('/{SECRET}'.length)").error_code == "STORAGE_UNAVAILABLE"
    )


def _call_wrongly(flow: SequentialFlow) -> None:
    flow.execute(f"let {SECRET} let")
    flow.execute(f"'{SECRET}'", id=f"not an id: {SECRET}")
    flow.execute(f"'{SECRET}'", id="t-True")
    flow.resume("t-False", {"data": SECRET}, vm_state=f"r1.{SECRET}")
    flow.resume("t-False", {"data": SECRET}, request_id=1)
    flow.list_tasks(SECRET)
    flow.resume("x", {}, request_id=1, paused_state=SECRET, save_to_storage=False)


def _answer(received: Received) -> Answer:
    headers = {"x-secret": SECRET, "set-cookie": SECRET}
    if received.path.startswith("/moved"):
        return reply(SECRET, 302, {**headers, "Location": f"/a?{SECRET}"})
    status = 503 if received.path.startswith("/status/503") else 200
    return reply({"secret": SECRET}, status, headers)


def _break(text: str) -> None:
    raise OSError(f"not for scripts, nor for observers: {text}")


class _Away(InMemoryStorage):
    def save(self, task: Task, expected_revision: int) -> None:
        raise StorageUnavailable(f"away: {SECRET}") from OSError(SECRET)
