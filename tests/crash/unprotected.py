"""Patches that take the bot's protections out, to show that the harness finds what it looks for.

- A purchase is repeated like any question: after a timeout, a 5xx, a lost answer.
- Each tap buys: nobody asks whether an earlier one is under way.
- A start looks at nothing that an earlier process left undone.
- Updates are acknowledged without being stored.
- What is to be told is noted as told before it is sent, and not sent again.
- A number plan goes on by itself after a restart.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from types import ModuleType
from typing import Any, TypeVar

from bot.actions import buy, purchase, takeover
from bot.db import outbox
from bot.db.inbox import StoredUpdate
from bot.db.outbox import Push
from bot.deps import Deps
from bot.domain.customers import Customer
from bot.domain.drafts import Draft
from bot.loops.sender import Sender
from bot.market.money_calls import Sending
from bot.market.transport import Form, Transport
from bot.telegram.update_store import UpdateStore

T = TypeVar("T")


async def _spend(
    transport: Transport,
    key: str,
    action: str,
    form: Form,
    placed: Callable[[object], T | None],
    sending: Sending,
) -> T:
    del sending
    return await transport.read(key, action, form, placed, transport.policy.money)


async def _claim(deps: Deps, customer: Customer, nonce: str, message_id: int | None) -> tuple[Draft, bool]:
    del message_id
    return await buy.draft(deps, customer, nonce), True


async def _leave_orphans(*_: object) -> None:
    """Do nothing."""


async def _store(_store: UpdateStore, updates: Sequence[StoredUpdate], _now: datetime) -> list[StoredUpdate]:
    return list(updates)


async def _send(sender: Sender, push: Push) -> float:
    await sender.deps.db.execute(outbox.marking_sent(push))
    await sender._deliver(push)
    return 0.0


PATCHES: tuple[tuple[ModuleType | type, str, Any], ...] = (
    (Transport, "spend", _spend),
    (purchase, "claim", _claim),
    (takeover, "end_orphans", _leave_orphans),
    (takeover, "take_over", _leave_orphans),
    (UpdateStore, "store", _store),
    (Sender, "_send", _send),
)


def unprotect() -> None:
    for target, name, value in PATCHES:
        setattr(target, name, value)
