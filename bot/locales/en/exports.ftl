### The export of all orders as a file: the choice of its kind, what is said with it, and the words in it.

# Asks which kind of file; the buttons exports-xlsx and exports-csv follow. The title is the button Export.
exports-which =
    📤 <b>Export</b>

    All your orders in one file. Excel opens on any phone or computer; CSV is for other programs.
# Buttons, each alone in its row.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
# Stands below the file.
exports-done = 📤 All your orders, newest first.
exports-nothing = 📤 There is nothing to export yet.
# In place of a file. Below the first variant stands the button exports-xlsx.
exports-too-large = ⚠️ Your orders are larger than a file that Telegram takes (50 MB). { $format ->
    [csv] The Excel file is smaller.
   *[xlsx] You find them on the HStockPlus site.
}
# Inside the file: the name of the sheet, at most 31 letters and none of [ ] : * ? / \ '
exports-sheet = Orders
# Inside the file: the headings of its columns, short. [order] and [item-number] are above numbers; [kind] is above
# the words of exports-kind; [link] is above addresses; [estimate] is what was expected and [charge] what was really
# paid; (exact) is above the same amount with all of its decimals; [start-count] is the count of followers and the
# like when the order began, [remains] how many are still to come, [delivered] how many came.
exports-column = { $column ->
    [order] Order
    [kind] Kind
    [item-number] Item number
    [item] Item
    [category] Category
    [quantity] Quantity
    [link] Link
    [country] Country
    [phone] Phone number
    [placed] Placed (UTC)
    [finished] Finished (UTC)
    [status] Status
    [estimate] Estimate
    [estimate-exact] Estimate (exact)
    [charge] Charge
    [charge-exact] Charge (exact)
    [currency] Currency
    [start-count] Start count
    [remains] Remains
    [delivered] Delivered
   *[key] API key
}
# Inside the file: what the order is for. SMM is followers, likes and the like for social networks.
exports-kind = { $kind ->
    [product] Product
    [smm] SMM
   *[rental] Rented number
}
