"""What must not lie open on the disk is sealed here, and what must be recognised again is marked."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.tables import meta

_PEPPER = "pepper"


class WrongKey(Exception):
    """The encryption key at hand is not the one this database was sealed with, or there is none."""


class Vault:
    """Fernet seals (the first key encrypts, all of them decrypt); a keyed hash marks.

    A mark tells whether a secret was seen before without holding it: its key, the pepper, lives sealed in the
    database, so a copy of the database alone does not allow trying out guesses.
    """

    def __init__(self, fernet: MultiFernet, pepper: bytes) -> None:
        self._fernet = fernet
        self._pepper = pepper

    def seal(self, text: str) -> bytes:
        return self._fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """:raises WrongKey: it was sealed with a key that is not here."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            raise WrongKey from None

    def mark(self, text: str) -> bytes:
        return hmac.digest(self._pepper, text.encode(), hashlib.sha256)[:16]


async def open_vault(db: Database, configured: str, file: Path) -> Vault:
    """The vault of this database, made with a new key when the database is new.

    ``configured`` is the setting ``ENCRYPTION_KEY``: comma-separated Fernet keys, or empty for the key file.

    :raises WrongKey: this database belongs to another key; nothing is overwritten.
    """
    async with db.write() as connection:
        sealed = await _sealed_pepper(connection)
        fernet = MultiFernet([Fernet(key) for key in _keys(configured, file, new=sealed is None)])
        if sealed is None:
            pepper = secrets.token_bytes(32)
            await connection.execute(meta.insert().values(name=_PEPPER, value=fernet.encrypt(pepper)))
            return Vault(fernet, pepper)
    try:
        return Vault(fernet, fernet.decrypt(sealed))
    except InvalidToken:
        raise WrongKey from None


async def _sealed_pepper(connection: AsyncConnection) -> bytes | None:
    value: bytes | None = await connection.scalar(select(meta.c.value).where(meta.c.name == _PEPPER))
    return value


def _keys(configured: str, file: Path, *, new: bool) -> list[str]:
    if configured:
        return [key.strip() for key in configured.split(",") if key.strip()]
    if not file.exists():
        if not new:
            raise WrongKey
        _write_new(file)
    return [file.read_text().strip()]


def _write_new(file: Path) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as opened:
        opened.write(Fernet.generate_key() + b"\n")
        opened.flush()
        os.fsync(opened.fileno())
