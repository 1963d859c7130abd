"""The tables of the database, as SQLAlchemy Core metadata.

Every column that could hold a secret is ``LargeBinary`` and sealed by the vault. Money is text (SQLite has no
exact decimal), times are aware UTC. A change here needs a migration in ``migrations/versions``.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    false,
    text,
    true,
)

from bot.db.column_types import Count, Groups, Id, Moment, Money, Text

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

PEPPER = "pepper"  # the name of a row of ``meta`` that every database has
meta = Table(
    "meta",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", LargeBinary, nullable=False),
)

customers = Table(
    "customers",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),  # the Telegram id
    Column("language", Text, nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("parked", Boolean, nullable=False, default=False),  # blocked the bot
    Column("parked_at", Moment),  # since when
    Column("active_key", BigInteger),
    Column("muted", Groups, nullable=False, server_default=""),  # what they are not told of
    Column("in_stock_only", Boolean, nullable=False, default=False),
    Column("sort", Text, nullable=False, default="name"),
    Column("delivery", Text, nullable=False, server_default="any"),  # any, auto or manual
    Column("order_limit", Money),  # the most one order may cost without being asked again
    Column("day_limit", Money),
    Column("smm_per", Count),  # how many units a rate is for, as real charges showed
    Column("product_per", Count),
    Column("pinned_card", Boolean, nullable=False, server_default=false()),
    Column("language_chosen", Boolean, nullable=False, server_default=false()),  # or followed
    Column("unit_limit", Money),  # the highest price, of as many units as the price shown is for
    Column("month_limit", Money),
    Column("utc_offset", Integer),  # minutes that their clock is ahead of UTC
    Column("quiet_from", Integer),  # hours of their day
    Column("quiet_until", Integer),
    Column("digest_hour", Integer),
    Column("digest_due", Moment, index=True),  # when the next digest is told
    Column("low_balance", Money),
    Column("hide_accounts", Boolean, nullable=False, server_default=false()),
    Column("template", Text),  # of a line for each account in a file
    Column("shares_success", Boolean, nullable=False, server_default=true()),  # of rentals, and sees others'
    Column("offers_by_chance", Boolean, nullable=False, server_default=false()),  # or by price
    Column("name_mark", LargeBinary, index=True),  # keyed hash of their @name: admins find them by it
)

keys = Table(
    "keys",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer", BigInteger, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("mark", LargeBinary, nullable=False, index=True),  # keyed hash, equal for equal keys
    Column("mask", Text, nullable=False),
    Column("works", Boolean, nullable=False, default=True),
    Column("removed", Boolean, nullable=False, default=False),
    Column("added_at", Moment, nullable=False),
    Column("currency", Text),  # of the account, as the last balance told it
    Column("low", Boolean, nullable=False, server_default=false()),  # its balance, as its customer was told
    UniqueConstraint("customer", "mark"),
)

_SENDING = text("state = 'sending'")
drafts = Table(
    "drafts",
    metadata,
    Column("nonce", Text, primary_key=True),
    Column("customer", BigInteger, nullable=False, index=True),
    Column("key_id", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("quantity", Count, nullable=False),
    Column("rate", Money, nullable=False),
    Column("estimate", Money, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("state", Text, nullable=False, index=True),
    Column("link", Text),
    Column("country", Text),
    Column("phone", Text),
    Column("auto_delivery", Boolean),
    Column("message_id", BigInteger),
    Column("balance_before", Money),
    Column("balance_after", Money),
    Column("words", Text),
    Column("sent_at", Moment),
    Column("verdict", Text),
    Column("price_per", Count, nullable=False, server_default="1"),
    Column("above_limits", Boolean, nullable=False, server_default=false()),
    Column("currency", Text),
    Column("at_rate", Count),
    Column("phone_given", Text),
    Column("verdict_message_id", BigInteger),
    Column("asked_about", Text, nullable=False, server_default=""),
    Column("batch", Text, index=True),  # whose line it is
    Column("carrier", BigInteger),  # the replica that carries it through, since it was confirmed
    Column("payer", BigInteger),  # smallest id of the keys alike; of what was sent
    Index(None, "payer", unique=True, sqlite_where=_SENDING, postgresql_where=_SENDING),  # one at a time
)

orders = Table(
    "orders",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer", BigInteger, nullable=False),
    Column("key_id", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False, index=True),
    Column("kind", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("quantity", Count, nullable=False),
    Column("placed_at", Moment, nullable=False),
    Column("status", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("estimate", Money),
    Column("charge", Money),
    Column("currency", Text),
    Column("start_count", BigInteger),
    Column("remains", BigInteger),
    Column("auto_delivery", Boolean),
    Column("delivered", Count, nullable=False),
    Column("phone", Text),
    Column("phone_given", Text),
    Column("country", Text),
    Column("expires_at", Moment),
    Column("finished_at", Moment),
    Column("status_changes", Integer, nullable=False),
    Column("said", Text, nullable=False),
    Column("card_message_id", BigInteger),
    Column("link", Text),
    Column("price_per", Count, nullable=False, server_default="1"),
    Column("lost_at", Moment),
    Column("watched", Boolean, nullable=False, default=True),  # tracked: its status is asked for
    Column("code", LargeBinary),  # of a rental: the last SMS, sealed, for its card
    Column("estimated_in", Text),
    Column("draft", Text, nullable=False, server_default=""),
    Column("most_charged", Money),  # before some of it was returned
    Column("delivered_at", Moment),  # when the first of it was seen
    Column("first_code_at", Moment),  # of a rental
    Index(None, "customer", "id"),
    Index(None, "placed_at"),
    UniqueConstraint("key_id", "kind", "number"),
)

order_history = Table(  # a row for each change that was observed
    "order_history",
    metadata,
    Column("id", Id, primary_key=True),
    Column("order_id", BigInteger, nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("status", Text, nullable=False),
    Column("charge", Money),
    Column("start_count", BigInteger),
    Column("remains", BigInteger),
)

marks = Table(  # keyed hashes of the accounts and codes found: what was delivered, without holding it
    "marks",
    metadata,
    Column("order_id", BigInteger, primary_key=True, autoincrement=False),
    Column("mark", LargeBinary, primary_key=True),
)

stated_formats = Table(  # of orders that may deliver accounts; none before the marketplace was asked
    "stated_formats",
    metadata,
    Column("order_id", BigInteger, primary_key=True, autoincrement=False),
    Column("formats", Text, nullable=False),  # a JSON list, as the shop stated them when it was ordered
    Column("warranty", Count),  # seconds, where the shop stated one
    Column("remind_at", Moment, index=True),  # of its end; none before a delivery, and once that was done
)

logins = Table(  # keyed hashes of what delivered accounts are found by: the words themselves are not stored
    "logins",
    metadata,
    Column("order_id", BigInteger, primary_key=True, autoincrement=False),
    Column("mark", LargeBinary, primary_key=True),
    Index(None, "mark"),
)

account_notes = Table(  # what customers noted of delivered accounts, which are known by their marks
    "account_notes",
    metadata,
    Column("order_id", BigInteger, primary_key=True, autoincrement=False),
    Column("mark", LargeBinary, primary_key=True),
    Column("works", Boolean, nullable=False),
)

watches = Table(
    "watches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("price", Money),
    Column("in_stock", Boolean, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("country", Text),
    Column("wanted", Money),
    Column("said", Text),
    Column("notices", Integer, nullable=False),
    UniqueConstraint("customer", "kind", "item"),
    Index(None, "kind", "item"),
)

favourites = Table(  # what customers buy again; a preset where a quantity is kept
    "favourites",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("country", Text),
    Column("quantity", Count),
    Column("link", Text),
    Column("used_at", Moment, nullable=False),
    Index(None, "customer", "used_at"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("customer", BigInteger, nullable=False),
    Column("about", Text, nullable=False),  # such as order:<id>: see bot/domain/pushes.py
    Column("kind", Text, nullable=False),
    Column("ordinal", Count, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("secret", LargeBinary),  # sealed; erased once sent
    Column("state", Text, nullable=False),  # queued, parked, sent or failed (for the operator)
    Column("copies", Integer, nullable=False, default=0),  # how many sends were begun
    Column("version", Integer, nullable=False, default=0),  # a card asked for again while being sent
    Column("created_at", Moment, nullable=False),
    UniqueConstraint("about", "kind", "ordinal"),
    Index(None, "state", "priority", "id"),
)

pinned_cards = Table(  # of those who have one in their chat
    "pinned_cards",
    metadata,
    Column("customer", BigInteger, primary_key=True, autoincrement=False),
    Column("message_id", BigInteger, nullable=False),
    Column("pinned", Boolean, nullable=False),  # Telegram was asked to; its owner may have unpinned it since
)

_UNHANDLED = text("sealed IS NOT NULL")
inbox = Table(
    "inbox",
    metadata,
    Column("id", Id, primary_key=True),  # in the order of arrival; Telegram's ids may begin anew
    Column("update_id", BigInteger, nullable=False),
    Column("mark", LargeBinary),  # keyed hash of the raw update; a row from before marks has none
    Column("customer", BigInteger, nullable=False),
    Column("sealed", LargeBinary),  # the raw update, which may hold a key; erased once handled
    Column("question", LargeBinary),  # that was open when it was first handled, sealed; erased with it
    Column("received_at", Moment, nullable=False, index=True),
    Column("carrier", BigInteger),  # the replica whose work goes on in the background
    UniqueConstraint("update_id", "mark"),
    Index(None, "id", sqlite_where=_UNHANDLED, postgresql_where=_UNHANDLED),
)

conversations = Table(  # the FSM state and data of each
    "talk",
    metadata,
    Column("chat", BigInteger, primary_key=True, autoincrement=False),
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("state", Text),
    Column("sealed", LargeBinary),
)
