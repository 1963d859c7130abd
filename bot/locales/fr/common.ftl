menu = 🏠 Menu
back = ‹ Retour
next = Suivant ›
prev = ‹ Précédent
refresh = 🔄 Actualiser
try-again = 🔁 Réessayer
search = 🔎 Rechercher
menu-title =
    <b>Que souhaitez-vous faire ?</b>

    Écrivez un mot pour chercher dans le catalogue.
menu-catalog = 🛍 Catalogue
menu-rent = 📱 Louer un numéro
menu-orders = 📦 Commandes
menu-numbers = ☎️ Numéros
menu-track = 📌 Suivre une commande
menu-balance = 💰 Solde
menu-settings = ⚙️ Réglages
menu-help = ❓ Aide
menu-key = 🔑 Clé API
page = Page { $page } sur { $pages }
please-wait = ⏳ J’interroge la place de marché…
cancelled = D’accord, laissons cette question de côté.
cancelled-purchase = D’accord, laissons cette question de côté. Rien n’a été acheté.
nothing-to-cancel = Aucune question n’est en attente. Écrivez un mot pour lancer une recherche.
words-only = Je ne sais lire que du texte. Écrivez ce que vous cherchez ou choisissez ci-dessous.
unknown-command = Je ne connais pas cette instruction. Voici celles que je connais :
unnamed = (sans nom)
joined = { $first }, { $next }
