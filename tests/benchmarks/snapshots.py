"""What pausing costs: a warm resume beside Monty's, the size of snapshots, the 10,000th request."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

from sequential_flow import snapshot
from sequential_flow.limits import Limits
from sequential_flow.machine import Machine

from .tables import row

USER = {"data": {"id": 1, "name": "Ann"}}
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
        "const rows = []; for (let i = 0; i < 500; i++)"
        " rows.push({ id: i, name: 'user ' + i, email: 'user' + i + '@example.com', active: true });"
        " fetch('/next'); rows.length",
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
    count = 2_000 if quick else 10_000
    early, late = resumes(count)
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
    start = perf_counter()
    result = action()
    return perf_counter() - start, result


def warm(rounds: int) -> list[float]:
    text = paused(FLOW)
    return [timed(lambda: resume(text, FLOW, USER))[0] for _ in range(rounds)]


def resumes(count: int) -> tuple[float, float]:
    """Median seconds of a resume about the 10th and at the end of a loop of requests."""
    machine = Machine(limits=LIMITS)
    machine.start(LOOP, count)
    machine.run()
    text: str | None = snapshot.dump(machine)
    times: list[float] = []
    while text is not None:
        answered = text
        seconds, text = timed(lambda text=answered: resume(text, LOOP, {"data": {"n": 1}}))
        times.append(seconds)
    return median(times[5:105]), median(times[-101:-1])


def monty(rounds: int) -> str | None:
    try:
        module = importlib.import_module("pydantic_monty")
    except ImportError:
        return None
    with module.Monty() as pool:
        with pool.checkout() as session:
            state = session.feed_start(MONTY_FLOW).dump()
        times = [timed(lambda: monty_resume(pool, state))[0] for _ in range(rounds)]
    return micro(median(times))


def monty_resume(pool: Any, state: bytes) -> bytes:
    with pool.checkout() as session:
        paused_there = session.load_snapshot(state)
        return paused_there.resume({"return_value": USER["data"]}).dump()  # type: ignore[no-any-return]
