"""A state machine of drafts under any taps, faults, crashes and balance checks: bought once, never denied.

Every draft asks for delivery to an address of its own, so that the marketplace's books tell whose each
purchase is.
"""

import asyncio
from contextlib import AsyncExitStack
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from bot.actions import buy, purchase, settle
from bot.actions.errors import ActionError
from bot.db import drafts, tables
from bot.domain.drafts import Draft, DraftState, Offer, Verdict
from bot.market.errors import MarketError
from sandbox.market.simulator import ANNA
from tests.backend import Backend, backend_at

S = DraftState
EDGES = {
    (S.DRAFT, S.PREPARED),
    (S.DRAFT, S.CANCELLED),
    (S.PREPARED, S.DRAFT),  # nothing was sent, and it can be confirmed again
    (S.PREPARED, S.CANCELLED),  # something moved: asked again as a new draft
    (S.PREPARED, S.SENDING),
    (S.PREPARED, S.NOT_SENT),
    (S.SENDING, S.PLACED),
    (S.SENDING, S.REFUSED),
    (S.SENDING, S.UNSURE),
    (S.SENDING, S.NOT_SENT),
}
TOLD = {S.REFUSED, S.NOT_SENT, S.UNSURE}  # an order's card tells of a placed one
LOST = ["drop_before", "drop_after", "html_502", "truncated", "500_before", "rate_limit", "bad_key"]
SAID = ["error:Out of stock", "error_after:Out of stock", "error_after:Internal server error"]
FAULTS = st.sampled_from(["", "", *LOST, *SAID])


