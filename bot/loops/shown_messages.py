"""Which message of a chat shows what a push is about."""

from bot.db import batches, broadcasts, drafts, orders, plans
from bot.db.outbox import Push
from bot.db.statements import Statement
from bot.domain.pushes import PAUSED, VERDICT, PushSubject


def noting(push: Push, message_id: int) -> Statement:
    """Store which message shows the present state of what the push is about, to be edited from now on."""
    if push.about.subject is PushSubject.ORDER:
        return orders.setting_card(push.about.row, message_id)
    if push.about.subject is PushSubject.PLAN:
        return plans.setting_message(push.about.row, message_id)
    if push.about.subject is PushSubject.BROADCAST:
        return broadcasts.setting_message(push.about.broadcast, message_id)
    if push.about.subject is PushSubject.BATCH:
        return batches.setting_message(push.about.id, message_id, of_news=push.ordinal == PAUSED)
    return drafts.setting_message(push.about.id, message_id, of_verdict=push.ordinal == VERDICT)
