"""Parsers of the API's single-object answers: decoded JSON to a model, None when it cannot be read.

Missing, null and unknown fields are tolerated; without its one essential field an answer is None. The
shapes are in ``docs/api.md``; lists are parsed in ``rows.py``.
"""

import json
from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.market import goods, sms
from bot.market.envelopes import unwrapped
from bot.market.models import Balance, Inventory, OrderStatus, SmsCode, SmsStatus, Subcategory, Variant
from bot.market.names import readable
from bot.market.rows import rows
from bot.market.scalars import (
    count,
    currency,
    entity_type,
    flag,
    integer,
    money,
    positive,
    signed_money,
    status,
    text,
    web_address,
)
from bot.market.times import moment

Fields = Mapping[str, object]

_ORDER_FIELDS = goods.GOODS_FIELDS | {"status", "charge", "start_count", "remains", "autoDelivery"}
_SMS_FIELDS = frozenset(("status", "code", "sms_content", "phone", "charge", "expires_at"))
_NESTED = (list, dict)
_EXPIRY_FIELDS = (
    *("expires_at", "expiresAt", "expire_at", "expireAt", "expires", "expiry", "expiration", "expired_at"),
    *("expires_in", "expiresIn", "expire_in", "time_left", "timeLeft", "seconds_left", "ttl"),
)


def order_number(value: object) -> int | None:
    """Parse the order number that action ``add`` answers with."""
    fields = unwrapped(value, frozenset(("order",)))
    return None if fields is None else positive(fields.get("order"))


def subcategory(value: object, origin: str) -> Subcategory | None:
    """Parse ``subcategory_info``. A relative picture is resolved against ``origin``."""
    value = unwrapped(value, frozenset(("subcategoryId", "slug", "imageUrl")))
    name = readable(text(value.get("name"))) if value is not None else ""
    if value is None or not name:
        return None
    parent = value.get("category")
    return Subcategory(
        id=text(value.get("subcategoryId")),
        name=name,
        image_url=web_address(value.get("imageUrl"), origin),
        description=text(value.get("description")),
        category=text(parent.get("name") if isinstance(parent, dict) else parent),
    )


def inventory(value: object) -> Inventory | None:
    """Parse ``inventory``: live price, stock and variants of one item."""
    value = unwrapped(value, frozenset(("service", "rate", "stock")))
    if value is None:
        return None
    service, rate = positive(value.get("service")), money(value.get("rate"))
    if service is None or rate is None:
        return None
    stock = count(value.get("stock"))
    available = flag(value.get("available"))
    variants = rows(value.get("subproducts"), (), _variant)
    return Inventory(
        service=service,
        rate=rate,
        entity_type=entity_type(value.get("entityType")),
        stock=stock,
        available=stock != 0 if available is None else available,
        auto_delivery=flag(value.get("autoDelivery")),
        min=positive(value.get("min")),
        max=count(value.get("max")),
        variants=variants.rows if variants else (),
    )


def balance(value: object) -> Balance | None:
    """Parse ``balance``, which may be below zero."""
    value = unwrapped(value, frozenset(("balance",)))
    if value is None:
        return None
    amount = signed_money(value.get("balance"))
    return None if amount is None else Balance(amount, currency(value.get("currency")))


def order_status(value: object) -> OrderStatus | None:
    """Parse ``status``: the order's status, its goods, or both."""
    fields = unwrapped(value, _ORDER_FIELDS) or {}
    delivered, state = goods.read_goods(fields or value), status(fields.get("status"))
    if not (state or delivered.accounts or delivered.unread):
        return None
    unreadable = delivered.unread or (not delivered.accounts and _has_nested_values(fields))
    return OrderStatus(
        status=state,
        charge=money(fields.get("charge")),
        currency=currency(fields.get("currency")),
        start_count=integer(fields.get("start_count")),
        remains=integer(fields.get("remains")),
        entity_type=entity_type(fields.get("entityType")),
        auto_delivery=flag(fields.get("autoDelivery")),
        accounts=delivered.accounts,
        unread=delivered.unread,
        raw=_raw(value) if unreadable else "",
    )


def is_bare(told: OrderStatus) -> bool:
    """Whether an answer to ``status`` holds figures alone: no goods, and no text that may hold some."""
    return not (told.accounts or told.unread or told.raw)


def sms_code(value: object) -> SmsCode | None:
    """Parse ``sms_code``: the status of a rental, and its SMS once there is one."""
    fields = unwrapped(value, _SMS_FIELDS) or {}
    state, (code, content) = status(fields.get("status")), sms.message(fields)
    if not (state or code or content):
        return None
    return SmsCode(status=state, code=code, content=content)


def is_waiting(told: SmsCode) -> bool:
    """Whether an answer to ``sms_code`` holds a status alone: nothing of an SMS."""
    return told.code is None and told.content is None


def sms_status(value: object) -> SmsStatus | None:
    """Parse ``sms_status``: as ``sms_code``, with the number, the charge and the expiry."""
    fields = unwrapped(value, _SMS_FIELDS) or {}
    state, (code, content) = status(fields.get("status")), sms.message(fields)
    if not (state or code or content):
        return None
    expiry = next((found for name in _EXPIRY_FIELDS if (found := moment(fields.get(name))) is not None), None)
    return SmsStatus(
        status=state,
        phone=sms.phone(fields),
        code=code,
        content=content,
        charge=money(fields.get("charge")),
        currency=currency(fields.get("currency")),
        expires_at=expiry if isinstance(expiry, datetime) else None,
        expires_in=expiry if isinstance(expiry, timedelta) else None,
    )


def _has_nested_values(fields: Fields) -> bool:
    """Whether any field holds a list or an object, in which undocumented goods could be."""
    return any(held for held in fields.values() if isinstance(held, _NESTED))


def _raw(value: object) -> str:
    """The whole answer as JSON text, for people to read where this module could not."""
    try:
        return json.dumps(value, ensure_ascii=False, indent=1, default=str)
    except RecursionError:
        return ""


def _variant(row: Fields) -> Variant | None:
    """Parse a variant. Without a name it counts as well: orders are filled from the first one first."""
    name, stock = readable(text(row.get("name"))), count(row.get("stock"))
    return Variant(name, stock) if name or stock is not None or row.get("subproductId") else None
