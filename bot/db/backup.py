"""Backs the database up while the bot runs (``python -m bot backup FILE``).

To restore: put FILE where the database lies, with no ``-wal`` and ``-shm`` beside it, and its key with it.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import mkstemp
from urllib.parse import quote

from bot.db.keyring import sync_directory
from bot.db.sqlite import LOCK_TIMEOUT


class AlreadyThere(Exception):
    """The target exists; a backup never replaces a file, for that may be the last good one."""


class NoSuchDirectory(Exception):
    """There is no directory to put the copy into."""


class BadCopy(Exception):
    """The copy is damaged, and so is the database; the copy was thrown away."""


def back_up(database: Path, copy: Path) -> None:
    """Copy everything committed so far into the new file ``copy`` (mode 600), complete or not at all.

    :raises AlreadyThere: ``copy`` exists.
    :raises NoSuchDirectory: its directory does not.
    :raises BadCopy: the database is damaged.
    :raises OSError, sqlite3.Error: one of the files cannot be read or written.
    """
    if copy.exists():
        raise AlreadyThere(str(copy))
    if not copy.parent.is_dir():
        raise NoSuchDirectory(str(copy.parent))
    handle, name = mkstemp(dir=copy.parent, prefix=f".{copy.name}.")
    try:
        _copy(database, Path(name))
        os.fsync(handle)
        Path(name).rename(copy)
    except BaseException:
        Path(name).unlink()
        raise
    finally:
        os.close(handle)
    sync_directory(copy.parent)


def _copy(database: Path, copy: Path) -> None:
    """Copy by SQLite's backup API, which includes what still stands in the log: https://sqlite.org/backup.html"""
    address = f"file:{quote(str(database.resolve()))}?mode=rw"  # rw: never made where it is not there
    with (
        closing(sqlite3.connect(address, uri=True, timeout=LOCK_TIMEOUT)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode=DELETE")  # one file that is complete by itself
        if target.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise BadCopy(str(database))
