"""A port that a test may listen on a moment later."""

import fcntl
import random
import socket
import tempfile
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TextIO

PORTS = range(10_000, 30_000)  # that a system gives to nobody who connects
REMEMBERED = 50  # ports of this process that no other one picks; by then they are listened on

_locks: deque[TextIO] = deque()


def free_port() -> int:
    """One that nobody listens on, and that no other process of the tests has just been given."""
    while True:
        port = random.SystemRandom().choice(PORTS)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            _lock(port)
            return port


def _lock(port: int) -> None:
    """:raises OSError: somebody was given it."""
    directory = Path(tempfile.gettempdir()) / "ports-of-tests"
    directory.mkdir(exist_ok=True)
    file = (directory / str(port)).open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        raise
    _locks.append(file)
    if len(_locks) > REMEMBERED:
        _locks.popleft().close()
