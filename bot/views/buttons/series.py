"""Callback data of series of orders."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.series import SeriesField
from bot.views.buttons.values import Number


class Repeat(CallbackData, prefix="re"):
    """Proposes a series of what an order was for, below the order's card."""

    order: Number


class OpenSeries(CallbackData, prefix="sr"):
    """Shows the confirmation of a series that is put together."""

    series: Number


class AskSeriesField(CallbackData, prefix="sf"):
    series: Number
    field: SeriesField


class SeriesHours(CallbackData, prefix="se"):
    """Sets how many hours are between two orders."""

    series: Number
    hours: Number


class SeriesTimes(CallbackData, prefix="sm"):
    """Sets how often to ask."""

    series: Number
    times: Number


class StartSeries(CallbackData, prefix="sg"):
    series: Number


class ListSeries(CallbackData, prefix="ss"):
    """Lists the series that go on asking."""


class StopSeries(CallbackData, prefix="sz"):
    """Ends a series, and lists those that are left."""

    series: Number
