"""The setters of Date.prototype.

The time value is read first, then the arguments are converted (which may call a script's code, and
that may set the date), then the new time value is computed of the old one and stored.

https://tc39.es/ecma262/#sec-properties-of-the-date-prototype-object
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..runtime.conversions import NAN, to_number
from ..runtime.dates import (
    MS_PER_DAY,
    Fields,
    make_date,
    make_day,
    make_full_year,
    make_time,
    time_clip,
)
from ..runtime.frames import NATIVES, run_native
from ..runtime.natives import Steps, primitive_step
from ..runtime.objects import JSObject
from ..runtime.values import Value
from .date_object import this_time_value

#: (old time value, converted arguments) -> new time value.
Compute = Callable[[float, list[float]], float]


def _hours(time: float, numbers: list[float]) -> float:
    return _with_time(time, numbers, 0)


def _minutes(time: float, numbers: list[float]) -> float:
    return _with_time(time, numbers, 1)


def _seconds(time: float, numbers: list[float]) -> float:
    return _with_time(time, numbers, 2)


def _milliseconds(time: float, numbers: list[float]) -> float:
    return _with_time(time, numbers, 3)


def _with_time(time: float, numbers: list[float], first: int) -> float:
    """`time` with its hour, minute, second, millisecond replaced from the part `first` on."""
    if time != time:
        return NAN
    f = Fields(time)
    parts = [float(f.hour), float(f.minute), float(f.second), float(f.millisecond)]
    parts[first : first + len(numbers)] = numbers
    return time_clip(make_date(time // MS_PER_DAY, make_time(*parts[:4])))


def _date(time: float, numbers: list[float]) -> float:
    if time != time:
        return NAN
    f = Fields(time)
    day = make_day(float(f.year), float(f.month), numbers[0])
    return time_clip(make_date(day, time % MS_PER_DAY))


def _month(time: float, numbers: list[float]) -> float:
    if time != time:
        return NAN
    f = Fields(time)
    date = numbers[1] if len(numbers) > 1 else float(f.day)
    return time_clip(make_date(make_day(float(f.year), numbers[0], date), time % MS_PER_DAY))


def _full_year(time: float, numbers: list[float]) -> float:
    if time != time:
        time = 0.0
    f = Fields(time)
    month = numbers[1] if len(numbers) > 1 else float(f.month)
    date = numbers[2] if len(numbers) > 2 else float(f.day)
    return time_clip(make_date(make_day(numbers[0], month, date), time % MS_PER_DAY))


def _year(time: float, numbers: list[float]) -> float:
    """Of Annex B."""
    return _full_year(time, [make_full_year(numbers[0])])


def _time(time: float, numbers: list[float]) -> float:
    return time_clip(numbers[0])


#: {method: (what it computes, how many arguments it takes)}.
_SETTERS: dict[str, tuple[Compute, int]] = {
    "setDate": (_date, 1),
    "setFullYear": (_full_year, 3),
    "setHours": (_hours, 4),
    "setMilliseconds": (_milliseconds, 1),
    "setMinutes": (_minutes, 3),
    "setMonth": (_month, 2),
    "setSeconds": (_seconds, 2),
    "setTime": (_time, 1),
    "setUTCDate": (_date, 1),
    "setUTCFullYear": (_full_year, 3),
    "setUTCHours": (_hours, 4),
    "setUTCMilliseconds": (_milliseconds, 1),
    "setUTCMinutes": (_minutes, 3),
    "setUTCMonth": (_month, 2),
    "setUTCSeconds": (_seconds, 2),
    "setYear": (_year, 1),
}


def date_prototype_set(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    """Any setter: which one, its name says."""
    time = this_time_value(vm, this)
    name = fn.info.intrinsic.rpartition(".")[2].rstrip("%")
    most = _SETTERS[name][1]
    values = arguments[:most] or (NAN,)
    for value in values:
        if isinstance(value, JSObject):
            return run_native(vm, "date.set", name, this, time, values)
    return _store(name, this, time, [to_number(vm, value) for value in values])


def _store(name: str, date: Any, time: float, numbers: list[float]) -> float:
    result = _SETTERS[name][0](time, numbers)
    if time == time or name in ("setFullYear", "setTime", "setUTCFullYear", "setYear"):
        date.time = result
    return result


def native_date_set(vm: Any, name: str, date: Any, time: float, values: tuple[Value, ...]) -> Steps:
    numbers = []
    for value in values:
        numbers.append(to_number(vm, (yield from primitive_step(vm, value, "number"))))
    return _store(name, date, time, numbers)


NATIVES["date.set"] = native_date_set

METHODS = {name: (date_prototype_set, most) for name, (_, most) in _SETTERS.items()}
