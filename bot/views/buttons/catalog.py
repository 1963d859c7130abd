"""Buttons of the catalogue."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class OpenCategory(CallbackData, prefix="ca"):
    category: str
    page: Number = 0


class OpenCategories(CallbackData, prefix="cs"):
    page: Number = 0


class OpenShops(CallbackData, prefix="sh"):
    page: Number = 0


class OpenList(CallbackData, prefix="li"):
    kind: str
    first: str = ""
    second: str = ""
    page: Number = 0


class SetSort(CallbackData, prefix="so"):
    sort: str
    kind: str
    first: str = ""
    second: str = ""


class SetInStock(CallbackData, prefix="st"):
    on: bool
    kind: str
    first: str = ""
    second: str = ""


class SetDelivery(CallbackData, prefix="dl"):
    delivery: str
    kind: str
    first: str = ""
    second: str = ""


class OpenItem(CallbackData, prefix="it"):
    """``kind`` to ``page`` say which list **Back** leads to; empty: the catalogue."""

    service: Number
    kind: str = ""
    first: str = ""
    second: str = ""
    page: Number = 0
