"""The sender, against a Telegram that refuses, hesitates and breaks off."""

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiogram.client.default import DefaultBotProperties

from bot.actions import account
from bot.db import outbox
from bot.domain.customers import Customer
from bot.domain.orders import Order
from bot.domain.pushes import About, PushKind
from bot.loops.prepared import Prepared
from bot.loops.sender import LONGEST_BACKOFF, MOST_COPIES, Sender
from bot.supervision import Heartbeats
from bot.telegram.rate_limits import OutgoingRateLimit
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from sandbox.telegram.simulator import TelegramSim
from tests.backend import Backend, backend_at
from tests.scripted_market import nothing
from tests.telegram import TOKEN, bot_at, served

ACCOUNT = "user1:pass1"
REPEAT = "repeat"


@dataclass
class SenderCase:
    """A sender, Anna who reads what it sends, and an order of hers."""

    backend: Backend
    sim: TelegramSim
    sender: Sender
    anna: Person
    customer: Customer
    order: Order

    async def put(self, kind: PushKind = PushKind.GOODS, *secret: str, ordinal: int = 0) -> None:
        deps = self.backend.deps
        sealed = deps.vault.seal(json.dumps(secret or (ACCOUNT,)))
        about = About.of_order(self.order.id)
        async with deps.db.write() as connection:
            await outbox.put(
                connection,
                self.customer.id,
                about,
                kind,
                self.backend.clock(),
                ordinal=ordinal,
                secret=sealed,
            )

    async def send(self) -> float:
        """Send Anna's next push; the seconds her chat must wait."""
        [push] = await self.backend.waiting()
        return await self.sender._send(push)

    async def copies(self) -> int:
        [push] = await self.backend.waiting()
        return push.copies

    def told(self, words: str = ACCOUNT) -> list[str]:
        return [shown.text for shown in self.anna.messages() if shown.by_bot and words in shown.text]


@pytest.fixture
async def case(tmp_path: Path) -> AsyncIterator[SenderCase]:
    sim = TelegramSim(token=TOKEN)
    anna = sim.person(1001)
    anna.start()
    async with backend_at(tmp_path) as backend, served(sim) as base, bot_at(base) as bot:
        bot.default = DefaultBotProperties(parse_mode="HTML")
        customer = await backend.customer()
        order = await backend.order(customer, 23501)
        yield SenderCase(
            backend, sim, Sender(backend.deps, bot, OutgoingRateLimit(), Heartbeats()), anna, customer, order
        )


async def test_what_is_told_is_told_once_and_its_secret_erased(case: SenderCase) -> None:
    await case.put()
    assert await case.send() == 0
    assert len(case.told()) == 1
    assert REPEAT not in case.told()[0]
    assert await case.backend.waiting() == []


async def test_told_to_wait_it_waits_as_long_and_counts_no_copy(case: SenderCase) -> None:
    await case.put()
    case.sim.fail("sendMessage", "429", retry_after=10_000)
    assert await case.send() == 10_000
    assert await case.copies() == 0
    assert await case.send() == 0
    assert [REPEAT in text for text in case.told()] == [False]


async def test_whoever_blocked_the_bot_is_told_at_their_return(case: SenderCase) -> None:
    await case.put()
    case.anna.block()
    assert await case.send() == 0
    assert await case.backend.waiting() == []
    case.anna.unblock()
    await account.register(case.backend.deps, case.customer.id, "en")
    assert await case.send() == 0
    assert [REPEAT in text for text in case.told()] == [False]


async def test_whoever_never_wrote_to_this_bot_is_told_when_they_do(case: SenderCase) -> None:
    await case.put()
    case.sim.fail("sendMessage", "400:Bad Request: chat not found")
    assert await case.send() == 0
    assert await case.backend.waiting() == []
    await account.register(case.backend.deps, case.customer.id, "en")
    assert await case.send() == 0
    assert len(case.told()) == 1


async def test_what_telegram_will_never_take_is_kept_for_the_operator(case: SenderCase) -> None:
    await case.put()
    await case.put(ordinal=1)
    given_up: list[bool] = []
    object.__setattr__(case.backend.deps, "given_up", lambda: given_up.append(True))
    case.sim.fail("sendMessage", "400:Bad Request: something odd")
    assert await case.send() == 0
    [next_one] = await case.backend.waiting()
    assert next_one.ordinal == 1
    assert case.told() == []
    assert given_up == [True]


@pytest.mark.parametrize("fault", ["500", "502_html"])
async def test_an_outage_of_telegram_costs_no_goods(case: SenderCase, fault: str) -> None:
    await case.put()
    case.sim.fail("sendMessage", fault, times=8)
    waits = [await case.send() for _ in range(8)]
    assert waits == sorted(waits)
    assert 0 < max(waits) <= LONGEST_BACKOFF
    assert await case.copies() < MOST_COPIES
    assert await case.send() == 0
    assert [REPEAT in text for text in case.told()] == [True]  # it might have come before


async def test_a_lost_answer_means_few_copies_and_marked_ones(case: SenderCase) -> None:
    await case.put()
    case.sim.fail("sendMessage", "drop_after", times=None)
    for _ in range(MOST_COPIES):
        assert await case.send() > 0
    assert await case.send() == 0
    assert [REPEAT in text for text in case.told()] == [False, True, True]
    assert await case.backend.waiting() == []


