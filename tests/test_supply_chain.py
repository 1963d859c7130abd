"""What the bot is made of: allowed licences, lists that agree, and an audit that never says too much."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests import audit, licences

ROOT = Path(__file__).parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)


def pins(lock: str) -> dict[str, str]:
    return dict(PINNED.findall((ROOT / lock).read_text(encoding="utf-8")))


# Licences


@pytest.mark.parametrize("name", licences.locked(*licences.LOCKS))
def test_the_licence_is_allowed(name: str) -> None:
    assert licences.is_allowed(licences.licence(name), licences.ALLOWED)


def test_what_is_shipped_asks_nothing_of_whoever_runs_it_but_for_certificates() -> None:
    shipped = licences.locked(*licences.SHIPPED)
    asking = [
        name for name in shipped if not licences.is_allowed(licences.licence(name), licences.PERMISSIVE)
    ]
    assert asking == ["certifi"]


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("Apache-2.0 AND MIT", True),
        ("GPL-3.0-only OR MIT", True),
        ("(GPL-3.0-only) OR (MIT AND PSF-2.0)", True),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-2.0-or-later", False),
        ("unknown: Custom", False),
        ("", False),
    ],
)
def test_an_expression(expression: str, *, allowed: bool) -> None:
    assert licences.is_allowed(expression, licences.ALLOWED) is allowed


def test_the_list_names_every_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert licences.main() == 0
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in told] == licences.locked(*licences.LOCKS)
    assert [line for line in told if "unknown" in line] == []


# Locks


@pytest.mark.parametrize("lock", audit.LOCKS)
def test_a_list_is_hashed_and_names_no_index(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(PINNED.findall(text)) > 20
    assert [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert "--index" not in text


def test_the_lists_agree() -> None:
    plain = pins("requirements.lock")
    for lock in ("requirements-extras.lock", "requirements-dev.lock"):
        assert pins(lock).items() >= plain.items(), lock


# The audit


def test_the_workflow_makes_what_there_is_to_make() -> None:
    workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "audit.yaml").read_text(encoding="utf-8"))
    wanted = [step["run"].split() for step in workflow["jobs"]["audit"]["steps"] if "run" in step]
    made = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert [command[0] for command in wanted] == ["make"] * len(wanted)
    assert {command[1] for command in wanted} == {"audit", "licences"} <= {*made}


def tools(directory: Path, audits: dict[str, Any], installed: Any) -> Path:
    """Stand-ins for pip-audit and pip, which print what those would; what is no JSON is an outage."""
    answers = {"pip-audit": audits, "python": {"pip": installed}}
    for name, given in answers.items():
        told = {key: value if isinstance(value, str) else json.dumps(value) for key, value in given.items()}
        program = f"""#!{sys.executable}
import sys
told = {told!r}
found = next((text for key, text in told.items() if key in sys.argv), "")
sys.stdout.write(found if found.startswith("{{") else "")
sys.stderr.write("" if found.startswith("{{") else "no route to the registry")
"""
        (directory / name).write_text(program)
        (directory / name).chmod(0o700)
    return directory


def known(*bugs: dict[str, Any]) -> dict[str, Any]:
    return {"name": "aiohttp", "version": "3.14.5", "vulns": [*bugs]}


BUG = {"id": "PYSEC-2026-1", "fix_versions": ["3.14.6"], "description": "…"}
SKIPPED = {"name": "aiohttp", "skip_reason": "Dependency not found on PyPI and could not be audited"}
INSTALLED = {"metadata": {"name": "aiohttp", "version": "3.14.5"}, "is_yanked": False}


@pytest.mark.parametrize(
    ("audits", "installed", "code", "says"),
    [
        ({"pypi": {"dependencies": [known()]}}, INSTALLED, 0, "no known vulnerability, and no withdrawn"),
        ({"pypi": {"dependencies": [known(BUG)]}}, INSTALLED, 1, "PYSEC-2026-1, fixed in 3.14.6"),
        ({"pypi": {"dependencies": [known()]}}, {**INSTALLED, "is_yanked": True}, 1, "3.14.5: withdrawn"),
        (
            {"pypi": {"dependencies": [SKIPPED]}, "osv": "an outage"},
            INSTALLED,
            3,
            "NOT LOOKED UP: one.lock, vulnerabilities of aiohttp",
        ),
        (
            {"pypi": {"dependencies": [SKIPPED]}, "osv": {"dependencies": [known(BUG)]}},
            INSTALLED,
            1,
            "PYSEC-2026-1",
        ),
        ({"pypi": "an outage", "osv": "an outage"}, INSTALLED, 3, "vulnerabilities of all packages"),
        ({"pypi": {"dependencies": [known()]}}, "an outage", 3, "one.lock, withdrawn releases"),
    ],
)
def test_the_audit_never_calls_safe_what_it_could_not_look_up(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    audits: dict[str, Any],
    installed: Any,
    code: int,
    says: str,
) -> None:
    report = installed if isinstance(installed, str) else {"install": [installed]}
    directory = tools(tmp_path, audits, report)
    (tmp_path / "one.lock").touch()
    assert audit.main(["--tools", str(directory), str(tmp_path / "one.lock")]) == code
    told = capsys.readouterr().out
    assert says in told
    assert ("nobody knows" in told) is (code == 3)
