"""The simulated marketplace's injected faults, quirks and control panel."""

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from sandbox.market.faults import BOMB, CARRIED_OUT, CORRUPTED, FAULTS, HUGE, NOT_CARRIED_OUT
from sandbox.market.panel import Panel
from sandbox.market.simulator import ACTIONS, ANNA, BEN, MarketSim
from tests.marketplace import Caller, Clock, market_open

STATIC = Path(__file__).parent.parent / "sandbox" / "page" / "static"
PATIENCE = 1.0
"""Seconds a customer's program waits for an answer that does not come."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def sim(clock: Clock) -> MarketSim:
    return MarketSim(clock=clock)


@pytest.fixture
async def call(sim: MarketSim) -> AsyncIterator[Caller]:
    async with market_open(sim) as caller:
        yield caller


async def _buy(call: Caller, seconds: float | None = None) -> tuple[int, bytes]:
    """HTTP status and body of a purchase, waited for so long; raises what aiohttp raises."""
    form = {"key": ANNA, "action": "add", "service": "2", "quantity": "1"}
    patience = aiohttp.ClientTimeout(total=seconds)
    async with call.session.post(f"{call.base}/market/api/v2", data=form, timeout=patience) as answer:
        return answer.status, await answer.read()


@pytest.mark.parametrize("fault", FAULTS)
async def test_money_moves_or_not_as_the_fault_says(call: Caller, sim: MarketSim, fault: str) -> None:
    sim.fail("add", fault)
    lost = False
    try:
        await _buy(call, PATIENCE if fault.startswith(("hang", "slow")) else None)
    except (aiohttp.ClientError, TimeoutError):
        lost = True
    if fault != "bomb":  # whether an answer of 64 MiB arrives is the client's affair
        assert lost == fault.startswith(("drop", "hang", "slow", "cut"))
    assert [entry.answered for entry in sim.ledger] == [False] * (fault in (*CARRIED_OUT, *CORRUPTED))
    assert (await call("balance"))["balance"] == ("100.00" if fault in NOT_CARRIED_OUT else "99.15")
    assert sim.counts["add"] == 1
    assert json.loads((await _buy(call))[1])["order"]
    assert sim.ledger[-1].answered is True


@pytest.mark.parametrize(
    ("fault", "status", "body"),
    [
        ("500_before", 500, b'{"error": "Internal server error"}'),
        ("500_after", 500, b'{"error": "Internal server error"}'),
        ("empty", 200, b""),
        ("null", 200, b"null"),
        ("list", 200, b'["unexpected", null, 7]'),
        ("nan", 200, b'{"order": NaN}'),
        ("wrong_types", 200, b'{"order": {"value": 23501}}'),
        ("truncated", 200, b'{"order"'[:7]),
        ("twice", 200, b'{"order": null, "order":23501}'),
        ("odd_rows", 200, b'{"order": 23501}'),
        ("bad_key", 401, b'{"error":"Invalid API key"}'),
        ("rate_limit", 429, b'{"error":"Rate limit exceeded"}'),
        ("went_wrong", 200, b'{"error": "Something went wrong"}'),
        ("empty_list", 200, b'{"order": 23501}'),
        ("rate_limit_text", 200, b'{"error": "Rate limit exceeded, please slow down"}'),
        ("error:Seller is on holiday", 200, b'{"error":"Seller is on holiday"}'),
        ("error_after", 200, b'{"error":"Internal server error"}'),
        ("error_after:Request timeout", 200, b'{"error":"Request timeout"}'),
        (
            "maintenance",
            200,
            b'{"error": "Service is under maintenance, please try again later"}',
        ),
    ],
)
async def test_spoilt_answers_look_like_this(
    call: Caller, sim: MarketSim, fault: str, status: int, body: bytes
) -> None:
    sim.fail("add", fault)
    assert await _buy(call) == (status, body)


async def test_a_list_may_begin_with_rows_that_are_none(call: Caller, sim: MarketSim) -> None:
    whole = await call("categories")
    sim.fail("categories", "odd_rows")
    odd = await call("categories")
    assert odd["categories"] == [None, 7, {"unknown": True}, *whole["categories"]]


async def test_a_list_may_begin_with_rows_that_cannot_be_shown(call: Caller, sim: MarketSim) -> None:
    (whole,) = [row for row in (await call("shops"))["shops"] if row["shopId"].endswith("00")]
    sim.fail("shops", "bad_rows")
    bad, only_id, first, *_ = (await call("shops"))["shops"]
    assert (bad["name"], bad["shopId"], bad["rating"]) == ("   ", "odd:" + "x" * 60, whole["rating"])
    assert (only_id, first) == ({"shopId": whole["shopId"][::-1]}, whole)
    sim.fail("add", "bad_rows")
    assert await _buy(call) == (200, b'{"order": 23501}')


async def test_pages_and_huge_bodies(call: Caller, sim: MarketSim) -> None:
    for fault in ("html", "gateway_403", "html_502", "huge"):
        sim.fail("add", fault)
    assert (await _buy(call))[1].startswith(b"<!DOCTYPE html>")
    status, page = await _buy(call)
    assert (status, page.startswith(b"<!DOCTYPE html>")) == (403, True)
    assert (await _buy(call))[0] == 502
    assert len((await _buy(call))[1]) > HUGE


async def test_a_bomb_is_small_on_the_wire(call: Caller, sim: MarketSim) -> None:
    sim.fail("balance", "bomb")
    form = {"key": ANNA, "action": "balance"}
    async with call.session.post(f"{call.base}/market/api/v2", data=form) as answer:
        assert int(answer.headers["Content-Length"]) < BOMB / 100
        assert len(await answer.read()) > BOMB


async def test_a_number_that_was_given_before_may_be_told_again(call: Caller, sim: MarketSim) -> None:
    sim.fail("add", "old_number")
    assert [(await _buy(call))[1] for _ in range(2)] == [b'{"order": 23501}', b'{"order":23502}']


def test_every_fault_has_a_name_that_people_use() -> None:
    words = (STATIC / "panel_fault_words.js").read_text(encoding="utf-8")
    named = set(re.findall(r'^  "?([\w*]+)"?: \["', words, re.MULTILINE))
    assert named == {"*", *ACTIONS, *FAULTS}


async def test_an_answer_may_come_late(call: Caller, sim: MarketSim) -> None:
    for fault in ("hang_before", "hang_after", "slow"):
        sim.fail("add", fault, seconds=0)
        assert json.loads((await _buy(call))[1])["order"]
    assert [entry.answered for entry in sim.ledger] == [True, True, True]


async def test_a_fault_may_last_and_may_meet_one_customer_only(call: Caller, sim: MarketSim) -> None:
    sim.fail("*", "rate_limit", times=0, seconds=0, key=BEN)
    for _ in range(3):
        await call("balance", key=BEN, status=429)
        await call("balance")
    sim.faults.clear()
    await call("balance", key=BEN)


async def test_retry_after_is_told_or_left_out(call: Caller, sim: MarketSim) -> None:
    for seconds, told in ((None, "5"), (7.0, "7"), (0.0, None)):
        sim.fail("balance", "rate_limit", seconds=seconds)
        form = {"key": ANNA, "action": "balance"}
        async with call.session.post(f"{call.base}/market/api/v2", data=form) as answer:
            assert answer.headers.get("Retry-After") == told


async def test_the_panel_moves_orders_and_rentals(call: Caller) -> None:
    manual = (await call("add", service=3, quantity=3))["order"]
    project = await call.project("Telegram")
    (rented,) = (await call("add_sms", project_id=project["project_id"]))["orders"]
    await call.panel("partial", order=manual, count=2)
    assert len((await call("status", order=manual))["accounts"]) == 2
    state = await call.panel("complete", order=manual)
    assert [(one["number"], one["status"]) for one in state["orders"]][1] == (manual, "Completed")
    await call.panel("code", order=rented["order"], code="00123")
    assert (await call("sms_code", order=rented["order"]))["code"] == "00123"
    assert "over" in (await call.panel("cancel", order=manual, status=400))["error"]
    assert "missing" in (await call.panel("cancel", status=400))["error"]
    assert "no such" in (await call.panel("expire", order=1, status=400))["error"]


async def test_the_panel_changes_goods_customers_and_quirks(call: Caller) -> None:
    await call.panel("stock", service=4, stock=7)
    items = (await call.panel("price", service=4, rate="0.75"))["items"]
    assert len(items) == 15
    outlook = {"service": 4, "name": "Outlook Account - Germany", "stock": 7, "rate": "0.75"}
    assert items[3] == outlook | {"shows": "Sold out."}
    assert all(item["shows"] for item in items)
    goods = await call("inventory", service=4)
    assert (goods["stock"], goods["available"], goods["rate"]) == (7, True, "0.7500")
    await call.panel("balance", key=BEN, balance="12.34")
    assert (await call("balance", key=BEN))["balance"] == "12.34"
    await call.panel("revoke", key=BEN)
    assert await call("balance", key=BEN, status=401) == {"error": "Invalid API key"}
    state = await call.panel("restore", key=BEN)
    ben = {"name": "Ben", "key": BEN, "balance": "12.34", "currency": "USD", "revoked": False}
    assert state["customers"][1] == ben
    await call.panel("currency", key=BEN, currency="eur")
    assert await call("balance", key=BEN) == {"balance": "12.34", "currency": "eur"}
    await call.panel("currency", key=BEN, currency="")
    assert await call("balance", key=BEN) == {"balance": "12.34"}
    assert "too long" in (await call.panel("currency", key=BEN, currency="x" * 41, status=400))["error"]
    assert (await call.panel("quirks", bare_phones=True))["quirks"]["bare_phones"] is True
    assert "error" in await call.panel("quirks", bare_phones="yes", status=400)
    assert "error" in await call.panel("price", service=4, rate="NaN", status=400)
    await call.panel("fault", action="balance", fault="500_before", times=0)
    await call("balance", status=500)
    assert "error" in await call.panel("fault", action="balance", fault="flood", status=400)
    assert (await call.panel("faults/clear"))["faults"] == []
    assert set((await call.panel("faults/clear"))["choices"]["actions"]) == {"*", *ACTIONS}


def test_cancelling_pays_back_once(sim: MarketSim) -> None:
    panel = Panel(sim)
    rental = sim.sales._rent(sim.keys[ANNA], next(iter(sim.projects.values())), "", sim.clock())
    panel.cancel(rental.number)
    paid = sim.keys[ANNA].balance
    for again in (panel.cancel, panel.expire):
        with pytest.raises(ValueError, match="is over"):
            again(rental.number)
    assert sim.keys[ANNA].balance == paid


async def test_a_page_of_a_list_goes_wrong_in_ways_of_its_own(call: Caller, sim: MarketSim) -> None:
    asked = {"page": 2, "limit": 3}
    right = await call("services", **asked)
    for fault in ("empty_list", "first_page", "as_objects"):
        sim.fail("services", fault)
    assert await call("services", **asked) == right | {"services": []}
    assert [row["service"] for row in (await call("services", **asked))["services"]] == [1, 2, 3]
    listed = (await call("services", **asked))["services"]
    assert listed == {str(number): row for number, row in enumerate(right["services"])}
