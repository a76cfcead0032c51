"""toLocaleString and its kin: en-US whatever locale is asked for, UTC whatever zone, usual options.

NON-SPEC: options are read from own data properties of a plain object only; no script code runs.
"""

from __future__ import annotations

from typing import Any

from ..runtime.dates import Fields
from ..runtime.values import Value, undefined
from .date_object import this_time_value
from .number_locale import option

_WEEKDAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DATE_PARTS = ("weekday", "year", "month", "day")
_TIME_PARTS = ("hour", "minute", "second", "fractionalSecondDigits", "dayPeriod")
#: {style: the parts it stands for}.
_DATE_STYLES = {
    "full": {"weekday": "long", "year": "numeric", "month": "long", "day": "numeric"},
    "long": {"year": "numeric", "month": "long", "day": "numeric"},
    "medium": {"year": "numeric", "month": "short", "day": "numeric"},
    "short": {"year": "2-digit", "month": "numeric", "day": "numeric"},
}
_TIME_STYLES = {
    "full": {"hour": "numeric", "minute": "2-digit", "second": "2-digit", "timeZoneName": "long"},
    "long": {"hour": "numeric", "minute": "2-digit", "second": "2-digit", "timeZoneName": "short"},
    "medium": {"hour": "numeric", "minute": "2-digit", "second": "2-digit"},
    "short": {"hour": "numeric", "minute": "2-digit"},
}
_DEFAULT_DATE = {"year": "numeric", "month": "numeric", "day": "numeric"}
_DEFAULT_TIME = {"hour": "numeric", "minute": "2-digit", "second": "2-digit"}


def _parts(vm: Any, options: Value, required: str, defaults: str) -> dict[str, Value]:
    """{part: how it is shown}. required and defaults: ``date``, ``time``, ``any`` or ``all``."""
    date_style, time_style = option(options, "dateStyle"), option(options, "timeStyle")
    parts: dict[str, Value] = {}
    if date_style is not undefined or time_style is not undefined:
        for style, table, wrong in (
            (date_style, _DATE_STYLES, "time"),
            (time_style, _TIME_STYLES, "date"),
        ):
            if style is undefined:
                continue
            if required == wrong:
                raise vm.type_error(
                    f"Invalid option : {'date' if wrong == 'time' else 'time'}Style"
                )
            if type(style) is not str or style not in table:
                raise vm.range_error("Value out of range for Intl.DateTimeFormat options property")
            parts.update(table[style])
        return parts
    for name in (*_DATE_PARTS, *_TIME_PARTS, "timeZoneName"):
        value = option(options, name)
        if value is not undefined:
            parts[name] = value
    wanted = (_DATE_PARTS if required != "time" else ()) + (
        _TIME_PARTS if required != "date" else ()
    )
    if not any(name in parts for name in wanted):
        if defaults in ("date", "all"):
            parts.update(_DEFAULT_DATE)
        if defaults in ("time", "all"):
            parts.update(_DEFAULT_TIME)
    return parts


def _number(value: int, style: Value) -> str:
    return f"{value % 100:02d}" if style == "2-digit" else str(value)


def _date_text(f: Fields, parts: dict[str, Value]) -> str:
    weekday = ""
    if "weekday" in parts:
        length = {"short": 3, "narrow": 1}.get(parts["weekday"], 9)
        weekday = _WEEKDAYS[f.weekday][:length]
    style = parts.get("month")
    day = _number(f.day, parts["day"]) if "day" in parts else ""
    year = ""
    if "year" in parts:
        year = _number(f.year if f.year > 0 else 1 - f.year, parts["year"])
        if f.year <= 0:
            year += " BC"
    if style in ("long", "short", "narrow"):
        length = {"short": 3, "narrow": 1}.get(style, 9)
        month = f"{_MONTHS[f.month][:length]} {day}".rstrip()
        date = month if not year else f"{month}, {year}" if day else f"{month} {year}"
    else:
        month = _number(f.month + 1, style) if style is not None else ""
        date = "/".join([piece for piece in (month, day, year) if piece])
    return ", ".join([piece for piece in (weekday, date) if piece])


def _time_text(f: Fields, parts: dict[str, Value], twelve: bool, midnight: int) -> str:
    """midnight: how a clock of 24 hours shows its first hour, as 0 or 24."""
    pieces = []
    if "hour" in parts:
        hour = (f.hour + 11) % 12 + 1 if twelve else f.hour or midnight
        two = parts["hour"] == "2-digit" or not twelve
        pieces.append(f"{hour:02d}" if two else str(hour))
    if "minute" in parts:
        alone = len(parts) == 1 and parts["minute"] == "numeric"
        pieces.append(str(f.minute) if alone else f"{f.minute:02d}")
    if "second" in parts:
        alone = len(parts) == 1 and parts["second"] == "numeric"
        pieces.append(str(f.second) if alone else f"{f.second:02d}")
    text = ":".join(pieces)
    digits = parts.get("fractionalSecondDigits")
    if type(digits) is float and 1.0 <= digits <= 3.0:
        text += f".{f.millisecond:03d}"[: int(digits) + 1]
    if "hour" in parts and twelve:
        text += " PM" if f.hour >= 12 else " AM"
    if "timeZoneName" in parts:
        name = "Coordinated Universal Time" if parts["timeZoneName"] == "long" else "UTC"
        text = f"{text} {name}" if text else name
    return text


def _locale_text(vm: Any, this: Value, options: Value, required: str, defaults: str) -> str:
    time = this_time_value(vm, this)
    if time != time:
        return "Invalid Date"
    fields = Fields(time)
    parts = _parts(vm, options, required, defaults)
    cycle = option(options, "hourCycle")
    twelve = option(options, "hour12")
    midnight = 0 if twelve is undefined and cycle == "h23" else 24
    if twelve is undefined:
        twelve = cycle not in ("h23", "h24")
    date = _date_text(fields, parts)
    shown = {name: parts[name] for name in (*_TIME_PARTS, "timeZoneName") if name in parts}
    clock = _time_text(fields, shown, bool(twelve), midnight)
    if not date or not clock:
        return date or clock
    return f"{date} at {clock}" if parts.get("month") == "long" else f"{date}, {clock}"


def date_prototype_to_locale_date_string(
    vm: Any, fn: Any, this: Value, locales: Value = undefined, options: Value = undefined, *_: Value
) -> Value:
    return _locale_text(vm, this, options, "date", "date")


def date_prototype_to_locale_string(
    vm: Any, fn: Any, this: Value, locales: Value = undefined, options: Value = undefined, *_: Value
) -> Value:
    return _locale_text(vm, this, options, "any", "all")


def date_prototype_to_locale_time_string(
    vm: Any, fn: Any, this: Value, locales: Value = undefined, options: Value = undefined, *_: Value
) -> Value:
    return _locale_text(vm, this, options, "time", "time")


METHODS = {
    "toLocaleDateString": (date_prototype_to_locale_date_string, 0),
    "toLocaleString": (date_prototype_to_locale_string, 0),
    "toLocaleTimeString": (date_prototype_to_locale_time_string, 0),
}
