"""What a driver's exception means, without importing the driver.

PyMySQL and mysqlclient say it with a number, the first argument; psycopg with five characters,
`sqlstate`. An exception without either (a time-out, garbage on the wire, a closed socket) is a lost
connection.

Messages of drivers can quote a connection string, or the values of a statement, so none of them
gets into ours: only the class, the code, and what we know about the code.
"""

from __future__ import annotations

from ..errors import SequentialFlowError, StorageUnavailable, TooLarge

#: The database has undone the whole transaction and asks to try again.
_ROLLED_BACK = ("40001", "40P01", 1213)
_DUPLICATE = ("23505", 1062)
_PACKET_TOO_LARGE = 1153
#: Numbers of the server, of MySQL and MariaDB, with which it ends the connection.
_LOST_NUMBERS = frozenset(
    (1053, 1077, 1078, 1079, 1080, 1152, *range(1154, 1162), 1184, 1927, 4031)
)

_HINTS: dict[str | int, str] = {
    "42P01": "a table is missing; call create_schema() once",
    1146: "a table is missing; call create_schema() once",
    "42703": "a column is missing; the table is not one that create_schema() made",
    1054: "a column is missing; the table is not one that create_schema() made",
    "28000": "it refused the user or the password",
    "28P01": "it refused the user or the password",
    1045: "it refused the user or the password",
    1698: "it refused the user or the password",
    "3D000": "there is no such database",
    1049: "there is no such database",
    "42501": "the user may not do this",
    1044: "the user may not use this database",
    1142: "the user may not do this",
    "53300": "it has no connection left; lower max_connections",
    1040: "it has no connection left; lower max_connections",
    "53100": "its disk is full",
    1021: "its disk is full",
    1114: "its disk is full",
    "57014": "the statement took too long",
    "55P03": "somebody else holds a lock for too long",
    1205: "somebody else holds a lock for too long",
    "25006": "it is read-only; use the primary",
    1290: "it is read-only; use the primary",
    1836: "it is read-only; use the primary",
}


def code_of(error: BaseException) -> str | int | None:
    """The code that the database gave, or None when the failure is not its answer."""
    number = error.args[0] if error.args else None
    if type(number) is int:
        is_answer = 1000 <= number < 2000 or number >= 3000
        return number if is_answer and number not in _LOST_NUMBERS else None
    state = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
    if not isinstance(state, str) or state.startswith(("08", "57P")):
        return None
    return state


def is_lost(error: BaseException) -> bool:
    """Whether nobody knows what the database has done."""
    return code_of(error) is None


def is_rolled_back(error: BaseException) -> bool:
    return code_of(error) in _ROLLED_BACK


def is_duplicate(error: BaseException) -> bool:
    return code_of(error) in _DUPLICATE


def explained(what: str, error: BaseException, *, connecting: bool = False) -> SequentialFlowError:
    """StorageUnavailable or TooLarge in one line; `what` names the storage."""
    code = code_of(error)
    if code == _PACKET_TOO_LARGE:
        return TooLarge(f"{what}: the server's max_allowed_packet is under 3 MiB; raise it")
    lost = "cannot connect; is it up, and its address right?" if connecting else _LOST
    reason = _HINTS.get(code, "it refused the statement") if code is not None else lost
    shown = type(error).__name__ if code is None else f"{type(error).__name__} {code}"
    return StorageUnavailable(f"{what}: {reason} ({shown})")


_LOST = "the connection broke, or no answer came in time; try again"
