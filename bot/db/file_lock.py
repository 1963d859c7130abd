"""The lock file of a database, held by the bot that runs on it."""

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

_ATTEMPTS, _BETWEEN_ATTEMPTS = 5, 0.05  # ``in_use`` holds the lock for an instant


class AlreadyRunning(Exception):
    """Another process runs on this database; the text is its file."""


@asynccontextmanager
async def exclusive_lock(file: Path) -> AsyncIterator[None]:
    """Hold the lock file of a database, so that no second bot buys and sends everything twice.

    The lock ends with its process, also after ``kill -9``.

    :raises AlreadyRunning: another process holds it.
    """
    with lock_file(file).open("a") as lock:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError as busy:
                if attempt == _ATTEMPTS:
                    raise AlreadyRunning(str(file)) from busy
            await asyncio.sleep(_BETWEEN_ATTEMPTS)
        yield


def in_use(file: Path) -> bool:
    """Whether a bot runs on this database at the moment."""
    try:
        with lock_file(file).open() as lock:
            fcntl.flock(lock, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except (FileNotFoundError, NotADirectoryError):
        return False
    except BlockingIOError:
        return True
    return False


def lock_file(file: Path) -> Path:
    """One lock for one file, by whatever link it is reached."""
    return file.resolve().with_suffix(".lock")
