"""The loop that looks at what customers wait for: together, and no oftener than it is worth."""

from dataclasses import dataclass
from decimal import Decimal
from types import SimpleNamespace

import pytest

from bot.actions import account
from bot.loops import lent_keys
from bot.loops import watches as loop
from bot.loops.lent_keys import LentKeys
from bot.loops.render import prepare
from bot.loops.watches import Lookout
from bot.model import EventKind, Kind
from bot.watches import Notice
from sandbox.market.simulator import ANNA, BEN, Call
from tests.ground import Ground
from tests.test_watches import kept, watch


@dataclass
class Wait:
    """The loop's own time: each step's wait is taken at once."""

    ground: Ground
    lookout: Lookout
    now: list[float]

    async def steps(self, count: int) -> None:
        for _ in range(count):
            self.now[0] += await self.lookout.step()

    async def until(self, seconds: float) -> None:
        """Let so much time pass."""
        end = self.now[0] + seconds
        while self.now[0] < end:
            self.now[0] += min(await self.lookout.step(), end - self.now[0])

    @property
    def asked(self) -> dict[str, int]:
        return {name: self.ground.market.counts[name] for name in ("products", "inventory", "sms_projects")}


@pytest.fixture
def wait(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> Wait:
    now = [0.0]
    for module in (loop, lent_keys):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: now[0]))
    return Wait(ground, Lookout(ground.shop, LentKeys(ground.shop)), now)


def calls(ground: Ground, action: str) -> list[Call]:
    return [call for call in ground.market.calls if call.action == action]


async def test_back_in_stock_is_told_once_and_again_after_it_was_sold_out(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    watch_id = await watch(ground, anna, "4")
    await wait.steps(2)
    assert await ground.waiting() == []
    for returns in (1, 2):
        ground.panel.set_stock(4, 9)
        await wait.until(300)
        assert (await kept(ground, watch_id)).notices == returns
        ground.panel.set_stock(4, 0)
        await wait.until(300)
    pushes = await ground.waiting()
    assert [(push.about, push.kind, push.ordinal) for push in pushes] == [
        (f"watch:{watch_id}", EventKind.WATCH, 1)
    ]


async def test_a_price_is_told_when_it_has_fallen_far_enough(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    watch_id = await watch(ground, anna, "2", "0.80", in_stock=True, price=Decimal("0.85"))
    ground.panel.set_price(2, Decimal("0.81"))
    await wait.until(1000)
    assert await ground.waiting() == []
    ground.panel.set_price(2, Decimal("0.80"))
    await wait.until(1000)
    [push] = await ground.waiting()
    async with prepare(ground.shop, push) as shown:
        assert shown is not None
        assert "you wanted $0.80 or less" in shown.view.text
    assert (await kept(ground, watch_id)).said is Notice.CHEAPER


async def test_hundreds_of_products_are_asked_for_together(wait: Wait) -> None:
    ground = wait.ground
    people = [await ground.customer(ANNA, 1001), await ground.customer(BEN, 1002)]
    for number in range(250):
        await watch(ground, people[number % 2], str(100_000 + number))
    for person in people:
        await watch(ground, person, "4")  # for both by one look
    await wait.steps(7)
    assert wait.asked["products"] == 3
    asked = [call.params["productIds"].split(",") for call in calls(ground, "products")]
    assert max(map(len, asked)) == 100
    assert len(set().union(*asked)) == 251


async def test_what_a_list_leaves_out_is_asked_for_by_itself(wait: Wait) -> None:
    """Be it gone, or be the list cut short: only the item's own answer tells."""
    ground = wait.ground
    anna = await ground.customer()
    gone = await watch(ground, anna, "99999", in_stock=True, said=Notice.BACK)
    await wait.until(30)
    assert wait.asked["inventory"] == 1
    assert not (await kept(ground, gone)).in_stock
    ground.market.quirks.switch(null_stock=True)
    ground.panel.set_stock(4, 5)
    sold_out = await watch(ground, anna, "4")
    await wait.until(300)
    assert (await kept(ground, sold_out)).said is Notice.BACK


async def test_smm_services_are_asked_for_one_by_one_a_few_a_minute(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    for number in range(50):
        await watch(ground, anna, str(200_000 + number), kind=Kind.SMM)
    cheaper = await watch(ground, anna, "1", "0.0004", kind=Kind.SMM, in_stock=True)
    ground.panel.set_price(1, Decimal("0.0004"))
    await wait.until(60)
    assert wait.asked["inventory"] <= 5
    await wait.until(900)
    assert wait.asked["products"] == 0
    assert (await kept(ground, cheaper)).said is Notice.CHEAPER


async def test_numbers_are_looked_up_in_one_list_and_told_when_they_are_offered_again(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    projects = [project for project in ground.market.projects.values() if not project.again][:30]
    ids = [
        await watch(ground, anna, one.id, kind=Kind.RENTAL, in_stock=True, said=Notice.BACK)
        for one in projects
    ]
    ground.panel.offer(projects[0].id, offered=False)
    await wait.steps(2)
    assert wait.asked == {"products": 0, "inventory": 0, "sms_projects": 1}
    assert not (await kept(ground, ids[0])).in_stock
    assert (await kept(ground, ids[1])).in_stock


async def test_quiet_things_are_asked_for_ever_less_often(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    await watch(ground, anna, "2", "0.10", in_stock=True, price=Decimal("0.85"))
    await wait.until(3600)
    assert 5 <= wait.asked["products"] <= 9
    await watch(ground, anna, "4")
    before = wait.asked["products"]
    await wait.until(3600)
    assert 28 <= wait.asked["products"] - before <= 35


@pytest.mark.parametrize(("fault", "most"), [("rate_limit", 3), ("html_502", 3), ("error:Paused", 3)])
async def test_trouble_is_given_time(wait: Wait, fault: str, most: int) -> None:
    ground = wait.ground
    anna = await ground.customer()
    watch_id = await watch(ground, anna, "4")
    ground.market.fail("products", fault, times=0, seconds=40)
    ground.panel.set_stock(4, 5)
    await wait.until(90)
    assert 1 <= wait.asked["products"] <= most
    ground.market.faults.clear()
    await wait.until(900)
    assert (await kept(ground, watch_id)).said is Notice.BACK


async def test_a_refused_key_rests_and_another_is_lent(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    ground.clock.pass_by(60)
    await ground.customer(BEN, 1002)
    ground.panel.revoke(BEN)
    await watch(ground, anna, "4")
    await wait.steps(4)
    assert [call.key for call in calls(ground, "products")] == [BEN, ANNA]


async def test_nobody_is_looked_for_who_cannot_be_told(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    await watch(ground, anna, "4")
    await ground.park(anna.id)
    await wait.steps(3)
    assert wait.asked["products"] == 0


async def test_notices_can_be_switched_off(wait: Wait) -> None:
    ground = wait.ground
    anna = await ground.customer()
    watch_id = await watch(ground, anna, "4")
    await account.set_preference(ground.shop, anna, watch_pushes=False)
    ground.panel.set_stock(4, 5)
    await wait.steps(2)
    assert (await kept(ground, watch_id)).in_stock
    assert await ground.waiting() == []
