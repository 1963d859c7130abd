menu-watchlist = 🔔 Watchlist
command-watchlist = Worauf du wartest
watch = 🔔 Beobachten
watching = 🔕 Nicht mehr beobachten
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = Ich kann dir einmal Bescheid geben, wenn es wieder auf Lager oder wieder zu deinem Preis zu haben ist. Wähle aus oder gib den höchsten Preis ein, den du zahlen möchtest, zum Beispiel { $example }.
watch-ask-price = Ich kann dir einmal Bescheid geben, wenn es günstiger wird. Wähle aus oder gib den höchsten Preis ein, den du zahlen möchtest, zum Beispiel { $example }.
watch-ask-typed = Ich kann dir einmal Bescheid geben, wenn es günstiger wird. Gib den höchsten Preis ein, den du zahlen möchtest.
watch-bad-price = ⚠️ Bitte sende einen Preis über null, zum Beispiel 0,80 oder 12,50.
watch-for-stock = 📦 Wieder auf Lager
watch-for-less = Günstiger: { $price } (−{ $percent } %)
watch-fulfilled =
    💡 <b>Schon erfüllt:</b> { $name }
    { $state }
watch-too-many = 🔔 Du beobachtest schon { $most } Dinge, und mehr sind nicht möglich. Entferne zuerst eines aus deiner /watchlist.
watch-begun =
    🔔 <b>Wird beobachtet:</b> { $name }
    { $until }
watch-ended = 🔕 <b>{ $name }</b> wird nicht mehr beobachtet.
watch-again = 🔔 Beobachten
watch-price = 💵 Preis: <b>{ $price }</b>
watch-in-stock = 📦 Auf Lager
watch-sold-out = 🚫 <b>Ausverkauft</b>
watch-until-stock = Ich gebe dir einmal Bescheid, wenn es <b>wieder auf Lager</b> ist.
watch-until-price = Ich gebe dir einmal Bescheid, wenn es für <b>{ $price } oder weniger</b> auf Lager ist.
watch-until-told = Ich habe dir Bescheid gegeben. Ist es damit vorbei und später wieder so weit, melde ich mich erneut.
watch-change = ✏️ Preis ändern
watch-remove = 🗑 Entfernen
watch-keep = 🔔 Behalten
watch-open = 🔎 Öffnen
watch-buy = 🛒 Kaufen
watches-title =
    🔔 <b>Watchlist</b>

    Tippe auf einen Eintrag, um ihn zu ändern, zu entfernen oder zu öffnen.
watches-none =
    🔔 <b>Watchlist</b>

    Du beobachtest noch nichts. Öffne einen Artikel oder unter „Nummer mieten“ einen Dienst und ein Land und tippe auf <b>Beobachten</b>: Ich gebe dir einmal Bescheid, wenn es wieder auf Lager ist oder weniger kostet, als du angibst.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = Preis nicht mitgeteilt
watches-wanted = gewünscht: { $wanted } oder weniger
push-watch-back = 🔔 <b>Wieder auf Lager:</b> { $name }
push-watch-cheaper = 🔔 <b>Günstiger:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, gewünscht: { $wanted } oder weniger
