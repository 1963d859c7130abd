settings-export = 🗂 Exporter mes données
data-export-done =
    🗂 Tout ce que je conserve à votre sujet : réglages, commandes et leur historique, alertes et notes, en fichiers JSON dans un ZIP.

    Les clés API entières, les comptes et les codes n’y sont pas : je ne les conserve que chiffrés, ou pas du tout.
data-export-too-large = ⚠️ Vos données dépassent la taille de fichier acceptée par Telegram (50 Mo). Les commandes seules y tiennent peut-être : utilisez <b>Exporter</b>.
