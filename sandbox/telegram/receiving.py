"""Simulates getUpdates and the webhook methods."""

import re
from typing import Any

from aiogram.methods import DeleteWebhook, GetUpdates, GetWebhookInfo, SetWebhook

from sandbox.telegram.api_errors import bad_request
from sandbox.telegram.chats import Json
from sandbox.telegram.sending import Uploads
from sandbox.telegram.update_queue import Update, Webhook
from sandbox.telegram.world import World


async def get_updates(world: World, call: GetUpdates, _: Uploads) -> list[Update]:
    _remember_allowed(world, call.allowed_updates)
    limit = min(max(call.limit or 100, 1), 100)
    return await world.updates.poll(offset=call.offset or 0, limit=limit, seconds=min(call.timeout or 0, 50))


def set_webhook(world: World, call: SetWebhook, _: Uploads) -> bool:
    """As a self-hosted Bot API server does it: plain http is allowed."""
    if not call.url:
        world.updates.set_webhook(None)
        return True
    if not call.url.startswith(("https://", "http://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if call.secret_token is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", call.secret_token):
        raise bad_request("secret token contains unallowed characters")
    _remember_allowed(world, call.allowed_updates)
    if call.drop_pending_updates:
        world.updates.drop()
    world.updates.set_webhook(Webhook(call.url, call.secret_token, call.max_connections or 40))
    return True


def delete_webhook(world: World, call: DeleteWebhook, _: Uploads) -> bool:
    if call.drop_pending_updates:
        world.updates.drop()
    world.updates.set_webhook(None)
    return True


def get_webhook_info(world: World, _call: GetWebhookInfo, _: Uploads) -> Json:
    webhook = world.updates.webhook
    info = {"has_custom_certificate": False, "pending_update_count": len(world.updates.pending())}
    if webhook is None:
        return {"url": "", **info}
    error = {"last_error_date": world.timestamp(), "last_error_message": webhook.last_error}
    known = {"url": webhook.url, "max_connections": webhook.max_connections, **info}
    return {**known, **error} if webhook.last_error else known


def _remember_allowed(world: World, allowed: list[str] | None) -> None:
    """Left out: as it was; empty: the default again."""
    if allowed is not None:
        world.updates.allowed = allowed or None


HANDLERS: dict[type[Any], Any] = {
    GetUpdates: get_updates,
    SetWebhook: set_webhook,
    DeleteWebhook: delete_webhook,
    GetWebhookInfo: get_webhook_info,
}
