open-site = 🌐 Ouvrir le site HStockPlus
confirm-title-link = 🛑 <b>Regardez le lien encore une fois. Acheter quand même ?</b>
link-under-way = 🔁 <b>La commande #{ $number } pour ce lien est encore en cours.</b> Ce qu’une seconde apporterait ne pourrait pas en être distingué.
link-unsettled = ❓ <b>Un achat pour ce lien est encore d’issue incertaine :</b> la commande a peut-être déjà été passée.
link-elsewhere = 🔗 <b>Est-ce le bon lien ?</b> Il mène à { $host }, et l’article est pour { $platforms }.
