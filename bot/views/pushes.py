"""Push messages about orders and keys, except deliveries, which are in ``deliveries``."""

from dataclasses import replace

from bot.domain.orders import Order
from bot.domain.statuses import phase_of
from bot.views.buttons.menu import Go
from bot.views.formats import money
from bot.views.keyboard import copy, keyboard, tap
from bot.views.order_lines import charge_line, number_line, order_name
from bot.views.orders import MARKS, open_row
from bot.views.rented_number import LONGEST_SMS, again
from bot.views.sanitizing import short
from bot.views.texts import Html, escaped, label, lines, paragraphs, quoted, text
from bot.views.view import View


def status(lang: str, order: Order, word: str) -> View:
    """The push of a changed status. ``word``: the new status, as the marketplace calls it."""
    said = text(
        lang,
        "push-status",
        mark=MARKS[phase_of(order.kind, word)],
        number=str(order.number),
        status=short(word, 60),
    )
    return View(lines(said, _item(lang, order)), keyboard(open_row(lang, order)))


def code(lang: str, order: Order, code: str, sms: str) -> View:
    """The push of an SMS that a rented number received; one without a code is its text."""
    row = copy(label(lang, "push-code-copy", code=code), code) if code else copy(label(lang, "sms-copy"), sms)
    return View(
        paragraphs(
            text(lang, "push-code", code=code) if code else text(lang, "push-text"),
            quoted(sms, LONGEST_SMS) if sms else None,
            lines(
                _number(lang, order),
                text(lang, "push-code-order", number=str(order.number)),
            ),
        ),
        keyboard(row, again(lang, order), open_row(lang, order)),
    )


def expired(lang: str, order: Order) -> View:
    """The push of a rented number that expired without a code."""
    said = text(lang, "push-expired", number=str(order.number))
    charge = text(lang, "push-expired-unknown")
    if order.charge is not None:
        charge = text(lang, "push-expired-charge", charge=money(order.charge, order.currency, lang))
    from_number = _number(lang, order)
    return View(
        paragraphs(said, lines(from_number, charge)), keyboard(again(lang, order), open_row(lang, order))
    )


def charge(lang: str, order: Order) -> View:
    """The push of a charge that differs from the estimate, or that there was no estimate for."""
    message = "push-charge" if order.estimate is not None else "push-charge-open"
    said = text(lang, message, number=str(order.number))
    return View(lines(said, _item(lang, order), charge_line(lang, order)), keyboard(open_row(lang, order)))


def lost(lang: str, order: Order) -> View:
    """The push of a lost order: the marketplace has not known the order for a while."""
    said = text(lang, "push-lost", number=str(order.number))
    return View(lines(said, _item(lang, order)), keyboard(open_row(lang, order)))


def key_stopped(lang: str, mask: str) -> View:
    """The push of an API key that the marketplace no longer accepts."""
    return View(
        text(lang, "push-key-stopped", mask=mask),
        keyboard([tap(label(lang, "menu-key"), Go(where="key"))]),
    )


def repeat(lang: str, view: View) -> View:
    """The same push, marked as a possible duplicate: the answer to its first sending was lost."""
    return replace(view, text=lines(view.text, text(lang, "push-repeat")))


def _item(lang: str, order: Order) -> Html:
    return escaped(order_name(lang, order, 200))


def _number(lang: str, order: Order) -> Html:
    return Html(f"{escaped(order_name(lang, order, 100))} · {number_line(lang, order)}")
