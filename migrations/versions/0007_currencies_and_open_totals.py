"""Add the currency of accounts, drafts and estimates, totals that are open, and the draft of an order."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_SAID_SO_FAR = "USD"  # what every screen took an account's currency for


def upgrade() -> None:
    with op.batch_alter_table("keys") as keys:
        keys.add_column(sa.Column("currency", sa.Text()))
    with op.batch_alter_table("drafts") as drafts:
        drafts.add_column(sa.Column("currency", sa.Text()))
        drafts.add_column(sa.Column("at_rate", sa.Integer()))
        drafts.add_column(sa.Column("phone_given", sa.Text()))
        drafts.add_column(sa.Column("verdict_message_id", sa.BigInteger()))
    with op.batch_alter_table("orders") as orders:
        orders.alter_column("currency", existing_type=sa.Text(), nullable=True)
        orders.add_column(sa.Column("estimated_in", sa.Text()))
        orders.add_column(sa.Column("draft", sa.Text(), nullable=False, server_default=""))
    op.execute(sa.text("UPDATE keys SET currency = :usd").bindparams(usd=_SAID_SO_FAR))
    op.execute(sa.text("UPDATE drafts SET currency = :usd, phone_given = phone").bindparams(usd=_SAID_SO_FAR))
    op.execute("UPDATE orders SET currency = upper(trim(currency))")
    op.execute("UPDATE orders SET estimated_in = currency")


def downgrade() -> None:
    op.execute(
        sa.text("UPDATE orders SET currency = :usd WHERE currency IS NULL").bindparams(usd=_SAID_SO_FAR)
    )
    with op.batch_alter_table("orders") as orders:
        orders.drop_column("draft")
        orders.drop_column("estimated_in")
        orders.alter_column("currency", existing_type=sa.Text(), nullable=False)
    with op.batch_alter_table("drafts") as drafts:
        drafts.drop_column("verdict_message_id")
        drafts.drop_column("phone_given")
        drafts.drop_column("at_rate")
        drafts.drop_column("currency")
    with op.batch_alter_table("keys") as keys:
        keys.drop_column("currency")
