"""Push messages about orders and keys, except deliveries, which are in ``deliveries``."""

from dataclasses import replace
from decimal import Decimal

from bot.domain.digest import Digest
from bot.domain.orders import Order, Phase
from bot.domain.statuses import phase_of, same_word
from bot.domain.warranties import Warranty
from bot.views.buttons.delivered import ShowFields
from bot.views.buttons.menu import Go
from bot.views.buttons.reports import ShowReport
from bot.views.formats import countdown, money, number
from bot.views.keyboard import copy, home_below, keyboard, tap
from bot.views.order_lines import charge_line, ending_line, name_line, number_line, warranty_line
from bot.views.orders import MARKS, ways_on
from bot.views.rented_number import LONGEST_SMS, again
from bot.views.statuses import status_text
from bot.views.texts import Html, label, lines, paragraphs, quoted, text
from bot.views.view import View


def status(lang: str, order: Order, word: str) -> View:
    """The push of a changed status. ``word``: the new status, as the marketplace calls it."""
    said = text(
        lang,
        "push-status",
        mark=MARKS[phase_of(order.kind, word)],
        number=str(order.number),
        status=status_text(lang, word),
    )
    ending = ending_line(lang, order) if same_word(word, order.status) else None
    return View(lines(said, _item(lang, order), ending), keyboard(*ways_on(lang, order)))


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
        keyboard(row, again(lang, order), *ways_on(lang, order)),
    )


def expired(lang: str, order: Order) -> View:
    """The push of a rented number that expired without a code."""
    closed = phase_of(order.kind, order.status) is Phase.PROBLEM and "expire" not in order.status.casefold()
    said = text(lang, "push-expired", number=str(order.number), closed="yes" if closed else "no")
    return View(
        paragraphs(said, lines(_number(lang, order), ending_line(lang, order))),
        keyboard(again(lang, order), *ways_on(lang, order)),
    )


def charge(lang: str, order: Order) -> View:
    """The push of a charge that differs from the estimate, or that there was no estimate for."""
    message = "push-charge" if order.estimate is not None else "push-charge-open"
    said = text(lang, message, number=str(order.number))
    return View(lines(said, _item(lang, order), charge_line(lang, order)), keyboard(*ways_on(lang, order)))


def lost(lang: str, order: Order) -> View:
    """The push of a lost order: the marketplace has not known the order for a while."""
    said = text(lang, "push-lost", number=str(order.number))
    return View(lines(said, _item(lang, order)), keyboard(*ways_on(lang, order)))


def warranty(lang: str, order: Order, stated: Warranty) -> View:
    """The push of a warranty that ends soon, while there is time to look and to complain."""
    said = text(lang, "push-warranty", number=str(order.number), left=countdown(stated.ends))
    fields = [tap(label(lang, "vault-open"), ShowFields(order=order.id))]
    report = [tap(label(lang, "report"), ShowReport(order=order.id))]
    return View(
        paragraphs(
            said, lines(_item(lang, order), warranty_line(lang, stated)), text(lang, "push-warranty-advice")
        ),
        keyboard(fields, report, *ways_on(lang, order)),
    )


def key_stopped(lang: str, mask: str) -> View:
    """The push of an API key that the marketplace no longer accepts."""
    return View(
        text(lang, "push-key-stopped", mask=mask),
        keyboard([tap(label(lang, "menu-key"), Go(where="key"))], home_below(lang)),
    )


def low_balance(lang: str, balance: Decimal, currency: str | None, threshold: Decimal, mask: str) -> View:
    """The push of a balance that fell below the customer's threshold."""
    amounts = {
        "balance": money(balance, currency, lang),
        "threshold": money(threshold, currency, lang),
    }
    said = text(lang, "push-low-balance", **amounts, mask=mask)
    return View(said, keyboard([tap(label(lang, "menu-balance"), Go(where="balance"))], home_below(lang)))


def digest(lang: str, told: Digest) -> View:
    """The push of what a day brought; what did not happen is left out."""
    counts = (
        ("digest-delivered", told.delivered),
        ("digest-waiting", told.waiting),
        ("digest-doubts", told.doubts),
    )
    spent = text(lang, "digest-spent-open")
    if told.spent is not None:
        spent = text(lang, "digest-spent", amount=money(told.spent, told.currency, lang))
    balance = text(lang, "digest-no-balance")
    if told.balance is not None:
        balance = text(lang, "balance-title", balance=money(told.balance, told.currency, lang))
    counted = [text(lang, line, shown=number(count, lang)) for line, count in counts if count]
    said = paragraphs(text(lang, "digest-heading"), lines(*counted, spent, balance))
    return View(said, keyboard(home_below(lang)))


def repeat(lang: str, view: View) -> View:
    """The same push, marked as a possible duplicate: the answer to its first sending was lost."""
    return replace(view, text=lines(view.text, text(lang, "push-repeat")))


def _item(lang: str, order: Order) -> Html:
    return name_line(lang, order, 200)


def _number(lang: str, order: Order) -> Html:
    return Html(f"{name_line(lang, order, 100)} · {number_line(lang, order)}")
