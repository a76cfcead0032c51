"""The application as the environment says, for servers without a line of code of their own.

Besides what `Settings` reads:

    SEQUENTIAL_FLOW_WORKER     true drives tasks in this process; false when not set
    SEQUENTIAL_FLOW_BOUNDS     {"threads": 16, "streams": 1000, …}, see bounds.py
    SEQUENTIAL_FLOW_LOG_LEVEL  debug, info, warning or error; info when not set

The worker's messages are in the file of a SQLite storage, and survive with it. With any other
storage they are in memory: what a process had in hand when it ended is not driven any further until
somebody does something to the task.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable, Mapping
from typing import TypeVar

from sequential_flow import (
    CreatesSchema,
    Driver,
    HostFunctions,
    InProcessQueue,
    JSONFormatter,
    LogObserver,
    Queue,
    SequentialFlow,
    SettingInvalid,
    Settings,
    SQLiteQueue,
    Storage,
    StorageUnavailable,
    Worker,
)

from .application import Application
from .bounds import Bounds

PREFIX = "SEQUENTIAL_FLOW_"
_SQLITE = "sqlite:///"
_LEVELS = ("debug", "info", "warning", "error")

_Value = TypeVar("_Value")


def application_from_environment(
    functions: HostFunctions | None = None, environ: Mapping[str, str] | None = None
) -> Application:
    """`functions` is what scripts can `call`. Raises SettingInvalid; connects to nothing yet."""
    environ = os.environ if environ is None else environ
    settings = Settings.from_environment(environ)
    log_as_json(_read(environ, "LOG_LEVEL", _log_level, "info"))
    bounds = _read(environ, "BOUNDS", _bounds, Bounds())
    has_worker = _read(environ, "WORKER", _yes_or_no, False)
    return application_of(settings, functions=functions, has_worker=has_worker, bounds=bounds)


def application_of(
    settings: Settings,
    *,
    functions: HostFunctions | None = None,
    has_worker: bool = False,
    bounds: Bounds | None = None,
    loopback: bool = False,
) -> Application:
    """An application with all that `settings` says. Raises SettingInvalid."""
    functions = functions or HostFunctions()
    storage = settings.open_storage()
    queue = queue_beside(settings) if has_worker else None
    flow = settings.flow(storage, functions=functions, queue=queue, observer=LogObserver())
    return Application(
        flow,
        settings,
        worker=None if queue is None else _worker(settings, flow, functions, queue),
        prepare=lambda: prepare(storage),
        bounds=bounds,
        loopback=loopback,
        ends_on_signals=True,
    )


def queue_beside(settings: Settings) -> Queue:
    """In the file of the tasks where they are in one."""
    if settings.storage.startswith(_SQLITE):
        return SQLiteQueue(settings.storage.removeprefix(_SQLITE))
    return InProcessQueue()


def prepare(storage: Storage) -> None:
    """Asks the storage something, so that a wrong location shows at once.

    Where that fails, what it needs is made first: the tables of a new database.
    """
    try:
        storage.load("start-up")
    except StorageUnavailable:
        if not isinstance(storage, CreatesSchema):
            raise
        storage.create_schema()
        storage.load("start-up")


def log_as_json(level: str) -> None:
    """One JSON object a line, on standard output; unless logs go somewhere already."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(JSONFormatter())
    logging.basicConfig(handlers=[handler], level=level.upper())


def _worker(
    settings: Settings, flow: SequentialFlow, functions: HostFunctions, queue: Queue
) -> Worker:
    driver = Driver(flow, settings.fetch(), functions=functions)
    return Worker(flow, driver, queue)


def _read(
    environ: Mapping[str, str], name: str, read: Callable[[str], _Value], default: _Value
) -> _Value:
    text = environ.get(PREFIX + name, "").strip()
    try:
        return read(text) if text else default
    except ValueError as error:
        raise SettingInvalid(f"{PREFIX}{name}: {error}") from None


def _bounds(text: str) -> Bounds:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f'must be JSON such as {{"threads": 16}}: {error}') from None
    return Bounds.from_json(value)


def _yes_or_no(text: str) -> bool:
    if text.lower() in ("true", "1", "yes", "on", "false", "0", "no", "off"):
        return text.lower() in ("true", "1", "yes", "on")
    raise ValueError("must be true or false")


def _log_level(text: str) -> str:
    if text.lower() in _LEVELS:
        return text.lower()
    raise ValueError(f"must be one of {', '.join(_LEVELS)}")
