"""Callback data of keys, settings and limits."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.prices import Limit
from bot.views.buttons.values import Number


class RetryKey(CallbackData, prefix="kt"):
    pass


class AddKey(CallbackData, prefix="kn"):
    pass


class UseKey(CallbackData, prefix="ku"):
    key: Number


class ReplaceKey(CallbackData, prefix="kr"):
    key: Number


class RemoveKey(CallbackData, prefix="kd"):
    key: Number
    sure: bool = False


class SetPushes(CallbackData, prefix="sp"):
    """Switches updates of an order's status: a button of earlier versions."""

    on: bool


class SetPinnedCard(CallbackData, prefix="pc"):
    on: bool


class OpenLanguages(CallbackData, prefix="lg"):
    pass


class SetLanguage(CallbackData, prefix="sl"):
    """Chooses a language; without one, that of the customer's Telegram is followed."""

    language: str = ""


class AskLimit(CallbackData, prefix="la"):
    limit: Limit


class NoLimit(CallbackData, prefix="ln"):
    limit: Limit


class ExportData(CallbackData, prefix="xd"):
    """Sends all that is stored about the customer as a file."""


class Forget(CallbackData, prefix="fg"):
    """**Delete my data** asks twice: ``step`` 0 and 1 ask, 2 does it."""

    step: Number
