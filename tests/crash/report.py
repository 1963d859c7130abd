"""Prints the results as a table: what was tried and what came of it, with our protections and without."""

from collections import Counter
from collections.abc import Mapping, Sequence

from tests.crash.judge import Kind
from tests.crash.steps import Step
from tests.crash.trial import AT_RANDOM, AT_THE_END, Outcome

SOURCES = {"market": "marketplace requests", "telegram": "Telegram requests", "commit": "database commits"}
COUNTED = {
    "trials": "trials",
    "confirmations": "confirmations tapped",
    "calls": "`add` and `add_sms` calls",
    "purchases": "purchases carried out",
    "kills": "kills (SIGKILL)",
    AT_RANDOM: "… at a random instant",
    AT_THE_END: "… when all was done",
}
TIMES = {1: "once", 2: "twice", 3: "three times"}

MEANINGS: dict[str, str] = {
    COUNTED["confirmations"]: "each was tapped one to three times, some taps came as two updates",
    COUNTED["calls"]: "as they arrived at the marketplace; refused and dropped ones too",
    COUNTED["purchases"]: "entries in the marketplace's ledger",
    COUNTED["kills"]: "some trials are killed twice",
    COUNTED[AT_THE_END]: "the step that was chosen did not come in this trial",
    Kind.DOUBLE: "more than one call, or more than one entry in the ledger, for a confirmation",
    Kind.SILENT: "an entry whose chat shows neither its order's number nor a doubt that was judged",
    Kind.FALSE: "“not charged” where there is an entry, or “charged” where there is none",
    Kind.GOODS: "an account in the marketplace's books that no message holds, or an end never told",
    Kind.CODES: "the same for the code of a rented number",
    Kind.UPDATES: "an update, acknowledged or not, that was never answered in the chat",
    Kind.COPIES: "more than three messages with an account or code, or a second one that does not say so",
    Kind.PLANS: "more numbers or money than was confirmed, an offer twice, any without a tap after a start",
    Kind.STUCK: "the bot ended by itself, or did not end when it was asked to",
}

PAGE = """# Killed at every step

`make crash` runs the bot between a simulated marketplace and a simulated Telegram, over real HTTP. People
buy accounts (at once and in portions), followers and phone numbers, alone and side by side; they order lists
of followers, which they continue whenever they stop and ask, and let a plan rent numbers until a code comes.
They tap **Confirm** up to three times, their taps arrive twice, and they search while they wait. Answers are
lost on both sides, and orders are carried out and answered with error words all the same. In each trial the
process is killed with `kill -9`, at a step or at a random instant, and started again.

The steps are listed by an undisturbed run of each scenario: every request to either side as it arrives,
when it is carried out and when it is answered (the simulator kills the bot before the next byte leaves),
and the moments before and after every database commit. The trials go through all of them in turn, in an
order that the seed decides. What a trial is judged by is the marketplace's ledger and the messages in the
chats; the bot's own tables are not read.

The unprotected bot is the same one with its protections taken out (`tests/crash/unprotected.py`): it repeats
purchases as if they were questions, buys at every tap, forgets what it left undone, acknowledges updates
without storing them, notes messages as sent before they are, and goes on with its plans after a restart.

{table}

{meanings}

At most two kills and lost answers fall on one trial's messages: three unanswered sendings of the same
message are the bot's own limit, beyond which it stops rather than repeat itself for ever.

Run with seed {seed}, in {seconds:.0f} s. To replay it: `make crash TRIALS={trials} SEED={seed}`. A trial
that fails names itself, and the command that runs it alone.
"""


class Column:
    """Sums of many outcomes. ``steps`` are those that could be killed at, by scenario."""

    def __init__(self, steps: Mapping[str, Sequence[Step]]) -> None:
        self.steps = {(scenario, str(step)) for scenario, found in steps.items() for step in found}
        self.killed_at: set[tuple[str, str]] = set()
        self.sums: Counter[str] = Counter()
        self.flaws: Counter[Kind] = Counter()
        self.copies: Counter[int] = Counter()

    def add(self, outcome: Outcome) -> None:
        self.sums.update(
            trials=1,
            confirmations=outcome.confirmations,
            calls=outcome.calls,
            purchases=outcome.purchases,
            kills=len(outcome.killed),
        )
        self.sums.update(where for where in outcome.killed if where in (AT_RANDOM, AT_THE_END))
        self.killed_at |= {(outcome.case.scenario, where) for where in outcome.killed} & self.steps
        self.flaws.update(flaw.kind for flaw in outcome.flaws)
        self.copies += outcome.copies

    def rows(self) -> list[tuple[str, str]]:
        return [
            *((title, f"{self.sums[name]:,}") for name, title in COUNTED.items()),
            *((f"… at {title}: different steps", self._reached(source)) for source, title in SOURCES.items()),
            *((kind.value, f"{self.flaws[kind]:,}") for kind in Kind),
            *((f"accounts and codes sent {title}", f"{self.copies[n]:,}") for n, title in TIMES.items()),
        ]

    def _reached(self, source: str) -> str:
        there = {step for step in self.steps if step[1].startswith(f"{source}/")}
        return f"{len(self.killed_at & there):,} of {len(there):,}"


def summary(ours: Column, unprotected: Column, seed: int, seconds: float) -> str:
    """The table for the eye."""
    rows = _rows(ours, unprotected)
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = [f"{name:<{widths[0]}}  {one:>{widths[1]}}  {two:>{widths[2]}}" for name, one, two in rows]
    return "\n".join((*lines, f"seed {seed}, {seconds:.0f} s"))


def markdown(ours: Column, unprotected: Column, seed: int, seconds: float) -> str:
    """The table as a page, with what was run and what each row means."""
    head, *rows = _rows(ours, unprotected)
    table = "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---", "---:", "---:"), *rows))
    meanings = "\n".join(f"- **{name}**: {meaning}." for name, meaning in MEANINGS.items())
    return PAGE.format(table=table, meanings=meanings, seed=seed, seconds=seconds, trials=ours.sums["trials"])


def _rows(ours: Column, unprotected: Column) -> list[tuple[str, str, str]]:
    paired = zip(ours.rows(), unprotected.rows(), strict=True)
    return [("", "ours", "unprotected"), *((name, one, two) for (name, one), (_, two) in paired)]
