"""The tables by which replicas divide their work, beside those of ``bot/db/tables.py``, in the same metadata.

Moments are microseconds by the database's clock. On SQLite there is one replica, which holds everything.
"""

from sqlalchemy import BigInteger, Boolean, Column, LargeBinary, Table

from bot.db.column_types import Text
from bot.db.tables import metadata

replicas = Table(  # those that live, and those that nobody has found dead yet
    "replicas",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # random, of one life
    Column("name", Text, nullable=False),  # host:pid
    Column("version", Text, nullable=False),
    Column("home", Text, nullable=False),  # its directory, locked by it: see bot/db/home.py
    Column("settings", Text, nullable=False),  # fingerprints of what must be alike
    Column("started_at", BigInteger, nullable=False),
    Column("beat_at", BigInteger, nullable=False),
    Column("polled_at", BigInteger, nullable=False),  # when it last heard of Telegram by polling
    Column("leaving", Boolean),  # it takes nothing, for it ends, or has not begun
)

leases = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),  # s00 to s63, or a role
    Column("holder", BigInteger, index=True),
    Column("epoch", BigInteger, nullable=False),  # how often it was taken, for who looks into what went on
)

schema_compatibility = Table(  # written by migrations alone
    "schema_compatibility",
    metadata,
    Column("runs_from", Text, nullable=False),  # the oldest revision whose version runs on this schema
)

turns = Table(  # whoever spends under an API key
    "turns",
    metadata,
    Column("payer", BigInteger, primary_key=True, autoincrement=False),  # smallest id of the keys alike
    Column("nonce", Text, nullable=False),  # of the draft
    Column("carrier", BigInteger, nullable=False, index=True),
)

shelves = Table(  # files of the catalogue, which one replica reads for all; on SQLite it stays empty
    "shelves",
    metadata,
    Column("name", Text, primary_key=True),
    Column("saved_at", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
