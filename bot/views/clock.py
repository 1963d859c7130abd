"""Screens of what goes by the customer's clock: the time zone, the quiet hours, the digest."""

from collections.abc import Callable
from datetime import datetime

from aiogram.filters.callback_data import CallbackData

from bot.domain.customers import Preferences
from bot.domain.notifications import DAY_MINUTES, HOURS, local
from bot.views.buttons.menu import Go
from bot.views.buttons.notifications import (
    AskedBy,
    AskMinutes,
    AskQuietEnd,
    AskQuietHours,
    AskZone,
    EndDigest,
    EndQuietHours,
    OpenNotifications,
    OpenQuietHours,
    SetDigest,
    SetQuietHours,
    SetZone,
)
from bot.views.keyboard import Row, back, in_rows, keyboard, tap
from bot.views.texts import Html, label, lines, paragraphs, text
from bot.views.view import View

_IN_A_ROW = 6
_ABOVE: dict[AskedBy, CallbackData] = {
    AskedBy.SETTINGS: Go(where="settings"),
    AskedBy.QUIET_HOURS: Go(where="settings"),
    AskedBy.DIGEST: OpenNotifications(),
}


def hour(at: int) -> str:
    """An hour of the day: ``22:00``."""
    return f"{at:02d}:00"


def time_at(now: datetime, offset: int) -> str:
    """The time of a zone: ``21:47``."""
    return f"{local(now, offset):%H:%M}"


def clock_line(lang: str, time: str) -> Html:
    """The customer's own time, and how to set it right."""
    return text(lang, "clock-now", time=time)


def hour_rows(data: Callable[[int], CallbackData], but: int | None = None) -> list[Row]:
    """The hours of a day as buttons, **00** to **23**."""
    return in_rows([tap(f"{at:02d}", data(at)) for at in HOURS if at != but], _IN_A_ROW)


def ask_zone(lang: str, asked_by: AskedBy, time: str | None = None) -> View:
    """Asks which hour it is for the customer. ``time``: what is taken for their own now, if it is known."""
    known = text(lang, "zone-now", time=time) if time else Html("")
    return View(
        paragraphs(text(lang, "zone-title"), known, text(lang, "zone-ask"), text(lang, "zone-about")),
        keyboard(*hour_rows(lambda at: AskMinutes(hour=at, asked_by=asked_by)), back(lang, _ABOVE[asked_by])),
    )


def ask_minutes(lang: str, now: datetime, offsets: tuple[int, ...], asked_by: AskedBy) -> View:
    """Asks which of the zones it is where it is that hour, by the time of each."""
    times = [
        tap(time_at(now, offset), SetZone(ahead=offset % DAY_MINUTES, asked_by=asked_by))
        for offset in offsets
    ]
    return View(
        paragraphs(text(lang, "zone-title"), text(lang, "zone-ask-minutes")),
        keyboard(*in_rows(times), back(lang, AskZone(asked_by=asked_by))),
    )


def quiet_hours(lang: str, chosen: Preferences, time: str) -> View:
    """The quiet hours as they are set. ``time``: the customer's own, now."""
    known = chosen.quiet_hours
    state = text(lang, "quiet-off")
    if known is not None:
        state = text(lang, "quiet-on", start=hour(known[0]), end=hour(known[1]))
    off = [] if known is None else [tap(label(lang, "notify-switch-off"), EndQuietHours())]
    return View(
        paragraphs(
            text(lang, "quiet-title"), text(lang, "quiet-about"), lines(state, clock_line(lang, time))
        ),
        keyboard(
            [tap(label(lang, "quiet-choose"), AskQuietHours())],
            off,
            [tap(label(lang, "settings-zone"), AskZone(asked_by=AskedBy.QUIET_HOURS))],
            back(lang, Go(where="settings")),
        ),
    )


def ask_quiet_start(lang: str) -> View:
    """Asks when the quiet hours begin."""
    return View(
        paragraphs(text(lang, "quiet-title"), text(lang, "quiet-ask-start")),
        keyboard(*hour_rows(lambda at: AskQuietEnd(start=at)), back(lang, OpenQuietHours())),
    )


def ask_quiet_end(lang: str, start: int) -> View:
    """Asks when the quiet hours end."""
    hours = hour_rows(lambda at: SetQuietHours(start=start, end=at), but=start)
    return View(
        paragraphs(text(lang, "quiet-title"), text(lang, "quiet-ask-end", start=hour(start))),
        keyboard(*hours, back(lang, AskQuietHours())),
    )


def digest(lang: str, chosen: Preferences, time: str) -> View:
    """The digest, with the hours that it can come at. ``time``: the customer's own, now."""
    known = chosen.digest_hour
    state = text(lang, "digest-off") if known is None else text(lang, "digest-on", time=hour(known))
    off = [] if known is None else [tap(label(lang, "notify-switch-off"), EndDigest())]
    return View(
        paragraphs(
            text(lang, "digest-title"), text(lang, "digest-about"), lines(state, clock_line(lang, time))
        ),
        keyboard(
            *hour_rows(lambda at: SetDigest(hour=at)),
            off,
            [tap(label(lang, "settings-zone"), AskZone(asked_by=AskedBy.DIGEST))],
            back(lang, OpenNotifications()),
        ),
    )
