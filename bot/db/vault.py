"""What must not lie open on the disk is sealed here, and what must be recognised again is marked."""

import hashlib
import hmac
import secrets
from pathlib import Path

from cryptography.fernet import InvalidToken
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.keyring import Keyring, WrongKey, keys_at_hand
from bot.db.tables import meta

PEPPER = "pepper"
_HELD = "keys held"  # by the bot that runs, or ran last: their fingerprints, the one that seals first


class Vault:
    """Fernet seals; a keyed hash marks.

    A mark tells whether a secret was seen before without holding it: its key, the pepper, lives sealed in the
    database, so a copy of the database alone does not allow trying out guesses.
    """

    def __init__(self, keys: Keyring, pepper: bytes) -> None:
        self._keys = keys
        self._pepper = pepper
        self._noted = keys.names

    def seal(self, text: str) -> bytes:
        return self._keys.fernet.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """:raises WrongKey: it was sealed with a key that is not here."""
        try:
            return self._keys.fernet.decrypt(sealed).decode()
        except InvalidToken:
            raise WrongKey from None

    def mark(self, text: str) -> bytes:
        return hmac.digest(self._pepper, text.encode(), hashlib.sha256)[:16]

    async def follow(self, db: Database) -> None:
        """Take up the keys of a rotation under way, and note in the database that it was done.

        The note waits for its turn to write: what was sealed before with the old key is written by then.

        :raises WrongKey, OSError: the file cannot be followed; the keys stay those they were.
        """
        self._keys.reread()
        if self._keys.names != self._noted:
            async with db.write() as connection:
                await _note(connection, self._keys)
            self._noted = self._keys.names


async def open_vault(db: Database, configured: str, file: Path) -> Vault:
    """The vault of this database, made with a new key when the database is new.

    ``configured`` is the setting ``ENCRYPTION_KEY``: comma-separated Fernet keys, or empty for the key file.

    :raises WrongKey: this database belongs to another key; nothing is overwritten.
    """
    async with db.write() as connection:
        sealed = await sealed_pepper(connection)
        keys = keys_at_hand(configured, file, new=sealed is None)
        if sealed is None:
            sealed = keys.fernet.encrypt(secrets.token_bytes(32))
            await connection.execute(meta.insert().values(name=PEPPER, value=sealed))
        pepper = opened(keys, sealed)
        await _note(connection, keys)
    return Vault(keys, pepper)


def opened(keys: Keyring, sealed: bytes) -> bytes:
    """:raises WrongKey: it was sealed with another key."""
    try:
        return keys.fernet.decrypt(sealed)
    except InvalidToken:
        raise WrongKey from None


async def sealed_pepper(connection: AsyncConnection) -> bytes | None:
    value: bytes | None = await connection.scalar(select(meta.c.value).where(meta.c.name == PEPPER))
    return value


async def held(connection: AsyncConnection) -> tuple[str, ...]:
    """The fingerprints of the keys of the bot that runs, or ran last; the one it seals with comes first."""
    value: bytes | None = await connection.scalar(select(meta.c.value).where(meta.c.name == _HELD))
    return tuple((value or b"").decode().split())


async def _note(connection: AsyncConnection, keys: Keyring) -> None:
    statement = insert(meta).values(name=_HELD, value=" ".join(keys.names).encode())
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )
