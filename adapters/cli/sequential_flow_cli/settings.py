"""What options and environment variables mean. Everything wrong is one `Problem` line."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from sequential_flow import HttpFetch, Limits, NetworkPolicy, SequentialFlow, Storage, open_storage

#: A flow on a laptop may wait over a weekend.
DEFAULT_TTL_SECONDS = 7 * 86400.0


class Problem(Exception):
    """Ends the command with one line on standard error."""

    def __init__(self, message: str, exit_code: int = 2) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def default_store() -> str:
    """SEQUENTIAL_FLOW_STORAGE, else a SQLite file in the user's data folder (XDG)."""
    location = os.environ.get("SEQUENTIAL_FLOW_STORAGE")
    if location:
        return location
    data = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return f"sqlite:///{data}/sequential-flow/flows.sqlite"


def open_flow(store: str | None) -> SequentialFlow:
    """Finished tasks are kept, so that `tasks show` has their results."""
    try:
        return SequentialFlow(storage_of(store), _limits(), keep_finished=True)
    except (TypeError, ValueError) as error:
        raise Problem(str(error)) from error


def storage_of(store: str | None) -> Storage:
    try:
        return open_storage(store or default_store())
    except ValueError as error:
        raise Problem(str(error)) from error


def http_fetch(allow_hosts: list[str] | None, base_url: str | None, timeout: float) -> HttpFetch:
    """`allow_hosts` falls back to SEQUENTIAL_FLOW_ALLOW_HOSTS, and then to any public host."""
    hosts = allow_hosts or os.environ.get("SEQUENTIAL_FLOW_ALLOW_HOSTS", "").split(",")
    named = [host for host in hosts if host.strip()]
    try:
        policy = NetworkPolicy(named or None)
    except ValueError as error:
        raise Problem(str(error)) from error
    return HttpFetch(policy, base_url=base_url, timeout_seconds=timeout)


def read_source(file: str) -> str:
    """The flow in `file`; "-" is standard input."""
    text = _read(file)
    if not text.strip():
        raise Problem(f"{file} is empty; a flow is a JavaScript program")
    return text


def read_input(value: str | None, what: str = "--input") -> Any:
    """`'{"a": 1}'` or `@file` or `@-`, as JSON; None without it."""
    if value is None:
        return None
    text = _read(value[1:]) if value.startswith("@") else value
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Problem(f"{what} is not JSON: {error}") from error


def _read(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise Problem(f"cannot read {file}: {error.strerror or error}") from error
    except (UnicodeDecodeError, ValueError) as error:
        raise Problem(f"cannot read {file}: it is not UTF-8 text ({error})") from error


def _limits() -> Limits:
    """SEQUENTIAL_FLOW_LIMITS, such as `{"steps": 1000000}`."""
    text = os.environ.get("SEQUENTIAL_FLOW_LIMITS")
    try:
        return Limits.from_json(json.loads(text)) if text else Limits()
    except (TypeError, ValueError) as error:
        raise Problem(f"SEQUENTIAL_FLOW_LIMITS: {error}") from error
