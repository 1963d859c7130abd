"""Fetches the goods of an order live: for its owner to see, or for a push that could not carry them."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from bot.actions import new_goods
from bot.actions.account import key_of
from bot.deps import Deps
from bot.domain.orders import Order
from bot.market.errors import Unreachable
from bot.market.models import OrderStatus


@asynccontextmanager
async def goods(deps: Deps, order: Order) -> AsyncIterator[OrderStatus]:
    """Fetch all goods that an order delivered so far; large ones are there until the block ends.

    :raises NoKey, MarketError: they could not be asked for.
    """
    async with deps.market.status(await key_of(deps, order.key_id), order.number) as told:
        yield told


@asynccontextmanager
async def accounts_by_marks(
    deps: Deps, order: Order, marks: Collection[bytes]
) -> AsyncIterator[tuple[str, ...]]:
    """Fetch the accounts with these marks, in the order in which they are told.

    :raises NoKey, MarketError: as ``goods``; also where not all of them are told now.
    """
    async with goods(deps, order) as told:
        wanted = set(marks)
        found = tuple(
            account
            for mark, account in await new_goods.with_marks(deps.vault, told.accounts)
            if mark in wanted
        )
        if len(found) < len(wanted):
            raise Unreachable(f"{len(found)} of {len(wanted)} accounts are told")
        yield found
