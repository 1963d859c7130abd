"""The pages on which the results are told, and what each row of their tables means."""

from tests.crash.blows import Harm
from tests.crash.bots import AT_THE_END
from tests.crash.judge import Kind
from tests.crash.shortened_waits import BEAT_EVERY, LEASE

COUNTED = {
    "trials": "trials",
    "confirmations": "confirmations tapped",
    "calls": "`add` and `add_sms` calls",
    "purchases": "purchases carried out",
}
BY_WEBHOOK = "trials by webhook"
DEATHS = "woken up to find itself declared dead"
TAKEN_OVER = "take-overs that were timed"
TAKEOVER_SECONDS = "… seconds until served elsewhere, median · of nine in ten · longest"
MEANWHILE = "… of those whom others served, likewise"

_OF_PURCHASES = {
    COUNTED["confirmations"]: "each was tapped one to three times, some taps came as two updates",
    COUNTED["calls"]: "as they arrived at the marketplace; refused and dropped ones too",
    COUNTED["purchases"]: "entries in the marketplace's ledger",
}
_OF_FLAWS: dict[str, str] = {
    Kind.DOUBLE: "more than one call, or more than one entry in the ledger, for a confirmation; or one for "
    "each of two, where the second was tapped only because the first was said not to be charged",
    Kind.SILENT: "an entry whose chat shows neither its order's number nor a doubt that was judged",
    Kind.FALSE: "“not charged” where there is an entry, or “charged” where there is none",
    Kind.GOODS: "an account in the marketplace's books that no message holds, or an end never told",
    Kind.CODES: "the same for the code of a rented number",
    Kind.UPDATES: "an update, acknowledged or not, that was never answered in the chat",
    Kind.COPIES: "more than three messages with an account or code, or a second one that does not say so",
    Kind.PLANS: "more numbers or money than was confirmed, an offer twice, any without a tap after a start",
    Kind.STUCK: "the bot ended by itself, or did not end when it was asked to",
}
_AT_THE_END = {f"… {AT_THE_END}": "the step that was chosen did not come in this trial"}
MEANINGS = (
    _OF_PURCHASES
    | {Harm.KILL: "some trials are killed twice"}
    | _AT_THE_END
    | {Harm.CUT: "by `pg_terminate_backend`, where the database is on a server"}
    | _OF_FLAWS
)
MEANINGS_OF_REPLICAS = (
    _OF_PURCHASES
    | {
        BY_WEBHOOK: "through a door that picks any replica, and another one where that one does not answer",
        Harm.HOLE: "what was on its way arrives after it, or never",
        Harm.ROLL: "one after another, each as soon as the one before is up again",
    }
    | _AT_THE_END
    | {
        DEATHS: "others had taken its customers; it begins anew, and does nothing of what it had begun",
        TAKEN_OVER: "a customer of one that was killed or stopped asks for something in that moment",
        TAKEOVER_SECONDS: f"the lease is {LEASE} s here, with a beat each {BEAT_EVERY} s",
        MEANWHILE: "they wait as well where it polled, until another one does",
    }
    | _OF_FLAWS
)

OF_A_BOT = """# Killed at every step

`make crash` runs the bot between a simulated marketplace and a simulated Telegram, over real HTTP. People
buy accounts (at once and in portions), followers and phone numbers, alone and side by side; they order lists
of followers, which they continue whenever they stop and ask, and let a plan rent numbers until a code comes.
They tap **Confirm** up to three times, their taps arrive twice, they search while they wait, and they order
once more what they are told was not charged. Answers are lost on both sides, and orders are carried out and
answered with error words all the same. In each trial the process is killed with `kill -9`, at a step or at a
random instant, and started again.

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

`make crash POSTGRESQL=1` does the same with a database on a server for each bot, which ends all its
connections at a random instant as well.

Run with seed {seed}, in {seconds:.0f} s. To replay it: `make crash TRIALS={trials} SEED={seed}`. A trial
that fails names itself, and the command that runs it alone.
"""

OF_REPLICAS = """# Several replicas, struck at every step

`make crash REPLICAS=3` runs three replicas of the bot on one PostgreSQL, each a process of its own, with the
people, the simulators and the judge of [`make crash`](crash.md). In each trial one to three things are done
to them: `kill -9` and a start some moments later, SIGSTOP for longer than the lease and SIGCONT, a black hole
between a replica and the database, the end of all its connections, SIGTERM and a start, and a rolling restart
of all three; to whoever comes first to a chosen step, or at a random instant to the replica that spoke to the
customer last, to the one that polls, or to any. In a third of the trials updates come by webhook.

The steps are those of `make crash`: every request to either side as it arrives, when it is carried out and
when it is answered, and the moments before and after every database commit. A replica that comes to a chosen
commit halts there until it is struck.

The replicas in the second column have their fences taken out (`tests/crash/unfenced.py`): nobody looks
between the mark of a purchase and its first byte whether others may have taken its place. There each trial
stops a replica just after the mark, until others have told what became of the purchase, and lets it go on: it
buys what its customer was told was not charged, and ordered once more.

{table}

{meanings}

Run with seed {seed}, in {seconds:.0f} s. To replay it: `make crash REPLICAS=3 TRIALS={trials} SEED={seed}`. A
trial that fails names itself, and the command that runs it alone; as several processes run at once, it need
not fail again.
"""
