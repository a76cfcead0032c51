"""What the README shows, works."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import sequential_flow

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


def test_the_first_example_does_what_its_comments_say() -> None:
    names: dict[str, Any] = {}
    checked = 0
    for statement in ast.parse(PYTHON[0]).body:
        source = ast.unparse(statement)
        if not isinstance(statement, ast.Expr):
            exec(source, names)
            continue
        comment = PYTHON[0].splitlines()[statement.lineno - 1].partition("# ")[2]
        expected = ast.literal_eval(re.match(r"'[^']*'", comment)[0])  # type: ignore[index]
        assert eval(source, names) == expected
        checked += 1
    assert checked == 3


def test_the_other_examples_use_what_is_there() -> None:
    for source in PYTHON[1:]:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ImportFrom):
                exported = import_module(str(node.module)).__all__
                assert {alias.name for alias in node.names} <= set(exported)


def test_its_commands_are_targets_of_the_makefile() -> None:
    targets = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    commands = re.findall(r"^make (\w+)", README, re.MULTILINE)
    assert commands
    assert set(commands) <= set(targets)


def test_its_error_codes_are_all() -> None:
    codes = {
        getattr(sequential_flow, name).code
        for name in sequential_flow.__all__
        if hasattr(getattr(sequential_flow, name), "http_status")
    }
    shown = set(re.findall(r"`([A-Z]+_[A-Z_]+|CONFLICT|EXPIRED)`", README))
    assert shown == codes - {"UNAUTHORIZED", "INTERNAL_ERROR"}
