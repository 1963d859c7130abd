"""Buying, from an item's card to the accounts in the chat."""

from tests.house import Town, offered


async def test_a_product_is_bought_and_its_accounts_arrive_once(town: Town) -> None:
    anna = await town.connected()
    await offered(anna, 2)
    confirmation = await anna.sees("Confirm")
    for figure in ("Gmail Account - USA", "$1.70", "$100.00", "$98.30", "variant"):
        assert figure in confirmation.text
    anna.press("Confirm")
    await anna.sees("Order #23501")
    await anna.sees("Delivered: 2 of 2")
    assert town.bought() == [23501]
