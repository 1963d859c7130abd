"""Favourites as they are stored: how many, in which order, told apart by quantity and link, and deleted."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select

from bot.actions import account, favourites
from bot.actions.errors import Gone, TooManyFavourites
from bot.catalog.catalog import Catalog
from bot.db import tables
from bot.domain.customers import Customer
from bot.domain.favourites import MOST_FAVOURITES, Favourite, of_draft, of_order
from bot.domain.orders import Kind
from tests.backend import Backend

LINK = "https://instagram.com/anna"


def followers(backend: Backend, customer: Customer, at: int = 0, **known: Any) -> Favourite:
    """A favourite of item 1 that was used so many minutes from now."""
    used_at = backend.clock() + timedelta(minutes=at)
    return replace(Favourite(0, customer.id, Kind.SMM, "1", "Instagram Followers", used_at), **known)


async def kept(backend: Backend, customer: Customer) -> list[Favourite]:
    """All of them, in the order of the list."""
    found: list[Favourite] = []
    page = await favourites.listing(backend.deps, customer, 0)
    for number in range(page.pages):
        page = await favourites.listing(backend.deps, customer, number)
        found += [row.favourite for row in page.rows]
    return found


async def test_the_same_again_is_the_one_that_is_kept(backend: Backend) -> None:
    anna = await backend.customer()
    alike: list[dict[str, Any]] = [{}, {"quantity": 100}, {"quantity": 200}, {"quantity": 100, "link": LINK}]
    for at, known in enumerate([*alike, alike[0]]):
        await favourites.keep(backend.deps, followers(backend, anna, at, **known))
    found = await kept(backend, anna)
    assert [(one.quantity, one.link) for one in found] == [
        (None, None), (100, LINK), (200, None), (100, None),
    ]  # fmt: skip
    await favourites.drop(backend.deps, followers(backend, anna, quantity=100))
    await favourites.drop(backend.deps, followers(backend, anna, quantity=300))
    assert len(await kept(backend, anna)) == len(alike) - 1


async def test_the_last_used_stands_first_page_by_page(backend: Backend) -> None:
    anna, ben = await backend.customer(), await backend.customer(person=1002)
    for at in range(20):
        await favourites.keep(backend.deps, followers(backend, anna, at - 60, quantity=at + 1))
    await favourites.keep(backend.deps, followers(backend, ben))
    oldest = (await kept(backend, anna))[-1]
    assert oldest.quantity == 1
    await favourites.use(backend.deps, anna, oldest.id)
    assert [one.quantity for one in await kept(backend, anna)] == [1, *range(20, 1, -1)]
    beyond = await favourites.listing(backend.deps, anna, 99)
    assert (beyond.page, beyond.pages, len(beyond.rows)) == (2, 3, 4)


async def test_a_hundred_are_kept_and_no_more(backend: Backend) -> None:
    anna, ben = await backend.customer(), await backend.customer(person=1002)
    for quantity in range(1, MOST_FAVOURITES + 1):
        await favourites.keep(backend.deps, followers(backend, anna, quantity=quantity))
    with pytest.raises(TooManyFavourites):
        await favourites.keep(backend.deps, followers(backend, anna))
    await favourites.keep(backend.deps, followers(backend, anna, quantity=7))  # kept already
    await favourites.keep(backend.deps, followers(backend, ben))
    assert len(await kept(backend, anna)) == MOST_FAVOURITES


async def test_a_preset_that_is_changed_into_another_leaves_one(backend: Backend) -> None:
    anna = await backend.customer()
    await favourites.keep(backend.deps, followers(backend, anna, quantity=100, link=LINK))
    await favourites.keep(backend.deps, followers(backend, anna, 1, quantity=200))
    changed = (await kept(backend, anna))[0]
    await favourites.change(backend.deps, replace(changed, quantity=100, link=LINK))
    assert [(one.id, one.quantity, one.link) for one in await kept(backend, anna)] == [
        (changed.id, 100, LINK)
    ]
    await favourites.change(backend.deps, replace(changed, quantity=100, link=LINK))
    assert len(await kept(backend, anna)) == 1


async def test_nobody_uses_or_removes_what_is_another_persons(backend: Backend) -> None:
    anna, ben = await backend.customer(), await backend.customer(person=1002)
    await favourites.keep(backend.deps, followers(backend, anna))
    [one] = await kept(backend, anna)
    for touch in (favourites.find, favourites.use, favourites.remove):
        with pytest.raises(Gone):
            await touch(backend.deps, ben, one.id)
    await favourites.remove(backend.deps, anna, one.id)
    assert await kept(backend, anna) == []


async def test_whoever_has_their_data_deleted_leaves_no_favourite(backend: Backend) -> None:
    anna, ben = await backend.customer(), await backend.customer(person=1002)
    for somebody in (anna, ben):
        await favourites.keep(backend.deps, followers(backend, somebody, quantity=100, link=LINK))
    await account.forget(backend.deps, anna)
    async with backend.deps.db.read() as connection:
        assert await connection.scalar(select(func.count()).select_from(tables.favourites)) == 1


async def test_presets_keep_links_of_smm_alone(backend: Backend) -> None:
    """The link of a product is an e-mail address."""
    anna, now = await backend.customer(), backend.clock()
    draft = await backend.draft(anna, link="anna@example.org")
    order = await backend.order(anna, 23501, link="anna@example.org")
    for preset in (of_draft(draft, now), of_order(order, now)):
        assert (preset.quantity, preset.link) == (draft.quantity, None)
    smm = replace(order, kind=Kind.SMM, item="1", link=LINK, quantity=0)
    assert (of_order(smm, now).quantity, of_order(smm, now).link) == (None, LINK)


async def test_without_the_marketplace_rentals_have_no_price_and_are_not_called_gone(
    backend: Backend,
) -> None:
    anna = await backend.customer()
    project = next(iter(backend.market.projects.values()))
    await favourites.keep(backend.deps, await favourites.of_offer(backend.deps, anna, project.id))
    after_a_restart = replace(backend.deps, catalog=Catalog(backend.deps.market))
    backend.market.fail("sms_projects", "500_before", times=9)
    [row] = (await favourites.listing(after_a_restart, anna, 0)).rows
    assert (row.price, row.gone, row.name) == (None, False, project.name)
