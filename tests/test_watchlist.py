"""Watches: their customers are told once, and in time."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import watchlist, watchlist_checks
from bot.actions.errors import FulfilledAlready, Gone, TooManyWatches
from bot.db import watchlist as stored
from bot.domain.customers import Customer
from bot.domain.orders import Kind
from bot.domain.watchlist import FAR, NEAR, SOON, Notice, Observation, Watch, next_look, observe
from bot.loops.render import prepare
from bot.views.watchlist import begun, discounted, ended, fulfilled, notice, too_many
from sandbox.market.simulator import ANNA, BEN
from tests.backend import Backend
from tests.test_views import captions

SOLD_OUT = Watch(
    id=1,
    customer=1001,
    kind=Kind.PRODUCT,
    item="4",
    title="Outlook",
    price=Decimal("0.50"),
    in_stock=False,
    created_at=datetime(2026, 1, 2, tzinfo=UTC),
)
DEAR = replace(SOLD_OUT, in_stock=True, wanted=Decimal("0.40"))


def observation(price: str | None, *, in_stock: bool | None = True) -> Observation:
    return Observation(None if price is None else Decimal(price), in_stock)


@pytest.mark.parametrize(
    ("before", "seen", "said"),
    [
        (SOLD_OUT, observation("0.50"), Notice.BACK),
        (SOLD_OUT, observation("9.00"), Notice.BACK),  # whatever it costs
        (SOLD_OUT, observation("0.50", in_stock=None), None),  # a list without stock proves nothing
        (SOLD_OUT, observation("0.10", in_stock=False), None),
        (DEAR, observation("0.40"), Notice.CHEAPER),
        (DEAR, observation("0.41"), None),
        (DEAR, observation("0.30", in_stock=None), Notice.CHEAPER),
        (DEAR, observation("0.30", in_stock=False), None),  # cheap, and not to be had
        (DEAR, observation(None, in_stock=False), None),
        (replace(DEAR, in_stock=False), observation("0.40"), Notice.BACK),
        (replace(DEAR, in_stock=False), observation("0.50"), None),
        (replace(DEAR, in_stock=False, price=None), observation(None), None),
    ],
)
def test_what_is_news(before: Watch, seen: Observation, said: Notice | None) -> None:
    after = observe(before, seen)
    assert (after.said, after.notices) == (said, int(said is not None))


@given(
    st.sampled_from([SOLD_OUT, DEAR]),
    st.lists(
        st.builds(
            Observation,
            st.sampled_from([None, Decimal("0.3"), Decimal("0.5")]),
            st.sampled_from([None, True, False]),
        )
    ),
)
def test_nothing_is_said_twice_unless_it_was_over_in_between(watch: Watch, looks: list[Observation]) -> None:
    for seen in looks:
        after = observe(watch, seen)
        assert (after.said is not None) == after.fulfilled
        assert (after.notices > watch.notices) == (after.fulfilled and not watch.fulfilled)
        assert observe(after, seen) == after
        watch = after


def test_what_is_near_is_looked_at_more_often() -> None:
    assert [next_look(calm, near=False) for calm in (0, 1, 4, 50)] == [SOON, SOON * 2, FAR, FAR]
    assert [next_look(calm, near=True) for calm in (0, 1, 4)] == [SOON, NEAR, NEAR]
    assert SOLD_OUT.near
    assert not DEAR.near
    assert replace(DEAR, price=Decimal("0.44")).near
    assert not observe(SOLD_OUT, observation("0.50")).near  # until it is over, there is nothing to wait for


def test_a_preset_price_can_be_shown_and_carried_by_a_button() -> None:
    assert discounted(Decimal("2.00132"), 5) == Decimal("1.90")
    assert discounted(Decimal("0.85"), 5) == Decimal("0.80")
    assert discounted(Decimal("0.0005"), 20) == Decimal("0.0004")
    assert discounted(Decimal("0.000001"), 5) == 0


def test_every_screen_of_a_watch_leads_to_the_menu() -> None:
    views = (begun("en", SOLD_OUT), ended("en", SOLD_OUT), fulfilled("en", SOLD_OUT), too_many("en", 5))
    for view in (*views, notice("en", SOLD_OUT)):
        assert "Menu" in captions(view)


async def watch(
    backend: Backend, customer: Customer, item: str, wanted: str | None = None, **more: object
) -> int:
    """Stored as if it had just been asked for; item 4 is sold out."""
    new = replace(
        SOLD_OUT, customer=customer.id, item=item, wanted=None if wanted is None else Decimal(wanted)
    )
    async with backend.deps.db.write() as connection:
        return await stored.put(connection, replace(new, **more))  # type: ignore[arg-type] # by the fields' names


async def kept(backend: Backend, watch_id: int) -> Watch:
    async with backend.deps.db.read() as connection:
        found = await stored.find(connection, watch_id)
    assert found is not None
    return found


async def test_any_number_of_things_can_be_asked_for_at_once(backend: Backend) -> None:
    """More than any build of SQLite takes values in a statement: all rentals are asked for together."""
    anna = await backend.customer()
    last, first = await watch(backend, anna, "259999"), await watch(backend, anna, "1")
    async with backend.deps.db.read() as connection:
        found = await stored.on(connection, Kind.PRODUCT, [str(number) for number in range(260_000)])
    assert [one.id for one in found] == [last, first]


Undo = Callable[[Backend, Customer, int], Awaitable[object]]


async def _sold_out(backend: Backend, _: Customer, __: int) -> None:
    await watchlist_checks.learn(backend.deps, Kind.PRODUCT, {"4": observation(None, in_stock=False)})


async def _other_price(backend: Backend, anna: Customer, _: int) -> None:
    await watch(backend, anna, "4", "0.01")


async def _removed(backend: Backend, anna: Customer, watch_id: int) -> None:
    await watchlist.remove(backend.deps, anna, watch_id)


@pytest.mark.parametrize("undo", [_sold_out, _other_price, _removed])
async def test_a_notice_that_comes_too_late_is_not_shown(backend: Backend, undo: Undo) -> None:
    anna = await backend.customer()
    watch_id = await watch(backend, anna, "4")
    await watchlist_checks.learn(backend.deps, Kind.PRODUCT, {"4": observation("0.50")})
    [push] = await backend.waiting()
    async with prepare(backend.deps, push) as shown:
        assert shown is not None
    await undo(backend, anna, watch_id)
    async with prepare(backend.deps, push) as shown:
        assert shown is None


async def test_a_new_watch_that_gets_the_number_of_an_old_one_is_told_too(backend: Backend) -> None:
    anna = await backend.customer()
    for _ in range(2):
        watch_id = await watch(backend, anna, "4")
        await watchlist_checks.learn(backend.deps, Kind.PRODUCT, {"4": observation("0.50")})
        assert [push.about.id for push in await backend.waiting()] == [str(watch_id)]
        await watchlist.remove(backend.deps, anna, watch_id)


async def test_what_is_so_already_is_not_waited_for(backend: Backend) -> None:
    anna = await backend.customer()
    gmail = await watchlist.subject(backend.deps, anna, Kind.PRODUCT, "2")
    for wanted in (None, Decimal("0.85")):
        with pytest.raises(FulfilledAlready):
            await watchlist.add(backend.deps, anna, gmail, wanted)
    await watchlist.add(backend.deps, anna, gmail, Decimal("0.84"))


async def test_a_customer_watches_so_many_things_and_each_of_them_once(backend: Backend) -> None:
    anna = await backend.customer()
    sold_out = await watchlist.subject(backend.deps, anna, Kind.PRODUCT, "4")
    for number in range(watchlist.MOST_WATCHES):
        await watchlist.add(backend.deps, anna, replace(sold_out, item=str(number)), None)
    with pytest.raises(TooManyWatches):
        await watchlist.add(backend.deps, anna, replace(sold_out, item="9999"), None)
    again = await watchlist.add(backend.deps, anna, replace(sold_out, item="7"), Decimal("0.10"))
    assert again.wanted == Decimal("0.10")
    page = await watchlist.listing(backend.deps, anna, 99)
    assert (page.total, page.page, page.pages, len(page.rows)) == (50, 6, 7, 2)


async def test_nobody_sees_or_ends_the_watch_of_another(backend: Backend) -> None:
    anna, ben = await backend.customer(), await backend.customer(BEN, 1002)
    watch_id = await watch(backend, anna, "4")
    with pytest.raises(Gone):
        await watchlist.find(backend.deps, ben, watch_id)
    with pytest.raises(Gone):
        await watchlist.remove(backend.deps, ben, watch_id)


@pytest.mark.parametrize(
    ("kind", "item"),
    [(Kind.PRODUCT, "x"), (Kind.PRODUCT, "9" * 40), (Kind.RENTAL, "x"), (Kind.PRODUCT, "77777")],
)
async def test_what_nobody_knows_cannot_be_waited_for(backend: Backend, kind: Kind, item: str) -> None:
    with pytest.raises(Gone):
        await watchlist.subject(backend.deps, await backend.customer(), kind, item)


async def test_what_is_no_longer_offered_can_still_be_waited_for(backend: Backend) -> None:
    anna = await backend.customer()
    project = next(iter(backend.market.projects.values()))
    offered = await watchlist.subject(backend.deps, anna, Kind.RENTAL, project.id)
    assert offered.in_stock
    await watch(backend, anna, project.id, "0.01", kind=Kind.RENTAL, country="us")
    backend.panel.offer(project.id, offered=False)
    await watchlist_checks.observe_rentals(backend.deps, ANNA, [project.id])
    await backend.deps.catalog.lists.projects(ANNA, max_age=0)
    gone = await watchlist.subject(backend.deps, anna, Kind.RENTAL, project.id)
    assert (gone.in_stock, gone.country) == (False, "us")
