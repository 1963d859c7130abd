"""Goods and codes that come in an unusual way: told once, counted right, never lost."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from bot.actions import account, goods, orders, tracking
from bot.actions.tracking import Answer
from bot.db import orders as stored
from bot.db import tables
from bot.domain.orders import Phase, Sms, StatusReport
from bot.domain.pushes import PushKind
from bot.loops.render import prepare
from bot.market.errors import Unreachable
from sandbox.market.reshaping import SHAPES
from tests.backend import Backend
from tests.test_tracking import SMS, bought, rented, told

LINK = "Sign in here: https://example.com/verify?t=1"


def written(backend: Backend, number: int) -> list[str]:
    """The accounts of an order, by the marketplace's own books."""
    told = backend.market.books.orders[number].told(backend.clock(), other_words=False)
    return list(told["accounts"])


# -- goods -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape != "goods_unreadable"])
async def test_goods_are_told_in_whatever_shape_they_come(backend: Backend, shape: str) -> None:
    order = await bought(backend, await backend.customer())
    backend.clock.pass_by(60)
    backend.market.fail("status", shape, times=0)
    order = await tracking.poll(backend.deps, await tracking.poll(backend.deps, order))
    assert await told(backend, PushKind.GOODS) == [written(backend, order.number)]
    assert (order.phase, order.delivered) == (Phase.DELIVERED, 2)
    assert await told(backend, PushKind.UNREAD_GOODS) == []


async def test_goods_that_cannot_be_read_are_said_once_handed_over_and_waited_for(backend: Backend) -> None:
    anna = await backend.customer()
    order = await bought(backend, anna)
    backend.clock.pass_by(60)
    backend.market.fail("status", "goods_unreadable", times=4)
    for _ in range(3):
        order = await tracking.poll(backend.deps, order)
    [[raw]] = await told(backend, PushKind.UNREAD_GOODS)
    assert '"accounts": true' in raw
    [push] = [push for push in await backend.waiting() if push.kind is PushKind.UNREAD_GOODS]
    async with prepare(backend.deps, push) as shown:
        assert shown is not None
        assert shown.view.document is not None
        assert b"".join(shown.view.document.pieces()) == raw.encode()
        assert "Show accounts" in str(shown.view.keyboard)
    async with orders.accounts(backend.deps, anna, order.id) as (_, shown_goods):
        assert (shown_goods.accounts, '"accounts": true' in shown_goods.unread) == ((), True)
    order = await tracking.poll(backend.deps, order)
    assert await told(backend, PushKind.GOODS) == [written(backend, order.number)]


async def test_accounts_that_are_the_same_text_are_counted(backend: Backend) -> None:
    backend.market.quirks.switch(twin_accounts=True)
    order = await bought(backend, await backend.customer(), service=3)
    backend.panel.partial(order.number, 1)
    order = await tracking.poll(backend.deps, order)
    backend.panel.complete(order.number)
    for _ in range(2):
        order = await tracking.poll(backend.deps, order)
    [twin] = {account for push in await told(backend, PushKind.GOODS) for account in push}
    assert await told(backend, PushKind.GOODS) == [[twin], [twin]]
    assert (order.phase, order.delivered) == (Phase.DELIVERED, 2)


@pytest.mark.parametrize(
    ("quantity", "answers", "units"),
    [
        (3, ["aab", "baa", "aba"], "aab"),
        (3, ["a", "ba", "aab"], "aba"),
        (2, ["aba", "ab"], "ab"),  # an answer that repeats itself
        (0, ["aa", "aaa"], "aaa"),  # of an order placed elsewhere nobody knows how many
        (4, ["ab", "abab"], "abab"),
    ],
)
async def test_twins_are_counted_over_partial_and_reordered_answers(
    backend: Backend, quantity: int, answers: list[str], units: str
) -> None:
    anna = await backend.customer()
    order = await backend.order(anna, 23501, quantity=quantity)
    for answer in answers:
        order = await tracking.learn(backend.deps, order, Answer(StatusReport("In progress"), tuple(answer)))
    assert [one for push in await told(backend, PushKind.GOODS) for one in push] == list(units)
    assert order.delivered == len(units)


