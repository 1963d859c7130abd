"""Callback data of ``/admin``. All of it is answered to admins alone, to others as an unknown button."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class OpenAdmin(CallbackData, prefix="ad"):
    """Opens the overview, or counts it anew."""


class OpenLog(CallbackData, prefix="al"):
    page: Number = 0


class OpenHelpers(CallbackData, prefix="ah"):
    pass


class AskHelper(CallbackData, prefix="aq"):
    """Asks who is to be a helper."""


class RemoveHelper(CallbackData, prefix="ax"):
    person: Number
