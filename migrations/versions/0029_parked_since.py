"""Note since when a customer has blocked the bot."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0029"
down_revision: str | None = "0028"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("customers", sa.Column("parked_at", sa.BigInteger(), nullable=True))


def downgrade() -> None:
    op.drop_column("customers", "parked_at")
