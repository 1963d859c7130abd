"""The catalogue of all that is for sale: an index in memory, read from the API in the background.

No tap waits for a list: what was not read yet is shown page by page from the API.
"""

import time
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.catalog.cached_lists import CachedLists
from bot.catalog.contents import Contents
from bot.catalog.crawl import EVERYTHING
from bot.catalog.follower import Follower
from bot.catalog.item_update import ItemUpdate
from bot.catalog.persistence import Persistence
from bot.catalog.read_queue import FRESH_FOR
from bot.catalog.reader import Reader
from bot.catalog.shared_files import SharedFiles
from bot.catalog.sharer import Sharer
from bot.catalog.store import Store
from bot.clock import utc_now
from bot.market.client import Market


class Catalog:
    """Facade of the package: cached lists, the contents in memory, and the reader that fills them.

    Of several replicas one reads and is the ``sharer``; the others are followers.
    """

    def __init__(
        self,
        market: Market,
        store: Store | None = None,
        files: SharedFiles | None = None,
        *,
        now: Callable[[], float] = time.monotonic,
        clock: Callable[[], datetime] = utc_now,
    ) -> None:
        self.lists = CachedLists(market, now=now)
        self.contents = Contents()
        persistence = Persistence(store, self.contents, self.lists)
        self.reader = Reader(market, self.lists, self.contents, persistence, clock=clock)
        self.follower = Follower(files, self.contents, self.lists, persistence)
        self.sharer = Sharer(files, self.contents, self.lists)
        self._clock = clock

    @property
    def age(self) -> timedelta | None:
        """How long ago the list of everything was read whole; ``None``: never."""
        return None if self.read_at is None else self._clock() - self.read_at

    @property
    def overdue(self) -> timedelta:
        """For how long the list of everything has been due to be read while somebody was looking.

        Reading it anew takes up to three hours by itself, for it is spread out (``CallBudget``).
        """
        since, age = self.reader.wanted.since, self.age
        if since is None or self.reader.wishes.tell is not None:  # another replica reads it
            return timedelta(0)
        waiting = self._clock() - since
        return max(timedelta(0), waiting if age is None else min(waiting, age - FRESH_FOR))

    @property
    def read_at(self) -> datetime | None:
        """When the list of everything was read last; ``None``: not yet."""
        return self.contents.read_at.get(EVERYTHING)

    def learn(self, update: ItemUpdate) -> None:
        """Write what a card, a purchase or a watch saw of an item into every list that shows it."""
        self.contents.learn(update)
        self.lists.learn(update)

    def sold(self, service: int, quantity: int) -> None:
        """Lower an item's stock by ``quantity`` units bought here, until the API tells it anew."""
        row = self.contents.table.row_of(service)
        stock = None if row is None else self.contents.table.item(row).stock
        if stock is not None:
            self.learn(ItemUpdate(service, stock=max(stock - quantity, 0)))
