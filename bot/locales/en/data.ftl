### The file with everything that the bot stores about a customer, which the settings send.

# Button in the settings, above the one that deletes the same data.
settings-export = 🗂 Export my data
# Stands below the file, which is a ZIP. JSON is a kind of file.
data-export-done =
    🗂 Everything I store about you: settings, orders with their history, watches and notes, as JSON files in a ZIP.

    Whole API keys, accounts and codes are not in it: I keep them encrypted only, or not at all.
# In place of the file. Below it stands the button Export, which sends the orders alone.
data-export-too-large = ⚠️ Your data is larger than a file that Telegram takes (50 MB). Your orders alone may fit: use <b>Export</b>.
