"""Raw updates of Telegram, made ready for the inbox: checked, sealed, and told whose they are.

https://core.telegram.org/bots/api#update
"""

from collections.abc import Mapping
from typing import Any

import msgspec
import structlog

from bot.db.inbox import LARGEST_ID, StoredUpdate
from bot.db.vault import Vault

log = structlog.get_logger()
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
