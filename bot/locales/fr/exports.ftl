exports-which =
    📤 <b>Exporter</b>

    Toutes vos commandes dans un seul fichier. Le format Excel s’ouvre sur n’importe quel téléphone ou ordinateur ; CSV convient aux autres programmes.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 Toutes vos commandes, de la plus récente à la plus ancienne.
exports-nothing = 📤 Il n’y a encore rien à exporter.
exports-too-large = ⚠️ Vos commandes dépassent la taille de fichier acceptée par Telegram (50 Mo). { $format ->
    [csv] Le fichier Excel est plus petit.
   *[xlsx] Vous les trouverez sur le site HStockPlus.
}
exports-sheet = Commandes
exports-column = { $column ->
    [order] Numéro de commande
    [kind] Type
    [item-number] Numéro d’article
    [item] Article
    [category] Catégorie
    [quantity] Quantité
    [link] Lien
    [country] Pays
    [phone] Téléphone
    [placed] Date de commande (UTC)
    [finished] Terminée (UTC)
    [status] Statut
    [estimate] Estimation
    [estimate-exact] Estimation (exacte)
    [charge] Débité
    [charge-exact] Débité (exact)
    [currency] Devise
    [start-count] Compteur au départ
    [remains] Reste
    [delivered] Livré
   *[key] Clé API
}
exports-kind = { $kind ->
    [product] Produit
    [smm] SMM
   *[rental] Numéro loué
}
