"""Accounts of an order in one file: the names of their fields, as columns and in a customer's template.

A template is text with names of fields in braces, such as ``{email}|{email_password}``; a brace itself is
written twice.
"""

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.domain.fields.labels import OTHER, UNLABELLED, known_key, spelling
from bot.domain.fields.reading import Account, How, read_account

RAW = "raw"  # the last column: the account as it was delivered
MOST_COLUMNS = 200  # what a further account names otherwise stands in ``raw`` alone
LONGEST_TEMPLATE = 1_000
_WHOLE = (How.MISFIT, How.UNCLEAR)  # shown whole, for none of its parts is certain by its position
_LONGEST_NAME = 60
_PIECE = re.compile(r"\{\{|\}\}|\{([^{}\n]{1,64})\}|[{}]|[^{}]+")


class BadTemplate(Exception):
    """``why``: ``nothing`` (no field is named), ``brace`` (one has no other), or ``long``."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Template:
    """Texts and names of fields in turn; the first and the last are texts."""

    texts: tuple[str, ...]
    names: tuple[str, ...]

    def unknown(self, columns: Iterable[str]) -> tuple[str, ...]:
        """The names that no account has a field of, each once."""
        known = frozenset(columns)
        return tuple(dict.fromkeys(name for name in self.names if _column(name, known) not in known))

    def line(self, fields: Mapping[str, str]) -> str:
        """The line of one account; a field that it lacks is empty."""
        values = (fields.get(_column(name, fields), "") for name in self.names)
        return self.texts[0] + "".join(
            value + text for value, text in zip(values, self.texts[1:], strict=True)
        )


def parse_template(text: str) -> Template:
    """Read a template.

    :raises BadTemplate: it names no field, or cannot be read.
    """
    if len(text) > LONGEST_TEMPLATE:
        raise BadTemplate("long")
    texts, names = [""], list[str]()
    for piece in _PIECE.finditer(text):
        name = (piece[1] or "").strip()
        if name:
            names.append(name)
            texts.append("")
        elif piece[1] is not None or piece[0] in ("{", "}"):
            raise BadTemplate("brace")
        else:
            texts[-1] += piece[0][0] if piece[0] in ("{{", "}}") else piece[0]
    if not names:
        raise BadTemplate("nothing")
    return Template(tuple(texts), tuple(names))


def template_of(names: Iterable[str]) -> str:
    """The template of these fields, with bars between them."""
    return "|".join(f"{{{name}}}" for name in names)


def _column(name: str, known: Container[str]) -> str:
    """The column that a name stands for: itself, or that of the key which labels spelt so have."""
    folded = name.lower()
    key = known_key(name)
    return folded if folded in known or key in (None, OTHER) else str(key)


@dataclass(slots=True)
class Survey:
    """What the accounts of an order have: looked through a few at a time, for there may be many."""

    formats: tuple[str, ...]
    columns: dict[str, None] = field(default_factory=dict)  # in the order in which they appear
    total: int = 0
    guessed: int = 0
    unread: int = 0

    def add(self, accounts: Iterable[str]) -> None:
        for delivered in accounts:
            account = read_account(delivered, self.formats)
            names = column_names(account)
            self.total += 1
            self.unread += not names
            self.guessed += bool(names) and not all(one.sure for one in account.fields)
            if len(self.columns.keys() | names) <= MOST_COLUMNS:
                self.columns.update(dict.fromkeys(names))

    def row(self, delivered: str) -> list[str]:
        """An account as a row below ``columns`` and ``RAW``."""
        fields = fields_of(delivered, self.formats)
        return [*(fields.get(column, "") for column in self.columns), delivered]


def fields_of(delivered: str, formats: Sequence[str]) -> dict[str, str]:
    """The fields of an account by the names of their columns; none if it could not be read."""
    account = read_account(delivered, formats)
    names = column_names(account)
    return {name: one.value for name, one in zip(names, account.fields, strict=False)}


def column_names(account: Account) -> list[str]:
    """A name for each field, all of them different; none for an account that could not be read."""
    if account.how in _WHOLE or [one.key for one in account.fields] == [UNLABELLED]:
        return []
    seen = Counter((RAW,))
    names = []
    for place, one in enumerate(account.fields, start=1):
        name = f"{UNLABELLED}_{place}" if one.key == UNLABELLED else one.key
        name = (spelling(one.label)[:_LONGEST_NAME].strip() or OTHER) if one.key == OTHER else name
        seen[name] += 1
        names.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return names
