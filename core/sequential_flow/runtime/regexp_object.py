"""RegExp objects, and RegExpBuiltinExec.

https://tc39.es/ecma262/#sec-regexp-regular-expression-objects
"""

from __future__ import annotations

from typing import Any

from .conversions import length_of, to_number
from .frames import NATIVES, run_native
from .natives import Steps, primitive_step
from .objects import (
    WRITABLE,
    IrregularObject,
    JSObject,
    Property,
    array_index,
)
from .values import Key, Value, undefined

#: For each group its two ends in code units, None for one that took no part.
Captures = list[tuple[int, int] | None]


class JSRegExp(JSObject):
    """A RegExp object.

    source, flags: [[OriginalSource]] and [[OriginalFlags]].
    last_index: the value of the own property ``lastIndex``; last_index_writable: its attribute.
    """

    __slots__ = ("flags", "last_index", "last_index_writable", "matcher", "source")
    class_name = "RegExp"
    saved = ("source", "flags", "last_index", "last_index_writable")
    plain = False

    source: str
    flags: str
    last_index: Value
    last_index_writable: bool
    # -- transient state --
    #: The compiled pattern; not set before the first use.
    matcher: Any

    def lookup(self, vm: Any, key: Key) -> Any:
        if key == "lastIndex":
            return self.last_index
        return JSObject.lookup(self, vm, key)

    def get_own(self, vm: Any, key: Key) -> Property | None:
        if key == "lastIndex":
            return Property(self.last_index, WRITABLE if self.last_index_writable else 0)
        return JSObject.get_own(self, vm, key)

    def own_keys(self, vm: Any) -> list[Key]:
        rest = JSObject.own_keys(self, vm)
        split = 0
        while split < len(rest) and array_index(rest[split]) >= 0:
            split += 1
        return [*rest[:split], "lastIndex", *rest[split:]]

    def put(self, vm: Any, key: Key, value: Any, attributes: int = 7) -> None:
        if key == "lastIndex":
            self.last_index = value
            self.last_index_writable = bool(attributes & WRITABLE)
        else:
            JSObject.put(self, vm, key, value, attributes)


def compiled(vm: Any, regexp: JSRegExp) -> Any:
    """The Matcher of `regexp`."""
    try:
        return regexp.matcher
    except AttributeError:
        regexp.matcher = compile_for(vm, regexp.source, regexp.flags)
        return regexp.matcher


def compile_for(vm: Any, source: str, flags: str) -> Any:
    """The Matcher of a pattern; a SyntaxError for what is none."""
    try:
        return _compile(source, flags)
    except Exception as error:
        from ..syntax.regexp import RegExpSyntaxError

        if not isinstance(error, RegExpSyntaxError):
            raise
        shown = error.message
        if not shown.startswith("Invalid flags"):
            shown = f"/{source[:100]}/{flags}: {shown}"
        raise vm.syntax_error(f"Invalid regular expression: {shown}") from None


def _compile_source(source: str, flags: str) -> Any:
    """`regexp.matcher.compile_source`; what it needs is imported by the first use."""
    global _compile
    from .regexp.matcher import compile_source

    _compile = compile_source
    return compile_source(source, flags)


#: Either of the two: an import statement at each use would take longer than the look-up.
_compile = _compile_source


def regexp_create(vm: Any, proto: Any, source: str, flags: str) -> JSRegExp:
    """RegExpInitialize; a SyntaxError for what is no pattern."""
    if len(source) > 100:
        vm.charge(len(source) * 100)
        vm.work(len(source) * 20)
    matcher = compile_for(vm, source, flags)
    created = _allocate(vm, proto, source, flags)
    created.matcher = matcher
    return created


def _allocate(vm: Any, proto: Any, source: str, flags: str) -> JSRegExp:
    vm.allocated += 150
    created = JSRegExp()
    created.props = {}
    created.proto = proto
    created.ext = None
    created.source = source
    created.flags = flags
    created.last_index = 0.0
    created.last_index_writable = True
    return created


def regexp_literal(vm: Any, source: str, flags: str) -> JSRegExp:
    """What a regular expression literal evaluates to; its early errors have been reported."""
    proto = vm.intrinsics.get("%RegExp.prototype%") or vm.intrinsic("%RegExp.prototype%")
    return _allocate(vm, proto, source, flags)


