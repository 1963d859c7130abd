"""Add the time since which the marketplace does not know an order."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0006"
down_revision: str | None = "0005"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("orders") as orders:
        orders.add_column(sa.Column("lost_at", sa.BigInteger()))


def downgrade() -> None:
    with op.batch_alter_table("orders") as orders:
        orders.drop_column("lost_at")
