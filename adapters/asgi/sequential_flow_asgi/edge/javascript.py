"""service_for: the service of a JavaScript host that runs Python by Pyodide, such as Deno.

The host's `store` has, as JavaScript:

    load(id)                                         -> Promise<string | undefined>
    swap(id, revision, row | undefined, now)         -> Promise<boolean>
                       row = {revision, expiresAt, text}

as `staging.Store` says. What `service_for` returns is called with a request, and answers
`{status, headers: [[name, value], …], body}`:

    await answer(method, path, query, headers, body)       # body: Uint8Array
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from sequential_flow import HTTPRequest

from .settings import settings_of
from .staging import Row, StagedService

_Answer = Callable[[str, str, str, Any, Any], Awaitable[Any]]


def service_for(variables: Any, store: Any, base_path: str = "", **options: Any) -> _Answer:
    """`variables` is an object with the names and texts of the environment; `options` goes to
    StagedService. Raises SettingInvalid.
    """
    settings = settings_of(variables.to_py())
    service = StagedService(settings, _Store(store), base_path=base_path, **options)

    async def answer(method: str, path: str, query: str, headers: Any, body: Any) -> Any:
        pairs = [(name, value) for name, value in headers.to_py()]
        request = HTTPRequest(method, path, query, pairs, body.to_bytes())
        response = await service.handle(request)
        return _to_object(
            status=response.status, headers=list(response.headers.items()), body=response.body
        )

    return answer


class _Store:
    """The host's store, as `staging.Store`."""

    def __init__(self, store: Any) -> None:
        self._store = store

    async def load(self, task_id: str) -> str | None:
        text = await self._store.load(task_id)
        return text if isinstance(text, str) else None

    async def swap(self, task_id: str, revision: int, row: Row | None, now: str) -> bool:
        stored = None
        if row is not None:
            stored = _to_object(revision=row.revision, expiresAt=row.expires_at, text=row.text)
        return bool(await self._store.swap(task_id, revision, stored, now))


def _to_object(**fields: Any) -> Any:
    from js import Object  # type: ignore[import-not-found]
    from pyodide.ffi import to_js  # type: ignore[import-not-found]

    return to_js(fields, dict_converter=Object.fromEntries)
