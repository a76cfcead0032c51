"""Scheduler: EventBridge Scheduler's one-time schedules, for what SQS cannot delay so long.

A role needs `scheduler:CreateSchedule` on the schedules of the group, and `iam:PassRole` on
`role_arn`; that second role is the Scheduler's own, and needs `sqs:SendMessage` on the queue.
"""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

from .service import Refused, Service

_YEAR_SECONDS = 365 * 86400.0


class Scheduler:
    """Sends texts to one queue, later. Each goes by a schedule of its own, which deletes itself.

    queue_arn        the queue
    role_arn         the role in which EventBridge Scheduler sends
    group            the schedule group
    dead_letter_arn  the queue for what could not be delivered in a day

    EventBridge Scheduler is exact to the minute: a message comes up to a minute late.
    """

    max_delay_seconds = 10 * _YEAR_SECONDS

    def __init__(
        self,
        queue_arn: str,
        role_arn: str,
        *,
        group: str = "default",
        dead_letter_arn: str | None = None,
        client: Any = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._target: dict[str, Any] = {"Arn": queue_arn, "RoleArn": role_arn}
        if dead_letter_arn:
            self._target["DeadLetterConfig"] = {"Arn": dead_letter_arn}
        self._group = group
        self._clock = clock
        self._aws = Service("scheduler", f"the schedule group {group}", client)

    def send(self, text: str, delay_seconds: float) -> None:
        """`text` becomes a message after `delay_seconds`. Raises StorageUnavailable."""
        schedule = self._schedule(text, self._clock() + delay_seconds)
        # The name is ours alone: in a conflict this is a second try, and the first has happened.
        with suppress(Refused):
            self._aws.ask_whole(
                "ScheduleArn",
                lambda client: client.create_schedule(**schedule),
                "ConflictException",
            )

    def _schedule(self, text: str, at: float) -> dict[str, Any]:
        moment = datetime.fromtimestamp(math.ceil(at), UTC).strftime("%Y-%m-%dT%H:%M:%S")
        return {
            "Name": f"sequential-flow-{os.urandom(16).hex()}",
            "GroupName": self._group,
            "ScheduleExpression": f"at({moment})",
            "ScheduleExpressionTimezone": "UTC",
            "FlexibleTimeWindow": {"Mode": "OFF"},
            "ActionAfterCompletion": "DELETE",
            # "<aws.scheduler…>" in a text would be replaced, so no text has a "<".
            "Target": {**self._target, "Input": text.replace("<", "\\u003c")},
        }
