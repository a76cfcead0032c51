"""A killed server loses nothing; the long form is `tests/fuzz/kill_server.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from killed_load import Book
from killed_runs import kill_under_load


def test_a_server_that_is_killed_loses_nothing(tmp_path: Path) -> None:
    figures = kill_under_load(tmp_path / "flows.sqlite", kills=4, seed=1, threads=4)
    assert figures["tasks"] >= 12
    assert figures["answers"] >= 20
    assert figures["calls without an answer"] > 0


def task(revision: int, *pending: str, **fields: object) -> dict[str, object]:
    requests = [{"id": n, "kind": "fetch", "url": f"/t/{name}"} for n, name in enumerate(pending)]
    return {"status": "paused", "vmState": f"r{revision}.1", "pendingRequests": requests, **fields}


def test_the_books_find_what_is_wrong() -> None:
    book = Book(0)
    for value in ("1", "2"):
        book.give("a", value)
    book.acknowledge("a", "1")
    with pytest.raises(AssertionError, match="a was answered with 1 and with 2"):
        book.acknowledge("a", "2")
    book.see(task(5, "b"), book.known())
    with pytest.raises(AssertionError, match="went back to 4"):
        book.see(task(4, "b"), book.known())
    with pytest.raises(AssertionError, match=r"the answers to {'a'} are lost"):
        book.see(task(5, "a", "b"), book.known())
    result = dict.fromkeys(("a", "b", "c", "note", "last"), "2")
    with pytest.raises(AssertionError, match="task-0: a is 2"):
        book.check_end({"status": "completed", "result": result})
    book.refuse("a", "2")
    with pytest.raises(AssertionError, match="2 was refused"):
        book.check_end({"status": "completed", "result": result})
    with pytest.raises(AssertionError, match="nobody gave 3 to a"):
        book.check_end({"status": "completed", "result": {**result, "a": "3"}})
    with pytest.raises(AssertionError, match="task-3: None"):
        Book(3).check_end({"status": "completed", "result": None})
