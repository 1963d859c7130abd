"""Classifies the errors of SQLite by what the operator has to do."""

import sqlite3
from enum import Enum

from sqlalchemy.exc import DBAPIError

_PRIMARY = 0xFF  # the lower byte; the upper ones say where: https://sqlite.org/rescode.html


class DatabaseFailure(Enum):
    """Why the database cannot be used.

    The value completes the sentence "the database cannot be used: …", and says what to do.
    """

    FULL = "the disk is full; make room where DATA_DIR lies"
    LOCKED = "another program keeps it locked; end that program"
    READ_ONLY = "it is read-only; let the bot's user write the file and its directory"
    NOT_OPENED = "the file cannot be opened; let the bot's user read and write it and its directory"
    FAILING_DISK = "the disk reports an error on reading or writing; see the system's log"
    DAMAGED = "the file is damaged, or no database; put a backup in its place (it was left as it is)"

    @property
    def passes(self) -> bool:
        """Whether it may pass without anybody touching the database, so that it is worth waiting."""
        return self is not DatabaseFailure.DAMAGED


_BY_CODE = {
    sqlite3.SQLITE_FULL: DatabaseFailure.FULL,
    sqlite3.SQLITE_BUSY: DatabaseFailure.LOCKED,
    sqlite3.SQLITE_LOCKED: DatabaseFailure.LOCKED,
    sqlite3.SQLITE_READONLY: DatabaseFailure.READ_ONLY,
    sqlite3.SQLITE_PERM: DatabaseFailure.NOT_OPENED,
    sqlite3.SQLITE_CANTOPEN: DatabaseFailure.NOT_OPENED,
    sqlite3.SQLITE_IOERR: DatabaseFailure.FAILING_DISK,
    sqlite3.SQLITE_CORRUPT: DatabaseFailure.DAMAGED,
    sqlite3.SQLITE_NOTADB: DatabaseFailure.DAMAGED,
}


def database_failure(error: BaseException) -> DatabaseFailure | None:
    """Classify an error; ``None`` when file and disk have nothing to do with it."""
    while isinstance(error, BaseExceptionGroup):  # a task group's
        error = error.exceptions[0]
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    return None if code is None else _BY_CODE.get(code & _PRIMARY)
