"""Alembic's environment: migrates the tables of ``bot/db`` at the URL that the bot passes in."""

import asyncio

from alembic import context
from sqlalchemy import Connection, TextClause, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.db import postgresql, sqlite
from bot.db.all_tables import metadata
from bot.db.engine import is_postgresql
from bot.db.failures import DatabaseFailure, database_failure

ATTEMPTS = 60  # to get the lock, of five seconds each
_LOCK = text("SELECT pg_advisory_xact_lock(1752396899)")  # any number, the same in all versions


def _migrate(connection: Connection) -> None:
    # batch: SQLite alters a table by copying it. Its schema changes are undone with their transaction, which
    # alembic does not expect of it: all migrations happen, or none.
    context.configure(
        connection=connection, target_metadata=metadata, render_as_batch=True, transactional_ddl=True
    )
    with context.begin_transaction():
        context.run_migrations()


async def _connect_and_migrate(url: str) -> None:
    if not is_postgresql(url):
        return await _in_one_transaction(sqlite.open_engine(url))
    # One migrates, whoever else starts meanwhile: within the transaction itself, for a pooler may give the
    # session to somebody else after it. Who waits for a lock keeps others waiting, so nobody waits long.
    for attempt in range(1, ATTEMPTS + 1):
        engine = postgresql.open_single(url, "migration", lock_timeout=postgresql.LOCK_TIMEOUT)
        try:
            return await _in_one_transaction(engine, _LOCK)
        except DBAPIError as error:
            if attempt == ATTEMPTS or database_failure(error) is not DatabaseFailure.LOCKED:
                raise
    return None


async def _in_one_transaction(engine: AsyncEngine, *before: TextClause) -> None:
    try:
        async with postgresql.connected(engine) as connection, connection.begin():
            for statement in before:
                await connection.execute(statement)
            await connection.run_sync(_migrate)
    finally:
        await engine.dispose()


asyncio.run(_connect_and_migrate(str(context.config.get_main_option("sqlalchemy.url"))))
