"""Callback data of renting a number."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class SearchRent(CallbackData, prefix="rw"):
    pass


class RentServices(CallbackData, prefix="rs"):
    words: str = ""
    page: Number = 0


class RentCountries(CallbackData, prefix="rp"):
    words: str = ""
    page: Number = 0


class RentOffers(CallbackData, prefix="ro"):
    """The countries of one site, cheapest first."""

    key: str
    words: str = ""
    page: Number = 0


class RentIn(CallbackData, prefix="ri"):
    """The sites of one country."""

    country: str
    words: str = ""
    page: Number = 0


class OpenOffer(CallbackData, prefix="of"):
    project: str


class RentQuantity(CallbackData, prefix="rq"):
    project: str
    quantity: Number


class RentAgain(CallbackData, prefix="ra"):
    order: Number
    same: bool
