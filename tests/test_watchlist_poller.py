"""The watchlist poller: many items per request, and seldom where all is quiet."""

from dataclasses import dataclass
from decimal import Decimal
from types import SimpleNamespace

import pytest

from bot.actions import account
from bot.domain.notifications import PushGroup
from bot.domain.orders import Kind
from bot.domain.pushes import PushKind
from bot.domain.watchlist import Notice
from bot.loops import catalog_keys
from bot.loops import watchlist_poller as loop
from bot.loops.catalog_keys import CatalogKeys
from bot.loops.render import prepare
from bot.loops.watchlist_poller import WatchlistPoller
from sandbox.market.simulator import ANNA, BEN, Call
from tests.backend import Backend
from tests.test_watchlist import kept, watch


@dataclass
class WatchlistCase:
    """A watchlist poller whose waits pass at once."""

    backend: Backend
    poller: WatchlistPoller
    now: list[float]

    async def steps(self, count: int) -> None:
        for _ in range(count):
            self.now[0] += await self.poller.step()

    async def until(self, seconds: float) -> None:
        """Let so much time pass."""
        end = self.now[0] + seconds
        while self.now[0] < end:
            self.now[0] += min(await self.poller.step(), end - self.now[0])

    @property
    def asked(self) -> dict[str, int]:
        return {name: self.backend.market.counts[name] for name in ("products", "inventory", "sms_projects")}


@pytest.fixture
def case(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> WatchlistCase:
    now = [0.0]
    for module in (loop, catalog_keys):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: now[0]))
    return WatchlistCase(backend, WatchlistPoller(backend.deps, CatalogKeys(backend.deps)), now)


def calls(backend: Backend, action: str) -> list[Call]:
    return [call for call in backend.market.calls if call.action == action]


async def test_back_in_stock_is_told_once_and_again_after_it_was_sold_out(case: WatchlistCase) -> None:
    backend = case.backend
    anna = await backend.customer()
    watch_id = await watch(backend, anna, "4")
    await case.steps(2)
    assert await backend.waiting() == []
    for returns in (1, 2):
        backend.panel.set_stock(4, 9)
        await case.until(300)
        assert (await kept(backend, watch_id)).notices == returns
        backend.panel.set_stock(4, 0)
        await case.until(300)
    pushes = await backend.waiting()
    assert [(push.about, push.kind, push.ordinal) for push in pushes] == [
        (f"watch:{watch_id}", PushKind.WATCH, 1)
    ]


async def test_a_price_is_told_when_it_has_fallen_far_enough(case: WatchlistCase) -> None:
    backend = case.backend
    anna = await backend.customer()
    watch_id = await watch(backend, anna, "2", "0.80", in_stock=True, price=Decimal("0.85"))
    backend.panel.set_price(2, Decimal("0.81"))
    await case.until(1000)
    assert await backend.waiting() == []
    backend.panel.set_price(2, Decimal("0.80"))
    await case.until(1000)
    [push] = await backend.waiting()
    async with prepare(backend.deps, push) as shown:
        assert shown is not None
        assert "you wanted $0.80 or less" in shown.view.text
    assert (await kept(backend, watch_id)).said is Notice.CHEAPER


async def test_hundreds_of_products_are_asked_for_together(case: WatchlistCase) -> None:
    backend = case.backend
    people = [await backend.customer(ANNA, 1001), await backend.customer(BEN, 1002)]
    for number in range(250):
        await watch(backend, people[number % 2], str(100_000 + number))
    for person in people:
        await watch(backend, person, "4")  # for both by one look
    await case.steps(7)
    assert case.asked["products"] == 3
    asked = [call.params["productIds"].split(",") for call in calls(backend, "products")]
    assert max(map(len, asked)) == 100
    assert len(set().union(*asked)) == 251


