"""Create the helpers, the audit log of /admin, and the days on which customers were active."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0026"
down_revision: str | None = "0025"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "helpers",
        sa.Column("customer", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_helpers")),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("admin", sa.BigInteger(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("customer", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_at"), "audit", ["at"], unique=False)
    op.create_index(op.f("ix_audit_customer"), "audit", ["customer"], unique=False)
    op.create_table(
        "active_days",
        sa.Column("customer", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("customer", "day", name=op.f("pk_active_days")),
    )
    op.create_index(op.f("ix_active_days_day"), "active_days", ["day"], unique=False)


def downgrade() -> None:
    op.drop_table("active_days")
    op.drop_table("audit")
    op.drop_table("helpers")
