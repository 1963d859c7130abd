"""Every kind of push has its row of rules, its renderer, and a key that says what it is about."""

import pytest

from bot.domain.customers import Preferences
from bot.domain.pushes import PUSH_RULES, About, PushKind, PushSubject
from bot.loops.render import RENDERERS

ABOUT = {
    PushSubject.ORDER: About.of_order(12),
    PushSubject.DRAFT: About.of_draft("a:nonce"),
    PushSubject.KEY: About.of_key(3),
    PushSubject.WATCH: About.of_watch(4),
    PushSubject.CUSTOMER: About.of_customer(1001),
    PushSubject.BATCH: About.of_batch("a:nonce"),
}


def test_every_kind_has_a_rule_and_a_renderer() -> None:
    assert set(PUSH_RULES) == {*RENDERERS, PushKind.PINNED} == set(PushKind)


def test_a_kind_that_edits_keeps_its_message_at_what_it_is_about() -> None:
    editing = {rule.about for rule in PUSH_RULES.values() if rule.edits}
    assert editing == {PushSubject.ORDER, PushSubject.DRAFT, PushSubject.CUSTOMER, PushSubject.BATCH}


def test_only_what_is_about_an_order_may_have_to_be_kept_until_its_end() -> None:
    assert {rule.about for rule in PUSH_RULES.values() if rule.deduplicates} == {PushSubject.ORDER}


@pytest.mark.parametrize(("subject", "about"), ABOUT.items())
def test_what_a_push_is_about_is_read_as_it_was_written(subject: PushSubject, about: About) -> None:
    read = About(str(about))
    assert (read.subject, read.id) == (subject, about.partition(":")[2])


def test_the_stored_keys_are_those_of_earlier_versions() -> None:
    of_rows = ["order:12", "draft:a:nonce", "key:3", "watch:4", "customer:1001"]
    assert list(ABOUT.values()) == [*of_rows, "batch:a:nonce"]
    assert [ABOUT[subject].row for subject in (PushSubject.ORDER, PushSubject.KEY, PushSubject.WATCH)] == [
        12,
        3,
        4,
    ]


@pytest.mark.parametrize(
    ("chosen", "muted"),
    [
        (Preferences("en"), []),
        (Preferences("en", status_pushes=False), [PushKind.STATUS]),
        (Preferences("en", watch_pushes=False), [PushKind.WATCH]),
    ],
)
def test_a_preference_mutes_one_kind(chosen: Preferences, muted: list[PushKind]) -> None:
    assert [kind for kind, rule in PUSH_RULES.items() if not rule.wanted(chosen)] == muted
