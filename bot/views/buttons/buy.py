"""Callback data of a purchase, up to its confirmation."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class Buy(CallbackData, prefix="by"):
    service: Number


class BuyAgain(CallbackData, prefix="ba"):
    order: Number


class Quantity(CallbackData, prefix="qt"):
    service: Number
    smm: bool
    quantity: Number


class UseLink(CallbackData, prefix="ul"):
    """Uses one of the last links. ``mark`` tells which: an address itself would not fit."""

    service: Number
    quantity: Number
    mark: str


class SkipEmail(CallbackData, prefix="sk"):
    service: Number
    quantity: Number


class AskDestination(CallbackData, prefix="de"):
    """Asks for another link, or for a delivery e-mail, in place of the confirmation of this nonce."""

    nonce: str


class Confirm(CallbackData, prefix="ok"):
    nonce: str


class Cancel(CallbackData, prefix="no"):
    nonce: str


class BuyInstead(CallbackData, prefix="bi"):
    """Confirms another quantity, in place of the confirmation of this nonce."""

    nonce: str
    quantity: Number
