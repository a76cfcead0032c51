"""How tasks, frames and values look in a terminal.

What comes from flows and servers is shown without control characters, so that it cannot move the
cursor or pose as something else.
"""

from __future__ import annotations

import json
import re
import sys
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from sequential_flow import PendingRequest, Task

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")

_STYLES = {"completed": "green", "paused": "yellow", "running": "cyan", "error": "red"}

err = Console(stderr=True, highlight=False, soft_wrap=True)
out = Console(highlight=False, soft_wrap=True)


def clean(value: object) -> str:
    """`value` as text that is safe to show."""
    return _CONTROL.sub(lambda match: f"\\u{ord(match[0]):04x}", str(value))


def note(message: str, style: str = "") -> None:
    """A line about what happens, on standard error."""
    err.print(Text(clean(message), style=style))


def print_json(value: Any) -> None:
    """ASCII JSON on standard output, for scripts."""
    sys.stdout.write(json.dumps(value, indent=2) + "\n")


def print_result(task: Task) -> None:
    """The result on standard output, as JSON that people can read."""
    text = json.dumps(task.result, indent=2, ensure_ascii=False)
    sys.stdout.write(f"{clean(text)}\n")


def show_error(task: Task) -> None:
    """The error of a task with its JavaScript stack, on standard error."""
    detail = task.error_detail or {}
    name = detail.get("name") if task.is_finished else detail.get("code")
    err.print(Text.assemble((f"{name}: ", "bold red"), clean(task.error)))
    for frame in detail.get("stack") or []:
        where = f"line {frame.get('line')}, column {frame.get('column')}"
        note(f"    at {frame.get('function') or '(top level)'}, {where}", "dim")


def show_tasks(tasks: list[Task]) -> None:
    table = Table(box=None, header_style="dim", pad_edge=False)
    for title in ("ID", "STATUS", "WAITS FOR", "UPDATED", "NAME"):
        table.add_column(title, no_wrap=True)
    for task in tasks:
        table.add_row(
            task.id,
            Text(task.status, style=_STYLES[task.status]),
            str(len(task.pending_requests) or ""),
            task.updated_at,
            Text(clean(task.name)),
        )
    out.print(table)


def show_task(task: Task) -> None:
    rows = [
        ("task", Text(task.id)),
        ("name", Text(clean(task.name))),
        ("status", Text(task.status, style=_STYLES[task.status])),
        ("created", Text(task.created_at)),
        ("updated", Text(task.updated_at)),
        ("expires", Text(task.expires_at)),
    ]
    if task.status == "completed":
        rows.append(("result", Text(clean(json.dumps(task.result, ensure_ascii=False)))))
    if task.error is not None:
        rows.append(("error", Text(clean(task.error), style="red")))
    rows += [("waits for", Text(request_line(request))) for request in task.pending_requests]
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for name, value in rows:
        table.add_row(name, value)
    out.print(table)


def request_line(request: PendingRequest) -> str:
    """`"#3 POST https://…"`, `"#4 sleep until 2026-…"`, `"#5 event approved"`, `"#6 call f"`."""
    if request.kind == "fetch":
        options = request.options if isinstance(request.options, dict) else {}
        return clean(f"#{request.id} {str(options.get('method') or 'GET').upper()} {request.url}")
    until = "" if request.due_at is None else f"until {request.due_at}"
    parts = (f"#{request.id}", request.kind, request.name, until)
    return clean(" ".join(part for part in parts if part))


def show_inspection(task: Task) -> None:
    """Where the flow stands: innermost frame first, each with its variables."""
    show_task(task)
    for frame in (task.inspection or {}).get("frames", []):
        line, column = frame["line"], frame["column"]
        out.print()
        out.print(
            Text.assemble(
                ("at ", "dim"),
                (clean(frame["function"] or "(top level)"), "bold"),
                (f"  line {line}, column {column}", "dim"),
            )
        )
        source = clean(frame.get("source_line") or "")
        out.print(Text.assemble((f"{line:5} | ", "dim"), source))
        out.print(Text(" " * (7 + max(column, 1)) + "^", style="yellow"))
        for name, shown in frame["variables"].items():
            out.print(Text.assemble("      ", (clean(name), "cyan"), f" = {clean(shown)}"))
