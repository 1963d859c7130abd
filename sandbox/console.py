"""What the sandbox's terminal shows: one line where somebody hung up, a traceback where it is at fault."""

import logging
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from aiohttp.http_exceptions import HttpProcessingError

HUNG_UP = "A connection broke off in the middle of a request: the chat page was closed, or the bot was ended."
NO_HTTP = "Something that is no HTTP request came in, and was refused."


class Plain(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        match record.exc_info[1] if record.exc_info else None:
            case ConnectionError() | EOFError():
                return HUNG_UP
            case HttpProcessingError():
                return NO_HTTP
        return super().format(record)


@contextmanager
def speaking_plainly(stream: TextIO) -> Iterator[None]:
    """Let the web server say what happens to it in one line."""
    server, handler = logging.getLogger("aiohttp.server"), logging.StreamHandler(stream)
    handler.setFormatter(Plain())
    server.addHandler(handler)
    server.propagate = False
    try:
        yield
    finally:
        server.removeHandler(handler)
        server.propagate = True


def say_end(code: int) -> None:
    """What became of the bot's process; nothing where it ended as it was asked to."""
    if code < 0:
        _say(
            f"The bot was killed ({signal.Signals(-code).name}). Start in the control panel starts it again."
        )
    elif code:
        _say(f"The bot ended with exit code {code}; its last lines are in the control panel.")


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)  # noqa: T201 - for the terminal
