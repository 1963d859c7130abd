"""Puts a backup in the place of the database (``python -m bot restore FILE``); what it replaces is kept."""

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from tempfile import mkstemp

from bot.db import migrate, readonly
from bot.db.keyring import load_keys, sync_directory
from bot.db.upgrade import backups


class NoBackup(Exception):
    """The file is no intact backup of this bot's; the text says why. Nothing was changed."""


def restore(copy: Path, file: Path, data_dir: Path, configured: str, now: datetime) -> Path | None:
    """Check ``copy`` and put it at ``file``; the directory that keeps what was there. Blocks.

    ``configured``: the setting ``ENCRYPTION_KEY``.

    :raises NoBackup: nothing was changed.
    :raises NewerSchema: the copy is of a newer version; nothing was changed.
    :raises WrongKey: the key does not open it; nothing was changed.
    """
    sealed = _examined(copy)
    if sealed is not None:
        load_keys(configured, data_dir / "secret.key").decrypt(sealed)
    new = _copied(copy, file)
    try:
        kept = _set_aside(file, data_dir, now)
        new.replace(file)
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    sync_directory(file.parent)
    return kept


def _examined(copy: Path) -> bytes | None:
    """A value that is sealed in the copy, if any.

    :raises NoBackup: it is damaged, or something else.
    """
    if not copy.is_file():
        raise NoBackup(f"there is no file {copy}")
    try:
        with readonly.connect(copy) as connection:
            intact = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            revision, sealed = readonly.revision(connection), readonly.sealed_pepper(connection)
    except sqlite3.Error as error:
        raise NoBackup(f"{copy} cannot be read: {error}") from None
    if not intact:
        raise NoBackup(f"{copy} is damaged")
    if revision is None:
        raise NoBackup(f"{copy} is no database of this bot")
    if migrate.schema_state(revision) is migrate.SchemaState.NEWER:
        raise migrate.NewerSchema(revision)
    return sealed


def _copied(copy: Path, file: Path) -> Path:
    """A copy beside ``file``, mode 600, complete on the disk, with what still stood in its log."""
    handle, name = mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(name)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode=DELETE")
        os.fsync(handle)
    except BaseException:
        Path(name).unlink()
        raise
    finally:
        os.close(handle)
    return Path(name)


def _set_aside(file: Path, data_dir: Path, now: datetime) -> Path | None:
    """Keep the database and its log, and take the log away: it would be applied to what is put there.

    The file itself stays until it is replaced. A start after a crash in between finds a database.
    """
    if not file.exists():
        return None
    kept = backups(data_dir) / f"replaced-{now:%Y%m%dT%H%M%S.%f}"
    kept.mkdir(mode=0o700)
    logs = [file.with_name(f"{file.name}{end}") for end in ("-wal", "-shm")]
    for part in (file, *logs):
        if part.exists():
            shutil.copy2(part, kept / part.name)
            _sync(kept / part.name)
    sync_directory(kept)
    for part in logs:
        part.unlink(missing_ok=True)
    return kept


def _sync(file: Path) -> None:
    with file.open("rb") as opened:
        os.fsync(opened.fileno())
