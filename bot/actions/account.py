"""Customers and their API keys: registering, connecting, replacing, removing, preferences, deletion."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions import low_balance, notifications, people, pinned_card, success
from bot.actions.errors import NoKey
from bot.db import balances, customers, deletion, orders, outbox, pinned_cards
from bot.deps import Deps
from bot.domain.customers import Customer, Preferences, StoredKey, masked
from bot.market.errors import BadKey
from bot.market.models import Balance

SHORTEST_KEY, LONGEST_KEY = 8, 256


async def register(
    deps: Deps, customer_id: int, language_code: str | None, name: str | None = None
) -> Customer:
    """Load the customer who just spoke, stored on the first word; parked pushes are sent again.

    As long as they have chosen none, their language is that of their Telegram. ``name``: their @name, of
    which a keyed hash is kept.
    """
    known = await customers.remembered(deps.db, customer_id)
    if known is None:
        new = await customers.register(deps.db, customer_id, language_code or "en", deps.clock())
        people.note_active(deps, customer_id, name)
        return new
    people.note_active(deps, customer_id, name)
    if known.parked:
        await set_reachable(deps, customer_id, reachable=True)
        known = replace(known, parked=False)
    if language_code is None or language_code == known.language or known.preferences.language_chosen:
        return known
    async with deps.db.write() as connection:
        await customers.follow_language(connection, customer_id, language_code)
    return replace(known, preferences=replace(known.preferences, language=language_code))


async def language_of(deps: Deps, person: int, language_code: str | None) -> str | None:
    """Tell the language that somebody chose, or else that of their Telegram."""
    known = await customers.remembered(deps.db, person)
    return known.language if known is not None and known.preferences.language_chosen else language_code


async def set_reachable(deps: Deps, customer_id: int, *, reachable: bool) -> None:
    """Note that a customer blocked the bot, or let it in again: pushes are parked meanwhile."""
    async with deps.db.write() as connection:
        await customers.set_parked(connection, customer_id, deps.clock(), parked=not reachable)
        if reachable:
            await outbox.wait_anew(connection, customer_id, deps.clock())
    if reachable:
        deps.wakeups.outbox.set()  # after the commit: the sender looks once, and would see nothing before it


async def connect(deps: Deps, customer: Customer, key: str) -> tuple[Customer, Balance]:
    """Check a key with ``balance``, store it sealed and make it the active one.

    :raises BadKey: the marketplace refuses it, or it can be no key at all.
    """
    if not SHORTEST_KEY <= len(key) <= LONGEST_KEY or not key.isprintable() or " " in key:
        raise BadKey("malformed")
    deps.hide(key)
    balance = await deps.market.balance(key)
    async with deps.db.write() as connection:
        key_id = await customers.store_key(
            connection, customer.id, deps.vault.seal(key), deps.vault.mark(key), masked(key), deps.clock()
        )
        balance = await _in_its_currency(connection, key_id, balance)
        await orders.track_key(connection, key_id)
        waiting = await orders.tracked_ids(connection, key_id)
        await pinned_card.update(connection, customer, deps.clock())
    _track(deps, waiting)
    deps.wakeups.outbox.set()
    deps.wakeups.keys.set()
    deps.catalog.reader.wanted.set()  # whoever connects will look around next
    return await _reloaded(deps, customer), balance


async def replace_key(deps: Deps, customer: Customer, key_id: int, key: str) -> tuple[Customer, Balance]:
    """Connect a new key in place of an old one, which is removed only when the new one works.

    The orders go with it: a key is mostly replaced because the account's was made anew.
    """
    old = key_id if key_id in {known.id for known in await keys(deps, customer)} else None
    connected, balance = await connect(deps, customer, key)
    new = connected.active_key
    if old is not None and new is not None and new != old:
        async with deps.db.write() as connection:
            await orders.move_to_key(connection, old, new)
            waiting = await orders.tracked_ids(connection, new)
        await remove_key(deps, connected, old)
        _track(deps, waiting)
    return await _reloaded(deps, customer), balance


async def keys(deps: Deps, customer: Customer) -> tuple[StoredKey, ...]:
    """List a customer's API keys, as they may be shown."""
    async with deps.db.read() as connection:
        return await customers.keys_of(connection, customer)


async def payer(deps: Deps, customer: Customer) -> str | None:
    """The mask of the key that pays, where the customer has more than one."""
    stored = await keys(deps, customer)
    return next((key.mask for key in stored if key.active), None) if len(stored) > 1 else None


async def switch_key(deps: Deps, customer: Customer, key_id: int) -> Customer:
    """Make another key of the customer's the active one.

    :raises NoKey: it is not one of theirs (any more).
    """
    if key_id not in {key.id for key in await keys(deps, customer)}:
        raise NoKey
    async with deps.db.write() as connection:
        await customers.set_active_key(connection, customer.id, key_id)
    return await _reloaded(deps, customer)


