"""Set the pushes of customers who blocked the bot apart: looking for the next to send never meets them."""

from collections.abc import Sequence

from alembic import op

revision: str = "0009"
down_revision: str | None = "0008"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.execute(
        "UPDATE outbox SET state = 'parked' WHERE state = 'queued'"
        " AND customer IN (SELECT id FROM customers WHERE parked)"
    )


def downgrade() -> None:
    op.execute("UPDATE outbox SET state = 'queued' WHERE state = 'parked'")
