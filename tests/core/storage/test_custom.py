import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sequential_flow import CustomStorage, SequentialFlow, Storage, StorageUnavailable, TooLarge
from sequential_flow.storage.custom import ComparingStorage, as_storage
from storage_contract import CAP_BYTES, CappedContract, Clock, StorageContract, make_task


class FileStorage(CustomStorage):
    """What a user would write: one JSON file per task."""

    def __init__(self, folder: Path, max_bytes: int = 2**40) -> None:
        self.folder = folder
        self.max_bytes = max_bytes

    def path(self, task_id: str) -> Path:
        return self.folder / f"{task_id.replace(':', '%3A')}.json"

    def save(self, task: dict[str, Any]) -> None:
        text = json.dumps(task)
        if len(text) > self.max_bytes:
            raise TooLarge(f"task {task['id']!r} takes more than {self.max_bytes} bytes")
        self.path(task["id"]).write_text(text)

    def load(self, task_id: str) -> dict[str, Any] | None:
        path = self.path(task_id)
        return json.loads(path.read_text()) if path.exists() else None

    def delete(self, task_id: str) -> None:
        self.path(task_id).unlink(missing_ok=True)


class TestCustomStorage(StorageContract, CappedContract):
    @pytest.fixture
    def make_storage(self, tmp_path: Path) -> Callable[[Clock], Storage]:
        return lambda clock: ComparingStorage(FileStorage(tmp_path), clock=clock)

    @pytest.fixture
    def make_capped_storage(self, tmp_path: Path) -> Callable[[Clock], Storage]:
        return lambda clock: ComparingStorage(FileStorage(tmp_path, CAP_BYTES), clock=clock)


def test_sees_the_names_of_the_reference_system(tmp_path: Path) -> None:
    storage = FileStorage(tmp_path)
    as_storage(storage, Clock()).save(make_task(), 0)
    record = storage.load("t")
    assert record is not None
    names = [
        "id",
        "name",
        "code",
        "status",
        "vmState",
        "pausedState",
        "fetchRequest",
        "createdAt",
        "expiresAt",
    ]
    assert [name for name in names if name not in record] == []


def test_failures_of_the_three_methods_are_storage_unavailable() -> None:
    class Broken(CustomStorage):
        def save(self, task: dict[str, Any]) -> None:
            raise OSError("disk on fire")

        def load(self, task_id: str) -> dict[str, Any] | None:
            raise OSError("disk on fire")

        def delete(self, task_id: str) -> None:
            raise OSError("disk on fire")

    storage = as_storage(Broken(), Clock())
    for operation in (
        lambda: storage.load("t"),
        lambda: storage.delete("t"),
        lambda: storage.save(make_task(), 0),
    ):
        with pytest.raises(StorageUnavailable, match="disk on fire"):
            operation()


def test_a_missing_method_is_found_at_once() -> None:
    class Half(CustomStorage):
        def save(self, task: dict[str, Any]) -> None: ...

        def load(self, task_id: str) -> None: ...

    with pytest.raises(TypeError, match=r"Half must define delete\(\)"):
        SequentialFlow(Half())
    with pytest.raises(TypeError, match="must be a Storage or a CustomStorage, not dict"):
        SequentialFlow({})  # type: ignore[arg-type]
