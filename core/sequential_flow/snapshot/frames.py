"""Reading saved activations and jobs."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from .. import builtins
from ..runtime.frames import NATIVES, REPLAYED, Activation, Frame, GeneratorActivation, NativeFrame
from ..runtime.generators import JSGenerator
from ..runtime.intrinsics import KINDS
from ..runtime.objects import JSFunction, is_callable
from ..runtime.promises import JSPromise
from ..web.requests import MAX_MILLISECONDS
from .errors import check_list, invalid

#: FunctionTemplate.kind of functions whose activations are generators.
GENERATOR_KINDS = ("generator", "async", "async generator")
#: Jobs that stand in `Machine.timers`.
TIMER_JOBS = ("timer", "rearm")


def load_native(name: str) -> None:
    """Import what registers the resumable native `name`; modules load on first use."""
    if name not in NATIVES and name not in REPLAYED:
        _load_builtins()


def load_kind(name: str) -> None:
    """The same for functions made at run time."""
    if name not in KINDS:
        _load_builtins()


def _load_builtins() -> None:
    """All modules of built-ins. Happens once, in a process that has not run such a script yet."""
    package = builtins.__name__
    for module in (*builtins.MODULES, *builtins.OPERATION_MODULES, "bound_function"):
        above = package.rpartition(".")[0] if module.startswith("web.") else package
        import_module(f"{above}.{module}")
    import_module(package.rpartition(".")[0] + ".runtime.proxy")


def read_locals(reader: Any, template: Any, pc: Any, written: Any) -> tuple[int, dict[str, Any]]:
    """The pause point and {local: value} of a saved activation."""
    if template.unit is not None and template.unit.kind == "default":
        raise invalid("a constructor without code has no frames")
    tables = template.tables()
    if type(pc) is not int or not _is_pause_point(template, tables, pc):
        raise invalid("a frame stands at no pause point of its function")
    names = reader.record(written, reader.any_special)
    fit = (id(tables), written[0])
    if fit not in reader.fitting:
        if not set(tables.saved).issuperset(names):
            raise invalid("a frame has a local that its function has not")
        reader.fitting.add(fit)
    return pc, names


def _is_pause_point(template: Any, tables: Any, pc: int) -> bool:
    # The compiled prelude lists only the points with something to keep.
    return pc in tables.live_at or (template.program.is_prelude and 0 <= pc < 1 << 20)


def read_frame(reader: Any, written: Any) -> Frame:
    """One saved activation."""
    check_list(written, -1, "a frame")
    kind = written[0] if written else None
    if kind == "call" and len(written) == 5:
        function = reader.of_class(written[1], JSFunction)
        template = function.info
        if template.kind == "native" or template.kind in GENERATOR_KINDS:
            raise invalid("a frame is of the wrong kind")
        pc, values = read_locals(reader, template, written[3], written[4])
        return Activation(function, reader.any(written[2]), pc, values)
    if kind == "generator" and len(written) == 4:
        generator = reader.of_class(written[1], JSGenerator)
        pc, values = read_locals(reader, generator.function.info, written[2], written[3])
        return GeneratorActivation(generator, pc, values)
    if kind == "native" and len(written) == 4:
        return _native_frame(reader, *written[1:])
    raise invalid("a frame is malformed")


def _native_frame(reader: Any, name: Any, arguments: Any, results: Any) -> NativeFrame:
    if type(name) is not str:
        raise invalid("a frame is malformed")
    load_native(name)
    if name not in NATIVES and name not in REPLAYED:
        raise invalid(f"there is no native {name[:60]!r}")
    read = reader.values(check_list(arguments, -1, "arguments"), reader.any_special)
    had = []
    for result in check_list(results, -1, "results"):
        is_throw, value = check_list(result, 2, "a result")
        if type(is_throw) is not bool:
            raise invalid("a result is malformed")
        had.append((is_throw, reader.any(value)))
    if name == "late_native":
        _check_late(read, had)
    return NativeFrame(name, tuple(read), had)


def _check_late(arguments: list[Any], results: list[Any]) -> None:
    """A native that could not begin: its name and arguments, and no results."""
    if not arguments or type(arguments[0]) is not str or results:
        raise invalid("a frame is malformed")
    load_native(arguments[0])
    if arguments[0] not in NATIVES and arguments[0] not in REPLAYED:
        raise invalid(f"there is no native {arguments[0][:60]!r}")


def is_timer(waiter: Any) -> bool:
    """Whether it is a `web.requests.Timer`."""
    if type(waiter) is not tuple or len(waiter) != 4:
        return False
    number, callback, arguments, period = waiter
    fits = type(number) is float and is_callable(callback) and type(arguments) is list
    return fits and (period is None or (type(period) is float and 0 < period <= MAX_MILLISECONDS))


def read_job(reader: Any, written: Any) -> tuple[str, tuple[Any, ...]]:
    """One job of the queue, see `promises`."""
    from .entries import is_capability

    check_list(written, -1, "a job")
    if not written or type(written[0]) is not str:
        raise invalid("a job is malformed")
    kind = written[0]
    parts = tuple(reader.values(written[1:], reader.any_special))
    flags = [type(part) is bool for part in parts]
    if kind == "reaction" and len(parts) == 4:
        good = flags[1] and is_capability(parts[3])
    elif kind == "thenable" and len(parts) == 3:
        good = isinstance(parts[0], JSPromise) and bool(getattr(parts[2], "callable", False))
    elif kind in ("adopt", "await") and len(parts) == 3:
        owner = JSPromise if kind == "adopt" else JSGenerator
        good = flags[1] and isinstance(parts[0], owner)
    elif kind == "microtask" and len(parts) == 1:
        good = is_callable(parts[0])
    elif kind in TIMER_JOBS:
        good = is_timer(parts) and (kind == "timer" or parts[3] is not None)
    else:
        good = False
    if not good:
        raise invalid("a job is malformed")
    return kind, parts
