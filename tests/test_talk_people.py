"""People in /admin: found, banned and let in again; invitations, and strangers where one is needed."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.domain.access import INVITE
from bot.views.buttons.admin import AskInviteDays, AskInviteUses, Ban, MakeInvite, OpenInvite, RevokeInvite
from sandbox.market.simulator import BEN
from sandbox.notifier import PATIENCE
from sandbox.telegram.people import Person
from tests.admins import OWNER, admin_opened, helper_made
from tests.system import System, offered, ordered, pressed


async def found(admin: Person, words: str, then: str) -> None:
    await admin_opened(admin)
    await pressed(admin, "People", "Whom do you look for?")
    mark = admin.mark()
    admin.send(words)
    await admin.sees(then, since=mark)


async def test_a_person_is_found_by_id_name_or_forwarded_message(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await system.connected()
    ben = system.telegram.person(1002, "Ben", username="Ben_The_Buyer")
    await system.connected(BEN, ben)
    await found(anna, "1002", "👤 1002")
    card = anna.last
    for words in ("API keys: 1 · working: 1", "Orders under way: 0", "last active:", "Language: English"):
        assert words in card.text
    assert BEN not in card.text
    assert "Ben" not in card.text
    system.by_hand()
    await offered(ben, 2)
    ben.press("Confirm")
    await ben.sees("Order #23501")
    await pressed(anna, "Refresh", "Orders under way: 1")
    await found(anna, "@ben_the_buyer", "👤 1002")
    await pressed(anna, "People", "Whom do you look for?")
    anna.send("@nobody_here")
    await anna.sees("I cannot tell who that is")
    mark = anna.mark()
    anna.forward(ben.user)
    await anna.sees("👤 1002", since=mark)
    await found(anna, "777", "Not a customer")
    ben.user.username = None
    ben.send("/balance")
    await ben.sees("Balance")
    await found(anna, "@ben_the_buyer", "I cannot tell who that is")


async def test_who_is_banned_meets_silence_and_still_gets_what_they_paid_for(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = system.anna(), system.ben()
    anna.start()
    await anna.sees("API key")
    await system.connected(BEN, ben)
    system.by_hand()
    await offered(ben, 2)
    ben.press("Confirm")
    await ben.sees("Order #23501")
    await offered(ben, 2)
    confirmation = ben.last
    await found(anna, "1002", "Orders under way: 1")
    await pressed(anna, "Ban", "banned")
    seen = len(ben.messages())
    ben.send("/help")
    ben.send("gmail")
    query = ben.press("Confirm", message=confirmation)[0]
    ben.inline_query("gmail")
    system.panel.complete(23501)
    await ben.sees("🎁 Order #23501")
    said = [message.text for message in ben.messages()[seen:] if message.by_bot]
    assert all("#23501" in text for text in said), said
    assert system.telegram.world.queries[query].answer is None
    assert len(system.bought()) == 1
    await pressed(anna, "Unban", "Refresh")
    mark = ben.mark()
    ben.send("/help")
    await ben.sees("What I can do", since=mark)
    await admin_opened(anna)
    log = await pressed(anna, "Log", "unbanned 1002")
    assert " banned 1002" in log.text


async def test_an_owner_cannot_be_banned_and_a_helper_bans_nobody(run_by_anna: System) -> None:
    system = run_by_anna
    anna, ben = system.anna(), system.ben()
    for person in (anna, ben):
        person.start()
        await person.sees("API key")
    await found(anna, str(OWNER), "owner")
    with pytest.raises(AssertionError):
        anna.button("Ban")
    anna.press_data(Ban(person=OWNER, on=True).pack())
    await pressed(anna, "People", "Whom do you look for?")
    await helper_made(anna, ben)
    await found(ben, str(OWNER), "owner")
    for forbidden in (
        Ban(person=OWNER, on=True),
        Ban(person=7, on=False),
        AskInviteUses(),
        AskInviteDays(uses=1),
        MakeInvite(token="T" * 16, uses=1, days=1),
        RevokeInvite(token="T" * 16),
    ):
        await admin_opened(ben)
        mark = ben.mark()
        ben.press_data(forbidden.pack())
        await ben.sees("Only owners can do this", since=mark)
    await found(anna, "1002", "helper")
    await pressed(anna, "Ban", "banned")
    mark = ben.mark()
    ben.send("/admin")
    await pressed(anna, "Unban", "Refresh")
    ben.send("/help")
    await ben.sees("What I can do", since=mark)
    assert "Operation" not in ben.last.text


@pytest.fixture
async def by_invitation(tmp_path: Path, short_waits: None) -> AsyncIterator[System]:  # noqa: ARG001 - asked for its effect
    """Ben was here before Anna closed the door."""
    async with System(tmp_path).served() as system:
        await system.start()
        try:
            system.ben().start()
            await system.ben().sees("API key")
            await system.stop()
            system.settings |= {"admin_ids": str(OWNER), "access": "invite"}
            await system.start()
            yield system
        finally:
            await system.stop()


async def invited(anna: Person, uses: str, days: str) -> str:
    """The payload of a new link."""
    await admin_opened(anna)
    await pressed(anna, "Invite", "Nobody comes in without a link")
    await pressed(anna, "New link", "For how many people?")
    await pressed(anna, uses, "For how many days?")
    shown = await pressed(anna, days, "Copy the link")
    link = re.search(r"https://t\.me/hstock_sandbox_bot\?start=(\S+)", shown.text)
    assert link is not None
    return link[1]


async def test_strangers_need_an_invitation_and_are_told_so_once(by_invitation: System) -> None:
    system = by_invitation
    anna, ben = system.anna(), system.ben()
    cara, dora = system.telegram.person(1003, "Cara"), system.telegram.person(1004, "Dora")
    mark = ben.mark()
    ben.send("/help")
    await ben.sees("What I can do", since=mark)
    cara.start()
    await cara.sees("This bot is by invitation")
    cara.send("hello?")
    cara.start("invite_guessed")
    await cara.sees("not valid any more")
    payload = await invited(anna, "1", "7")
    cara.start(payload)
    await cara.sees("API key")
    assert sum("by invitation" in message.text for message in cara.messages()) == 1
    dora.start(payload)
    await dora.sees("not valid any more")
    await pressed(anna, "Back", "used: 1 / 1")
    shown = await pressed(anna, "1", "Came by it: 1003")
    assert "Revoke" in str(shown)
    await found(anna, "1003", "Came by invitation")
    await system.restart()
    mark = dora.mark()
    dora.send("hello")
    await dora.sees("by invitation", since=mark)
    await system.restart()
    dora.send("hello again")
    anna.send("/admin")
    await anna.sees("Customers: 3")
    assert sum("by invitation" in message.text for message in dora.messages()) == 1


async def test_in_a_group_a_link_is_nobody_s_and_only_bans_count(by_invitation: System) -> None:
    system = by_invitation
    anna, cara = system.anna(), system.telegram.person(1003, "Cara")
    payload = await invited(anna, "1", "1")
    system.telegram.group(-100500, "Friends", bot_is_admin=True)
    there = cara.at(-100500)
    there.send(f"/start {payload}")
    await there.sees("Everything here is private")
    await pressed(anna, "Back", "used: 0 / 1")
    await found(anna, "1003", "Not a customer")
    await pressed(anna, "Ban", "banned")
    there.send("/help")
    await pressed(anna, "Unban", "Refresh")
    there.send("/balance")
    async with asyncio.timeout(PATIENCE):
        while True:
            said = [message for message in there.messages() if message.by_bot]
            if len(said) == 2:
                break
            await asyncio.sleep(0.01)
    assert [message.message["reply_to_message"]["text"] for message in said] == [
        f"/start {payload}",
        "/balance",
    ]


async def test_a_revoked_link_lets_nobody_in_and_who_came_stays(by_invitation: System) -> None:
    system = by_invitation
    anna, cara, dora = system.anna(), system.telegram.person(1003), system.telegram.person(1004)
    payload = await invited(anna, "∞", "∞")
    cara.start(payload)
    await cara.sees("API key")
    await pressed(anna, "Revoke", "Came by it: 1003")
    dora.start(payload)
    await dora.sees("not valid any more")
    mark = cara.mark()
    cara.send("/help")
    await cara.sees("What I can do", since=mark)
    await admin_opened(anna)
    name = payload.removeprefix(INVITE)[:4]
    log = await pressed(anna, "Log", f"invitation revoked {name}")
    assert f"invitation made {name}" in log.text


async def test_where_all_may_come_a_link_tells_who_came_by_it(run_by_anna: System) -> None:
    system = run_by_anna
    anna = await ordered(system)
    await admin_opened(anna)
    await pressed(anna, "Invite", "Anybody may come in")
    await pressed(anna, "New link", "For how many people?")
    await pressed(anna, "5", "For how many days?")
    shown = await pressed(anna, "1", "Nobody has come by it yet")
    ben = system.ben()
    ben.start(shown.text.partition("?start=")[2].split()[0])
    await ben.sees("API key")
    await pressed(anna, "Back", "used: 1 / 5")


async def test_a_helper_learns_no_link_not_even_from_what_buttons_send_back(by_invitation: System) -> None:
    anna, ben = by_invitation.anna(), by_invitation.ben()
    payload = await invited(anna, "5", "1")
    ben.start(payload)
    await ben.sees("API key")
    await helper_made(anna, ben)
    await admin_opened(ben)
    token = payload.removeprefix(INVITE)
    listed = await pressed(ben, "Invite", token[:4])
    opened = await pressed(ben, "1", "used: 0 / 5")
    for shown in (listed, opened):
        assert token not in str(shown.message)


async def test_a_link_that_is_gone_is_said_to_be(run_by_anna: System) -> None:
    anna = run_by_anna.anna()
    anna.start()
    await anna.sees("API key")
    await admin_opened(anna)
    mark = anna.mark()
    anna.press_data(OpenInvite(mark="0" * 16).pack())
    await anna.sees("no longer there", since=mark)
