"""Fetches the goods of an order live, and finds what is new among them.

Accounts and SMS are not stored: they are recognised by marks, which are keyed hashes. Accounts are counted,
not told apart by their text alone: two that are the same text are two accounts.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Collection, Iterable, Sequence
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.actions.account import key_of
from bot.db import delivered, orders
from bot.db.vault import Vault
from bot.deps import Deps
from bot.domain.delivered import logins_of
from bot.domain.orders import Order, Sms
from bot.market.errors import Unreachable
from bot.market.models import OrderStatus

_QUICK = 256 * 1024  # characters of accounts that are hashed in a millisecond, on the event loop
_TEXT = "text\0"
_LOGIN = "login\0"
_BY_TEXT = "known by their texts\0"  # the mark of an order whose messages are


@asynccontextmanager
async def fetch(deps: Deps, order: Order) -> AsyncIterator[OrderStatus]:
    """Fetch all goods that an order delivered so far; large ones are there until the block ends.

    :raises NoKey, MarketError: they could not be asked for.
    """
    async with deps.market.status(await key_of(deps, order.key_id), order.number) as told:
        yield told


@asynccontextmanager
async def fetch_marked(deps: Deps, order: Order, marks: Collection[bytes]) -> AsyncIterator[tuple[str, ...]]:
    """Fetch the accounts with these marks, in the order in which they are told.

    :raises NoKey, MarketError: as ``fetch``; also where not all of them are told now.
    """
    async with fetch(deps, order) as told:
        wanted = set(marks)
        found = tuple(
            account for mark, account in await with_marks(deps.vault, told.accounts) if mark in wanted
        )
        if len(found) < len(wanted):
            raise Unreachable(f"{len(found)} of {len(wanted)} accounts are told")
        yield found


async def with_marks(vault: Vault, accounts: Sequence[str]) -> list[tuple[bytes, str]]:
    """Mark each account by a keyed hash; repeated ones get marks of their own.

    Of the same text the first has the text's own, as it always had.
    """
    if sum(map(len, accounts)) > _QUICK:
        return await asyncio.to_thread(_with_marks, vault, accounts)
    return _with_marks(vault, accounts)


def _with_marks(vault: Vault, accounts: Sequence[str]) -> list[tuple[bytes, str]]:
    seen: Counter[bytes] = Counter()
    found = []
    for account in accounts:
        mark = vault.mark(account)
        seen[mark] += 1
        times = seen[mark]
        found.append((mark if times == 1 else vault.mark(f"{mark.hex()} {times}"), account))
    return found


def login_mark(vault: Vault, login: str) -> bytes:
    """Mark a login, as ``logins_of`` gives it, by a keyed hash of its own kind."""
    return vault.mark(_LOGIN + login)


def _login_marks(vault: Vault, accounts: Iterable[str]) -> set[bytes]:
    return {login_mark(vault, login) for account in accounts for login in logins_of(account)}


async def new_accounts(
    vault: Vault, connection: AsyncConnection, order: Order, found: Sequence[tuple[bytes, str]]
) -> dict[bytes, str]:
    """Filter the accounts that were not known, and remember their marks.

    A text that comes again is a further account only while some are lacking: answers repeat themselves, too.
    """
    if not found:
        return {}
    known = await orders.known_marks(connection, order.id)
    seen: set[str] = set()
    first: dict[bytes, str] = {}
    further: dict[bytes, str] = {}
    for mark, account in found:
        if mark not in known:
            (further if account in seen else first)[mark] = account
        seen.add(account)
    lacking = len(further) if not order.quantity else order.quantity - order.delivered - len(first)
    counted = dict(list(further.items())[: max(lacking, 0)])
    new = {mark: account for mark, account in found if mark in first or mark in counted}
    await orders.add_marks(connection, order.id, new)
    await delivered.add_logins(connection, order.id, _login_marks(vault, new.values()))
    return new


async def new_message(deps: Deps, connection: AsyncConnection, order: Order, sms: Sms) -> bool:
    """Tell whether a rental's SMS was not known, and remember its mark.

    Its text counts as well as its code: the same code may come anew, and a text one look after its code.
    """
    if not (sms.code or sms.text):
        return False
    code, text, by_text = (deps.vault.mark(one) for one in (sms.code, _TEXT + _squeezed(sms.text), _BY_TEXT))
    known = await orders.known_marks(connection, order.id)
    earlier = code in known and by_text not in known  # told by a version that knew messages by their codes
    new = bool(sms.code) and code not in known
    new |= bool(sms.text) and text not in known and not earlier
    if new or (earlier and sms.text):
        marks = {by_text, *([code] if sms.code else []), *([text] if sms.text else [])}
        await orders.add_marks(connection, order.id, marks)
    return new


def _squeezed(text: str) -> str:
    return " ".join(text.split())
