"""Create bans and invitations, and a keyed hash of a customer's @name, by which admins find them."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0027"
down_revision: str | None = "0026"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "bans",
        sa.Column("customer", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_bans")),
    )
    op.create_table(
        "invitations",
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("admin", sa.BigInteger(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=True),
        sa.Column("uses", sa.Integer(), nullable=True),
        sa.Column("used", sa.Integer(), nullable=False),
        sa.Column("revoked", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_invitations")),
    )
    op.create_table(
        "invited",
        sa.Column("customer", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("customer", name=op.f("pk_invited")),
    )
    op.create_index(op.f("ix_invited_token"), "invited", ["token"], unique=False)
    op.create_table(
        "turned_away",
        sa.Column("person", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person", name=op.f("pk_turned_away")),
    )
    op.add_column("customers", sa.Column("name_mark", sa.LargeBinary(), nullable=True))
    op.create_index(op.f("ix_customers_name_mark"), "customers", ["name_mark"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_customers_name_mark"), table_name="customers")
    op.drop_column("customers", "name_mark")
    op.drop_table("turned_away")
    op.drop_table("invited")
    op.drop_table("invitations")
    op.drop_table("bans")
