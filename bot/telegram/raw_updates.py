"""Raw updates of Telegram: checked, sealed for the inbox, whose they are, and whether they came too late.

https://core.telegram.org/bots/api#update
"""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import msgspec
import structlog

from bot.db.inbox import LARGEST_ID, StoredUpdate
from bot.db.vault import Vault

log = structlog.get_logger()
TAP_LIFE = timedelta(seconds=150)  # Telegram keeps an unanswered tap that long, and an inline query 30 s
_as_json = msgspec.json.Encoder(order="sorted").encode  # by that one that comes again is known


def sealed(update: object, vault: Vault) -> StoredUpdate | None:
    """An update as the inbox stores it; ``None`` for what is no update, which is logged."""
    match update:
        case {"update_id": int(update_id), **contents} if 0 <= update_id <= LARGEST_ID:
            whole = _as_json(update).decode()
            return StoredUpdate(update_id, _customer(contents), vault.seal(whole), vault.mark(whole))
    log.warning("something that is no update was skipped")
    return None


def _customer(contents: Mapping[Any, Any]) -> int:
    """Whose update it is: the order is kept per person, or per chat where none is named; 0 for nobody."""
    for role in ("from", "chat"):
        for content in contents.values():
            match content:
                case dict() if isinstance(of := content.get(role), dict):
                    match of.get("id"):
                        case int(number) if -LARGEST_ID <= number <= LARGEST_ID:
                            return number
    return 0


def is_stale(update: Mapping[str, Any], age: timedelta) -> bool:
    """Whether nobody awaits what this tap was to bring: the button is still there to be tapped again."""
    return age > TAP_LIFE and ("callback_query" in update or "inline_query" in update)
