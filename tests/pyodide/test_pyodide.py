"""The short form of `python tests/pyodide`: flows that pause, and are restored, in each runtime."""

from __future__ import annotations

import pytest

from javascript_runtimes import RUNTIMES
from pyodide_suite import LEFT_OUT, run


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_pause_and_resume(runtime: str) -> None:
    result = run(
        runtime,
        ["tests/core/test_js_scripts.py"],
        select=f"({LEFT_OUT}) and (many_requests or responses or finally_blocks)",
    )
    assert result["failures"] == {}
    assert result["passed"] >= 9
