"""Checks of the data directory, the database and the encryption key, read-only."""

import os
import shutil
import sqlite3
import stat
from pathlib import Path

from bot.db import readonly
from bot.db.failures import database_failure
from bot.db.file_lock import in_use
from bot.db.keyring import BadKeyFile, NoKeyFile, WrongKey, load_keys
from bot.db.migrate import REVISIONS, SchemaState, schema_state
from bot.db.server_state import ServerState
from bot.doctor.finding import Finding, failed, passed
from bot.settings import DataSettings

LEAST_FREE = 200 * 1024 * 1024  # bytes: weeks of a busy bot
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_LOCK_TIMEOUT = 5.0  # seconds for a locked database
_SCHEMA_STATES = {
    SchemaState.CURRENT: "in good order",
    SchemaState.OLDER: "in good order, of an older version; the next start brings it up to date",
}


def directory(path: Path) -> Finding:
    """Check that ``DATA_DIR`` is writable, closed to other users, and has free space.

    :raises OSError: it cannot be looked at.
    """
    about = f"DATA_DIR {path}"
    if not path.exists():
        return passed(about, "not there yet; the first start makes it")
    if not path.is_dir():
        return failed(about, "this is no directory; name another one, or move this file away")
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        return failed(about, "this user may not write there; run the bot as its owner, or chown it")
    if path.stat().st_mode & _OTHERS:
        return failed(about, f"others on this machine may look into it; chmod 700 {path}")
    free = shutil.disk_usage(path).free
    if free < LEAST_FREE:
        return failed(about, f"only {free // 1024**2} MiB are free on its disk; make room")
    return passed(about, f"writable, {free // 1024**2} MiB free")


def on_server(state: ServerState) -> Finding:
    """Judge the state of a database on a server."""
    if state.revision is None:
        return passed("database", "on a server that answers, and empty; the first start makes its tables")
    found = schema_state(state.revision)
    if found is SchemaState.NEWER and state.runs_from in REVISIONS:
        return passed("database", "of a newer version, on which this one runs as well")
    return _of_schema("database", found, in_use=state.in_use)


def _of_schema(about: str, found: SchemaState, *, in_use: bool) -> Finding:
    if found is SchemaState.NEWER:
        return failed(about, "last used by a newer version of this bot; install that one")
    return passed(about, f"{_SCHEMA_STATES[found]}; {'a bot runs on it' if in_use else 'no bot runs on it'}")


def database(url: str) -> Finding:
    """Check that the SQLite file is intact and of a known schema (``PRAGMA quick_check``)."""
    try:
        file = readonly.database_file(url)
    except readonly.NoDatabase:
        return passed("database", "not there yet; the first start makes it")
    about = f"database {file}"
    try:
        with readonly.connect(file, _LOCK_TIMEOUT) as connection:
            [(verdict, *_), *_] = connection.execute("PRAGMA quick_check(1)").fetchall()
            found = schema_state(readonly.revision(connection))
    except sqlite3.Error as error:
        failure = database_failure(error)
        return failed(about, failure.value if failure else str(error))
    if verdict != "ok":
        return failed(about, "damaged; stop the bot and put a backup in its place")
    return _of_schema(about, found, in_use=in_use(file))


def key(settings: DataSettings, sealed: bytes | None) -> Finding:
    """Check that the encryption key is there and decrypts a value of the database, if that has one."""
    file = settings.data_dir / "secret.key"
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""
    about = "ENCRYPTION_KEY" if configured else f"key {file}"
    if sealed is None and not configured and not file.exists():
        return passed(about, "not there yet; the first start makes it")
    try:
        keys = load_keys(configured, file)
        if sealed is not None:
            keys.decrypt(sealed)
    except (WrongKey, OSError) as error:
        return failed(about, _key_error(error))
    if not configured and file.stat().st_mode & _OTHERS:
        return failed(about, f"others on this machine may read it; chmod 600 {file}")
    return passed(about, "opens the database" if sealed is not None else "there, and nothing is sealed yet")


def _key_error(error: Exception) -> str:
    match error:
        case NoKeyFile():
            return "missing, and the database was sealed with it; put it back from your backup"
        case BadKeyFile():
            return "holds no Fernet key; put the right one back from your backup"
        case WrongKey():
            return "not the key this database was sealed with; put the right one back from your backup"
    return f"cannot be read ({type(error).__name__}); let the bot's user read it"


def sealed_pepper(url: str) -> bytes | None:
    """A value to try the key on; ``None`` also where the database cannot be read, a finding of its own."""
    try:
        with readonly.connect(readonly.database_file(url), _LOCK_TIMEOUT) as connection:
            return readonly.sealed_pepper(connection)
    except (readonly.NoDatabase, sqlite3.Error):
        return None
