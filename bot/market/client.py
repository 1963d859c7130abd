"""The marketplace's fourteen actions, typed. Errors: ``bot.market.errors``; odd answers: ``bot.market.wire``.

Every method takes the customer's API key. Reads raise ``Refused``, ``Busy`` or ``Unreachable``.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TypeVar

import aiohttp
import msgspec
import structlog

from bot.market import answers, rows
from bot.market.errors import TooLarge, Unreachable
from bot.market.key_status import KeyStatus
from bot.market.models import (
    Balance,
    Category,
    EntityType,
    Inventory,
    Item,
    OrderStatus,
    RentedNumber,
    Rows,
    Shop,
    SmsCode,
    SmsCountry,
    SmsProject,
    SmsStatus,
    Subcategory,
)
from bot.market.money_calls import Sending, money_session
from bot.market.transport import DEFAULT_PATIENCE, Bounds, RetryPolicy, Transport, Watch

T = TypeVar("T")
log = structlog.get_logger()

MOST_PRODUCT_IDS = 100
LARGE_AT_ONCE = 2  # answers of up to 64 MiB, each of which takes about twice that in memory for a moment
PLACE_FREE_WITHIN = 10.0  # seconds


class Market:
    """The marketplace at ``url``, for any number of API keys.

    ``session`` serves the reads; ``money`` must come from ``bot.market.money_calls.money_session``. At most
    ``per_key`` reads of one key run at once. ``watch`` is told (action, ``ok`` or the error's name, seconds)
    of every request.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        money: aiohttp.ClientSession,
        url: str,
        *,
        patience: RetryPolicy = DEFAULT_PATIENCE,
        per_key: int = 4,
        watch: Watch | None = None,
    ) -> None:
        self._transport = Transport(session, money, url, patience=patience, per_key=per_key, watch=watch)
        self._small = patience.small
        self._goods = patience.goods
        self._large_goods = patience.large_goods
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)
        self._lists = patience.lists

    @property
    def signs(self) -> KeyStatus:
        """What became known of API keys by the way."""
        return self._transport.signs

    async def categories(self, key: str, *, lang: str = "en") -> Rows[Category]:
        form = _form(lang=_lang(lang))
        return await self._listed(key, "categories", form, rows.categories)

    async def subcategory_info(self, key: str, subcategory_id: str, *, lang: str = "en") -> Subcategory:
        origin = self._transport.url
        return await self._transport.read(
            key,
            "subcategory_info",
            _form(subcategoryId=subcategory_id, lang=_lang(lang)),
            lambda value: answers.subcategory(value, origin),
            self._small,
        )

    async def shops(self, key: str, *, page: int = 1, limit: int = 20) -> Rows[Shop]:
        form = _form(page=page, limit=limit)
        return await self._listed(key, "shops", form, rows.shops)

    async def services(
        self,
        key: str,
        *,
        page: int = 1,
        limit: int = 0,
        category: str | None = None,
        subcategory: str | None = None,
        shop_id: str | None = None,
        entity_type: EntityType | None = None,
        product_ids: Sequence[int | str] = (),
        lang: str = "en",
    ) -> Rows[Item]:
        """Everything for sale. ``limit`` 0 is all of it, which a large catalogue does not fit into 8 MiB.

        ``category`` and ``subcategory`` are the English names whatever ``lang`` is.
        """
        form = _form(
            **_paging(page, limit),
            category=category,
            subcategory=subcategory,
            shopId=shop_id,
            entityType=entity_type,
            productIds=_ids(product_ids),
            lang=_lang(lang),
        )
        return await self._items(key, "services", form, entity_type or "smm")

    async def products(
        self,
        key: str,
        *,
        page: int = 1,
        limit: int = 0,
        category: str | None = None,
        subcategory: str | None = None,
        shop_id: str | None = None,
        product_ids: Sequence[int | str] = (),
        recommended: bool = False,
        lang: str = "en",
    ) -> Rows[Item]:
        """The products alone; see ``services``. At most 100 ``product_ids`` (``ValueError``)."""
        form = _form(
            **_paging(page, limit),
            category=category,
            subcategory=subcategory,
            shopId=shop_id,
            productIds=_ids(product_ids),
            isRecommended="true" if recommended else None,
            lang=_lang(lang),
        )
        return await self._items(key, "products", form, "product")

    async def inventory(self, key: str, service: int, *, lang: str = "en") -> Inventory:
        form = _form(service=service, lang=_lang(lang))
        return await self._transport.read(key, "inventory", form, answers.inventory, self._small)

    async def balance(self, key: str) -> Balance:
        return await self._transport.read(key, "balance", {}, answers.balance, self._small)

    @asynccontextmanager
    async def status(self, key: str, order: int) -> AsyncIterator[OrderStatus]:
        """An order and its goods, which may be as large as a file may be that Telegram takes.

        Few answers that are large are held in memory at once: until their callers are done with them, others
        wait, and after some seconds raise ``Unreachable``.
        """
        async with AsyncExitStack() as held:
            told = await self._small_status(key, order)
            if told is None:
                await held.enter_async_context(self._place_for_large())
                told = await self._status(key, order, self._large_goods)
            yield told

    async def _small_status(self, key: str, order: int) -> OrderStatus | None:
        """None: it is larger. By itself, for a traceback keeps its frames, and they hold no large goods."""
        try:
            return await self._status(key, order, self._goods)
        except TooLarge:
            return None

    async def _status(self, key: str, order: int, bounds: Bounds) -> OrderStatus:
        told = await self._transport.read(key, "status", _form(order=order), answers.order_status, bounds)
        return msgspec.structs.replace(told, raw=told.raw.replace(key, "••••"))

    @asynccontextmanager
    async def _place_for_large(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(PLACE_FREE_WITHIN):
                await self._large.acquire()
        except TimeoutError:
            raise Unreachable("other large answers are under way") from None
        try:
            yield
        finally:
            self._large.release()

    async def sms_projects(
        self, key: str, *, country: str | None = None, lang: str = "en"
    ) -> Rows[SmsProject]:
        form = _form(country=country, lang=_lang(lang))
        return await self._listed(key, "sms_projects", form, rows.sms_projects)

    async def sms_countries(self, key: str, *, lang: str = "en") -> Rows[SmsCountry]:
        form = _form(lang=_lang(lang))
        return await self._listed(key, "sms_countries", form, rows.sms_countries)

    async def sms_code(self, key: str, order: int) -> SmsCode:
        return await self._transport.read(key, "sms_code", _form(order=order), answers.sms_code, self._small)

    async def sms_status(self, key: str, order: int) -> SmsStatus:
        form = _form(order=order)
        return await self._transport.read(key, "sms_status", form, answers.sms_status, self._small)

    async def add(self, key: str, *, service: int, quantity: int, link: str | None, sending: Sending) -> int:
        """Buy, once; the new order's number. ``sending`` and the errors: ``Transport.spend``."""
        form = _form(service=service, quantity=quantity, link=link)
        return await self._transport.spend(key, "add", form, answers.placed, sending)

    async def add_sms(
        self,
        key: str,
        *,
        project_id: str,
        quantity: int,
        country: str | None,
        phone: str | None,
        sending: Sending,
    ) -> Rows[RentedNumber]:
        """Rent 1 to 10 numbers, once; what was placed, at least one. Errors: ``Transport.spend``."""
        form = _form(project_id=project_id, quantity=quantity, country=country, phone=phone)
        return await self._transport.spend(key, "add_sms", form, rows.rented, sending)

    async def _items(self, key: str, action: str, form: dict[str, str], default: EntityType) -> Rows[Item]:
        origin = self._transport.url
        return await self._listed(key, action, form, lambda value: rows.items(value, origin, default))

    async def _listed(
        self, key: str, action: str, form: dict[str, str], read: Callable[[object], Rows[T] | None]
    ) -> Rows[T]:
        found = await self._transport.read(key, action, form, read, self._lists)
        if found.skipped:
            log.warning("rows of a list were left out", action=action, rows=found.skipped, of=len(found.rows))
        return found


@asynccontextmanager
async def open_market(
    url: str, *, patience: RetryPolicy = DEFAULT_PATIENCE, per_key: int = 4, watch: Watch | None = None
) -> AsyncIterator[Market]:
    """A ``Market`` with its two sessions, closed at the end."""
    reading = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
    async with reading as session, money_session() as money:
        yield Market(session, money, url, patience=patience, per_key=per_key, watch=watch)


def _form(**fields: str | int | None) -> dict[str, str]:
    return {name: str(value) for name, value in fields.items() if value is not None}


def _lang(lang: str) -> str | None:
    return None if lang == "en" else lang


def _paging(page: int, limit: int) -> dict[str, int]:
    return {"page": page, "limit": limit} if limit else {}


def _ids(product_ids: Sequence[int | str]) -> str | None:
    if len(product_ids) > MOST_PRODUCT_IDS:
        raise ValueError(f"at most {MOST_PRODUCT_IDS} product ids at once, not {len(product_ids)}")
    return ",".join(map(str, product_ids)) or None
