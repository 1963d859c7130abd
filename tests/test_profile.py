"""The bot's profile is published call by call, and only where it has changed."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from aiogram import Bot

from bot.db import published
from bot.loops import profile
from bot.loops.profile import profile_calls, publish_profile
from bot.views import start
from bot.views.messages import languages
from bot.views.sanitizing import units
from sandbox.notifier import PATIENCE
from sandbox.telegram.simulator import TelegramSim
from tests.backend import Backend
from tests.telegram import TOKEN, bot_at, served

ALL = [call.what for call in profile_calls()]


@dataclass
class ProfileCase:
    backend: Backend
    sim: TelegramSim
    bot: Bot

    def told(self) -> list[str]:
        """What was told with success, in order."""
        calls = [call for call in self.sim.world.calls if call.status == 200]
        return [f"{call.method} {call.params.get('language_code') or ''}".strip() for call in calls]

    async def publish(self, bot: Bot | None = None) -> None:
        """Until everything is told."""
        telling = asyncio.ensure_future(publish_profile(self.backend.deps, bot or self.bot))
        async with asyncio.timeout(PATIENCE):
            await self.is_told(bot or self.bot)
        await self.backend.deps.db.cancel_tasks([telling])

    async def is_told(self, bot: Bot) -> None:
        while True:
            async with self.backend.deps.db.read() as connection:
                known = await published.hashes(connection)
            if all(known.get(call.what) == call.hash(bot) for call in profile_calls()):
                return


@pytest.fixture
async def case(backend: Backend, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ProfileCase]:
    monkeypatch.setattr(profile, "PAUSE", 0.0)
    sim = TelegramSim(token=TOKEN)
    async with served(sim) as base, bot_at(base) as bot:
        yield ProfileCase(backend, sim, bot)


async def test_all_is_told_once_and_what_has_changed_again(
    case: ProfileCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    await case.publish()
    assert case.told() == ALL
    await case.publish()
    assert case.told() == ALL
    real = start.description
    monkeypatch.setattr(start, "description", lambda lang: "Another" if lang == "en" else real(lang))
    await case.publish()
    assert case.told()[len(ALL) :] == ["setMyDescription", "setMyDescription en"]
    shown = case.sim.world.profile
    assert shown.descriptions[""] == "Another"
    assert shown.descriptions["pt"] == real("pt-BR")
    assert shown.descriptions["bn"] == real("bn-BD")
    assert "sealed" in shown.short_descriptions[""]
    assert shown.menu_buttons == {None: {"type": "commands"}}


@pytest.mark.parametrize("fault", ["429", "500", "502_html", "drop_before", "400"])
async def test_what_cannot_be_told_now_is_told_later_and_keeps_nothing_waiting(
    case: ProfileCase, fault: str
) -> None:
    case.sim.fail("setMyDescription", fault, retry_after=1)
    telling = asyncio.ensure_future(publish_profile(case.backend.deps, case.bot))
    await case.sim.gets_call("setChatMenuButton")
    await case.backend.deps.db.cancel_tasks([telling])
    await case.publish()  # an interrupted one goes on
    assert set(case.told()) == set(ALL)
    assert len(case.told()) <= len(ALL) + 1  # the one that was interrupted


async def test_another_bot_on_the_same_data_is_told_all(case: ProfileCase) -> None:
    await case.publish()
    sim = TelegramSim(token="43:another")
    async with served(sim) as base, bot_at(base, "43:another") as other:
        await case.publish(other)
    assert len(sim.world.calls) == len(ALL)


@pytest.mark.parametrize("lang", languages())
def test_the_texts_fit(lang: str) -> None:
    assert 0 < units(start.description(lang)) <= 512
    assert 0 < units(start.short_description(lang)) <= 120
    assert not {"<", "&"} & set(start.description(lang) + start.short_description(lang))
