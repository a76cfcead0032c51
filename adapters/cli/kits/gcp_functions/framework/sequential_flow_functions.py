"""The functions of the flow service. In main.py:

    from sequential_flow_functions import flow, worker

    gcloud functions deploy flow --entry-point flow --trigger-http …
    gcloud functions deploy flow-worker --entry-point worker --trigger-http …

All they are made of stands in environment variables: see sequential_flow_gcp/environment.py. To
change more than that, make a flow of your own: `flow = make_function(SequentialFlow(…))`.
"""

from sequential_flow_gcp import make_function, make_worker

#: The service. Without `worker` and its queue, clients perform the requests of their flows.
flow = make_function()

#: Cloud Tasks pushes to it, for flows that are driven.
worker = make_worker()
