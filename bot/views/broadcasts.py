"""Broadcasts: the message that customers read, and the screens of ``/admin`` that make and follow it."""

from collections.abc import Mapping, Sequence

from aiogram.enums import ButtonStyle

from bot.domain.admin import Role
from bot.domain.broadcasts import Broadcast, BroadcastProgress, BroadcastState, Segment
from bot.views.buttons.admin import OpenAdmin
from bot.views.buttons.broadcasts import (
    AskBroadcast,
    ChooseAudience,
    ConfirmBroadcast,
    ContinueBroadcast,
    DeleteBroadcast,
    OpenAudiences,
    OpenBroadcast,
    OpenBroadcasts,
    OpenLanguages,
    StopBroadcast,
    StopNews,
)
from bot.views.formats import bar, number
from bot.views.keyboard import (
    Row,
    back,
    home_below,
    in_rows,
    keyboard,
    leave,
    number_buttons,
    packed,
    question,
    tap,
)
from bot.views.messages import language_name, spoken
from bot.views.texts import Html, exact, label, lines, paragraphs, text
from bot.views.view import View

_STATES = {
    BroadcastState.DRAFT: "broadcast-state-draft",
    BroadcastState.RUNNING: "broadcast-state-running",
    BroadcastState.STOPPED: "broadcast-state-stopped",
    BroadcastState.DONE: "broadcast-state-done",
    BroadcastState.DELETING: "broadcast-state-deleting",
    BroadcastState.DELETED: "broadcast-state-deleted",
}
_TO = {
    Segment.ALL: "broadcast-to-all",
    Segment.WEEK: "broadcast-to-week",
    Segment.MONTH: "broadcast-to-month",
    Segment.WITH_KEY: "broadcast-to-with-key",
    Segment.WITHOUT_KEY: "broadcast-to-without-key",
    Segment.OPEN_ORDERS: "broadcast-to-open-orders",
}


def message(lang: str, known: Broadcast) -> View:
    """The message as a customer reads it. Its text is an owner's own, as Telegram gave it."""
    no_more = [tap(label(lang, "broadcast-no-more"), StopNews())]
    return View(Html(known.text), keyboard(no_more, home_below(lang)), file_id=known.photo)


def listing(lang: str, found: Sequence[BroadcastProgress], viewer: Role) -> View:
    """The latest broadcasts, and the way to a new one."""
    rows = (Html(f"{place}. {_row(lang, one)}") for place, one in enumerate(found, start=1))
    buttons = number_buttons(packed(OpenBroadcast(id=one.broadcast.id)) for one in found)
    new = [tap(label(lang, "broadcast-new"), AskBroadcast())] if viewer is Role.OWNER else []
    return View(
        paragraphs(text(lang, "broadcast-title"), lines(*rows) if found else text(lang, "broadcast-none")),
        keyboard(*buttons, new, back(lang, OpenAdmin())),
    )


def _row(lang: str, shown: BroadcastProgress) -> Html:
    state = text(lang, _STATES[shown.broadcast.state])
    count, total = number(shown.sent, lang), number(shown.broadcast.total, lang)
    return Html(f"{_name(shown.broadcast)} · {state} · {count} / {total}")


def _name(known: Broadcast) -> Html:
    """Under which it stands in the log; as code, for a client may make a link of a number behind ``#``."""
    return Html(f"<code>{known.name}</code>")


def ask_message(lang: str, problem: str | None = None) -> View:
    """Asks for the message; ``problem``: the text that says what was wrong with the last one."""
    asked = text(lang, "broadcast-ask")
    said = paragraphs(text(lang, problem), asked) if problem else asked
    return View(said, question(leave(lang, OpenBroadcasts())))


def audiences(lang: str, known: Broadcast, counts: Mapping[Segment, int]) -> View:
    """Asks to whom it goes, with how many that are now."""
    rows = [
        [
            tap(
                label(lang, _TO[segment], count=number(count, lang)),
                ChooseAudience(id=known.id, segment=segment),
            )
        ]
        for segment, count in counts.items()
    ]
    languages = [tap(label(lang, "broadcast-to-language"), OpenLanguages(id=known.id))]
    return View(text(lang, "broadcast-to-ask"), keyboard(*rows, languages, back(lang, OpenBroadcasts())))


def languages(lang: str, known: Broadcast, counts: Mapping[str, int]) -> View:
    """Asks in which language they are, with how many that are now."""
    ours: dict[str, int] = {}
    for code, count in counts.items():
        ours[spoken(code)] = ours.get(spoken(code), 0) + count
    buttons = [
        tap(
            label(lang, "shelf", name=language_name(code), count=number(count, lang)),
            ChooseAudience(id=known.id, segment=Segment.LANGUAGE, language=code),
        )
        for code, count in sorted(ours.items(), key=lambda pair: -pair[1])
    ]
    return View(
        text(lang, "broadcast-to-ask"), keyboard(*in_rows(buttons, 2), back(lang, OpenAudiences(id=known.id)))
    )


def confirmation(lang: str, known: Broadcast) -> View:
    """Asks for the confirmation, below the message as it will be read."""
    confirm = tap(label(lang, "broadcast-confirm"), ConfirmBroadcast(id=known.id), ButtonStyle.SUCCESS)
    return View(
        text(lang, "broadcast-sure", to=_audience(lang, known)),
        keyboard([confirm], [tap(label(lang, "broadcast-other"), OpenAudiences(id=known.id))], leave(lang)),
    )


def _audience(lang: str, known: Broadcast) -> str:
    count = number(known.total, lang)
    if known.segment is Segment.LANGUAGE:
        return f"{language_name(spoken(known.audience.codes[0]))} · {count}"
    return label(lang, _TO[known.segment], count=count)


def progress(lang: str, shown: BroadcastProgress, viewer: Role = Role.OWNER) -> View:
    """How far a broadcast is, with what can be done about it."""
    known = shown.broadcast
    figures = {"sent": shown.sent, "blocked": shown.blocked, "failed": shown.failed}
    deleted = {"deleted": shown.deleted, "kept": shown.kept}
    return View(
        paragraphs(
            lines(
                Html(f"{text(lang, _STATES[known.state])} · {_name(known)}"),
                text(lang, "broadcast-to", to=_audience(lang, known)),
                exact(bar(shown.done, max(known.total, shown.done, 1))),
            ),
            text(lang, "broadcast-figures", **{name: number(count, lang) for name, count in figures.items()}),
            text(lang, "broadcast-deleted", **{name: number(count, lang) for name, count in deleted.items()})
            if any(deleted.values())
            else None,
        ),
        keyboard(
            *(_ways(lang, known) if viewer is Role.OWNER else []),
            [tap(label(lang, "refresh"), OpenBroadcast(id=known.id))],
            back(lang, OpenBroadcasts()),
        ),
        silent=True,
    )


def _ways(lang: str, known: Broadcast) -> list[Row]:
    stop = [tap(label(lang, "batches-stop"), StopBroadcast(id=known.id), ButtonStyle.DANGER)]
    go_on = [tap(label(lang, "batches-continue"), ContinueBroadcast(id=known.id))]
    delete = [tap(label(lang, "broadcast-delete"), DeleteBroadcast(id=known.id), ButtonStyle.DANGER)]
    match known.state:
        case BroadcastState.RUNNING:
            return [stop]
        case BroadcastState.STOPPED:
            return [go_on, delete]
        case BroadcastState.DONE:
            return [delete]
        case _:
            return []
