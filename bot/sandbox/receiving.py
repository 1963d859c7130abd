"""getUpdates and the webhook methods: how the bot learns what happened."""

import re
from typing import Any

from aiogram.methods import DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook

from bot.sandbox.chats import Json
from bot.sandbox.mail import Update, Webhook
from bot.sandbox.refusals import bad_request
from bot.sandbox.sending import Uploads
from bot.sandbox.world import World


async def get_updates(world: World, call: GetUpdates, _: Uploads) -> list[Update]:
    _remember_allowed(world, call.allowed_updates)
    limit = min(max(call.limit or 100, 1), 100)
    return await world.mail.poll(offset=call.offset or 0, limit=limit, seconds=min(call.timeout or 0, 50))


def set_webhook(world: World, call: SetWebhook, _: Uploads) -> bool:
    """As a self-hosted Bot API server does it: plain http is allowed."""
    if not call.url:
        world.mail.set_webhook(None)
        return True
    if not call.url.startswith(("https://", "http://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if call.secret_token is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", call.secret_token):
        raise bad_request("secret token contains unallowed characters")
    _remember_allowed(world, call.allowed_updates)
    if call.drop_pending_updates:
        world.mail.drop()
    world.mail.set_webhook(Webhook(call.url, call.secret_token, call.max_connections or 40))
    return True


def delete_webhook(world: World, call: DeleteWebhook, _: Uploads) -> bool:
    if call.drop_pending_updates:
        world.mail.drop()
    world.mail.set_webhook(None)
    return True


def get_webhook_info(world: World, _call: GetWebhookInfo, _: Uploads) -> Json:
    webhook = world.mail.webhook
    info = {"has_custom_certificate": False, "pending_update_count": len(world.mail.pending())}
    if webhook is None:
        return {"url": "", **info}
    error = {"last_error_date": world.timestamp(), "last_error_message": webhook.last_error}
    known = {"url": webhook.url, "max_connections": webhook.max_connections, **info}
    return {**known, **error} if webhook.last_error else known


def _remember_allowed(world: World, allowed: list[str] | None) -> None:
    """Left out: as it was; empty: the default again."""
    if allowed is not None:
        world.mail.allowed = allowed or None


HANDLERS: dict[type[Any], Any] = {
    GetUpdates: get_updates,
    SetWebhook: set_webhook,
    DeleteWebhook: delete_webhook,
    GetWebhookInfo: get_webhook_info,
}
