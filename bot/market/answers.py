"""Readers of the answers that are one value: JSON → ours, or None when it cannot be read.

Missing, null and unknown fields are tolerated; an answer without its one essential field is not an answer.
"""

from collections.abc import Mapping

from bot.market.models import Balance, Inventory, OrderStatus, SmsCode, SmsStatus, Subcategory, Variant
from bot.market.names import readable
from bot.market.rows import rows
from bot.market.scalars import (
    account,
    count,
    currency,
    entity_type,
    flag,
    integer,
    moment,
    money,
    positive,
    signed_money,
    status,
    text,
    web_address,
)

Fields = Mapping[str, object]


def placed(value: object) -> int | None:
    """The order number that ``add`` answers with."""
    return positive(value.get("order")) if isinstance(value, dict) else None


def subcategory(value: object, origin: str) -> Subcategory | None:
    name = readable(text(value.get("name"))) if isinstance(value, dict) else ""
    if not isinstance(value, dict) or not name:
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
    if not isinstance(value, dict):
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
    if not isinstance(value, dict):
        return None
    amount = signed_money(value.get("balance"))
    return None if amount is None else Balance(amount, currency(value.get("currency")))


def order_status(value: object) -> OrderStatus | None:
    state = status(value.get("status")) if isinstance(value, dict) else ""
    if not isinstance(value, dict) or not state:
        return None
    return OrderStatus(
        status=state,
        charge=money(value.get("charge")),
        currency=currency(value.get("currency")),
        start_count=integer(value.get("start_count")),
        remains=integer(value.get("remains")),
        entity_type=entity_type(value.get("entityType")),
        auto_delivery=flag(value.get("autoDelivery")),
        accounts=_accounts(value.get("accounts")),
    )


def sms_code(value: object) -> SmsCode | None:
    if not isinstance(value, dict):
        return None
    state, code = status(value.get("status")), _code(value)
    if not state and code is None:
        return None
    return SmsCode(status=state, code=code, content=_content(value))


def sms_status(value: object) -> SmsStatus | None:
    if not isinstance(value, dict):
        return None
    state, code = status(value.get("status")), _code(value)
    if not state and code is None:
        return None
    return SmsStatus(
        status=state,
        phone=text(value.get("phone")).strip(),
        code=code,
        content=_content(value),
        charge=money(value.get("charge")),
        currency=currency(value.get("currency")),
        expires_at=moment(value.get("expires_at")),
    )


def _variant(row: Fields) -> Variant | None:
    name = readable(text(row.get("name")))
    stock = count(row.get("stock"))
    return Variant(name, stock) if name or stock is not None else None


def _accounts(value: object) -> tuple[str, ...]:
    """A list of strings as documented, or one string with a line for each."""
    if isinstance(value, str):
        value = [line.removesuffix("\r") for line in value.split("\n")]
    return tuple(filter(None, map(account, value))) if isinstance(value, list) else ()


def _code(row: Fields) -> str | None:
    """A code, which is a string and may begin with zeros; a numeric zero stands for none."""
    code = row.get("code")
    return (text(code).strip() or None) if code != 0 else None


def _content(row: Fields) -> str | None:
    return text(row.get("sms_content")) or None
