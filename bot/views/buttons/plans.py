"""Callback data of number plans: putting one together, beginning, stopping and going on with it."""

from aiogram.filters.callback_data import CallbackData

from bot.domain.plans import PlanBound
from bot.views.buttons.values import Number


class KeepTrying(CallbackData, prefix="kp"):
    """Proposes a plan for a service: in one country, or in any."""

    key: str
    country: str = ""


class OpenPlan(CallbackData, prefix="po"):
    """Shows a plan as it is: its confirmation, or its progress."""

    plan: Number


class PlanCountries(CallbackData, prefix="pk"):
    """Lists the countries to choose from."""

    plan: Number
    page: Number = 0


class PlanCountry(CallbackData, prefix="pj"):
    """Chooses a country, or takes it out again; without one, any country will do."""

    plan: Number
    country: str = ""
    page: Number = 0


class AskPlanBound(CallbackData, prefix="pb"):
    plan: Number
    bound: PlanBound


class NoPlanBound(CallbackData, prefix="pz"):
    plan: Number
    bound: PlanBound


class PlanNumbers(CallbackData, prefix="pm"):
    """Sets how many numbers may be rented."""

    plan: Number
    numbers: Number


class PlanOrder(CallbackData, prefix="pq"):
    """Sets what is tried first: what worked best, or the cheapest."""

    plan: Number
    by_chance: bool


class PlanPatience(CallbackData, prefix="pt"):
    """Sets how many minutes to wait for each code; 0: until the number expires."""

    plan: Number
    minutes: Number


class StartPlan(CallbackData, prefix="pg"):
    plan: Number


class StopPlan(CallbackData, prefix="px"):
    plan: Number


class ContinuePlan(CallbackData, prefix="pn"):
    """Goes on with a plan that pauses, for the ``news``-th time it halted: a tap is good for one pause."""

    plan: Number
    news: Number
