"""The files of the catalogue that replicas share: ``SharedFiles`` of ``bot/catalog`` in a table.

Whoever holds the role writes them, each in a transaction of its own.
"""

from collections.abc import Callable, Collection
from typing import NamedTuple

from sqlalchemy import delete, func, literal, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.engine import Database
from bot.db.replica_tables import leases, shelves
from bot.db.replicas import NOW
from bot.domain.shards import Role
from bot.fence import OutOfTouch

_LISTED = select(shelves.c.name, shelves.c.saved_at, (NOW - shelves.c.saved_at).label("age"))
_HOLDER = select(leases.c.holder).where(leases.c.name == Role.CATALOGUE.value).with_for_update(read=True)
_AFTER_ALL = select(func.coalesce(func.max(shelves.c.saved_at), 0) + 1).scalar_subquery()
_SAVED_AT = func.greatest(NOW, _AFTER_ALL)  # also when the clock was set back
_NEW = insert(shelves)
_SAVE = _NEW.on_conflict_do_update(
    index_elements=["name"], set_={"saved_at": _NEW.excluded.saved_at, "body": _NEW.excluded.body}
).returning(shelves.c.saved_at)


class SavedFile(NamedTuple):
    """When a file was saved: in microseconds by the database's clock; ``age`` is in seconds."""

    saved_at: int
    age: float


class Shelves:
    """The table, of which ``me`` tells whose lease is to hold.

    :raises OutOfTouch: from what writes; another replica holds the role.
    """

    def __init__(self, db: Database, me: Callable[[], int]) -> None:
        self._db = db
        self._me = me

    async def listed(self) -> dict[str, SavedFile]:
        """List all files."""
        async with self._db.read() as connection:
            found = await connection.execute(_LISTED)
            return {row.name: SavedFile(row.saved_at, row.age / 1e6) for row in found}

    async def load(self, name: str, saved_at: int) -> bytes | None:
        """Return the contents of a file; ``None``: it was saved anew meanwhile."""
        wanted = select(shelves.c.body).where(shelves.c.name == name, shelves.c.saved_at == saved_at)
        async with self._db.read() as connection:
            body: bytes | None = await connection.scalar(wanted)
            return body

    async def save(self, name: str, body: bytes) -> int:
        """Save a file, and return when that was."""
        async with self._db.write() as connection:
            await self._check(connection)
            row = {"name": name, "body": literal(body), "saved_at": _SAVED_AT}
            saved_at = await connection.scalar(_SAVE.values(row))
            return int(saved_at)

    async def remove(self, names: Collection[str]) -> None:
        """Remove files."""
        async with self._db.write() as connection:
            await self._check(connection)
            await connection.execute(delete(shelves).where(shelves.c.name.in_(names)))

    async def _check(self, connection: AsyncConnection) -> None:
        """Keep the lease from being taken while the transaction lasts."""
        if await connection.scalar(_HOLDER) != self._me():
            raise OutOfTouch
