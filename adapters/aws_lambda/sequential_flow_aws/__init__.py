"""Sequential Flow on AWS.

    from sequential_flow_aws import DynamoDBStorage, SequentialFlow, make_handler

    handler.py     make_handler: a flow as a Lambda function; http_events.py: what gateways send
    worker.py      make_worker_handler: a worker as a Lambda function that SQS invokes
    environment.py both, as the environment says; secret_settings.py: keys from Secrets Manager
    dynamodb.py    DynamoDBStorage: tasks in a DynamoDB table
    table.py       its requests; items.py: its items and their sizes; bucket.py: S3
    sqs.py         SQSQueue: messages about tasks
    scheduler.py   Scheduler: delays of more than 15 minutes
    service.py     clients, second tries, errors

All that `sequential_flow` exports is here too. Names load on first use, and boto3 with the first
call of a service.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sequential_flow import *  # noqa: F403

    from .dynamodb import DynamoDBStorage
    from .environment import handler_from_environment, worker_handler_from_environment
    from .handler import make_handler
    from .scheduler import Scheduler
    from .secret_settings import SecretSettings
    from .sqs import SQSQueue, delivery_of
    from .worker import ComeAgain, make_worker_handler

#: Name -> module.
_HOMES = {
    "DynamoDBStorage": "dynamodb",
    "Scheduler": "scheduler",
    "SQSQueue": "sqs",
    "delivery_of": "sqs",
    "make_handler": "handler",
    "make_worker_handler": "worker",
    "ComeAgain": "worker",
    "handler_from_environment": "environment",
    "worker_handler_from_environment": "environment",
    "SecretSettings": "secret_settings",
}

__all__ = [
    "ComeAgain",
    "DynamoDBStorage",
    "SQSQueue",
    "Scheduler",
    "SecretSettings",
    "delivery_of",
    "handler_from_environment",
    "make_handler",
    "make_worker_handler",
    "worker_handler_from_environment",
]


def __getattr__(name: str) -> object:
    """Loads the module that defines `name`, once."""
    from importlib import import_module

    if name.startswith("__"):
        raise AttributeError(f"module 'sequential_flow_aws' has no attribute {name!r}")
    home = f"{__name__}.{_HOMES[name]}" if name in _HOMES else "sequential_flow"
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    import sequential_flow

    return sorted({*globals(), *__all__, *sequential_flow.__all__})
