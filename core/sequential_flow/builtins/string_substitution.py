"""GetSubstitution: ``$1``, ``$&``, ``$<name>`` in the replacement text.

https://tc39.es/ecma262/#sec-getsubstitution
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from ..runtime.values import Value, undefined

# Compiled on first use, not at import.
_WITHOUT_NAMES = r"\$(?:([$&`'])|([0-9]{1,2}))"
REFERENCE = r"\$(?:([$&`'])|([0-9]{1,2})|<([^>]*)>)"


def expand(
    vm: Any,
    template: str,
    matched: str,
    text: str,
    position: int,
    captures: Sequence[Value],
    named: Callable[[str], str] | None,
) -> str:
    """The replacement for `matched`, found in `text` at `position`.

    captures: a string or undefined for each group. named: the text of a named group, None when the
    pattern has no named groups (then ``$<`` stands for itself).
    """

    def replace(match: re.Match[str]) -> str:
        symbol, digits = match.group(1, 2)
        if symbol is not None:
            if symbol == "$":
                return "$"
            if symbol == "&":
                return matched
            vm.charge(len(text))
            return text[:position] if symbol == "`" else text[position + len(matched) :]
        if digits is not None:
            numbered = _numbered(digits, captures)
            return match[0] if numbered is None else numbered
        assert named is not None
        return named(match[3])

    vm.work(len(template) >> 5)
    return re.sub(_WITHOUT_NAMES if named is None else REFERENCE, replace, template)


def _numbered(digits: str, captures: Sequence[Value]) -> str | None:
    """The text of a group named by two digits, or else by the first; None when there is none."""
    index, rest = int(digits), ""
    if not 1 <= index <= len(captures):
        index, rest = int(digits[0]), digits[1:]
        if not 1 <= index <= len(captures):
            return None
    value = captures[index - 1]
    return rest if value is undefined else str(value) + rest
