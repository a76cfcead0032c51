"""The function that answers requests; the environment says how it is configured.

With a flow of your own, this is all:

    from sequential_flow_aws import DynamoDBStorage, SequentialFlow, make_handler

    lambda_handler = make_handler(SequentialFlow(DynamoDBStorage("tasks")))
"""

from sequential_flow_aws import handler_from_environment

lambda_handler = handler_from_environment()
