"""Add a ceiling of prices and a budget per month to what customers may set."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0015"
down_revision: str | None = "0014"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    for limit in ("unit_limit", "month_limit"):
        op.add_column("customers", sa.Column(limit, sa.Text()))


def downgrade() -> None:
    for limit in ("month_limit", "unit_limit"):
        op.drop_column("customers", limit)
