"""The functions of the flow service, as sequential-flow/functions.yml names them.

With a flow of your own:

    lambda_handler = make_handler(SequentialFlow(DynamoDBStorage("tasks")))
"""

from sequential_flow_aws import handler_from_environment, worker_handler_from_environment

lambda_handler = handler_from_environment()
worker_handler = worker_handler_from_environment()
