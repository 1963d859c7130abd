"""Add the preference that filters lists by their way of delivery."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0004"
down_revision: str | None = "0003"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("customers") as customers:
        customers.add_column(sa.Column("delivery", sa.Text(), nullable=False, server_default="any"))


def downgrade() -> None:
    with op.batch_alter_table("customers") as customers:
        customers.drop_column("delivery")
