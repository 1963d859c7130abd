"""Typed HTTP client of the HStockPlus API v2: a method for each of its fourteen actions (``docs/api.md``).

Every method takes the customer's API key.

:raises Refused: from reads; the API answered with an error, by its kind (``bot.market.errors``).
:raises Busy: from reads; a rate limit with a longer wait than is waited out here.
:raises Unreachable: from reads; no usable answer after all attempts.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
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
from bot.market.repeated_answers import RepeatedAnswers
from bot.market.transport import DEFAULT_POLICY, Bounds, OnCall, RetryPolicy, Transport

T = TypeVar("T")
log = structlog.get_logger()

MOST_PRODUCT_IDS = 100  # in one call, as the API documents
SHOPS_ON_A_PAGE = 20  # the default of the API
LARGE_ANSWERS_AT_ONCE = 2  # of up to 64 MiB, each of which takes twice that in memory for a moment
LARGE_ANSWER_WAIT = 10.0  # seconds


class Market:
    """The API at ``url``, for any number of API keys.

    ``session`` serves the reads; ``money`` must come from ``bot.market.money_calls.money_session``. At most
    ``per_key`` reads of one key run at once. ``on_call`` is called after each request with
    (action, ``ok`` or the error's name, seconds).
    """

    def __init__(
        self,
        session: aiohttp.ClientSession,
        money: aiohttp.ClientSession,
        url: str,
        *,
        policy: RetryPolicy = DEFAULT_POLICY,
        per_key: int = 4,
        on_call: OnCall | None = None,
    ) -> None:
        self._transport = Transport(session, money, url, policy=policy, per_key=per_key, on_call=on_call)
        self._small = policy.small
        self._goods = policy.goods
        self._order_states = RepeatedAnswers(answers.is_bare)
        self._rental_states = RepeatedAnswers(answers.is_waiting)
        self._large_goods = policy.large_goods
        self._large = asyncio.Semaphore(LARGE_ANSWERS_AT_ONCE)
        self._lists = policy.lists

    @property
    def key_status(self) -> KeyStatus:
        """Which API keys the answers have shown to work."""
        return self._transport.key_status

    async def categories(self, key: str, *, lang: str = "en") -> Rows[Category]:
        """Action ``categories``: all categories with the names of their subcategories."""
        form = _form(lang=_lang(lang))
        return await self._read_list(key, "categories", form, rows.categories)

    async def subcategory_info(self, key: str, subcategory_id: str, *, lang: str = "en") -> Subcategory:
        """Action ``subcategory_info``: picture and description of one subcategory."""
        form, url = _form(subcategoryId=subcategory_id, lang=_lang(lang)), self._transport.url
        return await self._transport.read(
            key, "subcategory_info", form, lambda value: answers.subcategory(value, url), self._small
        )

    async def shops(self, key: str, *, page: int = 1, limit: int = SHOPS_ON_A_PAGE) -> Rows[Shop]:
        """Action ``shops``: active sellers, by pages of ``limit`` rows."""
        form = _form(page=page, limit=limit)
        return await self._read_list(key, "shops", form, rows.shops)

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
        """Action ``services``: everything for sale, by pages of ``limit`` rows.

        ``limit`` 0 asks for all rows, more than the 8 MiB taken of a list where the catalogue is large.

        ``category`` and ``subcategory`` are the English names whatever ``lang`` is.

        :raises ValueError: more than ``MOST_PRODUCT_IDS`` ``product_ids``.
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
        """Action ``products``: as ``services``, products alone.

        :raises ValueError: more than ``MOST_PRODUCT_IDS`` ``product_ids``.
        """
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
        """Action ``inventory``: live price, stock and variants of one item."""
        form = _form(service=service, lang=_lang(lang))
        return await self._transport.read(key, "inventory", form, answers.inventory, self._small)

    async def balance(self, key: str) -> Balance:
        """Action ``balance``; also how an API key is checked."""
        return await self._transport.read(key, "balance", {}, answers.balance, self._small)

    @asynccontextmanager
    async def status(self, key: str, order: int) -> AsyncIterator[OrderStatus]:
        """Action ``status``: an order and its goods, of up to 64 MiB, as large as a file sent to Telegram.

        ``LARGE_ANSWERS_AT_ONCE`` answers of more than 1 MiB are held in memory at once, each until its caller
        leaves the context; others wait for ``LARGE_ANSWER_WAIT`` seconds.

        :raises TooLarge: the answer is larger still.
        :raises Unreachable: as from every read, or no place was free in time.
        """
        answer = await self._small_status(key, order)
        if answer is not None:
            yield answer
            return
        async with self._large_answer_slot():
            answer = await self._status(key, order, self._large_goods)
            yield answer

    async def _small_status(self, key: str, order: int) -> OrderStatus | None:
        """None where the answer is larger. Apart, for a traceback keeps frames and with them the goods."""
        try:
            return await self._status(key, order, self._goods)
        except TooLarge:
            return None

    async def _status(self, key: str, order: int, bounds: Bounds) -> OrderStatus:
        form, repeated = _form(order=order), None if bounds.streamed else self._order_states
        answer = await self._transport.read(key, "status", form, answers.order_status, bounds, repeated)
        if not answer.raw:
            return answer
        return msgspec.structs.replace(answer, raw=answer.raw.replace(key, "••••"))

    @asynccontextmanager
    async def _large_answer_slot(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(LARGE_ANSWER_WAIT):
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
        """Action ``sms_projects``: a row and a price for each service and country."""
        form = _form(country=country, lang=_lang(lang))
        return await self._read_list(key, "sms_projects", form, rows.sms_projects)

    async def sms_countries(self, key: str, *, lang: str = "en") -> Rows[SmsCountry]:
        """Action ``sms_countries``: countries by dial code, which the filter ``country`` does not take."""
        form = _form(lang=_lang(lang))
        return await self._read_list(key, "sms_countries", form, rows.sms_countries)

    async def sms_code(self, key: str, order: int) -> SmsCode:
        """Action ``sms_code``: the SMS of a rented number, once there is one."""
        form, repeated = _form(order=order), self._rental_states
        return await self._transport.read(key, "sms_code", form, answers.sms_code, self._small, repeated)

    async def sms_status(self, key: str, order: int) -> SmsStatus:
        """Action ``sms_status``: the number, the charge and the expiry of a rental."""
        form = _form(order=order)
        return await self._transport.read(key, "sms_status", form, answers.sms_status, self._small)

    async def add(self, key: str, *, service: int, quantity: int, link: str | None, sending: Sending) -> int:
        """Action ``add``: buy. Sent once; returns the order number.

        ``sending``, errors: ``Transport.spend``.
        """
        form = _form(service=service, quantity=quantity, link=link)
        return await self._transport.spend(key, "add", form, answers.order_number, sending)

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
        """Action ``add_sms``: rent numbers. Sent once; returns at least one row.

        ``phone`` is a number to have again, as the API wrote it. ``sending``, errors: ``Transport.spend``.
        """
        form = _form(project_id=project_id, quantity=quantity, country=country, phone=phone)
        return await self._transport.spend(key, "add_sms", form, rows.rented_numbers, sending)

    async def _items(self, key: str, action: str, form: dict[str, str], default: EntityType) -> Rows[Item]:
        url = self._transport.url
        return await self._read_list(key, action, form, lambda value: rows.items(value, url, default))

    async def _read_list(
        self, key: str, action: str, form: dict[str, str], read: Callable[[object], Rows[T] | None]
    ) -> Rows[T]:
        found = await self._transport.read(key, action, form, read, self._lists)
        if found.skipped:
            log.warning("rows of a list were left out", action=action, rows=found.skipped, of=len(found.rows))
        return found


@asynccontextmanager
async def open_market(
    url: str, *, policy: RetryPolicy = DEFAULT_POLICY, per_key: int = 4, on_call: OnCall | None = None
) -> AsyncIterator[Market]:
    """Open a ``Market`` with its two HTTP sessions, and close them at the end."""
    reading = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
    async with reading as session, money_session() as money:
        yield Market(session, money, url, policy=policy, per_key=per_key, on_call=on_call)


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
