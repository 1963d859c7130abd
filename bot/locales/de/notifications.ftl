settings-notifications = 🔔 Benachrichtigungen
settings-quiet = 🌙 Ruhezeiten
settings-zone = 🕒 Zeitzone
settings-low-balance = 💸 Wenig Guthaben: { $amount }
notify-title = 🔔 <b>Benachrichtigungen</b>
notify-about =
    Codes, Lieferungen und das Ergebnis eines Kaufs kommen immer an. Alles andere lässt sich abschalten:

    <b>Gemietete Nummern</b>: Eine lief ohne Code ab, oder es kamen weniger als gewünscht
    <b>Abbuchungen</b>: Eine weicht von der Schätzung ab
    <b>Schlüssel, Verlorenes</b>: Dein API-Schlüssel funktioniert nicht mehr, oder HStockPlus kennt eine Bestellung nicht mehr
    <b>Garantien</b>: Eine endet bald; das klingelt auch in den Ruhezeiten
notify-about-hidden = <b>Accounts: verborgen</b> hält Geliefertes aus dem Chat heraus: Ich sage, wie viele Accounts angekommen sind, und du tippst auf <b>Anzeigen</b> oder <b>Datei</b>, wenn du so weit bist, zum Beispiel sobald dein Bildschirm aufgezeichnet wird.
notify-numbers-on = 🔔 Gemietete Nummern: an
notify-numbers-off = 🔕 Gemietete Nummern: aus
notify-charges-on = 🔔 Abbuchungen: an
notify-charges-off = 🔕 Abbuchungen: aus
notify-tracking-on = 🔔 Schlüssel, Verlorenes: an
notify-tracking-off = 🔕 Schlüssel, Verlorenes: aus
notify-warranty-on = 🔔 Garantien: an
notify-warranty-off = 🔕 Garantien: aus
notify-accounts-shown = 👁 Accounts: im Chat
notify-accounts-hidden = 🙈 Accounts: verborgen
notify-digest = ☀️ Tagesübersicht: { $when }
notify-off = aus
notify-switch-off = ✖️ Aus
quiet-title = 🌙 <b>Ruhezeiten</b>
quiet-about = In den Ruhezeiten kommt weiterhin alles an, aber ohne Ton. Nur Codes, Lieferungen und das Ende einer Garantie klingeln.
quiet-on = Ruhe von <b>{ $start }</b> bis <b>{ $end }</b>.
quiet-off = Es sind keine Ruhezeiten eingestellt.
quiet-choose = 🌙 Zeiten wählen
quiet-ask-start = Ab welcher Stunde soll Ruhe sein?
quiet-ask-end = Ruhe ab <b>{ $start }</b>: bis zu welcher Stunde?
clock-now = Deine Uhrzeit jetzt: <b>{ $time }</b>. Stimmt sie nicht, tippe auf <b>Zeitzone</b>.
zone-title = 🕒 <b>Zeitzone</b>
zone-now = Deine Uhrzeit jetzt: <b>{ $time }</b>.
zone-ask = Wie spät ist es jetzt bei dir? Tippe auf die Stunde.
zone-about = Die Sommerzeit berücksichtige ich nicht: Wird deine Uhr umgestellt, wähle noch einmal.
zone-ask-minutes = Was davon kommt deiner Uhr am nächsten?
digest-title = ☀️ <b>Tagesübersicht</b>
digest-about = Einmal am Tag, zu der Stunde, auf die du tippst, fasse ich 24 Stunden zusammen: was geliefert wurde, was noch manuell geliefert wird, was ungeklärt ist, was du ausgegeben hast, und dein Guthaben. An einem Tag, an dem es nichts zu berichten gibt, kommt keine.
digest-on = Sie kommt um <b>{ $time }</b>.
digest-off = Sie ist aus.
digest-heading = ☀️ <b>Deine letzten 24 Stunden</b>
digest-delivered = ✅ Geliefert: { $shown }
digest-waiting = 👤 Warten auf manuelle Lieferung: { $shown }
digest-doubts = ❓ Ungeklärt: { $shown }
digest-spent = 💵 Ausgegeben: { $amount }
digest-spent-open = 💵 Ausgegeben: steht noch nicht fest
digest-no-balance = 💰 HStockPlus hat dein Guthaben gerade nicht genannt.
low-ask = 💸 Unter welchem Guthaben{ $currency ->
    [none] {""}
   *[other] {" "}(in { $currency })
} soll ich Bescheid geben? Ich melde mich jedes Mal, wenn es darunter fällt, genau einmal. Sende einen Betrag, zum Beispiel 5.
push-low-balance = 💸 <b>Dein Guthaben beträgt { $balance }</b>, weniger als die { $threshold }, die du eingestellt hast. API-Schlüssel: <code>{ $mask }</code>
goods-arrived = { $count ->
    [one] { $shown } Account ist angekommen.
   *[other] { $shown } Accounts sind angekommen.
}
goods-show = 👁 Anzeigen
