"""HTTPRequest and HTTPResponse: a request and a response, whichever server carries them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping


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


class HTTPRequest:
    """What came in.

    path     as on the wire, percent-encoded, without the query; "/tasks/a%20b"
    query    as on the wire, percent-encoded, without the "?"
    headers  a mapping or pairs of strings; bytes become strings as Latin-1
    body     complete, without any transfer or content encoding
    """

    __slots__ = ("body", "headers", "method", "path", "query")

    def __init__(
        self,
        method: str,
        path: str,
        query: str = "",
        headers: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> None:
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers if isinstance(headers, Headers) else Headers(headers)
        self.body = body

    def __repr__(self) -> str:
        """Neither the query nor the body, nor what is in the headers."""
        return f"HTTPRequest({self.method!r}, {self.path!r}, {self.headers!r})"


class HTTPResponse:
    """What goes out. Header names are in lower case and unique; `content-length` is among them."""

    __slots__ = ("body", "headers", "status")

    def __init__(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.status = status
        self.headers = headers
        self.body = body

    def __repr__(self) -> str:
        return f"HTTPResponse({self.status}, {self.headers!r}, {len(self.body)} bytes)"
