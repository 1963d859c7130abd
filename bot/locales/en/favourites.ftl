### Favourites: items and services to rent that the customer marked with a star, to buy them again with one
### tap. A preset is a favourite that keeps a quantity too, and of a service such as followers the link.

# Button of the main menu: at most 12 letters, if the language can.
menu-favourites = ★ Favourites
# In Telegram's menu of commands.
command-favourites = What you buy again and again
# See found.ftl: words that people type to find the favourites.
found-words-favourites = favourite, favourites, favorite, favorites, preset, presets, bookmark, bookmarks
# Button on a card: tapping it makes the card a favourite (star-empty), or no longer one (star-filled). The star
# stays in front.
star-empty = ☆ Favourite
star-filled = ★ Favourite
# Button below a purchase to be confirmed: keeps item, quantity and link.
preset-keep = ★ Keep as preset
# Quantity and link follow on lines of their own.
preset-kept = ★ <b>Kept:</b> { $name }
# Button: buys the same item in the same quantity, for a link that is asked for. At most 28 letters.
other-link = 🔗 Same with another link
favourites-title = ★ <b>Favourites</b>
# Below the title. Tapping a number asks for a confirmation.
favourites-how = Tap a number to buy it again; nothing is bought before you confirm it.
# As above, after the button favourites-edit.
favourites-edit-how = Tap a number to change or remove it.
favourites-none = Nothing here yet. Tap ☆ <b>Favourite</b> on an item, an order or a number to rent, or ★ <b>Keep as preset</b> before you confirm a purchase.
# Buttons below the list: numbers change a favourite from now on, or buy it again.
favourites-edit = ✏️ Change or remove
favourites-done = ✔️ Done
# In place of a price: the catalogue no longer has it.
favourites-gone = no longer in the catalogue
# In place of a price that could not be asked.
favourites-unpriced = price not known now
# In a line of facts, behind the price: how many are bought at once.
favourites-times = × { $quantity }
favourites-name = ★ <b>{ $name }</b>
# Button: goes to the confirmation of the purchase.
favourites-use = 🛒 Buy
# Button.
favourites-remove = 🗑 Remove
favourites-removed = 🗑 <b>Removed:</b> { $name }
# $most is a number.
favourites-full = ★ You keep { $most } favourites already, and that is as many as I can. Remove one from your /favourites first.
# Somebody tapped a favourite to buy it. The button favourites-remove stands below.
favourites-vanished = 🚫 <b>No longer sold:</b> { $name }. The marketplace does not know it any more, and nothing was bought.
# The favourite is no preset.
preset-none = Quantity: asked for each time
# The preset keeps no link.
preset-asks = Link: asked for each time
# Buttons.
preset-quantity = ✏️ Change quantity
preset-ask-each-time = 🔗 Ask each time
# A question. $range says the lowest and the highest quantity, as a sentence.
preset-quantity-ask = 🔢 How many shall it buy? { $range } Type a number.
# A question.
preset-link-ask = 🔗 Send the <b>link</b> to keep: a whole address with http:// or https://. Or let me ask for it each time.
