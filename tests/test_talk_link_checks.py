"""Links: one that is on its way already, or of another site than the item's, is asked once more."""

from decimal import Decimal

from sandbox.telegram.people import Person
from tests.system import System, offered, pressed
from tests.test_talk_money import sets

LINK = "https://instagram.com/anna"
COPY = "http://www.instagram.com/anna/?igsh=abc"
ASKED = "Look at the link once more"


async def under_way(system: System, link: str = LINK) -> Person:
    """Anna, with an order of item 1 that has not ended."""
    anna = await system.connected()
    await system.catalogue_is_read()
    system.by_hand()
    await offered(anna, 1, "100", link)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    return anna


async def test_the_same_link_on_an_active_order_is_asked_once_more(system: System) -> None:
    anna = await under_way(system)
    await offered(anna, 1, "200", COPY)
    asked = await anna.sees(ASKED)
    assert "Order #23501 for this link is still under way" in asked.text
    await pressed(anna, "Confirm", "Confirm once more")
    assert system.market.counts["add"] == 1
    anna.press("Confirm", times=3)
    await anna.sees("Order #23502")
    assert system.market.counts["add"] == 2


async def test_another_link_another_item_and_an_order_that_ended_are_not_asked_about(system: System) -> None:
    anna = await under_way(system)
    await offered(anna, 1, "100", "https://instagram.com/ben")
    assert ASKED not in anna.last.text
    system.panel.complete(23501)
    await anna.sees("Completed")
    mark = anna.mark()
    await offered(anna, 1, "100", LINK)
    assert ASKED not in (await anna.sees("Please confirm", since=mark)).text


async def test_two_confirmations_for_one_link_do_not_slip_through(system: System) -> None:
    """The second became due after its confirmation was shown, and its tap may come again."""
    anna = await system.connected()
    await system.catalogue_is_read()
    system.by_hand()
    await offered(anna, 1, "100", LINK)
    first = anna.button("Confirm")["callback_data"]
    await offered(anna, 1, "200", COPY)
    second = anna.button("Confirm")["callback_data"]
    assert ASKED not in anna.last.text
    mark = anna.mark()
    anna.press_data(first)
    await anna.sees("Order #23501")
    anna.press_data(second)
    anna.press_data(second)
    asked = await anna.sees("Confirm once more", since=mark)
    assert "Order #23501 for this link" in asked.text
    anna.press_data(second)
    await anna.sees("Cancelled", since=mark)
    assert system.market.counts["add"] == 1


async def test_a_purchase_in_doubt_for_the_same_link_is_asked_about(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    await offered(anna, 1, "100", LINK)
    system.market.fail("add", "drop_after")
    anna.press("Confirm")
    await anna.sees("you were charged")
    await offered(anna, 1, "100", LINK)
    assert "still in doubt" in (await anna.sees(ASKED)).text
    await pressed(anna, "Confirm", "Confirm once more")
    assert system.market.counts["add"] == 1


async def test_a_link_of_another_site_is_asked_once_more_and_never_refused(system: System) -> None:
    anna = await system.connected()
    await system.catalogue_is_read()
    await offered(anna, 12, "500", LINK)
    asked = await anna.sees(ASKED)
    assert "It leads to instagram.com, and the item is for YouTube" in asked.text
    await pressed(anna, "Change link", "Send the link")
    mark = anna.mark()
    anna.send("youtu.be/abc")
    assert ASKED not in (await anna.sees("Please confirm", since=mark)).text
    await offered(anna, 12, "500", LINK)
    await pressed(anna, "Confirm", "Confirm once more")
    anna.press("Confirm")
    await anna.sees("Order #23501")


async def test_reasons_stand_together_and_are_confirmed_together(system: System) -> None:
    elsewhere = "https://example.com/anna"
    anna = await system.connected()
    await system.catalogue_is_read()
    system.by_hand()
    await offered(anna, 1, "100", elsewhere)
    await pressed(anna, "Confirm", "Confirm once more")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await sets(anna, "Limit per order", "0.01")
    system.panel.set_price(1, Decimal("0.001"))
    await offered(anna, 1, "100", elsewhere)
    asked = await pressed(anna, "Confirm", "Confirm once more")
    for reason in (
        "above your limit",
        "#23501 for this link",
        "leads to example.com",
        "Above your own limit",
    ):
        assert reason in asked.text
    assert asked.text.count("Confirm once more") == 1
    anna.press("Confirm")
    await anna.sees("Order #23502")
