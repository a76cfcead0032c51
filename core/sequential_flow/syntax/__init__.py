"""Source text to syntax tree: ECMAScript 2025 scripts, with all early errors.

tokens, tokenizer  source text -> tokens, as the parser asks for them
nodes/             the classes of the tree (ESTree)
state, scope       what the parser remembers: contexts, declared names, depth
patterns … loops   the productions; each class adds some to the one before it: patterns, operators,
                   members, initializers, primary, functions, classes, statements, loops
parser             parse_script; loaded on first use, the runtime needs numbers and sources alone
"""

from __future__ import annotations

from .errors import ScriptSyntaxError
from .source import LineTable, from_utf16, line_and_column, to_utf16

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .parser import parse_script

__all__ = [
    "LineTable",
    "ScriptSyntaxError",
    "from_utf16",
    "line_and_column",
    "parse_script",
    "to_utf16",
]


def __getattr__(name: str) -> object:
    if name != "parse_script":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .parser import parse_script

    globals()[name] = parse_script
    return parse_script
