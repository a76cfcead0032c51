"""The short form of tests/fuzz/asgi_api.py."""

from __future__ import annotations

from pathlib import Path

from asgi_servers import fuzz_uvicorn


def test_schemathesis_finds_nothing(tmp_path: Path) -> None:
    requests, report = fuzz_uvicorn(tmp_path, examples=1, seed=0)
    assert requests > 300, report
