"""Time values: the arithmetic of ECMA-262 21.4.1, texts, and Date.parse.

A time value is a float: milliseconds since 1970-01-01 UTC, integral, at most 8.64e15 from it, or
NaN. The local time zone is always UTC, because a flow resumes on other machines; so LocalTime and
UTC are the identity here, and the functions for local and for universal time are the same.
"""

from __future__ import annotations

import math
from datetime import date

from .conversions import NAN, integer_or_infinity

MS_PER_DAY = 86_400_000
MAX_TIME = 8.64e15
#: 1970-01-01 as Python counts days, and the first day that it doesn't know.
_EPOCH = 719163
_LAST = 2932897
DAY_NAMES = ("Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat")
MONTH_NAMES = (
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
)  # fmt: skip
ZONE = "GMT+0000 (Coordinated Universal Time)"


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to a date of the proleptic Gregorian calendar; month from 1."""
    if 1 <= year <= 9999 and 1 <= day <= 28:
        return date(year, month, day).toordinal() - _EPOCH
    year -= month <= 2
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146097 + day_of_era - 719468


def civil_from_days(days: int) -> tuple[int, int, int]:
    """(year, month from 1, day)."""
    if -_EPOCH < days < _LAST:
        found = date.fromordinal(days + _EPOCH)
        return found.year, found.month, found.day
    days += 719468
    era = days // 146097
    day_of_era = days - era * 146097
    year_of_era = (
        day_of_era - day_of_era // 1460 + day_of_era // 36524 - day_of_era // 146096
    ) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    shifted = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * shifted + 2) // 5 + 1
    month = shifted + 3 if shifted < 10 else shifted - 9
    return year_of_era + era * 400 + (month <= 2), month, day


class Fields:
    """The parts of a time value as ints; month from 0."""

    __slots__ = ("day", "hour", "millisecond", "minute", "month", "second", "weekday", "year")

    def __init__(self, time: float) -> None:
        days, rest = divmod(int(time), MS_PER_DAY)
        self.year, month, self.day = civil_from_days(days)
        self.month = month - 1
        self.weekday = (days + 4) % 7
        rest, self.millisecond = divmod(rest, 1000)
        rest, self.second = divmod(rest, 60)
        self.hour, self.minute = divmod(rest, 60)


def make_time(hour: float, minute: float, second: float, millisecond: float) -> float:
    """MakeTime; in floating point, as the clause says."""
    parts = (hour, minute, second, millisecond)
    if not all(map(math.isfinite, parts)):
        return NAN
    h, m, s, ms = map(integer_or_infinity, parts)
    return ((h * 3_600_000.0 + m * 60_000.0) + s * 1000.0) + ms


def make_day(year: float, month: float, day: float) -> float:
    """MakeDay."""
    if not (math.isfinite(year) and math.isfinite(month) and math.isfinite(day)):
        return NAN
    y, m = integer_or_infinity(year), integer_or_infinity(month)
    shifted = y + math.floor(m / 12.0)
    if not abs(shifted) < 400_000:
        return NAN
    first = days_from_civil(int(shifted), int(math.fmod(math.fmod(m, 12.0) + 12.0, 12.0)) + 1, 1)
    return float(first) + integer_or_infinity(day) - 1.0


def make_date(day: float, time: float) -> float:
    """MakeDate."""
    if not (math.isfinite(day) and math.isfinite(time)):
        return NAN
    value = day * MS_PER_DAY + time
    return value if math.isfinite(value) else NAN


def make_full_year(year: float) -> float:
    """MakeFullYear: 0 to 99 mean the twentieth century."""
    if year != year:
        return NAN
    truncated = integer_or_infinity(year)
    return 1900.0 + truncated if 0.0 <= truncated <= 99.0 else truncated


def time_clip(time: float) -> float:
    """TimeClip."""
    if not -MAX_TIME <= time <= MAX_TIME:
        return NAN
    return integer_or_infinity(time)


# -- texts


def _year(year: int) -> str:
    return f"{year:04d}" if year >= 0 else f"-{-year:04d}"


def to_iso_string(time: float) -> str:
    """Date.prototype.toISOString of a finite time value."""
    f = Fields(time)
    if 0 <= f.year <= 9999:
        year = f"{f.year:04d}"
    else:
        year = f"{'-' if f.year < 0 else '+'}{abs(f.year):06d}"
    return (
        f"{year}-{f.month + 1:02d}-{f.day:02d}"
        f"T{f.hour:02d}:{f.minute:02d}:{f.second:02d}.{f.millisecond:03d}Z"
    )


def date_string(f: Fields) -> str:
    """DateString: ``Thu Jan 01 1970``."""
    return f"{DAY_NAMES[f.weekday]} {MONTH_NAMES[f.month]} {f.day:02d} {_year(f.year)}"


def time_string(f: Fields) -> str:
    """TimeString and TimeZoneString."""
    return f"{f.hour:02d}:{f.minute:02d}:{f.second:02d} {ZONE}"


def to_date_string(time: float) -> str:
    """ToDateString."""
    if time != time:
        return "Invalid Date"
    fields = Fields(time)
    return f"{date_string(fields)} {time_string(fields)}"


def to_utc_string(time: float) -> str:
    """Date.prototype.toUTCString of a finite time value."""
    f = Fields(time)
    return (
        f"{DAY_NAMES[f.weekday]}, {f.day:02d} {MONTH_NAMES[f.month]} {_year(f.year)} "
        f"{f.hour:02d}:{f.minute:02d}:{f.second:02d} GMT"
    )
