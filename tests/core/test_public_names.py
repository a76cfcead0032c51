from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import sequential_flow

CORE = Path(__file__).parents[2] / "core"


def test_exported_names_are_pinned() -> None:
    assert sorted(sequential_flow.__all__) == [
        "CallContext",
        "CallFailed",
        "Cipher",
        "Conflict",
        "Cors",
        "CreatesSchema",
        "CustomStorage",
        "Delivery",
        "DeliveryFailed",
        "Driver",
        "EncryptedStorage",
        "Event",
        "EventLinks",
        "Exchange",
        "Expired",
        "HTTPRequest",
        "HTTPResponse",
        "HTTPService",
        "HostFunctions",
        "HttpFetch",
        "InMemoryStorage",
        "InProcessQueue",
        "InternalError",
        "InvalidRequest",
        "JSONFormatter",
        "LimitExceeded",
        "Limits",
        "ListingPartedStorage",
        "ListsTasks",
        "LogObserver",
        "MAX_TASK_BYTES",
        "NO_AUTHENTICATION",
        "NetworkPolicy",
        "Observer",
        "Observers",
        "PendingRequest",
        "PurgesExpired",
        "Queue",
        "RedisStorage",
        "SQLStorage",
        "SQLiteQueue",
        "SQLiteStorage",
        "ScriptError",
        "SealKey",
        "Sealer",
        "SequentialFetchVM",
        "SequentialFlow",
        "SequentialFlowError",
        "SettingInvalid",
        "Settings",
        "Slice",
        "SnapshotInvalid",
        "Storage",
        "StorageUnavailable",
        "SyntaxInvalid",
        "Task",
        "TaskExists",
        "TaskHead",
        "TaskNotFound",
        "TaskPage",
        "TooLarge",
        "Unauthorized",
        "Worker",
        "checked_delay",
        "delete_task",
        "execute",
        "get_task",
        "list_tasks",
        "message_of",
        "message_text",
        "open_storage",
        "parse_keys",
        "resume",
        "set_default_storage",
    ]


def test_every_exported_name_loads() -> None:
    for name in sequential_flow.__all__:
        assert getattr(sequential_flow, name) is not None
    assert set(sequential_flow.__all__) <= set(dir(sequential_flow))
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = sequential_flow.nothing


def test_importing_the_package_loads_nothing_else() -> None:
    code = (
        "import sys; old = set(sys.modules); import sequential_flow; print(set(sys.modules) - old)"
    )
    output = subprocess.check_output([sys.executable, "-c", code], env={"PYTHONPATH": str(CORE)})
    assert ast.literal_eval(output.decode()) <= {"__future__", "sequential_flow"}


def test_the_version_is_the_distributions() -> None:
    tomllib = importlib.import_module("tomllib")
    settings = tomllib.loads((CORE.parent / "pyproject.toml").read_text())
    assert settings["project"]["version"] == sequential_flow.__version__
