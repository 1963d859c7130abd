"""The tables of series of orders, beside those of ``bot/db/tables.py`` and in the same metadata."""

from sqlalchemy import BigInteger, Column, Index, Integer, Table, UniqueConstraint

from bot.db.column_types import Count, Id, Moment, Money, Text
from bot.db.tables import metadata

series = Table(
    "series",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer", BigInteger, nullable=False, index=True),
    Column("key_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("quantity", Count, nullable=False),
    Column("estimate", Money, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("link", Text),
    Column("hours", Integer, nullable=False),
    Column("times", Integer, nullable=False),
    Column("total", Money),
    Column("currency", Text),
    Column("state", Text, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("next_at", Moment),
    Column("said", Text),
    Index(None, "state", "next_at"),
)

series_drafts = Table(  # the questions of a series, in their order
    "series_drafts",
    metadata,
    Column("series", BigInteger, primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("nonce", Text, nullable=False),
    UniqueConstraint("nonce"),
)
