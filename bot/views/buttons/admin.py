"""Callback data of ``/admin``. All of it is answered to admins alone, to others as an unknown button."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.maintenance import Level
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


class AskPerson(CallbackData, prefix="ap"):
    """Asks whom an admin looks for."""


class OpenPerson(CallbackData, prefix="aw"):
    person: Number


class Ban(CallbackData, prefix="ab"):
    person: Number
    on: bool


class OpenInvites(CallbackData, prefix="ai"):
    page: Number = 0


class OpenInvite(CallbackData, prefix="av"):
    mark: str  # not the token: helpers have this button, too


class AskInviteUses(CallbackData, prefix="au"):
    """Asks for how many people a new link is."""


class AskInviteDays(CallbackData, prefix="ay"):
    """Asks for how many days it holds. 0 people or days: any number."""

    uses: Number


class MakeInvite(CallbackData, prefix="am"):
    """Makes the link of this token, once."""

    token: str
    uses: Number
    days: Number


class RevokeInvite(CallbackData, prefix="ar"):
    token: str


class OpenMaintenance(CallbackData, prefix="mt"):
    pass


class SetMaintenance(CallbackData, prefix="mx"):
    level: Level
