"""The tables of lists of orders, beside those of ``bot/db/tables.py`` and in the same metadata."""

from sqlalchemy import BigInteger, Boolean, Column, Integer, LargeBinary, Table

from bot.db.column_types import Moment, Money, Text
from bot.db.tables import metadata

batches = Table(
    "batches",
    metadata,
    Column("nonce", Text, primary_key=True),
    Column("customer", BigInteger, nullable=False, index=True),
    Column("key_id", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("version", Integer, nullable=False),  # a button does nothing once another one did
    Column("total", Money, nullable=False),
    Column("balance", Money, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("quoted_at", Moment, nullable=False),
    Column("currency", Text),
    Column("header", Boolean, nullable=False),
    Column("with_duplicates", Boolean, nullable=False),
    Column("pause", Text),
    Column("message_id", BigInteger),
    Column("news_message_id", BigInteger),
)

batch_lines = Table(
    "batch_lines",
    metadata,
    Column("batch", Text, primary_key=True),
    Column("line", Integer, primary_key=True, autoincrement=False),
    Column("sealed", LargeBinary, nullable=False),  # its text, which may be anything
    Column("problem", Text),
    Column("lowest", BigInteger),
    Column("highest", BigInteger),
    Column("nonce", Text, index=True),  # of its draft, if it is to be ordered
    Column("replaced", Text),  # the nonce of the draft before, where its customer is asked once more
)
