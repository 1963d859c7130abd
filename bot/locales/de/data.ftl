settings-export = 🗂 Meine Daten exportieren
data-export-done =
    🗂 Alles, was ich über dich speichere: Einstellungen, Bestellungen mit ihrem Verlauf, Beobachtetes und Notizen, als JSON-Dateien in einer ZIP-Datei.

    Ganze API-Schlüssel, Accounts und Codes sind nicht dabei: Die speichere ich nur verschlüsselt oder gar nicht.
data-export-too-large = ⚠️ Deine Daten ergeben eine größere Datei, als Telegram erlaubt (50 MB). Die Bestellungen allein passen vielleicht: Nutze <b>Export</b>.
