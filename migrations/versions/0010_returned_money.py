"""Add what an order was charged before some of it was returned."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0010"
down_revision: str | None = "0009"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("orders") as orders:
        orders.add_column(sa.Column("most_charged", sa.Text()))


def downgrade() -> None:
    with op.batch_alter_table("orders") as orders:
        orders.drop_column("most_charged")
