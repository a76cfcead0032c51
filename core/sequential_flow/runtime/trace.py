"""Where a machine stands: the stack of JavaScript activations, for errors and inspection."""

from __future__ import annotations

import sys
from typing import Any

from .values import Value

#: A global name that generated code alone has.
GENERATED = "PROGRAM"
#: Frames that an error's stack shows at most.
STACK_TRACE_LIMIT = 10


def running_activations(limit: int) -> list[tuple[Any, int]]:
    """[(FunctionInfo, pc)] of the compiled functions on the Python stack, innermost first."""
    found: list[tuple[Any, int]] = []
    frame = sys._getframe(1)
    depth = 0
    while frame is not None and len(found) < limit and depth < 2000:
        if GENERATED in frame.f_globals:
            names = frame.f_locals
            found.append((names["fn"].info, names.get("pc", 0)))
        frame = frame.f_back  # type: ignore[assignment]
        depth += 1
    return found


def activations(vm: Any, limit: int = STACK_TRACE_LIMIT) -> list[tuple[Any, int]]:
    """[(FunctionInfo, pc)] of the script's activations at this moment, innermost first."""
    found = [pair for pair in running_activations(limit) if not pair[0].program.is_prelude]
    for frame in reversed(vm.stack):
        if len(found) >= limit:
            break
        info = frame_info(frame)
        if info is not None and not info.program.is_prelude:
            found.append((info, frame.pc))
    return found


def frame_info(frame: Any) -> Any:
    """The FunctionInfo of a saved frame; None for a native's."""
    function = getattr(frame, "function", None)
    if function is None:
        generator = getattr(frame, "generator", None)
        function = getattr(generator, "function", None)
    return None if function is None else function.info


def callee_text(vm: Any, function: Value) -> str:
    """The source text of the callee at the innermost call, to say what is not a function."""
    from .conversions import display

    for info, pc in running_activations(1):
        text: str | None = info.callee_text(pc)
        if text:
            return text
    return display(function)