class Purchases(RuleBasedStateMachine):
    offers = Bundle("offers")  # nonces

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.open = AsyncExitStack()
        self.home = TemporaryDirectory()
        self.moves: set[tuple[DraftState, DraftState]] = set()
        self.verdicts: dict[str, Verdict] = {}
        self.ended: dict[str, DraftState] = {}
        self.purchases = 0

    @initialize()
    def begin(self) -> None:
        self.open.enter_context(patch.object(drafts, "move", self._noted(drafts.move)))
        opening = self.open.enter_async_context(backend_at(Path(self.home.name), items=3))
        self.backend: Backend = self.runner.run(opening)
        self.anna = self.runner.run(self.backend.customer())

    def teardown(self) -> None:
        self.runner.run(self.open.aclose())
        self.runner.close()
        self.home.cleanup()

    # What may happen

    @rule(target=offers, quantity=st.integers(1, 2))
    def offer(self, quantity: int) -> MultipleResults[str]:
        self.purchases += 1
        preparing = buy.prepare(self.backend.deps, self.anna, 2, quantity, f"{self.purchases}@example.org")
        return self.runner.run(_nonces(preparing))

    @rule(target=offers, nonce=offers, taps=st.integers(1, 3), fault=FAULTS)
    def confirm(self, nonce: str, taps: int, fault: str) -> MultipleResults[str]:
        if fault:
            self.backend.market.fail("add", fault)
        return self._tapped([nonce] * taps)

    @rule(target=offers, one=offers, other=offers)
    def confirm_two_at_once(self, one: str, other: str) -> MultipleResults[str]:
        return self._tapped([one, other, one])

    @rule(target=offers, nonce=offers, action=st.sampled_from(["inventory", "balance"]))
    def confirm_in_an_outage(self, nonce: str, action: str) -> MultipleResults[str]:
        self.backend.market.fail(action, "html_502")
        return self._tapped([nonce])

    @rule(nonce=consumes(offers))
    def cancel(self, nonce: str) -> None:
        self.runner.run(buy.cancel(self.backend.deps, self.anna, nonce))

    @rule(seconds=st.sampled_from([1, 6, 40, 200, 1000]))
    def time_passes(self, seconds: int) -> None:
        self.backend.clock.pass_by(seconds)

    @rule(cents=st.sampled_from([80, 85, 90]))
    def the_price_moves(self, cents: int) -> None:
        self.backend.panel.set_price(2, Decimal(cents) / 100)

    @rule(stock=st.integers(0, 40))
    def the_stock_moves(self, stock: int) -> None:
        self.backend.panel.set_stock(2, stock)

    @rule(nonce=offers)
    def crash_before_the_call(self, nonce: str) -> None:
        self.runner.run(purchase.claim(self.backend.deps, self.anna, nonce, 7))
        self.runner.run(self.backend.begin_anew())

    @rule(nonce=offers, fault=st.sampled_from(["hang_before", "hang_after"]))
    def crash_within_the_call(self, nonce: str, fault: str) -> None:
        self.backend.market.fail("add", fault)
        self.runner.run(self._crash(nonce))
        self.backend.market.faults.clear()

    @rule()
    def look_at_the_balance(self) -> None:
        for draft in self.runner.run(self._drafts()):
            age = self.backend.clock() - (draft.sent_at or draft.created_at)
            self.runner.run(settle.check(self.backend.deps, draft.nonce, age))

    # What must hold

    @invariant()
    def a_purchase_is_made_once_and_what_was_charged_is_never_denied(self) -> None:
        calls = [call.params["link"] for call in self.backend.market.calls if call.action == "add"]
        charged = {entry.params["link"]: entry for entry in self.backend.market.ledger}
        assert len(calls) == len(set(calls))
        known = self.runner.run(self._drafts())
        for draft in known:
            if draft.state is S.PLACED:
                assert charged[draft.link or ""].charge <= draft.estimate
            if draft.verdict in {Verdict.CHARGED, Verdict.NOT_CHARGED}:
                assert (draft.link in charged) is (draft.verdict is Verdict.CHARGED)
        assert charged.keys() <= {draft.link for draft in known if draft.state in {S.PLACED, S.UNSURE}}

    @invariant()
    def the_books_agree(self) -> None:
        spent = sum((entry.charge for entry in self.backend.market.ledger), Decimal(0))
        assert self.backend.market.keys[ANNA].balance == Decimal(100) - spent
        known = {order.number for order in self.runner.run(self.backend.orders(self.anna))}
        placed = [draft.link for draft in self.runner.run(self._drafts()) if draft.state is S.PLACED]
        entries = [entry for entry in self.backend.market.ledger if entry.params["link"] in placed]
        assert known == {number for entry in entries for number in entry.orders}

    @invariant()
    def an_end_is_an_end_and_is_told(self) -> None:
        assert self.moves <= EDGES
        told = self.runner.run(self._told())
        for draft in self.runner.run(self._drafts()):
            assert draft.state not in {S.PREPARED, S.SENDING}  # nobody is at work
            if draft.state is not S.DRAFT:
                assert self.ended.setdefault(draft.nonce, draft.state) is draft.state
            if draft.verdict is not None:
                assert self.verdicts.setdefault(draft.nonce, draft.verdict) is draft.verdict
            assert (f"draft:{draft.nonce}" in told) is (draft.state in TOLD)

    # How

    def _tapped(self, nonces: list[str]) -> MultipleResults[str]:
        new = self.runner.run(self._taps(nonces))
        self.backend.market.faults.clear()
        return multiple(*new)

    async def _taps(self, nonces: list[str]) -> list[str]:
        ends = await asyncio.gather(*map(self._tap, nonces), return_exceptions=True)
        for end in ends:
            if isinstance(end, BaseException) and not isinstance(end, ActionError | MarketError):
                raise end
        return [end.draft.nonce for end in ends if isinstance(end, Offer)]

    async def _tap(self, nonce: str) -> Offer | None:
        deps = self.backend.deps
        draft, ours = await purchase.claim(deps, self.anna, nonce, 7)
        return await purchase.carry_through(deps, self.anna, draft) if ours else None

    async def _crash(self, nonce: str) -> None:
        """End in the middle of the call, if it comes to one, and start again."""
        market = self.backend.market
        market.notifier, before = type(market.notifier)(), market.counts["add"]
        tap = asyncio.ensure_future(self._tap(nonce))
        tap.add_done_callback(lambda _: market.notifier.notify())
        await market.notifier.until(lambda: tap.done() or market.counts["add"] > before or None)
        tap.cancel()
        await asyncio.gather(tap, return_exceptions=True)
        await self.backend.begin_anew()

    async def _drafts(self) -> list[Draft]:
        async with self.backend.deps.db.read() as connection:
            nonces = await connection.scalars(select(tables.drafts.c.nonce))
        return [await self.backend.found(nonce) for nonce in nonces]

    async def _told(self) -> set[str]:
        async with self.backend.deps.db.read() as connection:
            return set(await connection.scalars(select(tables.outbox.c.about)))

    def _noted(self, move: Any) -> Any:
        async def noted(connection: Any, nonce: str, before: S, after: S, **values: Any) -> bool:
            moved: bool = await move(connection, nonce, before, after, **values)
            if moved:
                self.moves.add((before, after))
            return moved

        return noted


async def _nonces(preparing: Any) -> MultipleResults[str]:
    try:
        return multiple((await preparing).draft.nonce)
    except (ActionError, MarketError):
        return multiple()


FORM = settings(max_examples=settings().max_examples // 5, stateful_step_count=25)
TestPurchases = Purchases.TestCase
TestPurchases.settings = FORM


@pytest.mark.postgresql
def test_on_postgresql() -> None:
    few = settings(FORM, max_examples=max(FORM.max_examples // 2, 1))
    run_state_machine_as_test(Purchases, settings=few)
