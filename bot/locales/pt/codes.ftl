codes-code = 🔐 Código 2FA: <code>{ $code }</code>
codes-ends = ⏳ Muda: { $when }
codes-following = ⏭ Código seguinte: <code>{ $code }</code>
codes-ask =
    🔐 Envie-me uma <b>chave 2FA</b>, a chave secreta a partir da qual se geram os códigos 2FA. Também serve um endereço <code>otpauth://</code> ou um link 2FA; não abro o link.

    <i>A sua mensagem é eliminada de imediato. A chave fica 10 minutos em memória e não é guardada em lado nenhum.</i>
codes-forgotten = 🔐 Já não tenho esta <b>chave 2FA</b>, pois esqueço-a ao fim de 10 minutos: envie-a mais uma vez, por favor.
codes-no-seed = ❌ Isto não é uma <b>chave 2FA</b>: envie os 16 a 160 caracteres (letras A–Z e algarismos 2–7), ou o endereço <code>otpauth://</code> ou o link 2FA que os contém.
codes-hotp = ❌ Esta chave é para <b>HOTP</b>, cujos códigos dependem de um contador, e só sei gerar os que dependem da hora (TOTP): envie outra.
codes-steam = ❌ Esta chave é para a <b>Steam</b>, cujos códigos só vêm da aplicação da Steam: envie outra.
codes-in-sight = ⚠️ O Telegram não me deixou eliminar a mensagem com a sua chave 2FA. Por favor, elimine-a manualmente.
found-words-2fa = 2fa, código 2fa, codigo 2fa, códigos 2fa, chave 2fa, dois fatores, dois factores, dois passos, verificação em dois passos, verificacao em dois passos, totp, autenticador, authenticator
