error-key =
    🔑 <b>Clé API non valide.</b> La place de marché n’accepte plus votre clé.

    Remplacez-la : /key
error-catalog =
    ⚠️ Impossible de parcourir la place de marché pour le moment. Vous n’y êtes pour rien.

    Réessayez plus tard, ou connectez votre propre <b>clé API</b>.
error-money = 💸 Le solde ne suffit pas pour cela. Rien n’a été acheté.
error-not-found = 🤷 Introuvable : la place de marché ne connaît pas (ou plus) cet élément.
error-refused =
    ❌ La place de marché a refusé.
    Son message : <i>{ $words }</i>
error-busy = 🐢 La place de marché reçoit trop de demandes en ce moment. Patientez environ { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } secondes
   *[other] { $seconds } secondes
}, puis réessayez.
error-unreachable = ⚠️ La place de marché est injoignable pour le moment. Rien n’a été acheté ni modifié.
error-unsure = ❓ La place de marché n’a pas répondu clairement. Consultez vos commandes avant de réessayer.
error-gone = 🤷 Cet élément n’est plus là. Il a peut-être quitté le catalogue.
error-bad-button = 🤷 Ce bouton n’est plus reconnu. Pour continuer :
error-storage =
    😔 Je ne peux rien enregistrer pour le moment : cette action n’a pas été terminée. Un achat en cours n’est pas perdu.

    Veuillez réessayer dans quelques minutes.
error-unexpected =
    😔 Un problème est survenu de mon côté. Rien n’est perdu.

    Référence : <code>{ $reference }</code>
too-fast = 🐢 Cela va trop vite pour moi. J’ai laissé de côté les derniers messages : patientez un instant, puis continuez.
too-fast-tap = Trop vite : patientez un instant, puis appuyez de nouveau.
