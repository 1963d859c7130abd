"""Create the tables by which several replicas divide their work, and who carries what."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0030"
down_revision: str | None = "0029"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "replicas",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("home", sa.Text(), nullable=False),
        sa.Column("settings", sa.Text(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("beat_at", sa.BigInteger(), nullable=False),
        sa.Column("polled_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_replicas")),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("holder", sa.BigInteger(), nullable=True),
        sa.Column("epoch", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_index(op.f("ix_leases_holder"), "leases", ["holder"], unique=False)
    op.create_table(
        "turns",
        sa.Column("payer", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("nonce", sa.Text(), nullable=False),
        sa.Column("carrier", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("payer", name=op.f("pk_turns")),
    )
    op.create_index(op.f("ix_turns_carrier"), "turns", ["carrier"], unique=False)
    op.create_table(
        "shelves",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("saved_at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_shelves")),
    )
    # The oldest revision whose version of the bot runs on this schema, for replicas are updated one by one. A
    # migration that takes away what older versions use, or changes what it means, writes its own here.
    compatible = op.create_table("schema_compatibility", sa.Column("runs_from", sa.Text(), nullable=False))
    op.bulk_insert(compatible, [{"runs_from": "0030"}])
    op.add_column("drafts", sa.Column("carrier", sa.BigInteger(), nullable=True))
    op.add_column("drafts", sa.Column("payer", sa.BigInteger(), nullable=True))
    _create_partial("ix_drafts_payer", "drafts", "payer", "state = 'sending'", unique=True)
    op.create_index(op.f("ix_keys_mark"), "keys", ["mark"], unique=False)
    op.add_column("inbox", sa.Column("carrier", sa.BigInteger(), nullable=True))
    _create_partial("ix_inbox_id", "inbox", "id", "sealed IS NOT NULL", unique=False)


def _create_partial(name: str, table: str, column: str, where: str, *, unique: bool) -> None:
    rows = sa.text(where)
    op.create_index(op.f(name), table, [column], unique=unique, sqlite_where=rows, postgresql_where=rows)


def downgrade() -> None:
    op.drop_index(op.f("ix_inbox_id"), table_name="inbox")
    op.drop_column("inbox", "carrier")
    op.drop_index(op.f("ix_keys_mark"), table_name="keys")
    op.drop_index(op.f("ix_drafts_payer"), table_name="drafts")
    op.drop_column("drafts", "payer")
    op.drop_column("drafts", "carrier")
    op.drop_table("shelves")
    op.drop_table("schema_compatibility")
    op.drop_table("turns")
    op.drop_table("leases")
    op.drop_table("replicas")
