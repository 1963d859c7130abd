"""One poll of an order: everything it tells is stored, whatever half of it could be had."""

import json
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.actions import account, tracking
from bot.actions.errors import NoKey
from bot.db import tables
from bot.domain.customers import Customer
from bot.domain.notifications import PushGroup
from bot.domain.orders import Kind, Order, Phase, Sms, StatusReport
from bot.domain.pushes import PushKind
from bot.market.errors import BadKey, Busy, NotFound, Unreachable
from sandbox.market.simulator import ANNA
from sandbox.observer import Moment, ignore
from tests.backend import Backend
from tests.scripted_market import nothing

SMS = "Your code is 007007. <b>Don't</b> share it."


async def bought(backend: Backend, customer: Customer, service: int = 2) -> Order:
    number = await backend.deps.market.add(ANNA, service=service, quantity=2, link=None, sending=nothing)
    return await backend.order(customer, number, item=str(service))


async def rented(backend: Backend, customer: Customer, name: str = "Demo: the code never comes") -> Order:
    rows = (await backend.deps.market.sms_projects(ANNA, country="us")).rows
    project = next(row for row in rows if row.name == name)
    answer = await backend.deps.market.add_sms(
        ANNA, project_id=project.project_id, quantity=1, country="us", phone=None, sending=nothing
    )
    return await backend.order(
        customer, answer.rows[0].order, kind=Kind.RENTAL, quantity=1, phone=answer.rows[0].phone
    )


async def told(backend: Backend, kind: PushKind) -> list[list[str]]:
    """The secrets of all pushes of a kind, told or not."""
    rows = tables.outbox
    async with backend.deps.db.read() as connection:
        sealed = list(await connection.scalars(select(rows.c.secret).where(rows.c.kind == kind)))
    return [json.loads(backend.deps.vault.open(secret)) if secret else [] for secret in sealed]


async def test_accounts_are_told_once_however_often_they_are_seen(backend: Backend) -> None:
    anna = await backend.customer()
    order = await bought(backend, anna, service=3)
    backend.panel.partial(order.number, 1)
    first = await tracking.poll(backend.deps, order)
    backend.panel.complete(order.number)
    second = await tracking.poll(backend.deps, order)  # as known before: another look was faster
    third = await tracking.poll(backend.deps, second)
    assert (first.delivered, second.delivered, third) == (1, 2, second)
    assert second.phase is Phase.DELIVERED
    delivered = backend.market.books.orders[order.number].told(backend.clock(), other_words=False)
    assert await told(backend, PushKind.GOODS) == [[account] for account in delivered["accounts"]]


async def test_answers_that_contradict_each_other_do_not_go_back(backend: Backend) -> None:
    backend.market.quirks.switch(restless=True, other_words=True)
    anna = await backend.customer()
    order = await bought(backend, anna)
    for _ in range(12):
        order = await tracking.poll(backend.deps, order)
        backend.clock.pass_by(5)
    assert (order.phase, order.delivered) == (Phase.DELIVERED, 2)
    goods = [one for push in await told(backend, PushKind.GOODS) for one in push]
    assert len(goods) == len(set(goods)) == 2


async def test_a_code_is_told_with_its_sms_and_kept_for_the_card(backend: Backend) -> None:
    anna = await backend.customer()
    rental = await tracking.poll(backend.deps, await rented(backend, anna))
    assert (rental.phase, await tracking.last_sms(backend.deps, rental)) == (Phase.ACTIVE, None)
    backend.panel.give_code(rental.number, "007007", SMS)
    rental = await tracking.poll(backend.deps, rental)
    assert rental.phase is Phase.DELIVERED
    assert rental.charge is not None
    assert await told(backend, PushKind.CODE) == [["007007", SMS]]
    assert await tracking.last_sms(backend.deps, rental) == Sms("007007", SMS)
    await tracking.poll(backend.deps, rental, thorough=True)
    backend.panel.give_code(rental.number, "111", "another")
    rental = await tracking.poll(backend.deps, rental)
    assert await told(backend, PushKind.CODE) == [["007007", SMS], ["111", "another"]]
    assert await tracking.last_sms(backend.deps, rental) == Sms("111", "another")


async def test_an_sms_that_comes_between_two_answers_is_told_once_with_its_own_text(backend: Backend) -> None:
    anna = await backend.customer()
    rental = await rented(backend, anna)
    backend.panel.give_code(rental.number, "007007", SMS)

    def another(request: str, moment: Moment) -> None:
        if (request, moment) == ("sms_code", "answered"):
            backend.market.observer = ignore
            backend.panel.give_code(rental.number, "111", "another")

    backend.market.observer = another
    for _ in range(2):
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert await told(backend, PushKind.CODE) == [["007007", SMS], ["111", "another"]]
    assert await tracking.last_sms(backend.deps, rental) == Sms("111", "another")


