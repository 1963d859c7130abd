"""Classifies the API's error messages by regular expressions.

A few messages are documented (``errors.DOCUMENTED``); of all others only the sense can be read. ``subject``
is for reads, for which the likeliest sense will do. ``is_refusal`` is for purchases, for which only words
count that cannot have been said after the money left.
"""

import re
from enum import Enum

_CHARACTERS_READ = 1_000  # the meaning of an error stands at its beginning
LONGEST_REFUSAL = 200  # characters; what is longer is a page or a stack trace
_MARKUP = re.compile(r"[<>{}]|&[a-z]+;|&#")


class Subject(Enum):
    """What an error message is about; ``OTHER`` is what no pattern matches."""

    RATE = "how often it is asked"
    KEY = "the API key"
    MONEY = "the balance"
    UNKNOWN = "something that it does not know"
    REQUEST = "the request, the service or its stock"
    OUTAGE = "trouble on its side"
    OTHER = "something else"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(rf"\b(?:{pattern})\b" for pattern in patterns))


# All patterns read words in lower case with nothing but single blanks between them.
_FEW_WORDS = r"(?:\w+ ){0,3}?"  # up to three words in between
_NAMES = r"service|product|project|item|category|shop|country|phone(?: number)?"
_SOLD = rf"(?:{_NAMES})"
_FIELD = rf"(?:{_NAMES}|quantity|link|url|username|email|comments?|parameters?|field|action)(?: id)?"
_GOODS = r"(?:stock|inventory|quantity|numbers?|phones?|accounts?|items?|pieces|units)"
_BAD = r"invalid|incorrect|wrong|bad|unknown|unrecogni[sz]ed|missing|expired|revoked|disabled"

_OUTAGE = _any(
    r"internal (?:\w+ )?error|server|time ?out|timed out|gateway|upstream|providers?|suppliers?|vendors?",
    r"maintenance|temporar\w*|unavailable|overload\w*|unexpected|unknown error|exceptions?|crash\w*",
    r"database|sql\w*|connection|network|socket|went wrong|response|backend|retr(?:y|ies)",
    r"^(?:access )?(?:denied|forbidden)|captcha|cloudflare|ray id|^bad request",  # a gateway's own words
)
_LATER = _any(r"try (?:\w+ )?again|later|at the moment|right now|currently|be back")
_RATE = _any(
    r"rate limit\w*|ratelimit\w*|rate exceeded|throttl\w*|slow down|(?:api|requests?) limit",
    r"too (?:many|frequent) (?:api )?(?:requests?|attempts?|calls?|quer\w*)|requests? too (?:often|fast)",
)
_LIKELY_RATE = _any(r"too many|too often|limit(?:ed)? .*(?:exceed|reach)\w*|(?:exceed|reach|hit)\w* .*limit")
_FIELD_LIMIT = _any(r"quantity|min|max|minimum|maximum|amount|stock|links?|length|characters?|numbers?")
_KEY = _any(
    rf"(?:{_BAD}|no) (?:(?:the|your|api|access|user) )*(?:api ?)?(?:key|token)",
    rf"(?:api ?key|key|api token) (?:\w+ ){{0,2}}?(?:{_BAD}|required|inactive|blocked|deleted"
    r"|not (?:valid|found|active|correct|exist\w*|recogni[sz]ed|accepted))",
    r"unauthori[sz]ed|unauthenticated",
)
_NO_MONEY = _any(
    r"(?:insufficient|not (?:have )?(?:enough|sufficient)|too little|low|lack of) (?:\w+ ){0,2}?"
    r"(?:balance|funds?|money|credits?)",
    r"(?:balance|funds?|credits?) (?:\w+ ){0,2}?"
    r"(?:insufficient|too low|too small|low|not (?:enough|sufficient)|does not cover)",
    r"top up your (?:account|balance)|add funds",
)
_NO_ORDER = _any(
    rf"(?:order|rental|activation) {_FEW_WORDS}(?:not found|not exist)",
    r"(?:no such|unknown) order|^not found$",
)
_NOT_FOUND = _any(
    rf"{_FIELD} {_FEW_WORDS}(?:not found|not exist|doesn t exist)", rf"(?:no such|unknown) {_SOLD}"
)
_SOLD_OUT = _any(
    r"out of stock|sold out|not in stock|stock is empty|stock exceeded",
    rf"(?:insufficient|not enough|no more|no free|no available) (?:\w+ ){{0,2}}?{_GOODS}",
    rf"no {_GOODS} {_FEW_WORDS}(?:available|left|in stock)|^no (?:stock|numbers)$",
    rf"{_GOODS} {_FEW_WORDS}(?:not available|insufficient|not enough)",
)
_REQUEST = _any(
    rf"{_FIELD} (?:\w+ ){{0,2}}?(?:required|missing|invalid|incorrect|not (?:valid|allowed|supported|numeric)"
    r"|empty|too \w+|must|should|can ?not be|has to|have to|exceed\w*|below|above|less than|more than"
    r"|greater than|at least|at most|between|out of range)",
    rf"(?:invalid|incorrect|missing|wrong|unsupported|unknown|empty) (?:\w+ )?{_FIELD}",
    rf"(?:min(?:imum)?|max(?:imum)?) (?:\w+ ){{0,3}}?(?:\d+|{_FIELD}|limit)|quantity (?:\w+ )?limit",
)
_NOT_OFFERED = _any(
    rf"{_SOLD} (?:id )?{_FEW_WORDS}(?:disabled|inactive|paused|closed|suspended|discontinued|deleted|removed"
    r"|stopped|not (?:active|available|offered|enabled))",
)
# Words of an order that was begun, or of uncertainty: a message with any of them turns no purchase down.
_ALREADY_BEGUN = _any(
    r"while|after|during|but|however|already|confirm\w*|verif\w*|check\w*|fail\w*|unable|could not|couldn t",
    r"cannot (?!be)|can t|refund\w*|deduct\w*|debit\w*|charged?|paid|payment|created|placed|accepted",
    r"submitted|process\w*|pending|queued?|success\w*|partial\w*|respon[ds]\w*|result|duplicate|transaction",
)


