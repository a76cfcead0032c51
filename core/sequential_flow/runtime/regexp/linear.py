from __future__ import annotations


def translate(pattern):
    return None
