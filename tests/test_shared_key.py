"""The key that many read with rests after a refusal or a rate limit; any other key is asked with as ever."""

import pytest

from bot.market.errors import BadKey, Busy
from bot.market.shared_key import LONGEST_REST, REFUSED_REST, SharedKey
from tests.scripted_market import KEY


class Case:
    def __init__(self) -> None:
        self.now = 100.0
        self.key = SharedKey(KEY, lambda: self.now)


def test_a_refused_key_rests_and_is_tried_again() -> None:
    case = Case()
    case.key.check(KEY)
    case.key.note(KEY, BadKey("Invalid API key"))
    with pytest.raises(BadKey, match="Invalid API key"):
        case.key.check(KEY)
    case.key.check("another")
    case.now += REFUSED_REST
    case.key.check(KEY)


@pytest.mark.parametrize(("told", "rest"), [(20.0, 20.0), (3600.0, LONGEST_REST)])
def test_a_rate_limited_key_rests_as_long_as_it_was_told(told: float, rest: float) -> None:
    case = Case()
    case.key.note(KEY, Busy(told))
    case.now += rest - 1
    with pytest.raises(Busy) as busy:
        case.key.check(KEY)
    assert busy.value.delay == pytest.approx(1)
    case.now += 1
    case.key.check(KEY)


def test_the_keys_of_others_never_rest() -> None:
    case = Case()
    case.key.note("another", Busy(20))
    case.key.check("another")
    case.key.check(KEY)
