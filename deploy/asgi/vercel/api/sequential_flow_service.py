"""The flow service as a function of Vercel, at /flows, as vercel.json says.

    SEQUENTIAL_FLOW_API_KEYS    key,key,…: who may call
    SEQUENTIAL_FLOW_STORAGE     postgresql://… or redis://…; or DATABASE_URL, or REDIS_URL

Instances share no memory and no disk, so there is no other storage. They stop between requests, so
none of them drives flows: clients perform the requests, and resume. A setting that is wrong ends
the process, and one line of the function's log says which.
"""

import logging
import os
import sys
from pathlib import Path

# The packages stand there in a project that `sequential-flow add vercel` has written to.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "sequential-flow"))

from sequential_flow import HTTPRequest, SettingInvalid, StorageUnavailable
from sequential_flow_asgi import Application, application_from_environment, beside
from sequential_flow_asgi.asgi import Receive, Scope, Send, problem, respond

_STORAGE = "SEQUENTIAL_FLOW_STORAGE"
_SHARED = ("postgresql://", "postgres://", "mysql://", "mariadb://", "redis://", "rediss://")


def _application() -> Application:
    """Raises SettingInvalid."""
    environ = dict(os.environ)
    stores = (environ.get(name, "") for name in (_STORAGE, "DATABASE_URL", "REDIS_URL"))
    environ[_STORAGE] = next(filter(None, stores), "")
    if not environ[_STORAGE].startswith(_SHARED):
        raise SettingInvalid(f"{_STORAGE}: must be postgresql://… or redis://… on Vercel")
    environ["SEQUENTIAL_FLOW_WORKER"] = "false"
    return application_from_environment(environ=environ)


async def _nothing(scope: Scope, receive: Receive, send: Send) -> None:
    """What is not below /flows."""
    request = HTTPRequest(scope["method"], scope["path"])
    await respond(problem(request, 404, "NOT_FOUND", "the service is at /flows"), send)


try:
    _flows = _application()
    # Makes the tables of a new database; nobody speaks the lifespan protocol with a function.
    _flows.prepare()
except SettingInvalid as error:
    print(f"sequential-flow: {error}", file=sys.stderr)
    sys.exit(2)
except StorageUnavailable as error:
    logging.getLogger("sequential_flow.asgi").error("at start-up: %s", error.message)

app = beside(_nothing, "/flows", _flows)
