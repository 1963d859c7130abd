menu = 🏠 Menu
back = ‹ Back
next = Next ›
prev = ‹ Prev
refresh = 🔄 Refresh
try-again = 🔁 Try again
search = 🔎 Search

menu-title =
    <b>What would you like to do?</b>

    Type anything to search the catalogue.
menu-catalog = 🛍 Catalogue
menu-rent = 📱 Rent a number
menu-orders = 📦 Orders
menu-numbers = ☎️ Numbers
menu-track = 📌 Track an order
menu-balance = 💰 Balance
menu-settings = ⚙️ Settings
menu-help = ❓ Help
menu-key = 🔑 API key

page = Page { $page } of { $pages }
please-wait = ⏳ Asking the marketplace…
cancelled = Left that question.
cancelled-purchase = Left that question. Nothing was bought.
nothing-to-cancel = There is no question open. Type anything to search.
words-only = I can read text only. Type what you are looking for, or choose below.
unknown-command = I do not know this command. These I know:
unnamed = (no name)
