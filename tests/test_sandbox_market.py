"""The simulated marketplace over real HTTP: documented shapes and oddities, money and the clock."""

from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from dataclasses import asdict
from decimal import Decimal
from typing import Any

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sandbox.market.form import Form, Quirks
from sandbox.market.panel import Panel
from sandbox.market.phones import SILENT
from sandbox.market.simulator import ANNA, BEN, MarketSim
from tests.marketplace import Caller, Clock, market_open

MANY_ITEMS = 50_000
MOVES = ("buy", "rent", "wait", "cancel", "expire", "deliver")


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


async def test_only_a_known_key_and_a_known_action_are_answered(call: Caller, sim: MarketSim) -> None:
    assert await call("balance") == {"balance": "100.00", "currency": "USD"}
    assert await call("balance", key=BEN) == {"balance": "3.50", "currency": "USD"}
    assert await call("balance", key="nobody", status=401) == {"error": "Invalid API key"}
    assert await call("balance", key=[], status=401) == {"error": "Invalid API key"}
    sim.quirks.bad_key_status = 200
    assert await call("balance", key="", status=200) == {"error": "Invalid API key"}
    assert await call("refill") == {"error": "Invalid action"}
    assert await call("status", order="1") == {"error": "Order not found"}
    assert (await call.session.get(f"{call.base}/market/api/v2")).status == 405
    assert all(ANNA not in str(seen.params) for seen in sim.calls)
    assert sim.counts["balance"] == 5


async def test_rows_have_the_documented_fields(call: Caller) -> None:
    page = await call("services", page=1, limit=7)
    assert (page["total"], page["page"], page["limit"], page["total_pages"]) == (400, 1, 7, 58)
    smm, gmail, *_ = page["services"]
    assert smm["rate"] == "0.0005"
    assert not {"description", "imageUrl", "subcategoryId"} & smm.keys()
    assert gmail["rate"] == "0.85"
    assert len(gmail["id"]) == 24
    info = await call("subcategory_info", subcategoryId=gmail["subcategoryId"])
    assert (info["name"], info["category"]["name"]) == ("Gmail", "Email Accounts")
    everything = await call("services")
    assert (everything["page"], everything["limit"], everything["total_pages"]) == (400, 400, 1)
    assert len((await call("shops"))["shops"]) == 8


async def test_filters_narrow_lists(call: Caller) -> None:
    assert {row["entityType"] for row in (await call("services", entityType="smm"))["services"]} == {"smm"}
    assert {row["entityType"] for row in (await call("products"))["products"]} == {"product"}
    assert all(row["isRecommended"] for row in (await call("products", isRecommended="true"))["products"])
    gmail = await call("services", category="Email Accounts", subcategory="Gmail", lang="zh")
    assert {row["category"] for row in gmail["services"]} == {"邮箱账号"}
    assert (await call("services", category="邮箱账号", lang="zh"))["total"] == 0
    shop = (await call("shops", limit=1))["shops"][0]
    assert (await call("services", shopId=shop["shopId"]))["total"] == shop["productCount"]


async def test_product_ids_come_in_three_forms(call: Caller) -> None:
    entity = (await call("services", limit=3))["services"][2]["id"]
    for form in (f"2,{entity}", f'[2, "{entity}"]', ["2", entity]):
        found = await call("services", productIds=form)
        assert [row["service"] for row in found["services"]] == [2, 3]
    assert (await call("services", productIds="1"))["total"] == 0
    assert "error" in await call("products", productIds=",".join(map(str, range(1, 102))))


@pytest.mark.parametrize(
    ("lang", "country"),
    [("zh", "美国"), ("ar", "الولايات المتحدة"), ("ru", "Соединенные Штаты"), ("es", "Estados Unidos")],
)
async def test_names_are_translated(call: Caller, lang: str, country: str) -> None:
    english, foreign = await call("categories"), await call("categories", lang=lang)
    assert len(english["categories"]) == len(foreign["categories"])
    assert english != foreign
    assert country in {row["country_name"] for row in await call("sms_countries", lang=lang)}


async def test_fifty_thousand_items_are_listed_by_pages(clock: Clock) -> None:
    async with market_open(MarketSim(items=MANY_ITEMS, clock=clock)) as call:
        numbers: list[int] = []
        for page in range(1, 11):
            answer = await call("services", page=page, limit=5_000, lang="ru")
            numbers += [row["service"] for row in answer["services"]]
    assert numbers == list(range(1, MANY_ITEMS + 1))


