"""Callback data of batches (lists of orders). ``version``: that of the batch which was shown."""

from aiogram.filters.callback_data import CallbackData

from bot.views.buttons.values import Number


class OpenBatch(CallbackData, prefix="mo"):
    nonce: str


class ShowProblems(CallbackData, prefix="mp"):
    nonce: str
    page: Number = 0


class CheckBatch(CallbackData, prefix="mk"):
    """Asks for all prices once more, with or without the lines that are there twice."""

    nonce: str
    duplicates: bool


class ConfirmBatch(CallbackData, prefix="my"):
    nonce: str
    version: Number


class CancelBatch(CallbackData, prefix="ml"):
    nonce: str


class StopBatch(CallbackData, prefix="ms"):
    nonce: str


class ContinueBatch(CallbackData, prefix="mc"):
    nonce: str
    version: Number


class BatchFile(CallbackData, prefix="mf"):
    nonce: str
