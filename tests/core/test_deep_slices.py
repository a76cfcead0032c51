"""The depth of the stack is bounded wherever slices end."""

from __future__ import annotations

import pytest

from program_runs import stepped, straight

CAUGHT = "let found; try { deep({}) } catch (e) { found = e.name } found"

DEEP = [
    f"function deep(x) {{ return 1 + deep({{ x }}) }} {CAUGHT}",
    f"const deep = (x) => [1].map(() => deep(x)); {CAUGHT}",
    "let n = 0; function f() { n++; try { f() } catch { n-- } } f(); typeof n",
]


@pytest.mark.parametrize("source", DEEP)
def test_recursion_without_end(source: str) -> None:
    result = straight(source).result
    assert result in ("RangeError", "number")
    assert stepped(source).result == result
