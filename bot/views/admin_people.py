"""Screens of ``/admin`` about people and invitations."""

from collections.abc import Sequence
from datetime import UTC, datetime, time

from aiogram.enums import ButtonStyle
from aiogram.types import InlineKeyboardButton

from bot.domain.access import DAYS, USES, Invitation, PersonFigures
from bot.domain.admin import Role
from bot.views.admin_words import ROLES
from bot.views.buttons.admin import (
    AskInviteDays,
    AskInviteUses,
    AskPerson,
    Ban,
    MakeInvite,
    OpenAdmin,
    OpenInvite,
    OpenInvites,
    OpenPerson,
    RevokeInvite,
)
from bot.views.formats import day, number
from bot.views.keyboard import back, copy, keyboard, leave, number_buttons, packed, pager, question, tap
from bot.views.messages import language_name, spoken
from bot.views.texts import Html, joined, label, lines, paragraphs, text
from bot.views.view import View

_ANY, _NEVER = "∞", "–"


def ask_person(lang: str, *, again: bool = False) -> View:
    """Asks whom an admin looks for; ``again``: after something that names nobody."""
    asked = paragraphs(text(lang, "admin-person-ask"), text(lang, "admin-ban-about"))
    said = paragraphs(text(lang, "admin-nobody"), asked) if again else asked
    return View(said, question(leave(lang, OpenAdmin())))


def person(lang: str, known: PersonFigures, viewer: Role) -> View:
    """Somebody as counts and states. Owners have **Ban** or **Unban**."""
    refresh = [tap(label(lang, "refresh"), OpenPerson(person=known.id))]
    may_ban = viewer is Role.OWNER and known.role is not Role.OWNER
    said = paragraphs(
        lines(text(lang, "admin-person-title", id=str(known.id)), _states(lang, known)),
        lines(*_figures(lang, known)) if known.since else text(lang, "admin-person-unknown"),
    )
    ban = [_ban(lang, known)] if may_ban else []
    return View(
        said, keyboard(ban, refresh, [tap(label(lang, "admin-people"), AskPerson())], back(lang, OpenAdmin()))
    )


def _ban(lang: str, known: PersonFigures) -> InlineKeyboardButton:
    style = None if known.banned else ButtonStyle.DANGER
    caption = label(lang, "admin-unban" if known.banned else "admin-ban")
    return tap(caption, Ban(person=known.id, on=not known.banned), style)


def _states(lang: str, known: PersonFigures) -> Html | None:
    states = [ROLES[known.role]] if known.role else []
    states += ["admin-state-banned"] if known.banned else []
    states += ["admin-state-parked"] if known.parked else []
    return joined(lang, (text(lang, state) for state in states)) if states else None


def _figures(lang: str, known: PersonFigures) -> list[Html]:
    assert known.since is not None  # noqa: S101 - of customers alone
    last = (
        _NEVER if known.last_active is None else day(datetime.combine(known.last_active, time(), UTC), lang)
    )
    orders = {
        "active": known.active_orders,
        "delivered": known.delivered_orders,
        "problem": known.problem_orders,
        "doubts": known.doubts,
    }
    shown = [
        text(lang, "admin-person-since", day=day(known.since, lang), last=last),
        text(lang, "settings-language", language=language_name(spoken(known.language))),
        text(
            lang,
            "admin-person-keys",
            count=number(known.keys, lang),
            working=number(known.working_keys, lang),
        ),
        text(lang, "admin-person-orders", **{name: number(count, lang) for name, count in orders.items()}),
        text(lang, "admin-outbox", count=number(known.waiting, lang)),
    ]
    if known.came_by is not None:
        shown.append(text(lang, "admin-person-came", name=known.came_by))
    return shown


def invitations(
    lang: str, found: Sequence[Invitation], page: int, *, more: bool, only: bool, viewer: Role
) -> View:
    """The invitations, numbered. ``only``: nobody comes in without one."""
    about = text(lang, "admin-invites-needed" if only else "admin-invites-not-needed")
    rows = (Html(f"{place}. {_invitation(lang, one)}") for place, one in enumerate(found, start=1))
    listed = lines(*rows) if found else None
    buttons = number_buttons(packed(OpenInvite(mark=one.mark)) for one in found)
    new = [tap(label(lang, "admin-invite-new"), AskInviteUses())] if viewer is Role.OWNER else []
    older = pager(lang, page, more=more, to=lambda there: OpenInvites(page=there))
    return View(
        paragraphs(text(lang, "admin-invites-title"), about, listed),
        keyboard(*buttons, older, new, back(lang, OpenAdmin())),
    )


def _invitation(lang: str, one: Invitation) -> Html:
    uses = _ANY if one.uses is None else number(one.uses, lang)
    until = _ANY if one.expires_at is None else day(one.expires_at, lang)
    said = text(lang, "admin-invite-row", name=one.name, used=number(one.used, lang), uses=uses, until=until)
    return Html(f"<s>{said}</s>") if one.revoked else said


def ask_uses(lang: str) -> View:
    """Asks for how many people a new link is."""
    buttons = [
        tap(_ANY if uses is None else number(uses, lang), AskInviteDays(uses=uses or 0)) for uses in USES
    ]
    return View(
        text(lang, "admin-invite-uses"), keyboard(buttons[:3], buttons[3:], back(lang, OpenInvites()))
    )


def ask_days(lang: str, token: str, uses: int) -> View:
    """Asks for how many days a new link holds."""
    buttons = [
        tap(_ANY if days is None else number(days, lang), MakeInvite(token=token, uses=uses, days=days or 0))
        for days in DAYS
    ]
    return View(
        text(lang, "admin-invite-days"), keyboard(buttons[:2], buttons[2:], back(lang, AskInviteUses()))
    )


def invitation(lang: str, one: Invitation, came: Sequence[int], link: str, viewer: Role) -> View:
    """One invitation and who came by it; owners see its link, as long as it was not revoked."""
    listed = [Html(f"<code>{person}</code>") for person in came]
    who = (
        text(lang, "admin-invite-came", list=joined(lang, listed))
        if listed
        else text(lang, "admin-invite-nobody")
    )
    owns = viewer is Role.OWNER and not one.revoked
    revoke = tap(label(lang, "admin-invite-revoke"), RevokeInvite(token=one.token), ButtonStyle.DANGER)
    return View(
        paragraphs(_invitation(lang, one), Html(f"<code>{link}</code>") if owns else None, who),
        keyboard(
            copy(label(lang, "admin-invite-copy"), link) if owns else [],
            [revoke] if owns else [],
            back(lang, OpenInvites()),
        ),
    )
