"""Settings: what the environment says, the same in every adapter.

    SEQUENTIAL_FLOW_STORAGE         memory: or sqlite:///path, and what `open_storage` knows besides
    SEQUENTIAL_FLOW_API_KEYS        key,key,… ; the word none turns authentication off
    SEQUENTIAL_FLOW_SEAL_KEYS       id:base64,id:base64,… ; the first one signs
    SEQUENTIAL_FLOW_ENCRYPTION_KEYS the same form; stored tasks are encrypted with the first one
    SEQUENTIAL_FLOW_ALLOW_HOSTS     host,host:port,*.domain,… ; any public host when not set
    SEQUENTIAL_FLOW_LIMITS          {"steps": 1000000, …}
    SEQUENTIAL_FLOW_KEEP_FINISHED   true or false
    SEQUENTIAL_FLOW_CORS_ORIGINS    https://app.example.com,… ; or *; no pages when not set
    SEQUENTIAL_FLOW_PUBLIC_URL      https://flows.example.com/prod ; what signed links begin with

A variable that is empty counts as not set; only ALLOW_HOSTS must not be empty, for that could mean
every host or none. A name which is nearly one of these is refused too: a limit that is not
in force because of a missing letter is worse than a service that does not start.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from .cipher import Cipher
from .flow import SequentialFlow
from .host_functions import HostFunctions
from .http.authentication import NO_AUTHENTICATION, Keys
from .http.cors import Cors
from .http.event_links import EventLinks
from .http.service import HTTPService
from .limits import Limits
from .seal import Sealer
from .storage.location import open_storage
from .storage.protocol import Storage

if TYPE_CHECKING:
    from .network.http_fetch import HttpFetch

PREFIX = "SEQUENTIAL_FLOW_"

_SECRET = ("storage", "api_keys")
_LOOPBACK_HOSTS = ("localhost", "127.0.0.1", "[::1]")
#: What follows a user name, and the values of parameters.
_PASSWORD = re.compile(r"(?<=:)[^:@/]+(?=@)|(?<==)[^&]+")
_YES = ("true", "1", "yes", "on")
_NO = ("false", "0", "no", "off")
_PUBLIC_URL = re.compile(r"https?://[^\s/?#@]+(/[A-Za-z0-9._~-]+)*/?")


class SettingInvalid(ValueError):
    """One line that names the variable, says what is wrong and what would be right.

    It never shows the value of a variable that may hold a secret.
    """


class Settings(NamedTuple):
    """What is not set has the default that stands here.

    api_keys     several; or NO_AUTHENTICATION; or None: nobody has decided yet
    allow_hosts  None is any public host
    public_url   without a slash at the end
    """

    storage: str = "memory:"
    api_keys: tuple[str, ...] | str | None = None
    sealer: Sealer | None = None
    cipher: Cipher | None = None
    allow_hosts: tuple[str, ...] | None = None
    limits: Limits = Limits()
    keep_finished: bool = False
    cors_origins: tuple[str, ...] = ()
    public_url: str = ""

    def __repr__(self) -> str:
        """Without what may hold a secret."""
        shown = {name: value for name, value in self._asdict().items() if name not in _SECRET}
        return f"Settings({', '.join(f'{name}={value!r}' for name, value in shown.items())})"

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Raises SettingInvalid. Opens and connects nothing."""
        environ = os.environ if environ is None else environ
        _refuse_misspelt(environ)
        found: dict[str, Any] = {}
        for name, read in _READERS.items():
            text = environ.get(PREFIX + name)
            if text is not None and (text.strip() or name == "ALLOW_HOSTS"):
                found[_FIELDS.get(name, name.lower())] = _read(name, read, text.strip())
        return cls(**found)

    def flow(
        self,
        storage: Storage | None = None,
        *,
        functions: HostFunctions | None = None,
        **more: Any,
    ) -> SequentialFlow:
        """A flow over `storage`, or over the one that is set; `more` goes to SequentialFlow.

        With seal keys, scripts can `call("eventLink", name)`. Raises SettingInvalid.
        """
        functions = functions or HostFunctions()
        links = self.event_links()
        if links is not None and functions.get("eventLink") is None:
            links.register(functions)
        return SequentialFlow(
            self.open_storage() if storage is None else storage,
            self.limits,
            keep_finished=self.keep_finished,
            sealer=self.sealer,
            functions=functions,
            **more,
        )

    def open_storage(self) -> Storage:
        """Raises SettingInvalid, without the location when that may hold a password."""
        try:
            storage = open_storage(self.storage)
        except ValueError as error:
            raise SettingInvalid(f"{PREFIX}STORAGE: {_about(self.storage, error)}") from None
        if self.cipher is None:
            return storage
        from .storage.encrypted import EncryptedStorage

        return EncryptedStorage(storage, self.cipher)

    def service(
        self,
        flow: SequentialFlow | None = None,
        *,
        loopback: bool = False,
        base_path: str = "",
    ) -> HTTPService:
        """The HTTP application over `flow`, or over `self.flow()`.

        `loopback` says that only this machine can reach it; then keys need not be set, and where
        there are none, clients must call it by a name of this machine. Raises SettingInvalid.
        """
        return HTTPService(
            self.flow() if flow is None else flow,
            keys=self._keys(loopback),
            cors=Cors(self.cors_origins) if self.cors_origins else None,
            links=self.event_links(base_path),
            hosts=_LOOPBACK_HOSTS if loopback and self.api_keys is None else None,
            base_path=base_path,
        )

    def fetch(self, **more: Any) -> HttpFetch:
        """What performs requests, to allowed hosts only; `more` goes to HttpFetch."""
        from .network.http_fetch import HttpFetch  # TLS and all: not for those who only serve
        from .network.policy import NetworkPolicy

        return HttpFetch(NetworkPolicy(self.allow_hosts), **more)

    def event_links(self, base_path: str = "") -> EventLinks | None:
        """None without seal keys. `base_path` stands in when there is no public URL."""
        if self.sealer is None:
            return None
        return EventLinks(self.sealer, self.public_url or base_path)

    def _keys(self, loopback: bool) -> tuple[str, ...] | str:
        if self.api_keys is not None:
            return self.api_keys
        if loopback:
            return NO_AUTHENTICATION
        raise SettingInvalid(
            f"{PREFIX}API_KEYS is not set: give the keys that let clients in, separated by commas, "
            f"or the word {NO_AUTHENTICATION} to let everybody in"
        )


