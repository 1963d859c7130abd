codes-code = 🔐 Código 2FA: <code>{ $code }</code>
codes-ends = ⏳ Cambia: { $when }
codes-following = ⏭ Código siguiente: <code>{ $code }</code>
codes-ask =
    🔐 Envíame una <b>clave 2FA</b>, la clave secreta con la que se generan los códigos 2FA. También sirve una dirección <code>otpauth://</code> o un enlace 2FA; el enlace no lo abro.

    <i>Tu mensaje se borra al instante. La clave queda 10 minutos en memoria y no se guarda en ninguna parte.</i>
codes-forgotten = 🔐 Ya no tengo esta <b>clave 2FA</b>, porque la olvido a los 10 minutos: envíala otra vez, por favor.
codes-no-seed = ❌ Esto no es una <b>clave 2FA</b>: envía los 16 a 160 caracteres (letras A–Z y cifras 2–7), o la dirección <code>otpauth://</code> o el enlace 2FA que los contiene.
codes-hotp = ❌ Esta clave es para <b>HOTP</b>, cuyos códigos dependen de un contador, y solo puedo generar los que dependen de la hora (TOTP): envía otra.
codes-steam = ❌ Esta clave es para <b>Steam</b>, cuyos códigos solo salen de la app de Steam: envía otra.
codes-in-sight = ⚠️ Telegram no me permitió borrar el mensaje con tu clave 2FA. Bórralo tú, por favor.
found-words-2fa = 2fa, código 2fa, codigo 2fa, códigos 2fa, clave 2fa, dos factores, doble factor, dos pasos, verificación en dos pasos, verificacion en dos pasos, totp, autenticador, authenticator
