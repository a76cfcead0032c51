"""The commands `tasks ls`, `show`, `rm`, `purge` and `create-schema`."""

from __future__ import annotations

from typing import Annotated

import typer

from sequential_flow import CreatesSchema, Task

from . import view
from .settings import Problem, open_flow, storage_of

Store = Annotated[
    str | None,
    typer.Option(
        help="sqlite:///path, postgresql://…, redis://… and so on; SEQUENTIAL_FLOW_STORAGE, else "
        "the data folder."
    ),
]
Json = Annotated[bool, typer.Option("--json", help="JSON on standard output, for scripts.")]
TaskId = Annotated[str, typer.Argument(help="The id of a task.")]

app = typer.Typer(no_args_is_help=True, help="List, show and remove stored tasks.")


@app.command("ls")
def list_(
    status: Annotated[
        str | None, typer.Option(help="Only running, paused, completed or error.")
    ] = None,
    limit: Annotated[int, typer.Option(help="At most so many.")] = 100,
    store: Store = None,
    as_json: Json = False,
) -> None:
    """List stored tasks, newest first."""
    page = open_flow(store).list_tasks(status, limit)
    if page.error is not None:
        raise refusal(page.error)
    if as_json:
        view.print_json(page.to_json())
    elif page:
        view.show_tasks(page)
    else:
        view.note("no tasks")


@app.command("show")
def show(task_id: TaskId, store: Store = None, as_json: Json = False) -> None:
    """Show one task."""
    task = open_flow(store).get_task(task_id)
    if task.error_detail and not task.is_finished:
        raise refusal(task)
    if as_json:
        view.print_json(task.to_json())
    else:
        view.show_task(task)


@app.command("rm")
def remove(
    task_ids: Annotated[list[str], typer.Argument(help="Ids of tasks.")], store: Store = None
) -> None:
    """Remove tasks; a paused one is cancelled by that."""
    flow = open_flow(store)
    for task_id in task_ids:
        task = flow.delete_task(task_id)
        if task.error_detail and not task.is_finished:
            raise refusal(task)
        view.note(f"removed {task.id}")


@app.command()
def purge(store: Store = None) -> None:
    """Remove expired tasks where the storage does not do that by itself."""
    view.note(f"removed {open_flow(store).purge_expired()} expired tasks")


@app.command("create-schema")
def create_schema(store: Store = None) -> None:
    """Make the tables of a database; nothing happens when they are there."""
    storage = storage_of(store)
    if not isinstance(storage, CreatesSchema):
        raise Problem(f"{type(storage).__name__} needs no schema")
    storage.create_schema()
    view.note("the tables are there")


def refusal(task: Task) -> Problem:
    """The error of a call as the end of a command."""
    return Problem(f"{task.error_code}: {task.error}", exit_code=3)
