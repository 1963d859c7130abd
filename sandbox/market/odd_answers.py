"""Applies the quirks to answers about orders and rentals: goods, SMS, phone numbers, expiries."""

from datetime import datetime, timedelta
from typing import Any

from sandbox.market.form import Quirks
from sandbox.market.orders import Order
from sandbox.market.rentals import Rental

Told = dict[str, Any]

COOKIES = "cookies=" + "0123456789abcdef" * 12_800  # 200 kB
STEPS = 50


def of_order(told: Told, order: Order, now: datetime, quirks: Quirks) -> Told:
    """An answer of ``status``."""
    if "accounts" in told:
        accounts = told["accounts"][:1] * len(told["accounts"]) if quirks.twin_accounts else told["accounts"]
        told["accounts"] = [f"{one}|{COOKIES}" for one in accounts] if quirks.large_goods else accounts
    if quirks.progress_words and told["status"] == "In progress":
        step = min(STEPS, 1 + int((now - order.placed).total_seconds()))
        told["status"] = f"Processing ({step}/{STEPS})"
    return told


def of_code(told: Told, rental: Rental, now: datetime, quirks: Quirks) -> Told:
    """An answer of ``sms_code``."""
    if quirks.null_codes and not rental.received(now):
        return told | {"code": "null", "sms_content": "-"}
    if "sms_content" in told and _is_young(rental.code_at, now, quirks.late_texts):
        return told | {"sms_content": ""}
    return told


def of_rental(told: Told, rental: Rental, now: datetime, quirks: Quirks) -> Told:
    """An answer of ``sms_status``."""
    told = of_code(told, rental, now, quirks) | {"expires_at": _expiry(rental, now, quirks)}
    return told | {"phone": None} if _is_young(rental.placed, now, quirks.late_phones) else told


def _expiry(rental: Rental, now: datetime, quirks: Quirks) -> object:
    match int(quirks.expiry_form):
        case 1:
            return int(rental.expires.timestamp())
        case 2:
            return int(rental.expires.timestamp() * 1000)
        case 3:
            return max(0, int((rental.expires - now).total_seconds()))
        case 4:
            return rental.expires.strftime("%Y-%m-%d %H:%M:%S")
        case 5:
            return None
        case _:
            return rental.told_expiry


def _is_young(since: datetime | None, now: datetime, seconds: float) -> bool:
    return since is not None and now - since < timedelta(seconds=seconds)