async def remove_key(deps: Deps, customer: Customer, key_id: int) -> Customer:
    """Forget a key. Its orders stay readable; nothing is asked about them any more."""
    async with deps.db.write() as connection:
        await customers.remove_key(connection, customer, key_id)
        await pinned_card.update(connection, customer, deps.clock())
    deps.wakeups.outbox.set()
    return await _reloaded(deps, customer)


async def balance(deps: Deps, customer: Customer) -> Balance:
    """Ask for the balance of the active key.

    :raises NoKey: none is connected.
    """
    if customer.active_key is None:
        raise NoKey
    return await balance_of(deps, customer.active_key)


async def currency_for(deps: Deps, person: int) -> str | None:
    """Find the currency to show somebody, also a stranger, the catalogue in; ``None``: none was told."""
    async with deps.db.read() as connection:
        return await customers.currency_for(connection, person)


async def balance_of(deps: Deps, key_id: int) -> Balance:
    """Ask for a balance, and keep the currency it tells, for all screens to show the same one.

    Whoever wants to be told of a low balance is.

    :raises NoKey: it was removed.
    """
    answer = await deps.market.balance(await key_of(deps, key_id))
    async with deps.db.read() as connection:
        known = await balances.known(connection, key_id)
    if known is None:  # they had everything of theirs deleted meanwhile
        return answer
    if answer.currency in (None, known.currency):
        balance = Balance(answer.amount, known.currency)
    else:
        async with deps.db.write() as connection:
            balance = await _in_its_currency(connection, key_id, answer)
    await low_balance.compare(deps, key_id, known, balance)
    return balance


async def _in_its_currency(connection: AsyncConnection, key_id: int, answer: Balance) -> Balance:
    """An answer without a currency is in the one that was told before."""
    if answer.currency is None:
        return Balance(answer.amount, await customers.currency_of(connection, key_id))
    await customers.set_currency(connection, key_id, answer.currency)
    return answer


async def save_preferences(deps: Deps, customer: Customer, preferences: Preferences) -> Customer:
    """Store what a customer chose: ``replace(customer.preferences, sort=SortOrder.PRICE)``."""
    async with deps.db.write() as connection:
        await customers.save_preferences(connection, customer.id, preferences)
        await notifications.follow(connection, customer, preferences, deps.clock())
    stored = await _reloaded(deps, customer)
    if stored.active_key is not None:
        return stored
    return replace(stored, currency=customer.currency)  # a guest's stands in no row


async def switch_pinned_card(deps: Deps, customer: Customer, *, on: bool) -> Customer:
    """Switch the pinned card on or off. Once more on, it comes back to who unpinned or deleted it."""
    async with deps.db.write() as connection:
        preferences = replace(customer.preferences, pinned_card=on)
        await customers.save_preferences(connection, customer.id, preferences)
        if on:
            await pinned_cards.pin_anew(connection, customer.id)
        await pinned_card.queue(connection, customer.id, deps.clock())
    deps.wakeups.outbox.set()
    return await _reloaded(deps, customer)


async def forget(deps: Deps, customer: Customer) -> int | None:
    """Delete everything of the customer, and return the message of their pinned card, if they have one."""
    card = await pinned_cards.fetch(deps.db, customer.id)
    async with deps.db.write() as connection:
        await deletion.forget(connection, customer.id)
    for memory in (deps.searches, deps.links, deps.seeds, deps.way_back):
        memory.forget(customer.id)
    await success.forget_counts(deps)
    return card.message_id if card is not None else None


async def active_key(deps: Deps, customer: Customer) -> str:
    """The customer's active key, unsealed.

    :raises NoKey: none is connected.
    """
    if customer.active_key is None:
        raise NoKey
    return await key_of(deps, customer.active_key)


async def key_of(deps: Deps, key_id: int) -> str:
    """A key by its id, unsealed.

    :raises NoKey: it was removed.
    """

    def parsed(rows: Sequence[Row[Any]]) -> str | None:
        return deps.vault.open(rows[0].sealed) if rows else None

    key = await deps.db.remembered(customers.key_row(key_id), customers.reading_key(key_id), parsed)
    if key is None:
        raise NoKey
    deps.hide(key)
    return key


def unsealed(deps: Deps, sealed: bytes) -> str:
    """Open a sealed key, and keep it out of the log."""
    key = deps.vault.open(sealed)
    deps.hide(key)
    return key


async def key_works(deps: Deps, key: str) -> tuple[int, ...]:
    """Note that the marketplace takes a key, whoever found it out, and return the ids it is stored under."""
    mark = deps.vault.mark(key)
    async with deps.db.read() as connection:
        known = await customers.marked(connection, mark)
    if not all(known.values()):
        async with deps.db.write() as connection:
            await customers.revive_keys(connection, mark)
        deps.wakeups.keys.set()
    return tuple(known)


def _track(deps: Deps, waiting: Iterable[int]) -> None:
    for order_id in waiting:
        deps.wakeups.orders.put_nowait(order_id)


async def _reloaded(deps: Deps, customer: Customer) -> Customer:
    return await customers.remembered(deps.db, customer.id) or customer
