### The screens of those who run the bot, behind /admin; customers never see them. Short and matter-of-fact.

# Telegram's menu of commands, for those who run the bot: at most 60 letters.
command-admin = Run the bot
admin-title = 🛠 <b>Operation</b>
# Numbers of customers. "Parked": they blocked the bot, and what is for them waits.
admin-customers = 👥 Customers: <b>{ $all }</b> · parked: { $parked }
# How many customers were new on a day, and how many used the bot. $day is a date.
admin-day = { $day } · new: { $new } · active: { $active }
# What became of the purchases of the last 24 hours; the values are numbers. "Not sent": nothing was bought.
admin-purchases = 🛒 Purchases in 24 hours · placed: { $placed } · refused: { $refused } · not sent: { $unsent } · in doubt: { $unsure }
# Purchases of which it is not known whether they were made. $age is such as "3 minutes".
admin-doubts = ❓ Open doubts: { $count } · oldest: { $age }
admin-doubts-none = ❓ Open doubts: none
# Orders whose status is asked for. $late: how late the bot asks, such as "2 sec".
admin-orders = 📦 Orders watched: { $count } · behind by: { $late }
# Messages that wait to be sent.
admin-outbox = 📤 Outbox: { $count }
admin-outbox-empty = 📤 Outbox: empty
# $kind is a technical name of a kind of message, in English.
admin-outbox-kind = { $kind }: { $count } · oldest: { $age }
# How fast a service answers. $median and $most are such as "120 ms", $share is "95%", $errors such as "2%".
admin-calls = 🌐 { $service } · median: { $median } · { $share }: { $most } · errors: { $errors }
admin-calls-none = 🌐 { $service }: not asked yet
admin-catalog = 🛍 Age of the catalogue: { $age }
admin-catalog-none = 🛍 Catalogue: not read yet
# $list is such as "English 12 · Deutsch 3".
admin-languages = 🌍 Languages: { $list }
admin-disk = 💾 Free on the disk: { $free } of { $size }
admin-version = 🏷 Version { $version }
# Buttons, two in a row.
admin-log = 🧾 Log
admin-helpers = 🤝 Helpers
admin-log-title = 🧾 <b>Log</b>
admin-log-none = Nothing was done yet.
# What an admin did. $admin and $person are numbers that stand for people; $did is one of the texts admin-did-….
admin-log-row = { $at } · <code>{ $admin }</code> · { $did }{ $person }
admin-did-helper-added = helper added
admin-did-helper-removed = helper removed
admin-helpers-title = 🤝 <b>Helpers</b>
admin-helpers-about = Helpers see what stands in /admin, and change nothing.
# Buttons. $id is a number that stands for a person.
admin-helper-add = ➕ Add a helper
admin-helper-remove = ✖️ Remove { $id }
admin-helper-ask = Who is to be a helper? Send their Telegram id, or forward a message of theirs.
# The id, or the forwarded message, tells of nobody: they may hide their account in forwarded messages.
admin-nobody = I cannot tell who that is.
admin-owners-only = Only owners can do this.
