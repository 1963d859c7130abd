"""Upgrades a database safely (``python -m bot upgrade``): a backup first, then the migrations."""

import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.db import migrate, readonly
from bot.db.backup import back_up
from bot.db.keyring import sync_directory

BACKUPS = "backups"  # in DATA_DIR
_ROOM = 2.2  # times the database: its backup, and what a migration writes before it is committed


class NoRoom(Exception):
    """The disk has no room for a backup and the migration; the text says how much is needed."""


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What was done: the backup, and the revisions before and after."""

    backup: Path
    before: str | None
    after: str


def upgrade(url: str, data_dir: Path, now: datetime) -> Upgrade | None:
    """Back the database up and migrate it; ``None``: there is none, or it is up to date. Blocks.

    :raises NotAFile: it is no SQLite database.
    :raises NewerSchema: a newer version used it last; nothing was changed.
    :raises NoRoom, BadCopy, OSError, sqlite3.Error: there is no backup, and nothing was changed.
    """
    try:
        file = readonly.database_file(url)
    except readonly.NoDatabase:
        return None
    with readonly.connect(file) as connection:
        before = readonly.revision(connection)
    match migrate.schema_state(before):
        case migrate.SchemaState.CURRENT:
            return None
        case migrate.SchemaState.NEWER:
            raise migrate.NewerSchema(str(before))
    backup = backups(data_dir) / f"{file.stem}-{before or 'empty'}-{now:%Y%m%dT%H%M%S.%f}.db"
    _check_room(file, backup.parent)
    back_up(file, backup)
    migrate.upgrade(url)
    return Upgrade(backup, before, migrate.REVISIONS[-1])


def backups(data_dir: Path) -> Path:
    """The directory of backups, made where it is not there."""
    directory = data_dir / BACKUPS
    if not directory.exists():
        directory.mkdir(mode=0o700)
        sync_directory(data_dir)
    return directory


def _check_room(file: Path, directory: Path) -> None:
    log = file.with_name(f"{file.name}-wal")
    size = file.stat().st_size + (log.stat().st_size if log.exists() else 0)
    needed, free = int(size * _ROOM), shutil.disk_usage(directory).free
    if free < needed:
        raise NoRoom(f"{needed // 1024**2 + 1} MiB are needed, and {free // 1024**2} are free")
