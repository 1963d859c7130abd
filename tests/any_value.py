"""Any value for a column of the database."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, LargeBinary

from bot.db import column_types
from bot.db.vault import Vault


def any_value(column: Column[Any], vault: Vault) -> object:
    match column.type:
        case LargeBinary():
            return vault.seal(str(column))
        case column_types.Moment():
            return datetime(2026, 1, 1, tzinfo=UTC)
        case column_types.Money():
            return Decimal(1)
        case column_types.Groups():
            return frozenset()
        case column_types.Text():
            return "text"
    return {int: 1, bool: True}[column.type.python_type]
