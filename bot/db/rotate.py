"""Rotates the encryption key: reseals everything under a new one, while the bot runs (``rotate-key``).

1. Both keys are at hand, the new one in front; a bot that runs says in the database that it seals with it,
   and of several replicas each one does.
2. Every seal of another key is opened and sealed anew, by compare-and-set: what the bot wrote or erased
   meanwhile stays as it left it. What a seal is, is seen by its form, so no column can be forgotten.
3. The file of the database is written anew, for erased seals linger in its free space.
4. Only then is the old key dropped, and only if everything could be opened.

Ended at any point it is simply begun again: a key file with two keys is a rotation under way.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from sqlalchemy import Column, LargeBinary, Row, and_, func, literal, or_, select, tuple_, update

from bot.alikeness import sealing_key
from bot.db import readonly, replicas, seals, vault
from bot.db.all_tables import metadata
from bot.db.engine import Database, is_postgresql, open_database
from bot.db.file_lock import AlreadyRunning, exclusive_lock, in_use
from bot.db.keyring import Keyring, WrongKey, load_keys, write_keys
from bot.db.migrate import require_current
from bot.db.server_state import server_state

PATIENCE = 30.0  # seconds for the bot to use a new key; it reads the key file every second
_POLL_EVERY = 0.1  # seconds
BATCH = 200  # rows in a transaction
_FORMS = ((seals.PREFIX, seals.SHORTEST), (seals.FERNET_PREFIX, seals.SHORTEST_FERNET))


class OneKeyOnly(Exception):
    """``ENCRYPTION_KEY`` holds no second key to rotate from."""


class AlreadyRotating(Exception):
    """Another process rotates the key at the moment."""


class NewKeyNotUsed(Exception):
    """A bot that runs does not seal with the new key: going on would lock it out of its own data."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """How many values were ``resealed`` under the first key, and how many no key opens (``unreadable``)."""

    resealed: int
    unreadable: int


async def rotate_at(url: str, configured: str, directory: Path) -> Rotation:
    """Rotate the key of the database at ``url``, with the key file in ``directory``; see ``rotate``.

    :raises NoDatabase: there is none yet.
    :raises OlderSchema: it is of an older version; nothing was changed.
    :raises NewerSchema: it is of a newer version; nothing was changed.
    :raises AlreadyRotating: another process is at it.
    """
    runs = await _runs_on_server(url) if is_postgresql(url) else _runs_on_file(url)
    async with rotation_lock(directory):
        db = open_database(url)
        try:
            return await rotate(db, configured, directory / "secret.key", runs=lambda: runs)
        finally:
            await db.close()


async def _runs_on_server(url: str) -> bool:
    """Whether a bot runs on a database that is fit to be rotated."""
    state = await server_state(url)
    require_current(state.revision)
    return state.in_use


def _runs_on_file(url: str) -> bool:
    database = readonly.database_file(url)
    with readonly.connect(database) as connection:
        require_current(readonly.revision(connection))
    return in_use(database)


async def rotate(db: Database, configured: str, file: Path, *, runs: Callable[[], bool]) -> Rotation:
    """Reseal everything under a new first key. ``configured`` and ``file`` as for ``open_vault``.

    :raises WrongKey: the keys at hand are not this database's; nothing was changed.
    :raises OneKeyOnly: the operator has to put a new key in front first; nothing was changed.
    :raises NewKeyNotUsed: a bot runs without the new key; nothing is lost, and both keys stay.
    """
    keys = load_keys(configured, file)
    await _check_keys(db, keys)
    if len(keys.keys) == 1:
        keys = _with_new_key(keys, configured, file)
    if runs():
        await _wait_until_used(db, keys, patience=0 if configured else PATIENCE)
    done = await reseal(db, keys)
    await db.compact()
    if not configured and not done.unreadable:
        write_keys(file, keys.keys[:1])
    return done


@asynccontextmanager
async def rotation_lock(directory: Path) -> AsyncIterator[None]:
    """Keep a second rotation away, for two would each make a new key.

    :raises AlreadyRotating: another process rotates the key.
    """
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(exclusive_lock(directory / "rotate-key"))
        except AlreadyRunning as busy:
            raise AlreadyRotating from busy
        yield


async def _check_keys(db: Database, keys: Keyring) -> None:
    async with db.read() as connection:
        sealed = await vault.sealed_pepper(connection)
    if sealed is not None:
        keys.decrypt(sealed)


def _with_new_key(keys: Keyring, configured: str, file: Path) -> Keyring:
    if configured:
        raise OneKeyOnly
    both = [Fernet.generate_key().decode(), *keys.keys]
    write_keys(file, both)
    return Keyring(both)


async def _wait_until_used(db: Database, keys: Keyring, patience: float) -> None:
    """Wait until all that run have noted in the database that they seal with the first key."""
    deadline = asyncio.get_running_loop().time() + patience
    while await _sealing_keys(db) - {keys.fingerprints[0]}:
        if asyncio.get_running_loop().time() >= deadline:
            raise NewKeyNotUsed
        await asyncio.sleep(_POLL_EVERY)


async def _sealing_keys(db: Database) -> set[str | None]:
    """The fingerprints of the keys that are sealed with, by the bot on a file or by replicas on a server."""
    async with db.read() as connection:
        if db.is_shared:
            return {sealing_key(one.settings) for one in await replicas.standing(connection)}
        return set((await vault.running_fingerprints(connection))[:1])


async def reseal(db: Database, keys: Keyring) -> Rotation:
    """Reseal all columns, until a whole pass finds nothing more to do."""
    resealed = 0
    while True:
        found = [await _reseal_column(db, keys, column) for column in sealed_columns()]
        moved = sum(one.resealed for one in found)
        resealed += moved
        if not moved:
            return Rotation(resealed, sum(one.unreadable for one in found))


def sealed_columns() -> list[Column[bytes]]:
    """All columns that can hold sealed bytes."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, LargeBinary)
    ]


