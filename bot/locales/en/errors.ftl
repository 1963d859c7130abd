error-key =
    🔑 <b>Invalid API key.</b> The marketplace does not accept your key any more.

    Replace it: /key
error-catalog =
    ⚠️ The marketplace cannot be looked through right now. That is not your doing.

    Try again later, or connect an <b>API key</b> of your own.
error-money = 💸 The balance does not cover this. Nothing was bought.
error-not-found = 🤷 The marketplace does not know this (any more).
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
error-bad-button = 🤷 This button cannot be read any more. The way on:
error-storage =
    😔 I cannot note anything down right now, so this was not finished. A purchase under way is not lost.

    Please try again in a few minutes.
error-unexpected =
    😔 Something went wrong on my side. Nothing is lost.

    Reference: <code>{ $reference }</code>
too-fast = 🐢 That was more than I can follow. I left the last of it out: wait a moment, then go on.
too-fast-tap = Too fast: wait a moment, then tap again.
