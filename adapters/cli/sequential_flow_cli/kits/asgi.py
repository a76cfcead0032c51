"""ASGI, within a Starlette, FastAPI or Django project, or in any other ASGI application.

Packages and entry stand where the project's own are: beside manage.py, or in the folder that the
server is started in. Frameworks differ in how they take an application in, and in nothing else.
"""

from __future__ import annotations

from .kit import Copy, Kit, Layout, always, has_any

_FILES = "adapters/cli/kits/asgi"
_COPIES = (
    Copy("core/sequential_flow", "sequential_flow"),
    Copy("adapters/asgi/sequential_flow_asgi", "sequential_flow_asgi"),
    Copy("adapters/extras/sequential_flow_extras", "sequential_flow_extras"),
    Copy(f"{_FILES}/sequential_flow_app.py", "sequential_flow_app.py", True),
    Copy(f"{_FILES}/sequential-flow.env.example", "sequential-flow.env.example", True),
)
_READ_ON = """\
Then, with any ASGI server and the variables of sequential-flow.env.example in its environment:

  curl -H 'Authorization: Bearer KEY' -H 'Content-Type: application/json' \\
    -d '{"code": "sleep(1000); 1 + 1", "drive": true}' http://127.0.0.1:8000/flows/execute

Read on: sequential_flow_app.py, sequential-flow.env.example, and GET /flows/openapi.json.
"""

DJANGO = Layout(
    "django",
    has_any("manage.py"),
    _COPIES,
    f"""\
One line at the end of the project's asgi.py, after its import:

  from sequential_flow_app import beside, flows
  application = beside(application, "/flows", flows)

{_READ_ON}""",
)

STARLETTE = Layout(
    "starlette",
    always,
    _COPIES,
    f"""\
One line where your application is made, after its import:

  from sequential_flow_app import flows
  app.mount("/flows", flows)

and it needs the lifespan: FastAPI(lifespan=flows.lifespan); Starlette takes it, too. Within a
lifespan of your own: async with flows.lifespan(app): yield. In a Starlette without app.mount, use
Mount("/flows", flows) among its routes.

{_READ_ON}""",
)

ASGI = Kit("asgi", (DJANGO, STARLETTE))
