error-key =
    🔑 <b>Ungültiger API-Schlüssel.</b> Der Marktplatz akzeptiert deinen Schlüssel nicht mehr.

    Schlüssel ersetzen: /key
error-catalog =
    ⚠️ Auf dem Marktplatz kannst du dich gerade nicht umsehen. Das liegt nicht an dir.

    Versuche es später noch einmal oder verbinde einen eigenen <b>API-Schlüssel</b>.
error-money = 💸 Das Guthaben reicht dafür nicht. Es wurde nichts gekauft.
error-not-found = 🤷 Der Marktplatz kennt das nicht (mehr).
error-refused =
    ❌ Der Marktplatz hat das abgelehnt.
    Im Wortlaut: <i>{ $words }</i>
error-busy = 🐢 Beim Marktplatz kommen gerade zu viele Anfragen an. Warte etwa { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} und versuche es dann noch einmal.
error-unreachable = ⚠️ Der Marktplatz ist gerade nicht erreichbar. Es wurde nichts gekauft oder geändert.
error-unsure = ❓ Der Marktplatz hat nicht eindeutig geantwortet. Sieh in deinen Bestellungen nach, bevor du es noch einmal versuchst.
error-gone = 🤷 Das gibt es hier nicht mehr. Vielleicht steht es nicht mehr im Katalog.
error-bad-button = 🤷 Dieser Knopf ist veraltet und funktioniert nicht mehr. Hier geht es weiter:
error-storage =
    😔 Ich kann gerade nichts speichern, deshalb wurde das nicht abgeschlossen. Ein laufender Kauf geht nicht verloren.

    Bitte versuche es in ein paar Minuten noch einmal.
error-unexpected =
    😔 Bei mir ist etwas schiefgegangen. Es ist nichts verloren.

    Referenz: <code>{ $reference }</code>
too-fast = 🐢 Das war mehr, als ich auf einmal schaffe. Die letzten Nachrichten habe ich ausgelassen: Warte kurz und mach dann weiter.
too-fast-tap = Zu schnell: Warte kurz und tippe dann noch einmal.
