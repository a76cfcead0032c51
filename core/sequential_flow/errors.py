"""Every exception of Sequential Flow, in one tree.

    SequentialFlowError            code                  HTTP status
    ├── ScriptError                SCRIPT_ERROR          200   the flow threw and nothing caught it
    │   └── SyntaxInvalid          SYNTAX_ERROR          200   the flow is not JavaScript
    ├── LimitExceeded              LIMIT_EXCEEDED        200   a budget of `Limits` is used up
    ├── DeliveryFailed             DELIVERY_FAILED       200   a worker gave up on the task
    ├── InvalidRequest             INVALID_REQUEST       400   an argument or a token is wrong
    ├── Unauthorized               UNAUTHORIZED          401   no key, or a wrong one
    ├── TaskNotFound               TASK_NOT_FOUND        404   no such task (any more)
    ├── TaskExists                 TASK_EXISTS           409   `execute` with the id of a live task
    ├── Conflict                   CONFLICT              409   somebody else was first
    ├── Expired                    EXPIRED               410   the task's time to live is over
    ├── TooLarge                   TOO_LARGE             413   the task does not fit the storage
    ├── SnapshotInvalid            SNAPSHOT_INVALID      422   a snapshot cannot be restored
    ├── StorageUnavailable         STORAGE_UNAVAILABLE   503   the storage failed; try again
    └── InternalError              INTERNAL_ERROR        500   a defect of Sequential Flow itself

Low-level modules raise these; `SequentialFlow` turns them into error tasks in one place.
A status of 200 means that the service did its work and the flow itself ended in an error.
`TypeError` and `ValueError` stay what they are in Python: mistakes in the calling program.
"""

from __future__ import annotations


class SequentialFlowError(Exception):
    """Base of the tree. `message` is one line that says what, where and what to do."""

    #: The stable code that stands in `errorDetail.code`.
    code = "INTERNAL_ERROR"
    #: The HTTP status of an answer that carries this error.
    http_status = 500
    #: Whether the same call, made again unchanged, may succeed.
    retryable = False
    #: The `Task` as stored when the error was found; None when it was not loaded.
    task: object = None

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ScriptError(SequentialFlowError):
    """The flow threw a value that nothing caught."""

    code = "SCRIPT_ERROR"
    http_status = 200


class SyntaxInvalid(ScriptError):
    """The flow's source text is not a script; `line` and `column` count from 1."""

    code = "SYNTAX_ERROR"

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.line = line
        self.column = column


class LimitExceeded(SequentialFlowError):
    """A budget is used up; `limit` is the name of the field of `Limits`, when it is known."""

    code = "LIMIT_EXCEEDED"
    http_status = 200

    def __init__(self, message: str, limit: str = "") -> None:
        super().__init__(message)
        self.limit = limit


class DeliveryFailed(SequentialFlowError):
    """A worker met the same task again and again and could not get on with it."""

    code = "DELIVERY_FAILED"
    http_status = 200


class InvalidRequest(SequentialFlowError):
    """An argument of an operation is missing, malformed or does not fit the task."""

    code = "INVALID_REQUEST"
    http_status = 400


class Unauthorized(SequentialFlowError):
    """The caller did not prove that it may do this."""

    code = "UNAUTHORIZED"
    http_status = 401


class TaskNotFound(SequentialFlowError):
    """No task with this id is stored."""

    code = "TASK_NOT_FOUND"
    http_status = 404


class TaskExists(SequentialFlowError):
    """A live task has this id already."""

    code = "TASK_EXISTS"
    http_status = 409


class Conflict(SequentialFlowError):
    """The stored task is not the one that the caller saw."""

    code = "CONFLICT"
    http_status = 409


class Expired(SequentialFlowError):
    """The task's time to live is over."""

    code = "EXPIRED"
    http_status = 410


class TooLarge(SequentialFlowError):
    """The task is larger than its storage takes."""

    code = "TOO_LARGE"
    http_status = 413


class SnapshotInvalid(SequentialFlowError):
    """A snapshot is malformed, or not of this source text."""

    code = "SNAPSHOT_INVALID"
    http_status = 422


class StorageUnavailable(SequentialFlowError):
    """The storage could not be reached or failed; the stored task is as it was."""

    code = "STORAGE_UNAVAILABLE"
    http_status = 503
    retryable = True


class InternalError(SequentialFlowError):
    """Something raised what it must not raise; `__cause__` is that exception."""

    code = "INTERNAL_ERROR"
    http_status = 500
