"""Tells a line of labels that stands above the accounts, such as ``Email:Password``, from an account."""

from collections.abc import Sequence

from bot.domain.fields.chains import declared_format
from bot.domain.fields.formats import LONGEST_FORMAT, parse_format, split_labels
from bot.domain.fields.labels import OTHER, UNLABELLED


def heading_format(line: str) -> str | None:
    """The format that a whole line is, each label of which is known; ``None``: it is no heading."""
    if len(line) > LONGEST_FORMAT:
        return None
    found = declared_format(line.strip())
    form = parse_format(found) if found else None
    if form is None or not {OTHER, UNLABELLED}.isdisjoint(form.keys):
        return None
    labels, _ = split_labels(line)
    return found if [label for label in labels if label] == list(form.labels) else None


def delivered_heading(accounts: Sequence[str]) -> str | None:
    """The format that the first of several accounts is, where it is the heading of the others."""
    return heading_format(accounts[0]) if len(accounts) > 1 else None
