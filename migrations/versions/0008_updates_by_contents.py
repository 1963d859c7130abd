"""Tell updates of the same id apart by a hash of their contents.

Telegram's ids may begin anew: https://core.telegram.org/bots/api#update
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0008"
down_revision: str | None = "0007"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_KEPT = "update_id, customer, sealed, question, received_at"


def upgrade() -> None:
    _put_aside()
    op.create_table(
        "inbox",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("mark", sa.LargeBinary()),
        *_columns(),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("update_id", "mark", name="uq_inbox_update_id_mark"),
    )
    _take_over("SELECT update_id FROM old_inbox")


def downgrade() -> None:
    _put_aside()
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        *_columns(),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    _take_over("SELECT max(id) FROM old_inbox GROUP BY update_id", "id")


def _columns() -> list[sa.Column[object]]:
    return [
        sa.Column("customer", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary()),
        sa.Column("question", sa.LargeBinary()),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
    ]


def _put_aside() -> None:
    op.drop_index("ix_inbox_received_at", table_name="inbox")
    op.rename_table("inbox", "old_inbox")
    if op.get_bind().dialect.name == "postgresql":  # where a key's name is that of an index in the schema
        op.execute("ALTER TABLE old_inbox RENAME CONSTRAINT pk_inbox TO pk_old_inbox")


def _take_over(which: str, known_by: str = "update_id") -> None:
    """The rows of the old table, in their order; then it goes."""
    op.execute(
        f"INSERT INTO inbox ({_KEPT}) SELECT {_KEPT} FROM old_inbox"  # noqa: S608 - names of our own
        f" WHERE {known_by} IN ({which}) ORDER BY {known_by}"
    )
    op.drop_table("old_inbox")
    op.create_index("ix_inbox_received_at", "inbox", ["received_at"])
