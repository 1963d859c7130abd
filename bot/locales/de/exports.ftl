exports-which =
    📤 <b>Export</b>

    Alle deine Bestellungen in einer Datei. Eine Excel-Datei lässt sich auf jedem Handy und Computer öffnen; CSV ist für andere Programme.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 Alle deine Bestellungen, die neuesten zuerst.
exports-nothing = 📤 Noch gibt es nichts zu exportieren.
exports-too-large = ⚠️ Deine Bestellungen ergeben eine größere Datei, als Telegram erlaubt (50 MB). { $format ->
    [csv] Die Excel-Datei ist kleiner.
   *[xlsx] Du findest die Bestellungen auf der HStockPlus-Website.
}
exports-sheet = Bestellungen
exports-column = { $column ->
    [order] Bestellnummer
    [kind] Art
    [item-number] Artikelnummer
    [item] Artikel
    [category] Kategorie
    [quantity] Menge
    [link] Link
    [country] Land
    [phone] Telefonnummer
    [placed] Bestellt (UTC)
    [finished] Abgeschlossen (UTC)
    [status] Status
    [estimate] Geschätzt
    [estimate-exact] Geschätzt (genau)
    [charge] Abgebucht
    [charge-exact] Abgebucht (genau)
    [currency] Währung
    [start-count] Anfangsstand
    [remains] Noch offen
    [delivered] Geliefert
   *[key] API-Schlüssel
}
exports-kind = { $kind ->
    [product] Produkt
    [smm] SMM
   *[rental] Mietnummer
}
