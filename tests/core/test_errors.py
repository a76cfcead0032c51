from __future__ import annotations

import inspect

import pytest

from sequential_flow import errors
from sequential_flow.errors import SequentialFlowError

CLASSES = [
    value
    for value in vars(errors).values()
    if inspect.isclass(value) and issubclass(value, SequentialFlowError)
]


@pytest.mark.parametrize("class_", CLASSES[1:])
def test_the_tree_in_the_docstring_is_the_tree(class_: type[SequentialFlowError]) -> None:
    assert errors.__doc__ is not None
    (line,) = (line for line in errors.__doc__.splitlines() if f"── {class_.__name__} " in line)
    _, code, status, *_ = line.split("── ")[1].split()
    assert (code, int(status)) == (class_.code, class_.http_status)
    depth = (line.index("──") - 5) // 4
    assert len(class_.__mro__) - len(SequentialFlowError.__mro__) - 1 == depth


def test_the_codes_of_the_product() -> None:
    assert {class_.code: class_.http_status for class_ in CLASSES[1:]} == {
        "SCRIPT_ERROR": 200,
        "SYNTAX_ERROR": 200,
        "LIMIT_EXCEEDED": 200,
        "DELIVERY_FAILED": 200,
        "INVALID_REQUEST": 400,
        "UNAUTHORIZED": 401,
        "TASK_NOT_FOUND": 404,
        "TASK_EXISTS": 409,
        "CONFLICT": 409,
        "EXPIRED": 410,
        "TOO_LARGE": 413,
        "SNAPSHOT_INVALID": 422,
        "STORAGE_UNAVAILABLE": 503,
        "INTERNAL_ERROR": 500,
    }


def test_messages() -> None:
    error = errors.SyntaxInvalid("unexpected token", 3, 7)
    assert (str(error), error.message, error.line, error.column) == ("unexpected token",) * 2 + (
        3,
        7,
    )
