"""Which buttons a person in ``make crash`` taps so that their number plan goes on."""

from sandbox.telegram.screen import Shown
from tests.crash.plan import going_on

CONFIRMED = "pg:1"


def showing(label: str, data: str) -> Shown:
    keyboard = [[{"text": label, "callback_data": data}]]
    return Shown(
        2,
        by_bot=True,
        text="…",
        entities=[],
        keyboard=keyboard,
        message={},
        edited=True,
        silent=False,
        changed=1,
    )


def test_continue_goes_on() -> None:
    assert going_on(showing("▶️ Continue", "pn:1:1"), {CONFIRMED}) == "pn:1:1"


def test_try_again_goes_on_where_it_repeats_a_tap_of_the_plan() -> None:
    assert going_on(showing("🔁 Try again", CONFIRMED), {CONFIRMED}) == CONFIRMED


def test_try_again_of_the_question_before_would_put_another_plan_in_its_place() -> None:
    assert going_on(showing("🔁 Try again", "kp:m7ojzlbg:"), {CONFIRMED}) == ""
