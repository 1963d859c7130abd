"""Times are entities that each reader sees in their own zone, or text where Telegram would refuse one."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.views.formats import countdown, moment

NOW = datetime.now(UTC)
LATEST = timedelta(days=1_098)


def test_a_moment_has_a_readable_text_in_utc_inside() -> None:
    when = datetime(2026, 1, 2, 15, 4, tzinfo=UTC)
    assert moment(when, "en") == (
        '<tg-time unix="1767366240" format="Dt">Jan 2, 2026, 3:04\u202fPM UTC</tg-time>'
    )
    assert countdown(when) == '<tg-time unix="1767366240" format="r">15:04 UTC</tg-time>'
    assert countdown(when, "5 min") == '<tg-time unix="1767366240" format="r">5 min</tg-time>'


@pytest.mark.parametrize(
    "when",
    [
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(1969, 7, 20, tzinfo=UTC),
        datetime(1, 1, 1, tzinfo=UTC),
        NOW + LATEST + timedelta(hours=1),
        datetime(9999, 12, 31, tzinfo=UTC),
    ],
)
def test_what_telegram_refuses_is_text(when: datetime) -> None:
    assert moment(when, "en").endswith(" UTC")
    assert countdown(when).endswith(" UTC")


@pytest.mark.parametrize("when", [datetime(1970, 1, 2, tzinfo=UTC), NOW, NOW + LATEST - timedelta(hours=1)])
def test_what_telegram_takes_is_an_entity(when: datetime) -> None:
    assert moment(when, "en").startswith("<tg-time ")
