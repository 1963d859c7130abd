"""The catalogue as a customer uses it: counts, filters, similar items, other languages, inline mode."""

import asyncio
from decimal import Decimal

import pytest

from bot.catalog import reader
from bot.market.names import readable
from bot.views.buttons.values import fits
from bot.views.texts import label
from sandbox.market.translations import translate
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests.system import System

NAME = "Gmail Account - USA"


async def all_read(system: System, person: Person) -> None:
    """Until the whole catalogue was read, in the person's language too."""
    assert system.application is not None
    mark = person.mark()
    person.send("/catalog")
    await person.sees("⭐", since=mark)
    wanted = system.application.deps.catalog.reader.wanted
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reader, "PAUSE", 0.0)
        async with asyncio.timeout(PATIENCE):
            while True:
                if not wanted.is_set():
                    return
                await asyncio.sleep(0.02)


async def gmail(person: Person) -> None:
    mark = person.mark()
    person.send("/catalog")
    await person.sees("Email Accounts", since=mark)
    person.press("Email Accounts")
    await person.sees("All items", since=mark)
    person.press("Gmail")
    await person.sees("Delivery", since=mark)


async def test_shelves_tell_how_many_are_in_stock_and_in_all(system: System) -> None:
    anna = await system.connected()
    await all_read(system, anna)
    mark = anna.mark()
    anna.send("/catalog")
    shown = await anna.sees("Catalogue", since=mark)
    goods = [
        good for good in system.market.catalogue.goods.values() if good.shelf.category == "Email Accounts"
    ]
    stocked = sum(good.available > 0 for good in goods)
    label = next(row[0] for row in shown.buttons if "Email Accounts" in row[0])
    assert f"{stocked}/{len(goods)}" in label or f"({len(goods)})" in label


async def test_the_delivery_filter_sticks(system: System) -> None:
    anna = await system.connected()
    await all_read(system, anna)
    await gmail(anna)
    anna.press("Delivery: any")
    await anna.sees("Delivery: automatic")
    anna.press("Delivery: automatic")
    await anna.sees("Delivery: by a person")
    await gmail(anna)
    await anna.sees("Delivery: by a person")


async def test_similar_items_are_the_cheapest_of_others(system: System) -> None:
    anna = await system.connected()
    await all_read(system, anna)
    anna.start("item_2")
    await anna.sees("Similar")
    mark = anna.mark()
    anna.press("Similar")
    shown = await anna.sees(f"Similar to {NAME}", since=mark)
    prices = [Decimal(row.partition("$")[2].split()[0]) for row in shown.rows]
    assert prices == sorted(prices)
    assert prices
    assert all(row.splitlines()[0] != NAME for row in shown.rows)
    anna.press("Back")
    await anna.sees("Buy", since=mark)


@pytest.mark.parametrize(("code", "lang"), [("zh-hans", "zh"), ("ar", "ar"), ("bn", "bn-BD"), ("ru", "ru")])
async def test_items_are_named_and_found_in_the_customers_language(
    system: System, code: str, lang: str
) -> None:
    somebody = await system.connected(person=system.telegram.person(3001, "Li", code))
    await all_read(system, somebody)
    name = translate(NAME, lang)
    assert name != NAME
    for words in (name, "gmial usa"):
        mark = somebody.mark()
        somebody.send(words)
        await somebody.sees(name, since=mark)


async def test_a_name_longer_than_a_button_finds_its_item_and_the_way_back_to_it(system: System) -> None:
    somebody = await system.connected(person=system.telegram.person(3001, "Bina", "bn"))
    await all_read(system, somebody)
    goods = sorted(
        system.market.catalogue.goods.values(), key=lambda good: len(translate(good.name, "bn-BD"))
    )
    name = readable(translate(goods[-1].name, "bn-BD"))
    assert not fits(name)
    mark = somebody.mark()
    somebody.send(name)
    found = await somebody.sees("🔎", since=mark)
    first = found.rows[0].splitlines()[0]
    assert first.partition("…")[0].removeprefix("🚫 ") in name
    somebody.press("1")
    await somebody.sees(str(goods[-1].service), since=mark)
    mark = somebody.mark()
    somebody.press(label("bn-BD", "back"))
    assert (await somebody.sees("🔎", since=mark)).rows[0].splitlines()[0] == first
    await system.restart()
    mark = somebody.mark()
    somebody.press(label("bn-BD", "in-stock-off"))
    await somebody.sees(label("bn-BD", "in-stock-on"), since=mark)


async def test_prices_and_stock_are_understood(system: System) -> None:
    anna = await system.connected()
    await all_read(system, anna)
    mark = anna.mark()
    anna.send("gmail <0.9 in stock")
    shown = await anna.sees("🔎", since=mark)
    prices = [Decimal(row.partition("$")[2].split()[0]) for row in shown.rows]
    assert prices
    assert all(price < Decimal("0.9") for price in prices)


async def test_inline_results_are_public_and_lead_to_the_card(system: System) -> None:
    anna = await system.connected()
    await all_read(system, anna)
    ben = system.ben()
    ben.start()
    await ben.sees("API key")
    results = await ben.results(ben.inline_query("gmial account usa"))
    assert NAME in [result["title"] for result in results]
    found = next(result for result in results if result["title"] == NAME)
    assert "$0.85" in found["description"]
    [[button]] = found["reply_markup"]["inline_keyboard"]
    assert button["url"].endswith("?start=item_2")
    assert "100.00" not in str(results)
    assert await anna.results(anna.inline_query("zzzzqqqq")) == []


async def test_after_a_restart_the_catalogue_is_there_though_the_marketplace_is_away(system: System) -> None:
    li = await system.connected(person=system.telegram.person(3001, "Li", "zh-hans"))
    await all_read(system, li)
    await system.stop()
    system.market.fail("*", "hang_before", times=0, seconds=60)
    await system.start()
    mark = li.mark()
    li.send("/catalog")
    await li.sees("⭐", since=mark)
    li.press(translate("Email Accounts", "zh"))
    await li.sees(label("zh", "shelf-all"), since=mark)
    li.press("Gmail")
    await li.sees("1. ", since=mark)
    li.send("gmial usa")
    await li.sees(translate(NAME, "zh"), since=mark)
