"""Give units, amounts and seconds 64 bits on PostgreSQL; SQLite's integers have them already."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0025"
down_revision: str | None = "0024"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

_COUNTS = {
    "customers": ("smm_per", "product_per"),
    "drafts": ("quantity", "price_per", "at_rate"),
    "orders": ("quantity", "delivered", "price_per"),
    "stated_formats": ("warranty",),
    "favourites": ("quantity",),
    "outbox": ("ordinal",),
    "series": ("quantity",),
}


def upgrade() -> None:
    _alter(sa.BigInteger())


def downgrade() -> None:
    _alter(sa.Integer())


def _alter(kind: sa.types.TypeEngine[int]) -> None:
    if op.get_bind().dialect.name == "sqlite":
        return
    for table, columns in _COUNTS.items():
        for column in columns:
            op.alter_column(table, column, type_=kind)
