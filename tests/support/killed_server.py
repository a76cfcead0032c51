"""An HTTP server with a worker, over one SQLite file, in a process that can be killed.

As a script it is that process: `python killed_server.py FILE`; it prints its port.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

HERE = Path(__file__).resolve()
CORE = HERE.parents[2] / "core"


class KilledServer:
    """`start` and `kill` it as often as you like; `port` is that of the present process, 0 without.

    `kill` is kill -9. `close` ends it for good.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process: subprocess.Popen[str] | None = None
        self.port = 0

    def start(self) -> None:
        """Returns when it answers."""
        command = [sys.executable, str(HERE), str(self._path)]
        environment = {**os.environ, "PYTHONPATH": f"{CORE}{os.pathsep}{HERE.parent}"}
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment)
        self._process = process
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, f"the server ended with {process.wait()}"
        self.port = int(line)

    def kill(self) -> None:
        process, self._process, self.port = self._process, None, 0
        if process is None:
            return
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert process.stdout is not None
        process.stdout.close()

    close = kill


def serve(path: str) -> None:
    """Until it is killed."""
    from sequential_flow import (
        NO_AUTHENTICATION,
        Driver,
        HostFunctions,
        HTTPService,
        SequentialFlow,
        SQLiteQueue,
        SQLiteStorage,
    )
    from sequential_flow.worker import Worker
    from service_server import ServiceServer

    functions = HostFunctions()
    functions.add("double", lambda number: number * 2)
    queue = SQLiteQueue(path, visibility_seconds=1.5)
    flow = SequentialFlow(SQLiteStorage(path), queue=queue, functions=functions)
    driver = Driver(flow, functions=functions)
    # Here a worker dies far more often than the tasks in its hands are to blame.
    worker = Worker(flow, driver, queue, max_deliveries=1000, slice_seconds=0.4)
    with ServiceServer(HTTPService(flow, keys=NO_AUTHENTICATION)) as server:
        print(server.port, flush=True)
        worker.run(threading.Event(), threads=2)


if __name__ == "__main__":
    serve(sys.argv[1])
