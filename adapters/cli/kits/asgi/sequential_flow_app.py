"""The flow service of this project, as an ASGI application within its own.

    app = FastAPI(lifespan=flows.lifespan)                      # or Starlette
    app.mount("/flows", flows)

    application = beside(application, "/flows", flows)          # Django, in asgi.py

sequential-flow.env.example says which environment variables it reads. With a flow of your own:

    flows = Application(SequentialFlow(SQLiteStorage("flows.sqlite")))
"""

from sequential_flow_asgi import Settings, application_of, beside

__all__ = ["beside", "flows"]

#: has_worker: flows that are driven go on in this process.
flows = application_of(Settings.from_environment(), has_worker=True)
