"""Previews a list of orders: each line is checked against the catalogue, live, before anything is spent."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from decimal import Decimal

from bot.actions import account, buy, limits
from bot.actions.errors import EmptyList, Gone, NeedsMore, SoldOut, TooManyLines
from bot.actions.link_checks import leads_elsewhere
from bot.actions.order_list_parsing import parse_order_line
from bot.db import batches, orders
from bot.deps import Deps
from bot.domain.batches import (
    LINE_LIFETIME,
    MOST_LINES,
    MOST_TYPED,
    Batch,
    BatchLine,
    BatchPreview,
    BatchState,
    LineProblem,
    TypedLine,
    TypedList,
    TypedOrder,
)
from bot.domain.catalog import Card
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.domain.links import LinkWarning, SameLink, normalised
from bot.domain.orders import Kind
from bot.market.errors import MarketError

ASKED_AT_ONCE = 4  # items; as many as the client asks for one key at once


async def begin(deps: Deps, customer: Customer, typed: TypedList) -> BatchPreview:
    """Check a list and store it as a preview, with a draft for each line that can be ordered.

    :raises EmptyList, TooManyLines: nothing was looked at.
    :raises NoKey, MarketError: the balance is not known.
    """
    orders_asked = sum(isinstance(line.asks, TypedOrder) for line in typed.lines)
    if not typed.lines:
        raise EmptyList
    if orders_asked > MOST_LINES or len(typed.lines) > MOST_TYPED:
        raise TooManyLines(max(orders_asked, len(typed.lines)), MOST_LINES)
    now = deps.clock()
    empty = Batch(
        nonce=buy.new_nonce(),
        customer=customer.id,
        key_id=customer.active_key or 0,  # without one the balance is not known
        state=BatchState.PREVIEW,
        version=0,
        total=Decimal(0),
        balance=Decimal(0),
        created_at=now,
        quoted_at=now,
        header=typed.header,
    )
    preview = await _quoted(deps, customer, empty, typed.lines)
    async with deps.db.write() as connection:
        await batches.add(connection, preview.batch, preview.lines, deps.vault.seal)
    return preview


async def renew(
    deps: Deps, customer: Customer, batch: Batch, thousands: str, *, with_duplicates: bool
) -> BatchPreview | None:
    """Make a preview anew, with the prices of now. ``None``: it is no preview, or not the last one, any more.

    :raises NoKey, MarketError: the balance is not known.
    """
    async with deps.db.read() as connection:
        stored = await batches.lines(connection, batch, deps.vault.open)
    typed = [TypedLine(line.number, line.text, parse_order_line(line.text, thousands)) for line in stored]
    wanted = replace(batch, with_duplicates=with_duplicates)
    preview = await _quoted(deps, replace(customer, active_key=batch.key_id), wanted, typed)
    async with deps.db.write() as connection:
        if not await batches.renew(connection, preview.batch, preview.lines, deps.vault.seal):
            return None
    return replace(preview, batch=replace(preview.batch, version=batch.version + 1))


async def stored(deps: Deps, customer: Customer, batch: Batch) -> BatchPreview:
    """Find a preview as it was shown last."""
    async with deps.db.read() as connection:
        lines = await batches.lines(connection, batch, deps.vault.open)
    return await _preview(deps, replace(customer, active_key=batch.key_id), batch, lines)


async def _quoted(deps: Deps, customer: Customer, batch: Batch, typed: Iterable[TypedLine]) -> BatchPreview:
    balance = await account.balance(deps, customer)
    wanted = tuple(typed)
    services = {line.asks.service for line in wanted if isinstance(line.asks, TypedOrder)}
    async with deps.db.read() as connection:
        open_orders = await orders.active_links(connection, customer.id)

    def draft(asked: Card, quantity: int, destination: str | None) -> Draft:
        new = buy.new_draft(deps, customer, asked, quantity, destination, balance.currency)
        return replace(new, batch=batch.nonce, expires_at=deps.clock() + LINE_LIFETIME)

    active = {(item, normalised(link)) for item, link in open_orders}
    cards = await _cards(deps, customer, services)
    checks = _Checks(cards, active, draft, with_duplicates=batch.with_duplicates)
    lines = tuple(map(checks.line, wanted))
    total = sum((line.draft.estimate for line in lines if line.draft is not None), Decimal(0))
    quoted = replace(
        batch, total=total, balance=balance.amount, currency=balance.currency, quoted_at=deps.clock()
    )
    preview = await _preview(deps, customer, quoted, lines)
    return _told_of_limits(preview) if preview.above else preview


async def _preview(
    deps: Deps, customer: Customer, batch: Batch, lines: tuple[BatchLine, ...]
) -> BatchPreview:
    payer = await account.payer(deps, customer)
    preview = BatchPreview(batch, lines, payer=payer, elsewhere=tuple(_elsewhere(deps, lines)))
    dearest = preview.dearest
    if dearest is None:
        return preview
    above = await limits.exceeded_by(deps, customer, dearest.rate, batch.total, batch.currency)
    return replace(preview, above=above)


def _elsewhere(deps: Deps, lines: Iterable[BatchLine]) -> Iterator[tuple[int, LinkWarning]]:
    for line in lines:
        if line.draft is not None and (warning := leads_elsewhere(deps, line.draft)) is not None:
            yield line.number, warning


def _told_of_limits(preview: BatchPreview) -> BatchPreview:
    """The preview says so: no line need ask once more."""
    told = (
        line if line.draft is None else replace(line, draft=replace(line.draft, above_limits=True))
        for line in preview.lines
    )
    return replace(preview, lines=tuple(told))


async def _cards(deps: Deps, customer: Customer, services: Iterable[int]) -> dict[int, Card | LineProblem]:
    """Ask for each item once: its card, or why it cannot be ordered."""
    free = asyncio.Semaphore(ASKED_AT_ONCE)

    async def ask(service: int) -> tuple[int, Card | LineProblem]:
        async with free:
            return service, await _card(deps, customer, service)

    return dict(await asyncio.gather(*map(ask, services)))


async def _card(deps: Deps, customer: Customer, service: int) -> Card | LineProblem:
    try:
        return await buy.orderable(deps, customer, service)
    except Gone:
        return LineProblem.NO_ITEM
    except NeedsMore:
        return LineProblem.NEEDS_MORE
    except SoldOut:
        return LineProblem.SOLD_OUT
    except MarketError:
        return LineProblem.NOT_ASKED


@dataclass(slots=True)
class _Checks:
    """Checks lines one after the other: what the ones before take of the stock is gone.

    ``active``: the items and links of open orders. ``draft`` makes a line's draft.
    """

    cards: Mapping[int, Card | LineProblem]
    active: AbstractSet[tuple[str, SameLink]]
    draft: Callable[[Card, int, str | None], Draft]
    with_duplicates: bool
    _seen: set[tuple[int, SameLink, int]] = field(default_factory=set)
    _taken: Counter[int] = field(default_factory=Counter)

    def line(self, typed: TypedLine) -> BatchLine:
        """The line with its draft, or with what is wrong with it."""
        if isinstance(typed.asks, LineProblem):
            return BatchLine(typed.number, typed.text, typed.asks)
        asked = self.cards[typed.asks.service]
        if isinstance(asked, LineProblem):
            return BatchLine(typed.number, typed.text, asked)
        return self._checked(BatchLine(typed.number, typed.text), asked, typed.asks)

    def _checked(self, line: BatchLine, asked: Card, order: TypedOrder) -> BatchLine:
        quantity = order.quantity or _only_quantity(asked)
        if quantity is None:
            return replace(line, problem=LineProblem.NO_QUANTITY)
        if (problem := _destination_problem(asked.kind, order.destination)) is not None:
            return replace(line, problem=problem)
        if quantity < asked.lowest or (asked.highest is not None and quantity > asked.highest):
            return replace(line, problem=LineProblem.RANGE, lowest=asked.lowest, highest=asked.highest)
        duplicate = self._duplicate(asked, order, quantity)
        if duplicate is not None and not self.with_duplicates:
            return replace(line, problem=duplicate)
        return self._stocked(replace(line, problem=duplicate), asked, quantity, order.destination)

    def _duplicate(self, asked: Card, order: TypedOrder, quantity: int) -> LineProblem | None:
        place = normalised(order.destination or "")
        same = (order.service, place, quantity)
        if same in self._seen:
            return LineProblem.TWICE
        self._seen.add(same)
        under_way = asked.kind is Kind.SMM and (str(order.service), place) in self.active
        return LineProblem.ACTIVE if under_way else None

    def _stocked(self, line: BatchLine, asked: Card, quantity: int, destination: str | None) -> BatchLine:
        service = asked.item.service
        stock = asked.live.stock if asked.live else asked.item.stock
        together = self._taken[service] + quantity
        if stock is not None and together > stock:
            return replace(line, problem=LineProblem.STOCK, highest=stock - self._taken[service])
        if buy.at_rate(asked.live.variants if asked.live else (), together) is not None:
            return replace(line, problem=LineProblem.OPEN_TOTAL)
        self._taken[service] = together
        return replace(line, draft=self.draft(asked, quantity, destination))


def _only_quantity(asked: Card) -> int | None:
    return asked.item.min if asked.item.min == asked.item.max else None


def _destination_problem(kind: Kind, destination: str | None) -> LineProblem | None:
    is_link = destination is not None and "://" in destination
    if kind is not Kind.SMM:
        return LineProblem.EMAIL if is_link else None
    if destination is None:
        return LineProblem.NO_LINK
    return None if is_link else LineProblem.LINK
