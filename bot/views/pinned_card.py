"""The pinned card: how many numbers wait for a code, and how many orders are open."""

from bot.domain.orders import UnderWay
from bot.views.buttons.orders import ShowActive
from bot.views.formats import number
from bot.views.keyboard import home_below, keyboard, tap
from bot.views.texts import Html, joined, label, text
from bot.views.view import View


def card(lang: str, under_way: UnderWay) -> View:
    """Counts what is under way. Its buttons open lists below it, and it stays as it is."""
    counted = {"numbers": under_way.numbers, "orders": under_way.orders}
    buttons = {
        "numbers": tap(label(lang, "menu-numbers"), ShowActive(numbers=True)),
        "orders": tap(label(lang, "menu-orders"), ShowActive(numbers=False)),
    }
    some = [what for what, count in counted.items() if count]
    said = joined(lang, (_count(lang, what, counted[what]) for what in some))
    return View(
        text(lang, "pinned-card", counts=said),
        keyboard([buttons[what] for what in some], home_below(lang)),
        silent=True,
    )


def _count(lang: str, what: str, count: int) -> Html:
    message = "pinned-numbers" if what == "numbers" else "pinned-orders"
    return text(lang, message, count=count, shown=number(count, lang))


def done(lang: str, *, wanted: bool) -> View:
    """Takes the place of the counts once nothing is under way, or nobody wants them any more."""
    return View(text(lang, "pinned-done" if wanted else "pinned-off"), silent=True)
