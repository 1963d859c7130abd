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
    """Lists the countries of one service, cheapest first."""

    key: str
    words: str = ""
    page: Number = 0


class RentIn(CallbackData, prefix="ri"):
    """Lists the services of one country."""

    country: str
    words: str = ""
    page: Number = 0


class OpenOffer(CallbackData, prefix="of"):
    """Opens the numbers of one service in one country, a project of the API, and asks how many."""

    project: str


class RentQuantity(CallbackData, prefix="rq"):
    project: str
    quantity: Number


class RentAgain(CallbackData, prefix="ra"):
    """Rents once more what an order rented; ``same``: the very number it had."""

    order: Number
    same: bool