def test_the_same_seed_makes_the_same_goods() -> None:
    one, same, other = (MarketSim(seed=seed).catalogue.goods for seed in (5, 5, 6))
    assert one == same
    assert one != other


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({}, "Service ID is required"),
        ({"service": 999_999, "quantity": 1}, "Service not found"),
        ({"service": 2}, "Quantity is required"),
        ({"service": 2, "quantity": "1.5"}, "Quantity must be a whole number"),
        ({"service": 2, "quantity": "١٢"}, "Quantity must be a whole number"),
        ({"service": 2, "quantity": "-1"}, "Quantity must be a whole number"),
        ({"service": 2, "quantity": 0}, "Quantity must be between 1 and 50"),
        ({"service": 2, "quantity": 51}, "Quantity must be between 1 and 50"),
        ({"service": 1, "quantity": 100}, "Link is required"),
        ({"service": 1, "quantity": 100, "link": "my page"}, "Invalid link"),
        ({"service": 4, "quantity": 1}, "Out of stock"),
        ({"service": 9, "quantity": 1}, "Insufficient balance"),
    ],
)
async def test_bad_orders_are_refused_and_cost_nothing(
    call: Caller, sim: MarketSim, fields: dict[str, Any], error: str
) -> None:
    assert await call("add", **fields) == {"error": error}
    assert sim.keys[ANNA].balance == Decimal(100)
    assert sim.ledger == []


async def test_an_order_takes_money_and_stock_and_is_delivered(
    call: Caller, sim: MarketSim, clock: Clock
) -> None:
    assert await call("add", service=2, quantity=12) == {"order": 23501}
    assert (await call("balance"))["balance"] == "89.80"
    assert (await call("inventory", service=2))["stock"] == 38
    assert await call("status", order=23501, key=BEN) == {"error": "Order not found"}
    waiting = await call("status", order=23501)
    assert (waiting["status"], waiting["charge"], waiting["remains"]) == ("In progress", "10.20", 12)
    assert "accounts" not in waiting
    clock.pass_by(8)
    done = await call("status", order=23501)
    assert (done["status"], done["remains"], len(set(done["accounts"]))) == ("Completed", 0, 12)
    assert done == await call("status", order=23501)
    (entry,) = sim.ledger
    assert (entry.key, entry.charge, entry.orders, entry.answered) == (ANNA, Decimal("10.20"), (23501,), True)


async def test_smm_orders_fill_up_and_portions_arrive_one_by_one(call: Caller, clock: Clock) -> None:
    smm = (await call("add", service=1, quantity=1000, link="https://instagram.com/anna"))["order"]
    portions = (await call("add", service=6, quantity=10))["order"]
    clock.pass_by(20)
    half, two_thirds = await call("status", order=smm), await call("status", order=portions)
    assert (half["remains"], half["status"]) == (500, "In progress")
    assert (len(two_thirds["accounts"]), two_thirds["status"]) == (6, "In progress")
    clock.pass_by(20)
    assert (await call("status", order=smm))["status"] == "Completed"
    assert len((await call("status", order=portions))["accounts"]) == 10


async def test_another_variant_is_charged_at_its_own_price(call: Caller) -> None:
    assert [one["stock"] for one in (await call("inventory", service=5))["subproducts"]] == [3, 20, 0]
    order = (await call("add", service=5, quantity=5))["order"]
    assert (await call("status", order=order))["charge"] == "75.00"
    assert (await call("inventory", service=5))["stock"] == 18


async def test_suppliers_that_give_up_pay_back(call: Caller, clock: Clock) -> None:
    fails = (await call("add", service=11, quantity=2))["order"]
    short = (await call("add", service=12, quantity=1000, link="https://youtu.be/x"))["order"]
    assert (await call("balance"))["balance"] == "96.00"
    clock.pass_by(60)
    assert (await call("balance"))["balance"] == "99.40"
    cancelled, partly = await call("status", order=fails), await call("status", order=short)
    assert (cancelled["status"], cancelled["charge"]) == ("Canceled", "0.00")
    assert (partly["status"], partly["charge"], partly["remains"]) == ("Partial", "0.60", 400)


async def test_a_rented_number_receives_its_code(call: Caller, clock: Clock) -> None:
    project = await call.project("OpenAI / ChatGPT")
    (rented,) = (await call("add_sms", project_id=project["project_id"]))["orders"]
    order = rented["order"]
    assert (rented["country"], rented["status"], rented["phone"][:2]) == ("us", "active", "+1")
    assert await call("sms_code", order=order) == {"status": "waiting", "message": "Waiting for code"}
    clock.pass_by(12)
    code = await call("sms_code", order=order)
    assert code["status"] == "completed"
    assert (await call("sms_status", order=order)) == {
        "status": "code_received",
        "phone": rented["phone"],
        "code": code["code"],
        "charge": project["price"],
        "currency": "USD",
        "expires_at": "2026-03-01T12:20:00.000Z",
    }
    again = await call("add_sms", project_id=project["project_id"], phone=rented["phone"])
    assert again["orders"][0]["phone"] == rented["phone"]
    assert "error" in await call("add_sms", project_id=project["project_id"], phone="+12025550100")
    assert "error" in await call("add_sms", project_id=project["project_id"], phone=rented["phone"], key=BEN)


