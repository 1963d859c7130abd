"""Updates that wait to be handled, and the queue of each customer."""

import json
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from bot.db.inbox import StoredUpdate
from bot.db.vault import Vault


@dataclass(frozen=True, slots=True)
class WaitingUpdate:
    """An update to be handled; ``raw`` is its contents, unless it was accepted elsewhere or earlier."""

    stored: StoredUpdate
    received_at: datetime
    raw: dict[str, Any] | None = None

    def contents(self, vault: Vault) -> dict[str, Any]:
        """The update as Telegram sent it.

        :raises WrongKey: it was sealed with a key that is no longer here.
        """
        if self.raw is not None:
            return self.raw
        opened: dict[str, Any] = json.loads(vault.open(self.stored.sealed))
        return opened


@dataclass(slots=True)
class CustomerQueue:
    """The updates of one customer, the one being handled first; ``made`` tells when each was made."""

    waiting: deque[WaitingUpdate] = field(default_factory=deque)
    made: deque[float] = field(default_factory=deque)
