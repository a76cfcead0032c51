"""The functions of Google Cloud Functions: `flow`, `worker` and `events`.

All they are made of stands in environment variables: see sequential_flow_gcp/environment.py. To
change more than that, make a flow of your own: `flow = make_function(SequentialFlow(…))`.
"""

from __future__ import annotations

from sequential_flow_gcp import make_event_function, make_function, make_worker

#: HTTP: the service. Deploy with `--entry-point flow --trigger-http`.
flow = make_function()

#: HTTP: Cloud Tasks pushes to it. Deploy with `--entry-point worker --trigger-http`.
worker = make_worker()

#: CloudEvent: of Pub/Sub and Eventarc. Deploy with `--entry-point events --trigger-topic TOPIC`.
events = make_event_function()
