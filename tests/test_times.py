"""Times are entities that each reader sees in their own zone, or text where Telegram would refuse one."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.views.direction import without_marks
from bot.views.formats import countdown, moment, month_and_day
from bot.views.messages import languages

NOW = datetime.now(UTC)
LATEST = timedelta(days=1_098)
MONTHS_AND_DAYS = {
    "ar": "28 نوفمبر",
    "bn-BD": "28 নভে",
    "de": "28. Nov.",
    "en": "Nov 28",
    "es": "28 nov",
    "fr": "28 nov.",
    "hi": "28 नव॰",
    "ja": "11月28日",
    "ko": "11월 28일",
    "pt": "28/11",
    "pt-BR": "28 de nov.",
    "ru": "28 нояб.",
    "ur": "28 نومبر",
    "vi": "28 thg 11",
    "zh": "11月28日",
}


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


def test_a_month_and_day_is_written_as_in_the_language_without_its_year() -> None:
    assert {lang: month_and_day(date(2026, 11, 28), lang) for lang in languages()} == MONTHS_AND_DAYS


@pytest.mark.parametrize("lang", languages())
def test_months_and_days_have_latin_figures_no_marks_and_no_command(lang: str) -> None:
    for month in range(1, 13):
        written = month_and_day(date(2026, month, 5), lang)
        assert written == without_marks(written)
        assert re.sub(r"[^\d]", "", written).isascii()
        assert "/" not in re.sub(r"\d/\d", "", written)
