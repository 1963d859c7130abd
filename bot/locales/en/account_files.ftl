### The accounts of one order as a file: the choice of its kind, the question for a template, and what is said with the file. "Field" is a part of an account, such as its login or its password.

# Asks which kind of file; the item's name stands below, then account-files-kinds. $number is the order's. The title is the button Export.
account-files-which = 📤 <b>Export</b> · Order #{ $number }
# Says what the buttons below make. TXT and CSV are kinds of files.
account-files-kinds = All accounts of this order in one file. TXT is exactly what was delivered. CSV has a column for each field. With a template of your own you choose the fields and their order.
# Buttons, each alone in its row: at most 26 letters.
account-files-txt = 📄 TXT, as delivered
account-files-csv = 📊 CSV, field by field
account-files-template = ✏️ Own template
# Button: makes a file by the template that the customer typed last, which is cut to fit.
account-files-again = 🔁 { $template }
# A question. $example is such as {login}|{password}, and $braces is {{ }}. The names of the fields are listed below.
account-files-ask =
    ✏️ Send the template for one line of the file, for example { $example }

    Each name in braces becomes that field of the account, exactly as it was delivered. All else stays as you type it; for a brace itself type two: { $braces }

    These are the fields of this order:
# Stands above the question when it is asked once more. $longest is a number of characters.
account-files-bad = { $why ->
    [nothing] ⚠️ I find no name of a field in braces.
    [brace] ⚠️ One brace has no other that belongs to it.
   *[long] ⚠️ That is too long. A template has at most { $longest } characters.
}
# Lines below a file. $shown is the number of accounts. The names of their fields are a guess, for the shop stated none.
account-files-guessed = ❔ Accounts whose fields are a guess of mine: { $shown }
# These accounts have nothing but the column "raw", which is called so in every language.
account-files-raw-alone = ⚠️ Accounts that I could not read, in the column raw alone: { $shown }
account-files-left-out = ⚠️ Accounts that I could not read, and that are not in this file: { $shown }. The TXT has them all.
# $fields are names in braces that the template has, and no account of this order.
account-files-unknown = ⚠️ No account has these, so they are empty: { $fields }
# Something was added in the file. A formula is what Excel would calculate.
account-files-guarded = ⚠️ Values that Excel could take for a formula have a ' in front of them here. The TXT has them as they were delivered.
# In place of a file.
account-files-too-large = ⚠️ It is larger than a file that Telegram takes (50 MB). The TXT is smaller.
account-files-none-read = ⚠️ I could not read the fields of any of these accounts. The TXT has them as they were delivered.
