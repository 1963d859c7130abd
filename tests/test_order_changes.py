"""Merging of answers into an order: knowledge only grows, whatever comes and however often."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.order_changes import Change, brings_nothing, changes, expired
from bot.domain.orders import Kind, Order, Phase, StatusReport
from bot.domain.pushes import Event, PushKind
from bot.domain.statuses import phase_of

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
WORDS = ("", "Pending", "In progress", "in PROGRESS ", "Processing", "Partial", "Completed", "done|twice",
         "Canceled", "Cancelled", "Refunded", "Expired", "code_received", "waiting", "何か")  # fmt: skip


def an_order(kind: Kind = Kind.PRODUCT, **known: Any) -> Order:
    new = Order(
        id=1,
        customer=1001,
        key_id=1,
        number=23501,
        kind=kind,
        item="2",
        title="Gmail",
        quantity=3,
        placed_at=NOW,
        status="",
    )
    return replace(new, **known)


def kinds(change: Change) -> list[PushKind]:
    return [event.kind for event in change.events]


looks = st.lists(
    st.tuples(
        st.builds(
            StatusReport,
            status=st.sampled_from(WORDS) | st.text(max_size=8),
            charge=st.none() | st.decimals(0, 100, places=2),
            currency=st.none() | st.just("USD"),
            start_count=st.none() | st.integers(0, 10**12),
            remains=st.none() | st.integers(0, 10**12),
            auto_delivery=st.none() | st.booleans(),
            expires_at=st.none() | st.datetimes(timezones=st.just(UTC)),
        ),
        st.lists(st.sampled_from("abcdef"), max_size=4),  # accounts repeat, shrink and change places
    ),
    max_size=12,
)


def told(order: Order, answers: Iterable[tuple[StatusReport, list[str]]]) -> Iterable[tuple[Order, Change]]:
    """Merge each answer as ``tracking.learn`` does: goods that were seen before are not new."""
    known: dict[str, None] = {}
    for position, (seen, goods) in enumerate(answers):
        new = tuple(dict.fromkeys(one for one in goods if one not in known))
        known |= dict.fromkeys(new)
        change = changes(order, seen, new, NOW + timedelta(minutes=position), "the SMS")
        yield order, change
        order = change.after


@given(st.sampled_from(Kind), looks)
def test_knowledge_only_grows(kind: Kind, answers: list[tuple[StatusReport, list[str]]]) -> None:
    for before, change in told(an_order(kind), answers):
        after = change.after
        assert after.delivered >= before.delivered
        assert after.status_changes >= before.status_changes
        if before.phase is not Phase.ACTIVE:
            assert after.phase is not Phase.ACTIVE
            assert after.finished_at == before.finished_at
        if before.remains is not None:
            assert after.remains is not None
            assert after.remains <= before.remains
        for name in ("charge", "start_count", "auto_delivery", "expires_at"):
            assert getattr(before, name) is None or getattr(after, name) is not None


@given(st.sampled_from(Kind), looks)
def test_everything_delivered_is_told_exactly_once(
    kind: Kind, answers: list[tuple[StatusReport, list[str]]]
) -> None:
    events = [event for _, change in told(an_order(kind), answers) for event in change.events]
    goods = [event for event in events if event.kind in {PushKind.GOODS, PushKind.CODE}]
    units = [one for event in goods for one in event.secret if one != "the SMS"]
    assert sorted(units) == sorted({one for _, found in answers for one in found})
    ringing = [(event.kind, event.ordinal) for event in events if event.kind is not PushKind.CARD]
    assert len(ringing) == len(set(ringing))  # what the outbox would drop as told already


@given(looks, st.randoms(use_true_random=False))
def test_the_order_of_answers_changes_nothing_that_counts(
    answers: list[tuple[StatusReport, list[str]]], chance: Random
) -> None:
    def known(seen: list[tuple[StatusReport, list[str]]]) -> tuple[int, int | None, bool]:
        last = an_order()
        for _, change in told(last, seen):
            last = change.after
        return last.delivered, last.remains, last.phase is Phase.ACTIVE

    shuffled = chance.sample(answers, len(answers))
    assert known(answers) == known(shuffled) == known([*answers, *shuffled])


@given(st.sampled_from(Kind), looks)
def test_the_same_answer_again_is_no_news(kind: Kind, answers: list[tuple[StatusReport, list[str]]]) -> None:
    for _, change in told(an_order(kind), answers):
        if change.events:
            again = changes(change.after, StatusReport(change.after.status), (), NOW)
            assert again == Change(change.after, ())


@given(st.sampled_from(Kind), looks)
def test_what_brings_nothing_is_seen_at_a_glance(
    kind: Kind, answers: list[tuple[StatusReport, list[str]]]
) -> None:
    reports = [seen for seen, _ in answers]
    for before, change in told(an_order(kind), answers):
        for order in (before, change.after):
            for seen in (*reports, StatusReport(order.status), StatusReport(order.status, order.charge)):
                nothing = changes(order, seen, (), NOW).after == order
                assert brings_nothing(order, seen, NOW) == nothing


@given(st.lists(st.sampled_from(["Pending", "In progress", "Processing"]), max_size=20))
def test_words_that_come_and_go_are_told_once_each(words: list[str]) -> None:
    answers: list[tuple[StatusReport, list[str]]] = [(StatusReport(word), []) for word in words]
    events = [event for _, change in told(an_order(), answers) for event in change.events]
    statuses = [event.secret for event in events if event.kind is PushKind.STATUS]
    assert len(statuses) == len(set(statuses)) <= 2  # the first one is where the order began


@pytest.mark.parametrize(
    ("kind", "word", "phase"),
    [
        (Kind.PRODUCT, "Completed", Phase.DELIVERED),
        (Kind.PRODUCT, " COMPLETED ", Phase.DELIVERED),
        (Kind.PRODUCT, "In progress", Phase.ACTIVE),
        (Kind.PRODUCT, "in_progress", Phase.ACTIVE),
        (Kind.PRODUCT, "Partial", Phase.ACTIVE),
        (Kind.PRODUCT, "Completed (50/50)", Phase.DELIVERED),
        (Kind.PRODUCT, "Completed 100%", Phase.DELIVERED),
        (Kind.PRODUCT, "Completed (3/50)", Phase.ACTIVE),
        (Kind.SMM, "Completed 60%", Phase.ACTIVE),
        (Kind.SMM, "Partial (3/50)", Phase.PROBLEM),
        (Kind.SMM, "Partial", Phase.PROBLEM),
        (Kind.SMM, "Canceled", Phase.PROBLEM),
        (Kind.PRODUCT, "Cancelled", Phase.PROBLEM),
        (Kind.PRODUCT, "REFUNDED", Phase.PROBLEM),
        (Kind.PRODUCT, "Moderation", Phase.ACTIVE),
        (Kind.PRODUCT, "", Phase.ACTIVE),
        (Kind.RENTAL, "completed", Phase.ACTIVE),
        (Kind.RENTAL, "code_received", Phase.ACTIVE),
        (Kind.RENTAL, "cancelled by the operator", Phase.PROBLEM),
        (Kind.RENTAL, "EXPIRED", Phase.PROBLEM),
        (Kind.RENTAL, "refund_pending", Phase.PROBLEM),
    ],
)
def test_what_a_word_means(kind: Kind, word: str, phase: Phase) -> None:
    assert phase_of(kind, word) is phase


def test_a_partial_delivery_tells_only_what_is_new() -> None:
    first = changes(an_order(), StatusReport("In progress"), ("a",), NOW)
    second = changes(first.after, StatusReport("Completed"), ("b", "c"), NOW)
    assert first.events == (Event(PushKind.GOODS, 0, ("a",)), Event(PushKind.CARD))
    assert second.events == (Event(PushKind.GOODS, 1, ("b", "c")), Event(PushKind.CARD))
    assert (second.after.phase, second.after.delivered) == (Phase.DELIVERED, 3)


def test_what_is_over_is_not_shown_as_running_again() -> None:
    done = changes(an_order(), StatusReport("Completed"), ("a",), NOW).after
    again = changes(done, StatusReport("In progress"), (), NOW)
    assert again == Change(done, ())


def test_a_refund_may_follow_a_delivery() -> None:
    done = changes(an_order(), StatusReport("Completed"), ("a",), NOW).after
    refunded = changes(done, StatusReport("Refunded", charge=Decimal(0)), (), NOW)
    assert refunded.after.phase is Phase.PROBLEM
    assert kinds(refunded) == [PushKind.STATUS, PushKind.CARD]


def test_progress_edits_the_card_in_silence() -> None:
    before = an_order(Kind.SMM, status="In progress", remains=90, start_count=10)
    assert kinds(changes(before, StatusReport("In progress", remains=60), (), NOW)) == [PushKind.CARD]
    assert kinds(changes(before, StatusReport("In progress", remains=95), (), NOW)) == []


@pytest.mark.parametrize(
    "words",
    [
        [f"Processing ({step}/50)" for step in range(1, 51)],
        ["Processing", "Processing 5%", "processing: 99.5 %", "Processing...", "PROCESSING 3 of 10"],
        ["In progress", "45%", "1/50", "in_progress 2"],
        ["Waiting, 5 minutes left", "Waiting, 1 minute left", "Waiting, 30 sec left"],
        ["आदेश 3 जारी", "आदेश 4 जारी"],
    ],
)
def test_a_status_that_only_counts_does_not_ring(words: list[str]) -> None:
    order, kinds_told = an_order(), list[PushKind]()
    for word in words:
        change = changes(order, StatusReport(word), (), NOW)
        order, kinds_told = change.after, [*kinds_told, *kinds(change)]
    assert set(kinds_told) == {PushKind.CARD}
    assert order.status == words[-1]


def test_another_word_rings_though_it_counts_as_well() -> None:
    before = an_order(status="Processing (50/50)", said="processing (49/50)")  # as an earlier version kept it
    assert kinds(changes(before, StatusReport("Processing (1/50)"), (), NOW)) == [PushKind.CARD]
    assert kinds(changes(before, StatusReport("Verifying (1/50)"), (), NOW)) == [
        PushKind.STATUS,
        PushKind.CARD,
    ]


def test_without_a_status_an_order_keeps_its_own_and_ends_when_it_is_whole() -> None:
    part = changes(an_order(status="In progress"), StatusReport(""), ("a", "b"), NOW)
    assert (part.after.status, part.after.phase) == ("In progress", Phase.ACTIVE)
    whole = changes(part.after, StatusReport(""), ("c",), NOW)
    assert (whole.after.status, whole.after.phase) == ("In progress", Phase.DELIVERED)
    assert kinds(whole) == [PushKind.GOODS, PushKind.CARD]


def test_the_first_word_of_an_order_does_not_ring_and_a_bad_one_does() -> None:
    assert kinds(changes(an_order(), StatusReport("Pending"), (), NOW)) == [PushKind.CARD]
    assert kinds(changes(an_order(), StatusReport("Canceled"), (), NOW)) == [PushKind.STATUS, PushKind.CARD]


def test_a_code_keeps_its_zeros_and_a_second_one_is_another() -> None:
    first = changes(an_order(Kind.RENTAL), StatusReport("waiting"), ("007",), NOW, "Your code: 007")
    second = changes(first.after, StatusReport("code_received"), ("008",), NOW, "Your code: 008")
    assert first.events[0] == Event(PushKind.CODE, 0, ("007", "Your code: 007"))
    assert second.events[0] == Event(PushKind.CODE, 1, ("008", "Your code: 008"))
    assert second.after.phase is Phase.DELIVERED


def test_a_text_without_a_code_delivers_a_rental() -> None:
    told = changes(an_order(Kind.RENTAL), StatusReport("expired"), ("",), NOW, "https://example.com")
    assert told.events == (Event(PushKind.CODE, 0, ("", "https://example.com")), Event(PushKind.CARD))
    assert told.after.phase is Phase.DELIVERED


def test_a_number_is_taken_up_once() -> None:
    seen = StatusReport("active", phone="+14055123415", phone_given="4055123415")
    known = changes(an_order(Kind.RENTAL, phone="", phone_given=""), seen, (), NOW)
    assert (known.after.phone, known.after.phone_given) == ("+14055123415", "4055123415")
    assert kinds(known) == [PushKind.CARD]
    other = changes(
        known.after, StatusReport("active", phone="4055123415", phone_given="4055123415"), (), NOW
    )
    assert other.after == known.after


def test_a_code_after_the_expiry_is_still_delivered() -> None:
    over = changes(an_order(Kind.RENTAL), StatusReport("expired", charge=Decimal(0)), (), NOW)
    assert kinds(over) == [PushKind.EXPIRED, PushKind.CARD]
    late = changes(over.after, StatusReport("expired"), ("123",), NOW)
    assert kinds(late) == [PushKind.CODE, PushKind.CARD]
    assert late.after.phase is Phase.DELIVERED


def test_a_rental_with_its_code_is_delivered_and_stays_so() -> None:
    received = changes(an_order(Kind.RENTAL), StatusReport("waiting"), ("1",), NOW).after
    assert kinds(changes(received, StatusReport("expired"), (), NOW)) == [PushKind.CARD]
    assert changes(received, StatusReport("expired"), (), NOW).after.phase is Phase.DELIVERED


def test_a_rental_nobody_closed_ends_by_the_clock() -> None:
    over = expired(an_order(Kind.RENTAL), NOW)
    assert kinds(over) == [PushKind.EXPIRED, PushKind.CARD]
    assert (over.after.phase, over.after.finished_at) == (Phase.PROBLEM, NOW)


@pytest.mark.parametrize("year", [1, 1970, 9999])
def test_an_expiry_that_can_be_none_is_ignored(year: int) -> None:
    seen = StatusReport("waiting", expires_at=datetime(year, 1, 1, tzinfo=UTC))
    assert changes(an_order(Kind.RENTAL), seen, (), NOW).after.expires_at is None