async def test_what_a_list_leaves_out_is_asked_for_by_itself(case: WatchlistCase) -> None:
    """Be it gone, or be the list cut short: only the item's own answer tells."""
    backend = case.backend
    anna = await backend.customer()
    gone = await watch(backend, anna, "99999", in_stock=True, said=Notice.BACK)
    await case.until(30)
    assert case.asked["inventory"] == 1
    assert not (await kept(backend, gone)).in_stock
    backend.market.quirks.switch(null_stock=True)
    backend.panel.set_stock(4, 5)
    sold_out = await watch(backend, anna, "4")
    await case.until(300)
    assert (await kept(backend, sold_out)).said is Notice.BACK


async def test_smm_services_are_asked_for_one_by_one_a_few_a_minute(case: WatchlistCase) -> None:
    backend = case.backend
    anna = await backend.customer()
    for number in range(50):
        await watch(backend, anna, str(200_000 + number), kind=Kind.SMM)
    cheaper = await watch(backend, anna, "1", "0.0004", kind=Kind.SMM, in_stock=True)
    backend.panel.set_price(1, Decimal("0.0004"))
    await case.until(60)
    assert case.asked["inventory"] <= 5
    await case.until(900)
    assert case.asked["products"] == 0
    assert (await kept(backend, cheaper)).said is Notice.CHEAPER


async def test_numbers_are_looked_up_in_one_list_and_told_when_they_are_offered_again(
    case: WatchlistCase,
) -> None:
    backend = case.backend
    anna = await backend.customer()
    projects = [project for project in backend.market.projects.values() if not project.again][:30]
    ids = [
        await watch(backend, anna, one.id, kind=Kind.RENTAL, in_stock=True, said=Notice.BACK)
        for one in projects
    ]
    backend.panel.offer(projects[0].id, offered=False)
    await case.steps(2)
    assert case.asked == {"products": 0, "inventory": 0, "sms_projects": 1}
    assert not (await kept(backend, ids[0])).in_stock
    assert (await kept(backend, ids[1])).in_stock


async def test_quiet_things_are_asked_for_ever_less_often(case: WatchlistCase) -> None:
    backend = case.backend
    anna = await backend.customer()
    await watch(backend, anna, "2", "0.10", in_stock=True, price=Decimal("0.85"))
    await case.until(3600)
    assert 5 <= case.asked["products"] <= 9
    await watch(backend, anna, "4")
    before = case.asked["products"]
    await case.until(3600)
    assert 28 <= case.asked["products"] - before <= 35


@pytest.mark.parametrize(("fault", "most"), [("rate_limit", 3), ("html_502", 3), ("error:Paused", 3)])
async def test_trouble_is_given_time(case: WatchlistCase, fault: str, most: int) -> None:
    backend = case.backend
    anna = await backend.customer()
    watch_id = await watch(backend, anna, "4")
    backend.market.fail("products", fault, times=0, seconds=40)
    backend.panel.set_stock(4, 5)
    await case.until(90)
    assert 1 <= case.asked["products"] <= most
    backend.market.faults.clear()
    await case.until(900)
    assert (await kept(backend, watch_id)).said is Notice.BACK


async def test_a_refused_key_backs_off_and_another_is_used(case: WatchlistCase) -> None:
    backend = case.backend
    anna = await backend.customer()
    backend.clock.pass_by(60)
    await backend.customer(BEN, 1002)
    backend.panel.revoke(BEN)
    await watch(backend, anna, "4")
    await case.steps(4)
    assert [call.key for call in calls(backend, "products")] == [BEN, ANNA]


async def test_nobody_is_looked_for_who_cannot_be_told(case: WatchlistCase) -> None:
    backend = case.backend
    anna = await backend.customer()
    await watch(backend, anna, "4")
    await backend.park(anna.id)
    await case.steps(3)
    assert case.asked["products"] == 0


async def test_notices_can_be_switched_off(case: WatchlistCase) -> None:
    backend = case.backend
    anna = await backend.customer()
    watch_id = await watch(backend, anna, "4")
    await account.save_preferences(backend.deps, anna, anna.preferences.switched(PushGroup.WATCH, on=False))
    backend.panel.set_stock(4, 5)
    await case.steps(2)
    assert (await kept(backend, watch_id)).in_stock
    assert await backend.waiting() == []
