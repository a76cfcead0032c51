"""beside: the application within another one that cannot mount applications by itself.

    # asgi.py of a Django project
    django = get_asgi_application()
    application = beside(django, "/flows", Application(SequentialFlow(storage)))

Starlette and FastAPI have `Mount` and `app.mount`; give them `lifespan=flows.lifespan`.
"""

from __future__ import annotations

from .application import Application
from .asgi import ASGI, Receive, Scope, Send


def beside(other: ASGI, path: str, flows: Application) -> ASGI:
    """Requests below `path` go to `flows`, all others to `other`.

    So does the lifespan protocol go to `flows`, which needs it; Django has no use for it.
    Raises ValueError for a path that is not like "/flows".
    """
    if not path.startswith("/") or path.endswith("/"):
        raise ValueError(f"bad path {path!r}; use /segments without a last /")

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await flows(scope, receive, send)
            return
        root: str = (scope.get("root_path") or "").rstrip("/")
        relative: str = scope["path"].removeprefix(root)
        if relative == path or relative.startswith(f"{path}/"):
            await flows({**scope, "root_path": root + path}, receive, send)
        else:
            await other(scope, receive, send)

    return application
