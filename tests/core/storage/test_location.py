from pathlib import Path

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


@pytest.mark.parametrize("location", ["", "sqlite:", "sqlite:///", "redis://x", "a.sqlite"])
def test_unknown_locations_are_one_clear_line(location: str) -> None:
    with pytest.raises(ValueError, match=r"unknown storage .*; use memory: or sqlite:///"):
        open_storage(location)
