import sys
from pathlib import Path
from types import ModuleType

import pytest

from sequential_flow import InMemoryStorage, SQLiteStorage, open_storage


def test_locations(tmp_path: Path) -> None:
    assert isinstance(open_storage("memory:"), InMemoryStorage)
    absolute = open_storage(f"sqlite:///{tmp_path}/a.sqlite")
    assert isinstance(absolute, SQLiteStorage)
    assert absolute.path == f"{tmp_path}/a.sqlite"
    assert not Path(absolute.path).exists()
    relative = open_storage("sqlite:///a.sqlite")
    assert isinstance(relative, SQLiteStorage)
    assert relative.path == str(Path.cwd() / "a.sqlite")


@pytest.mark.parametrize(
    "location",
    ["", "sqlite:", "sqlite:///", "sqlite://host/x", "a.sqlite", "memory", "redis:", "redis://"],
)
def test_unknown_locations_are_one_clear_line(location: str) -> None:
    with pytest.raises(
        ValueError, match=r"^unknown storage.*; use memory:, sqlite:///.*$"
    ) as raised:
        open_storage(location)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("location", ["oracle://me:hunter2@db", "hunter2", "postgresql:hunter2"])
def test_no_password_gets_into_the_message(location: str) -> None:
    with pytest.raises(ValueError, match="unknown storage") as raised:
        open_storage(location)
    assert "hunter2" not in str(raised.value)


@pytest.mark.parametrize(
    ("location", "module", "extra"),
    [
        ("postgresql://me:hunter2@db/x", "sequential_flow_extras.postgresql", "sql"),
        ("mysql://me:hunter2@db/x", "sequential_flow_extras.mysql", "sql"),
        ("rediss://me:hunter2@db/0", "sequential_flow_extras.redis", "redis"),
        ("dynamodb://hunter2", "sequential_flow_aws.dynamodb", "aws"),
        ("firestore://hunter2", "sequential_flow_gcp.firestore", "gcp"),
    ],
)
def test_a_missing_package_says_how_to_install_it(
    location: str, module: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = module.partition(".")[0]
    monkeypatch.setitem(sys.modules, package, ModuleType(package))  # no package: nothing below it
    monkeypatch.delitem(sys.modules, module, raising=False)
    with pytest.raises(ValueError, match=rf"pip install 'sequential-flow\[{extra}\]'") as raised:
        open_storage(location)
    assert "hunter2" not in str(raised.value)
    assert "\n" not in str(raised.value)


def test_an_adapter_gets_the_location_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    adapter = ModuleType("sequential_flow_aws.dynamodb")
    storage, seen = InMemoryStorage(), []

    def open_it(location: str) -> InMemoryStorage:
        seen.append(location)
        return storage

    monkeypatch.setattr(adapter, "open_storage", open_it, raising=False)
    monkeypatch.setitem(sys.modules, "sequential_flow_aws", ModuleType("sequential_flow_aws"))
    monkeypatch.setitem(sys.modules, "sequential_flow_aws.dynamodb", adapter)
    assert open_storage("dynamodb://flows?region=x") is storage
    assert seen == ["dynamodb://flows?region=x"]
