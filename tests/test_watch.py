"""One look at one order: everything it tells is kept, whatever half of it could be had."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.actions import account, watch
from bot.actions.errors import NoKey
from bot.db import tables
from bot.db.customers import Customer
from bot.market.errors import BadKey, Busy, NotFound, Unreachable
from bot.model import EventKind, Kind, Order, Phase, Seen, Sms
from sandbox.market.simulator import ANNA
from tests.ground import Ground
from tests.stage import nothing

SMS = "Your code is 007007. <b>Don't</b> share it."


async def bought(ground: Ground, customer: Customer, service: int = 2) -> Order:
    number = await ground.shop.market.add(ANNA, service=service, quantity=2, link=None, sending=nothing)
    return await ground.order(customer, number, item=str(service))


async def rented(ground: Ground, customer: Customer, name: str = "Demo: the code never comes") -> Order:
    rows = (await ground.shop.market.sms_projects(ANNA, country="us")).rows
    project = next(row for row in rows if row.name == name)
    answer = await ground.shop.market.add_sms(
        ANNA, project_id=project.project_id, quantity=1, country="us", phone=None, sending=nothing
    )
    return await ground.order(
        customer, answer.rows[0].order, kind=Kind.RENTAL, quantity=1, phone=answer.rows[0].phone
    )


async def told(ground: Ground, kind: EventKind) -> list[list[str]]:
    """The secrets of all pushes of a kind, told or not."""
    rows = tables.outbox
    async with ground.shop.db.read() as connection:
        sealed = list(await connection.scalars(select(rows.c.secret).where(rows.c.kind == kind)))
    return [json.loads(ground.shop.vault.open(secret)) if secret else [] for secret in sealed]


async def test_accounts_are_told_once_however_often_they_are_seen(ground: Ground) -> None:
    anna = await ground.customer()
    order = await bought(ground, anna, service=3)
    ground.panel.partial(order.number, 1)
    first = await watch.look(ground.shop, order)
    ground.panel.complete(order.number)
    second = await watch.look(ground.shop, order)  # as known before: another look was faster
    third = await watch.look(ground.shop, second)
    assert (first.delivered, second.delivered, third) == (1, 2, second)
    assert second.phase is Phase.DELIVERED
    delivered = ground.market.books.orders[order.number].told(ground.clock(), other_words=False)
    assert await told(ground, EventKind.GOODS) == [[account] for account in delivered["accounts"]]


async def test_answers_that_contradict_each_other_do_not_go_back(ground: Ground) -> None:
    ground.market.quirks.switch(restless=True, other_words=True)
    anna = await ground.customer()
    order = await bought(ground, anna)
    for _ in range(12):
        order = await watch.look(ground.shop, order)
        ground.clock.pass_by(5)
    assert (order.phase, order.delivered) == (Phase.DELIVERED, 2)
    goods = [one for push in await told(ground, EventKind.GOODS) for one in push]
    assert len(goods) == len(set(goods)) == 2


async def test_a_code_is_told_with_its_sms_and_kept_for_the_card(ground: Ground) -> None:
    anna = await ground.customer()
    rental = await watch.look(ground.shop, await rented(ground, anna))
    assert (rental.phase, await watch.last_sms(ground.shop, rental)) == (Phase.ACTIVE, None)
    ground.panel.give_code(rental.number, "007007", SMS)
    rental = await watch.look(ground.shop, rental)
    assert rental.phase is Phase.DELIVERED
    assert rental.charge is not None
    assert await told(ground, EventKind.CODE) == [["007007", SMS]]
    assert await watch.last_sms(ground.shop, rental) == Sms("007007", SMS)
    await watch.look(ground.shop, rental, thorough=True)
    ground.panel.give_code(rental.number, "111", "another")
    rental = await watch.look(ground.shop, rental)
    assert await told(ground, EventKind.CODE) == [["007007", SMS], ["111", "another"]]
    assert await watch.last_sms(ground.shop, rental) == Sms("111", "another")


@pytest.mark.parametrize("failing", ["sms_code", "sms_status"])
async def test_a_code_does_not_wait_for_the_other_half_of_the_answer(ground: Ground, failing: str) -> None:
    ground.market.quirks.switch(sms_text_in_status=True)
    anna = await ground.customer()
    rental = await rented(ground, anna)
    ground.panel.give_code(rental.number, "007007", SMS)
    ground.market.fail(failing, "html_502", times=0)
    await watch.look(ground.shop, rental, thorough=True)
    assert await told(ground, EventKind.CODE) == [["007007", SMS]]


async def test_a_rental_that_ended_is_told_once_and_a_late_code_still_comes(ground: Ground) -> None:
    anna = await ground.customer()
    rental = await rented(ground, anna)
    ground.clock.pass_by(91)
    for _ in range(3):
        rental = await watch.look(ground.shop, rental, thorough=True)
    assert (rental.phase, str(rental.charge)) == (Phase.PROBLEM, "0.0000")
    assert len(await told(ground, EventKind.EXPIRED)) == 1
    ground.panel.give_code(rental.number, "42", "late")
    rental = await watch.look(ground.shop, rental)
    assert rental.phase is Phase.DELIVERED
    assert await told(ground, EventKind.CODE) == [["42", "late"]]


async def test_a_rental_nobody_closes_ends_by_the_clock(ground: Ground) -> None:
    anna = await ground.customer()
    rental = await rented(ground, anna, "Telegram")
    ground.market.books.rentals[rental.number].code_at = None
    rental = await watch.look(ground.shop, rental, thorough=True)
    assert rental.expires_at == ground.clock() + timedelta(minutes=20)
    ground.market.fail("sms_status", "html_502", times=0)
    ground.clock.pass_by(79 * 60)
    assert (await watch.look(ground.shop, rental)).phase is Phase.ACTIVE
    ground.clock.pass_by(2 * 60)
    rental = await watch.look(ground.shop, rental)
    assert rental.phase is Phase.PROBLEM
    assert len(await told(ground, EventKind.EXPIRED)) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        ("html_502", Unreachable),
        ("truncated", Unreachable),
        ("null", Unreachable),
        ("rate_limit", Busy),
        ("rate_limit_text", Busy),
        ("bad_key", BadKey),
        ("error:Order not found", NotFound),
    ],
)
@pytest.mark.parametrize("kind", ["order", "rental"])
async def test_a_look_that_failed_changes_nothing(
    ground: Ground, fault: str, error: type[Exception], kind: str
) -> None:
    anna = await ground.customer()
    order = await (bought if kind == "order" else rented)(ground, anna)
    for action in ("status", "sms_code", "sms_status"):
        ground.market.fail(action, fault, times=0, seconds=60)
    with pytest.raises(error):
        await watch.look(ground.shop, order, thorough=True)
    assert await ground.orders(anna) == [order]
    assert await ground.waiting() == []


@pytest.mark.parametrize("wanted", [True, False])
async def test_status_messages_can_be_switched_off_and_goods_cannot(
    ground: Ground,
    wanted: bool,  # noqa: FBT001 - both ways
) -> None:
    anna = await ground.customer()
    await account.set_preference(ground.shop, anna, status_pushes=wanted)
    cancelled, delivered = await bought(ground, anna, service=3), await bought(ground, anna, service=3)
    ground.panel.cancel(cancelled.number)
    ground.panel.complete(delivered.number)
    assert (await watch.look(ground.shop, cancelled)).phase is Phase.PROBLEM
    assert (await watch.look(ground.shop, delivered)).phase is Phase.DELIVERED
    assert await told(ground, EventKind.STATUS) == ([["Canceled"]] if wanted else [])
    assert len(await told(ground, EventKind.GOODS)) == 1


async def test_a_removed_key_is_asked_with_no_more(ground: Ground) -> None:
    anna = await ground.customer()
    order = await bought(ground, anna)
    assert anna.active_key is not None
    await account.remove_key(ground.shop, anna, anna.active_key)
    with pytest.raises(NoKey):
        await watch.look(ground.shop, order)
    assert ground.market.counts["status"] == 0


async def test_an_answer_about_somebody_who_left_meanwhile_is_dropped(ground: Ground) -> None:
    anna = await ground.customer()
    order = await bought(ground, anna)
    await account.forget(ground.shop, anna)
    await watch.learn(ground.shop, order, watch.Answer(Seen("Completed"), ("a:1",)))
    assert await told(ground, EventKind.GOODS) == []


async def test_a_key_that_stopped_is_told_once_each_time_it_does(ground: Ground) -> None:
    anna = await ground.customer()
    order = await bought(ground, anna)
    for _ in range(3):
        await watch.key_stopped(ground.shop, order)
    assert len(await told(ground, EventKind.KEY_STOPPED)) == 1
    assert await account.key_works(ground.shop, ANNA) == (anna.active_key,)
    ground.clock.pass_by(3600)
    await watch.key_stopped(ground.shop, order)
    assert len(await told(ground, EventKind.KEY_STOPPED)) == 2
