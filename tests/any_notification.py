"""The views of notifications, quiet hours, the time zone and the digest; see ``tests/any_view.py``."""

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from bot.domain.customers import Preferences
from bot.domain.digest import Digest
from bot.domain.notifications import PushGroup, offsets_at
from bot.views import account, clock, deliveries, notifications, pushes
from bot.views.buttons.notifications import AskedBy
from bot.views.view import View

hours = st.integers(0, 23)
times = st.just("23:45")
asked_by = st.sampled_from(AskedBy)
currencies = st.none() | st.sampled_from(["USD", "XYZ", "$" * 30])
chosen = st.builds(
    Preferences,
    st.just("en"),
    muted=st.frozensets(st.sampled_from(PushGroup)),
    quiet_from=st.none() | hours,
    quiet_until=st.none() | hours,
    digest_hour=st.none() | hours,
    hide_accounts=st.booleans(),
)


def views(
    orders: st.SearchStrategy[Any], prices: st.SearchStrategy[Decimal], counts: st.SearchStrategy[int | None]
) -> dict[str, tuple[Callable[..., View], st.SearchStrategy[Any]]]:
    some = counts.map(lambda count: count or 0)
    return {
        "settings": (
            lambda lang, shown: account.settings(lang, limits={}, low_balance=shown[0], currency=shown[1]),
            st.tuples(st.none() | prices, currencies),
        ),
        "notifications": (notifications.notifications, chosen),
        "low balance?": (
            lambda lang, shown: notifications.ask_low_balance(lang, *shown[:2], again=shown[2]),
            st.tuples(st.none() | prices, currencies, st.booleans()),
        ),
        "zone?": (
            lambda lang, shown: clock.ask_zone(lang, *shown),
            st.tuples(asked_by, st.none() | times),
        ),
        "minutes?": (
            lambda lang, shown: clock.ask_minutes(lang, shown[0], offsets_at(*shown[:2]), shown[2]),
            st.tuples(
                st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis adds the zone
                hours,
                asked_by,
            ),
        ),
        "quiet hours": (lambda lang, shown: clock.quiet_hours(lang, *shown), st.tuples(chosen, times)),
        "quiet from?": (lambda lang, _: clock.ask_quiet_start(lang), st.none()),
        "quiet until?": (clock.ask_quiet_end, hours),
        "digest?": (lambda lang, shown: clock.digest(lang, *shown), st.tuples(chosen, times)),
        "digest": (
            pushes.digest,
            st.builds(Digest, some, some, some, st.none() | prices, currencies, st.none() | prices),
        ),
        "low balance": (
            lambda lang, shown: pushes.low_balance(lang, *shown),
            st.tuples(prices, currencies, prices, st.just("••••7fA2")),
        ),
        "arrived": (lambda lang, shown: deliveries.arrived(lang, *shown), st.tuples(orders, some)),
    }
