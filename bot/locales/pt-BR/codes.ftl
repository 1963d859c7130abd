codes-code = 🔐 Código 2FA: <code>{ $code }</code>
codes-ends = ⏳ Muda: { $when }
codes-following = ⏭ Próximo código: <code>{ $code }</code>
codes-ask =
    🔐 Envie uma <b>chave 2FA</b>, a chave secreta que gera os códigos 2FA. Um endereço <code>otpauth://</code> ou um link 2FA também serve; eu não abro o link.

    <i>A sua mensagem é apagada na hora. A chave fica 10 minutos na memória e não é salva em lugar nenhum.</i>
codes-forgotten = 🔐 Não tenho mais esta <b>chave 2FA</b>, porque esqueço a chave depois de 10 minutos: envie de novo, por favor.
codes-no-seed = ❌ Isso não é uma <b>chave 2FA</b>: envie os 16 a 160 caracteres (letras A–Z e dígitos 2–7), ou o endereço <code>otpauth://</code> ou o link 2FA que contém a chave.
codes-hotp = ❌ Esta chave é para <b>HOTP</b>, que gera códigos por contador, e eu só sei gerar códigos pela hora (TOTP): envie outra.
codes-steam = ❌ Esta chave é para a <b>Steam</b>, e os códigos dela só saem do app da Steam: envie outra.
codes-in-sight = ⚠️ O Telegram não me deixou apagar a mensagem com a sua chave 2FA. Por favor, apague essa mensagem.
found-words-2fa = 2fa, código 2fa, codigo 2fa, códigos 2fa, chave 2fa, dois fatores, duas etapas, verificação em duas etapas, verificacao em duas etapas, totp, autenticador, authenticator
