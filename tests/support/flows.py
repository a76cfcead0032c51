"""Flows that many tests run, and what they say about the tasks."""

from __future__ import annotations

import json
from typing import Any

from sequential_flow import Task

USER = """
  const userId = 123;
  const user = fetch('https://api.example.com/user/' + userId);
  user.name
"""
POSTS = """
  const user = fetch('api/user/1');
  const posts = fetch('api/posts?userId=' + user.id);
  { user: user.name, postCount: posts.length }
"""
PARALLEL = """
  const all = await Promise.all(['/a', '/b', '/c'].map(async (url) => (await fetch(url)).json()));
  const last = await fetch('/d');
  [...all, await last.json()]
"""


def data(value: Any) -> dict[str, Any]:
    return {"data": value}


def refused(task: Task, code: str) -> bool:
    """Checks that `task` is a whole error task with this code."""
    assert task.status == "error"
    assert task.error_detail is not None
    assert task.error_detail["message"] == task.error
    assert task.error
    assert "\n" not in task.error or code == "SYNTAX_ERROR"  # that one shows the line and a caret
    json.dumps(task.to_json())
    return task.error_code == code
