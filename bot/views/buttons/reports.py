"""Callback data of reports of a problem with an order."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.reports import Problem
from bot.views.buttons.values import Number


class OpenReports(CallbackData, prefix="pl"):
    """Asks which order to report, from a list of them."""

    page: Number = 0


class OpenReport(CallbackData, prefix="pr"):
    """Asks what is wrong with an order."""

    order: Number


class ShowReport(CallbackData, prefix="ps"):
    """The same from the order's card, which stays where it is."""

    order: Number


class WriteReport(CallbackData, prefix="pw"):
    order: Number
    problem: Problem
