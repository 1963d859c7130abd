### The first words, the API key, the help, and what Telegram shows about the bot. The API key is the
### customer's own, from the marketplace's site; it is a secret.

# To whoever has no key yet.
greeting =
    👋 <b>Welcome!</b> Here you browse and buy from HStockPlus, rent numbers, and get accounts and codes in this chat.

    🔑 To begin, send me your <b>API key</b>.
    You find it on the HStockPlus site: sign in, open <b>Account → API</b> and copy the key.

    <i>The message with your key is deleted at once; the key is stored encrypted.</i>
# The same, where the catalogue is open to people without a key.
greeting-guest =
    👋 <b>Welcome!</b> Here you browse and buy from HStockPlus, rent numbers, and get accounts and codes in this chat.

    👀 Look around first: the catalogue, search and prices are open to you. Type anything to search.

    🔑 To buy or rent, send me your <b>API key</b>.
    You find it on the HStockPlus site: sign in, open <b>Account → API</b> and copy the key.

    <i>The message with your key is deleted at once; the key is stored encrypted.</i>
# Somebody without a key tapped Buy, Rent or Balance.
key-needed =
    🔑 For this I need your <b>API key</b>. Send it to me, and we go on from here.
    You find it on the HStockPlus site: sign in, open <b>Account → API</b> and copy the key.

    <i>The message with your key is deleted at once; the key is stored encrypted. Nothing is bought before you confirm it.</i>
# Somebody without a key tapped "Connect a key".
key-ask =
    🔑 Send me your <b>API key</b>.
    You find it on the HStockPlus site: sign in, open <b>Account → API</b> and copy the key.

    <i>The message with your key is deleted at once; the key is stored encrypted.</i>
key-ask-another =
    🔑 Send the <b>API key</b> to add.

    <i>The message is deleted at once. /cancel leaves everything as it is.</i>
# $mask shows a key's last characters.
key-ask-replacement =
    🔑 Send the new <b>API key</b> that replaces <code>{ $mask }</code>.

    <i>The message is deleted at once. /cancel leaves everything as it is.</i>
connected =
    ✅ <b>Connected</b>

    Balance: <b>{ $balance }</b>
# After a second key was added.
key-pays = 🔑 <code>{ $mask }</code> pays from now on. Shall another one?
# A message of its own.
key-in-sight = ⚠️ Telegram did not let me delete the message with your key. Please delete it yourself.
key-invalid =
    ❌ <b>Invalid API key</b>

    Copy the whole key and send it again.
# Somebody sent a text that may be a key, or words to search for. The buttons are the next two.
key-maybe =
    🔑 Is <code>{ $mask }</code> an <b>API key</b>?

    Nothing on sale has such a name, and nothing was sent anywhere. If it is a key, I delete your message, check the key and store it encrypted.
key-maybe-yes = 🔑 Yes, connect it
key-maybe-no = 🔎 No, search for it
key-unreachable =
    ⚠️ The marketplace cannot be reached right now, so the key could not be checked.
    Your key is kept safe: tap <b>Try again</b> in a moment.
# The bot was started anew and no longer knows the key that it could not check.
key-lost = Please send the API key once more.
# A line for each command. The names of commands stay; "–" is followed by what one finds there.
help =
    <b>What I can do</b>

    🛍 /catalog – browse everything on sale
    🔎 /search – find by name, or just type it
    📱 /rent – rent a number for an SMS code
    📋 /mass – many orders at once, from a list
    📦 /orders – your orders and what they delivered
    ☎️ /numbers – your active numbers
    🔐 /vault – delivered accounts, field by field, to copy
    🔔 /watchlist – what you wait for, and at which price
    📊 /stats – what you spent, and how your numbers did
    ★ /favourites – what you buy again and again
    📌 /track – follow an order placed elsewhere
    🔐 /2fa – codes from a 2FA seed
    ⚠️ /report – tell the support what is wrong with an order
    💰 /balance – what you can spend; you top up on the HStockPlus site
    ⚙️ /settings – language, notifications, spending limits, your data
    🔑 /key – your API keys
    ✖️ /cancel – leave any question

    <b>Confirm</b> buys exactly once, however often it is tapped. Accounts and codes arrive here by themselves.

    <b>Cancel or refund:</b> HStockPlus gives me no way to cancel an order or a number. If it cancels one itself, I tell you what was returned to your balance. For a refund or a replacement, ask on its site.
# In front of the help, for people without a key.
help-guest = 👀 You look around without an API key: the catalogue, search and prices are open to you. I ask for the key when you buy, rent or watch something, and for your balance, orders and numbers.
# Telegram's menu of commands: at most 60 letters each.
command-start = Start, main menu
command-catalog = Browse the catalogue
command-search = Search items
command-rent = Rent a number
command-orders = Your orders
command-numbers = Active numbers
command-track = Track an order by its number
command-2fa = 2FA codes
command-balance = Your balance
command-settings = Settings
command-key = API keys
command-help = Help
command-cancel = Leave the question
# Said in groups.
private-only = Everything here is private. Please talk to me in our own chat.
private-key = ⚠️ Never post an API key in a group! Replace it on the HStockPlus site, then send the new one in our own chat.
# Button that opens the bot's own chat.
private-open = Open private chat
# Shown for a moment above a group's chat.
not-your-buttons = These buttons work in your own private chat with me.
# What Telegram shows in an empty chat with the bot: at most 512 characters.
bot-description =
    Browse HStockPlus, buy, and rent phone numbers in this chat: accounts and SMS codes arrive here by themselves.

    You use your own API key. The message that holds it is deleted at once, and the key is sealed: stored encrypted, never shown. Nothing is bought before you confirm it.

    Press Start to begin.
# In the bot's profile: at most 120 characters.
bot-short-description = Shop on HStockPlus with your own API key: its message is deleted, the key sealed. Goods and codes arrive in chat.
