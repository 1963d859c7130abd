### What went wrong, and the way on. Calm and exact: whether something was bought is the main thing.

error-key =
    🔑 <b>Invalid API key.</b> The marketplace does not accept your key any more.

    Replace it: /key
# The operator's key, with which people without a key look around, is refused.
error-catalog =
    ⚠️ The marketplace cannot be looked through right now. That is not your doing.

    Try again later, or connect an <b>API key</b> of your own.
error-money = 💸 The balance does not cover this. Nothing was bought.
# Of an order, an item, a phone number.
error-not-found = 🤷 The marketplace does not know this (any more).
# $words are the marketplace's own.
error-refused =
    ❌ The marketplace declined.
    Its words: <i>{ $words }</i>
error-busy = 🐢 The marketplace is asked too often right now. Wait about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}, then try again.
error-unreachable = ⚠️ The marketplace cannot be reached right now. Nothing was bought or changed.
error-unsure = ❓ The marketplace did not answer clearly. See your orders before you try again.
error-gone = 🤷 This is no longer there. It may have left the catalogue.
# A button of an older version of the bot. Buttons follow.
error-bad-button = 🤷 This button cannot be read any more. The way on:
# The bot's database does not take anything at the moment.
error-storage =
    😔 I cannot note anything down right now, so this was not finished. A purchase under way is not lost.

    Please try again in a few minutes.
# $reference is a code by which the operator finds the fault.
error-unexpected =
    😔 Something went wrong on my side. Nothing is lost.

    Reference: <code>{ $reference }</code>
# Somebody sent very many messages at once.
too-fast = 🐢 That was more than I can follow. I left the last of it out: wait a moment, then go on.
# Shown for a moment above the chat; at most 200 letters.
too-fast-tap = Too fast: wait a moment, then tap again.
