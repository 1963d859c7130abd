"""How far a number plan is, and the notices that it ended or pauses."""

from collections.abc import Sequence

from aiogram.types import InlineKeyboardButton

from bot.domain.countries import flag
from bot.domain.drafts import DraftState, Verdict
from bot.domain.orders import Phase
from bot.domain.plans import Attempt, Plan, PlanReason, PlanState, spent
from bot.views.buttons.plans import ContinuePlan, KeepTrying, StopPlan
from bot.views.formats import countdown, money
from bot.views.keyboard import Row, home_below, keyboard, tap
from bot.views.numbered import facts
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, label, lines, paragraphs, text
from bot.views.view import View

_SHOWN = 10  # attempts, the newest; those that failed at once are few, and may be more


def progress(lang: str, plan: Plan, attempts: Sequence[Attempt]) -> View:
    """Shows what was tried and what comes next; it is edited in place, and does not ring."""
    return View(
        paragraphs(
            text(lang, "plan-title", service=short(plan.title, 100)),
            _state(lang, plan),
            lines(*_rows(lang, attempts)) if attempts else None,
            text(
                lang,
                "plan-spent",
                spent=money(spent(attempts), plan.currency, lang),
                most=money(plan.most, plan.currency, lang),
            ),
        ),
        keyboard(_actions(lang, plan), home_below(lang)),
        silent=True,
    )


def news(lang: str, plan: Plan) -> View:
    """The push that a plan ended without a code, or asks before it goes on."""
    return View(
        lines(text(lang, "plan-title", service=short(plan.title, 100)), _state(lang, plan)),
        keyboard(_actions(lang, plan), home_below(lang)),
    )


def still_in_doubt(lang: str, plan: Plan) -> View:
    """Says that nothing goes on before it is known what came of the last attempt."""
    return View(text(lang, "plan-still-in-doubt"), keyboard(_actions(lang, plan), home_below(lang)))


def _state(lang: str, plan: Plan) -> Html:
    if plan.reason is PlanReason.MAINTENANCE:
        return text(lang, "paused-goes-on")
    if plan.reason is not None:
        return text(lang, "plan-over", reason=plan.reason.value)
    if plan.due_at is None:
        return text(lang, "plan-looking")
    return text(lang, "plan-waiting", when=countdown(plan.due_at))


def _rows(lang: str, attempts: Sequence[Attempt]) -> list[Html]:
    numbered = list(enumerate(attempts, start=1))[-_SHOWN:]
    return [_row(lang, place, attempt) for place, attempt in numbered]


def _row(lang: str, place: int, attempt: Attempt) -> Html:
    draft, number = attempt.draft, attempt.orders[0] if attempt.orders else None
    phone = Html(f"<code>{escaped(number.phone)}</code>") if number is not None and number.phone else None
    price = escaped(money(draft.estimate, draft.currency, lang))
    where = Html(f"{place}. {flag(draft.country)}")
    state = text(lang, "plan-attempt", state=_word(attempt))
    return Html(f"{where} {facts(phone, price, state)}")


def _word(attempt: Attempt) -> str:
    """The name that the message has for what came of an attempt."""
    if attempt.orders:
        phases = {order.phase for order in attempt.orders}
        if Phase.DELIVERED in phases:
            return "code"
        return "waiting" if Phase.ACTIVE in phases else "expired"
    match attempt.draft.state:
        case DraftState.UNSURE:
            settled = attempt.draft.verdict is Verdict.NOT_CHARGED
            return "not_bought" if settled else "unsure"
        case DraftState.REFUSED | DraftState.NOT_SENT | DraftState.CANCELLED:
            return "not_bought"
        case _:
            return "under_way"


def _actions(lang: str, plan: Plan) -> Row:
    stop = tap(label(lang, "plan-stop"), StopPlan(plan=plan.id))
    match plan.state:
        case PlanState.RUNNING:
            return [stop]
        case PlanState.PAUSED:
            return [tap(label(lang, "plan-continue"), ContinuePlan(plan=plan.id, news=plan.news)), stop]
        case _ if plan.reason is PlanReason.CODE:
            return []
        case _:
            return [keep_trying(lang, plan.service)]


def keep_trying(lang: str, service: str, country: str = "") -> InlineKeyboardButton:
    """The button that proposes a plan for a service."""
    return tap(label(lang, "plan-propose"), KeepTrying(key=service, country=country))
