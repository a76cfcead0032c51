"""The ASGI application as a Lambda function, for whoever wants one code base on all hosts.

Beside it belong `server.py` and `sequential_flow_asgi/` of adapters/asgi, Mangum, and core, as a
layer or in the same folder. `lifespan="off"`, because Mangum would begin and end the application
with each event. A worker cannot run in the function: drive flows with the worker function.
"""

from mangum import Mangum

from server import app

lambda_handler = Mangum(app, lifespan="off")
