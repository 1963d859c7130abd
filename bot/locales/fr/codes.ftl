codes-code = 🔐 Code 2FA : <code>{ $code }</code>
codes-ends = ⏳ Change : { $when }
codes-following = ⏭ Code suivant : <code>{ $code }</code>
codes-ask =
    🔐 Envoyez-moi une <b>clé 2FA</b>, la clé secrète qui sert à produire les codes 2FA. Une adresse <code>otpauth://</code> ou un lien 2FA convient aussi ; je n’ouvre pas le lien.

    <i>Votre message est supprimé aussitôt. La clé reste 10 minutes en mémoire et n’est enregistrée nulle part.</i>
codes-forgotten = 🔐 Je n’ai plus cette <b>clé 2FA</b>, car je l’oublie au bout de 10 minutes : envoyez-la encore une fois.
codes-no-seed = ❌ Ce n’est pas une <b>clé 2FA</b> : envoyez les 16 à 160 caractères (lettres A–Z et chiffres 2–7), ou bien l’adresse <code>otpauth://</code> ou le lien 2FA qui les contient.
codes-hotp = ❌ C’est une clé <b>HOTP</b>, dont les codes dépendent d’un compteur, et je ne sais produire que ceux qui dépendent de l’heure (TOTP) : envoyez-en une autre.
codes-steam = ❌ C’est une clé <b>Steam</b>, dont les codes ne viennent que de l’application Steam : envoyez-en une autre.
codes-in-sight = ⚠️ Telegram ne m’a pas laissé supprimer le message contenant votre clé 2FA. Veuillez le supprimer vous-même.
found-words-2fa = 2fa, code 2fa, codes 2fa, clé 2fa, cle 2fa, double authentification, deux facteurs, double facteur, validation en deux étapes, totp, authentificateur, authenticator
