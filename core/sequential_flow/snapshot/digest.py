"""SHA-256 without OpenSSL, which hashlib loads with it: 3 ms and 3 MiB of a fresh process."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ..syntax.source import from_utf16


def _sha256() -> Any:
    """The interpreter's own implementation, as the module `random` takes it; else hashlib's."""
    for name in ("_sha2", "_sha256"):
        try:
            return import_module(name).sha256
        except ImportError:
            continue
    return import_module("hashlib").sha256


sha256 = _sha256()


def source_digest(source: str) -> str:
    """128 bits that stand for a source text in UTF-16 code units."""
    text = source if source.isascii() else from_utf16(source)
    digest: str = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return digest[:32]
