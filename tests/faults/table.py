"""The fault table: what goes wrong, and what must hold. Tests name the rows that they show.

    @shows("U1")
    async def test_a_purchase_that_finds_no_connection_was_not_sent(system: System) -> None:

The rows keep the order of the ways in: the marketplace (U), Telegram (T), process and machine (P), and what
people type (B). ``tests/faults/test_table.py`` checks that no row is without a test.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import NamedTuple, TypeVar

Test = TypeVar("Test", bound=Callable[..., object])


class Row(NamedTuple):
    fault: str
    holds: str


TABLE = {
    "U1": Row(
        "connect refused, DNS, TLS, connect timeout on `add`", "not sent; explained; a new tap may try"
    ),
    "U2-3": Row("timeout or reset before / after it was carried out", "unsure, settled; money moved once"),
    "U4": Row("5xx, HTML, empty, huge or bomb body", "`add`: unsure; reads: back off"),
    "U5": Row(
        "429 with and without `Retry-After`; “rate” or “limit” as an error text under 200",
        "back off that key; others unaffected",
    ),
    "U6": Row(
        "truncated JSON, `null`, list, NaN, wrong types, duplicate keys",
        "rows skipped and counted, never a crash",
    ),
    "U7": Row("1 byte a second; hang after headers", "total deadline"),
    "U8": Row("an order number that is already bound elsewhere", "quarantine; nothing secret shown"),
    "U9": Row(
        "duplicate, reordered, unknown statuses; remains grow; accounts shrink, repeat, reorder",
        "monotone merge: union of accounts, final is final, unknown shown as it is",
    ),
    "U10": Row("key revoked, order not found in mid-life", "that customer's polls pause, one notice"),
    "U11": Row("price, stock or balance moved between quote and tap", "asked again, nothing bought"),
    "U13": Row("code after expiry; second code; leading zeros", "delivered as the string it is"),
    "U14": Row(
        "error words after the charge on `add`/`add_sms`",
        "unsure, settled by the balance; “nothing was bought” only where the balance did not fall",
    ),
    "U15": Row(
        "goods in another shape (object, nested, no status, one under `data`), two accounts that are the "
        "same text, 10 MB of goods",
        "delivered, or said and handed over raw; counted, not de-duplicated by text",
    ),
    "U16": Row(
        "an SMS text without a code, the same code in a new text, the text one look later, `null` as a code",
        "each new text told once; no code while waiting",
    ),
    "U17": Row(
        "a number that comes after the order; fewer numbers than asked for",
        "taken up; said, with what was charged",
    ),
    "U18": Row(
        "maintenance or an outage in words under 200", "waited out; an order is never given up for it"
    ),
    "U19": Row(
        "expiry as seconds, milliseconds, other date forms, or none",
        "read; nothing is ended that the marketplace calls active",
    ),
    "U20": Row("403 with a gateway's page", "out of reach; no key is dropped for it"),
    "U21": Row(
        "one error to a list's page: error words, HTML, no rows beside a total, another page again",
        "read again; never read is not empty",
    ),
    "U22": Row(
        "one bad row (blank name, odd id, escaped text, list as object)",
        "that row is left out and counted, or gets a stand-in; the screen stands",
    ),
    "U23": Row("another currency than the dollar, or none", "one currency on all screens"),
    "T1": Row("429 of 3 s to 10,000 s", "that chat waits, order kept per chat, others go on"),
    "T2": Row("5xx, reset, timeout after acting on a send", "at most two repeats, each marked as a repeat"),
    "T3": Row(
        "blocked, deactivated",
        "parked, resumed at the next word from them; their paid orders are still tracked",
    ),
    "T4": Row(
        "not modified; message to edit not found; query too old; cannot parse entities",
        "fine; one new card; ignored; plain text",
    ),
    "T5": Row(
        "same update twice; same tap under new ids; double tap; a week-old keyboard; another group "
        "member's tap; replay after restart",
        "one draft, one `add`",
    ),
    "T6": Row(
        "one undecodable update; unknown update types; 409 (a second poller); a poll that hangs silently",
        "only that update skipped and logged; loud exit on lasting 409; watchdog",
    ),
    "T7": Row(
        "webhook: wrong secret, slow handler, out of order, repeated", "401; acknowledged from the inbox"
    ),
    "T8": Row(
        "update ids begin anew, lower, after a quiet week",
        "the offset follows; new updates are not taken for seen ones",
    ),
    "T9": Row(
        "albums, topics, migrated groups, messages via this bot, odd language tags, refused inline results",
        "one answer, in the topic, no traceback; the answer without what was refused",
    ),
    "P1": Row("SIGKILL at every step and at random", "bought once, told, delivered once, nothing open"),
    "P2": Row("SIGTERM under load", "drain, finish money calls, exit 0"),
    "P3": Row(
        "disk full, I/O error, read-only", "nothing is sent without a committed row; clear line; recovers"
    ),
    "P4": Row("database locked by another process", "waited for; nothing lost"),
    "P5": Row("clock ±1 h", "monotonic scheduling, no storm"),
    "P6": Row(
        "a loop raises; one page blocks",
        "supervisor restarts it; non-zero exit when it keeps failing; others are served",
    ),
    "P7": Row(
        "torn WAL, old or newer schema, two instances on one database",
        "intact, migrated or refused; a lock refuses the second",
    ),
    "B1": Row("4,096 characters, ZWJ, right-to-left override, NUL", "a clear sentence or the right value"),
    "B2": Row("−1, 0, 10^30, NaN, `1,000`, `١٢`, `৫`", "a clear sentence or the right value"),
    "B3": Row("HTML in names, SMS texts, accounts", "names readable; the others the text they are"),
    "B4": Row("tampered callback data and payloads", "a clear sentence; nothing bought"),
    "B5": Row(
        "a key pasted in a group, with spaces, or with BotFather's whole text",
        "gone from the group; understood, or a clear sentence",
    ),
}

shown: defaultdict[str, list[str]] = defaultdict(list)


def shows(name: str) -> Callable[[Test], Test]:
    """:raises KeyError: the table has no such row."""
    fault, holds = TABLE[name]

    def note(test: Test) -> Test:
        shown[name].append(test.__name__)
        test.__doc__ = f"{name}: {fault} → {holds}"
        return test

    return note
