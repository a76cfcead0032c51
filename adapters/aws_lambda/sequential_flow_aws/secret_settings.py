"""SecretSettings: the settings of the environment, with keys from Secrets Manager.

    SEQUENTIAL_FLOW_API_KEYS_SECRET_ARN    what SEQUENTIAL_FLOW_API_KEYS would hold: key,key,…
    SEQUENTIAL_FLOW_SEAL_KEYS_SECRET_ARN   what SEQUENTIAL_FLOW_SEAL_KEYS would hold: id:base64,…
                                           or, as Secrets Manager makes it, {"id": …, "secret": …}

Both may be names, too. A role needs `secretsmanager:GetSecretValue` on them, and no more.
"""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Mapping
from typing import Any

from sequential_flow import SettingInvalid, Settings, StorageUnavailable

from .service import Service

PREFIX = "SEQUENTIAL_FLOW_"
API_KEYS = "API_KEYS"
SEAL_KEYS = "SEAL_KEYS"

#: How long a key that has been taken out of the secret still opens.
FRESH_SECONDS = 300.0


class SecretSettings:
    """Call it for the settings: the same object as long as nothing has changed.

    API keys are read again when they are older than `fresh_seconds`; when Secrets Manager does not
    answer then, the old ones count on. Seal keys are read once, for flows keep their sealer.

    Raises SettingInvalid, and StorageUnavailable as long as nothing has ever been read.
    """

    def __init__(
        self,
        environ: Mapping[str, str] | None = None,
        client: Any = None,
        *,
        fresh_seconds: float = FRESH_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._environ = os.environ if environ is None else environ
        self._client = client
        self._fresh_seconds = fresh_seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._values: dict[str, str] = {}
        self._settings: Settings | None = None
        self._read_at = 0.0

    def __call__(self) -> Settings:
        with self._lock:
            if self._settings is None:
                self._read_all()
            elif API_KEYS in self._values:
                self._refresh()
            assert self._settings is not None
            return self._settings

    def _read_all(self) -> None:
        self._values = {
            name: value for name in (API_KEYS, SEAL_KEYS) if (value := self._read(name)) is not None
        }
        self._read_at = self._clock()
        self._settings = self._parsed()

    def _refresh(self) -> None:
        if self._clock() - self._read_at < self._fresh_seconds:
            return
        self._read_at = self._clock()
        try:
            keys = self._read(API_KEYS)
        except StorageUnavailable:
            return
        if keys is not None and keys != self._values[API_KEYS]:
            self._values[API_KEYS] = keys
            self._settings = self._parsed()

    def _parsed(self) -> Settings:
        values = {PREFIX + name: value for name, value in self._values.items()}
        return Settings.from_environment({**self._environ, **values})

    def _read(self, name: str) -> str | None:
        """None where no secret is named."""
        secret = self._environ.get(f"{PREFIX}{name}_SECRET_ARN", "").strip()
        if not secret:
            return None
        if self._environ.get(PREFIX + name, "").strip():
            raise SettingInvalid(f"{PREFIX}{name} and {PREFIX}{name}_SECRET_ARN are both set")
        aws = Service("secretsmanager", f"the secret of {PREFIX}{name}", self._client)
        text = aws.ask(lambda client: client.get_secret_value(SecretId=secret)).get("SecretString")
        if not isinstance(text, str) or not text.strip():
            raise SettingInvalid(f"the secret of {PREFIX}{name} holds no text")
        return _joined(text.strip())


def _joined(text: str) -> str:
    """{"id": "k1", "secret": "…"} as "k1:…"; any other text as it is."""
    try:
        value = json.loads(text)
        return f"{value['id']}:{value['secret']}"
    except (ValueError, TypeError, KeyError):
        return text
