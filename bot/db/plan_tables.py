"""The tables of number plans, beside those of ``bot/db/tables.py`` and in the same metadata."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, Table, UniqueConstraint, false

from bot.db.column_types import Id, Moment, Money, Text
from bot.db.tables import metadata

plans = Table(
    "plans",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer", BigInteger, nullable=False, index=True),
    Column("key_id", BigInteger, nullable=False),
    Column("service", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("countries", Text, nullable=False),
    Column("floor", Money),
    Column("ceiling", Money, nullable=False),
    Column("numbers", Integer, nullable=False),
    Column("total", Money),
    Column("patience", Integer, nullable=False),  # minutes
    Column("currency", Text),
    Column("state", Text, nullable=False, index=True),
    Column("reason", Text),
    Column("news", Integer, nullable=False),
    Column("above_limits", Boolean, nullable=False, server_default=false()),
    Column("created_at", Moment, nullable=False),
    Column("due_at", Moment),
    Column("message_id", BigInteger),
    Column("by_chance", Boolean, nullable=False, server_default=false()),
)

plan_attempts = Table(  # the drafts of a plan, in their order
    "plan_attempts",
    metadata,
    Column("plan", BigInteger, primary_key=True, autoincrement=False),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("nonce", Text, nullable=False),
    UniqueConstraint("nonce"),
)
