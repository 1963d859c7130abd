"""The tables of those who run the bot, beside those of ``bot/db/tables.py`` and in the same metadata."""

from sqlalchemy import BigInteger, Column, Index, Table, Text

from bot.db.column_types import Id, Moment
from bot.db.tables import metadata

helpers = Table(  # who may look into /admin without standing in ADMIN_IDS
    "helpers",
    metadata,
    Column("customer", BigInteger, primary_key=True, autoincrement=False),
    Column("added_at", Moment, nullable=False),
)

audit = Table(  # what was done in /admin
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("admin", BigInteger, nullable=False),
    Column("action", Text, nullable=False),
    Column("customer", BigInteger, index=True),  # whom it was about
)

active_days = Table(  # the days of UTC on which somebody used the bot, such as 2026-01-31
    "active_days",
    metadata,
    Column("customer", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Text, primary_key=True),
    Index(None, "day"),
)
