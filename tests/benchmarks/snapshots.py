"""What pausing costs: a warm resume beside Monty's, the size of snapshots, the 10,000th request."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time
from typing import Any

from sequential_flow import snapshot
from sequential_flow.limits import Limits
from sequential_flow.machine import Machine

from .tables import row

USER = {"data": {"id": 1, "name": "Ann"}}
NUMBER = {"data": {"n": 1}}
FLOW = """
const userId = 123;
const user = fetch('https://api.example.com/user/' + userId);
const posts = fetch('https://api.example.com/posts?userId=' + user.id);
({ user: user.name, postCount: posts.length });
"""
#: The same flow for Monty, in its Python.
MONTY_FLOW = """
user_id = 123
user = fetch('https://api.example.com/user/' + str(user_id))
posts = fetch('https://api.example.com/posts?userId=' + str(user['id']))
{'user': user['name'], 'count': len(posts)}
"""
LOOP = "let total = 0; for (let i = 0; i < input; i++) total += fetch('/n/' + i).n; total"
#: {name: (flow that pauses, greatest number of bytes)}
SIZES = {
    "one variable": ("const x = 1; fetch('/next'); x", 2_000),
    "10,000 integers": (
        "const list = Array.from({ length: 10000 }, (_, i) => i); fetch('/next'); list.length",
        62_000,
    ),
    "100 KB string": ("const text = 'x'.repeat(100000); fetch('/next'); text.length", 103_000),
    "500 small objects": (
        """
        const rows = [];
        for (let i = 0; i < 500; i++)
          rows.push({ id: i, name: 'user ' + i, email: 'user' + i + '@example.com', active: true });
        fetch('/next'); rows.length
        """,
        78_000,
    ),
}
LIMITS = Limits(steps=10**9)


def report(quick: bool) -> None:
    widths = (44, 12, 12)
    row(["", "measured", "bar"], widths)
    rounds = 300 if quick else 3000
    row(["warm resume: load, go on, dump", micro(median(warm(rounds))), "175 us"], widths)
    row(["  the same in Monty (a process of its own)", monty(rounds), None], widths)
    count = 10_000
    early, late = resumes(count, rounds)
    row([f"resume {count:,}: times the 10th", f"{late / early:.2f}", "1.10"], widths)
    for name, (flow, bar) in SIZES.items():
        row([f"snapshot bytes: {name}", f"{len(paused(flow)):,}", f"{bar:,}"], widths)


def micro(seconds: float) -> str:
    return f"{seconds * 1e6:.0f} us"


def paused(flow: str) -> str:
    """The snapshot of a flow at its first request."""
    machine = Machine()
    machine.start(flow)
    if machine.run() != "paused":
        raise RuntimeError(f"not paused: {machine.error_detail}")
    return snapshot.dump(machine)


def resume(text: str, source: str, response: dict[str, Any]) -> str | None:
    """Load, answer the request, run to the next one, dump; None at the end."""
    machine = snapshot.load(text, source, limits=LIMITS)
    machine.answer(machine.pending[0].id, response)
    return snapshot.dump(machine) if machine.run() == "paused" else None


def timed(action: Callable[[], Any]) -> tuple[float, Any]:
    start = process_time()
    result = action()
    return process_time() - start, result


def warm(rounds: int) -> list[float]:
    text = paused(FLOW)
    return [timed(lambda: resume(text, FLOW, USER))[0] for _ in range(rounds)]


def resumes(count: int, rounds: int) -> tuple[float, float]:
    """Median seconds of the 10th and of the last resume of a loop of requests, taken in turn."""
    machine = Machine(limits=LIMITS)
    machine.start(LOOP, count + 1)
    texts: list[str] = []
    while machine.run() == "paused":
        if machine.requests_made in (10, count):
            texts.append(snapshot.dump(machine))
        machine.answer(machine.pending[0].id, NUMBER)
    early, late = texts
    firsts: list[float] = []
    lasts: list[float] = []
    for _ in range(rounds):
        firsts.append(timed(lambda: resume(early, LOOP, NUMBER))[0])
        lasts.append(timed(lambda: resume(late, LOOP, NUMBER))[0])
    return median(firsts), median(lasts)


def monty(rounds: int) -> str | None:
    try:
        module = importlib.import_module("pydantic_monty")
    except ImportError:
        return None
    with module.Monty() as pool:
        with pool.checkout() as session:
            state = session.feed_start(MONTY_FLOW).dump()
        times: list[float] = []
        for _ in range(rounds):  # wall time: most of the work is in the other process
            start = perf_counter()
            monty_resume(pool, state)
            times.append(perf_counter() - start)
    return micro(median(times))


def monty_resume(pool: Any, state: bytes) -> bytes:
    with pool.checkout() as session:
        paused_there = session.load_snapshot(state)
        return paused_there.resume({"return_value": USER["data"]}).dump()  # type: ignore[no-any-return]
