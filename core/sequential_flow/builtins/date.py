"""%Date%: the constructor, the getters and the texts. Setters are in date_setters.py.

The local time zone is UTC on every machine (see runtime/dates.py).

https://tc39.es/ecma262/#sec-date-objects
"""

from __future__ import annotations

from typing import Any

from ..runtime.conversions import NAN, display, to_number, to_object, to_string
from ..runtime.dates import (
    MS_PER_DAY,
    Fields,
    civil_from_days,
    date_string,
    make_date,
    make_day,
    make_full_year,
    make_time,
    time_clip,
    time_string,
    to_date_string,
    to_iso_string,
    to_utc_string,
)
from ..runtime.frames import NATIVES, run_native
from ..runtime.intrinsics import Attributed, FunctionSpec, ObjectSpec, Ref
from ..runtime.natives import Steps, apply, get_step, primitive_step
from ..runtime.objects import CONFIGURABLE, JSObject, is_callable
from ..runtime.values import SYMBOL_TO_PRIMITIVE, Value, undefined
from . import date_locale, date_setters
from .date_object import JSDate, this_time_value


def now(vm: Any) -> float:
    """Epoch milliseconds of the clock by which the flow sleeps."""
    return float(vm.now())


# -- the constructor


def date_call(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return to_date_string(now(vm))


def date_construct(vm: Any, fn: Any, prototype: Any, *arguments: Value) -> Value:
    if not arguments:
        return date_create(vm, prototype, now(vm))
    if len(arguments) == 1 and type(arguments[0]) is float:
        return date_create(vm, prototype, time_clip(arguments[0]))
    arguments = arguments[:7]
    if len(arguments) == 1 and type(arguments[0]) is JSDate:
        return date_create(vm, prototype, arguments[0].time)
    for argument in arguments:
        if isinstance(argument, JSObject):
            return run_native(vm, "date.construct", prototype, arguments)
    return _from_primitives(vm, prototype, arguments)


def native_date_construct(vm: Any, prototype: Any, arguments: tuple[Value, ...]) -> Steps:
    hint = "default" if len(arguments) == 1 else "number"
    values: list[Value] = []
    for argument in arguments:
        value = yield from primitive_step(vm, argument, hint)
        values.append(value if hint == "default" else to_number(vm, value))
    return _from_primitives(vm, prototype, values)


def _from_primitives(vm: Any, prototype: Any, values: Any) -> JSDate:
    if len(values) > 1:
        return date_create(vm, prototype, from_parts([to_number(vm, value) for value in values]))
    value = values[0]
    if type(value) is str:
        return date_create(vm, prototype, parse(vm, value))
    return date_create(vm, prototype, time_clip(to_number(vm, value)))


def from_parts(numbers: list[float]) -> float:
    """The time value of (year, month, day, hour, minute, second, millisecond), or some first."""
    year, month, day, hour, minute, second, millisecond = (
        numbers + [NAN, 0.0, 1.0, 0.0, 0.0, 0.0, 0.0][len(numbers) :]
    )
    date = make_day(make_full_year(year), month, day)
    return time_clip(make_date(date, make_time(hour, minute, second, millisecond)))


def date_create(vm: Any, prototype: Any, value: float) -> JSDate:
    vm.allocated += 120
    created = JSDate()
    created.props = {}
    created.proto = prototype
    created.ext = None
    created.time = value
    return created


def parse(vm: Any, text: str) -> float:
    from ..runtime.dates_parse import parse_date

    vm.work(len(text))
    return parse_date(text)


def date_now(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return now(vm)


def date_parse(vm: Any, fn: Any, this: Value, text: Value = undefined, *_: Value) -> Value:
    return parse(vm, to_string(vm, text))


def date_utc(vm: Any, fn: Any, this: Value, *arguments: Value) -> Value:
    return from_parts([to_number(vm, value) for value in arguments[:7]])


# -- getters


def date_prototype_get_time(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """getTime and valueOf."""
    return this_time_value(vm, this)


def date_prototype_get_date(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else float(civil_from_days(int(value // MS_PER_DAY))[2])


def date_prototype_get_day(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else (value // MS_PER_DAY + 4.0) % 7.0


def date_prototype_get_full_year(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else float(civil_from_days(int(value // MS_PER_DAY))[0])


def date_prototype_get_year(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    """Of Annex B."""
    return date_prototype_get_full_year(vm, fn, this) - 1900.0


def date_prototype_get_month(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else civil_from_days(int(value // MS_PER_DAY))[1] - 1.0


def date_prototype_get_hours(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else value // 3_600_000.0 % 24.0


def date_prototype_get_minutes(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else value // 60_000.0 % 60.0


def date_prototype_get_seconds(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else value // 1000.0 % 60.0


def date_prototype_get_milliseconds(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else value % 1000.0


def date_prototype_get_timezone_offset(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return value if value != value else 0.0


# -- texts


def date_prototype_to_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return to_date_string(this_time_value(vm, this))


def date_prototype_to_date_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return "Invalid Date" if value != value else date_string(Fields(value))


def date_prototype_to_time_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return "Invalid Date" if value != value else time_string(Fields(value))


def date_prototype_to_utc_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    return "Invalid Date" if value != value else to_utc_string(value)


def date_prototype_to_iso_string(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    value = this_time_value(vm, this)
    if value != value:
        raise vm.range_error("Invalid time value")
    return to_iso_string(value)


def date_prototype_to_json(vm: Any, fn: Any, this: Value, *_: Value) -> Value:
    return run_native(vm, "date.to_json", to_object(vm, this))


def native_date_to_json(vm: Any, target: JSObject) -> Steps:
    value = yield from primitive_step(vm, target, "number")
    if type(value) is float and value - value != 0.0:
        return None
    method = yield from get_step(vm, target, "toISOString")
    if not is_callable(method):
        raise vm.type_error("toISOString is not a function")
    return (yield from apply(vm, method, target))


def date_prototype_to_primitive(
    vm: Any, fn: Any, this: Value, hint: Value = undefined, *_: Value
) -> Value:
    if not isinstance(this, JSObject):
        raise vm.type_error("Date.prototype[Symbol.toPrimitive] called on non-object")
    if hint not in ("default", "number", "string") or type(hint) is not str:
        raise vm.type_error(f"Invalid hint: {display(hint)}")
    return run_native(vm, "date.to_primitive", this, hint)


def native_date_to_primitive(vm: Any, target: JSObject, hint: str) -> Steps:
    """OrdinaryToPrimitive."""
    for name in ("valueOf", "toString") if hint == "number" else ("toString", "valueOf"):
        method = yield from get_step(vm, target, name)
        if is_callable(method):
            result = yield from apply(vm, method, target)
            if not isinstance(result, JSObject):
                return result
    raise vm.type_error("Cannot convert object to primitive value")


NATIVES["date.construct"] = native_date_construct
NATIVES["date.to_json"] = native_date_to_json
NATIVES["date.to_primitive"] = native_date_to_primitive

INTRINSICS = {
    "%Date%": FunctionSpec(
        "Date",
        7,
        date_call,
        date_construct,
        {
            "now": (date_now, 0),
            "parse": (date_parse, 1, "-s"),
            "UTC": (date_utc, 7, "-nnnnnnn"),
        },
        "%Date.prototype%",
    ),
    "%Date.prototype%": ObjectSpec(
        {
            "constructor": Ref("%Date%"),
            "getDate": (date_prototype_get_date, 0),
            "getDay": (date_prototype_get_day, 0),
            "getFullYear": (date_prototype_get_full_year, 0),
            "getHours": (date_prototype_get_hours, 0),
            "getMilliseconds": (date_prototype_get_milliseconds, 0),
            "getMinutes": (date_prototype_get_minutes, 0),
            "getMonth": (date_prototype_get_month, 0),
            "getSeconds": (date_prototype_get_seconds, 0),
            "getTime": (date_prototype_get_time, 0),
            "getTimezoneOffset": (date_prototype_get_timezone_offset, 0),
            "getUTCDate": (date_prototype_get_date, 0),
            "getUTCDay": (date_prototype_get_day, 0),
            "getUTCFullYear": (date_prototype_get_full_year, 0),
            "getUTCHours": (date_prototype_get_hours, 0),
            "getUTCMilliseconds": (date_prototype_get_milliseconds, 0),
            "getUTCMinutes": (date_prototype_get_minutes, 0),
            "getUTCMonth": (date_prototype_get_month, 0),
            "getUTCSeconds": (date_prototype_get_seconds, 0),
            "getYear": (date_prototype_get_year, 0),
            **date_setters.METHODS,
            "toDateString": (date_prototype_to_date_string, 0),
            "toISOString": (date_prototype_to_iso_string, 0),
            "toJSON": (date_prototype_to_json, 1),
            **date_locale.METHODS,
            "toString": (date_prototype_to_string, 0),
            "toTimeString": (date_prototype_to_time_string, 0),
            "toUTCString": (date_prototype_to_utc_string, 0),
            "toGMTString": Ref("%Date.prototype.toUTCString%"),
            "valueOf": (date_prototype_get_time, 0),
            SYMBOL_TO_PRIMITIVE: Attributed((date_prototype_to_primitive, 1), CONFIGURABLE),
        }
    ),
}
