"""Callback data of statistics, and of what worked for all customers."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.statistics import Period
from bot.views.buttons.values import Number


class OpenStatistics(CallbackData, prefix="sx"):
    period: Period


class OpenServices(CallbackData, prefix="sy"):
    """Lists all services that numbers were rented for, with what became of them."""

    period: Period
    page: Number = 0


class SetSharing(CallbackData, prefix="pf"):
    """Sees what worked for all customers, and lets one's own rentals count for it, or neither."""

    on: bool


class SortOffers(CallbackData, prefix="rc"):
    """Sorts the countries of a service by what worked, or by price."""

    by_chance: bool
    key: str
    words: str = ""
