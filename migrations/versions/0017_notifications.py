"""Notifications by group, which keeps what was switched off, quiet hours, the digest and the low balance."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0017"
down_revision: str | None = "0016"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_NEW = ("muted", "utc_offset", "quiet_from", "quiet_until", "digest_hour", "digest_due", "low_balance")


def upgrade() -> None:
    with op.batch_alter_table("customers") as customers:
        customers.add_column(sa.Column("muted", sa.Text(), nullable=False, server_default=""))
        for hours in ("utc_offset", "quiet_from", "quiet_until", "digest_hour"):
            customers.add_column(sa.Column(hours, sa.Integer()))
        customers.add_column(sa.Column("digest_due", sa.BigInteger()))
        customers.add_column(sa.Column("low_balance", sa.Text()))
        customers.add_column(
            sa.Column("hide_accounts", sa.Boolean(), nullable=False, server_default=sa.false())
        )
    op.execute(
        "UPDATE customers SET muted = CASE WHEN status_pushes THEN 'watch' WHEN watch_pushes THEN 'status'"
        " ELSE 'status,watch' END WHERE NOT (status_pushes AND watch_pushes)"
    )
    with op.batch_alter_table("customers") as customers:
        customers.drop_column("status_pushes")
        customers.drop_column("watch_pushes")
    op.create_index(op.f("ix_customers_digest_due"), "customers", ["digest_due"], unique=False)
    with op.batch_alter_table("keys") as keys:
        keys.add_column(sa.Column("low", sa.Boolean(), nullable=False, server_default=sa.false()))


def downgrade() -> None:
    with op.batch_alter_table("keys") as keys:
        keys.drop_column("low")
    op.drop_index(op.f("ix_customers_digest_due"), table_name="customers")
    with op.batch_alter_table("customers") as customers:
        for pushes in ("status_pushes", "watch_pushes"):
            customers.add_column(sa.Column(pushes, sa.Boolean(), nullable=False, server_default=sa.true()))
    for pushes, group in (("status_pushes", "status"), ("watch_pushes", "watch")):
        op.execute(f"UPDATE customers SET {pushes} = false WHERE muted LIKE '%{group}%'")  # noqa: S608 - ours
    with op.batch_alter_table("customers") as customers:
        for column in (*_NEW, "hide_accounts"):
            customers.drop_column(column)
