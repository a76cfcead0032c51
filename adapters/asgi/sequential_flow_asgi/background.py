"""Background: what runs beside the requests in the same process: a worker, and a purge.

Both start with the server and end with it. The worker gives back what it cannot finish in time; a
durable queue keeps that for the next process.
"""

from __future__ import annotations

import logging
import threading

from sequential_flow import SequentialFlow, SequentialFlowError, Worker

_log = logging.getLogger("sequential_flow.asgi")

_PURGE_SECONDS = 600.0


class Background:
    """Drives tasks, and removes expired ones from storages that do not do so by themselves."""

    def __init__(self, flow: SequentialFlow, worker: Worker | None) -> None:
        self._flow = flow
        self._worker = worker
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []

    def start(self, drain_seconds: float) -> None:
        """Nothing without a worker: then another process has these duties."""
        if self._worker is None:
            return
        self._stop.clear()
        options = {"drain_seconds": drain_seconds}
        run = threading.Thread(
            target=self._worker.run, args=[self._stop], kwargs=options, name="worker"
        )
        self._threads = [run, threading.Thread(target=self._purge, name="purge")]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Waits for the worker's tasks in hand, `drain_seconds` at most."""
        self._stop.set()
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _purge(self) -> None:
        while not self._stop.wait(_PURGE_SECONDS):
            try:
                self._flow.purge_expired()
            except SequentialFlowError as error:
                _log.warning("expired tasks stay for now: %s", error.message)
