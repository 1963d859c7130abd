"""Add the question that was open when an update was first handled to the inbox."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    with op.batch_alter_table("inbox") as inbox:
        inbox.add_column(sa.Column("question", sa.LargeBinary()))


def downgrade() -> None:
    with op.batch_alter_table("inbox") as inbox:
        inbox.drop_column("question")
