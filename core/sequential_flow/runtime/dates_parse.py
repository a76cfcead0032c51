"""Date.parse: the format of ECMA-262 21.4.1.32, else the informal ones that V8 accepts.

The informal grammar is V8's: numbers, words of which three letters count (months, AM, PM, time
zones), ``:`` makes a time, a sign after a time or a zone makes an offset, text in parentheses is
skipped, words before the first number are ignored.
"""

from __future__ import annotations

import re

from .conversions import NAN
from .dates import MONTH_NAMES, days_from_civil, make_date, make_day, make_time, time_clip

_ISO = re.compile(
    r"(?P<year>[0-9]{4}|[+-][0-9]{6})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
    r"(?:T(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:\.(?P<fraction>[0-9]+))?)?"
    r"(?P<zone>Z|[+-][0-9]{2}:[0-9]{2})?)?"
)


def parse_date(text: str) -> float:
    """The time value that `text` stands for, NaN when it is no date."""
    match = _ISO.fullmatch(text)
    if match is not None:
        return _iso(match)
    return _Informal(text).parse()


def _iso(match: re.Match[str]) -> float:
    if match["year"] == "-000000":
        return NAN
    year = int(match["year"])
    month = int(match["month"] or 1)
    day = int(match["day"] or 1)
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return NAN
    hour, minute = int(match["hour"] or 0), int(match["minute"] or 0)
    second = int(match["second"] or 0)
    millisecond = int(((match["fraction"] or "") + "000")[:3])
    if hour == 24:
        if minute or second or millisecond:
            return NAN
    elif hour > 24:
        return NAN
    if minute > 59 or second > 59:
        return NAN
    offset = 0
    zone = match["zone"]
    if zone and zone != "Z":
        zone_hour, zone_minute = int(zone[1:3]), int(zone[4:6])
        if zone_hour > 23 or zone_minute > 59:
            return NAN
        offset = (zone_hour * 60 + zone_minute) * (-1 if zone[0] == "-" else 1)
    seconds = (hour * 60 + minute - offset) * 60 + second
    days = days_from_civil(year, month, day)
    return time_clip(float(days * 86_400_000 + seconds * 1000 + millisecond))


_ISO_DATE = re.compile(r"\s*[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?[Tt][0-9]")
_TOKEN = re.compile(
    r"(?P<number>[0-9]+)|(?P<word>[A-Za-z]+)|(?P<space>\s+)|(?P<symbol>.)", re.S | re.A
)
_MONTHS = {name.lower(): index for index, name in enumerate(MONTH_NAMES, 1)}
#: Offsets in hours.
_ZONES = {
    "utc": 0, "gmt": 0, "ut": 0, "z": 0, "edt": -4, "est": -5, "cdt": -5, "cst": -6,
    "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
}  # fmt: skip


