"""The result of one check of ``python -m bot doctor``."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. ``says``: the state and, where it is not ``ok``, what to do about it."""

    about: str
    ok: bool
    says: str

    def __str__(self) -> str:
        return f"{'✓' if self.ok else '✗'} {self.about}: {self.says}"


def as_json(findings: Sequence[Finding]) -> str:
    """The report for a program: ``{"ok": …, "findings": [{"about": …, "ok": …, "says": …}]}``."""
    told = {"ok": all(finding.ok for finding in findings), "findings": [asdict(one) for one in findings]}
    return json.dumps(told, ensure_ascii=False, indent=2)


def passed(about: str, says: str) -> Finding:
    """The finding of a check that passed."""
    return Finding(about, ok=True, says=says)


def failed(about: str, says: str) -> Finding:
    """The finding of a check that failed."""
    return Finding(about, ok=False, says=says)
