"""Who is let in, and who may buy: invitations by uses and time, bans, maintenance."""

from datetime import timedelta

import pytest

from bot.actions import access, maintenance, purchase
from bot.actions.errors import Gone, OwnersOnly, PurchasesPaused
from bot.domain.access import INVITE, Door
from bot.domain.drafts import DraftState
from bot.domain.maintenance import Level
from tests.backend import CHAT, Backend

OWNER = 9
TOKENS = ("T" * 16, "U" * 16)


@pytest.fixture(autouse=True)
def _run_by_an_owner(backend: Backend) -> None:
    object.__setattr__(backend.deps, "admin_ids", frozenset([OWNER]))
    object.__setattr__(backend.deps, "invite_only", True)


async def door(backend: Backend, person: int, said: str | None) -> Door:
    return await access.door(backend.deps, person, said, "en")


async def test_a_link_lets_in_as_many_as_it_is_for_while_it_holds(backend: Backend) -> None:
    deps, (short, long) = backend.deps, TOKENS
    await access.invite(deps, OWNER, short, 1, 1)
    await access.invite(deps, OWNER, short, 1, 1)  # the same tap, handled again
    await access.invite(deps, OWNER, long, 0, 7)
    assert len(await access.list_invitations(deps, 0, 10)) == 2
    assert await door(backend, 1, f"/start {INVITE}{short}") is Door.OPEN
    assert await door(backend, 1, f"/start {INVITE}{short}") is Door.OPEN  # a customer by now
    assert await door(backend, 2, f"/start {INVITE}{short}") is Door.SPENT
    assert await door(backend, 3, f"/start {INVITE}{long}") is Door.OPEN
    backend.clock.now += timedelta(days=7)
    assert await door(backend, 4, f"/start {INVITE}{long}") is Door.SPENT
    assert await door(backend, 4, f"/start {INVITE}{'V' * 16}") is Door.SPENT
    found, came = await access.invitation(deps, long)
    assert (found.used, came) == (1, (3,))


async def test_a_stranger_is_told_once_and_their_taps_are_not_answered(backend: Backend) -> None:
    assert await door(backend, 5, None) is Door.SILENT
    assert await door(backend, 5, "hello") is Door.STRANGER
    await access.note_told(backend.deps, 5)
    assert await door(backend, 5, "hello") is Door.SILENT
    assert await door(backend, OWNER, "hello") is Door.OPEN
    object.__setattr__(backend.deps, "invite_only", False)
    assert await door(backend, 5, "hello") is Door.OPEN


@pytest.mark.parametrize(("uses", "days", "token"), [(2, 1, "T" * 16), (1, 2, "T" * 16), (1, 1, "short")])
async def test_no_link_is_made_that_no_button_offers(
    backend: Backend, uses: int, days: int, token: str
) -> None:
    with pytest.raises(Gone):
        await access.invite(backend.deps, OWNER, token, uses, days)


async def test_who_is_banned_or_during_maintenance_buys_nothing_and_can_confirm_later(
    backend: Backend,
) -> None:
    deps, anna = backend.deps, await backend.customer()
    draft = await backend.draft(anna)
    for level in (Level.READ_ONLY, Level.CLOSED):
        await maintenance.set_level(deps, OWNER, level)
        await refused(backend)
    await maintenance.set_level(deps, OWNER, Level.OFF)
    await access.ban(deps, OWNER, CHAT)
    assert await door(backend, CHAT, "hello") is Door.SILENT
    await refused(backend)
    assert backend.market.ledger == []
    await access.unban(deps, OWNER, CHAT)
    claimed, ours = await purchase.claim(deps, anna, draft.nonce, None)
    assert ours
    assert await purchase.carry_through(deps, anna, claimed) is None
    assert len(backend.market.ledger) == 1


async def refused(backend: Backend) -> None:
    anna = await backend.customer()
    claimed, _ = await purchase.claim(backend.deps, anna, "nonce", None)
    with pytest.raises(PurchasesPaused):
        await purchase.carry_through(backend.deps, anna, claimed)
    assert (await backend.found()).state is DraftState.DRAFT


async def test_owners_alone_decide_and_none_of_them_can_be_banned(backend: Backend) -> None:
    deps = backend.deps
    for forbidden in (
        access.ban(deps, CHAT, 7),
        access.unban(deps, CHAT, 7),
        access.invite(deps, CHAT, TOKENS[0], 1, 1),
        access.revoke(deps, CHAT, TOKENS[0]),
        maintenance.set_level(deps, CHAT, Level.CLOSED),
    ):
        with pytest.raises(OwnersOnly):
            await forbidden
    await access.ban(deps, OWNER, OWNER)
    assert not await access.is_banned(deps, OWNER)
