"""What must be alike in all replicas of one bot: compared at a start, as short fingerprints."""

import hashlib
import json
from collections.abc import Callable, Sequence

from bot.settings import Settings

KEYS = "ENCRYPTION_KEY"


class UnlikeReplicas(Exception):
    """A replica would act otherwise than those that run; the text says in which setting."""


def fingerprints(settings: Settings, keys: Sequence[str], mark: Callable[[str], bytes]) -> str:
    """The settings that decide what is bought, sent or read, as JSON; of ``keys`` the first one seals.

    ``mark``: a keyed hash, for what is secret.
    """
    alike = {
        "BOT_TOKEN": settings.bot_token.get_secret_value().partition(":")[0],
        "TELEGRAM_API_URL": settings.telegram_api_url,
        "HSTOCK_API_URL": settings.hstock_api_url,
        "WEBHOOK_URL": settings.webhook_url or "",
        "SMM_PRICE_PER": settings.smm_price_per,
        "PRODUCT_PRICE_PER": settings.product_price_per,
        "ADMIN_IDS": sorted(settings.admin_ids),
        "ACCESS": settings.access,
    }
    short = {name: hashlib.sha256(str(value).encode()).hexdigest()[:16] for name, value in alike.items()}
    secret = settings.webhook_secret.get_secret_value() if settings.webhook_secret else ""
    return json.dumps({**short, "WEBHOOK_SECRET": mark(secret).hex(), KEYS: list(keys)})


def sealing_key(settings: str) -> str | None:
    """The fingerprint of the key that a replica seals with, of its fingerprints; ``None``: they name none."""
    keys: list[str] = json.loads(settings).get(KEYS, [])
    return keys[0] if keys else None


def compare(mine: str, theirs: str, name: str) -> None:
    """Compare the fingerprints of this replica with those of another, by its ``name``.

    A key is changed in two steps: each must open what another seals.

    :raises UnlikeReplicas: they differ.
    """
    here, there = json.loads(mine), json.loads(theirs)
    for setting in here.keys() & there.keys() - {KEYS}:
        if here[setting] != there[setting]:
            raise UnlikeReplicas(f"{setting} differs from that of the replica {name}")
    keys, others = here[KEYS], there.get(KEYS, [])
    if others and (keys[0] not in others or others[0] not in keys):
        raise UnlikeReplicas(
            f"{KEYS}: the replica {name} cannot open what this one would seal, or the reverse; first add the"
            " new key behind the old one everywhere, then put it in front in a second round"
        )
