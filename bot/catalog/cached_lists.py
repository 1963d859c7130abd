"""Small lists that are asked for when somebody needs them, and kept for a while."""

import time
from collections.abc import Callable, Sequence

import structlog
from msgspec.structs import replace

from bot.catalog.cache import FRESH_FOR, Kept
from bot.catalog.crawl import check
from bot.catalog.item_update import ItemUpdate
from bot.catalog.languages import ENGLISH
from bot.catalog.shelves import Place
from bot.catalog.tree import Branch, branches
from bot.market.client import Market
from bot.market.errors import MarketError, Unreachable
from bot.market.models import Category, Item, Rows, Shop, SmsProject, Subcategory

log = structlog.get_logger()


class CachedLists:
    """Every method asks with a customer's key, and raises what the marketplace's client raises."""

    def __init__(self, market: Market, *, now: Callable[[], float] = time.monotonic) -> None:
        self._market = market
        self._kept = Kept(now)

    async def tree(self, key: str, lang: str) -> tuple[Branch, ...]:
        """The categories with what is below them. Names fall back to English while theirs cannot be had."""
        english = await self._categories(key, ENGLISH)
        if lang == ENGLISH:
            return branches(english, english)
        try:
            other = await self._categories(key, lang)
        except MarketError as trouble:
            log.info("categories only in English", lang=lang, cause=str(trouble))
            return branches(english, english)
        return branches(english, other)

    async def _categories(self, key: str, lang: str) -> tuple[Category, ...]:
        async def fetch() -> tuple[Category, ...]:
            listed = (await self._market.categories(key, lang=lang)).rows
            if not listed:  # a mishap of theirs, rather than the end of the marketplace
                raise Unreachable("no categories are listed")
            return listed

        return await self._kept.get("categories", lang, fetch=fetch, at_once=True)

    def known_categories(self, lang: str) -> tuple[Category, ...] | None:
        """What ``tree`` was made of the last time."""
        known: tuple[Category, ...] | None = self._kept.known("categories", lang)
        return known

    def remember_categories(self, lang: str, rows: tuple[Category, ...]) -> None:
        """What an earlier process made a tree of."""
        self._kept.put("categories", lang, value=rows)

    async def about(self, key: str, subcategory_id: str, lang: str) -> Subcategory:
        return await self._kept.get(
            "about",
            subcategory_id,
            lang,
            fetch=lambda: self._market.subcategory_info(key, subcategory_id, lang=lang),
            at_once=True,
        )

    async def shops(self, key: str, page: int) -> tuple[Shop, ...]:
        async def fetch() -> tuple[Shop, ...]:
            return (await self._market.shops(key, page=page)).rows

        return await self._kept.get("shops", str(page), fetch=fetch, at_once=True)

    async def projects(self, key: str, *, within: float = FRESH_FOR) -> tuple[SmsProject, ...]:
        """Every service in every country that numbers can be rented for, ``within`` so many seconds."""
        asked = await self._kept.get("projects", fetch=lambda: self._market.sms_projects(key), within=within)
        return asked.rows

    async def details(self, key: str, service: int, lang: str) -> Item | None:
        """One row whole, with description and picture. SMM items have neither, and are not found here."""

        async def fetch() -> Item | None:
            found = (await self._market.products(key, product_ids=[service], lang=lang)).rows
            return next((item for item in found if item.service == service), None)

        return await self._kept.get("details", str(service), lang, fetch=fetch)

    async def of_place(self, key: str, place: Place, lang: str, page: int, size: int) -> Rows[Item]:
        async def fetch() -> Rows[Item]:
            category, subcategory = place.category or None, place.subcategory or None
            answer = await self._market.services(
                key, page=page, limit=size, category=category, subcategory=subcategory, lang=lang
            )
            return check(answer, page, size)

        return await self._kept.get("straight", *place, lang, str(page), fetch=fetch)

    async def recommended(self, key: str, lang: str, page: int, size: int) -> Rows[Item]:
        async def fetch() -> Rows[Item]:
            answer = await self._market.products(key, page=page, limit=size, recommended=True, lang=lang)
            return check(answer, page, size)

        return await self._kept.get("recommended", lang, str(page), fetch=fetch)

    async def of_shop(self, key: str, shop: str, lang: str, page: int, size: int) -> Rows[Item]:
        async def fetch() -> Rows[Item]:
            answer = await self._market.services(key, page=page, limit=size, shop_id=shop, lang=lang)
            return check(answer, page, size)

        return await self._kept.get("shop", shop, lang, str(page), fetch=fetch)

    def learn(self, glimpse: ItemUpdate) -> None:
        """Somebody has just seen price and stock of an item: no page that is kept shows older ones."""

        def page(kept: Rows[Item]) -> Rows[Item]:
            return replace(kept, rows=tuple(map(glimpse.of, kept.rows)))

        for kind in ("straight", "recommended", "shop"):
            self._kept.revise(kind, page)
        self._kept.revise("details", lambda item: item and glimpse.of(item))

    def learn_prices(self, projects: Sequence[SmsProject]) -> None:
        """Numbers to rent, as they have just been offered."""
        now = {project.project_id: project for project in projects}

        def listed(kept: Rows[SmsProject]) -> Rows[SmsProject]:
            return replace(kept, rows=tuple(now.get(row.project_id, row) for row in kept.rows))

        self._kept.revise("projects", listed)
