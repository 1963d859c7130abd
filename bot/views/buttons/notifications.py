"""Callback data of notifications, quiet hours, the time zone and the digest.

Hours are those of the day, from 0 to 23; the handlers refuse others.
"""

from enum import StrEnum

from aiogram.filters.callback_data import CallbackData

from bot.domain.notifications import PushGroup
from bot.views.buttons.values import Number


class AskedBy(StrEnum):
    """The screen that needs to know the time zone, and is shown once it does."""

    SETTINGS = "s"
    QUIET_HOURS = "q"
    DIGEST = "d"


class OpenNotifications(CallbackData, prefix="nf"):
    pass


class SwitchPushes(CallbackData, prefix="ng"):
    group: PushGroup
    on: bool


class HideAccounts(CallbackData, prefix="nh"):
    on: bool


class OpenQuietHours(CallbackData, prefix="qh"):
    pass


class AskQuietHours(CallbackData, prefix="qa"):
    pass


class AskQuietEnd(CallbackData, prefix="qe"):
    start: Number


class SetQuietHours(CallbackData, prefix="qs"):
    start: Number
    end: Number


class EndQuietHours(CallbackData, prefix="qx"):
    """Switches quiet hours off."""


class OpenDigest(CallbackData, prefix="di"):
    pass


class SetDigest(CallbackData, prefix="dh"):
    hour: Number


class EndDigest(CallbackData, prefix="dx"):
    """Switches the digest off."""


class AskZone(CallbackData, prefix="tz"):
    asked_by: AskedBy


class AskMinutes(CallbackData, prefix="tm"):
    """Chooses the present hour of the customer's day."""

    hour: Number
    asked_by: AskedBy


class SetZone(CallbackData, prefix="ts"):
    """Chooses the time zone. ``ahead``: minutes ahead of UTC, or of the day before."""

    ahead: Number
    asked_by: AskedBy


class AskLowBalance(CallbackData, prefix="lb"):
    pass


class EndLowBalance(CallbackData, prefix="lx"):
    """Switches the notice of a low balance off."""
