"""What is for sale. No tap waits for a list: what was not read yet is shown page by page from the API.

The rest is read in the background.
"""

import time
from collections.abc import Callable
from datetime import datetime

from bot.catalog.cached_lists import CachedLists
from bot.catalog.contents import Contents
from bot.catalog.item_update import ItemUpdate
from bot.catalog.reader import Reader
from bot.catalog.store import Store
from bot.clock import utc_now
from bot.market.client import Market


class Catalog:
    def __init__(
        self,
        market: Market,
        store: Store | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.lists = CachedLists(market, now=now)
        self.contents = Contents()
        self.reader = Reader(market, self.lists, self.contents, store, clock=clock)

    def learn(self, glimpse: ItemUpdate) -> None:
        """What a card, a purchase or a watch sees of an item goes into every list that shows it."""
        self.contents.learn(glimpse)
        self.lists.learn(glimpse)

    def sold(self, service: int, quantity: int) -> None:
        """So many were bought here; how many are left is told at the next look."""
        row = self.contents.table.row_of(service)
        stock = None if row is None else self.contents.table.item(row).stock
        if stock is not None:
            self.learn(ItemUpdate(service, stock=max(stock - quantity, 0)))
