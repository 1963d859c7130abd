"""Cached answers of the marketplace: categories, shops, phone services, details, pages not crawled yet."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import structlog
from msgspec.structs import replace

from bot.catalog.cache import FRESH_FOR, Cache
from bot.catalog.crawl import check
from bot.catalog.item_update import ItemUpdate
from bot.catalog.languages import ENGLISH
from bot.catalog.shelves import Place
from bot.catalog.tree import Branch, branches
from bot.market.client import Market
from bot.market.errors import MarketError, Unreachable
from bot.market.models import Category, Item, Rows, Shop, SmsProject, Subcategory

_DAY = 24 * 3_600.0  # seconds

T = TypeVar("T")
log = structlog.get_logger()


class CachedLists:
    """Reads of the API behind a cache, made with a customer's API key.

    :raises MarketError: from every method that takes a key; see ``bot.market.client``.
    """

    def __init__(self, market: Market, *, now: Callable[[], float] = time.monotonic) -> None:
        self._market = market
        self._cache = Cache(now)
        self._made: dict[Callable[..., Any], tuple[tuple[SmsProject, ...], Any]] = {}

    async def tree(self, key: str, lang: str) -> tuple[Branch, ...]:
        """Action ``categories``: the tree, named in English where the names in ``lang`` cannot be had."""
        english = await self._categories(key, ENGLISH)
        if lang == ENGLISH:
            return branches(english, english)
        try:
            other = await self._categories(key, lang)
        except MarketError as error:
            log.info("categories only in English", lang=lang, cause=str(error))
            return branches(english, english)
        return branches(english, other)

    async def _categories(self, key: str, lang: str) -> tuple[Category, ...]:
        async def fetch() -> tuple[Category, ...]:
            listed = (await self._market.categories(key, lang=lang)).rows
            if not listed:  # an error of theirs, rather than an empty marketplace
                raise Unreachable("no categories are listed")
            return listed

        return await self._cache.get("categories", lang, fetch=fetch, stale_ok=True)

    def known_categories(self, lang: str) -> tuple[Category, ...] | None:
        """Return the cached rows that ``tree`` is made of, to be stored."""
        known: tuple[Category, ...] | None = self._cache.peek("categories", lang)
        return known

    def restore_categories(self, lang: str, rows: tuple[Category, ...], *, age: float = FRESH_FOR) -> None:
        """Put rows that another process stored into the cache, as so many seconds old; usually as stale."""
        self._cache.put("categories", lang, value=rows, age=age)

    async def about(self, key: str, subcategory_id: str, lang: str) -> Subcategory:
        """Action ``subcategory_info``: picture and description of a subcategory."""
        return await self._cache.get(
            "about",
            subcategory_id,
            lang,
            fetch=lambda: self._market.subcategory_info(key, subcategory_id, lang=lang),
            stale_ok=True,
        )

    async def shops(self, key: str, page: int) -> tuple[Shop, ...]:
        """Action ``shops``: one page of sellers, from 1."""

        async def fetch() -> tuple[Shop, ...]:
            return (await self._market.shops(key, page=page)).rows

        return await self._cache.get("shops", str(page), fetch=fetch, stale_ok=True)

    def known_shops(self) -> dict[str, tuple[Shop, ...]]:
        """Return the pages of sellers that were listed, to be stored."""
        return self._cache.entries("shops")

    def restore_shops(self, pages: Mapping[str, tuple[Shop, ...]], *, age: float) -> None:
        """Put pages that another process stored into the cache, as so many seconds old."""
        for page, rows in pages.items():
            self._cache.put("shops", page, value=rows, age=age)

    def known_shop(self, shop_id: str) -> Shop | None:
        """Return a seller that was listed before, without a call."""
        listed = (shop for page in self._cache.values("shops") for shop in page)
        return next((shop for shop in listed if shop.id == shop_id), None)

    async def projects(self, key: str, *, max_age: float = FRESH_FOR) -> tuple[SmsProject, ...]:
        """Action ``sms_projects``: all services and countries, at most ``max_age`` seconds old."""
        answer = await self._cache.get(
            "projects", fetch=lambda: self._market.sms_projects(key), max_age=max_age
        )
        return answer.rows

    async def made_of_projects(self, key: str, make: Callable[[tuple[SmsProject, ...]], T]) -> T:
        """Return what ``make`` makes of all services and countries, made once of each list."""
        rows = await self.projects(key)
        known = self._made.get(make)
        if known is None or known[0] is not rows:
            known = self._made[make] = (rows, make(rows))
        made: T = known[1]
        return made

    async def details(self, key: str, service: int, lang: str) -> Item | None:
        """Action ``products``: one item with its description. SMM items have none and are not found."""

        async def fetch() -> Item | None:
            found = (await self._market.products(key, product_ids=[service], lang=lang)).rows
            return next((item for item in found if item.service == service), None)

        return await self._cache.get("details", str(service), lang, fetch=fetch)

    async def described(self, key: str, service: int) -> tuple[Item | None, tuple[str, ...]]:
        """Actions ``products`` and ``inventory``: an item in English and its variants' names, a day old at
        most. SMM items are not found.
        """

        async def fetch() -> tuple[Item | None, tuple[str, ...]]:
            item = await self.details(key, service, ENGLISH)
            if item is None:
                return None, ()
            live = await self._market.inventory(key, service, lang=ENGLISH)
            return item, tuple(variant.name for variant in live.variants)

        return await self._cache.get("described", str(service), fetch=fetch, max_age=_DAY)

    async def of_place(self, key: str, place: Place, lang: str, page: int, size: int) -> Rows[Item]:
        """Action ``services``: one page of a place, from 1, of ``size`` rows."""

        async def fetch() -> Rows[Item]:
            category, subcategory = place.category or None, place.subcategory or None
            answer = await self._market.services(
                key, page=page, limit=size, category=category, subcategory=subcategory, lang=lang
            )
            return check(answer, page, size)

        return await self._cache.get("straight", *place, lang, str(page), fetch=fetch)

    async def recommended(self, key: str, lang: str, page: int, size: int) -> Rows[Item]:
        """Action ``products``: one page of those that are recommended."""

        async def fetch() -> Rows[Item]:
            answer = await self._market.products(key, page=page, limit=size, recommended=True, lang=lang)
            return check(answer, page, size)

        return await self._cache.get("recommended", lang, str(page), fetch=fetch)

    async def of_shop(self, key: str, shop: str, lang: str, page: int, size: int) -> Rows[Item]:
        """Action ``services``: one page of what a shop sells."""

        async def fetch() -> Rows[Item]:
            answer = await self._market.services(key, page=page, limit=size, shop_id=shop, lang=lang)
            return check(answer, page, size)

        return await self._cache.get("shop", shop, lang, str(page), fetch=fetch)

    def learn(self, update: ItemUpdate) -> None:
        """Write a newer price and stock of an item into every cached page."""

        def page(cached: Rows[Item]) -> Rows[Item]:
            return replace(cached, rows=tuple(map(update.applied_to, cached.rows)))

        for kind in ("straight", "recommended", "shop"):
            self._cache.update_all(kind, page)
        self._cache.update_all("details", lambda item: item and update.applied_to(item))

    def learn_prices(self, projects: Sequence[SmsProject]) -> None:
        """Write newer prices of phone services into the cached list."""
        now = {project.project_id: project for project in projects}

        def listed(cached: Rows[SmsProject]) -> Rows[SmsProject]:
            return replace(cached, rows=tuple(now.get(row.project_id, row) for row in cached.rows))

        self._cache.update_all("projects", listed)
