"""The function that SQS invokes; the environment says how it is configured.

With a flow of your own, see sequential_flow_aws/worker.py.
"""

from sequential_flow_aws import worker_handler_from_environment

worker_handler = worker_handler_from_environment()
