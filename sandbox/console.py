"""Formats the sandbox's terminal output: one line for a broken connection, a traceback for its own errors."""

import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from aiohttp.http_exceptions import HttpProcessingError

HUNG_UP = "A connection broke off in the middle of a request: the chat page was closed, or the bot was ended."
NO_HTTP = "Something that is no HTTP request came in, and was refused."


class OneLineFormatter(logging.Formatter):
    """One line for what a client did, and the usual text for all else."""

    def format(self, record: logging.LogRecord) -> str:
        match record.exc_info[1] if record.exc_info else None:
            case ConnectionError() | EOFError():
                return HUNG_UP
            case HttpProcessingError():
                return NO_HTTP
        return super().format(record)


@contextmanager
def one_line_errors(stream: TextIO) -> Iterator[None]:
    """Log connection errors of the web server as one line each."""
    server, handler = logging.getLogger("aiohttp.server"), logging.StreamHandler(stream)
    handler.setFormatter(OneLineFormatter())
    server.addHandler(handler)
    server.propagate = False
    try:
        yield
    finally:
        server.removeHandler(handler)
        server.propagate = True


def report_exit(code: int) -> None:
    """Print how the bot's process ended; nothing where it ended as it was asked to."""
    if code < 0:
        _say(
            f"The bot was killed ({signal.Signals(-code).name}). Start in the control panel starts it again."
        )
    elif code:
        _say(f"The bot ended with exit code {code}; its last lines are in the control panel.")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - for the terminal
