"""Every kind of push has its row of rules, its renderer, and a key that says what it is about."""

from datetime import UTC, datetime

import pytest

from bot.domain.customers import Preferences
from bot.domain.notifications import PushGroup
from bot.domain.pushes import PUSH_RULES, About, PushKind, PushSubject
from bot.loops.render import RENDERERS

ABOUT = {
    PushSubject.ORDER: About.of_order(12),
    PushSubject.DRAFT: About.of_draft("a:nonce"),
    PushSubject.KEY: About.of_key(3),
    PushSubject.WATCH: About.of_watch(4),
    PushSubject.PLAN: About.of_plan(5),
    PushSubject.SERIES: About.of_series(6),
    PushSubject.CUSTOMER: About.of_customer(1001),
    PushSubject.BATCH: About.of_batch("a:nonce"),
    PushSubject.BROADCAST: About.of_broadcast(7, 1001),
}


def test_every_kind_has_a_rule_and_a_renderer() -> None:
    assert set(PUSH_RULES) == {*RENDERERS, PushKind.PINNED} == set(PushKind)


def test_a_kind_that_edits_keeps_its_message_at_what_it_is_about() -> None:
    editing = {rule.about for rule in PUSH_RULES.values() if rule.edits}
    assert editing == {
        PushSubject.ORDER,
        PushSubject.DRAFT,
        PushSubject.PLAN,
        PushSubject.CUSTOMER,
        PushSubject.BATCH,
        PushSubject.BROADCAST,
    }


def test_only_what_is_about_an_order_may_have_to_be_kept_until_its_end() -> None:
    assert {rule.about for rule in PUSH_RULES.values() if rule.deduplicates} == {PushSubject.ORDER}


@pytest.mark.parametrize(("subject", "about"), ABOUT.items())
def test_what_a_push_is_about_is_read_as_it_was_written(subject: PushSubject, about: About) -> None:
    read = About(str(about))
    assert (read.subject, read.id) == (subject, about.partition(":")[2])


def test_the_stored_keys_are_those_of_earlier_versions() -> None:
    of_rows = ["order:12", "draft:a:nonce", "key:3", "watch:4", "plan:5", "series:6", "customer:1001"]
    assert list(ABOUT.values()) == [*of_rows, "batch:a:nonce", "broadcast:7/1001"]
    assert [ABOUT[subject].row for subject in (PushSubject.ORDER, PushSubject.KEY, PushSubject.WATCH)] == [
        12,
        3,
        4,
    ]


@pytest.mark.parametrize(
    ("group", "muted"),
    [
        (PushGroup.STATUS, [PushKind.STATUS]),
        (PushGroup.NUMBERS, [PushKind.EXPIRED, PushKind.FEWER]),
        (PushGroup.CHARGES, [PushKind.CHARGE]),
        (PushGroup.TRACKING, [PushKind.LOST, PushKind.KEY_STOPPED]),
        (PushGroup.WATCH, [PushKind.WATCH]),
    ],
)
def test_a_group_mutes_its_kinds(group: PushGroup, muted: list[PushKind]) -> None:
    chosen = Preferences("en").switched(group, on=False)
    assert [kind for kind, rule in PUSH_RULES.items() if not rule.wanted(chosen)] == muted
    assert chosen.switched(group, on=True) == Preferences("en")


def test_what_was_bought_and_what_became_of_it_is_always_told() -> None:
    chosen = Preferences("en", muted=frozenset(PushGroup))
    always = {kind for kind, rule in PUSH_RULES.items() if rule.wanted(chosen)}
    assert always >= {PushKind.CODE, PushKind.GOODS, PushKind.UNREAD_GOODS, PushKind.OUTCOME, PushKind.CARD}


def test_codes_deliveries_and_the_end_of_a_warranty_alone_ring_in_quiet_hours() -> None:
    chosen = Preferences("en", utc_offset=0, quiet_from=22, quiet_until=7)
    night, noon = (datetime(2026, 3, 1, hour, tzinfo=UTC) for hour in (23, 12))
    ringing = {kind for kind, rule in PUSH_RULES.items() if not rule.silent(chosen, night)}
    assert ringing == {PushKind.CODE, PushKind.GOODS, PushKind.UNREAD_GOODS, PushKind.WARRANTY}
    assert not any(rule.silent(chosen, noon) for rule in PUSH_RULES.values())
