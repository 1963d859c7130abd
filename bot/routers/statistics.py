"""``/stats``: what was spent and how rented numbers did; and what worked for all customers."""

import asyncio
from dataclasses import replace

from aiogram.enums import ChatAction

from bot.actions import orders, statistics, success
from bot.actions.errors import NoKey
from bot.domain.statistics import Period
from bot.routers.account import show_settings
from bot.routers.rent import list_offers
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.views import chart
from bot.views import statistics as seen
from bot.views.buttons.rent import RentOffers
from bot.views.buttons.statistics import OpenServices, OpenStatistics, SetSharing, SortOffers

router = SubjectRouter(name="statistics", keyless=True)


@router.command("stats")
async def stats(turn: Turn) -> None:
    await _show(turn, Period.MONTH)


@router.tap(OpenStatistics, keep_question=True)
async def choose_period(turn: Turn, wanted: OpenStatistics) -> None:
    await _show(turn, wanted.period)


async def _show(turn: Turn, period: Period) -> None:
    turn.doing = ChatAction.UPLOAD_PHOTO
    if not await orders.has_any(turn.deps, turn.customer):
        if turn.customer.active_key is None:
            raise NoKey
        await turn.show(seen.nothing(turn.lang))
        return
    figures = await statistics.figures(turn.deps, turn.customer, period)
    photo = await asyncio.to_thread(chart.png, seen.panels(turn.lang, figures))
    await turn.show(seen.statistics(turn.lang, figures, photo))


@router.tap(OpenServices, keep_question=True)
async def list_services(turn: Turn, wanted: OpenServices) -> None:
    figures = await statistics.figures(turn.deps, turn.customer, wanted.period)
    await turn.show(seen.services(turn.lang, figures, wanted.page))


@router.tap(SetSharing)
async def set_sharing(turn: Turn, wish: SetSharing) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, shares_success=wish.on))
    await success.forget_counts(turn.deps)
    await show_settings(turn)


@router.tap(SortOffers, keyless=False, browsing=True)
async def sort_offers(turn: Turn, wanted: SortOffers) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, offers_by_chance=wanted.by_chance))
    await list_offers(turn, RentOffers(key=wanted.key, words=wanted.words))
