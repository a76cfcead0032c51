"""encodeURI, decodeURI and their kin (ECMA-262 19.2.6)."""

from __future__ import annotations

import re
from typing import Any

from ..runtime.completion import Throw
from ..runtime.conversions import to_string
from ..runtime.frames import run_native
from ..runtime.intrinsics import FunctionSpec
from ..runtime.objects import JSObject
from ..runtime.values import Value, undefined
from ..syntax.source import from_utf16, to_utf16

_KEPT_WHEN_DECODING = frozenset(";/?:@&=+$,#")
_ESCAPES = re.compile("(?:%[0-9A-Fa-f]{2})+")
_BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_OTHERS = re.compile("[^A-Za-z0-9\\-_.!~*'();/?:@&=+$,#]+")
_OTHERS_COMPONENT = re.compile("[^A-Za-z0-9\\-_.!~*'()]+")


def _converted(vm: Any, fn: Any, uri: Value) -> Value:
    """The same function again, with a string."""
    if isinstance(uri, JSObject):
        return run_native(vm, "coerce", fn, undefined, (uri,), "-s")
    return fn.code(vm, fn, undefined, to_string(vm, uri))


def _malformed(vm: Any) -> Throw:
    return Throw(vm.error("URIError", "URI malformed"))


def encode(vm: Any, text: str, others: re.Pattern[str]) -> str:
    """Encode; `others` matches runs of what must be escaped."""
    vm.charge(len(text))
    vm.work(len(text) // 20)

    def escaped(match: re.Match[str]) -> str:
        data = from_utf16(match.group()).encode("utf-8")
        return "%" + data.hex("%").upper()

    try:
        return others.sub(escaped, text)
    except UnicodeEncodeError:
        raise _malformed(vm) from None


def decode(vm: Any, text: str, kept: frozenset[str]) -> str:
    """Decode; escapes of the characters in `kept` stay."""
    if "%" not in text:
        return text
    vm.work(len(text) // 10)
    if _ESCAPES.fullmatch(text):
        try:
            decoded = bytes.fromhex(text.replace("%", "")).decode("utf-8")
        except UnicodeDecodeError:
            raise _malformed(vm) from None
        if not kept or kept.isdisjoint(decoded):
            return to_utf16(decoded)
    if _BAD_ESCAPE.search(text):
        raise _malformed(vm)

    def plain(match: re.Match[str]) -> str:
        run = match.group()
        decoded = bytes.fromhex(run.replace("%", "")).decode("utf-8")
        if not kept:
            return to_utf16(decoded)
        parts = []
        at = 0
        for character in decoded:
            size = 3 * len(character.encode("utf-8"))
            parts.append(run[at : at + size] if character in kept else character)
            at += size
        return to_utf16("".join(parts))

    try:
        return _ESCAPES.sub(plain, text)
    except UnicodeDecodeError:
        raise _malformed(vm) from None


def decode_uri(vm: Any, fn: Any, this: Value, uri: Value = undefined, *_: Value) -> Value:
    if type(uri) is not str:
        return _converted(vm, fn, uri)
    return decode(vm, uri, _KEPT_WHEN_DECODING)


def decode_uri_component(vm: Any, fn: Any, this: Value, uri: Value = undefined, *_: Value) -> Value:
    if type(uri) is not str:
        return _converted(vm, fn, uri)
    return decode(vm, uri, frozenset())


def encode_uri(vm: Any, fn: Any, this: Value, uri: Value = undefined, *_: Value) -> Value:
    if type(uri) is not str:
        return _converted(vm, fn, uri)
    return encode(vm, uri, _OTHERS)


def encode_uri_component(vm: Any, fn: Any, this: Value, uri: Value = undefined, *_: Value) -> Value:
    if type(uri) is not str:
        return _converted(vm, fn, uri)
    return encode(vm, uri, _OTHERS_COMPONENT)


INTRINSICS: dict[str, Any] = {
    "%decodeURI%": FunctionSpec("decodeURI", 1, decode_uri),
    "%decodeURIComponent%": FunctionSpec("decodeURIComponent", 1, decode_uri_component),
    "%encodeURI%": FunctionSpec("encodeURI", 1, encode_uri),
    "%encodeURIComponent%": FunctionSpec("encodeURIComponent", 1, encode_uri_component),
}
