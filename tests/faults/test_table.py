"""No row of the fault table is without a test."""

import importlib
import pkgutil
from pathlib import Path

from tests import faults
from tests.faults.table import TABLE, shown

PAGE = Path(__file__).parents[2] / "docs" / "faults.md"


def test_every_row_of_the_table_is_shown() -> None:
    for module in pkgutil.iter_modules(faults.__path__):
        importlib.import_module(f"{faults.__name__}.{module.name}")
    assert shown.keys() == TABLE.keys()
    assert all(shown.values())


def test_the_page_for_people_is_the_same_table() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    expected = [f"| {name} | {row.fault} | {row.holds} |" for name, row in TABLE.items()]
    assert [row for row in rows if row in expected] == expected
    assert len(rows) == len(expected) + rows.count("| | Fault | What must hold |")
