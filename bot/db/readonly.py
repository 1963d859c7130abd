"""Reads the file of an SQLite database without changing it, for ``doctor`` and ``rotate-key``."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from bot.db.engine import sqlite_file


class NotAFile(Exception):
    """The database is no SQLite file; it has tools of its own."""


class NoDatabase(Exception):
    """There is no database yet; the text is where it would be."""


def database_file(url: str) -> Path:
    """The file of the database at ``url``.

    :raises NotAFile: it is none.
    :raises NoDatabase: it is not there.
    """
    file = sqlite_file(url)
    if file is None:
        raise NotAFile
    if not file.exists():
        raise NoDatabase(str(file))
    return file


@contextmanager
def connect(file: Path, patience: float = 30.0) -> Iterator[sqlite3.Connection]:
    """Open a connection that cannot write. ``patience``: seconds to wait for a lock.

    A reader of a log leaves the log's files behind. Where there are none, the database's file is complete,
    and is opened as immutable: https://sqlite.org/uri.html#uriimmutable
    """
    has_log = file.with_name(f"{file.name}-wal").exists()
    address = f"file:{quote(str(file.resolve()))}?mode=ro{'' if has_log else '&immutable=1'}"
    with closing(sqlite3.connect(address, uri=True, timeout=patience)) as connection:
        yield connection


def revision(connection: sqlite3.Connection) -> str | None:
    """The revision of the schema; ``None`` before the first migration."""
    tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if tables else None
    return None if row is None else str(row[0])


def sealed_pepper(connection: sqlite3.Connection) -> bytes | None:
    """The sealed pepper, which only the database's own key opens; ``None`` before the first start."""
    tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'meta'").fetchone()
    row = connection.execute("SELECT value FROM meta WHERE name = 'pepper'").fetchone() if tables else None
    return None if row is None else bytes(row[0])
