"""The views of ``/admin``; see ``tests/any_view.py``."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from bot.domain.access import Invitation, PersonFigures
from bot.domain.admin import (
    AdminAction,
    AuditEntry,
    Backlog,
    CallFigures,
    DayFigures,
    Disk,
    Overview,
    Role,
)
from bot.domain.broadcasts import Broadcast, BroadcastProgress, BroadcastState, Segment
from bot.domain.maintenance import Level
from bot.domain.pushes import PushKind
from bot.views import access, admin, admin_maintenance, admin_people, notices
from bot.views import broadcasts as broadcast_views
from bot.views.view import View
from tests.any_row import NOW, words

ids = st.integers(1, 1 << 52)
counts = st.integers(0, 10**9)
spans = st.timedeltas(timedelta(), timedelta(days=900))
backlogs = st.builds(Backlog, counts, spans.map(lambda age: NOW - age))
calls = st.none() | st.builds(CallFigures, counts, spans, spans, st.floats(0, 1))
entries = st.builds(
    AuditEntry,
    st.just(NOW),
    ids,
    st.sampled_from(AdminAction),
    st.none() | ids,
    st.sampled_from([None, "#123456789", "a_-B"]),
)
overviews = st.builds(
    Overview,
    at=st.just(NOW),
    customers=counts,
    parked=counts,
    days=st.lists(
        st.builds(DayFigures, st.just(NOW.date()), counts, counts, counts),
        min_size=7,
        max_size=7,
        unique=False,
    ).map(tuple),
    purchases=st.just({"placed": 10**9, "refused": 1}),
    doubts=st.none() | backlogs,
    orders=counts,
    late=spans,
    outbox=st.dictionaries(st.sampled_from(PushKind), backlogs),
    market=calls,
    telegram=calls,
    catalog_read=st.none() | spans.map(lambda age: NOW - age),
    languages=st.dictionaries(words, counts, max_size=30),
    disk=st.builds(Disk, counts, counts),
    version=st.just("1.22.333"),
    replicas=st.none() | counts,
    maintenance=st.sampled_from(Level),
    market_away=st.booleans(),
)

LINK = "https://t.me/some_bot?start=invite_" + "T" * 16
roles = st.sampled_from(Role)
people = st.builds(
    PersonFigures,
    id=ids,
    banned=st.booleans(),
    role=st.none() | roles,
    since=st.none() | st.just(NOW),
    last_active=st.none() | st.just(NOW.date()),
    language=st.just("de"),
    parked=st.booleans(),
    came_by=st.none() | st.just("abcd"),
)
invitations = st.builds(
    Invitation,
    token=st.just("T" * 16),
    admin=ids,
    created_at=st.just(NOW),
    expires_at=st.none() | st.just(NOW),
    uses=st.none() | counts,
    used=counts,
    revoked=st.booleans(),
)

broadcasts = st.builds(
    Broadcast,
    id=ids,
    admin=ids,
    created_at=st.just(NOW),
    text=st.just("<b>News</b>"),
    photo=st.none() | st.just("file-id"),
    segment=st.sampled_from(Segment),
    language=st.sampled_from(["en", "de"]),
    state=st.sampled_from(BroadcastState),
    total=counts,
)
progresses = st.builds(
    BroadcastProgress, broadcasts, sent=counts, blocked=counts, failed=counts, deleted=counts, kept=counts
)


def views() -> dict[str, tuple[Callable[..., View], st.SearchStrategy[Any]]]:
    return {
        "admin": (
            lambda lang, shown: admin.overview(lang, *shown),
            st.tuples(overviews, st.sampled_from(Role)),
        ),
        "audit log": (
            lambda lang, shown: admin.log(lang, shown, 1, more=True),
            st.lists(entries, max_size=15),
        ),
        "helpers": (admin.helpers, st.lists(ids, max_size=9, unique=True)),
        "helper?": (lambda lang, again: admin.ask_helper(lang, again=again), st.booleans()),
        "person?": (lambda lang, again: admin_people.ask_person(lang, again=again), st.booleans()),
        "person": (lambda lang, shown: admin_people.person(lang, *shown), st.tuples(people, roles)),
        "invitations": (
            lambda lang, shown: admin_people.invitations(
                lang, shown[0], 1, more=True, only=shown[1], viewer=shown[2]
            ),
            st.tuples(st.lists(invitations, max_size=8), st.booleans(), roles),
        ),
        "invited people?": (lambda lang, _: admin_people.ask_uses(lang), st.none()),
        "days?": (lambda lang, uses: admin_people.ask_days(lang, "T" * 16, uses), counts),
        "invitation": (
            lambda lang, shown: admin_people.invitation(lang, shown[0], shown[1], LINK, shown[2]),
            st.tuples(invitations, st.lists(ids, max_size=20), roles),
        ),
        "maintenance": (
            lambda lang, shown: admin_maintenance.maintenance(lang, *shown[:2], market_away=shown[2]),
            st.tuples(st.sampled_from(Level), roles, st.booleans()),
        ),
        "closed": (lambda lang, _: notices.closed(lang), st.none()),
        "broadcasts": (
            lambda lang, shown: broadcast_views.listing(lang, *shown),
            st.tuples(st.lists(progresses, max_size=8), roles),
        ),
        "broadcast?": (
            broadcast_views.ask_message,
            st.sampled_from([None, "broadcast-kind", "broadcast-long"]),
        ),
        "audiences": (
            lambda lang, shown: broadcast_views.audiences(
                lang, shown[0], dict.fromkeys(sorted({*Segment} - {Segment.LANGUAGE}), shown[1])
            ),
            st.tuples(broadcasts, counts),
        ),
        "languages of an audience": (
            lambda lang, shown: broadcast_views.languages(lang, *shown),
            st.tuples(broadcasts, st.dictionaries(st.sampled_from(["en", "de", "pt-br", "zh"]), counts)),
        ),
        "broadcast": (broadcast_views.message, broadcasts),
        "broadcast sure?": (broadcast_views.confirmation, broadcasts),
        "broadcast progress": (
            lambda lang, shown: broadcast_views.progress(lang, *shown),
            st.tuples(progresses, roles),
        ),
        "stranger": (lambda lang, _: access.stranger(lang), st.none()),
        "spent": (lambda lang, _: access.spent(lang), st.none()),
        "owners only": (lambda lang, _: admin.owners_only(lang), st.none()),
    }
