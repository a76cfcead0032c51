"""Threads of which one runs at a time, and the next is drawn: one seed gives one interleaving."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable


class Interleaving:
    """`run` runs bodies side by side; each lets others go first wherever it calls `switch`."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(f"interleaving {seed}")
        self._turns: list[threading.Semaphore] = []
        self._running: list[int] = []
        self._failures: list[BaseException] = []
        self._own = threading.local()

    def run(self, bodies: list[Callable[[], None]]) -> None:
        """Returns when all have; raises what the first of them raised."""
        self._turns = [threading.Semaphore(0) for _ in bodies]
        self._running = list(range(len(bodies)))
        threads = [
            threading.Thread(target=self._run, args=[number, body])
            for number, body in enumerate(bodies)
        ]
        for thread in threads:
            thread.start()
        self._wake()
        for thread in threads:
            thread.join()
        if self._failures:
            raise self._failures[0]

    def switch(self) -> None:
        """Inside a body: somebody goes on, perhaps this one."""
        number = self._own.number
        following = self._chance.choice(self._running)
        if following != number:
            self._turns[following].release()
            self._turns[number].acquire()

    def _run(self, number: int, body: Callable[[], None]) -> None:
        self._own.number = number
        self._turns[number].acquire()
        try:
            body()
        except BaseException as error:
            self._failures.append(error)
        self._running.remove(number)
        self._wake()

    def _wake(self) -> None:
        if self._running:
            self._turns[self._chance.choice(self._running)].release()
