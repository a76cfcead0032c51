"""FetchFailed: there is no response, and why."""

from __future__ import annotations


class FetchFailed(Exception):
    """Becomes the script's `TypeError`. `retryable`: a new connection may do better."""

    def __init__(self, message: str, *, retryable: bool = False) -> None:
        super().__init__(message)
        self.retryable = retryable
