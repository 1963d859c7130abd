from tests.faults import (
    test_machine,
    test_people,
    test_process,
    test_purchases,
    test_telegram,
    test_updates,
    test_watching,
)
from tests.faults.table import TABLE, shown

MODULES = (
    test_purchases,
    test_watching,
    test_telegram,
    test_updates,
    test_process,
    test_machine,
    test_people,
)


def test_every_row_of_the_table_is_shown() -> None:
    assert shown.keys() == TABLE.keys()
    names = [name for tests in shown.values() for name in tests]
    assert [name for name in names if not any(hasattr(module, name) for module in MODULES)] == []
