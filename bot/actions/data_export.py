"""Reads all that is stored about a customer, page by page, for one file of it."""

from collections.abc import AsyncGenerator
from typing import Any

from bot.db import customer_data
from bot.deps import Deps
from bot.domain.customers import Customer


async def parts(deps: Deps, customer: Customer) -> AsyncGenerator[tuple[str, list[dict[str, Any]]], None]:
    """Yield the rows of each table under its name, in pages that follow each other; some may be empty."""
    for table in customer_data.EXPORTED:
        rows, after = await customer_data.page(deps.db, table, customer.id, None)
        yield table.name, rows
        while after is not None:
            rows, after = await customer_data.page(deps.db, table, customer.id, after)
            yield table.name, rows
