"""The catalogue, search and item cards in the chat."""

from sandbox.telegram.people import Person
from tests.system import System, offered, pressed


async def _gmail(anna: Person) -> None:
    mark = anna.mark()
    anna.send("/catalog")
    await anna.sees("Email Accounts", since=mark)
    await pressed(anna, "Email Accounts", "All items")
    await pressed(anna, "Gmail", "Sort")


async def test_from_categories_to_an_item_and_back(system: System) -> None:
    anna = await system.connected()
    await _gmail(anna)
    anna.press("Sort: name")
    await anna.sees("Sort: price")
    anna.press("Gmail Account - USA")
    card = await anna.sees("In stock: 50")
    assert "$0.85" in card.text
    for way_back in ("Sort: price", "Outlook", "Instagram"):
        anna.press("Back")
        await anna.sees(way_back)


async def test_pages_and_the_stock_filter_that_sticks(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    anna.send("/search account")
    first = await anna.sees("Next")
    assert len(first.rows) == 8
    anna.press("Next")
    await anna.sees("Prev")
    anna.press("Prev")
    await anna.sees_no("Prev")
    anna.press("In stock")
    await anna.sees("✅ In stock")
    await _gmail(anna)
    assert "✅ In stock" in str(anna.last)


async def test_words_and_numbers_find_items_despite_typing_errors(system: System) -> None:
    anna = await system.connected()
    anna.send("/catalog")
    await anna.sees("Catalogue")
    await system.telegram.gets_call("sendMessage", count=3)
    await system.catalogue_is_read()
    mark = anna.mark()
    anna.send("gmial usa")
    await anna.sees("Gmail Account - USA", since=mark)
    mark = anna.mark()
    anna.send("9")
    await anna.sees("$500.00", since=mark)
    mark = anna.mark()
    anna.send("zzzzqqqq")
    await anna.sees("zzzzqqqq", since=mark)


async def test_recommended_and_shops(system: System) -> None:
    anna = await system.connected()
    anna.send("/catalog")
    await anna.sees("Recommended")
    await pressed(anna, "Recommended", "‹ Back")
    await pressed(anna, "Back", "Shops")
    await pressed(anna, "Shops", "‹ Back")
    assert "⭐" in anna.last.rows[0]
    shop = await pressed(anna, "1", "$")
    assert shop.text.count(" items\n") == 1


async def test_an_item_with_variants_says_what_cannot_be_chosen(system: System) -> None:
    anna = await system.connected()
    anna.start("item_5")
    card = await anna.sees("Variants:")
    for variant in ("1 Month: 3", "3 Months: 20", "12 Months: 0"):
        assert variant in card.text
    await offered(anna, 5)
    assert "A variant cannot be chosen" in (await anna.sees("Confirm")).text


async def test_names_full_of_html_are_readable_text(system: System) -> None:
    anna = await system.connected()
    anna.start("item_7")
    card = await anna.sees("Buy")
    assert 'HOT 🔥 Facebook & Business "Manager" | 2FA enabled' in card.text


async def test_what_is_sold_out_says_so_and_cannot_be_bought(system: System) -> None:
    anna = await system.connected()
    anna.start("item_4")
    await anna.sees("ut of stock")
    anna.start("item_99999999")
    await anna.sees("Catalogue")


async def test_a_slow_marketplace_is_announced(system: System) -> None:
    anna = await system.connected()
    system.market.fail("inventory", "hang_before")
    anna.start("item_2")
    await system.telegram.gets_call("sendChatAction")
    system.market.faults.clear()
    await anna.sees("In stock: 50")


async def test_a_marketplace_in_trouble_is_said_and_can_be_tried_again(system: System) -> None:
    anna = await system.connected()
    system.market.fail("balance", "html_502", times=3)
    anna.send("/balance")
    await anna.sees("Try again")
    mark = anna.mark()
    anna.press("Try again")
    await anna.sees("$100.00", since=mark)
