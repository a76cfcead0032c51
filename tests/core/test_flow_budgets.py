"""Budgets end a task, and are spent over pauses; a used-up time slice only pauses it."""

from __future__ import annotations

import pytest

from flows import data, refused
from sequential_flow import Limits, SequentialFlow

BUSY = "let n = 0; for (let i = 0; i < 400000; i++) n += i; fetch('/x').n + n"


class TestSlices:
    def test_a_used_up_slice_goes_on_later(self) -> None:
        flow = SequentialFlow(limits=Limits(slice_seconds=0.005))
        task = flow.execute(BUSY, id="t")
        slices = 0
        while task.status == "running":
            slices += 1
            assert task.vm_state == f"r{slices}.0"
            assert flow.get_task("t") == task
            task = flow.resume("t", vm_state=task.vm_state)
        assert slices > 1
        assert task.status == "paused"
        assert flow.resume("t", data({"n": 1}), vm_state=task.vm_state).result == 79999800001

    def test_an_answer_is_taken_even_when_the_slice_is_used_up(self) -> None:
        flow = SequentialFlow(limits=Limits(slice_seconds=0.005))
        code = "const x = fetch('/x').n; let n = 0; for (let i = 0; i < 400000; i++) n += x; n"
        task = flow.execute(code, id="t")
        while task.status == "running":
            task = flow.resume("t")
        token = task.vm_state
        task = flow.resume("t", data({"n": 2}), vm_state=token)
        assert task.status == "running"
        assert flow.resume("t", data({"n": 2}), vm_state=token) == task
        assert refused(flow.resume("t", data({"n": 3}), vm_state=token), "CONFLICT")
        while task.status == "running":
            task = flow.resume("t")
        assert task.result == 800000


class TestBudgets:
    def test_steps_are_spent_over_pauses(self) -> None:
        flow = SequentialFlow(limits=Limits(steps=20_000))
        code = "while (true) { for (let i = 0; i < 3000; i++); fetch('/x') }"
        task = flow.execute(code, id="t")
        resumes = 0
        while task.status == "paused":
            task = flow.resume("t", data(1), vm_state=task.vm_state)
            resumes += 1
        assert refused(task, "LIMIT_EXCEEDED")
        assert 3 <= resumes <= 7
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")

    @pytest.mark.parametrize(
        ("limits", "code"),
        [
            (Limits(steps=1000), "while (true);"),
            (Limits(steps=1000), "try { while (true); } catch {} finally { 1 }"),
            (Limits(memory_bytes=1_000_000), "const a = []; for (;;) a.push('x'.repeat(100))"),
            (Limits(requests=3), "for (;;) fetch('/x')"),
            (Limits(source_bytes=100), f"'{'x' * 100}'"),
            (Limits(source_bytes=100), f"'{'é' * 50}'"),
            (Limits(snapshot_bytes=2000), "const big = 'x'.repeat(5000); fetch('/x'); big"),
        ],
    )
    def test_a_used_up_budget_ends_the_task(self, limits: Limits, code: str) -> None:
        flow = SequentialFlow(limits=limits)
        task = flow.execute(code, id="t")
        while task.status == "paused":
            task = flow.resume("t", data(1), vm_state=task.vm_state)
        assert refused(task, "LIMIT_EXCEEDED")
        assert task.is_finished
        assert refused(flow.get_task("t"), "TASK_NOT_FOUND")