async def test_a_number_without_a_code_expires_and_is_paid_back(call: Caller, clock: Clock) -> None:
    project = await call.project(SILENT)
    assert "error" in await call("add_sms", project_id=project["project_id"], quantity=11)
    orders = (await call("add_sms", project_id=project["project_id"], quantity=3))["orders"]
    assert (await call("balance"))["balance"] != "100.00"
    clock.pass_by(90)
    assert (await call("sms_code", order=orders[2]["order"]))["status"] == "expired"
    assert (await call("sms_status", order=orders[2]["order"]))["charge"] == "0.0000"
    assert (await call("balance"))["balance"] == "100.00"


def test_numbers_are_valid_in_their_country() -> None:
    sim = MarketSim(pace=0)
    sim.quirks.bare_phones = True
    from_everywhere = {project.country: project for project in sim.projects.values()}
    assert len(from_everywhere) >= 25
    assert len({project.name for project in sim.projects.values()}) >= 60
    for country, project in from_everywhere.items():
        rental = sim.sales._rent(sim.keys[ANNA], project, "", sim.clock())
        assert phonenumbers.is_valid_number(phonenumbers.parse(rental.phone, country.upper())), rental
        assert phonenumbers.is_valid_number(phonenumbers.parse(rental.international)), rental


async def test_oddities_of_the_live_service_can_be_switched_on(call: Caller, sim: MarketSim) -> None:
    before = len(await call("sms_projects"))
    sim.quirks.switch(bare_lists=True, numeric_rates=True, null_stock=True)
    rows = await call("services", limit=2)
    assert (rows[1]["rate"], rows[1]["stock"]) == (0.85, None)
    sim.quirks.switch(**asdict(Quirks.live()))
    project = await call.project("WhatsApp")
    assert project["country_title"] == "united states"
    assert (await call("sms_countries"))[0]["country_code"] == "+1"
    assert len(await call("sms_projects")) > before
    (rented,) = (await call("add_sms", project_id=project["project_id"]))["orders"]
    assert isinstance(rented["order"], str)
    assert len(rented["phone"]) == 10


async def test_status_may_go_back_on_itself(call: Caller, sim: MarketSim, clock: Clock) -> None:
    order = (await call("add", service=2, quantity=3))["order"]
    clock.pass_by(10)
    sim.quirks.switch(restless=True)
    odd, even = await call("status", order=order), await call("status", order=order)
    assert (odd["status"], odd["accounts"]) == ("Queued", even["accounts"][1::-1])
    assert even["status"] == "Completed"


@given(st.lists(st.tuples(st.sampled_from(MOVES), st.integers(0, 99))))
def test_money_is_never_made_or_lost(moves: list[tuple[str, int]]) -> None:
    clock = Clock()
    sim = MarketSim(items=12, clock=clock)
    for move, number in moves:
        _move(sim, clock, move, number)
        sim.books.settle(clock())
        spent = sum((order.charge() for order in sim.books.orders.values()), Decimal(0))
        spent += sum(rental.charge() for rental in sim.books.rentals.values())
        assert sim.keys[ANNA].balance + spent == 100
        assert sim.keys[ANNA].balance >= 0
        assert all(good.stock >= 0 for good in sim.catalogue.goods.values())


def _move(sim: MarketSim, clock: Clock, move: str, number: int) -> None:
    """One thing that may happen; what is refused changes nothing."""
    panel, order = Panel(sim), 23501 + number % 7
    fields = {"key": ANNA, "action": "add", "service": f"{number % 13}", "quantity": f"{number * 11}"}
    project = list(sim.projects)[number]
    happen: dict[str, Callable[[], object]] = {
        "buy": lambda: sim.answer(Form({name: [value] for name, value in fields.items()})),
        "rent": lambda: sim.answer(Form({"key": [ANNA], "action": ["add_sms"], "project_id": [project]})),
        "wait": lambda: clock.pass_by(number),
        "cancel": lambda: panel.cancel(order),
        "expire": lambda: panel.expire(order),
        "deliver": lambda: panel.partial(order, number),
    }
    with suppress(ValueError):
        happen[move]()


async def test_a_key_may_be_limited_per_minute(call: Caller, sim: MarketSim, clock: Clock) -> None:
    sim.quirks.rate_limit_per_minute = 2
    await call("balance")
    await call("balance")
    assert "Rate limit" in (await call("balance", status=429))["error"]
    await call("balance", key=BEN)
    clock.pass_by(60)
    await call("balance")