class _Informal:
    """One attempt at an informal text."""

    def __init__(self, text: str) -> None:
        self.tokens = [
            (match.lastgroup or "", match[0]) for match in _TOKEN.finditer(_without_comments(text))
        ]
        self.at = 0
        self.days: list[int] = []
        self.month: int | None = None
        self.time: list[int] = []
        self.time_done = False
        self.afternoon: int | None = None
        self.zone: int | None = None
        self.zone_sign = 0
        self.seen_number = False
        self.is_iso_date = _ISO_DATE.match(text) is not None

    def _peek(self) -> str:
        return self.tokens[self.at][1] if self.at < len(self.tokens) else ""

    def _skip(self, symbol: str) -> bool:
        if self._peek() == symbol:
            self.at += 1
            return True
        return False

    def parse(self) -> float:
        while self.at < len(self.tokens):
            kind, text = self.tokens[self.at]
            self.at += 1
            if kind == "number":
                done = self._number(text)
            elif kind == "word":
                done = self._word(text.lower())
            elif text in "+-" and (self.zone is not None or self.time):
                done = self._offset(-1 if text == "-" else 1)
            else:
                # Other symbols are separators, unless they stand where they can't after a number.
                done = kind == "space" or not (text in ")" and self.seen_number)
            if not done:
                return NAN
        return self._compose()

    def _number(self, digits: str) -> bool:
        self.seen_number = True
        if len(digits) > 18:
            digits = digits[:18]
        value = int(digits)
        if self._peek() == ":" and not self.time_done:
            if self.time and len(self.time) > 2:
                return False
            self.at += 1
            self.time.append(value)
            return len(self.time) <= 3
        if self.time and not self.time_done:
            return self._end_of_time(value, digits)
        if self._peek() == ".":
            self.at += 1
            self.days.append(value)
            return len(self.days) <= 3
        if len(self.days) >= 3:
            return False
        self.days.append(value)
        self._skip("-")
        return True

    def _end_of_time(self, value: int, digits: str) -> bool:
        """The last number of a time, with its fraction."""
        self.time.append(value)
        if self._skip("."):
            kind, text = self.tokens[self.at] if self.at < len(self.tokens) else ("", "")
            if kind != "number":
                return False
            self.at += 1
            while len(self.time) < 3:
                self.time.append(0)
            self.time.append(int((text + "00")[:3]))
        self.time_done = True
        follower = self._peek()
        return follower in ("", "+", "-", "Z", "z", ",") or follower.isspace()

    def _word(self, word: str) -> bool:
        prefix = word[:3]
        if word in ("am", "pm") and self.time:
            self.afternoon = 12 if word == "pm" else 0
            self.time_done = True
            return True
        if prefix in _MONTHS:
            self.month = _MONTHS[prefix]
            self._skip("-")
            return True
        if word in _ZONES and self.seen_number:
            self.zone = _ZONES[word] * 60
            return True
        if word == "t" and self.is_iso_date and not self.time:
            return True
        # Unknown words are illegal once a number has been read, or right before it.
        return not self.seen_number and not self._peek().isdigit()

    def _offset(self, sign: int) -> bool:
        kind, text = self.tokens[self.at] if self.at < len(self.tokens) else ("", "")
        if kind != "number":
            return True
        self.at += 1
        hours, minutes = int(text[:9]), 0
        if self._skip(":"):
            kind, more = self.tokens[self.at] if self.at < len(self.tokens) else ("", "")
            if kind == "number":
                self.at += 1
                minutes = int(more[:9])
        elif len(text) > 2:
            hours, minutes = divmod(hours, 100)
        self.zone = sign * (hours * 60 + minutes)
        return True

    def _compose(self) -> float:
        date = self._date()
        time = self._time()
        if date is None or time is None:
            return NAN
        year, month, day = date
        value = make_date(make_day(year, month - 1.0, day), make_time(*time))
        return time_clip(value - (self.zone or 0) * 60_000.0)

    def _date(self) -> tuple[float, float, float] | None:
        if not self.days:
            return None
        first, second, third = [*self.days, 1, 1][:3]
        first_is_day = 1 <= first <= 31
        if self.month is None:
            month, day, year = (first, second, third) if first_is_day else (second, third, first)
        else:
            month = self.month
            day, year = (first, second) if first_is_day else (second, first)
        if 0 <= year <= 49:
            year += 2000
        elif 50 <= year <= 99:
            year += 1900
        if not 1 <= month <= 12 or not 1 <= day <= 31:
            return None
        return float(year), float(month), float(day)

    def _time(self) -> tuple[float, float, float, float] | None:
        hour, minute, second, millisecond = [*self.time, 0, 0, 0, 0][:4]
        if self.afternoon is not None:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + self.afternoon
        if minute > 59 or second > 59:
            return None
        if hour > 23 and not (hour == 24 and minute == second == millisecond == 0):
            return None
        return float(hour), float(minute), float(second), float(millisecond)


def _without_comments(text: str) -> str:
    """`text` without what stands in parentheses."""
    if "(" not in text:
        return text
    kept: list[str] = []
    depth = 0
    for character in text:
        if character == "(":
            depth += 1
        elif character == ")" and depth:
            depth -= 1
        elif not depth:
            kept.append(character)
    return "".join(kept)
