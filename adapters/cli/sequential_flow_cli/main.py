"""The commands run, resume, event, inspect and demo, those of other files, the entry point."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from sequential_flow import SequentialFlowError, __version__

from . import tasks, view
from .add import add
from .driving import drive, finish
from .serve import serve
from .settings import (
    DEFAULT_TTL_SECONDS,
    Problem,
    http_fetch,
    open_flow,
    read_input,
    read_source,
)
from .tasks import Json, Store, TaskId, refusal

app = typer.Typer(
    name="sequential-flow",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="Run JavaScript flows that pause at every fetch() and survive kill -9.",
)
app.add_typer(tasks.app, name="tasks")
app.command()(serve)
app.command()(add)

AllowHost = Annotated[
    list[str] | None,
    typer.Option(
        help="Only these hosts: host, host:port, *.domain, * (any public). A host named here may "
        "be private. Repeat for more. Without it: any public host."
    ),
]
BaseUrl = Annotated[str | None, typer.Option(help="What relative URLs are relative to.")]
Timeout = Annotated[float, typer.Option(help="Seconds for one request.", min=0.1)]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress on standard error.")]


@app.command()
def run(
    file: Annotated[str, typer.Argument(help="The flow, a JavaScript file; - is standard input.")],
    input_: Annotated[
        str | None, typer.Option("--input", help="JSON for the variable `input`, or @file.")
    ] = None,
    task_id: Annotated[str | None, typer.Option("--id", help="The id of the new task.")] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Drop a stored task of this id and start over.")
    ] = False,
    ttl: Annotated[
        float, typer.Option(help="Seconds the task is kept after each step.")
    ] = DEFAULT_TTL_SECONDS,
    store: Store = None,
    allow_host: AllowHost = None,
    base_url: BaseUrl = None,
    timeout: Timeout = 30.0,
    quiet: Quiet = False,
    as_json: Json = False,
) -> None:
    """Run a flow to its end. Every answer is stored as it arrives."""
    flow, fetch = open_flow(store), http_fetch(allow_host, base_url, timeout)
    code, value = read_source(file), read_input(input_)
    flow.purge_expired()
    name = None if file == "-" else Path(file).name
    task = flow.execute(code, task_id, name, value, ttl, replace=replace, defer=True)
    if task.error_detail and not task.is_finished:
        raise refusal(task)
    if not quiet:
        view.note(f"task {task.id}", "dim")
    raise typer.Exit(finish(drive(flow, fetch, task.id, quiet=quiet), as_json=as_json))


@app.command()
def resume(
    task_id: TaskId,
    store: Store = None,
    allow_host: AllowHost = None,
    base_url: BaseUrl = None,
    timeout: Timeout = 30.0,
    quiet: Quiet = False,
    as_json: Json = False,
) -> None:
    """Go on with a stored flow, wherever it was stopped."""
    flow, fetch = open_flow(store), http_fetch(allow_host, base_url, timeout)
    task = drive(flow, fetch, task_id, quiet=quiet)
    if task.error_detail and not task.is_finished:
        raise refusal(task)
    raise typer.Exit(finish(task, as_json=as_json))


@app.command()
def event(
    task_id: TaskId,
    name: Annotated[str, typer.Argument(help="What the flow waits for.")],
    data: Annotated[str | None, typer.Argument(help="JSON for the flow, or @file.")] = None,
    key: Annotated[
        str | None, typer.Option(help="Names this event: sent twice, it counts once.")
    ] = None,
    store: Store = None,
    as_json: Json = False,
) -> None:
    """Send an event to a flow that waits for it with waitForEvent(name)."""
    task = open_flow(store).send_event(task_id, name, read_input(data, "the event's data"), key=key)
    if task.error_detail and not task.is_finished:
        raise refusal(task)
    if task.status in ("paused", "running") and not as_json:
        view.note(f"taken; go on with: sequential-flow resume {task_id}")
    else:
        raise typer.Exit(finish(task, as_json=as_json))


@app.command()
def inspect(task_id: TaskId, store: Store = None, as_json: Json = False) -> None:
    """Show where a flow stands: source line, call stack, variables, outstanding requests."""
    task = open_flow(store).inspect_task(task_id)
    if task.error_detail and not task.is_finished:
        raise refusal(task)
    if as_json:
        view.print_json({**task.to_json(), "inspection": task.inspection})
    else:
        view.show_inspection(task)


@app.command()
def demo() -> None:
    """Run the bundled examples against a small HTTP API, and survive a kill -9."""
    from .demo import run_demo

    raise typer.Exit(run_demo())


def _show_version(wanted: bool) -> None:
    if wanted:
        view.out.print(f"sequential-flow {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show it.")
    ] = False,
) -> None:
    """Options of all commands."""


def entry_point() -> None:
    """Runs the command line; ends the process with its exit code."""
    sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    sys.exit(_exit_code())


def _exit_code() -> int:
    try:
        exit_code = app(standalone_mode=False) or 0
        sys.stdout.flush()
        return exit_code
    except Problem as problem:
        return _complain(str(problem), problem.exit_code)
    except SequentialFlowError as error:
        return _complain(f"{error.code}: {error}", 3)
    except typer.TyperException as error:
        message = getattr(error, "format_message", error.__str__)()
        return _complain(f"{message} Try sequential-flow --help.", 2)
    except (KeyboardInterrupt, typer.Abort):
        return _complain("interrupted", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 3


def _complain(message: str, exit_code: int) -> int:
    view.note(f"sequential-flow: {' '.join(message.split())}", "red")
    return exit_code
