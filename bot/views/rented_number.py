"""The card of a rented number, and the buttons that rent another or the same number again."""

from collections.abc import Sequence

from bot.domain.orders import Order, Phase, Sms
from bot.views.buttons.rent import RentAgain
from bot.views.formats import countdown
from bot.views.keyboard import Row, copy, in_rows, keyboard, tap
from bot.views.order_lines import charge_line, ending_line, number_line, order_name
from bot.views.texts import Html, label, lines, paragraphs, quoted, text
from bot.views.view import View

LONGEST_SMS = 3000  # UTF-16 units of a message; real ones have at most a few hundred


def number_card(
    lang: str,
    order: Order,
    mark: str,
    sms: Sms | None,
    history: Html | None,
    actions: Row,
    last: Sequence[Row],
) -> View:
    """The card of a rented number.

    ``sms``: the last one received. ``history``: where it is folded out. ``actions`` stand above the buttons
    that rent again, the rows of ``last`` below them.
    """
    code = sms.code if sms else ""
    title = text(lang, "number-title", mark=mark, name=order_name(lang, order, 100), number=str(order.number))
    return View(
        paragraphs(
            lines(title, number_line(lang, order)),
            lines(_state(lang, order, sms), ending_line(lang, order) or charge_line(lang, order)),
            text(lang, "number-no-cancel") if order.phase is Phase.ACTIVE else None,
            history,
        ),
        keyboard(
            copy(label(lang, "push-code-copy", code=code), code) if code else [],
            copy(label(lang, "sms-copy"), sms.text) if sms and not code else [],
            copy(label(lang, "number-copy"), order.phone or ""),
            *in_rows(actions, 2),
            again(lang, order),
            *last,
        ),
    )


def _state(lang: str, order: Order, sms: Sms | None) -> Html:
    if order.phase is Phase.DELIVERED and sms and sms.text and not sms.code:
        return lines(text(lang, "number-text"), quoted(sms.text, LONGEST_SMS, folded=True))
    if order.phase is Phase.DELIVERED:
        return text(lang, "number-received", code=sms.code if sms else "–")
    if order.phase is Phase.PROBLEM:
        return text(lang, "number-over")
    expires = None
    if order.expires_at is not None:
        expires = text(lang, "number-expires", when=countdown(order.expires_at))
    return lines(text(lang, "number-waiting"), expires)


def again(lang: str, order: Order) -> Row:
    """A row of buttons that rent once more: a new number or, where one is known, this one."""
    if not order.item:
        return []
    row = [tap(label(lang, "number-another"), RentAgain(order=order.id, same=False))]
    if order.phone:
        row.append(tap(label(lang, "number-same"), RentAgain(order=order.id, same=True)))
    return row
