"""Answers that come again are parsed once, and none that holds goods is kept."""

from bot.market import repeated_answers
from bot.market.answers import is_bare, is_waiting
from bot.market.models import OrderStatus, SmsCode
from bot.market.repeated_answers import LONGEST, RepeatedAnswers

BARE, GOODS = OrderStatus("Pending"), OrderStatus("Completed", accounts=("anna@example.com:secret",))


class Parsed:
    """Counts how often it was asked to parse."""

    def __init__(self, *answers: OrderStatus) -> None:
        self._answers = [*answers]
        self.times = 0

    def __call__(self) -> OrderStatus:
        self.times += 1
        return self._answers.pop(0)


def test_the_same_answer_is_parsed_once() -> None:
    known, parse = RepeatedAnswers(is_bare), Parsed(BARE)
    assert known.parsed(b"{}", parse) is known.parsed(b"{}", parse)
    assert parse.times == 1


def test_neither_goods_nor_what_may_hold_some_is_kept() -> None:
    for told in (GOODS, OrderStatus("Completed", unread=True), OrderStatus("Completed", raw="{}")):
        known, parse = RepeatedAnswers(is_bare), Parsed(told, told)
        for _ in range(2):
            known.parsed(b"{}", parse)
        assert parse.times == 2


def test_nor_is_a_code_nor_the_text_of_an_sms() -> None:
    assert is_waiting(SmsCode("waiting", None, None))
    assert not is_waiting(SmsCode("received", "4711", None))
    assert not is_waiting(SmsCode("received", None, "Use the link that we sent"))


def test_nor_is_a_long_answer() -> None:
    known, parse = RepeatedAnswers(is_bare), Parsed(BARE, BARE)
    for _ in range(2):
        known.parsed(b" " * (LONGEST + 1), parse)
    assert parse.times == 2


def test_what_came_longest_ago_goes_first() -> None:
    known = RepeatedAnswers(is_bare)
    for number in range(repeated_answers.MOST):
        known.parsed(str(number).encode(), Parsed(BARE))
    known.parsed(b"0", Parsed())
    known.parsed(b"one more", Parsed(BARE))
    known.parsed(b"0", Parsed())
    again = Parsed(BARE)
    known.parsed(b"1", again)
    assert again.times == 1
