"""Sequential Flow as an ASGI application.

    from sequential_flow_asgi import Application, SequentialFlow

    application.py   Application: HTTP and lifespan, nothing else is needed
    changes.py       GET /tasks/{id}/changes: a task as server-sent events
    threads.py       where slices run; bodies.py: how bodies are read; bounds.py: how much of that
    background.py    a worker in the same process; termination.py: the end of streams at SIGTERM
    mounting.py      beside: within Django
    environment.py   application_from_environment, for `uvicorn server:app`
    edge/            where there are no threads: Cloudflare Workers, Deno
    asgi.py          messages of ASGI; openapi.py: what openapi.json says besides

All that `sequential_flow` exports is here too. Names load on first use.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow import *  # noqa: F403

    from .application import Application
    from .bounds import Bounds
    from .environment import application_from_environment, application_of
    from .mounting import beside

#: Name -> module.
_HOMES = {
    "Application": "application",
    "Bounds": "bounds",
    "application_from_environment": "environment",
    "application_of": "environment",
    "beside": "mounting",
}

__all__ = [
    "Application",
    "Bounds",
    "application_from_environment",
    "application_of",
    "beside",
]


def __getattr__(name: str) -> object:
    """Loads the module that defines `name`, once."""
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(f"module 'sequential_flow_asgi' has no attribute {name!r}")
    home = f"{__name__}.{_HOMES[name]}" if name in _HOMES else "sequential_flow"
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    import sequential_flow

    return sorted({*globals(), *__all__, *sequential_flow.__all__})
