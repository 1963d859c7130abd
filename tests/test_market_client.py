"""The API client's reads, over a real HTTP server with faults; purchases are in ``test_market_money``."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from decimal import Decimal

import aiohttp.web
import pytest

from bot.market import client
from bot.market.client import Market, open_market
from bot.market.errors import BadKey, Busy, MarketError, TooLarge, Unreachable
from bot.market.models import Balance, OrderStatus
from bot.market.transport import Bounds
from tests.scripted_market import (
    FAULTS,
    KEY,
    PATIENCE,
    Reply,
    ScriptedMarket,
    answer,
    gzip_bomb,
    nothing,
    raw,
    reset,
    scripted_market,
    truncate,
)

BALANCE = answer({"balance": "100.00", "currency": "USD"})

# -- what is asked, and what comes back --------------------------------------------------------------

Call = Callable[[Market], Awaitable[object]]


async def _status(market: Market) -> OrderStatus:
    async with market.status(KEY, 5) as told:
        return told


CALLS: list[tuple[Call, object, dict[str, str]]] = [
    (lambda m: m.categories(KEY), {"categories": []}, {"action": "categories"}),
    (
        lambda m: m.subcategory_info(KEY, "674a", lang="zh"),
        {"name": "Gmail"},
        {"action": "subcategory_info", "subcategoryId": "674a", "lang": "zh"},
    ),
    (lambda m: m.shops(KEY, page=2), {"shops": []}, {"action": "shops", "page": "2", "limit": "20"}),
    (lambda m: m.services(KEY), {"services": []}, {"action": "services"}),
    (
        lambda m: m.services(KEY, page=3, limit=200, category="Mail", entity_type="smm", lang="ar"),
        {"services": []},
        {
            "action": "services",
            "page": "3",
            "limit": "200",
            "category": "Mail",
            "entityType": "smm",
            "lang": "ar",
        },
    ),
    (
        lambda m: m.products(KEY, product_ids=[2, "65f"], shop_id="a", recommended=True, subcategory="Gmail"),
        [],
        {
            "action": "products",
            "productIds": "2,65f",
            "shopId": "a",
            "isRecommended": "true",
            "subcategory": "Gmail",
        },
    ),
    (
        lambda m: m.inventory(KEY, 7),
        {"service": 7, "rate": "1"},
        {"action": "inventory", "service": "7"},
    ),
    (lambda m: m.balance(KEY), {"balance": "1"}, {"action": "balance"}),
    (_status, {"status": "Completed"}, {"action": "status", "order": "5"}),
    (lambda m: m.sms_projects(KEY, country="us"), [], {"action": "sms_projects", "country": "us"}),
    (lambda m: m.sms_countries(KEY, lang="pt-BR"), [], {"action": "sms_countries", "lang": "pt-BR"}),
    (lambda m: m.sms_code(KEY, 5), {"status": "waiting"}, {"action": "sms_code", "order": "5"}),
    (lambda m: m.sms_status(KEY, 5), {"status": "active"}, {"action": "sms_status", "order": "5"}),
    (
        lambda m: m.add(KEY, service=1, quantity=9, link="https://a.example/?b&c", sending=nothing),
        {"order": 1},
        {"action": "add", "service": "1", "quantity": "9", "link": "https://a.example/?b&c"},
    ),
    (
        lambda m: m.add_sms(KEY, project_id="65f", quantity=2, country="us", phone=None, sending=nothing),
        {"orders": [{"order": 1}]},
        {"action": "add_sms", "project_id": "65f", "quantity": "2", "country": "us"},
    ),
]


@pytest.mark.parametrize(("call", "value", "form"), CALLS, ids=[form["action"] for *_, form in CALLS])
async def test_every_action_asks_for_what_was_meant(call: Call, value: object, form: dict[str, str]) -> None:
    async with scripted_market(answer(value)) as server, open_market(server.url, policy=PATIENCE) as market:
        await call(market)
    assert server.asked == [{"key": KEY, **form}]


async def test_a_relative_picture_belongs_to_the_marketplace() -> None:
    row = {"service": 1, "name": "Gmail", "rate": "1", "imageUrl": "/uploads/a.webp"}
    async with scripted_market(answer([row])) as server, open_market(server.url, policy=PATIENCE) as market:
        found = await market.products(KEY)
    assert found.rows[0].image_url == server.url.replace("/api/v2", "/uploads/a.webp")
    assert found.rows[0].entity_type == "product"


async def test_too_many_product_ids_are_not_even_asked_for() -> None:
    async with open_market("http://127.0.0.1:9/api/v2") as market:
        with pytest.raises(ValueError, match="100"):
            await market.products(KEY, product_ids=range(101))


async def test_a_long_list_is_read_like_a_short_one() -> None:
    listed = [{"project_id": str(n), "price": "0.5", "name": "x" * 200} for n in range(1000)]
    async with (
        scripted_market(answer(listed)) as server,
        open_market(server.url, policy=PATIENCE) as market,
    ):
        found = await market.sms_projects(KEY)
    assert (len(found.rows), found.rows[999].price) == (1000, Decimal("0.5"))


async def test_what_no_encoding_can_hold_is_asked_for_all_the_same() -> None:
    async with (
        scripted_market(answer({"error": "Invalid API key"})) as server,
        open_market(server.url) as market,
    ):
        with pytest.raises(BadKey):
            await market.balance("\ud800")


# -- reads -------------------------------------------------------------------------------------------


async def read(*script: Reply) -> tuple[Balance | MarketError, ScriptedMarket]:
    async with scripted_market(*script) as server, open_market(server.url, policy=PATIENCE) as market:
        try:
            return await market.balance(KEY), server
        except MarketError as error:
            return error, server


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_read_without_a_usable_answer_gives_up_in_the_end(fault: Reply) -> None:
    outcome, server = await read(fault)
    assert isinstance(outcome, Unreachable)
    assert 1 <= len(server.asked) <= PATIENCE.attempts


@pytest.mark.parametrize("fault", [reset, truncate, raw(b"", status=502), raw(b"{}")])
async def test_a_read_is_repeated_until_there_is_an_answer(fault: Reply) -> None:
    outcome, server = await read(fault, fault, BALANCE)
    assert outcome == Balance(Decimal("100.00"), "USD")
    assert len(server.asked) == 3


async def test_a_refused_read_is_not_repeated() -> None:
    outcome, server = await read(answer({"error": "Order not found"}), BALANCE)
    assert isinstance(outcome, MarketError)
    assert len(server.asked) == 1


async def test_a_short_busy_is_waited_out_once() -> None:
    busy = answer({"error": "Too many requests"}, headers={"Retry-After": "0"})
    assert (await read(busy, BALANCE))[0] == Balance(Decimal("100.00"), "USD")
    outcome, server = await read(busy, busy, BALANCE)
    assert type(outcome) is Busy
    assert len(server.asked) == 2


async def test_a_long_busy_is_for_the_caller_to_wait_out() -> None:
    outcome, server = await read(raw(b"", status=429, headers={"Retry-After": "60"}), BALANCE)
    assert isinstance(outcome, Busy)
    assert (outcome.delay, len(server.asked)) == (60, 1)


async def test_reads_share_a_connection() -> None:
    async with scripted_market(BALANCE) as server, open_market(server.url) as market:
        for _ in range(3):
            await market.balance(KEY)
    assert len(set(server.peers)) == 1


async def test_reads_of_one_key_are_bounded_and_of_another_unaffected() -> None:
    stage_open = asyncio.Event()

    async def wait(_: object) -> aiohttp.web.StreamResponse:
        await stage_open.wait()
        return aiohttp.web.json_response({"balance": "1"})

    async with (
        scripted_market(wait) as server,
        open_market(server.url, per_key=2) as market,
        asyncio.TaskGroup() as group,
    ):
        for _ in range(5):
            group.create_task(market.balance(KEY))
        group.create_task(market.balance("another key"))
        await server.arrival(3)
        await asyncio.sleep(0.05)
        assert sorted(form["key"] for form in server.asked) == [KEY, KEY, "another key"]
        stage_open.set()
    assert len(server.asked) == 6
    assert not market._transport._read_slots


# -- large goods -------------------------------------------------------------------------------------

ROOMY = PATIENCE._replace(goods=Bounds(5, 1000), large_goods=Bounds(5, 20_000_000))


async def test_goods_of_ten_megabytes_are_read() -> None:
    accounts = [f"{n}|{'c' * 200_000}" for n in range(50)]
    value = {"status": "Completed", "accounts": accounts}
    async with (
        scripted_market(answer(value)) as server,
        open_market(server.url, policy=ROOMY) as market,
        market.status(KEY, 5) as told,
    ):
        assert told.accounts == tuple(accounts)
    assert len(server.asked) == 2


@pytest.mark.parametrize("fault", [gzip_bomb(30_000_000), raw(b" " * 30_000_000)], ids=["bomb", "too large"])
async def test_more_than_a_file_can_hold_is_refused(fault: Reply) -> None:
    async with scripted_market(fault) as server, open_market(server.url, policy=ROOMY) as market:
        with pytest.raises(TooLarge):
            async with market.status(KEY, 5):
                pytest.fail("this was read")
    assert len(server.asked) == 2


async def test_few_large_answers_are_held_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "LARGE_ANSWER_WAIT", 0.0)
    value = {"status": "Completed", "accounts": ["x" * 2000]}
    async with (
        scripted_market(answer(value)) as server,
        open_market(server.url, policy=ROOMY) as market,
        AsyncExitStack() as held,
    ):
        for number in range(client.LARGE_ANSWERS_AT_ONCE):
            await held.enter_async_context(market.status(KEY, number + 1))
        with pytest.raises(Unreachable, match="other large answers"):
            await held.enter_async_context(market.status(KEY, 9))
        await held.aclose()
        assert len((await held.enter_async_context(market.status(KEY, 9))).accounts) == 1