@pytest.mark.parametrize("failing", ["sms_code", "sms_status"])
async def test_a_code_does_not_wait_for_the_other_half_of_the_answer(backend: Backend, failing: str) -> None:
    backend.market.quirks.switch(sms_text_in_status=True)
    anna = await backend.customer()
    rental = await rented(backend, anna)
    backend.panel.give_code(rental.number, "007007", SMS)
    backend.market.fail(failing, "html_502", times=0)
    await tracking.poll(backend.deps, rental, thorough=True)
    assert await told(backend, PushKind.CODE) == [["007007", SMS]]


async def test_a_rental_that_ended_is_told_once_and_a_late_code_still_comes(backend: Backend) -> None:
    anna = await backend.customer()
    rental = await rented(backend, anna)
    backend.clock.pass_by(91)
    for _ in range(3):
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert (rental.phase, str(rental.charge)) == (Phase.PROBLEM, "0.0000")
    assert len(await told(backend, PushKind.EXPIRED)) == 1
    backend.panel.give_code(rental.number, "42", "late")
    rental = await tracking.poll(backend.deps, rental)
    assert rental.phase is Phase.DELIVERED
    assert await told(backend, PushKind.CODE) == [["42", "late"]]


async def test_a_rental_nobody_closes_ends_by_the_clock(backend: Backend) -> None:
    anna = await backend.customer()
    rental = await rented(backend, anna, "Telegram")
    backend.market.books.rentals[rental.number].code_at = None
    rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert rental.expires_at == backend.clock() + timedelta(minutes=20)
    backend.market.fail("sms_status", "html_502", times=0)
    backend.clock.pass_by(79 * 60)
    assert (await tracking.poll(backend.deps, rental)).phase is Phase.ACTIVE
    backend.clock.pass_by(2 * 60)
    rental = await tracking.poll(backend.deps, rental)
    assert rental.phase is Phase.PROBLEM
    assert len(await told(backend, PushKind.EXPIRED)) == 1


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
    backend: Backend, fault: str, error: type[Exception], kind: str
) -> None:
    anna = await backend.customer()
    order = await (bought if kind == "order" else rented)(backend, anna)
    for action in ("status", "sms_code", "sms_status"):
        backend.market.fail(action, fault, times=0, seconds=60)
    with pytest.raises(error):
        await tracking.poll(backend.deps, order, thorough=True)
    assert await backend.orders(anna) == [order]
    assert await backend.waiting() == []


@pytest.mark.parametrize("wanted", [True, False])
async def test_status_messages_can_be_switched_off_and_goods_cannot(
    backend: Backend,
    wanted: bool,  # noqa: FBT001 - both ways
) -> None:
    anna = await backend.customer()
    await account.save_preferences(backend.deps, anna, anna.preferences.switched(PushGroup.STATUS, on=wanted))
    cancelled, delivered = await bought(backend, anna, service=3), await bought(backend, anna, service=3)
    backend.panel.cancel(cancelled.number)
    backend.panel.complete(delivered.number)
    assert (await tracking.poll(backend.deps, cancelled)).phase is Phase.PROBLEM
    assert (await tracking.poll(backend.deps, delivered)).phase is Phase.DELIVERED
    assert await told(backend, PushKind.STATUS) == ([["Canceled"]] if wanted else [])
    assert len(await told(backend, PushKind.GOODS)) == 1


async def test_a_removed_key_is_asked_with_no_more(backend: Backend) -> None:
    anna = await backend.customer()
    order = await bought(backend, anna)
    assert anna.active_key is not None
    await account.remove_key(backend.deps, anna, anna.active_key)
    with pytest.raises(NoKey):
        await tracking.poll(backend.deps, order)
    assert backend.market.counts["status"] == 0


async def test_an_answer_about_somebody_who_left_meanwhile_is_dropped(backend: Backend) -> None:
    anna = await backend.customer()
    order = await bought(backend, anna)
    await account.forget(backend.deps, anna)
    await tracking.learn(backend.deps, order, tracking.Answer(StatusReport("Completed"), ("a:1",)))
    assert await told(backend, PushKind.GOODS) == []


async def test_a_key_that_stopped_is_told_once_each_time_it_does(backend: Backend) -> None:
    anna = await backend.customer()
    order = await bought(backend, anna)
    for _ in range(3):
        await tracking.stop_key(backend.deps, order)
    assert len(await told(backend, PushKind.KEY_STOPPED)) == 1
    assert await account.key_works(backend.deps, ANNA) == (anna.active_key,)
    backend.clock.pass_by(3600)
    await tracking.stop_key(backend.deps, order)
    assert len(await told(backend, PushKind.KEY_STOPPED)) == 2


async def test_whoever_does_not_want_to_be_told_of_keys_and_lost_orders_is_not(backend: Backend) -> None:
    anna = await backend.customer()
    await account.save_preferences(
        backend.deps, anna, anna.preferences.switched(PushGroup.TRACKING, on=False)
    )
    order = await bought(backend, anna)
    assert (await tracking.mark_lost(backend.deps, order)).lost_at is not None
    await tracking.stop_key(backend.deps, order)
    assert await backend.waiting() == []
    [key] = await account.keys(backend.deps, anna)
    assert not key.works
