"""What keeps the bot from running, as one clear line for the operator and an exit code."""

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError

from bot.db.ailments import Ailment, ailment
from bot.db.engine import AlreadyRunning
from bot.db.migrate import NewerSchema
from bot.db.vault import WrongKey
from bot.loops.polling import AnotherPoller, TokenRefused
from bot.loops.supervise import LoopBroken
from bot.settings import Settings
from bot.web import CannotListen

BROKEN_DOWN, SET_UP_WRONGLY = 1, 2

_PASSING = (Ailment.FULL, Ailment.LOCKED, Ailment.FAILING_DISK)  # a later start may well succeed


def explain(error: BaseException, settings: Settings) -> tuple[int, str] | None:
    """The exit code and the line; ``None`` for an error that is ours and deserves its traceback."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, DBAPIError | sqlite3.Error):
        return _ailing(error)
    line = _set_up_wrongly(error, settings)
    if line is not None:
        return SET_UP_WRONGLY, line
    line = _broken_down(error)
    return None if line is None else (BROKEN_DOWN, line)


def _set_up_wrongly(error: BaseException, settings: Settings) -> str | None:
    match error:
        case AlreadyRunning():
            return f"{error} is in use: another bot runs on this database; stop it first"
        case NewerSchema():
            return "the database was last used by a newer version of this bot; install that one"
        case WrongKey():
            key = "ENCRYPTION_KEY" if settings.encryption_key else str(settings.data_dir / "secret.key")
            return f"{key} is not the key this database was sealed with; restore the right one"
        case CannotListen() | TokenRefused():
            return str(error)
        case OSError() if error.filename:
            return f"DATA_DIR: cannot use {error.filename}: {error.strerror}"
    return None


def _broken_down(error: BaseException) -> str | None:
    match error:
        case AnotherPoller():
            return str(error)
        case LoopBroken():
            return f"the loop {error} failed again and again; the log above says why"
    return None


def _ailing(error: DBAPIError | sqlite3.Error) -> tuple[int, str] | None:
    found = ailment(error)
    if found is not None:
        return (
            BROKEN_DOWN if found in _PASSING else SET_UP_WRONGLY
        ), f"the database cannot be used: {found.value}"
    if isinstance(error, OperationalError):
        return BROKEN_DOWN, f"the database cannot be used: {error.orig}"
    return None
