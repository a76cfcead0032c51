"""Scripts and expressions evaluated in a fresh machine."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from sequential_flow.machine import Machine
from sequential_flow.syntax.errors import ScriptSyntaxError

_SHOW = """
function show(v) {
  if (typeof v === "string") return JSON.stringify(v);
  if (typeof v === "bigint") return v + "n";
  if (typeof v === "symbol" || typeof v === "function") return typeof v;
  if (Object.is(v, -0)) return "-0";
  if (v === null || typeof v !== "object") return String(v);
  if (Array.isArray(v)) {
    const parts = [];
    for (const item of v) parts.push(show(item));
    let text = "[" + parts.join(", ") + "]";
    if ("index" in v) text += "@" + v.index;
    if (v.groups) text += show(v.groups);
    return text;
  }
  return "{" + Object.keys(v).map(k => k + ": " + show(v[k])).join(", ") + "}";
}
try { return show(EXPRESSION); } catch (error) { return "throws " + error.name; }
"""


def _evaluate(source: str) -> object:
    machine = Machine()
    machine.start(source)
    machine.run()
    assert machine.error_detail is None, machine.error_detail
    return machine.result


def _show(expression: str) -> object:
    try:
        return _evaluate(_SHOW.replace("EXPRESSION", expression))
    except ScriptSyntaxError:
        return "throws SyntaxError"


@pytest.fixture
def evaluate() -> Callable[[str], object]:
    """The result of a script as JSON; an AssertionError for one that fails."""
    return _evaluate


@pytest.fixture
def show() -> Callable[[str], object]:
    """The value of an expression as text: ``-0``, ``[1]@2`` for a match, ``throws TypeError``."""
    return _show
