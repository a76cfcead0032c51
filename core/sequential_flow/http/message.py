"""HTTPRequest and HTTPResponse: a request and a response, whichever server carries them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field


class Headers(Mapping[str, str]):
    """Header fields by name, in any case; iteration gives the names in lower case.

    Fields that came several times are joined by ", " (RFC 9110, 5.3); `all` tells them apart.
    """

    __slots__ = ("_values",)

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in fields.items() if isinstance(fields, Mapping) else fields:
            self._values.setdefault(name.lower(), []).append(value.strip())

    def all(self, name: str) -> list[str]:
        """Each field of this name, in the order of arrival."""
        return list(self._values.get(name.lower(), ()))

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._values[name.lower()])

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"  # names only: values may be secret


@dataclass(frozen=True, slots=True)
class HTTPRequest:
    """What came in.

    path     as on the wire, percent-encoded, without the query; "/tasks/a%20b"
    query    as on the wire, percent-encoded, without the "?"
    headers  a mapping or pairs of strings; bytes become strings as Latin-1
    body     complete, without any transfer or content encoding
    """

    method: str
    path: str
    query: str = ""
    headers: Headers = field(default_factory=Headers)
    body: bytes = b""

    def __init__(
        self,
        method: str,
        path: str,
        query: str = "",
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> None:
        set_field = object.__setattr__
        set_field(self, "method", method)
        set_field(self, "path", path)
        set_field(self, "query", query)
        set_field(self, "headers", headers if isinstance(headers, Headers) else Headers(headers))
        set_field(self, "body", body)


@dataclass(slots=True)
class HTTPResponse:
    """What goes out. Header names are in lower case and unique; `content-length` is among them."""

    status: int
    headers: dict[str, str]
    body: bytes = b""
