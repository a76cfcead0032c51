"""The command serve: the HTTP service on this machine, for development.

It is the application of `sequential_flow_asgi` under uvicorn, the same as in production: with
SQLite, with a worker in the process, and on a loopback address only, so that no keys are needed.
uvicorn comes with `pip install 'sequential-flow[asgi]'`. There is no second server for those who
have not got it: it would behave in another way.
"""

from __future__ import annotations

import errno
import logging
import socket
from typing import Annotated

import typer

from sequential_flow import SettingInvalid, Settings

from . import view
from .settings import Problem, default_store
from .tasks import Store

_HOST = "127.0.0.1"
_DRAIN_SECONDS = 5

_COUNTDOWN = """{"id": "countdown", "replace": true, "drive": true, "code":
 "for (const n of [3, 2, 1]) { console.log(n); sleep(500); } \\"lift-off\\""}"""
_USER = """{"id": "user", "replace": true, "code":
 "const user = fetch(\\"https://api.example.com/user/1\\"); user.name"}"""
_ANSWER = '{"taskId": "user", "requestId": 1, "fetchResponse": {"data": {"name": "Ann"}}}'

#: What to try first: a comment, the path, and the body of a POST. Each works again and again.
_DRIVEN = (
    ("a flow that the worker drives", "/execute", _COUNTDOWN),
    ("its changes, until it ends", "/tasks/countdown/changes", None),
)
_BY_HAND = (
    ("a flow that pauses at fetch(), for you to answer", "/execute", _USER),
    ("the answer", "/resume", _ANSWER),
    ("all tasks", "/tasks", None),
    ("all operations", "/openapi.json", None),
)
#: The first of the keys, from the environment of the shell: nothing prints keys.
_KEY = ' -H "Authorization: Bearer ${SEQUENTIAL_FLOW_API_KEYS%%,*}"'


def serve(
    port: Annotated[int, typer.Option(help="0 is any free one.", min=0, max=65535)] = 8000,
    store: Store = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option(help="Only these hosts may be asked by the worker. Repeat for more."),
    ] = None,
    worker: Annotated[
        bool, typer.Option("--worker/--no-worker", help="Drive tasks that ask for it.")
    ] = True,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No line for each request.")] = False,
) -> None:
    """Serve the HTTP API on this machine, and say what to try first."""
    try:
        import uvicorn

        from sequential_flow_asgi import Bounds, application_of
    except ModuleNotFoundError as error:
        message = f"serve needs {error.name}: pip install 'sequential-flow[asgi]'"
        raise Problem(message, exit_code=3) from None
    settings = _settings(store, allow_host)
    bounds = Bounds(drain_seconds=_DRAIN_SECONDS)
    try:
        app = application_of(settings, has_worker=worker, bounds=bounds, loopback=True)
    except SettingInvalid as error:
        raise Problem(str(error)) from None
    app.prepare()
    _log(quiet)
    with _listening(port) as listener:
        _say_what_to_try(f"http://{_HOST}:{listener.getsockname()[1]}", settings, worker)
        server = uvicorn.Server(
            uvicorn.Config(app, log_config=None, access_log=False, lifespan="on")
        )
        try:
            server.run([listener])
        except KeyboardInterrupt:
            view.note("stopped; the tasks are stored")


def _settings(store: str | None, allow_hosts: list[str] | None) -> Settings:
    """Those of the environment, with a store that stays and results that can be looked at."""
    try:
        settings = Settings.from_environment()
    except SettingInvalid as error:
        raise Problem(str(error)) from None
    return settings._replace(
        storage=store or default_store(),
        keep_finished=True,
        allow_hosts=tuple(allow_hosts) if allow_hosts else settings.allow_hosts,
    )


def _listening(port: int) -> socket.socket:
    """asyncio turns off Nagle's algorithm, which costs 40 ms, only for what says it is TCP."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((_HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        why = "is in use" if error.errno == errno.EADDRINUSE else f"is not ours: {error.strerror}"
        raise Problem(f"port {port} {why}; choose another with --port", exit_code=3) from None
    return listener


def _log(quiet: bool) -> None:
    """Lines on standard error: requests, and what becomes of tasks."""
    logging.basicConfig(format="%(asctime)s %(message)s", datefmt="%H:%M:%S", level=logging.WARNING)
    logging.getLogger("sequential_flow").setLevel(logging.WARNING if quiet else logging.INFO)


def _say_what_to_try(url: str, settings: Settings, worker: bool) -> None:
    """On standard output, and all of it can be pasted into a shell."""
    view.note(f"Sequential Flow is at {url}, for this machine only. Ctrl-C stops it.", "bold")
    key = _KEY if isinstance(settings.api_keys, tuple) else ""
    for what, path, body in (*(_DRIVEN if worker else ()), *_BY_HAND):
        data = "" if body is None else f" -H 'Content-Type: application/json' -d '{body}'"
        view.out.print(f"# {what}", style="dim", markup=False)
        view.out.print(f"curl -sNw '\\n' {url}{path}{key}{data}", markup=False)
