"""Drives one task to its end and shows its requests as they happen, on standard error."""

from __future__ import annotations

from sequential_flow import Driver, Event, HttpFetch, SequentialFlow, Task

from . import view
from .settings import Problem


def drive(flow: SequentialFlow, fetch: HttpFetch, task_id: str, *, quiet: bool) -> Task:
    """The task at its end. Interrupting it leaves it stored as after its latest answer."""
    progress = Progress(quiet, len(flow.get_task(task_id).logs))
    try:
        with progress:
            return Driver(flow, fetch, observe=progress.show).drive(task_id)
    except KeyboardInterrupt:
        message = f"interrupted; go on with: sequential-flow resume {task_id}"
        raise Problem(message, exit_code=130) from None


def finish(task: Task, *, as_json: bool) -> int:
    """Prints the outcome; returns the exit code."""
    if as_json:
        view.print_json(task.to_json())
    elif task.status == "completed":
        view.print_result(task)
    elif task.status == "error":
        view.show_error(task)
    else:
        view.note(f"task {task.id} waits for what a driver cannot do", "yellow")
        for request in task.pending_requests:
            view.note(f"  {view.request_line(request)}")
    return exit_code_of(task)


def exit_code_of(task: Task) -> int:
    if task.status == "completed":
        return 0
    if task.status != "error":
        return 4
    return 1 if task.is_finished else 3


class Progress:
    """A line for each request, answer, retry and log; in a terminal also a count of what is out.

    `logged` is how many of the task's logs were shown before.
    """

    def __init__(self, quiet: bool, logged: int = 0) -> None:
        self._quiet = quiet
        self._logged = logged
        self._out = 0
        self._status = view.err.status("running")

    def __enter__(self) -> Progress:
        if not self._quiet:
            self._status.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self._status.stop()

    def show(self, event: Event) -> None:
        """Called from the driver's threads."""
        if self._quiet:
            return
        if event.kind == "stored":
            self._show_logs(event.task)
        for line, style in _lines(event):
            view.note(line, style)
        self._out += {"request": 1, "response": -1}.get(event.kind, 0)
        self._status.update(f"waiting for {self._out}" if self._out else "running")

    def _show_logs(self, task: Task) -> None:
        for log in task.logs[self._logged :]:
            view.note(f"  {log['level']}: {log['text']}", "dim")
        self._logged = max(self._logged, len(task.logs))


def _lines(event: Event) -> list[tuple[str, str]]:
    """What to print about `event`: lines with their styles."""
    request = "" if event.request is None else view.request_line(event.request)
    if event.kind == "request":
        return [(f"→ {request}", "")]
    if event.kind == "retry":
        return [(f"↻ {request}  {event.detail}; again in {event.seconds:.1f} s", "yellow")]
    if event.kind != "response":
        return []
    response = event.response or {}
    if "error" in response:
        return [(f"✗ {request}  {_reason(response['error'])}", "red")]
    if "status" not in response:
        return [(f"← {request}  {event.seconds:.2f} s", "green")]
    status, style = int(response["status"]), "green" if response["status"] < 400 else "yellow"
    return [(f"← {request}  {status} {response['statusText']}  {event.seconds:.2f} s", style)]


def _reason(error: object) -> object:
    return error.get("message") if isinstance(error, dict) else error
