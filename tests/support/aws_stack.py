"""The stack of template.yaml, on a moto server: its resources, and its functions' environments."""

from __future__ import annotations

import itertools
import json
from contextlib import suppress
from typing import Any

from aws_servers import REGION, MotoServer, client, environment
from sequential_flow import Task
from sequential_flow_aws import DynamoDBStorage

API_KEY = "kT5zQ2-only-in-the-secret"
SEAL_SECRET = "Nw8f" * 16
VISIBILITY_SECONDS = 120

_numbers = itertools.count()


class Stack:
    """Every one has resources of its own, as each deployed stack has."""

    def __init__(self, moto: MotoServer) -> None:
        self.url = moto.url
        self.name = f"flows-{next(_numbers)}"
        self.sqs = client("sqs", self.url)
        self.storage = DynamoDBStorage(self.name, client("dynamodb", self.url))
        self.storage.create_schema()
        self.dead_url, self.dead_arn = self._queue("dead", {})
        redrive = {"deadLetterTargetArn": self.dead_arn, "maxReceiveCount": "9"}
        self.queue_url, self.queue_arn = self._queue(
            "tasks", {"RedrivePolicy": json.dumps(redrive)}
        )
        client("scheduler", self.url).create_schedule_group(Name=self.name)
        self.secrets = client("secretsmanager", self.url)
        self.api_secret = self._secret("api", API_KEY)
        self.seal_secret = self._secret("seal", json.dumps({"id": "k1", "secret": SEAL_SECRET}))

    def environment(self, **more: str) -> dict[str, str]:
        """Of both functions: what Lambda itself sets, and what the template does."""
        settings = {
            "STORAGE": f"dynamodb://{self.name}",
            "SEAL_KEYS_SECRET_ARN": self.seal_secret,
            "ALLOW_HOSTS": "*",
            "LIMITS": "",
            "KEEP_FINISHED": "false",
            "CORS_ORIGINS": "",
            "PUBLIC_URL": "https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com",
            "QUEUE_URL": self.queue_url,
            "QUEUE_ARN": self.queue_arn,
            "VISIBILITY_SECONDS": str(VISIBILITY_SECONDS),
            "DEAD_LETTER_ARN": self.dead_arn,
            "SCHEDULER_ROLE_ARN": "arn:aws:iam::123456789012:role/scheduler",
            "SCHEDULE_GROUP": self.name,
            **more,
        }
        prefixed = {f"SEQUENTIAL_FLOW_{name}": value for name, value in settings.items()}
        return {**environment(self.url), **prefixed}

    def api_environment(self, **more: str) -> dict[str, str]:
        return self.environment(API_KEYS="", API_KEYS_SECRET_ARN=self.api_secret, **more)

    def task(self, id: str) -> Task:
        """As it is stored."""
        task = self.storage.load(id)
        assert task is not None, f"no task {id}"
        return task

    def receive(self, count: int = 10, *, dead: bool = False) -> list[dict[str, Any]]:
        """Messages as records of Lambda's event, held for the visibility time-out."""
        url, arn = (self.dead_url, self.dead_arn) if dead else (self.queue_url, self.queue_arn)
        answer = self.sqs.receive_message(
            QueueUrl=url,
            MaxNumberOfMessages=count,
            WaitTimeSeconds=0,
            MessageSystemAttributeNames=["All"],
        )
        return [record_of(message, arn) for message in answer.get("Messages", ())]

    def delete(self, record: dict[str, Any]) -> None:
        """As Lambda does with what was not reported as failed; a receipt may be too old."""
        url = self.dead_url if record["eventSourceARN"] == self.dead_arn else self.queue_url
        with suppress(self.sqs.exceptions.ReceiptHandleIsInvalid):
            self.sqs.delete_message(QueueUrl=url, ReceiptHandle=record["receiptHandle"])

    def count(self, *, dead: bool = False) -> int:
        """Of all messages, delayed and held ones included."""
        names = [
            "ApproximateNumberOfMessages",
            "ApproximateNumberOfMessagesNotVisible",
            "ApproximateNumberOfMessagesDelayed",
        ]
        url = self.dead_url if dead else self.queue_url
        found = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return sum(int(found[name]) for name in names)

    def _queue(self, name: str, attributes: dict[str, str]) -> tuple[str, str]:
        url = self.sqs.create_queue(
            QueueName=f"{self.name}-{name}",
            Attributes={"VisibilityTimeout": str(VISIBILITY_SECONDS), **attributes},
        )["QueueUrl"]
        found = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])
        return url, found["Attributes"]["QueueArn"]

    def _secret(self, name: str, text: str) -> str:
        made = self.secrets.create_secret(Name=f"{self.name}-{name}", SecretString=text)
        return str(made["ARN"])


def record_of(message: dict[str, Any], arn: str) -> dict[str, Any]:
    return {
        "messageId": message["MessageId"],
        "receiptHandle": message["ReceiptHandle"],
        "body": message["Body"],
        "attributes": message["Attributes"],
        "messageAttributes": {},
        "md5OfBody": message["MD5OfBody"],
        "eventSource": "aws:sqs",
        "eventSourceARN": arn,
        "awsRegion": REGION,
    }
