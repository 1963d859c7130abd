"""Keep when the first code came, what customers chose of the figures of rentals, and find those by time."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0019"
down_revision: str | None = "0018"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("orders", sa.Column("first_code_at", sa.BigInteger()))
    op.create_index(op.f("ix_orders_placed_at"), "orders", ["placed_at"])
    for name, default in (("shares_success", sa.true()), ("offers_by_chance", sa.false())):
        op.add_column("customers", sa.Column(name, sa.Boolean(), nullable=False, server_default=default))


def downgrade() -> None:
    for name in ("offers_by_chance", "shares_success"):
        op.drop_column("customers", name)
    op.drop_index(op.f("ix_orders_placed_at"), table_name="orders")
    op.drop_column("orders", "first_code_at")
