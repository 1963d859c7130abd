"""What is for sale. No tap waits for a list: what was not read yet is shown page by page from the API.

The rest is read in the background.
"""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from bot.catalog.contents import Contents
from bot.catalog.glimpse import Glimpse
from bot.catalog.lists import Lists
from bot.catalog.reader import Reader
from bot.catalog.store import Store
from bot.market.client import Market


def utc_now() -> datetime:
    return datetime.now(UTC)


class Catalog:
    def __init__(
        self,
        market: Market,
        store: Store | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.lists = Lists(market, now=now)
        self.contents = Contents()
        self.reader = Reader(market, self.lists, self.contents, store, clock=clock)

    def learn(self, glimpse: Glimpse) -> None:
        """What a card, a purchase or a watch sees of an item goes into every list that shows it."""
        self.contents.learn(glimpse)
        self.lists.learn(glimpse)

    def sold(self, service: int, quantity: int) -> None:
        """So many were bought here; how many are left is told at the next look."""
        row = self.contents.table.row_of(service)
        stock = None if row is None else self.contents.table.item(row).stock
        if stock is not None:
            self.learn(Glimpse(service, stock=max(stock - quantity, 0)))
