### Warnings about the link of a service such as followers, above the screen where a purchase is confirmed.
### Nothing is refused: the customer is asked once more. And the way to the site for what is not sold here.

# Button: opens the marketplace's site, below the message buy-needs-more.
open-site = 🌐 Open the HStockPlus site
# Title of that screen, below one or more of the warnings.
confirm-title-link = 🛑 <b>Look at the link once more. Buy it all the same?</b>
# $number is the number of an earlier order of the same item for the same link.
link-under-way = 🔁 <b>Order #{ $number } for this link is still under way.</b> What a second one brings cannot be told apart from it.
# An earlier purchase of the same item for the same link; see "in doubt" in the glossary.
link-unsettled = ❓ <b>A purchase for this link is still in doubt:</b> it may have been placed already.
# $host is the site of the link, such as instagram.com; $platforms one or more names, such as YouTube.
link-elsewhere = 🔗 <b>Is this the right link?</b> It leads to { $host }, and the item is for { $platforms }.
