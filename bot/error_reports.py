"""Collects errors of the log for the operators' chat: one line for each kind of error in ten minutes.

A line has the logger, our own words for the event, the kind of exception and a reference that stands in the
log as well: nothing that a customer wrote, no message of an exception, no field of the event.
"""

import logging
import secrets
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

EVERY = 600.0  # seconds between two lines of one kind
MOST = 50  # lines that wait, and …
_KINDS = 1_000  # … kinds that are remembered
_OURS = ("bot", "sandbox")  # loggers whose events are constant words
_reporting: ContextVar[bool] = ContextVar("reporting", default=False)


@dataclass(frozen=True, slots=True)
class ErrorReport:
    """One line: where it happened, what, and how often it was not told since the line before."""

    logger: str
    event: str
    exception: str
    reference: str
    untold: int = 0

    @property
    def kind(self) -> str:
        """What is told once in ten minutes."""
        return f"{self.logger} {self.event} {self.exception}"


class ErrorReports(logging.Handler):
    """A handler of the root logger, in front of the one that writes: it gives records their reference."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(logging.ERROR)
        self._now = now
        self._told: dict[tuple[str, str, str], tuple[float, int]] = {}  # when, and how often not since
        self._waiting: deque[ErrorReport] = deque(maxlen=MOST)

    def emit(self, record: logging.LogRecord) -> None:
        """Note an error, unless it comes of reporting one."""
        if _reporting.get():
            return
        kind = (record.name, _event(record), _exception(record))
        at, untold = self._told.get(kind, (-EVERY, 0))
        if self._now() - at < EVERY:
            self._told[kind] = at, untold + 1
            return
        if len(self._told) >= _KINDS:
            self._told.clear()
        self._told[kind] = self._now(), 0
        self._waiting.append(ErrorReport(*kind, _reference(record), untold))

    def take(self) -> list[ErrorReport]:
        """Take what waits."""
        taken = []
        while self._waiting:
            taken.append(self._waiting.popleft())
        return taken


@contextmanager
def while_reporting() -> Iterator[None]:
    """Errors that come of reporting an error are not reported: that would go round for ever."""
    token = _reporting.set(True)
    try:
        yield
    finally:
        _reporting.reset(token)


def _fields(record: logging.LogRecord) -> dict[str, Any]:
    """The fields of one of structlog's records."""
    return record.msg if isinstance(record.msg, dict) else {}


def _event(record: logging.LogRecord) -> str:
    """Our own words; a library's may quote anything."""
    event = _fields(record).get("event")
    ours = record.name.partition(".")[0] in _OURS
    return event if ours and isinstance(event, str) else ""


def _exception(record: logging.LogRecord) -> str:
    found = _fields(record).get("exc_info") or record.exc_info
    if found is True:  # as structlog has it: the one that is handled now
        found = sys.exc_info()
    if isinstance(found, tuple):
        found = found[1]
    return type(found).__name__ if isinstance(found, BaseException) else ""


def _reference(record: logging.LogRecord) -> str:
    """The reference that the customer was told, or a new one that the log shows with the record."""
    known = _fields(record).get("reference")
    if isinstance(known, str):
        return known
    record.reference = new = secrets.token_hex(3)
    return new
