"""What is said of a move of the database: each table, what differs, and what to do next. No password."""

from collections.abc import Sequence

from sqlalchemy.engine import make_url

from bot.db.move import MovedTable


def as_table(moved: Sequence[MovedTable]) -> str:
    """A line for each table: its name, its rows, and whether they are the same."""
    rows = [("table", "rows", "")]
    rows += [(table.name, str(table.source.rows), _verdict(table)) for table in moved]
    name, count, _ = (max(map(len, column)) for column in zip(*rows, strict=True))
    return "\n".join(f"{one[0]:<{name}}  {one[1]:>{count}}  {one[2]}".rstrip() for one in rows)


def _verdict(table: MovedTable) -> str:
    return "the same" if table.is_same else f"different, with {table.target.rows} rows in TARGET"


def difference(moved: Sequence[MovedTable]) -> str:
    """What is to be done where the copy is not the same; empty where it is."""
    names = ", ".join(table.name for table in moved if not table.is_same)
    return names and (
        f"TARGET does not hold the same in: {names}. The database of DATABASE_URL is as it was and remains in"
        " use; empty TARGET before you try again"
    )


def next_step(url: str, *, has_key: bool) -> str:
    """How the bot is started on the target."""
    shown = make_url(url).set(query={}).render_as_string(hide_password=True)
    key = ", leave ENCRYPTION_KEY as it is" if has_key else ""
    return (
        f"all of it was moved. Next: set DATABASE_URL to the address you gave ({shown}){key}, and start the"
        " bot. The database it had is as it was; start no bot on it again"
    )
