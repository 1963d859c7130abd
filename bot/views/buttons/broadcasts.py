"""Callback data of broadcasts; all but ``StopNews`` is answered to admins alone."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.broadcasts import Segment
from bot.views.buttons.values import Number


class OpenBroadcasts(CallbackData, prefix="br"):
    pass


class AskBroadcast(CallbackData, prefix="bk"):
    """Asks for the message."""


class OpenAudiences(CallbackData, prefix="bu"):
    """Asks to whom it goes."""

    id: Number


class OpenLanguages(CallbackData, prefix="bw"):
    id: Number


class ChooseAudience(CallbackData, prefix="bh"):
    id: Number
    segment: Segment
    language: str = ""


class ConfirmBroadcast(CallbackData, prefix="bf"):
    id: Number


class OpenBroadcast(CallbackData, prefix="bp"):
    id: Number


class StopBroadcast(CallbackData, prefix="bs"):
    id: Number


class ContinueBroadcast(CallbackData, prefix="bg"):
    id: Number


class DeleteBroadcast(CallbackData, prefix="bd"):
    id: Number


class StopNews(CallbackData, prefix="nx"):
    """A customer wants no more news."""
