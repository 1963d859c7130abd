"""Fetches the accounts of an order for a file of them, and looks through their fields.

They are asked for live and kept nowhere. Reading one takes a millisecond or two at most, but there may be
thousands: they are read in a thread, a few at a time, so that a file that nobody waits for any more ends.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from bot.actions import account, delivered, orders
from bot.deps import Deps
from bot.domain.account_files import Survey
from bot.domain.customers import Customer
from bot.domain.delivered import Stated
from bot.domain.orders import Order

_SLICE = 200  # accounts that are read in one go


@dataclass(frozen=True, slots=True)
class FetchedAccounts:
    """The accounts of an order, with the formats to read them by. ``unread`` as in ``orders.Goods``."""

    order: Order
    accounts: tuple[str, ...]
    unread: str
    formats: tuple[str, ...]


@asynccontextmanager
async def fetch(deps: Deps, customer: Customer, order_id: int) -> AsyncIterator[FetchedAccounts]:
    """Fetch the accounts of an order; large ones are there until the block ends.

    :raises Gone: no such order of this customer.
    :raises NoKey, MarketError: they could not be asked for.
    """
    async with orders.accounts(deps, customer, order_id) as (order, goods):
        stated = await delivered.stated(deps, order) if goods.accounts else Stated()
        formats = delivered.formats_for(goods.accounts, stated)
        yield FetchedAccounts(order, goods.accounts, goods.unread, formats)


def slices(accounts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A few accounts at a time."""
    return (accounts[at : at + _SLICE] for at in range(0, len(accounts), _SLICE))


async def survey(fetched: FetchedAccounts) -> Survey:
    """Look through the fields of all accounts."""
    found = Survey(fetched.formats)
    for few in slices(fetched.accounts):
        await asyncio.to_thread(found.add, few)
    return found


async def keep_template(deps: Deps, customer: Customer, template: str) -> Customer:
    """Store a customer's template, to be offered again."""
    return await account.save_preferences(deps, customer, replace(customer.preferences, template=template))
