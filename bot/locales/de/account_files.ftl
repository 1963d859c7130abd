account-files-which = 📤 <b>Export</b> · Bestellung #{ $number }
account-files-kinds = Alle Accounts dieser Bestellung in einer Datei. TXT ist genau das, was geliefert wurde. CSV hat eine Spalte für jedes Feld. Mit einer eigenen Vorlage wählst du die Felder und ihre Reihenfolge.
account-files-txt = 📄 TXT, wie geliefert
account-files-csv = 📊 CSV, Feld für Feld
account-files-template = ✏️ Eigene Vorlage
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ Sende die Vorlage für eine Zeile der Datei, zum Beispiel { $example }

    Aus jedem Namen in geschweiften Klammern wird dieses Feld des Accounts, genau wie geliefert. Alles andere bleibt, wie du es schreibst; soll eine Klammer stehen bleiben, schreibe sie doppelt: { $braces }

    Diese Felder gibt es in dieser Bestellung:
account-files-bad = { $why ->
    [nothing] ⚠️ Ich finde keinen Feldnamen in geschweiften Klammern.
    [brace] ⚠️ Zu einer Klammer fehlt die andere.
   *[long] ⚠️ Das ist zu lang. Eine Vorlage hat höchstens { $longest } Zeichen.
}
account-files-guessed = ❔ Accounts, deren Felder ich nur vermute: { $shown }
account-files-raw-alone = ⚠️ Accounts, die ich nicht lesen konnte und die nur in der Spalte raw stehen: { $shown }
account-files-left-out = ⚠️ Accounts, die ich nicht lesen konnte und die in dieser Datei fehlen: { $shown }. In der TXT-Datei stehen alle.
account-files-unknown = ⚠️ Diese Felder hat kein Account, sie bleiben leer: { $fields }
account-files-guarded = ⚠️ Was Excel für eine Formel halten könnte, hat hier ein ' davor. In der TXT-Datei steht alles wie geliefert.
account-files-too-large = ⚠️ Die Datei wäre größer, als Telegram erlaubt (50 MB). Die TXT-Datei ist kleiner.
account-files-none-read = ⚠️ Bei keinem dieser Accounts konnte ich die Felder lesen. In der TXT-Datei stehen sie wie geliefert.
