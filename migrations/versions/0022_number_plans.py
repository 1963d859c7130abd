"""Create number plans and their attempts."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0022"
down_revision: str | None = "0021"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "plans",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("customer", sa.BigInteger(), nullable=False),
        sa.Column("key_id", sa.BigInteger(), nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("countries", sa.Text(), nullable=False),
        sa.Column("floor", sa.Text(), nullable=True),
        sa.Column("ceiling", sa.Text(), nullable=False),
        sa.Column("numbers", sa.Integer(), nullable=False),
        sa.Column("total", sa.Text(), nullable=True),
        sa.Column("patience", sa.Integer(), nullable=False),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("news", sa.Integer(), nullable=False),
        sa.Column("above_limits", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("by_chance", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    for column in ("customer", "state"):
        op.create_index(op.f(f"ix_plans_{column}"), "plans", [column], unique=False)
    op.create_table(
        "plan_attempts",
        sa.Column("plan", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("plan", "position", name=op.f("pk_plan_attempts")),
        sa.UniqueConstraint("nonce", name=op.f("uq_plan_attempts_nonce")),
    )


def downgrade() -> None:
    for table in ("plan_attempts", "plans"):
        op.drop_table(table)