async def test_no_copy_is_sent_into_an_outage(case: SenderCase) -> None:
    await case.put()
    case.sim.fail("sendMessage", "drop_after")
    await case.send()
    case.sim.fail("getMe", "502_html", times=5)
    for _ in range(5):
        assert await case.send() > 0
    assert len(case.told()) == 1
    assert await case.copies() == 1


async def test_what_never_left_is_no_copy(case: SenderCase) -> None:
    await case.put()
    reachable = case.sender.bot
    async with bot_at("http://127.0.0.1:1") as nowhere:
        case.sender.bot = nowhere
        assert await case.send() > 0
        assert await case.copies() == 0
    case.sender.bot = reachable
    await case.send()
    assert [REPEAT in text for text in case.told()] == [False]


async def test_a_card_is_edited_in_place_and_made_anew_when_it_is_gone(case: SenderCase) -> None:
    await case.put(PushKind.CARD)
    await case.send()
    [card] = case.told("23501")
    await case.put(PushKind.CARD)
    assert await case.send() == 0  # nothing changed, which is fine
    assert case.told("23501") == [card]
    case.anna.delete_message(case.anna.last.id)
    await case.put(PushKind.CARD)
    assert await case.send() == 0
    assert case.told("23501") == [card]
    [order] = await case.backend.orders(case.customer)
    assert order.card_message_id == case.anna.last.id


async def test_what_a_woken_replica_edits_late_is_shown_anew(
    case: SenderCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was stopped on its way to Telegram, and others sent a later version meanwhile."""
    show, backend = Sender._show, case.backend

    async def overtaken(sender: Sender, prepared: Prepared) -> int | None:
        await case.put(PushKind.CARD)
        [later] = await backend.waiting()
        await backend.deps.db.execute(outbox.marking_sent(later))
        return await show(sender, prepared)

    await case.put(PushKind.CARD)
    with monkeypatch.context() as patch:
        patch.setattr(Sender, "_show", overtaken)
        assert await case.send() == 0
    [again] = await backend.waiting()
    assert (again.kind, again.copies) == (PushKind.CARD, 0)
    assert await case.send() == 0
    assert await backend.waiting() == []


async def test_accounts_arrive_byte_for_byte(case: SenderCase) -> None:
    odd, unprintable = "a<b>&amp;:</code>'\"", "user:\u202e\x00pass"
    await case.put(PushKind.GOODS, odd)
    await case.send()
    assert len(case.told(odd)) == 1
    await case.put(PushKind.GOODS, unprintable, ordinal=1)
    await case.send()
    assert case.anna.last.data == f"{unprintable}\n".encode()


async def test_of_a_customer_who_is_gone_nothing_is_told(case: SenderCase) -> None:
    await case.put()
    await account.forget(case.backend.deps, case.customer)
    assert await case.backend.waiting() == []


async def test_a_code_overtakes_a_long_queue(case: SenderCase) -> None:
    for ordinal in range(40):
        await case.put(PushKind.STATUS, "In progress", ordinal=ordinal)
    await case.put(PushKind.CODE, "007007", "Your code is 007007")
    await case.send()
    assert len(case.told("007007")) == 1
    assert len(case.told("In progress")) == 0


async def test_goods_that_are_asked_for_live_wait_for_the_marketplace_and_hold_nothing_up(
    case: SenderCase,
) -> None:
    deps, market = case.backend.deps, case.backend.market
    number = await deps.market.add(ANNA, service=2, quantity=2, link=None, sending=nothing)
    assert number == case.order.number
    case.backend.clock.pass_by(60)
    accounts = list(market.books.orders[number].told(case.backend.clock(), other_words=False)["accounts"])
    marks = {"marks": [deps.vault.mark(account).hex() for account in accounts]}
    async with deps.db.write() as connection:
        sealed, about = deps.vault.seal(json.dumps(marks)), About.of_order(case.order.id)
        await outbox.put(
            connection, case.customer.id, about, PushKind.GOODS, case.backend.clock(), secret=sealed
        )
    market.fail("status", "html_502", times=1)
    assert await case.send() == 0
    assert (case.told(accounts[0]), await case.copies()) == ([], 0)
    await case.put(PushKind.CHARGE, ordinal=7)
    [later] = await case.sender._claim()
    assert later.kind is PushKind.CHARGE
    await deps.db.execute(outbox.marking_sent(later))
    assert await case.sender._claim() == []  # it has its rest
    assert await case.send() == 0
    assert [REPEAT in text for text in case.told(accounts[0])] == [False]
    assert await case.backend.waiting() == []


async def test_large_goods_whose_key_was_removed_are_said_to_be_there(case: SenderCase) -> None:
    deps = case.backend.deps
    async with deps.db.write() as connection:
        sealed, about = deps.vault.seal(json.dumps({"marks": ["00"]})), About.of_order(case.order.id)
        await outbox.put(
            connection, case.customer.id, about, PushKind.GOODS, case.backend.clock(), secret=sealed
        )
    assert case.customer.active_key is not None
    await account.remove_key(deps, case.customer, case.customer.active_key)
    assert await case.send() == 0
    assert len(case.told("API key they belong to was removed")) == 1