async def test_a_twin_that_an_earlier_version_dropped_is_told_and_nothing_twice(backend: Backend) -> None:
    anna = await backend.customer()
    order = await backend.order(anna, 23501, delivered=1, status="Completed", phase=Phase.DELIVERED)
    async with backend.deps.db.write() as connection:
        await stored.add_marks(connection, order.id, [backend.deps.vault.mark("a:1")])
    for _ in range(2):
        await tracking.learn(backend.deps, order, Answer(StatusReport("Completed"), ("a:1", "a:1")))
    assert await told(backend, PushKind.GOODS) == [["a:1"]]


async def test_large_goods_are_told_and_never_wait_in_the_database(backend: Backend) -> None:
    backend.market.quirks.switch(large_goods=True)
    anna = await backend.customer()
    order = await bought(backend, anna)
    there = backend.market.books.orders[order.number]
    there.quantity = there.by_hand = 50
    await tracking.poll(backend.deps, order)
    async with backend.deps.db.read() as connection:
        [row] = (await connection.execute(select(tables.outbox).where(tables.outbox.c.kind == "goods"))).all()
    assert len(row.secret) < 10_000
    accounts = [f"{one}|" for one in written(backend, order.number)]
    [push] = [push for push in await backend.waiting() if push.kind is PushKind.GOODS]
    async with prepare(backend.deps, push) as shown:
        assert shown is not None
        assert shown.view.document is not None
        content = b"".join(shown.view.document.pieces()).decode()
    assert len(content) > 10_000_000
    assert [
        line[: len(start)] for line, start in zip(content.splitlines(), accounts, strict=True)
    ] == accounts


async def test_whoever_hides_accounts_is_told_how_many_came_however_large_they_are(backend: Backend) -> None:
    backend.market.quirks.switch(large_goods=True)
    anna = await backend.customer()
    await account.save_preferences(backend.deps, anna, replace(anna.preferences, hide_accounts=True))
    order = await bought(backend, anna)
    there = backend.market.books.orders[order.number]
    there.quantity = there.by_hand = 50
    await tracking.poll(backend.deps, order)
    asked = backend.market.counts["status"]
    [push] = [push for push in await backend.waiting() if push.kind is PushKind.GOODS]
    async with prepare(backend.deps, push) as shown:
        assert shown is not None
    assert "50 accounts have arrived" in shown.view.text
    assert shown.view.document is None
    assert backend.market.counts["status"] == asked


async def test_large_goods_of_which_some_are_not_told_are_not_at_hand(backend: Backend) -> None:
    order = await bought(backend, await backend.customer())
    backend.clock.pass_by(60)
    marks = [backend.deps.vault.mark(one) for one in (*written(backend, order.number), "another")]
    with pytest.raises(Unreachable, match="2 of 3"):
        async with goods.fetch_marked(backend.deps, order, marks):
            pytest.fail("not all of these are told")


# -- messages ----------------------------------------------------------------------------------------


async def test_a_text_without_a_code_is_told_once_and_kept_for_the_card(backend: Backend) -> None:
    rental = await rented(backend, await backend.customer())
    backend.panel.give_code(rental.number, "", LINK)
    for _ in range(2):
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert await told(backend, PushKind.CODE) == [["", LINK]]
    assert rental.phase is Phase.DELIVERED
    assert await tracking.last_sms(backend.deps, rental) == Sms("", LINK)


async def test_an_end_with_a_text_is_no_end_without_one(backend: Backend) -> None:
    rental = await rented(backend, await backend.customer())
    rental = await tracking.learn(backend.deps, rental, Answer(StatusReport("expired"), sms=Sms("", LINK)))
    assert rental.phase is Phase.DELIVERED
    assert await told(backend, PushKind.EXPIRED) == []
    assert await told(backend, PushKind.CODE) == [["", LINK]]


async def test_a_word_for_no_code_is_no_code(backend: Backend) -> None:
    backend.market.quirks.switch(null_codes=True)
    rental = await rented(backend, await backend.customer())
    rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert rental.phase is Phase.ACTIVE
    backend.panel.give_code(rental.number, "007007", SMS)
    await tracking.poll(backend.deps, rental)
    assert await told(backend, PushKind.CODE) == [["007007", SMS]]


