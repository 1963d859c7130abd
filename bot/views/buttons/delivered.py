"""Callback data of delivered accounts: the list, one account, and what is noted of it.

``mark`` is the beginning of the account's keyed hash: answers may tell accounts in another order. A screen
that has none of an account yet opens it by its ``place``, from 0.
"""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class OpenDelivered(CallbackData, prefix="vs"):
    words: str = ""
    page: Number = 0


class SearchDelivered(CallbackData, prefix="vq"):
    pass


class OpenAccount(CallbackData, prefix="va"):
    order: Number
    place: Number = 0
    mark: str = ""


class ShowFields(CallbackData, prefix="vf"):
    """Opens the first account of an order in a message of its own: what delivered it stays."""

    order: Number


class NoteAccount(CallbackData, prefix="vn"):
    """Notes whether an account works."""

    order: Number
    mark: str
    works: bool


class ShowAccountCode(CallbackData, prefix="vc"):
    """Shows a code for two-factor authentication, in place of the account."""

    order: Number
    mark: str
