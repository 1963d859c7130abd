"""Settles unsure purchases by looking at the balance, which is all that the API lets us ask.

Neighbouring order numbers are never probed: a hit could not be proven ours and could show another's goods.
"""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import structlog

from bot.actions import batch_lines
from bot.actions.account import balance_of
from bot.actions.errors import NoKey
from bot.actions.outcomes import tell_outcome
from bot.db import customers, drafts
from bot.deps import Deps
from bot.domain.drafts import Draft, DraftState, Verdict
from bot.domain.prices import A_CENT, as_expected, same_currency
from bot.market.errors import BadKey, Busy, MarketError, Refused

log = structlog.get_logger()

CHECKS_AFTER = (timedelta(seconds=5), timedelta(seconds=30), timedelta(seconds=150))  # after the call
RETRY_AFTER = timedelta(seconds=30)  # when the balance cannot be read


def judge(draft: Draft, balance: Decimal, *, last: bool) -> Verdict | None:
    """Judge a doubt by a balance; ``None``: wait for the next look.

    An unchanged balance is believed only at the last look: a slow marketplace may still be working.
    """
    if draft.balance_before is None:
        return Verdict.UNCLEAR if last else None
    missing = draft.balance_before - balance
    if missing > 0 and as_expected(draft.estimate, missing, A_CENT):
        return Verdict.CHARGED
    if not last:
        return None
    return Verdict.NOT_CHARGED if missing == 0 else Verdict.UNCLEAR


async def check(deps: Deps, nonce: str, age: timedelta) -> timedelta | None:
    """Look at the balance once and return how long to wait before the next look; ``None``: settled.

    ``age``: for how long this process has known of the doubt. The time since the call itself would go by the
    wall clock, and one that jumps must not turn the first look into the last.
    """
    async with deps.db.read() as connection:
        draft = await drafts.find(connection, nonce)
    if draft is None or draft.state is not DraftState.UNSURE or draft.verdict is not None:
        return None
    if age < CHECKS_AFTER[0]:
        return CHECKS_AFTER[0] - age
    try:
        answer = await balance_of(deps, draft.key_id)
    except (NoKey, BadKey):
        await _settle(deps, draft, None, Verdict.UNCLEAR)
        return None
    except MarketError as error:
        log.warning("balance not to be read", draft=nonce, cause=str(error))
        return RETRY_AFTER
    balance = answer.amount if same_currency(draft.currency, answer.currency) else None
    verdict = Verdict.UNCLEAR if balance is None else judge(draft, balance, last=age >= CHECKS_AFTER[-1])
    if verdict is not None and await _others_moved_money(deps, draft):
        verdict = Verdict.UNCLEAR  # the figures no longer speak of this purchase alone
    if verdict is None:
        return min(later for later in CHECKS_AFTER if later > age) - age
    await _settle(deps, draft, balance, verdict)
    return None


async def is_refusal_certain(deps: Deps, draft: Draft, before: Decimal, refusal: Refused | Busy) -> bool:
    """Tell whether a refused purchase was certainly not carried out.

    Words that are documented say so; behind others orders were charged all the same, so that the balance must
    not have fallen (docs/faults.md, U14).
    """
    if isinstance(refusal, Refused) and refusal.documented:
        return True
    try:
        now = await balance_of(deps, draft.key_id)
    except MarketError as error:
        log.warning("balance not to be read", cause=str(error))
    except Exception:  # whatever it is, nothing is denied that was not looked at
        log.exception("balance not to be read")
    else:
        return same_currency(draft.currency, now.currency) and now.amount >= before
    return False


async def _others_moved_money(deps: Deps, draft: Draft) -> bool:
    async with deps.db.read() as connection:
        alike = await customers.keys_alike(connection, draft.key_id)
        return await drafts.money_moved_since(connection, draft, alike)


async def _settle(deps: Deps, draft: Draft, balance: Decimal | None, verdict: Verdict) -> None:
    log.warning("purchase judged", draft=draft.nonce, verdict=verdict.value)
    async with deps.db.write() as connection:
        if await drafts.judge(connection, draft.nonce, balance_after=balance, verdict=verdict):
            await tell_outcome(deps, connection, replace(draft, verdict=verdict))
            await batch_lines.verdict_came(deps, connection, draft)
    deps.wakeups.outbox.set()
