"""The flow service in a Durable Object of a Python Worker.

    from sequential_flow_worker import Flows, ask_flows    # Flows has to be there, in the entry
    return await ask_flows(self.env, request)              # in `fetch`

The Worker passes requests on to one object, which computes, and keeps the tasks in its SQLite: so
nobody overtakes anybody, and no read is stale. One object computes one step at a time; give
`ask_flows` other names, such as one for each of your customers, for more of them.

Variables and secrets of the Worker are the settings: SEQUENTIAL_FLOW_API_KEYS, and what else
`sequential_flow.Settings` reads. wrangler.jsonc needs the binding FLOWS, see that of the repository
in deploy/asgi/cloudflare.
"""

import time

import asgi
from workers import DurableObject

_PURGE_SECONDS = 3600


class Flows(DurableObject):
    """All tasks of one name."""

    def __init__(self, ctx, env):
        super().__init__(ctx, env)
        self.ctx, self.env = ctx, env
        self._storage = None
        self._app = None

    async def fetch(self, request):
        if self._app is None:
            self._app = self._application()
        # No alarm is null, which is None or an object of its own, by the version of Pyodide.
        if not isinstance(await self.ctx.storage.getAlarm(), (int, float)):
            await self._purge_later()
        return await asgi.fetch(self._app, _javascript(request), self.env)

    async def alarm(self, *_):
        if self._app is None:
            self._app = self._application()
        self._storage.purge_expired()
        await self._purge_later()

    async def _purge_later(self):
        await self.ctx.storage.setAlarm((time.time() + _PURGE_SECONDS) * 1000)

    def _application(self):
        """Modules load here, for a Worker may not use time and chance before its first request."""
        from sequential_flow_asgi.edge.application import EdgeApplication
        from sequential_flow_asgi.edge.durable_object import DurableObjectStorage, run_of
        from sequential_flow_asgi.edge.settings import settings_of

        settings = settings_of(_variables(self.env))
        self._storage = DurableObjectStorage(run_of(self.ctx.storage.sql))
        return EdgeApplication(settings.service(settings.flow(self._storage)))


async def ask_flows(env, request, name="flows"):
    """The response of the object of this name."""
    return await env.FLOWS.get(env.FLOWS.idFromName(name)).fetch(_javascript(request))


def _variables(env):
    from js import Object

    return {name: getattr(env, name) for name in Object.keys(env)}


def _javascript(request):
    """Workers' SDK wraps requests; bindings and its `asgi` take the original."""
    return getattr(request, "js_object", request)
