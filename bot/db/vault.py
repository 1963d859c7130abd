"""Encryption at rest: seals secrets, and marks (keyed hashes) what must be recognised again."""

import hashlib
import hmac
import secrets
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert  # SQLite's is compiled of it as well
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.keyring import Keyring, load_keys
from bot.db.tables import PEPPER, meta

_FINGERPRINTS = "keys held"  # by the bot that runs, or ran last: their fingerprints, the one that seals first


class Vault:
    """Seals and opens secrets, and marks them.

    A mark (HMAC-SHA256, 16 bytes) tells whether a secret was seen before without holding it: its key, the
    pepper, lies sealed in the database, so a copy of the database alone does not allow trying out guesses.
    """

    def __init__(self, keys: Keyring, pepper: bytes) -> None:
        self._keys = keys
        self._pepper = pepper
        self._noted = keys.fingerprints

    def seal(self, text: str) -> bytes:
        """Encrypt a text with the first key."""
        return self._keys.encrypt(text.encode())

    def open(self, sealed: bytes) -> str:
        """Decrypt a text.

        :raises WrongKey: it was sealed with a key that is not here.
        """
        return self._keys.decrypt(sealed).decode()

    def mark(self, text: str) -> bytes:
        """The keyed hash of a text."""
        return hmac.digest(self._pepper, text.encode(), hashlib.sha256)[:16]

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """A hash of each key; the first one seals."""
        return self._keys.fingerprints

    async def reread_keys(self, db: Database) -> None:
        """Read the key file again, and note in the database with which key is sealed from now on.

        The note waits for the write lock: what was sealed before with the old key is written by then.

        :raises WrongKey: the file holds another database's key; the keys stay those they were.
        :raises OSError: it cannot be read; likewise.
        """
        self._keys.reread()
        if self._keys.fingerprints != self._noted:
            async with db.write() as connection:
                await _note(connection, self._keys)
            self._noted = self._keys.fingerprints


async def open_vault(db: Database, configured: str, file: Path) -> Vault:
    """Open the vault of a database, with a new key when the database is new.

    ``configured`` is the setting ``ENCRYPTION_KEY``: comma-separated Fernet keys, or empty for the key file.

    :raises WrongKey: this database belongs to another key; nothing is overwritten.
    """
    async with db.write() as connection:
        sealed = await sealed_pepper(connection)
        keys = load_keys(configured, file, new=sealed is None)
        if sealed is None:
            new = insert(meta).values(name=PEPPER, value=keys.encrypt(secrets.token_bytes(32)))
            await connection.execute(new.on_conflict_do_nothing())
            sealed = await sealed_pepper(connection)  # where two start at once, that of the first
            assert sealed is not None  # noqa: S101 - just written in this transaction
        pepper = keys.decrypt(sealed)
        await _note(connection, keys)
    return Vault(keys, pepper)


async def sealed_pepper(connection: AsyncConnection) -> bytes | None:
    """The key of the marks, as it is sealed in the database; ``None`` before the first start."""
    value: bytes | None = await connection.scalar(select(meta.c.value).where(meta.c.name == PEPPER))
    return value


async def running_fingerprints(connection: AsyncConnection) -> tuple[str, ...]:
    """The fingerprints of the keys of the bot that runs, or ran last; the one it seals with comes first."""
    value: bytes | None = await connection.scalar(select(meta.c.value).where(meta.c.name == _FINGERPRINTS))
    return tuple((value or b"").decode().split())


async def _note(connection: AsyncConnection, keys: Keyring) -> None:
    statement = insert(meta).values(name=_FINGERPRINTS, value=" ".join(keys.fingerprints).encode())
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )
