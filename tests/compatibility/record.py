"""Makes the recording of the version at hand: ``python -m tests.compatibility.record 0.3.0``.

It takes about a minute. Look the two files over before you commit them: nothing in them is a secret, all keys
and accounts are the sandbox's.
"""

import asyncio
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from aiogram.filters.callback_data import CallbackData

from bot.clock import utc_now
from bot.db.column_types import Moment
from bot.db.tables import metadata
from bot.domain.drafts import DraftState, Verdict
from bot.domain.orders import Kind, Phase
from bot.domain.prices import Limit
from bot.domain.pushes import PushKind
from bot.domain.watchlist import Notice
from bot.routers.states import Question
from sandbox.telegram.people import Person
from tests import shortened_waits
from tests.compatibility import scenario
from tests.compatibility.recording import ENCRYPTION_KEY, Recording, dump
from tests.system import System

WORDS = {
    "draft states": DraftState,
    "verdicts": Verdict,
    "kinds": Kind,
    "phases": Phase,
    "limits": Limit,
    "push kinds": PushKind,
    "notices": Notice,
}


async def record(version: str, home: Path) -> None:
    system = System(home)
    async with system.served():
        await system.start(encryption_key=ENCRYPTION_KEY)
        await scenario.play(system)
        await scenario.leave_undone(system)
        recorded_at = utc_now()
        await system.stop()
    dump(system.data / "bot.db", version)
    recording(system, recorded_at).write(version)


def recording(system: System, recorded_at: datetime) -> Recording:
    books, buttons = system.market.books, _buttons(system.anna())
    known = {kind.__prefix__ for kind in CallbackData.__subclasses__()}
    missing = known - {data.partition(":")[0] for data in buttons}
    assert not missing, f"the scenario makes no button of {missing}"
    questions = [str(state.state) for state in Question.__all_states__]
    return Recording(
        recorded_at=recorded_at.isoformat(),
        times=tuple(_times()),
        accounts=tuple(
            {"name": one.name, "key": one.key, "balance": str(one.balance), "revoked": one.revoked}
            for one in system.market.keys.values()
        ),
        purchases=tuple({"key": entry.key, **entry.params} for entry in system.market.ledger),
        completed=tuple(one.number for one in books.orders.values() if one.final(recorded_at)),
        expired=tuple(one.number for one in books.rentals.values() if one.ended),
        codes={str(one.number): one.code for one in books.rentals.values() if one.received(recorded_at)},
        stock={
            str(one.service): one.stock for one in system.market.catalogue.well_known() if not one.variants
        },
        people=tuple(
            {"id": number, "name": person.user.first_name, "messages": max(person.chat.messages)}
            for number, person in system.telegram.people.items()
        ),
        buttons=tuple(buttons),
        words={"questions": questions, **{name: [str(one) for one in kind] for name, kind in WORDS.items()}},
    )


def _buttons(person: Person) -> list[str]:
    """The first button of each kind; of confirmations the last, which is open."""
    every = list(scenario.made(person))
    first = {scenario.kind(data): data for data in reversed(every)}
    last = {scenario.kind(data): data for data in every}
    return sorted((first | {kind: last[kind] for kind in ("ok", "no")}).values())


def _times() -> list[str]:
    return [
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if isinstance(column.type, Moment)
    ]


def main() -> None:
    (version,) = sys.argv[1:]
    for module, name, value in (*shortened_waits.PATCHES, *shortened_waits.WATCHLIST):
        if name != "RESTS":  # or an update that cannot be answered would be given up before the end
            setattr(module, name, value)
    with tempfile.TemporaryDirectory() as home:
        try:
            asyncio.run(record(version, Path(home)))
        finally:
            sys.excepthook = sys.__excepthook__  # the bot's own writes into its log


if __name__ == "__main__":
    main()
