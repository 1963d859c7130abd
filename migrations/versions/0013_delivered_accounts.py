"""Keep what shops state of their accounts' formats, marks of logins, and what customers note of accounts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0013"
down_revision: str | None = "0012"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "stated_formats",
        sa.Column("order_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("formats", sa.Text(), nullable=False),
        sa.Column("warranty", sa.Integer()),
    )
    op.create_table(
        "logins",
        sa.Column("order_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("mark", sa.LargeBinary(), primary_key=True),
    )
    op.create_index("ix_logins_mark", "logins", ["mark"])
    op.create_table(
        "account_notes",
        sa.Column("order_id", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("mark", sa.LargeBinary(), primary_key=True),
        sa.Column("works", sa.Boolean(), nullable=False),
    )


def downgrade() -> None:
    for table in ("account_notes", "logins", "stated_formats"):
        op.drop_table(table)
