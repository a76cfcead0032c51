"""Tests for flows: run them without a network, crash them everywhere, record real responses.

    from sequential_flow.testing import crash_everywhere

    REPORT = '''
        const user = fetch("https://api.example.com/user/1");
        sleep(60000);
        call("sendMail", user.name).id
    '''

    def test_the_report_survives_everything():
        trace = crash_everywhere(
            REPORT,
            {
                "https://api.example.com/user/1": {"name": "Ann"},
                "call sendMail": {"id": 7},
            },
        )
        assert trace.result == 7
        assert trace.urls == ["https://api.example.com/user/1"]

`crash_everywhere` runs the flow uninterrupted, then kills and restores it at every pause point and
around every call of the storage, delivers every message twice and late, cuts it into the smallest
slices, has it driven by a worker, and requires the trace of the first run each time; a difference
is an AssertionError that says where. Time is virtual: a flow that sleeps for a week takes no time.

    play.py, crash_everywhere.py   the runs; `play` is one without any mishap
    responses.py                   what the world answers: a table, or a function
    recorder.py                    real responses, kept as fixtures and given again
    faults.py                      FaultyStorage, which fails at chosen calls
    clock.py                       VirtualClock

Standard library only; works with any test runner.
"""

from .clock import VirtualClock
from .crash_everywhere import WAYS, crash_everywhere, play
from .faults import Fault, FaultyStorage, ProcessDied, StorageCall, at, at_random
from .recorder import Recorder, Recording
from .responses import NEVER, UNKNOWN, after, in_turn
from .scenario import Surroundings
from .trace import Trace

__all__ = [
    "NEVER",
    "UNKNOWN",
    "WAYS",
    "Fault",
    "FaultyStorage",
    "ProcessDied",
    "Recorder",
    "Recording",
    "StorageCall",
    "Surroundings",
    "Trace",
    "VirtualClock",
    "after",
    "at",
    "at_random",
    "crash_everywhere",
    "in_turn",
    "play",
]
