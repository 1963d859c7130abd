"""Who a customer is and which API keys they connected."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.errors import NoKey
from bot.db import customers, orders
from bot.db.customers import Customer, StoredKey, masked
from bot.market.errors import BadKey
from bot.market.models import Balance
from bot.shop import Shop

SHORTEST_KEY, LONGEST_KEY = 8, 256


async def welcome(shop: Shop, customer_id: int, language_code: str | None) -> Customer:
    """The customer who just spoke, stored on the first word. What waited for their return is sent again."""
    async with shop.db.read() as connection:
        known = await customers.find(connection, customer_id)
        parked = await customers.is_parked(connection, customer_id)
    if known is not None and not parked:
        return known
    async with shop.db.write() as connection:
        if known is None:
            language = language_code or "en"
            known = await customers.add(connection, customer_id, language, shop.clock())
        if parked:
            await customers.change(connection, customer_id, parked=False)
    if parked:
        shop.news.outbox.set()  # after the commit: the sender looks once, and would see nothing before it
    return known


async def reachable(shop: Shop, customer_id: int, *, yes: bool) -> None:
    """They blocked the bot, and nothing is sent until they return; or they let it in again."""
    async with shop.db.write() as connection:
        await customers.change(connection, customer_id, parked=not yes)
    if yes:
        shop.news.outbox.set()


async def connect(shop: Shop, customer: Customer, key: str) -> tuple[Customer, Balance]:
    """Check a key with ``balance``, store it sealed and make it the active one.

    :raises BadKey: the marketplace refuses it, or it can be no key at all.
    """
    if not SHORTEST_KEY <= len(key) <= LONGEST_KEY or not key.isprintable() or " " in key:
        raise BadKey("malformed")
    shop.hide(key)
    balance = await shop.market.balance(key)
    async with shop.db.write() as connection:
        key_id = await customers.store_key(
            connection, customer.id, shop.vault.seal(key), shop.vault.mark(key), masked(key), shop.clock()
        )
        balance = await _in_its_currency(connection, key_id, balance)
        await orders.watch(connection, key_id, on=True)
        waiting = await orders.of_key(connection, key_id)
    _watch(shop, waiting)
    shop.news.keys.set()
    shop.catalog.reader.wanted.set()  # whoever connects will look around next
    return await _fresh(shop, customer), balance


async def replace_key(shop: Shop, customer: Customer, key_id: int, key: str) -> tuple[Customer, Balance]:
    """Connect a new key in place of an old one, which is removed only when the new one works.

    The orders go with it: a key is mostly replaced because the account's was made anew.
    """
    old = key_id if key_id in {known.id for known in await keys(shop, customer)} else None
    connected, balance = await connect(shop, customer, key)
    new = connected.active_key
    if old is not None and new is not None and new != old:
        async with shop.db.write() as connection:
            await orders.hand_over(connection, old, new)
            waiting = await orders.of_key(connection, new)
        await remove_key(shop, connected, old)
        _watch(shop, waiting)
    return await _fresh(shop, customer), balance


async def keys(shop: Shop, customer: Customer) -> tuple[StoredKey, ...]:
    async with shop.db.read() as connection:
        return await customers.keys_of(connection, customer)


async def switch_key(shop: Shop, customer: Customer, key_id: int) -> Customer:
    """:raises NoKey: it is not one of theirs (any more)."""
    if key_id not in {key.id for key in await keys(shop, customer)}:
        raise NoKey
    async with shop.db.write() as connection:
        await customers.change(connection, customer.id, active_key=key_id)
    return await _fresh(shop, customer)


async def remove_key(shop: Shop, customer: Customer, key_id: int) -> Customer:
    """Forget a key. Its orders stay readable; nothing is asked about them any more."""
    async with shop.db.write() as connection:
        await customers.remove_key(connection, customer, key_id)
    return await _fresh(shop, customer)


async def balance(shop: Shop, customer: Customer) -> Balance:
    """:raises NoKey: none is connected."""
    if customer.active_key is None:
        raise NoKey
    return await balance_of(shop, customer.active_key)


async def currency_for(shop: Shop, person: int) -> str | None:
    """In which currency somebody, also a stranger, is shown the catalogue; ``None`` where none was told."""
    async with shop.db.read() as connection:
        return await customers.currency_for(connection, person)


async def balance_of(shop: Shop, key_id: int) -> Balance:
    """Ask for the balance; the currency it tells is kept, for all screens to show the same one.

    :raises NoKey: it was removed.
    """
    told = await shop.market.balance(await key_of(shop, key_id))
    async with shop.db.read() as connection:
        known = await customers.currency_of(connection, key_id)
    if told.currency in (None, known):
        return Balance(told.amount, known)
    async with shop.db.write() as connection:
        return await _in_its_currency(connection, key_id, told)


async def _in_its_currency(connection: AsyncConnection, key_id: int, told: Balance) -> Balance:
    """An answer without a currency is in the one that was told before."""
    if told.currency is None:
        return Balance(told.amount, await customers.currency_of(connection, key_id))
    await customers.set_currency(connection, key_id, told.currency)
    return told


async def set_preference(shop: Shop, customer: Customer, **values: Any) -> Customer:
    """Change one of the customer's own settings, named as the fields of ``Customer``."""
    async with shop.db.write() as connection:
        await customers.change(connection, customer.id, **values)
    return await _fresh(shop, customer)


async def forget(shop: Shop, customer: Customer) -> None:
    """Delete everything of the customer."""
    async with shop.db.write() as connection:
        await customers.forget(connection, customer.id)


async def active_key(shop: Shop, customer: Customer) -> str:
    """:raises NoKey: none is connected."""
    if customer.active_key is None:
        raise NoKey
    return await key_of(shop, customer.active_key)


async def key_of(shop: Shop, key_id: int) -> str:
    """:raises NoKey: it was removed."""
    async with shop.db.read() as connection:
        sealed = await customers.sealed_key(connection, key_id)
    if not sealed:
        raise NoKey
    return unsealed(shop, sealed)


def unsealed(shop: Shop, sealed: bytes) -> str:
    key = shop.vault.open(sealed)
    shop.hide(key)
    return key


async def key_works(shop: Shop, key: str) -> tuple[int, ...]:
    """The marketplace takes a key, whoever found it out: so it is noted. The ids it is stored under."""
    mark = shop.vault.mark(key)
    async with shop.db.read() as connection:
        known = await customers.marked(connection, mark)
    if not all(known.values()):
        async with shop.db.write() as connection:
            await customers.revive_keys(connection, mark)
        shop.news.keys.set()
    return tuple(known)


def _watch(shop: Shop, waiting: Iterable[int]) -> None:
    for order_id in waiting:
        shop.news.orders.put_nowait(order_id)


async def _fresh(shop: Shop, customer: Customer) -> Customer:
    async with shop.db.read() as connection:
        return await customers.find(connection, customer.id) or customer
