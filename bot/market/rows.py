"""Parsers of the API's list answers; rows that cannot be read are left out and counted.

The documented shape is tried first, observed ones as well (``docs/api.md``): other list keys, bare lists,
numbers as strings and the other way round, missing, null and unknown fields.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeVar

from bot.market.models import (
    DEFAULT_TYPE,
    Category,
    EntityType,
    Item,
    RentedNumber,
    Rows,
    Shop,
    SmsCountry,
    SmsProject,
)
from bot.market.names import readable
from bot.market.scalars import count, entity_type, flag, money, positive, status, text, web_address
from bot.market.sms import phone

_LONGEST_TYPE = 40
_TOO_LARGE_NUMBER = 1 << 53  # from here on numbers in JSON are not exact, and do not fit into a button
T = TypeVar("T")
Fields = Mapping[str, object]


def categories(value: object) -> Rows[Category] | None:
    """Parse ``categories``; None, as from all parsers here, for an answer without any list."""
    return rows(value, ("categories", "data"), _category)


def shops(value: object) -> Rows[Shop] | None:
    """Parse ``shops``, whose shape is not documented."""
    return rows(value, ("shops", "data"), _shop)


def items(value: object, origin: str, default: EntityType) -> Rows[Item] | None:
    """Parse ``services`` or ``products``. ``default`` is the entity type of a row that tells none."""
    keys = ("services", "products", "data")
    return rows(value, keys, lambda row: _item(row, origin, default))


def sms_projects(value: object) -> Rows[SmsProject] | None:
    """Parse ``sms_projects``."""
    return rows(value, ("projects", "sms_projects", "data"), _sms_project)


def sms_countries(value: object) -> Rows[SmsCountry] | None:
    """Parse ``sms_countries``."""
    return rows(value, ("countries", "sms_countries", "data"), _sms_country)


def rented_numbers(value: object) -> Rows[RentedNumber] | None:
    """Parse the orders of ``add_sms``; None unless at least one order number can be read."""
    if isinstance(value, dict) and "order" in value:
        value = [value]
    found = rows(value, ("orders", "data"), _rented_number)
    return found if found is not None and found.rows else None


def rows(value: object, keys: tuple[str, ...], read: Callable[[Fields], T | None]) -> Rows[T] | None:
    """Parse the rows under the first of ``keys`` that holds a list, or of a bare list; None without any.

    A list may have become an object (``{"0": …, "2": …}``), and one of a single row that row.
    """
    listed, about = _find_list(value, keys, read)
    if listed is None:
        return None
    found = tuple(row for entry in listed if isinstance(entry, dict) and (row := read(entry)) is not None)
    return Rows(
        rows=found,
        skipped=len(listed) - len(found),
        total=count(about.get("total")),
        total_pages=count(about.get("total_pages")),
    )


def _find_list(
    value: object, keys: tuple[str, ...], read: Callable[[Fields], object]
) -> tuple[Sequence[object] | None, Fields]:
    """The entries of a list, with the object whose fields tell its totals."""
    if not isinstance(value, dict):
        return _entries(value), {}
    for key in keys:
        under = value.get(key)
        if isinstance(under, dict) and not under.keys().isdisjoint(keys):
            found, about = _find_list(under, keys, read)  # wrapped once more
            return found, {**value, **about}
        if (entries := _entries(under)) is not None:
            return entries, value
        if isinstance(under, dict) and read(under) is not None:
            return [under], value
    return (_entries(value) if value else None), {}


def _entries(value: object) -> Sequence[object] | None:
    match value:
        case list():
            return value
        case dict() if all(name.isdecimal() for name in value):
            return list(value.values())
        case _:
            return None


def _category(row: Fields) -> Category | None:
    """Names are kept as they are, for filters take them so."""
    name = _name(row.get("category")) or _name(row.get("name"))
    names = map(_name, _names(row.get("subcategories")))
    return Category(name, tuple(filter(None, names))) if name else None


def _names(value: object) -> Iterable[object]:
    """Names as a list, or as an object whose keys are either numbers or the names themselves."""
    listed = _entries(value)
    if listed is not None:
        return listed
    return [value] if isinstance(value, str) else value if isinstance(value, dict) else ()


def _name(value: object) -> str:
    """A name, also one that an object holds; empty where there is nothing to read in it."""
    if isinstance(value, dict):
        names = (text(value.get(key)) for key in ("category", "subcategory", "name", "title"))
        return next(filter(readable, names), "")
    name = text(value)
    return name if readable(name) else ""


def _shop(row: Fields) -> Shop | None:
    identity = text(row.get("shopId")) or text(row.get("id")) or text(row.get("_id"))
    if not identity:
        return None
    return Shop(
        id=identity,
        name=readable(text(row.get("name"))) or readable(text(row.get("shopName"))),
        products=_first_readable(count, row, "productCount", "productsCount", "totalProducts", "products"),
        rating=_first_readable(money, row, "rating", "averageRating", "avgRating", "reviewRating"),
    )


def _first_readable(read: Callable[[object], T | None], row: Fields, *names: str) -> T | None:
    return next((found for name in names if (found := read(row.get(name))) is not None), None)


def _item(row: Fields, origin: str, default: EntityType) -> Item | None:
    service, rate = positive(row.get("service")), money(row.get("rate"))
    if service is None or service >= _TOO_LARGE_NUMBER or rate is None:
        return None
    return Item(
        service=service,
        name=readable(text(row.get("name"))) or f"#{service}",
        rate=rate,
        entity_type=entity_type(row.get("entityType")) or _unknown_entity_type(row, default),
        category=_name(row.get("category")),
        id=text(row.get("id")),
        type=_type(row.get("type")),
        min=positive(row.get("min")) or 1,
        max=positive(row.get("max")),
        stock=count(row.get("stock")),
        refill=flag(row.get("refill")) or False,
        cancel=flag(row.get("cancel")) or False,
        auto_delivery=flag(row.get("autoDelivery")),
        description=text(row.get("description")),
        image_url=web_address(row.get("imageUrl"), origin),
        recommended=flag(row.get("isRecommended")) or False,
        subcategory_id=text(row.get("subcategoryId")) or None,
    )


def _type(value: object) -> str:
    """The word for an item of no ordinary type, on one line."""
    word = " ".join(text(value).split())[:_LONGEST_TYPE]
    return DEFAULT_TYPE if word.casefold() == "default" else word


def _unknown_entity_type(row: Fields, default: EntityType) -> EntityType:
    """A kind we do not know, or a field only products have, is a product; only SMM insists on a link."""
    return "product" if row.get("entityType") or row.get("subcategoryId") else default


def _sms_project(row: Fields) -> SmsProject | None:
    identity, price = text(row.get("project_id")), money(row.get("price"))
    if not identity or price is None:
        return None
    return SmsProject(
        project_id=identity,
        name=readable(text(row.get("name"))) or identity,
        price=price,
        country_id=text(row.get("country_id")),
        country_title=readable(text(row.get("country_title"))),
    )


def _sms_country(row: Fields) -> SmsCountry | None:
    code, name = text(row.get("country_code")).strip(), readable(text(row.get("country_name")))
    return SmsCountry(code, name) if code or name else None


def _rented_number(row: Fields) -> RentedNumber | None:
    order = positive(row.get("order"))
    if order is None:
        return None
    return RentedNumber(order, phone(row), text(row.get("country")), status(row.get("status")))
