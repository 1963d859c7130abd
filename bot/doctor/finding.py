"""The result of one check of ``python -m bot doctor``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. ``says``: the state and, where it is not ``ok``, what to do about it."""

    about: str
    ok: bool
    says: str

    def __str__(self) -> str:
        return f"{'✓' if self.ok else '✗'} {self.about}: {self.says}"


def passed(about: str, says: str) -> Finding:
    """The finding of a check that passed."""
    return Finding(about, ok=True, says=says)


def failed(about: str, says: str) -> Finding:
    """The finding of a check that failed."""
    return Finding(about, ok=False, says=says)
