"""Delivered accounts, one at a time: asked for live, read field by field, found by their logins.

``/vault`` shows them. They are called *delivered* here, for the vault of the code is the encryption at rest.
"""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import goods, orders, warranties
from bot.actions.account import key_of
from bot.actions.errors import AccountGone, Gone, NoKey
from bot.db import delivered, order_lists, outbox
from bot.db import orders as stored
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.delivered import OpenedAccount, Stated, folded_login
from bot.domain.fields.declarations import find_declarations
from bot.domain.fields.headings import delivered_heading
from bot.domain.fields.reading import read_account
from bot.domain.fields.warranty import stated_warranty
from bot.domain.orders import Kind, Order
from bot.domain.pages import PAGE, DeliveredPage, pages_of
from bot.domain.pushes import About, PushKind
from bot.domain.reports import Account as NamedAccount
from bot.domain.warranties import warranty_of
from bot.market.errors import MarketError

log = structlog.get_logger()


async def listing(deps: Deps, customer: Customer, words: str, page: int) -> DeliveredPage:
    """Make a page of the orders that delivered accounts, newest first.

    ``words``: part of a name, an order number, or the whole login or e-mail address of an account.
    """
    page, words = max(page, 0), words.strip()
    login = goods.login_mark(deps.vault, folded_login(words)) if words else None
    async with deps.db.read() as connection:
        rows, total = await order_lists.delivered(
            connection, customer.id, words, login, skip=page * PAGE, take=PAGE
        )
    return DeliveredPage(tuple(rows), page, pages_of(total), total, words)


@asynccontextmanager
async def account(
    deps: Deps, customer: Customer, order_id: int, place: int, mark: str = ""
) -> AsyncIterator[OpenedAccount]:
    """Ask for one account of an order, and read it. It is the one with this ``mark``, if there is one.

    :raises Gone: no such order of this customer.
    :raises AccountGone: the marketplace tells no such account.
    :raises NoKey, MarketError: it could not be asked for.
    """
    order = await orders.order(deps, customer, order_id)
    if order.kind is not Kind.PRODUCT:
        raise Gone
    told_formats = await stated(deps, order)
    async with goods.fetch(deps, order) as told:
        found = await goods.with_marks(deps.vault, told.accounts)
        at = _place(found, place, mark)
        async with deps.db.read() as connection:
            notes = await delivered.noted(connection, order.id)
        known, written = found[at]
        reading = read_account(written, formats_for(told.accounts, told_formats))
        warranty = warranty_of(order, told_formats.warranty)
        yield OpenedAccount(order, reading, at, len(found), known, notes.get(known), warranty)


def _place(found: Sequence[tuple[bytes, str]], place: int, mark: str) -> int:
    """Where the account with the mark is; without a mark at ``place``, or at the end if there are fewer."""
    if not found:
        raise AccountGone
    if not mark:
        return min(max(place, 0), len(found) - 1)
    for at, (known, _) in enumerate(found):
        if known.hex().startswith(mark):
            return at
    raise AccountGone


async def note(deps: Deps, opened: OpenedAccount, *, works: bool) -> OpenedAccount:
    """Note of an account whether it works."""
    async with deps.db.write() as connection:
        await delivered.note(connection, opened.order.id, opened.mark, works=works)
    return replace(opened, works=works)


async def broken(deps: Deps, order: Order) -> tuple[NamedAccount, ...]:
    """The accounts that were noted as broken, by place and login. Without an answer they cannot be named."""
    async with deps.db.read() as connection:
        notes = await delivered.noted(connection, order.id)
    if all(notes.values()):
        return ()
    try:
        shop = await stated(deps, order)
        async with goods.fetch(deps, order) as told:
            formats = formats_for(told.accounts, shop)
            found = await goods.with_marks(deps.vault, told.accounts)
            return tuple(
                NamedAccount(place, _certain_login(written, formats))
                for place, (mark, written) in enumerate(found, start=1)
                if notes.get(mark) is False
            )
    except (MarketError, NoKey) as error:
        log.info("a report names no accounts", order=order.id, cause=str(error))
        return ()


def _certain_login(written: str, formats: tuple[str, ...]) -> str:
    """What surely is a login, or an e-mail address: a guess may be a password."""
    fields = read_account(written, formats).fields
    return next((field.value for field in fields if field.sure and field.key in ("login", "email")), "")


def formats_for(accounts: Sequence[str], shop: Stated) -> tuple[str, ...]:
    """The formats that an order's accounts are read by: their own heading tells one, too."""
    heading = delivered_heading(accounts)
    return (heading, *shop.formats) if heading else shop.formats


async def stated(deps: Deps, order: Order) -> Stated:
    """What the shop stated of an order's accounts, as it was kept when it was placed, or is found now.

    Without an answer nothing is known, and nothing kept.
    """
    async with deps.db.read() as connection:
        known = await delivered.stated(connection, order.id)
    if known is not None:
        return known
    try:
        return await _ask_stated(deps, order)
    except MarketError as error:
        log.info("no word about the accounts' format", order=order.id, cause=str(error))
        return Stated()


async def keep_stated(deps: Deps, order_id: int) -> None:
    """Keep what the shop states of an order's accounts, after it was placed."""
    order = await stored.fetch(deps.db, order_id)
    if order is not None and order.kind is Kind.PRODUCT:
        with suppress(NoKey):  # it was removed at once; the shop is asked when the account is looked at
            await stated(deps, order)


async def _ask_stated(deps: Deps, order: Order) -> Stated:
    """Ask for the item's English description, once per item and day, and keep what it states."""
    if not order.item.isdigit():  # it was placed elsewhere, and nobody knows of what
        return Stated()
    key = await key_of(deps, order.key_id)
    item, variants = await deps.catalog.lists.described(key, int(order.item))
    if item is None:
        return Stated()
    found = Stated(
        find_declarations(item.description, item.name, variants),
        stated_warranty(item.description, item.name),
    )
    async with deps.db.write() as connection:
        await stored.find(connection, order.id, lock=True)  # its deliveries change the reminder as well
        await delivered.keep_stated(connection, order.id, found)
        await _show_warranty(deps, connection, order.id)
    deps.wakeups.outbox.set()
    return found


async def _show_warranty(deps: Deps, connection: AsyncConnection, order_id: int) -> None:
    """What came before it was known to have a warranty has a card that does not show it."""
    now = await stored.find(connection, order_id)
    if now is None or await warranties.plan_reminder(connection, now) is None or now.card_message_id is None:
        return
    await outbox.put(connection, now.customer, About.of_order(order_id), PushKind.CARD, deps.clock())