async def test_the_same_code_in_a_new_text_and_a_text_after_its_code_are_told(backend: Backend) -> None:
    backend.market.quirks.switch(late_texts=5)
    rental = await rented(backend, await backend.customer())
    backend.panel.give_code(rental.number, "007007", SMS)
    rental = await tracking.poll(backend.deps, rental)
    backend.clock.pass_by(6)
    for _ in range(2):
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    backend.market.quirks.switch(late_texts=0)
    backend.panel.give_code(rental.number, "007007", "Again: 007007")
    for _ in range(2):
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert await told(backend, PushKind.CODE) == [
        ["007007", ""],
        ["007007", SMS],
        ["007007", "Again: 007007"],
    ]
    assert await tracking.last_sms(backend.deps, rental) == Sms("007007", "Again: 007007")


async def test_a_message_that_an_earlier_version_told_is_not_told_again(backend: Backend) -> None:
    rental = await rented(backend, await backend.customer())
    async with backend.deps.db.write() as connection:
        await stored.add_marks(connection, rental.id, [backend.deps.vault.mark("007007")])
        await stored.set_code(connection, rental.id, backend.deps.vault.seal("007007"))
    assert await tracking.last_sms(backend.deps, rental) == Sms("007007", "")
    backend.panel.give_code(rental.number, "007007", SMS)
    for _ in range(2):
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert await told(backend, PushKind.CODE) == []
    backend.panel.give_code(rental.number, "007007", "Again: 007007")
    await tracking.poll(backend.deps, rental)
    assert await told(backend, PushKind.CODE) == [["007007", "Again: 007007"]]


# -- the number and its end --------------------------------------------------------------------------


async def test_a_number_that_comes_later_is_taken_up_as_soon_as_it_is_told(backend: Backend) -> None:
    backend.market.quirks.switch(late_phones=5, bare_phones=True)
    rental = replace(await rented(backend, await backend.customer()), country="US")
    async with backend.deps.db.write() as connection:
        await stored.save(connection, replace(rental, country=None), rental, backend.clock())
    assert not rental.phone
    backend.clock.pass_by(6)
    rental = await tracking.poll(backend.deps, rental)
    there = backend.market.books.rentals[rental.number]
    assert (rental.phone, rental.phone_given) == (there.international, there.phone)
    assert rental.expires_at == there.expires
    assert PushKind.CARD in [push.kind for push in await backend.waiting()]
    backend.market.counts.clear()
    await tracking.poll(backend.deps, rental)
    assert backend.market.counts["sms_status"] == 0


@pytest.mark.parametrize("form", [0, 1, 2, 3, 4])
async def test_an_expiry_is_read_in_the_usual_forms(backend: Backend, form: int) -> None:
    backend.market.quirks.switch(expiry_form=form)
    rental = await rented(backend, await backend.customer(), "Telegram")
    for _ in range(2):
        backend.clock.pass_by(1)
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert rental.expires_at == backend.market.books.rentals[rental.number].expires


@pytest.mark.parametrize("form", [1, 5])
async def test_what_is_called_active_lives_on_and_its_late_code_is_told(backend: Backend, form: int) -> None:
    backend.market.quirks.switch(expiry_form=form, overtime=7200)
    rental = await rented(backend, await backend.customer(), "Telegram")
    backend.market.books.rentals[rental.number].code_at = None
    for _ in range(4):
        backend.clock.pass_by(600)
        rental = await tracking.poll(backend.deps, rental, thorough=True)
    assert rental.phase is Phase.ACTIVE
    backend.panel.give_code(rental.number, "007007", SMS)
    await tracking.poll(backend.deps, rental)
    assert await told(backend, PushKind.CODE) == [["007007", SMS]]


# -- progress ----------------------------------------------------------------------------------------


async def test_a_status_that_only_counts_edits_the_card_in_silence(backend: Backend) -> None:
    backend.market.quirks.switch(progress_words=True)
    order = await bought(backend, await backend.customer(), service=3)
    for _ in range(13):
        backend.clock.pass_by(1)
        order = await tracking.poll(backend.deps, order)
    assert order.status == "Processing (14/50)"
    assert await told(backend, PushKind.STATUS) == []
