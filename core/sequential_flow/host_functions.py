"""HostFunctions: what scripts reach with `call(name, ...args)`.

    functions = HostFunctions()

    @functions.add("sendMail")
    def send_mail(to: str, subject: str) -> dict[str, str]:
        if "@" not in to:
            raise CallFailed("not an address")       # the script can catch this, and read it
        return {"id": mailer.send(to, subject)}      # any JSON

    functions.add("slug", slugify, inline=True)      # at once, inside the step, without a pause
    functions.add("charge", charge, with_context=True)

Arguments are JSON values, by position. A call may be performed more than once (the process dies
before the answer is stored), so a function with effects should hand `idempotency_key`, which stays
the same, to whatever it calls: with `with_context` a `CallContext` comes as first argument.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeVar, overload

_NAME = re.compile(r"[A-Za-z_$][\w$.]{0,99}", re.ASCII)
_F = TypeVar("_F", bound=Callable[..., Any])


class CallFailed(Exception):
    """What a host function raises to tell the script something; `name` is the error's name."""

    def __init__(self, message: str, name: str = "Error") -> None:
        super().__init__(message)
        self.message = message
        self.name = name


class CallContext(NamedTuple):
    """Which call this is; the same whenever it is performed again."""

    task_id: str
    request_id: int
    idempotency_key: str


class HostFunction(NamedTuple):
    """One registered function."""

    name: str
    function: Callable[..., Any]
    inline: bool
    with_context: bool


class HostFunctions:
    """The functions that scripts may call. Register them before the first flow runs."""

    def __init__(self) -> None:
        self._functions: dict[str, HostFunction] = {}

    @overload
    def add(
        self, name: str, function: _F, *, inline: bool = False, with_context: bool = False
    ) -> _F: ...

    @overload
    def add(
        self, name: str, function: None = None, *, inline: bool = False, with_context: bool = False
    ) -> Callable[[_F], _F]: ...

    def add(
        self,
        name: str,
        function: Any = None,
        *,
        inline: bool = False,
        with_context: bool = False,
    ) -> Any:
        """Registers `function`, and returns it; without one, it is a decorator.

        inline        run it at once, inside the step: for what is quick and may run again when the
                      step does. Otherwise the flow pauses and a driver or a worker performs it
        with_context  pass a CallContext before the script's arguments

        Raises TypeError or ValueError for what can never be called, and for a name that is taken.
        """
        if function is None:
            return lambda decorated: self.add(
                name, decorated, inline=inline, with_context=with_context
            )
        self._check(name, function)
        self._functions[name] = HostFunction(name, function, inline, with_context)
        return function

    def get(self, name: str) -> HostFunction | None:
        """The function with this name."""
        return self._functions.get(name)

    def get_inline(self, name: str) -> HostFunction | None:
        """The function with this name if it is to run inside the step; then `perform` it."""
        found = self._functions.get(name)
        return found if found is not None and found.inline else None

    def perform(
        self,
        task_id: str,
        request_id: int,
        name: str,
        args: Sequence[Any],
        idempotency_key: str = "",
    ) -> dict[str, Any]:
        """`{"data": json}`, or `{"error": {"name", "message"}}`; the answer that `resume` takes.

        Raises nothing. What the script may know stands in the message; the traceback of anything
        but CallFailed goes to the log of the service.
        """
        found = self._functions.get(name)
        if found is None:
            return _error(f"no host function {name!r:.120} is registered here")
        context = CallContext(task_id, request_id, idempotency_key)
        try:
            return _answer(name, found.function(*_leading(found, context), *args))
        except CallFailed as failure:
            return _error(str(failure.message), str(failure.name))
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # SystemExit and CancelledError too: it is one call's end
            mismatch = _mismatch(found, context, args) if isinstance(error, TypeError) else None
            return _error(mismatch, "TypeError") if mismatch else _broken(name, context, error)

    def _check(self, name: str, function: object) -> None:
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ValueError(
                f"bad name of a host function {name!r:.60}; use letters, digits and _ $ . "
                "(no digit or dot first), at most 100"
            )
        if name in self._functions:
            raise ValueError(f"there is a host function {name!r} already")
        if not callable(function):
            raise TypeError(f"the host function {name!r} must be callable, not {function!r:.60}")
        if _is_async(function):
            raise TypeError(
                f"the host function {name!r} is async; give a plain function, "
                "such as lambda *args: asyncio.run(function(*args))"
            )


def _leading(found: HostFunction, context: CallContext) -> tuple[CallContext, ...]:
    return (context,) if found.with_context else ()


def _answer(name: str, value: object) -> dict[str, Any]:
    """A copy of `value` made of JSON types only."""
    try:
        return {"data": json.loads(json.dumps(value, allow_nan=False))}
    except (TypeError, ValueError, RecursionError) as error:
        return _error(f"the host function {name!r} did not return JSON: {error}", "TypeError")


def _broken(name: str, context: CallContext, error: BaseException) -> dict[str, Any]:
    import logging

    logging.getLogger("sequential_flow").error(
        "the host function %r failed for task %s, request %d",
        name,
        context.task_id,
        context.request_id,
        exc_info=error,
    )
    return _error(f"the call of {name!r} failed")


def _mismatch(found: HostFunction, context: CallContext, args: Sequence[Any]) -> str | None:
    """What is wrong with the arguments; None when they fit, so that something else failed."""
    from inspect import signature

    try:
        signature(found.function).bind(*_leading(found, context), *args)
    except ValueError:  # a built-in function without a signature
        return None
    except TypeError as error:
        return f"the host function {found.name!r} takes other arguments: {error}"
    return None


def _is_async(function: object) -> bool:
    from inspect import iscoroutinefunction

    call = type(function).__call__ if callable(function) else None
    return iscoroutinefunction(function) or iscoroutinefunction(call)


def _error(message: str, name: str = "Error") -> dict[str, Any]:
    return {"error": {"name": name, "message": message}}
