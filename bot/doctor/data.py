"""Examines what lies on the disk: the directory, the database, and the key. Nothing is made or changed."""

import os
import shutil
import sqlite3
import stat
from pathlib import Path

from bot.db import readonly, vault
from bot.db.engine import in_use
from bot.db.failures import database_failure
from bot.db.keyring import BadKeyFile, NoKeyFile, WrongKey, load_keys
from bot.db.migrate import SchemaState, schema_state
from bot.doctor.finding import Finding, fine, ill
from bot.settings import DataSettings

ENOUGH = 200 * 1024 * 1024  # bytes: weeks of a busy bot
_OTHERS = stat.S_IRWXG | stat.S_IRWXO
_PATIENCE = 5.0  # seconds for a locked database
_STANDINGS = {
    SchemaState.CURRENT: "in good order",
    SchemaState.OLDER: "in good order, of an older version; the next start brings it up to date",
}


def directory(path: Path) -> Finding:
    about = f"DATA_DIR {path}"
    if not path.exists():
        return fine(about, "not there yet; the first start makes it")
    if not path.is_dir():
        return ill(about, "this is no directory; name another one, or move this file away")
    if not os.access(path, os.R_OK | os.W_OK | os.X_OK):
        return ill(about, "this user may not write there; run the bot as its owner, or chown it")
    if path.stat().st_mode & _OTHERS:
        return ill(about, f"others on this machine may look into it; chmod 700 {path}")
    free = shutil.disk_usage(path).free
    if free < ENOUGH:
        return ill(about, f"only {free // 1024**2} MiB are free on its disk; make room")
    return fine(about, f"writable, {free // 1024**2} MiB free")


def database(url: str) -> Finding:
    try:
        file = readonly.database_file(url)
    except readonly.NoDatabase:
        return fine("database", "not there yet; the first start makes it")
    except readonly.NotAFile:
        return fine("database", "is no file of ours; not examined")
    about = f"database {file}"
    try:
        with readonly.connect(file, _PATIENCE) as connection:
            [(verdict, *_), *_] = connection.execute("PRAGMA quick_check(1)").fetchall()
            found = schema_state(readonly.revision(connection))
    except sqlite3.Error as error:
        sickness = database_failure(error)
        return ill(about, sickness.value if sickness else str(error))
    if verdict != "ok":
        return ill(about, "damaged; stop the bot and put a backup in its place")
    if found is SchemaState.NEWER:
        return ill(about, "last used by a newer version of this bot; install that one")
    return fine(about, f"{_STANDINGS[found]}; {'a bot runs on it' if in_use(file) else 'no bot runs on it'}")


def key(settings: DataSettings) -> Finding:
    file = settings.data_dir / "secret.key"
    configured = settings.encryption_key.get_secret_value() if settings.encryption_key else ""
    about = "ENCRYPTION_KEY" if configured else f"key {file}"
    sealed = _sealed_pepper(settings)
    if sealed is None and not configured and not file.exists():
        return fine(about, "not there yet; the first start makes it")
    try:
        keys = load_keys(configured, file)
        if sealed is not None:
            vault.decrypt(keys, sealed)
    except (WrongKey, OSError) as error:
        return ill(about, _why(error))
    if not configured and file.stat().st_mode & _OTHERS:
        return ill(about, f"others on this machine may read it; chmod 600 {file}")
    return fine(about, "opens the database" if sealed is not None else "there, and nothing is sealed yet")


def _why(error: Exception) -> str:
    match error:
        case NoKeyFile():
            return "missing, and the database was sealed with it; put it back from your backup"
        case BadKeyFile():
            return "holds no Fernet key; put the right one back from your backup"
        case WrongKey():
            return "not the key this database was sealed with; put the right one back from your backup"
    return f"cannot be read ({type(error).__name__}); let the bot's user read it"


def _sealed_pepper(settings: DataSettings) -> bytes | None:
    """``None`` also where the database cannot be read: that is said of the database."""
    try:
        file = readonly.database_file(settings.database_url.get_secret_value())
        with readonly.connect(file, _PATIENCE) as connection:
            return readonly.sealed_pepper(connection)
    except (readonly.NoDatabase, readonly.NotAFile, sqlite3.Error):
        return None