async def _reseal_column(db: Database, keys: Keyring, column: Column[bytes]) -> Rotation:
    resealed = unreadable = 0
    async for rows in _batches(db, column):
        fresh = {row: _resealed(keys, row[-1]) for row in rows}
        unreadable += sum(seal is None for seal in fresh.values())
        changes = [(row, seal) for row, seal in fresh.items() if seal is not None and seal != row[-1]]
        resealed += await _replace(db, column, changes)
    return Rotation(resealed, unreadable)


async def _batches(db: Database, column: Column[bytes]) -> AsyncIterator[Sequence[Row[*tuple[Any, ...]]]]:
    """Page through the rows with sealed bytes in a column: their primary key, and the sealed bytes last."""
    key = list(column.table.primary_key)
    looks_sealed = or_(
        *(
            and_(func.substr(column, 1, len(prefix)) == prefix, func.length(column) >= shortest)
            for prefix, shortest in _FORMS
        )
    )
    page = select(*key, column).where(looks_sealed).order_by(*key).limit(BATCH)
    after = page
    while True:
        async with db.read() as connection:
            rows = (await connection.execute(after)).fetchall()
        if not rows:
            return
        yield rows
        after = page.where(tuple_(*key) > tuple_(*map(literal, rows[-1][:-1])))


def _resealed(keys: Keyring, seal: bytes) -> bytes | None:
    """Reseal a value under the first key, if it is not already; ``None``: no key at hand opens it."""
    try:
        return keys.renewed(seal)
    except WrongKey:
        return None


async def _replace(db: Database, column: Column[bytes], changes: Sequence[tuple[Row[Any], bytes]]) -> int:
    """Compare-and-set the resealed values; how many were still what they had been."""
    if not changes:
        return 0
    key = list(column.table.primary_key)
    replaced = 0
    async with db.write() as connection:
        for row, fresh in changes:
            same = and_(*(one == was for one, was in zip([*key, column], row, strict=True)))
            statement = update(column.table).where(same).values({column.name: fresh})
            replaced += (await connection.execute(statement)).rowcount
    return replaced
