"""The characters of `\\p{…}`, from tables of Unicode 17.0 rather than this Python's.

A table in property_data is zlib in base 85. Inside stand, per property, the count of boundaries
of its inversion list and then the boundaries, each as the difference from the one before,
all as little-endian base 128 numbers.
"""

from __future__ import annotations

from functools import lru_cache

from . import charset
from .charset import CharSet

#: Values of General_Category that are unions.
_UNIONS = {
    "Cased_Letter": "Lowercase_Letter Titlecase_Letter Uppercase_Letter",
    "Letter": "Cased_Letter Modifier_Letter Other_Letter",
    "Mark": "Enclosing_Mark Nonspacing_Mark Spacing_Mark",
    "Number": "Decimal_Number Letter_Number Other_Number",
    "Other": "Control Format Private_Use Surrogate Unassigned",
    "Punctuation": "Close_Punctuation Connector_Punctuation Dash_Punctuation "
    "Final_Punctuation Initial_Punctuation Open_Punctuation Other_Punctuation",
    "Separator": "Line_Separator Paragraph_Separator Space_Separator",
    "Symbol": "Currency_Symbol Math_Symbol Modifier_Symbol Other_Symbol",
}
_REGIONAL_A = 0x1F1E6
_MODIFIERS = range(0x1F3FB, 0x1F400)
_TAGGED_FLAGS = ("gbeng", "gbsct", "gbwls")


def _unpack(data: str) -> bytes:
    from base64 import b85decode
    from zlib import decompress

    return decompress(b85decode(data))


def _read(data: str) -> list[CharSet]:
    numbers: list[int] = []
    value = shift = 0
    for byte in _unpack(data):
        value |= (byte & 0x7F) << shift
        if byte & 0x80:
            shift += 7
        else:
            numbers.append(value)
            value = shift = 0
    tables: list[CharSet] = []
    at = 0
    while at < len(numbers):
        end = at + 1 + numbers[at]
        bounds: list[int] = []
        bound = 0
        for step in numbers[at + 1 : end]:
            bound += step
            bounds.append(bound)
        tables.append(tuple(bounds))
        at = end
    return tables


@lru_cache(maxsize=3)
def _tables(kind: str) -> dict[tuple[str, str], CharSet]:
    from . import property_data as data

    if kind == "General_Category":
        keys = [(kind, value) for value in data.CATEGORIES.split()]
        return dict(zip(keys, _read(data.CATEGORY_DATA), strict=True))
    if kind == "Script":
        names = data.SCRIPTS.split()
        keys = [(name, value) for name in (kind, "Script_Extensions") for value in names]
        return dict(zip(keys, _read(data.SCRIPT_DATA), strict=True))
    keys = [(name, "") for name in data.BINARY.split()]
    return dict(zip(keys, _read(data.BINARY_DATA), strict=True))


@lru_cache(maxsize=64)
def property_set(name: str, value: str) -> CharSet:
    """`name` and `value` as syntax.regexp_properties.resolve_property gives them."""
    if name == "Any":
        return charset.EVERYTHING
    if name == "ASCII":
        return (0, 0x80)
    if name == "Assigned":
        unassigned = property_set("General_Category", "Unassigned")
        return charset.complement(unassigned)
    if name == "General_Category":
        if value in _UNIONS:
            parts = _UNIONS[value].split()
            return charset.union(*(property_set(name, part) for part in parts))
        return _tables("General_Category")[name, value]
    return _tables("Script" if value else "binary")[name, value]


def _codes(name: str) -> set[int]:
    pairs = charset.ranges(property_set(name, ""))
    return {code for first, last in pairs for code in range(first, last + 1)}


def property_strings(name: str) -> list[tuple[int, ...]]:
    """The members of a property of strings, in code points."""
    from . import property_data as data

    if name == "Basic_Emoji":
        pictures = _codes("Emoji_Presentation")
        text_style = _codes("Emoji") - pictures - _codes("Emoji_Component")
        singles = pictures - _codes("Regional_Indicator")
        return [*((code,) for code in singles), *((code, 0xFE0F) for code in text_style)]
    if name == "Emoji_Keycap_Sequence":
        return [(ord(key), 0xFE0F, 0x20E3) for key in "#*0123456789"]
    if name == "RGI_Emoji_Modifier_Sequence":
        bases = _codes("Emoji_Modifier_Base") - {0x1F46A}
        return [(base, modifier) for base in bases for modifier in _MODIFIERS]
    if name == "RGI_Emoji_Flag_Sequence":
        letters = [_REGIONAL_A + ord(letter) - 0x41 for letter in data.FLAGS]
        return list(zip(letters[::2], letters[1::2], strict=True))
    if name == "RGI_Emoji_Tag_Sequence":
        return [
            (0x1F3F4, *(0xE0000 + ord(letter) for letter in tag), 0xE007F) for tag in _TAGGED_FLAGS
        ]
    if name == "RGI_Emoji_ZWJ_Sequence":
        text = _unpack(data.ZWJ_DATA).decode()
        return [tuple(map(ord, line)) for line in text.split("\n")]
    parts = (
        "Basic_Emoji",
        "Emoji_Keycap_Sequence",
        "RGI_Emoji_Modifier_Sequence",
        "RGI_Emoji_Flag_Sequence",
        "RGI_Emoji_Tag_Sequence",
        "RGI_Emoji_ZWJ_Sequence",
    )
    return [string for part in parts for string in property_strings(part)]
