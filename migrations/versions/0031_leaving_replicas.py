"""Note which broadcast or invitation an action of an admin was about, and which replica is about to end."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0031"
down_revision: str | None = "0030"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.add_column("audit", sa.Column("about", sa.Text(), nullable=True))
    op.add_column("replicas", sa.Column("leaving", sa.Boolean(), nullable=True))


def downgrade() -> None:
    op.drop_column("replicas", "leaving")
    op.drop_column("audit", "about")
