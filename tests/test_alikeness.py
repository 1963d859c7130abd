"""What must be alike in all replicas: one that differs is named, and what is secret is not shown."""

from itertools import pairwise
from typing import Any

import pytest

from bot.alikeness import UnlikeReplicas, compare, fingerprints, sealing_key
from bot.settings import Settings
from tests.system import TOKEN

OLD, NEW = "old", "new"  # fingerprints of keys


def of(*keys: str, **settings: Any) -> str:
    loaded = Settings(_env_file=None, bot_token=TOKEN, **settings)
    return fingerprints(loaded, keys, lambda secret: secret[::-1].encode())


@pytest.mark.parametrize(
    ("setting", "one", "other"),
    [
        ("HSTOCK_API_URL", "https://a.example/api", "https://b.example/api"),
        ("SMM_PRICE_PER", "1", "1000"),
        ("ADMIN_IDS", "1,2", "1"),
        ("ACCESS", "open", "invite"),
    ],
)
def test_one_that_differs_is_named(setting: str, one: str, other: str) -> None:
    with pytest.raises(UnlikeReplicas, match=f"^{setting} differs .* the replica a:1$"):
        compare(of(OLD, **{setting.lower(): one}), of(OLD, **{setting.lower(): other}), "a:1")


def test_the_secret_of_the_webhook_is_compared_by_a_keyed_hash() -> None:
    first, second = (
        of(OLD, webhook_url="https://a.example/hook", webhook_secret=one) for one in ("s-1", "s-2")
    )
    with pytest.raises(UnlikeReplicas, match=r"^WEBHOOK_SECRET differs"):
        compare(first, second, "a:1")
    compare(first, first, "a:1")
    assert "s-1" not in first


def test_a_key_is_changed_in_two_rounds() -> None:
    rounds = (of(OLD), of(OLD, NEW), of(NEW, OLD), of(NEW))
    for before, after in pairwise(rounds):
        compare(before, after, "a:1")
        compare(after, before, "a:1")
    with pytest.raises(UnlikeReplicas, match=r"^ENCRYPTION_KEY"):
        compare(of(OLD), of(NEW, OLD), "a:1")
    assert [sealing_key(one) for one in (*rounds, "{}")] == [OLD, OLD, NEW, NEW, None]