def subject(words: str) -> Subject:
    """Classify the error message of a read."""
    said = _normalized(words)
    if _is_rate_limit(said):
        return Subject.RATE
    if _OUTAGE.search(said):
        return Subject.OUTAGE
    for found, pattern in _BY_SENSE:
        if pattern.search(said):
            return found
    return Subject.OUTAGE if _LATER.search(said) else Subject.OTHER


_BY_SENSE = (
    (Subject.KEY, _KEY),
    (Subject.MONEY, _NO_MONEY),
    (Subject.UNKNOWN, _NO_ORDER),
    (Subject.UNKNOWN, _NOT_FOUND),
    (Subject.REQUEST, _SOLD_OUT),
    (Subject.REQUEST, _REQUEST),
)


def is_refusal(words: str) -> bool:
    """Whether this error message turns a purchase down for sure; False where it may have been carried out."""
    not_english = any(character.isalpha() and not character.isascii() for character in words)
    if len(words) > LONGEST_REFUSAL or not_english or _MARKUP.search(words.lower()):
        return False
    said = _normalized(words)
    if _OUTAGE.search(said) or _ALREADY_BEGUN.search(said):
        return False
    if said == _NO_SUCH_ORDER or _is_rate_limit(said) or any(refusal.search(said) for refusal in _REFUSALS):
        return True
    return bool(_NOT_OFFERED.search(said)) and not _LATER.search(said)


_NO_SUCH_ORDER = "order not found"  # documented; any more of it may speak of one that was placed
_REFUSALS = (_KEY, _NO_MONEY, _NOT_FOUND, _SOLD_OUT, _REQUEST)


def _is_rate_limit(said: str) -> bool:
    if _RATE.search(said):
        return True
    return bool(_LIKELY_RATE.search(said)) and not _FIELD_LIMIT.search(said)


def _normalized(words: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", words[:_CHARACTERS_READ].lower()))
