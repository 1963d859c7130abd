"""Create the pinned cards, and the preference of those who want one."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0011"
down_revision: str | None = "0010"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "pinned_cards",
        sa.Column("customer", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_pinned_cards")),
    )
    with op.batch_alter_table("customers") as customers:
        customers.add_column(
            sa.Column("pinned_card", sa.Boolean(), nullable=False, server_default=sa.false())
        )


def downgrade() -> None:
    with op.batch_alter_table("customers") as customers:
        customers.drop_column("pinned_card")
    op.drop_table("pinned_cards")
