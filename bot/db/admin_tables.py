"""The tables of those who run the bot, beside those of ``bot/db/tables.py`` and in the same metadata."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, Table

from bot.db.column_types import Id, Moment, Text
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
    Column("about", Text),  # the name of the broadcast or the invitation it was about
)

active_days = Table(  # the days of UTC on which somebody used the bot, such as 2026-01-31
    "active_days",
    metadata,
    Column("customer", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Text, primary_key=True),
    Index(None, "day"),
)

bans = Table(  # who is answered with silence
    "bans",
    metadata,
    Column("customer", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
)

invitations = Table(  # links by which people come in
    "invitations",
    metadata,
    Column("token", Text, primary_key=True),
    Column("admin", BigInteger, nullable=False),  # who made it
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment),
    Column("uses", Integer),  # how many people it is for; none: any number
    Column("used", Integer, nullable=False),
    Column("revoked", Boolean, nullable=False),
)

invited = Table(  # who came by which
    "invited",
    metadata,
    Column("customer", BigInteger, primary_key=True, autoincrement=False),
    Column("token", Text, nullable=False, index=True),
    Column("at", Moment, nullable=False),
)

turned_away = Table(  # strangers who were told that an invitation is needed
    "turned_away",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
)

broadcasts = Table(  # messages of the owners to many customers
    "broadcasts",
    metadata,
    Column("id", Id, primary_key=True),
    Column("admin", BigInteger, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("text", Text, nullable=False),
    Column("photo", Text),
    Column("segment", Text, nullable=False),
    Column("language", Text),
    Column("state", Text, nullable=False, index=True),
    Column("total", Integer, nullable=False),
    Column("run", Integer, nullable=False),
    Column("cursor", BigInteger, nullable=False),
    Column("message_id", BigInteger),
)

broadcast_messages = Table(  # one for each customer that a broadcast goes to: nobody is told twice
    "broadcast_messages",
    metadata,
    Column("broadcast", BigInteger, primary_key=True, autoincrement=False),
    Column("customer", BigInteger, primary_key=True, autoincrement=False),
    Column("state", Text, nullable=False),
    Column("run", Integer, nullable=False),
    Column("message_id", BigInteger),
    Column("at", Moment, nullable=False),
    Index(None, "broadcast", "state"),
    Index(None, "customer"),
)
