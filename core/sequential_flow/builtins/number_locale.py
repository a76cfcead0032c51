"""Number.prototype.toLocaleString: en-US whatever locale is asked for, with the usual options.

NON-SPEC: options are read from own data properties of a plain object only; no script code runs.
"""

from __future__ import annotations

import math
from typing import Any

from ..runtime.number_format import to_locale_string
from ..runtime.objects import JSObject
from ..runtime.values import Value, undefined

_SYMBOLS = {
    "USD": "$",
    "EUR": "€",
    "GBP": "£",
    "JPY": "¥",
    "INR": "₹",
    "CNY": "CN¥",
    "KRW": "₩",
    "BRL": "R$",
    "MXN": "MX$",
    "CAD": "CA$",
    "AUD": "A$",
    "NZD": "NZ$",
    "ILS": "₪",
    "VND": "₫",
    "TWD": "NT$",
    "HKD": "HK$",
    "PHP": "₱",
}
_NO_CENTS = frozenset(("JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF", "PYG", "UGX", "RWF"))


def option(options: Value, name: str) -> Value:
    """The option `name`: an own data property of a plain object, else undefined."""
    if type(options) is not JSObject:
        return undefined
    return options.props.get(name, undefined)


def _digits(vm: Any, options: Value, name: str, otherwise: int) -> int:
    value = option(options, name)
    if value is undefined:
        return otherwise
    if type(value) is not float or not 0.0 <= value <= 100.0:
        raise vm.range_error(f"{name} value is out of range.")
    return int(value)


def locale_number(vm: Any, number: float, options: Value) -> str:
    """`number` formatted by `options` as Intl.NumberFormat of en-US would."""
    style = option(options, "style")
    currency = option(options, "currency")
    decimals = (0, 3)
    if style == "percent":
        number *= 100.0
        decimals = (0, 0)
    elif style == "currency":
        if type(currency) is not str or len(currency) != 3:
            raise vm.type_error("Currency code is required with currency style.")
        currency = currency.upper()
        decimals = (0, 0) if currency in _NO_CENTS else (2, 2)
    given = option(options, "minimumFractionDigits") is not undefined
    least = _digits(vm, options, "minimumFractionDigits", decimals[0])
    most = _digits(vm, options, "maximumFractionDigits", max(decimals[1], least))
    if least > most:
        if given:
            raise vm.range_error("maximumFractionDigits value is out of range.")
        least = most
    text = to_locale_string(number, least, most, option(options, "useGrouping") is not False)
    if style == "percent":
        return text + "%"
    if style == "currency":
        sign = "-" if math.copysign(1.0, number) < 0 and number == number else ""
        return f"{sign}{_SYMBOLS.get(currency, currency + chr(0xA0))}{text.removeprefix('-')}"
    return text
