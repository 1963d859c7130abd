"""Reads the state of a PostgreSQL database, for a start, ``doctor`` and ``rotate-key``."""

from dataclasses import dataclass

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.db.postgresql import connected, open_single
from bot.domain.shards import LEASE

_REVISION = text("SELECT version_num FROM alembic_version")
_RUNS = text(
    "SELECT EXISTS (SELECT FROM replicas"
    " WHERE beat_at > extract(epoch FROM clock_timestamp()) * 1000000 - :lease)"
).bindparams(lease=int(LEASE * 1_000_000))
_RUNS_FROM = text("SELECT runs_from FROM schema_compatibility")
_PEPPER = text("SELECT value FROM meta WHERE name = 'pepper'")


@dataclass(frozen=True, slots=True)
class ServerState:
    """``revision``: of the schema, ``None`` before the first migration. ``in_use``: a bot runs on it.

    ``runs_from``: the oldest revision whose version of the bot runs on that schema.
    ``sealed_pepper``: a value that only the database's own key opens; ``None`` before the first start.
    """

    revision: str | None
    runs_from: str | None
    sealed_pepper: bytes | None
    in_use: bool


async def server_state(url: str) -> ServerState:
    """Read the state of the database at ``url``.

    :raises SQLAlchemyError: it cannot be read.
    """
    engine = open_single(url, "look", default_transaction_read_only="on", statement_timeout="10s")
    try:
        async with connected(engine) as connection:
            revision = await scalar_of(connection, "alembic_version", _REVISION)
            pepper = await scalar_of(connection, "meta", _PEPPER)
            runs_from = await scalar_of(connection, "schema_compatibility", _RUNS_FROM)
            in_use = await scalar_of(connection, "replicas", _RUNS)
    finally:
        await engine.dispose()
    return ServerState(
        None if revision is None else str(revision),
        None if runs_from is None else str(runs_from),
        bytes(pepper) if isinstance(pepper, bytes) else None,
        bool(in_use),
    )


async def scalar_of(connection: AsyncConnection, table: str, statement: TextClause) -> object:
    is_there = await connection.scalar(text("SELECT to_regclass(:table) IS NOT NULL"), {"table": table})
    return await connection.scalar(statement) if is_there else None
