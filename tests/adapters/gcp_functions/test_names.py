"""What the package exports."""

from __future__ import annotations

import pytest

import sequential_flow
import sequential_flow_gcp


def test_all_of_core_is_here_too() -> None:
    for name in (*sequential_flow.__all__, *sequential_flow_gcp.__all__):
        assert getattr(sequential_flow_gcp, name) is not None
        assert name in dir(sequential_flow_gcp)
    assert sequential_flow_gcp.SequentialFlow is sequential_flow.SequentialFlow


def test_nothing_else_is() -> None:
    with pytest.raises(AttributeError):
        sequential_flow_gcp.__nothing__  # noqa: B018
    with pytest.raises(AttributeError):
        sequential_flow_gcp.nothing  # noqa: B018
