"""What goes by the customer's clock: the time zone, chosen by the present hour, quiet hours, the digest."""

from dataclasses import replace

from bot.domain.notifications import DAY_MINUTES, HOURS, as_offset, offsets_at
from bot.routers.subject import BadButton, SubjectRouter
from bot.routers.turn import Turn
from bot.views import clock as seen
from bot.views.buttons.notifications import (
    AskedBy,
    AskMinutes,
    AskQuietEnd,
    AskQuietHours,
    AskZone,
    EndDigest,
    EndQuietHours,
    OpenDigest,
    OpenQuietHours,
    SetDigest,
    SetQuietHours,
    SetZone,
)

router = SubjectRouter(name="clock", keyless=True)


@router.tap(AskZone)
async def ask_zone(turn: Turn, wanted: AskZone) -> None:
    await turn.show(seen.ask_zone(turn.lang, wanted.asked_by, _own_time(turn)))


@router.tap(AskMinutes)
async def ask_minutes(turn: Turn, wanted: AskMinutes) -> None:
    now = turn.deps.clock()
    offsets = offsets_at(now, _hour(wanted.hour))
    await turn.show(seen.ask_minutes(turn.lang, now, offsets, wanted.asked_by))


@router.tap(SetZone)
async def set_zone(turn: Turn, wanted: SetZone) -> None:
    if wanted.ahead >= DAY_MINUTES:
        raise BadButton(wanted.ahead)
    await turn.save_preferences(replace(turn.customer.preferences, utc_offset=as_offset(wanted.ahead)))
    match wanted.asked_by:
        case AskedBy.SETTINGS:
            await ask_zone(turn, AskZone(asked_by=wanted.asked_by))
        case AskedBy.QUIET_HOURS:
            await show_quiet_hours(turn)
        case AskedBy.DIGEST:
            await show_digest(turn)


@router.tap(OpenQuietHours)
async def open_quiet_hours(turn: Turn, _: OpenQuietHours) -> None:
    await show_quiet_hours(turn)


async def show_quiet_hours(turn: Turn) -> None:
    """Whose time zone is not known is asked for it first."""
    if time := _own_time(turn):
        await turn.show(seen.quiet_hours(turn.lang, turn.customer.preferences, time))
    else:
        await turn.show(seen.ask_zone(turn.lang, AskedBy.QUIET_HOURS))


@router.tap(AskQuietHours)
async def ask_quiet_start(turn: Turn, _: AskQuietHours) -> None:
    await turn.show(seen.ask_quiet_start(turn.lang))


@router.tap(AskQuietEnd)
async def ask_quiet_end(turn: Turn, wanted: AskQuietEnd) -> None:
    await turn.show(seen.ask_quiet_end(turn.lang, _hour(wanted.start)))


@router.tap(SetQuietHours)
async def set_quiet_hours(turn: Turn, wanted: SetQuietHours) -> None:
    start, end = _hour(wanted.start), _hour(wanted.end)
    await turn.save_preferences(replace(turn.customer.preferences, quiet_from=start, quiet_until=end))
    await show_quiet_hours(turn)


@router.tap(EndQuietHours)
async def end_quiet_hours(turn: Turn, _: EndQuietHours) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, quiet_from=None, quiet_until=None))
    await show_quiet_hours(turn)


@router.tap(OpenDigest)
async def open_digest(turn: Turn, _: OpenDigest) -> None:
    await show_digest(turn)


async def show_digest(turn: Turn) -> None:
    """As for quiet hours, the time zone comes first."""
    if time := _own_time(turn):
        await turn.show(seen.digest(turn.lang, turn.customer.preferences, time))
    else:
        await turn.show(seen.ask_zone(turn.lang, AskedBy.DIGEST))


@router.tap(SetDigest)
async def set_digest(turn: Turn, wanted: SetDigest) -> None:
    await _digest_at(turn, _hour(wanted.hour))


@router.tap(EndDigest)
async def end_digest(turn: Turn, _: EndDigest) -> None:
    await _digest_at(turn, None)


async def _digest_at(turn: Turn, hour: int | None) -> None:
    await turn.save_preferences(replace(turn.customer.preferences, digest_hour=hour))
    await show_digest(turn)


def _own_time(turn: Turn) -> str | None:
    """The customer's own time now, if they chose a time zone."""
    offset = turn.customer.preferences.utc_offset
    return None if offset is None else seen.time_at(turn.deps.clock(), offset)


def _hour(tapped: int) -> int:
    if tapped not in HOURS:
        raise BadButton(tapped)
    return tapped
