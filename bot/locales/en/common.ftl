### Texts by the bot to its customer: friendly, short, polite, in the way of good shop apps. No
### exclamation marks but in the greeting. "I" is the bot. Emoji that begin a message stay as they are.
### HTML tags stay, around the words that carry the same meaning. Names in braces are put in by the bot.
### A message that is said to be a button is cut by a phone: about 28 letters where it stands alone, 12
### where two share a row.

# Button to the main menu, under almost everything.
menu = 🏠 Menu
# Button: to the screen one came from. The sign ‹ stays in front.
back = ‹ Back
# Button: to the next page of a list. The sign › stays behind.
next = Next ›
# Button: to the page before.
prev = ‹ Prev
# Button: asks the marketplace for the present state.
refresh = 🔄 Refresh
# Button: does again what failed.
try-again = 🔁 Try again
# Button: asks for words to search the catalogue, orders or services for.
search = 🔎 Search

# Title above the buttons of the main menu.
menu-title =
    <b>What would you like to do?</b>

    Type anything to search the catalogue.
# Buttons of the main menu, two in a row: at most 12 letters, if the language can.
menu-catalog = 🛍 Catalogue
# Button: rent a phone number that receives an SMS code.
menu-rent = 📱 Rent a number
menu-orders = 📦 Orders
# Button: the rented phone numbers that are active.
menu-numbers = ☎️ Numbers
# Button: to follow an order that was placed elsewhere, on the site.
menu-track = 📌 Track an order
menu-balance = 💰 Balance
menu-settings = ⚙️ Settings
menu-help = ❓ Help
menu-key = 🔑 API key

# Below a list's title. $page and $pages are numbers.
page = Page { $page } of { $pages }
# While the marketplace is asked, which takes some seconds.
please-wait = ⏳ Asking the marketplace…
# After /cancel or another button: the question the bot had asked is no longer open.
cancelled = Left that question.
# As above, where the question belonged to a purchase.
cancelled-purchase = Left that question. Nothing was bought.
nothing-to-cancel = There is no question open. Type anything to search.
# Answer to a photo, a sticker, a voice message.
words-only = I can read text only. Type what you are looking for, or choose below.
unknown-command = I do not know this command. These I know:
# In place of a name that shows nothing.
unnamed = (no name)
# Things in a row, such as "#23501, #23502": the sign between them.
joined = { $first }, { $next }
