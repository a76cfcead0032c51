"""The service where there are no threads: Cloudflare Workers, and Python within Deno.

    application.py     EdgeApplication: HTTP by ASGI, in the event loop itself
    durable_object.py  DurableObjectStorage: tasks in the SQLite of a Cloudflare Durable Object
    staging.py         StagedService: steps over a store that only `await` can reach
    javascript.py      service_for: requests and a store of a JavaScript host, for Pyodide
    settings.py        Settings of the variables that a host gives by other means
    times.py           moments as text

A step takes milliseconds, and runs between two `await`s, so other requests wait for it. There is no
worker here: clients perform the requests of their flows and resume, and `drive: true` is refused.
"""
