open-site = 🌐 HStockPlus-Website öffnen
confirm-title-link = 🛑 <b>Sieh dir den Link noch einmal an. Trotzdem kaufen?</b>
link-under-way = 🔁 <b>Bestellung #{ $number } für diesen Link läuft noch.</b> Was eine zweite bringt, lässt sich davon nicht unterscheiden.
link-unsettled = ❓ <b>Ein Kauf für diesen Link ist noch ungeklärt:</b> Vielleicht wurde schon bestellt.
link-elsewhere = 🔗 <b>Ist das der richtige Link?</b> Er führt zu { $host }, und der Artikel ist für { $platforms }.
