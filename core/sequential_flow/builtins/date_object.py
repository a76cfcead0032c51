"""Date objects."""

from __future__ import annotations

from typing import Any

from ..runtime.objects import JSObject
from ..runtime.values import Value


class JSDate(JSObject):
    """time: the time value, a float; NaN for an invalid date."""

    __slots__ = ("time",)
    class_name = "Date"
    saved = ("time",)
    plain = False

    time: float


def this_time_value(vm: Any, this: Value) -> float:
    """The [[DateValue]] of `this`."""
    if type(this) is JSDate:
        return this.time
    raise vm.type_error("this is not a Date object.")
