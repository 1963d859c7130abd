"""Alembic's environment: migrates the tables of ``bot/db`` at the URL that the bot passes in."""

import asyncio

from alembic import context
from sqlalchemy import Connection

import bot.db.admin_tables
import bot.db.plan_tables
import bot.db.series_tables  # noqa: F401 - all add tables to the metadata
from bot.db.engine import open_engine
from bot.db.tables import metadata


def _migrate(connection: Connection) -> None:
    # batch: SQLite alters a table by copying it. Its schema changes are undone with their transaction, which
    # alembic does not expect of it: all migrations happen, or none.
    context.configure(
        connection=connection, target_metadata=metadata, render_as_batch=True, transactional_ddl=True
    )
    with context.begin_transaction():
        context.run_migrations()


async def _connect_and_migrate() -> None:
    engine = open_engine(str(context.config.get_main_option("sqlalchemy.url")))
    try:
        async with engine.begin() as connection:
            await connection.run_sync(_migrate)
    finally:
        await engine.dispose()


asyncio.run(_connect_and_migrate())
