"""Preferences are stored and read as a whole, and only what was replaced changes."""

from dataclasses import fields, replace
from decimal import Decimal

import pytest

from bot.actions import account
from bot.domain.catalog import Delivery, SortOrder
from bot.domain.customers import Preferences
from bot.domain.notifications import PushGroup
from bot.domain.prices import Limit
from tests.backend import CHAT, Backend

CHOSEN = Preferences(
    language="uk",
    muted=frozenset((PushGroup.STATUS, PushGroup.CHARGES)),
    in_stock_only=True,
    sort=SortOrder.STOCK,
    delivery=Delivery.MANUAL,
    order_limit=Decimal("1.50"),
    day_limit=Decimal("20.00"),
    pinned_card=True,
    language_chosen=True,
    unit_limit=Decimal("0.50"),
    month_limit=Decimal("300.00"),
    utc_offset=-210,
    quiet_from=22,
    quiet_until=7,
    digest_hour=9,
    low_balance=Decimal("5.00"),
    hide_accounts=True,
    template="{email}|{password}",
    shares_success=False,
    offers_by_chance=True,
)


async def test_all_are_read_as_they_were_stored(backend: Backend) -> None:
    anna = await backend.customer()
    stored = await account.save_preferences(backend.deps, anna, CHOSEN)
    assert stored == replace(anna, preferences=CHOSEN)
    assert await account.register(backend.deps, CHAT, "en") == stored


async def test_a_language_follows_telegrams_until_one_is_chosen(backend: Backend) -> None:
    anna = await backend.customer()
    assert (await account.register(backend.deps, CHAT, "de")).language == "de"
    assert (await account.register(backend.deps, CHAT, None)).language == "de"
    await account.save_preferences(backend.deps, anna, CHOSEN)
    assert (await account.register(backend.deps, CHAT, "de")).language == CHOSEN.language


@pytest.mark.parametrize("name", [field.name for field in fields(Preferences)])
async def test_each_changes_by_itself(backend: Backend, name: str) -> None:
    anna = await backend.customer()
    wanted = replace(anna.preferences, **{name: getattr(CHOSEN, name)})
    assert wanted != anna.preferences
    assert (await account.save_preferences(backend.deps, anna, wanted)).preferences == wanted


def test_a_limit_is_set_and_lifted() -> None:
    limited = Preferences("en").with_limit(Limit.DAY, Decimal(5))
    assert limited.limits == {**dict.fromkeys(Limit), Limit.DAY: Decimal(5)}
    assert limited.with_limit(Limit.ORDER, Decimal(1)).limits[Limit.ORDER] == Decimal(1)
    assert limited.with_limit(Limit.DAY, None) == Preferences("en")


@pytest.mark.parametrize("limit", Limit)
def test_each_limit_is_set_by_itself(limit: Limit) -> None:
    limited = Preferences("en").with_limit(limit, Decimal(5))
    assert limited.limits == {**dict.fromkeys(Limit), limit: Decimal(5)}
