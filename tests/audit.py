"""Asks the registry about the locked packages: known vulnerabilities, and releases withdrawn (yanked).

    python -m tests.audit --tools .venv-audit/bin

It needs the network, and is no part of ``make test``. It ends with 0 if all were looked up and nothing was
found, with 1 if something was, and with 3 if some could not be looked up: then nobody knows. ``--tools`` is
where ``pip-audit`` (https://github.com/pypa/pip-audit) and a Python with pip are.
"""

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-extras.lock", "requirements-dev.lock", "requirements-audit.lock")
FOUND, UNKNOWN = 1, 3
SERVICES = ("pypi", "osv")  # of pip-audit: the second one where the first one does not know
_PATIENCE = 600.0  # seconds for one list
_NAMED = 5


@dataclass
class Findings:
    """What is wrong with which package, and what could not be looked up, each once."""

    wrong: dict[str, None] = field(default_factory=dict)
    unknown: dict[str, None] = field(default_factory=dict)

    @property
    def code(self) -> int:
        return FOUND if self.wrong else UNKNOWN if self.unknown else 0

    def __str__(self) -> str:
        lines = [*self.wrong, *(f"NOT LOOKED UP: {one}" for one in self.unknown)]
        if not lines:
            lines = ["no known vulnerability, and no withdrawn release"]
        elif self.unknown:
            lines.append(
                "The registry could not be asked about all of it: nobody knows whether that is safe."
            )
        return "\n".join(lines)


def vulnerabilities(report: dict[str, Any], findings: Findings) -> set[str]:
    """Note what pip-audit reports (``--format json``); the names of those it could not look up."""
    unknown = set()
    for one in report["dependencies"]:
        if "skip_reason" in one:
            unknown.add(str(one["name"]))
        for bug in one.get("vulns", ()):
            fixed = ", ".join(bug["fix_versions"]) or "no version yet"
            findings.wrong[f"{one['name']} {one['version']}: {bug['id']}, fixed in {fixed}"] = None
    return unknown


def withdrawn(report: dict[str, Any], findings: Findings) -> None:
    """Note what pip reports (https://pip.pypa.io/en/stable/reference/installation-report/) as yanked."""
    for one in report["install"]:
        if one["is_yanked"]:
            about = one["metadata"]
            findings.wrong[f"{about['name']} {about['version']}: withdrawn (yanked)"] = None


def audit(lock: Path, tools: Path, findings: Findings) -> None:
    """Look one list up."""
    unknown = {"all packages"}
    for service in SERVICES:
        if not unknown:
            break
        asked = [str(tools / "pip-audit"), "--vulnerability-service", service, "--requirement", str(lock)]
        options = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
        report = _report([*asked, *options])
        if report is not None:
            unknown = vulnerabilities(report, findings)
    some = sorted(unknown)[:_NAMED]
    names = ", ".join(some) + (f" and {len(unknown) - _NAMED} more" if len(unknown) > _NAMED else "")
    if unknown:
        findings.unknown[f"{lock.name}, vulnerabilities of {names}"] = None
    asked = [str(tools / "python"), "-m", "pip", "install", "--dry-run", "--ignore-installed", "--quiet"]
    report = _report([*asked, "--no-deps", "--require-hashes", "--report", "-", "--requirement", str(lock)])
    if report is None:
        findings.unknown[f"{lock.name}, withdrawn releases"] = None
    else:
        withdrawn(report, findings)


def _report(command: Sequence[str]) -> dict[str, Any] | None:
    """The JSON that a tool prints; ``None``: it printed none, and its last words go to stderr."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)  # noqa: S603 - the tools named above
    except subprocess.TimeoutExpired:
        sys.stderr.write(f"{Path(command[0]).name} took longer than {_PATIENCE:.0f} s\n")
        return None
    try:
        read: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        last = done.stderr.strip().splitlines()[-1:] or ["nothing"]
        sys.stderr.write(f"{Path(command[0]).name} says: {last[0]}\n")
        return None
    return read


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.audit")
    parser.add_argument("--tools", type=Path, required=True)
    parser.add_argument("locks", type=Path, nargs="*", default=[ROOT / name for name in LOCKS])
    chosen = parser.parse_args(arguments)
    findings = Findings()
    for lock in chosen.locks:
        sys.stderr.write(f"Looking up {lock.name} ...\n")
        audit(lock, chosen.tools, findings)
    sys.stdout.write(f"{findings}\n")
    return findings.code


if __name__ == "__main__":
    sys.exit(main())
