"""Add a customer's limits for spending, the units a price is for, and an index of order numbers."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("customers") as customers:
        customers.add_column(sa.Column("order_limit", sa.Text(), nullable=True))
        customers.add_column(sa.Column("day_limit", sa.Text(), nullable=True))
        customers.add_column(sa.Column("smm_per", sa.Integer(), nullable=True))
        customers.add_column(sa.Column("product_per", sa.Integer(), nullable=True))
    with op.batch_alter_table("drafts") as drafts:
        drafts.add_column(sa.Column("price_per", sa.Integer(), nullable=False, server_default="1"))
        drafts.add_column(sa.Column("above_limits", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("orders") as orders:
        orders.add_column(sa.Column("price_per", sa.Integer(), nullable=False, server_default="1"))
        orders.create_index("ix_orders_number", ["number"])


def downgrade() -> None:
    with op.batch_alter_table("orders") as orders:
        orders.drop_index("ix_orders_number")
        orders.drop_column("price_per")
    with op.batch_alter_table("drafts") as drafts:
        drafts.drop_column("above_limits")
        drafts.drop_column("price_per")
    with op.batch_alter_table("customers") as customers:
        for column in ("product_per", "smm_per", "day_limit", "order_limit"):
            customers.drop_column(column)
