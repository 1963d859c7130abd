"""A claim that fails can be made again: nothing is left that says that somebody carries the draft."""

from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from bot.actions import buy
from bot.domain.drafts import Draft, DraftState
from tests.backend import Backend
from tests.test_drafts import confirm


async def test_a_claim_that_failed_behind_its_commit_can_be_made_again(
    backend: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await backend.customer()
    await backend.draft(anna)
    read, broken = buy.draft, iter([False, True])  # before it, and behind it

    async def broken_once(*given: Any) -> Draft:
        if next(broken, False):
            raise OperationalError("SELECT", {}, Exception("connection was closed"))
        return await read(*given)

    monkeypatch.setattr(buy, "draft", broken_once)
    with pytest.raises(OperationalError):
        await confirm(backend, anna)
    await confirm(backend, anna)
    assert (await backend.found()).state is DraftState.PLACED
    assert backend.market.counts["add"] == 1
