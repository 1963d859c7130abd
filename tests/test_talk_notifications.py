"""Notifications, quiet hours, the digest, the low balance and hidden accounts, chosen in the chat."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import update

from bot.db.tables import customers
from bot.loops import digests
from sandbox.market.simulator import ANNA
from sandbox.telegram.people import Person
from tests.system import System, offered, ordered, pressed


async def opened(anna: Person, screen: str, words: str) -> None:
    """A screen behind the settings."""
    mark = anna.mark()
    anna.send("/settings")
    await anna.sees("Notifications", since=mark)
    await pressed(anna, screen, words)


async def told_the_time(anna: Person, then: str, ahead: timedelta = timedelta()) -> None:
    """Answer what time it is, ``ahead`` of UTC, until the screen says ``then``."""
    here = datetime.now(UTC) + ahead
    await pressed(anna, f"{here:%H}", "nearest to your clock")
    exact = anna.last.keyboard
    offered_times = [button["text"] for row in exact for button in row][:3]
    here = datetime.now(UTC) + ahead
    nearest = min(offered_times, key=lambda time: abs(int(time[3:]) - here.minute))
    await pressed(anna, nearest, then)


async def test_each_group_is_switched_and_back_leads_to_the_settings(system: System) -> None:
    anna = await system.connected()
    await opened(anna, "Notifications", "always arrive")
    for group in ("Status updates", "Rented numbers", "Charges", "Keys, lost orders", "Watch notices"):
        await pressed(anna, f"{group}: on", f"{group}: off")
    await pressed(anna, "Charges: off", "Charges: on")
    await pressed(anna, "Back", "Delete my data")


async def test_quiet_hours_silence_all_but_codes_and_deliveries(system: System) -> None:
    anna = await system.connected()
    await opened(anna, "Quiet hours", "What time is it now")
    await told_the_time(anna, "No quiet hours are set", timedelta(hours=5, minutes=30))
    here = datetime.now(UTC) + timedelta(hours=5, minutes=30)
    await pressed(anna, "Choose the hours", "From which hour")
    await pressed(anna, f"{here:%H}", f"Quiet from {here:%H}:00 until")
    end = here + timedelta(hours=2)
    await pressed(anna, f"{end:%H}", f"Quiet from {here:%H}:00 to {end:%H}:00")
    system.by_hand()
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23501")
    system.panel.complete(23501)
    assert not (await anna.sees("🎁 Order #23501")).silent
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23502")
    system.panel.cancel(23502)
    assert (await anna.sees("Order #23502 is now: Canceled")).silent
    await opened(anna, "Quiet hours", "Quiet from")
    await pressed(anna, "Off", "No quiet hours are set")
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("Order #23503")
    system.panel.cancel(23503)
    assert not (await anna.sees("Order #23503 is now: Canceled")).silent


async def test_a_zone_is_chosen_anew_from_the_settings(system: System) -> None:
    anna = await system.connected()
    await opened(anna, "Time zone", "do not follow summer time")
    await told_the_time(anna, "Your time now", timedelta(hours=-4))
    here = datetime.now(UTC) - timedelta(hours=4)
    await opened(anna, "Quiet hours", f"Your time now: {here:%H}:")
    await pressed(anna, "Time zone", "What time is it now")
    await pressed(anna, "Back", "Delete my data")


@pytest.mark.parametrize(
    "data", ["tm:24:s", "ts:1440:s", "qe:24", "qs:1:24", "qs:99:1", "dh:24", "tm:1:x", "ng:nothing:1"]
)
async def test_hours_that_no_day_has_are_refused(system: System, data: str) -> None:
    anna = await system.connected()
    anna.press_data(data)
    await anna.sees("This button cannot be read")


async def test_the_digest_comes_at_its_hour_and_not_again_after_a_restart(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(digests, "LONGEST_SLEEP", 0.05)
    anna = await system.connected()
    await opened(anna, "Notifications", "Daily digest: off")
    await pressed(anna, "Daily digest: off", "What time is it now")
    await told_the_time(anna, "Once a day")
    await pressed(anna, "09", "It comes at 09:00")
    await pressed(anna, "Back", "Daily digest: 09:00")
    await offered(anna, 2)
    anna.press("Confirm")
    await anna.sees("🎁 Order #23501")
    await _is_due(system, anna)
    shown = await anna.sees("Your last 24 hours")
    assert "Delivered: 1" in shown.text
    assert "Spent: $1.70" in shown.text
    assert "Balance: $98.30" in shown.text
    await system.restart()
    mark = anna.mark()
    anna.send("/balance")
    await anna.sees("Balance: $98.30", since=mark)
    assert sum("Your last 24 hours" in message.text for message in anna.messages()) == 1
    await opened(anna, "Notifications", "Daily digest: 09:00")
    await pressed(anna, "Daily digest: 09:00", "Once a day")
    await pressed(anna, "Off", "It is off")


async def _is_due(system: System, anna: Person) -> None:
    assert system.application is not None
    just_now = datetime.now(UTC) - timedelta(minutes=1)
    async with system.application.deps.db.write() as connection:
        theirs = update(customers).where(customers.c.id == anna.id)
        await connection.execute(theirs.values(digest_due=just_now))


async def test_a_low_balance_is_told_once_after_a_purchase(system: System) -> None:
    anna = await system.connected()
    await opened(anna, "Low balance: off", "Below which balance")
    anna.send("a lot")
    await anna.sees("an amount above zero")
    anna.send("$99")
    await anna.sees("Low balance: $99.00")
    await offered(anna, 2)
    anna.press("Confirm")
    warned = await anna.sees("Your balance is $98.30")
    assert "below the $99.00" in warned.text
    anna.send("/balance")
    await anna.sees("💰 Balance: $98.30")
    system.panel.set_balance(ANNA, Decimal(50))
    anna.press("Refresh")
    await anna.sees("💰 Balance: $50.00")
    assert sum("below the" in message.text for message in anna.messages()) == 1
    await opened(anna, "Low balance: $99.00", "Below which balance")
    await pressed(anna, "Off", "Low balance: off")


async def test_accounts_stay_out_of_the_chat_until_they_are_asked_for(system: System) -> None:
    anna = await system.connected()
    await opened(anna, "Notifications", "Accounts: in the chat")
    await pressed(anna, "Accounts: in the chat", "Accounts: hidden")
    await offered(anna, 2)
    anna.press("Confirm")
    arrived = await anna.sees("2 accounts have arrived")
    [first, second] = system.accounts(23501)
    assert not any(first in message.text for message in anna.messages())
    system.market.fail("status", "drop_before", times=0, seconds=60)
    anna.press("Show", message=arrived)
    await anna.sees("Try again")
    system.market.faults.clear()
    mark = anna.mark()
    anna.press("Try again")
    shown = await anna.sees(first, since=mark)
    assert second in shown.text
    mark = anna.mark()
    anna.press("File", message=arrived)
    file = await anna.sees("order-23501.txt", since=mark)
    assert file.data == f"{first}\n{second}\n".encode()


async def test_what_cannot_be_read_is_kept_out_of_the_chat_as_well(system: System) -> None:
    anna = await ordered(system)
    await opened(anna, "Notifications", "Accounts: in the chat")
    await pressed(anna, "Accounts: in the chat", "Accounts: hidden")
    system.market.fail("status", "goods_unreadable", times=0, seconds=60)
    system.panel.complete(23501)
    shown = await anna.sees("in a form that I cannot read")
    assert shown.data is None
