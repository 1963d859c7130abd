"""aiogram's states: the questions the bot asks. What is known while one is open is the state's data."""

from aiogram.fsm.state import State, StatesGroup

_STORED = "Asking"  # the group's name in the database, where questions of earlier versions are open


def _question() -> State:
    return State(group_name=_STORED)


class Question(StatesGroup):
    key = _question()  # replace: a key's id; then: what goes on afterwards; pending: an unchecked key
    words = _question()  # what to search for
    quantity = _question()  # service, smm, lowest, highest
    link = _question()  # service, quantity
    email = _question()  # service, quantity
    rent_service = _question()
    rent_place = _question()
    rent_offer = _question()  # key: the service's
    rent_in = _question()  # country
    rent_quantity = _question()  # project
    order = _question()  # phase: the filter
    account = _question()  # words to find delivered accounts by
    template = _question()  # order: whose accounts it is for
    track = _question()  # the number of an order to track
    report = _question()  # the number of an order to report
    plan_bound = _question()  # plan: its id; bound: which amount of it
    series_field = _question()  # series: its id; field: which of it
    watch = _question()  # kind, item: what to wait for, at which price
    limit = _question()  # limit: which one
    low_balance = _question()
    seed = _question()  # a 2FA seed
    preset_quantity = _question()  # favourite, page, lowest, highest
    preset_link = _question()  # favourite, page
    person = _question()  # for /admin: whom it is about
    helper = _question()  # for /admin: who is to be one
    broadcast = _question()  # for /admin: the message to many
    order_list = _question()  # many orders at once


# What is asked in /admin.
ADMINS = frozenset(one.state for one in (Question.helper, Question.person, Question.broadcast))
BUYING = frozenset(
    question.state for question in (Question.quantity, Question.link, Question.email, Question.rent_quantity)
)
