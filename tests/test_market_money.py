"""The API client's purchases, over real HTTP: sent at most once, announced first, never a false result."""

import asyncio
from collections.abc import Awaitable, Callable

import aiohttp
import pytest

from bot.market.client import Market, open_market
from bot.market.errors import Busy, InvalidRequest, MarketError, NoMoney, Unreachable, Unsure
from bot.market.models import RentedNumber
from tests.free_port import free_port
from tests.scripted_market import FAULTS, KEY, PATIENCE, Reply, answer, hang, nothing, raw, scripted_market

BALANCE = answer({"balance": "100.00", "currency": "USD"})


async def buy(market: Market, sending: Callable[[], Awaitable[None]] = nothing) -> int:
    return await market.add(KEY, service=1, quantity=10, link=None, sending=sending)


def unused_address() -> str:
    return f"http://127.0.0.1:{free_port()}/api/v2"


async def test_a_purchase_is_announced_before_a_byte_of_it_leaves() -> None:
    async with scripted_market(answer({"order": "23501"})) as server, open_market(server.url) as market:
        seen: list[int] = []

        async def sending() -> None:
            await asyncio.sleep(0.05)
            seen.append(len(server.asked))

        assert await buy(market, sending) == 23501
    assert (seen, len(server.asked)) == ([0], 1)


async def test_rented_numbers_come_back() -> None:
    value = {"orders": [{"order": 7, "phone": "4055123415", "country": "us", "status": "active"}, {}]}
    async with scripted_market(answer(value)) as server, open_market(server.url) as market:
        found = await market.add_sms(
            KEY, project_id="1", quantity=2, country=None, phone=None, sending=nothing
        )
    assert (found.rows, found.skipped) == ((RentedNumber(7, "4055123415", "us", "active"),), 1)


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_purchase_without_a_usable_answer_is_unsure_and_never_repeated(fault: Reply) -> None:
    async with scripted_market(fault) as server, open_market(server.url, policy=PATIENCE) as market:
        with pytest.raises(Unsure):
            await buy(market)
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer({"error": "Insufficient balance"}), NoMoney),
        (answer({"error": "Link is required"}, status=400), InvalidRequest),
        (answer({"error": "Rate limit"}, status=429, headers={"Retry-After": "1"}), Busy),
    ],
)
async def test_a_refused_purchase_is_not_repeated(reply: Reply, kind: type[MarketError]) -> None:
    async with scripted_market(reply) as server, open_market(server.url) as market:
        with pytest.raises(kind):
            await buy(market)
    assert len(server.asked) == 1


async def test_without_a_connection_nothing_is_announced() -> None:
    async def sending() -> None:
        pytest.fail("nothing can leave")

    async with open_market(unused_address()) as market:
        with pytest.raises(Unreachable):
            await buy(market, sending)


@pytest.mark.parametrize("stopped", [ValueError("row is gone"), OSError(28, "disk full"), TimeoutError()])
async def test_whatever_stops_the_announcement_stops_the_purchase(stopped: Exception) -> None:
    async def sending() -> None:
        raise stopped

    async with scripted_market(answer({"order": 1})) as server, open_market(server.url) as market:
        with pytest.raises(type(stopped)) as caught:
            await buy(market, sending)
        assert caught.value is stopped
        await asyncio.sleep(0.05)
    assert server.asked == []


async def test_an_announcement_beyond_the_deadline_sends_nothing() -> None:
    async def sending() -> None:
        await asyncio.Event().wait()

    async with (
        scripted_market(answer({"order": 1})) as server,
        open_market(server.url, policy=PATIENCE) as market,
    ):
        with pytest.raises(Unreachable):
            await buy(market, sending)
        await asyncio.sleep(0.05)
    assert server.asked == []


async def test_a_cancelled_purchase_stays_cancelled() -> None:
    async with scripted_market(hang) as server, open_market(server.url) as market:
        purchase = asyncio.ensure_future(buy(market))
        await server.arrival(1)
        purchase.cancel()
        with pytest.raises(asyncio.CancelledError):
            await purchase


async def test_every_purchase_has_a_connection_of_its_own() -> None:
    async with scripted_market(answer({"order": 1})) as server, open_market(server.url) as market:
        for _ in range(3):
            await buy(market)
    assert len(set(server.peers)) == 3


async def test_a_session_without_the_hook_is_not_trusted_with_money() -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(ValueError, match="money_session"):
            Market(session, session, "https://market.example")


# -- secrets and measures ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(answer({"error": f"Invalid API key: {KEY}"}), id="quoted in words"),
        pytest.param(answer({"error": {"given": KEY}}), id="quoted in a field"),
        pytest.param(raw(KEY.encode(), status=500), id="quoted in a page"),
        pytest.param(raw(b"", headers={"Location": f"/{KEY}"}, status=302), id="quoted in a redirect"),
        *FAULTS,
    ],
)
async def test_the_key_is_in_no_error(reply: Reply, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    async with scripted_market(reply) as server, open_market(server.url, policy=PATIENCE) as market:
        with pytest.raises(MarketError) as read_error:
            await market.balance(KEY)
        with pytest.raises(MarketError) as money_error:
            await buy(market)
    for error in (read_error.value, money_error.value):
        assert KEY not in f"{error} {error!r} {error.__cause__!r}"
    assert KEY not in caplog.text


async def test_every_request_is_measured() -> None:
    calls: list[tuple[str, str]] = []

    def on_call(action: str, outcome: str, seconds: float) -> None:
        assert seconds >= 0
        calls.append((action, outcome))

    script = (raw(b"", status=502), BALANCE, answer({"error": "Insufficient balance"}))
    async with (
        scripted_market(*script) as server,
        open_market(server.url, policy=PATIENCE, on_call=on_call) as market,
    ):
        await market.balance(KEY)
        with pytest.raises(NoMoney):
            await buy(market)
    assert calls == [("balance", "Unreachable"), ("balance", "ok"), ("add", "NoMoney")]
