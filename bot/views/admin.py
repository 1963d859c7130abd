"""Screens of ``/admin``: the overview, the audit log, the helpers."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.domain.admin import AuditEntry, Backlog, CallFigures, DayFigures, Overview, Role
from bot.domain.drafts import DraftState
from bot.domain.maintenance import Level
from bot.views.admin_words import DID, LEVELS
from bot.views.buttons.admin import (
    AskHelper,
    AskPerson,
    OpenAdmin,
    OpenHelpers,
    OpenInvites,
    OpenLog,
    OpenMaintenance,
    RemoveHelper,
)
from bot.views.buttons.broadcasts import OpenBroadcasts
from bot.views.formats import age, moment, month_and_day, number, percent, quick, size
from bot.views.keyboard import Row, back, home, in_rows, keyboard, leave, pager, question, tap
from bot.views.messages import language_name, spoken
from bot.views.texts import Html, escaped, label, lines, paragraphs, text
from bot.views.view import View

_NAME = 20  # characters, of a broadcast or an invitation
_KINDS, _LANGUAGES = 8, 15  # that are listed, the oldest and the most used ones


def overview(lang: str, known: Overview, role: Role) -> View:
    """The overview, with **Refresh** and the ways to all else."""
    people = text(
        lang, "admin-customers", all=number(known.customers, lang), parked=number(known.parked, lang)
    )
    said = paragraphs(
        lines(text(lang, "admin-title"), *_notices(lang, known)),
        lines(people, *(_day(lang, one) for one in known.days)),
        lines(_purchases(lang, known), _doubts(lang, known), _orders(lang, known)),
        lines(*_outbox(lang, known)),
        _languages(lang, known),
        lines(*_replicas(lang, known), *_of_this_process(lang, known)),
    )
    return View(said, keyboard(*_ways(lang, role), home(lang)))


def _replicas(lang: str, known: Overview) -> list[Html]:
    if known.replicas is None:
        return []
    return [
        text(lang, "admin-replicas", count=number(known.replicas, lang)),
        text(lang, "admin-of-this-replica"),
    ]


def _of_this_process(lang: str, known: Overview) -> list[Html]:
    """What each replica knows of itself alone, and of its own machine."""
    return [
        text(lang, "admin-late", late=quick(known.late, lang)),
        _calls(lang, "HStockPlus", known.market),
        _calls(lang, "Telegram", known.telegram),
        _catalog(lang, known),
        _disk(lang, known),
        text(lang, "admin-version", version=known.version),
    ]


def _notices(lang: str, known: Overview) -> list[Html]:
    level = label(lang, LEVELS[known.maintenance])
    said = [] if known.maintenance is Level.OFF else [text(lang, "admin-level-now", level=level)]
    return [*said, text(lang, "admin-market-away")] if known.market_away else said


def _ways(lang: str, role: Role) -> list[Row]:
    buttons = [
        tap(label(lang, "admin-people"), AskPerson()),
        tap(label(lang, "admin-invite"), OpenInvites()),
        tap(label(lang, "admin-maintenance"), OpenMaintenance()),
        tap(label(lang, "broadcast"), OpenBroadcasts()),
        tap(label(lang, "admin-log"), OpenLog()),
    ]
    if role is Role.OWNER:
        buttons.append(tap(label(lang, "admin-helpers"), OpenHelpers()))
    return [[tap(label(lang, "refresh"), OpenAdmin())], *in_rows(buttons, 2)]


def _day(lang: str, figures: DayFigures) -> Html:
    counts = {"new": figures.new, "active": figures.active, "parked": figures.parked}
    shown = {name: number(count, lang) for name, count in counts.items()}
    return text(lang, "admin-day", day=month_and_day(figures.day, lang), **shown)


def _purchases(lang: str, known: Overview) -> Html:
    def of(state: DraftState) -> str:
        return number(known.purchases.get(state, 0), lang)

    return text(
        lang,
        "admin-purchases",
        placed=of(DraftState.PLACED),
        refused=of(DraftState.REFUSED),
        unsent=of(DraftState.NOT_SENT),
        unsure=of(DraftState.UNSURE),
    )


def _doubts(lang: str, known: Overview) -> Html:
    if known.doubts is None:
        return text(lang, "admin-doubts-none")
    return text(lang, "admin-doubts", **_backlog(lang, known.doubts, known.at))


def _backlog(lang: str, backlog: Backlog, now: datetime) -> dict[str, str]:
    waited = max(now - backlog.oldest, timedelta())
    return {"count": number(backlog.count, lang), "age": age(waited, lang)}


def _orders(lang: str, known: Overview) -> Html:
    return text(lang, "admin-orders", count=number(known.orders, lang))


def _outbox(lang: str, known: Overview) -> list[Html]:
    if not known.outbox:
        return [text(lang, "admin-outbox-empty")]
    total = sum(backlog.count for backlog in known.outbox.values())
    rows = [
        text(lang, "admin-outbox-kind", kind=kind, **_backlog(lang, backlog, known.at))
        for kind, backlog in [*known.outbox.items()][:_KINDS]
    ]
    return [text(lang, "admin-outbox", count=number(total, lang)), *rows]


def _calls(lang: str, service: str, figures: CallFigures | None) -> Html:
    if figures is None:
        return text(lang, "admin-calls-none", service=service)
    return text(
        lang,
        "admin-calls",
        service=service,
        median=quick(figures.median, lang),
        most=quick(figures.most, lang),
        errors=percent(round(figures.errors * 100), lang),
    )


def _catalog(lang: str, known: Overview) -> Html:
    if known.catalog_read is None:
        return text(lang, "admin-catalog-none")
    return text(lang, "admin-catalog", age=age(max(known.at - known.catalog_read, timedelta()), lang))


def _languages(lang: str, known: Overview) -> Html:
    spoken_by: dict[str, int] = {}
    for code, count in known.languages.items():  # a code is whatever a client sends
        spoken_by[spoken(code)] = spoken_by.get(spoken(code), 0) + count
    most = sorted(spoken_by.items(), key=lambda pair: -pair[1])[:_LANGUAGES]
    listed = " · ".join(f"{language_name(code)} {number(count, lang)}" for code, count in most)
    return text(lang, "admin-languages", list=escaped(listed, 1000))


def _disk(lang: str, known: Overview) -> Html:
    return text(lang, "admin-disk", free=size(known.disk.free, lang), size=size(known.disk.size, lang))


def log(lang: str, entries: Sequence[AuditEntry], page: int, *, more: bool) -> View:
    """A page of the audit log, the newest actions first."""
    listed = lines(*(_entry(lang, one) for one in entries)) if entries else text(lang, "admin-log-none")
    older = pager(lang, page, more=more, to=lambda there: OpenLog(page=there))
    return View(paragraphs(text(lang, "admin-log-title"), listed), keyboard(older, back(lang, OpenAdmin())))


def _entry(lang: str, entry: AuditEntry) -> Html:
    did = text(lang, DID[entry.action])
    about = entry.about if entry.person is None else str(entry.person)
    shown = Html("" if about is None else f" <code>{escaped(about, _NAME)}</code>")
    return text(
        lang, "admin-log-row", at=moment(entry.at, lang), admin=str(entry.admin), did=did, about=shown
    )


def helpers(lang: str, ids: Sequence[int]) -> View:
    """The helpers, each with a button that removes them."""
    return View(
        paragraphs(text(lang, "admin-helpers-title"), text(lang, "admin-helpers-about")),
        keyboard(
            *(
                [tap(label(lang, "admin-helper-remove", id=str(one)), RemoveHelper(person=one))]
                for one in ids
            ),
            [tap(label(lang, "admin-helper-add"), AskHelper())],
            back(lang, OpenAdmin()),
        ),
    )


def ask_helper(lang: str, *, again: bool = False) -> View:
    """Asks who is to be a helper; ``again``: after something that names nobody."""
    asked = text(lang, "admin-helper-ask")
    said = lines(text(lang, "admin-nobody"), asked) if again else asked
    return View(said, question(leave(lang, OpenHelpers())))


def owners_only(lang: str) -> View:
    """Says that helpers may only look."""
    return View(text(lang, "admin-owners-only"), keyboard(back(lang, OpenAdmin())))