def _read(name: str, read: Callable[[str], Any], text: str) -> Any:
    try:
        return read(text)
    except (ValueError, TypeError) as error:
        raise SettingInvalid(f"{PREFIX}{name}: {error}") from None


def _api_keys(text: str) -> tuple[str, ...] | str:
    if text == NO_AUTHENTICATION:
        return NO_AUTHENTICATION
    keys = _listed(text)
    if any(key.lower() == NO_AUTHENTICATION for key in keys):
        raise ValueError(f"{NO_AUTHENTICATION}, in lower case and alone, turns authentication off")
    Keys(keys)
    return keys


def _cipher(text: str) -> Cipher:
    try:
        adapter = import_module("sequential_flow_extras.aes_gcm")
    except ModuleNotFoundError as error:
        raise ValueError(
            f"needs the Python package {error.name}: pip install 'sequential-flow[crypto]'"
        ) from None
    cipher = adapter.AESGCMCipher.from_text(text)
    if not isinstance(cipher, Cipher):
        raise TypeError("AESGCMCipher must be a Cipher")
    return cipher


def _allow_hosts(text: str) -> tuple[str, ...]:
    from .network.policy import NetworkPolicy

    hosts = _listed(text)
    if not hosts:
        raise ValueError("is empty; list hosts, or write * for any public host")
    NetworkPolicy(hosts)
    return hosts


def _limits(text: str) -> Limits:
    try:
        return Limits.from_json(json.loads(text))
    except (json.JSONDecodeError, RecursionError) as error:
        raise ValueError(f'must be JSON such as {{"steps": 1000000}}: {error}') from None


def _keep_finished(text: str) -> bool:
    if text.lower() in _YES + _NO:
        return text.lower() in _YES
    raise ValueError("must be true or false")


def _cors_origins(text: str) -> tuple[str, ...]:
    origins = _listed(text)
    Cors(origins)
    return origins


def _public_url(text: str) -> str:
    if _PUBLIC_URL.fullmatch(text):
        return text.rstrip("/")
    raise ValueError("must be like https://flows.example.com or https://flows.example.com/prod")


def _listed(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(",") if item.strip())


def _about(location: str, error: ValueError) -> str:
    text = str(error).replace("\n", " ")
    if any(password in text for password in _PASSWORD.findall(location)):
        return "a storage cannot be opened like this; look at how it is written"
    return text


def _refuse_misspelt(environ: Mapping[str, str]) -> None:
    from difflib import get_close_matches

    for variable in environ:
        name = variable.removeprefix(PREFIX)
        if name == variable or name in _READERS:
            continue
        close = get_close_matches(name.upper(), _READERS, n=1, cutoff=0.85)
        if close:
            raise SettingInvalid(f"{variable} is no setting; did you mean {PREFIX}{close[0]}?")


_READERS: dict[str, Callable[[str], Any]] = {
    "STORAGE": str,
    "API_KEYS": _api_keys,
    "SEAL_KEYS": Sealer.from_text,
    "ENCRYPTION_KEYS": _cipher,
    "ALLOW_HOSTS": _allow_hosts,
    "LIMITS": _limits,
    "KEEP_FINISHED": _keep_finished,
    "CORS_ORIGINS": _cors_origins,
    "PUBLIC_URL": _public_url,
}
#: Where the field has another name than the variable.
_FIELDS = {"SEAL_KEYS": "sealer", "ENCRYPTION_KEYS": "cipher"}
