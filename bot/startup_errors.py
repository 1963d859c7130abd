"""Explains the errors that end the bot or a command: one line for the operator, and an exit code."""

import sqlite3
from pathlib import Path

from cryptography.fernet import Fernet
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from bot.alikeness import UnlikeReplicas
from bot.db.backup import AlreadyThere, BadCopy, NoSuchDirectory
from bot.db.failures import DatabaseFailure, database_failure
from bot.db.file_lock import AlreadyRunning
from bot.db.keyring import BadKeyFile, NoKeyFile, WrongKey
from bot.db.migrate import NewerSchema, OlderSchema
from bot.db.move import MoveFailed, MoveRefused, TargetUnusable
from bot.db.readonly import NoDatabase, NotAFile
from bot.db.restore import NoBackup
from bot.db.rotate import AlreadyRotating, NewKeyNotUsed, OneKeyOnly
from bot.db.upgrade import NoRoom
from bot.sentry_reports import SentryMissing
from bot.settings import DataSettings
from bot.supervision import LoopBroken
from bot.telegram.polling import AnotherPoller, TokenRefused
from bot.web import CannotListen

FAILED, MISCONFIGURED = 1, 2  # exit codes

_TRANSIENT = (
    DatabaseFailure.FULL,
    DatabaseFailure.LOCKED,
    DatabaseFailure.FAILING_DISK,
    DatabaseFailure.AWAY,
    DatabaseFailure.NO_ROOM,
    DatabaseFailure.IN_THE_WAY,
)  # a later start may well succeed


def explain(error: BaseException, settings: DataSettings) -> tuple[int, str] | None:
    """The exit code and the line for an error; ``None`` for a bug of ours, which deserves its traceback."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, SQLAlchemyError | sqlite3.Error) or database_failure(error):
        return _of_the_database(error)
    if isinstance(error, TargetUnusable):
        return _code(error.failure), f"TARGET cannot be used: {str(error).replace('DATABASE_URL', 'TARGET')}"
    line = _misconfigured(error) or _of_the_key(error, settings) or _of_a_file(error, settings)
    if line is not None:
        return MISCONFIGURED, line
    line = _failed(error)
    return None if line is None else (FAILED, line)


def _of_the_database(error: BaseException) -> tuple[int, str] | None:
    found = database_failure(error)
    if found is not None:
        return _code(found), f"the database cannot be used: {found.value}"
    if isinstance(error, OperationalError):
        return FAILED, f"the database cannot be used: {error.orig}"
    return None


def _code(failure: DatabaseFailure) -> int:
    return FAILED if failure in _TRANSIENT else MISCONFIGURED


def _misconfigured(error: BaseException) -> str | None:
    line = _of_a_copy(error)
    match error:
        case AlreadyRunning():
            line = f"{error} is in use: another bot runs on this database; stop it first"
        case NewerSchema():
            line = "the database was last used by a newer version of this bot; install that one"
        case OlderSchema():
            line = "the database is of an older version; start the bot, or run: python -m bot migrate"
        case NoDatabase():
            line = f"there is no database at {error} yet; the bot's first start makes it (see DATA_DIR)"
        case SentryMissing():
            line = (
                "SENTRY_DSN needs the package sentry-sdk (requirements-extras.lock has it); or leave it empty"
            )
        case CannotListen() | TokenRefused() | UnlikeReplicas():
            line = str(error)
    return line


def _of_a_copy(error: BaseException) -> str | None:
    """A backup that cannot be made, or put back, or a database that cannot be moved."""
    line = None
    match error:
        case NotAFile():
            line = "only SQLite is copied here; of PostgreSQL, pg_dump makes a copy, also while the bot runs"
        case AlreadyThere():
            line = f"{error} is there already, and a backup replaces nothing; name another file"
        case NoSuchDirectory():
            line = f"there is no directory {error}; make it first"
        case NoBackup() | MoveRefused():
            line = f"{error}; nothing was changed"
    return line


def _of_a_file(error: BaseException, settings: DataSettings) -> str | None:
    if not isinstance(error, OSError) or not error.filename:
        return None
    path, ours = Path(str(error.filename)), settings.data_dir
    blame = "DATA_DIR: " if path.is_relative_to(ours) or ours.is_relative_to(path) else ""
    return f"{blame}cannot use {path}: {error.strerror}"


def _of_the_key(error: BaseException, settings: DataSettings) -> str | None:
    match error:
        case NoKeyFile():
            return f"{error} is missing, the key this database was sealed with; put it back from your backup"
        case BadKeyFile():
            return f"{error} holds no Fernet key; put the right one back from your backup"
        case WrongKey():
            key = "ENCRYPTION_KEY" if settings.encryption_key else str(settings.data_dir / "secret.key")
            return f"{key} is not the key this database was sealed with; restore the right one"
        case OneKeyOnly():
            return _WITH_A_SETTING.format(new=Fernet.generate_key().decode())
        case NewKeyNotUsed() if settings.encryption_key:
            return "a bot that runs does not seal with the first key of ENCRYPTION_KEY; restart it first"
    return None


_WITH_A_SETTING = """ENCRYPTION_KEY holds one key, and a rotation needs the new one in front of it:
  1. Put this new key and a comma before the present one: ENCRYPTION_KEY={new},...
  2. Restart the bot, and run python -m bot rotate-key again.
  3. Take the old key out, and keep it for the backups made before."""


def _failed(error: BaseException) -> str | None:
    line = None
    match error:
        case AnotherPoller():
            line = str(error)
        case NoRoom():
            line = f"no room for a backup before the migration: {error}; nothing was changed"
        case LoopBroken():
            line = f"the loop {error} failed again and again; the log above says why"
        case AlreadyRotating():
            line = "another rotate-key is at work; let it finish"
        case NewKeyNotUsed():
            line = "the bot that runs did not take up the new key; both are kept. See its log, then try again"
        case MoveFailed():
            line = f"{error}; it holds none of them, and the database of DATABASE_URL is as it was"
        case BadCopy():
            line = f"{error} is damaged, and its copy was thrown away; stop the bot and restore a backup"
        case OSError() if error.errno:
            line = f"the disk cannot be used: {error.strerror}"
    return line
