"""SQLiteQueue: messages in one file, shared by any number of threads and processes.

    messages   id INTEGER PRIMARY KEY   body TEXT   visible_at REAL
               attempts INTEGER         receipt TEXT

The file may be that of a SQLiteStorage. To receive is to move `visible_at` into the future and to
write a new random `receipt`, in one statement: so of several receivers one gets a message, one that
dies gives it back by doing nothing, and one that comes too late has a receipt that nobody knows.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import Any

from ..storage.sqlite_file import SQLiteFile
from .protocol import CENTURY_SECONDS, Delivery, checked_delay, message_of, message_text

_SCHEMA = """
CREATE TABLE IF NOT EXISTS messages (
  id INTEGER PRIMARY KEY, body TEXT NOT NULL, visible_at REAL NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0, receipt TEXT
);
CREATE INDEX IF NOT EXISTS messages_by_time ON messages (visible_at);
"""

_CLAIM = """
UPDATE messages SET visible_at = :until, attempts = attempts + 1, receipt = :receipt
WHERE id IN (SELECT id FROM messages WHERE visible_at <= :now ORDER BY visible_at LIMIT :count)
"""

_CLAIMED = """
SELECT id, body, attempts FROM messages WHERE visible_at = :until AND receipt = :receipt
"""


class SQLiteQueue:
    """Opens `path` on first use; see `SQLiteFile`.

    visibility_seconds  how long a receiver holds a message before it comes again
    poll_seconds        how often a waiting receiver looks for what other processes have sent
    clock               epoch seconds; the processes must agree about them
    """

    max_delay_seconds = CENTURY_SECONDS

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        visibility_seconds: float = 30.0,
        poll_seconds: float = 0.05,
        busy_seconds: float = 10.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.visibility_seconds = visibility_seconds
        self._file = SQLiteFile("SQLite queue", path, _SCHEMA, busy_seconds)
        self._poll_seconds = poll_seconds
        self._clock = clock
        self._sent = threading.Condition()

    def send(self, message: dict[str, Any], delay_seconds: float = 0) -> None:
        delay = checked_delay(delay_seconds, self.max_delay_seconds)
        row = {"body": message_text(message), "at": self._clock() + delay}
        self._file.write("INSERT INTO messages (body, visible_at) VALUES (:body, :at)", row)
        with self._sent:
            self._sent.notify_all()

    def receive(self, max_messages: int = 1, wait_seconds: float = 0) -> list[Delivery]:
        give_up = time.monotonic() + wait_seconds
        while True:
            found = self._claim(max_messages)
            left = give_up - time.monotonic()
            if found or left <= 0:
                return found
            with self._sent:
                self._sent.wait(min(left, self._poll_seconds))

    def delete(self, delivery: Delivery) -> None:
        sql = "DELETE FROM messages WHERE id = :id AND receipt = :receipt"
        self._file.write(sql, _key_of(delivery))

    def extend(self, delivery: Delivery, seconds: float) -> bool:
        until = self._clock() + checked_delay(seconds, self.max_delay_seconds)
        sql = "UPDATE messages SET visible_at = :until WHERE id = :id AND receipt = :receipt"
        return self._file.write(sql, {**_key_of(delivery), "until": until}) == 1

    def count(self) -> int:
        """How many messages there are, delayed and held ones included."""
        return int(self._file.read("SELECT count(*) FROM messages", {})[0][0])

    def close(self) -> None:
        """Closes the file; the next call opens it again."""
        self._file.close()

    def _claim(self, max_messages: int) -> list[Delivery]:
        now = self._clock()
        (first,) = self._file.read("SELECT min(visible_at) FROM messages", {})
        if first[0] is None or first[0] > now:  # an idle receiver writes nothing
            return []
        receipt = os.urandom(12).hex()
        until = now + self.visibility_seconds
        values = {"now": now, "until": until, "count": max_messages, "receipt": receipt}
        if self._file.write(_CLAIM, values) == 0:
            return []
        rows = self._file.read(_CLAIMED, values)
        return [Delivery(message_of(body), tries, f"{id_}.{receipt}") for id_, body, tries in rows]


def _key_of(delivery: Delivery) -> dict[str, Any]:
    id_, _, receipt = delivery.receipt.partition(".")
    return {"id": int(id_) if id_.isdecimal() else 0, "receipt": receipt}
