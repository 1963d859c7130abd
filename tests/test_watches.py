"""What customers wait for, and what they are told: once, and in time."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.actions import sightings, watches
from bot.actions.errors import FulfilledAlready, Gone, TooManyWatches
from bot.db import watches as stored
from bot.db.customers import Customer
from bot.loops.render import prepare
from bot.model import Kind
from bot.views.watches import lowered
from bot.watches import FAR, NEAR, SOON, Notice, Sight, Watch, next_look, observed
from sandbox.market.simulator import ANNA, BEN
from tests.ground import Ground

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


def sight(price: str | None, *, in_stock: bool | None = True) -> Sight:
    return Sight(None if price is None else Decimal(price), in_stock)


@pytest.mark.parametrize(
    ("before", "seen", "said"),
    [
        (SOLD_OUT, sight("0.50"), Notice.BACK),
        (SOLD_OUT, sight("9.00"), Notice.BACK),  # whatever it costs
        (SOLD_OUT, sight("0.50", in_stock=None), None),  # a list without stock proves nothing
        (SOLD_OUT, sight("0.10", in_stock=False), None),
        (DEAR, sight("0.40"), Notice.CHEAPER),
        (DEAR, sight("0.41"), None),
        (DEAR, sight("0.30", in_stock=None), Notice.CHEAPER),
        (DEAR, sight("0.30", in_stock=False), None),  # cheap, and not to be had
        (DEAR, sight(None, in_stock=False), None),
        (replace(DEAR, in_stock=False), sight("0.40"), Notice.BACK),
        (replace(DEAR, in_stock=False), sight("0.50"), None),
        (replace(DEAR, in_stock=False, price=None), sight(None), None),
    ],
)
def test_what_is_news(before: Watch, seen: Sight, said: Notice | None) -> None:
    after = observed(before, seen)
    assert (after.said, after.notices) == (said, int(said is not None))


@given(
    st.sampled_from([SOLD_OUT, DEAR]),
    st.lists(
        st.builds(
            Sight,
            st.sampled_from([None, Decimal("0.3"), Decimal("0.5")]),
            st.sampled_from([None, True, False]),
        )
    ),
)
def test_nothing_is_said_twice_unless_it_was_over_in_between(watch: Watch, looks: list[Sight]) -> None:
    for seen in looks:
        after = observed(watch, seen)
        assert (after.said is not None) == after.fulfilled
        assert (after.notices > watch.notices) == (after.fulfilled and not watch.fulfilled)
        assert observed(after, seen) == after
        watch = after


def test_what_is_near_is_looked_at_more_often() -> None:
    assert [next_look(calm, near=False) for calm in (0, 1, 4, 50)] == [SOON, SOON * 2, FAR, FAR]
    assert [next_look(calm, near=True) for calm in (0, 1, 4)] == [SOON, NEAR, NEAR]
    assert SOLD_OUT.near
    assert not DEAR.near
    assert replace(DEAR, price=Decimal("0.44")).near
    assert not observed(SOLD_OUT, sight("0.50")).near  # until it is over, there is nothing to wait for


def test_a_preset_price_can_be_shown_and_carried_by_a_button() -> None:
    assert lowered(Decimal("0.85"), 5) == Decimal("0.8075")
    assert lowered(Decimal("0.0005"), 20) == Decimal("0.0004")
    assert lowered(Decimal("0.000001"), 5) == 0


async def watch(
    ground: Ground, customer: Customer, item: str, wanted: str | None = None, **more: object
) -> int:
    """Stored as if it had just been asked for; item 4 is sold out."""
    new = replace(
        SOLD_OUT, customer=customer.id, item=item, wanted=None if wanted is None else Decimal(wanted)
    )
    async with ground.shop.db.write() as connection:
        return await stored.put(connection, replace(new, **more))  # type: ignore[arg-type] # by the fields' names


async def kept(ground: Ground, watch_id: int) -> Watch:
    async with ground.shop.db.read() as connection:
        found = await stored.find(connection, watch_id)
    assert found is not None
    return found


async def test_any_number_of_things_can_be_asked_for_at_once(ground: Ground) -> None:
    """More than any build of SQLite takes values in a statement: all rentals are asked for together."""
    anna = await ground.customer()
    last, first = await watch(ground, anna, "259999"), await watch(ground, anna, "1")
    async with ground.shop.db.read() as connection:
        found = await stored.on(connection, Kind.PRODUCT, [str(number) for number in range(260_000)])
    assert [one.id for one in found] == [last, first]


Undo = Callable[[Ground, Customer, int], Awaitable[object]]


async def _sold_out(ground: Ground, _: Customer, __: int) -> None:
    await sightings.learn(ground.shop, Kind.PRODUCT, {"4": sight(None, in_stock=False)})


async def _other_wish(ground: Ground, anna: Customer, _: int) -> None:
    await watch(ground, anna, "4", "0.01")


async def _removed(ground: Ground, anna: Customer, watch_id: int) -> None:
    await watches.remove(ground.shop, anna, watch_id)


@pytest.mark.parametrize("undo", [_sold_out, _other_wish, _removed])
async def test_a_notice_that_comes_too_late_is_not_shown(ground: Ground, undo: Undo) -> None:
    anna = await ground.customer()
    watch_id = await watch(ground, anna, "4")
    await sightings.learn(ground.shop, Kind.PRODUCT, {"4": sight("0.50")})
    [push] = await ground.waiting()
    async with prepare(ground.shop, push) as shown:
        assert shown is not None
    await undo(ground, anna, watch_id)
    async with prepare(ground.shop, push) as shown:
        assert shown is None


async def test_a_new_watch_that_gets_the_number_of_an_old_one_is_told_too(ground: Ground) -> None:
    anna = await ground.customer()
    for _ in range(2):
        watch_id = await watch(ground, anna, "4")
        await sightings.learn(ground.shop, Kind.PRODUCT, {"4": sight("0.50")})
        assert [push.subject for push in await ground.waiting()] == [str(watch_id)]
        await watches.remove(ground.shop, anna, watch_id)


async def test_what_is_so_already_is_not_waited_for(ground: Ground) -> None:
    anna = await ground.customer()
    gmail = await watches.subject(ground.shop, anna, Kind.PRODUCT, "2")
    for wanted in (None, Decimal("0.85")):
        with pytest.raises(FulfilledAlready):
            await watches.add(ground.shop, anna, gmail, wanted)
    await watches.add(ground.shop, anna, gmail, Decimal("0.84"))


async def test_a_customer_watches_so_many_things_and_each_of_them_once(ground: Ground) -> None:
    anna = await ground.customer()
    sold_out = await watches.subject(ground.shop, anna, Kind.PRODUCT, "4")
    for number in range(watches.MOST):
        await watches.add(ground.shop, anna, replace(sold_out, item=str(number)), None)
    with pytest.raises(TooManyWatches):
        await watches.add(ground.shop, anna, replace(sold_out, item="9999"), None)
    again = await watches.add(ground.shop, anna, replace(sold_out, item="7"), Decimal("0.10"))
    assert again.wanted == Decimal("0.10")
    page = await watches.listing(ground.shop, anna, 99)
    assert (page.total, page.page, page.pages, len(page.rows)) == (50, 6, 7, 2)


async def test_nobody_sees_or_ends_the_watch_of_another(ground: Ground) -> None:
    anna, ben = await ground.customer(), await ground.customer(BEN, 1002)
    watch_id = await watch(ground, anna, "4")
    with pytest.raises(Gone):
        await watches.find(ground.shop, ben, watch_id)
    with pytest.raises(Gone):
        await watches.remove(ground.shop, ben, watch_id)


@pytest.mark.parametrize(
    ("kind", "item"),
    [(Kind.PRODUCT, "x"), (Kind.PRODUCT, "9" * 40), (Kind.RENTAL, "x"), (Kind.PRODUCT, "77777")],
)
async def test_what_nobody_knows_cannot_be_waited_for(ground: Ground, kind: Kind, item: str) -> None:
    with pytest.raises(Gone):
        await watches.subject(ground.shop, await ground.customer(), kind, item)


async def test_what_is_no_longer_offered_can_still_be_waited_for(ground: Ground) -> None:
    anna = await ground.customer()
    project = next(iter(ground.market.projects.values()))
    offered = await watches.subject(ground.shop, anna, Kind.RENTAL, project.id)
    assert offered.in_stock
    await watch(ground, anna, project.id, "0.01", kind=Kind.RENTAL, country="us")
    ground.panel.offer(project.id, offered=False)
    await sightings.of_rentals(ground.shop, ANNA, [project.id])
    await ground.shop.catalog.lists.projects(ANNA, within=0)
    gone = await watches.subject(ground.shop, anna, Kind.RENTAL, project.id)
    assert (gone.in_stock, gone.country) == (False, "us")
