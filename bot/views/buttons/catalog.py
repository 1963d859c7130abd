"""Callback data of the catalogue."""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from bot.domain.catalog import Delivery, SortOrder
from bot.views.buttons.values import Number


class ListKind(StrEnum):
    """Which list of items, and what ``first`` and ``second`` hold."""

    CATEGORY = "c"  # the category's key, the subcategory's key
    RECOMMENDED = "r"
    SELLER = "h"  # the shop's id
    SEARCH = "s"  # the words
    FRONT = "f"  # the category's key: its subcategories, and a few of its items
    SIMILAR = "m"  # the number of the item that they are like


class OpenCategory(CallbackData, prefix="ca"):
    category: str
    page: Number = 0


class OpenCategories(CallbackData, prefix="cs"):
    page: Number = 0


class OpenShops(CallbackData, prefix="sh"):
    page: Number = 0


class OpenList(CallbackData, prefix="li"):
    """Opens a list of items; ``ListKind`` says what ``first`` and ``second`` hold."""

    kind: ListKind
    first: str = ""
    second: str = ""
    page: Number = 0


class SetSort(CallbackData, prefix="so"):
    sort: SortOrder
    kind: ListKind
    first: str = ""
    second: str = ""


class SetInStock(CallbackData, prefix="st"):
    on: bool
    kind: ListKind
    first: str = ""
    second: str = ""


class SetDelivery(CallbackData, prefix="dl"):
    delivery: Delivery
    kind: ListKind
    first: str = ""
    second: str = ""


class OpenItem(CallbackData, prefix="it"):
    """``kind`` to ``page`` say which list **Back** leads to; empty: the catalogue."""

    service: Number
    kind: ListKind | None = None
    first: str = ""
    second: str = ""
    page: Number = 0
