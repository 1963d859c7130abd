"""The accounts of an order as a file: the choice of its kind, the customer's template, and making it."""

import asyncio

from bot.actions import account_files, orders
from bot.actions.account_files import FetchedAccounts, fetch, slices
from bot.domain.account_files import BadTemplate, Template, fields_of, parse_template
from bot.domain.exports import LARGEST_FILE
from bot.routers.states import Question
from bot.routers.subject import SubjectRouter
from bot.routers.turn import Turn
from bot.routers.upload_progress import uploading
from bot.views import account_files as seen
from bot.views import deliveries
from bot.views.buttons.account_files import (
    AskTemplate,
    ExportFields,
    OpenAccountFile,
    UseTemplate,
)
from bot.views.view import View, lines_size

router = SubjectRouter(name="account_files")


@router.tap(OpenAccountFile)
async def ask_kind(turn: Turn, wanted: OpenAccountFile) -> None:
    order = await orders.order(turn.deps, turn.customer, wanted.order)
    await turn.show(seen.kinds(turn.lang, order, turn.customer.preferences.template))


@router.tap(ExportFields, new_message=True, keep_question=True)
async def export_fields(turn: Turn, wanted: ExportFields) -> None:
    async with uploading(turn):
        async with turn.deps.exports, fetch(turn.deps, turn.customer, wanted.order) as fetched:
            made = _unreadable(turn, fetched) or await _table(turn, fetched)
        await turn.show(made)


async def _table(turn: Turn, fetched: FetchedAccounts) -> View:
    found = await account_files.survey(fetched)
    table = seen.open_table(turn.lang, found)
    for few in slices(fetched.accounts):
        await asyncio.to_thread(table.add, map(found.row, few))
        if table.too_large:
            return seen.too_large(turn.lang, fetched.order)
    content = await asyncio.to_thread(table.finish)
    return seen.table(turn.lang, fetched.order, found, content, guarded=table.guarded)


@router.tap(AskTemplate, new_message=True)
async def ask_template(turn: Turn, wanted: AskTemplate) -> None:
    await _ask(turn, wanted.order)


async def _ask(turn: Turn, order_id: int, why: str | None = None) -> None:
    async with turn.deps.exports, fetch(turn.deps, turn.customer, order_id) as fetched:
        view = _unreadable(turn, fetched)
        found = await account_files.survey(fetched)
    if view is None and found.columns:
        last = turn.customer.preferences.template
        view = seen.ask_template(turn.lang, fetched.order, found, last, why)
        await turn.ask(Question.template, view, order=order_id)
    else:
        await turn.show(view or seen.none_read(turn.lang, fetched.order))


@router.answer(Question.template)
async def template_typed(turn: Turn, words: str) -> None:
    known = await turn.known()
    try:
        parse_template(words)
    except BadTemplate as bad:
        await _ask(turn, known["order"], bad.why)
        return
    await turn.state.clear()
    turn.customer = await account_files.keep_template(turn.deps, turn.customer, words)
    again = UseTemplate(order=known["order"])
    turn.again = again.pack()
    await use_template(turn, again)


@router.tap(UseTemplate, new_message=True)
async def use_template(turn: Turn, wanted: UseTemplate) -> None:
    typed = turn.customer.preferences.template
    if typed is None:  # it was deleted with all else of theirs
        await _ask(turn, wanted.order)
        return
    template = parse_template(typed)
    async with uploading(turn):
        async with turn.deps.exports, fetch(turn.deps, turn.customer, wanted.order) as fetched:
            made = _unreadable(turn, fetched) or await _by_template(turn, fetched, template)
        await turn.show(made)


async def _by_template(turn: Turn, fetched: FetchedAccounts, template: Template) -> View:
    found = await account_files.survey(fetched)
    written: list[str] = []
    size = 0
    for few in slices(fetched.accounts):
        added = await asyncio.to_thread(_lines, few, fetched.formats, template)
        size += lines_size(added)
        if size > LARGEST_FILE:
            return seen.too_large(turn.lang, fetched.order)
        written += added
    return seen.by_template(turn.lang, fetched.order, found, template, tuple(written))


def _lines(accounts: tuple[str, ...], formats: tuple[str, ...], template: Template) -> tuple[str, ...]:
    read = (fields_of(account, formats) for account in accounts)
    return tuple(template.line(fields) for fields in read if fields)


def _unreadable(turn: Turn, fetched: FetchedAccounts) -> View | None:
    """What is said where there are no accounts, or some that the answer holds in a form nobody knows."""
    if fetched.accounts and not fetched.unread:
        return None
    return deliveries.accounts(turn.lang, fetched.order, fetched.accounts, fetched.unread)
