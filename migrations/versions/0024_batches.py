"""Create lists of orders that are confirmed at once, and their lines."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0024"
down_revision: str | None = "0023"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "batches",
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("customer", sa.BigInteger(), nullable=False),
        sa.Column("key_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("total", sa.Text(), nullable=False),
        sa.Column("balance", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("quoted_at", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("header", sa.Boolean(), nullable=False),
        sa.Column("with_duplicates", sa.Boolean(), nullable=False),
        sa.Column("pause", sa.Text(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("news_message_id", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("nonce", name=op.f("pk_batches")),
    )
    op.create_index(op.f("ix_batches_customer"), "batches", ["customer"], unique=False)
    op.create_table(
        "batch_lines",
        sa.Column("batch", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("problem", sa.Text(), nullable=True),
        sa.Column("lowest", sa.BigInteger(), nullable=True),
        sa.Column("highest", sa.BigInteger(), nullable=True),
        sa.Column("nonce", sa.Text(), nullable=True),
        sa.Column("replaced", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("batch", "line", name=op.f("pk_batch_lines")),
    )
    op.create_index(op.f("ix_batch_lines_nonce"), "batch_lines", ["nonce"], unique=False)
    op.add_column("drafts", sa.Column("batch", sa.Text(), nullable=True))
    op.create_index(op.f("ix_drafts_batch"), "drafts", ["batch"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_drafts_batch"), table_name="drafts")
    op.drop_column("drafts", "batch")
    op.drop_table("batch_lines")
    op.drop_table("batches")
