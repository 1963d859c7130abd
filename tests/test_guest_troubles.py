"""What guests see of the operator's account (a currency), and what of its troubles (not its key)."""

import shutil

import pytest

from bot.market import shared_key
from sandbox.market.simulator import ANNA
from tests import postgresql
from tests.guests import OPERATOR, number
from tests.system import System


async def test_prices_are_in_the_currency_of_the_account_they_are_read_with(open_system: System) -> None:
    open_system.panel.set_currency(OPERATOR, "EUR")
    await open_system.catalogue_is_read()
    anna = open_system.anna()
    anna.start("item_2")
    assert "€0.85" in (await anna.sees("In stock: 50")).text
    mark = anna.mark()
    anna.send("gmial usa")
    await anna.sees("€0.85", since=mark)
    anna.press("In stock")
    await anna.sees("✅ In stock")
    assert "$" not in anna.screen()
    assert "€0.85" in str((await anna.results(anna.inline_query("gmial usa")))[0])
    anna.send(ANNA)
    await anna.sees("$100.00")
    mark = anna.mark()
    anna.start("item_2")
    await anna.sees("$0.85", since=mark)


async def without_memory(open_system: System) -> None:
    """The operator's key is refused, and nothing of the catalogue is known."""
    await open_system.stop()
    open_system.panel.revoke(OPERATOR)
    shutil.rmtree(open_system.data / "catalog", ignore_errors=True)
    if url := open_system.settings.get("database_url"):  # there it is shared
        await postgresql.execute(str(url), "DELETE FROM shelves")
    await open_system.start()


async def test_a_refused_key_of_the_operator_is_no_fault_of_the_guest(
    open_system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_key, "REFUSED_REST", 1000.0)
    await without_memory(open_system)
    anna = open_system.anna()
    anna.send("/catalog")
    trouble = await anna.sees("cannot be looked through")
    assert "your key" not in trouble.text
    for payload in ("item_2", f"rent_{number(open_system).id}"):
        mark = anna.mark()
        anna.start(payload)
        await anna.sees("cannot be looked through", since=mark)
    assert not open_system.market.counts.keys() & {"inventory", "sms_projects"}  # it rests
    open_system.panel.restore(OPERATOR)
    await open_system.restart()
    mark = anna.mark()
    anna.press("Try again", message=trouble)
    await anna.sees("Email Accounts", since=mark)


async def test_a_refused_key_of_the_operator_is_no_matter_of_customers(open_system: System) -> None:
    await without_memory(open_system)
    anna = await open_system.connected()
    anna.send("/catalog")
    await anna.sees("Email Accounts")


async def test_what_is_in_memory_stays_open_while_the_key_is_refused(open_system: System) -> None:
    await open_system.catalogue_is_read()
    open_system.panel.revoke(OPERATOR)
    anna = open_system.anna()
    anna.start("item_2")
    card = await anna.sees("Live stock could not be asked")
    assert "Gmail Account - USA" in card.text
    mark = anna.mark()
    anna.send("gmial usa")
    await anna.sees("Gmail Account - USA", since=mark)


async def test_a_rate_limit_is_said_and_kept_to_for_all_guests(
    open_system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_key, "LONGEST_REST", 1000.0)
    open_system.market.fail("sms_projects", "rate_limit", times=0, seconds=1000, key=OPERATOR)
    for person in (open_system.anna(), open_system.ben()):
        person.send("/rent")
        said = await person.sees("asked too often")
        assert "Try again" in str(said)
        assert "Connect a key" in str(said)
    assert open_system.market.counts["sms_projects"] == 1


async def test_a_group_is_pointed_to_the_private_chat_as_ever(open_system: System) -> None:
    open_system.telegram.group(-1001, "Friends", bot_is_admin=True)
    group = open_system.anna().at(-1001)
    group.send("/catalog")
    answer = await group.sees("private")
    assert "Email Accounts" not in str(answer)
