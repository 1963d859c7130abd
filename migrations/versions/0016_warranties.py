"""Keep when a delivery began, from which a warranty counts, and when its end is to be reminded of.

Orders of before have no such time: their end stands for it. Nobody is reminded of their warranties.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0016"
down_revision: str | None = "0015"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("orders", sa.Column("delivered_at", sa.BigInteger()))
    op.add_column("stated_formats", sa.Column("remind_at", sa.BigInteger()))
    op.create_index("ix_stated_formats_remind_at", "stated_formats", ["remind_at"])


def downgrade() -> None:
    op.drop_index("ix_stated_formats_remind_at", table_name="stated_formats")
    op.drop_column("stated_formats", "remind_at")
    op.drop_column("orders", "delivered_at")
