"""The pages speak of what is there: every path they name exists, and everyday changes have a place."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
PATH = re.compile(r"`((?:bot|sandbox|tests|bench|deploy|docs|migrations)/[\w./-]*)`")
CHANGES = 20


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_paths_on_a_page_exist(page: Path) -> None:
    named = set(PATH.findall(page.read_text(encoding="utf-8")))
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


def test_each_everyday_change_has_an_obvious_file() -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (?!To change)(.+?) \| (.+?) \|$", page, re.MULTILINE)
    assert len(rows) == CHANGES
    assert [change for change, files in rows if not PATH.search(files)] == []
