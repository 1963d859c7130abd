"""No row of the fault table is without a test."""

import importlib
import pkgutil

from tests import faults
from tests.faults.table import TABLE, shown


def test_every_row_of_the_table_is_shown() -> None:
    for module in pkgutil.iter_modules(faults.__path__):
        importlib.import_module(f"{faults.__name__}.{module.name}")
    assert shown.keys() == TABLE.keys()
    assert all(shown.values())
