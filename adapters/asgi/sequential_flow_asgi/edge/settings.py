"""settings_of: Settings, where a host gives variables by other means than the environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sequential_flow import Settings

_PREFIX = "SEQUENTIAL_FLOW_"
#: Said by the host's own store.
_STORAGE = f"{_PREFIX}STORAGE"


def settings_of(variables: Mapping[str, Any]) -> Settings:
    """Of the variables that are text and ours; bindings of other kinds are the host's own.

    Raises SettingInvalid.
    """
    texts = {name: value for name, value in variables.items() if isinstance(value, str)}
    ours = {name: text for name, text in texts.items() if name.startswith(_PREFIX)}
    ours.pop(_STORAGE, None)
    return Settings.from_environment(ours)
