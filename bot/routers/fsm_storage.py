"""aiogram's FSM storage on the bot's database, so that an open question outlives a restart."""

import json
from collections.abc import Mapping
from typing import Any

from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey

from bot.db import fsm
from bot.deps import Deps


class DatabaseStorage(BaseStorage):
    """One row per chat and person. What was said is sealed: a key that waits to be checked may be in it."""

    def __init__(self, deps: Deps) -> None:
        self._db = deps.db
        self._vault = deps.vault

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        value = state.state if isinstance(state, State) else state
        if value != await self.get_state(key):
            await fsm.set_state(self._db, key.chat_id, key.user_id, value)

    async def get_state(self, key: StorageKey) -> str | None:
        return (await fsm.find(self._db, key.chat_id, key.user_id)).state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        if data or (await fsm.find(self._db, key.chat_id, key.user_id)).sealed:
            sealed = self._vault.seal(json.dumps(data)) if data else None
            await fsm.set_data(self._db, key.chat_id, key.user_id, sealed)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        sealed = (await fsm.find(self._db, key.chat_id, key.user_id)).sealed
        return dict(json.loads(self._vault.open(sealed))) if sealed else {}

    async def close(self) -> None:
        """The database is closed by whoever opened it."""
