command-vault = Comptes livrés, champ par champ
vault-title = 🔐 <b>Comptes livrés</b>
vault-none = Rien n’a encore été livré. Les comptes que vous achetez se retrouvent ici, champ par champ.
vault-none-fit = Aucun compte livré ne correspond. Je cherche une partie du nom d’un article, un numéro de commande, ou bien un identifiant ou une adresse e-mail en entier.
vault-search-ask = 🔎 Envoyez une partie du nom d’un article, un numéro de commande, ou bien l’identifiant ou l’adresse e-mail d’un compte en entier.
vault-open = 🔐 Champs
vault-account = 🔐 <b>Commande #{ $number }</b> · Compte { $place } sur { $total }
vault-how = { $how ->
    [declared] Lu selon le format de la boutique.
    [misfit] ⚠️ Ce compte ne correspond pas au format de la boutique : le voici donc tel qu’il est arrivé.
    [unclear] ⚠️ Ce compte peut se lire de deux façons : le voici donc tel qu’il est arrivé.
   *[guessed] ❔ Je ne connais aucun format de cette boutique : ce qui porte un point d’interrogation est une supposition.
}
vault-field = { $name } : { $value }
vault-field-guessed = { $name } (?) : { $value }
vault-long = { $shown } caractères, dans le fichier
vault-name = { $key ->
    [login] Identifiant
    [password] Mot de passe
    [email] E-mail
    [email_password] MDP e-mail
    [recovery_email] E-mail de secours
    [recovery_password] MDP e-mail de secours
    [phone] Téléphone
    [totp] 2FA
    [email_totp] 2FA de l’e-mail
    [backup_codes] Codes de secours
    [auth_token] Auth token
    [ct0] ct0
    [oauth_token] Token OAuth
    [oauth_secret] Secret OAuth
    [refresh_token] Refresh token
    [client_id] ID client
    [oauth2] OAuth 2
    [cookies] Cookies
    [user_agent] User-Agent
    [proxy] Proxy
    [profile_url] Lien du profil
    [link] Lien
    [email_access] Accès e-mail
    [date] Date
    [followers] Abonnés
    [posts] Publications
    [year] Année
    [country] Pays
    [avatar] Avatar
   *[other] Champ { $place }
}
vault-copy-line = 📋 Copier ligne
vault-copy = 📋 { $name }
vault-code = 🔢 Code 2FA
vault-works = { $chosen ->
    [yes] • ✅ Fonctionne
   *[no] ✅ Fonctionne
}
vault-broken = { $chosen ->
    [yes] • ❌ Défectueux
   *[no] ❌ Défectueux
}
vault-noted = { $works ->
    [yes] ✅ Vous avez noté que ce compte fonctionne.
   *[no] ❌ Vous avez noté que ce compte est défectueux.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus ne communique plus les données de ce compte.
vault-no-seed = Ce compte ne contient aucune clé 2FA que je sache lire.
found-words-vault = vault, comptes livrés, comptes achetés, mes comptes, mes mots de passe
