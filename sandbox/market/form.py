"""Parses requests to the simulated marketplace; its refusals, and the quirks that can be switched on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass


class Refusal(Exception):
    """The marketplace refuses: the text of its ``{"error": …}`` answer."""


class Form:
    """The fields of one request. A field may be repeated; the first one counts where only one can."""

    def __init__(self, fields: Mapping[str, Sequence[str]]) -> None:
        self._fields = fields

    def text(self, name: str) -> str:
        """The field without surrounding blanks; empty when it is missing."""
        return next(iter(self._fields.get(name, ())), "").strip()

    def every(self, name: str) -> list[str]:
        """All values of a repeated field, also under PHP's ``name[]``."""
        return [*self._fields.get(name, ()), *self._fields.get(f"{name}[]", ())]

    def number(self, name: str, default: int) -> int:
        """A whole number; the default when the field is missing or is none."""
        found = whole(self.text(name))
        return default if found is None else found

    def first_page(self) -> "Form":
        """The same request for the first page of its list."""
        return Form({**self._fields, "page": ["1"]})

    def without_key(self) -> dict[str, str]:
        """All fields but the API key, for records that others may read."""
        return {name: ",".join(values) for name, values in self._fields.items() if name != "key"}


def whole(text: str) -> int | None:
    """A whole number as the API takes it, plain ASCII digits, or nothing."""
    return int(text) if re.fullmatch(r"[0-9]{1,12}", text) else None


_STATUSES = ("bad_key_status", "error_status")


@dataclass(slots=True)
class Quirks:
    """Quirks: what the live service does beside its documentation. All off: exactly as documented."""

    bare_phones: bool = False  # "4055123415" for "+14055123415"
    dial_codes: bool = False  # sms_countries tells "+93" for "af"
    lower_titles: bool = False  # sms_projects tells "united states"
    duplicate_projects: bool = False  # the same service and country twice, at two prices
    sms_text_in_status: bool = False  # sms_status holds sms_content too
    fewer_numbers: bool = False  # add_sms rents only half of what was asked, and charges that
    string_orders: bool = False  # {"order": "23501"}
    bare_lists: bool = False  # older answers: the list itself, without totals
    numeric_rates: bool = False  # "rate": 0.85
    null_stock: bool = False  # "stock": null in lists and of variants
    other_words: bool = False  # "completed", "Pending", "Cancelled"
    restless: bool = False  # every second answer of status goes back on the one before
    smm_per_thousand: bool = False  # the rate of an SMM item buys 1,000 units
    control_characters: bool = False  # a NUL inside names
    lettered_codes: bool = False  # "QKZV-MTBW" for "48151": a code nobody can mistake for another number
    twin_accounts: bool = False  # all accounts of an order are the same text
    large_goods: bool = False  # every account has cookies of 200 kB
    progress_words: bool = False  # "Processing (7/50)" for "In progress"
    null_codes: bool = False  # "code": "null" and "sms_content": "-" while the SMS is waited for
    late_texts: float = 0.0  # seconds that the text of an SMS comes after its code
    late_phones: float = 0.0  # seconds after which a rented number is told; until then "phone": null
    overtime: float = 0.0  # seconds that a number stays active after the expiry it tells
    expiry_form: int = 0  # 1 seconds since 1970, 2 milliseconds, 3 seconds left, 4 without a zone, 5 null
    bad_key_status: int = 401  # the HTTP status under {"error": "Invalid API key"}
    error_status: int = 200  # the HTTP status under every other error
    rate_limit_per_minute: int = 0  # requests per key; 0 is no limit
    latency_min: float = 0.0  # seconds before every answer, at least
    latency_max: float = 0.0  # and at most

    def switch(self, **values: object) -> None:
        """Sets some by name, all or none.

        :raises ValueError: an unknown one, or a value that cannot be.
        """
        known = asdict(self)
        for name, value in values.items():
            if name not in known:
                raise ValueError(f"unknown quirk: {name}")
            if not isinstance(value, int | float) or isinstance(value, bool) != isinstance(known[name], bool):
                raise ValueError(f"{name} takes another kind of value")
            if not 0 <= value < 1e6 or (name in _STATUSES and not 200 <= value < 600):
                raise ValueError(f"{name} is out of range")
        for name, value in values.items():
            setattr(self, name, value)

    @classmethod
    def live(cls) -> "Quirks":
        """The oddities that clients of the live service report."""
        return cls(
            bare_phones=True,
            dial_codes=True,
            lower_titles=True,
            duplicate_projects=True,
            sms_text_in_status=True,
            string_orders=True,
        )
