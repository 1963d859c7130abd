"""What is asked of odd deliveries: in the chat they arrive, each once, as what they are."""

import pytest

from bot.loops import order_poller
from sandbox.market.phones import SILENT
from tests.faults.table import shows
from tests.system import System, offered
from tests.test_talk_rent import project, rented

LINK = "Sign in here: https://example.com/verify?t=1"


@pytest.fixture(autouse=True)
def _looks_for_the_end_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order_poller, "THOROUGH_EVERY", 0.1)


@shows("U15")
async def test_goods_in_another_shape_arrive_as_accounts(system: System) -> None:
    system.market.fail("status", "goods_numbered", times=0)
    anna = await system.connected()
    await offered(anna, 2, "2")
    anna.press("Confirm")
    await anna.sees("Delivered: 2 of 2")
    pushed = await anna.sees("🎁 Order #23501")  # and not the card, which says so as well
    assert pushed.code() == ["\n".join(system.accounts(23501))] or pushed.code() == system.accounts(23501)


@shows("U15")
async def test_goods_that_cannot_be_read_are_handed_over_as_they_came_and_still_waited_for(
    system: System,
) -> None:
    system.market.fail("status", "goods_unreadable", times=0)
    anna = await system.connected()
    await offered(anna, 2, "1")
    anna.press("Confirm")
    said = await anna.sees("cannot read")
    assert said.data is not None
    assert b'"accounts": true' in said.data
    mark = anna.mark()
    anna.press("Show accounts", message=said)
    again = await anna.sees("cannot read", since=mark)
    assert again.data == said.data
    system.market.faults.clear()
    [account] = system.accounts(23501)
    await anna.sees(account)
    assert account not in system.log.getvalue()


@shows("U15")
async def test_twin_accounts_and_large_ones_all_arrive(system: System) -> None:
    system.by_hand()
    system.market.quirks.switch(twin_accounts=True, large_goods=True)
    anna = await system.connected()
    await offered(anna, 2, "50")
    anna.press("Confirm")
    await anna.sees("Order #23501")
    system.panel.complete(23501)
    file = await anna.sees("order-23501.txt")
    assert file.data is not None
    assert len(file.data) > 10_000_000
    assert file.data.count(system.accounts(23501)[0].encode() + b"|cookies=") == 50
    assert sum(path.stat().st_size for path in system.data.glob("bot.db*")) < 5_000_000
    await anna.sees("Show accounts")
    mark = anna.mark()
    anna.press("Show accounts")
    shown = await anna.sees("50 accounts", since=mark)
    assert shown.data == file.data


@shows("U16")
async def test_the_text_of_an_sms_is_told_with_and_without_a_code(system: System) -> None:
    system.market.quirks.switch(null_codes=True)
    anna = await system.connected()
    await rented(anna, project(system, SILENT))
    system.panel.give_code(23501, "", LINK)
    pushed = await anna.sees("An SMS came")
    assert LINK in pushed.text
    await anna.sees("✅")
    for text in ("first", "second"):
        system.panel.give_code(23501, "007", f"{text} 007")
        await anna.sees(f"{text} 007")
    said = [message.text for message in anna.messages() if message.by_bot]
    assert sum("Your code: 007" in text for text in said) == 2
    assert not any("null" in text or "without a code" in text for text in said)


@shows("U17")
async def test_a_number_that_comes_after_the_order_is_on_its_card(system: System) -> None:
    system.market.quirks.switch(late_phones=1, bare_phones=True)
    anna = await system.connected()
    await rented(anna, project(system, SILENT))
    phone = system.market.books.rentals[23501].international
    card = await anna.sees(phone)
    assert "Expires" in card.text
    assert anna.button("Copy number")["copy_text"] == {"text": phone}


@shows("U19")
@pytest.mark.parametrize("form", [1, 3])
async def test_an_expiry_in_numbers_counts_down_on_the_card(system: System, form: int) -> None:
    system.market.quirks.switch(expiry_form=form)
    anna = await system.connected()
    await rented(anna, project(system, SILENT))
    await anna.sees("Expires")