# -- matching


def run_matcher(vm: Any, regexp: JSRegExp, text: str, index: int, sticky: bool) -> Captures | None:
    """The next match at `index` (sticky) or after it."""
    matcher = compiled(vm, regexp)
    try:
        if sticky:
            return matcher.match(text, index, vm.match_work)  # type: ignore[no-any-return]
        return matcher.search(text, index, vm.match_work)  # type: ignore[no-any-return]
    except Exception as error:
        from .regexp.machine import RegExpStackOverflow

        if isinstance(error, RegExpStackOverflow):
            raise vm.range_error("Maximum call stack size exceeded") from None
        raise


def set_last_index(vm: Any, regexp: JSRegExp, index: float) -> None:
    if not regexp.last_index_writable:
        raise vm.type_error("Cannot assign to read only property 'lastIndex' of object")
    regexp.last_index = index


def next_match(vm: Any, regexp: JSRegExp, text: str, index: Value) -> Captures | None:
    """RegExpBuiltinExec from `index`, a number, without making the result object."""
    flags = regexp.flags
    sticky = "y" in flags
    uses_index = sticky or "g" in flags
    if not uses_index:
        index = 0.0
    found = None
    if index <= len(text):
        found = run_matcher(vm, regexp, text, int(index), sticky)
    if found is None:
        if uses_index:
            set_last_index(vm, regexp, 0.0)
        return None
    if uses_index:
        set_last_index(vm, regexp, float(found[0][1]))  # type: ignore[index]
    return found


def builtin_exec(vm: Any, regexp: JSRegExp, text: str) -> Value:
    """RegExpBuiltinExec; a tail call."""
    index = regexp.last_index
    if type(index) is not float or not index >= 0.0:
        if isinstance(index, JSObject):
            return run_native(vm, "regexp.exec", regexp, text, index)
        index = length_of(to_number(vm, index))
    found = next_match(vm, regexp, text, index)
    return None if found is None else match_array(vm, regexp, text, found)


def native_regexp_exec(vm: Any, regexp: JSRegExp, text: str, index: Value) -> Steps:
    number = length_of(to_number(vm, (yield from primitive_step(vm, index, "number"))))
    found = next_match(vm, regexp, text, number)
    return None if found is None else match_array(vm, regexp, text, found)


def match_array(vm: Any, regexp: JSRegExp, text: str, found: Captures) -> Value:
    """The array that `exec` gives for a match."""
    values = captured(text, found)
    vm.allocated += 200 + len(values[0])
    result = vm.array(values)
    names = compiled(vm, regexp).group_names
    groups = undefined if not names else groups_object(vm, names, values)
    result.props = {"index": float(found[0][0]), "input": text, "groups": groups}  # type: ignore[index]
    if "d" in regexp.flags:
        pairs = [
            undefined if pair is None else vm.array([float(pair[0]), float(pair[1])])
            for pair in found
        ]
        indices = vm.array(pairs)
        named = undefined if not names else groups_object(vm, names, pairs)
        indices.props = {"groups": named}
        result.props["indices"] = indices
    return result


def captured(text: str, found: Captures) -> list[Value]:
    """The text of each group, undefined for one that took no part."""
    return [undefined if pair is None else text[pair[0] : pair[1]] for pair in found]


def groups_object(vm: Any, names: list[tuple[str, list[int]]], values: list[Value]) -> JSObject:
    """The object of the named groups: of several groups of one name, the one that took part."""
    vm.allocated += 100
    groups = IrregularObject()
    groups.props = {name: named_value(indices, values) for name, indices in names}
    groups.proto = None
    groups.ext = None
    return groups


def named_value(indices: list[int], values: list[Value]) -> Value:
    """The value of a group name which stands for these groups."""
    for index in indices:
        if values[index] is not undefined:
            return values[index]
    return undefined


def advance(text: str, index: int, unicode: bool) -> int:
    """AdvanceStringIndex."""
    if (
        unicode
        and index + 1 < len(text)
        and "\ud800" <= text[index] <= "\udbff"
        and "\udc00" <= text[index + 1] <= "\udfff"
    ):
        return index + 2
    return index + 1


NATIVES["regexp.exec"] = native_regexp_exec
