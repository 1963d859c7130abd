"""Classifies the errors of the database by what the operator has to do."""

import sqlite3
from enum import Enum

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

_PRIMARY = 0xFF  # the lower byte; the upper ones say where: https://sqlite.org/rescode.html


class DatabaseAway(SQLAlchemyError):
    """The server of the database cannot be reached, or gave no answer in time.

    What was to be committed may have been committed all the same.
    """


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
    AWAY = "its server does not answer; see whether it runs, and is the one that DATABASE_URL names"
    NO_ROOM = "its server has run out of connections, memory or disk; see its log"
    IN_THE_WAY = "other transactions were in the way; they pass"
    POOLER = "a pooler before its server refuses it; see its log, or let DATABASE_URL name the server itself"
    STANDBY = "its server takes no writes; DATABASE_URL should name the primary"
    REFUSED = "its server refuses the user, password or database of DATABASE_URL, or the user's rights there"

    @property
    def passes(self) -> bool:
        """Whether it may pass without anybody touching the database, so that it is worth waiting."""
        return self not in {DatabaseFailure.DAMAGED, DatabaseFailure.REFUSED}


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

# By the beginning of PostgreSQL's SQLSTATE, the longest that fits:
# https://www.postgresql.org/docs/current/errcodes-appendix.html
_BY_STATE = {
    "08": DatabaseFailure.AWAY,
    "08P01": DatabaseFailure.POOLER,  # of PgBouncer, which refuses the settings of a session
    "25006": DatabaseFailure.STANDBY,
    "25P03": DatabaseFailure.AWAY,  # it ended a transaction whose bot had been stopped
    "28": DatabaseFailure.REFUSED,
    "3D000": DatabaseFailure.REFUSED,
    "40": DatabaseFailure.IN_THE_WAY,
    "42501": DatabaseFailure.REFUSED,
    "53": DatabaseFailure.NO_ROOM,
    "55P03": DatabaseFailure.LOCKED,
    "57P": DatabaseFailure.AWAY,
    "58": DatabaseFailure.FAILING_DISK,
    "XX001": DatabaseFailure.FAILING_DISK,
    "XX002": DatabaseFailure.FAILING_DISK,
}


def database_failure(error: BaseException) -> DatabaseFailure | None:
    """Classify an error; ``None`` when the database's file, disk or server has nothing to do with it."""
    while isinstance(error, BaseExceptionGroup):  # a task group's
        error = error.exceptions[0]
    if isinstance(error, DatabaseAway):
        return DatabaseFailure.AWAY
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        return _BY_CODE.get(code & _PRIMARY)
    state = getattr(cause, "sqlstate", None) or ""
    for length in (5, 3, 2):
        if found := _BY_STATE.get(state[:length]):
            return found
    lost = isinstance(error, DBAPIError) and error.connection_invalidated
    return DatabaseFailure.AWAY if lost else None
