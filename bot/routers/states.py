"""The questions the bot asks. What is known while one is open stands in the conversation's data."""

from aiogram.fsm.state import State, StatesGroup


class Question(StatesGroup):
    key = State()  # replace: a key's id; then: a deep link to open afterwards; pending: a key not checked yet
    words = State()  # what to search for
    quantity = State()  # service, smm, lowest, highest
    link = State()  # service, quantity
    email = State()  # service, quantity
    rent_service = State()
    rent_place = State()
    rent_offer = State()  # key: the site's
    rent_in = State()  # country
    rent_quantity = State()  # project
    order = State()  # phase: the filter
    track = State()  # the number of an order to watch
    watch = State()  # kind, item: what to wait for, at which price
    limit = State()  # limit: which one
