error-key =
    🔑 <b>Chave API inválida.</b> O marketplace já não aceita a sua chave.

    Substitua-a: /key
error-catalog =
    ⚠️ De momento, não é possível explorar o marketplace. A culpa não é sua.

    Tente de novo mais tarde ou associe a sua própria <b>chave API</b>.
error-money = 💸 O saldo não chega para isto. Não foi comprado nada.
error-not-found = 🤷 Não encontrado: o marketplace não conhece isto (ou já não o conhece).
error-refused =
    ❌ O marketplace recusou.
    A resposta foi: <i>{ $words }</i>
error-busy = 🐢 O marketplace está a receber demasiados pedidos. Aguarde cerca de { $seconds ->
    [one] { $seconds } segundo
    [many] { $seconds } segundos
   *[other] { $seconds } segundos
} e tente de novo.
error-unreachable = ⚠️ De momento, não é possível contactar o marketplace. Não foi comprado nem alterado nada.
error-unsure = ❓ O marketplace não respondeu com clareza. Veja as suas encomendas antes de tentar de novo.
error-gone = 🤷 Isto já não está disponível aqui. Pode ter saído do catálogo.
error-bad-button = 🤷 Este botão já não é reconhecido. Pode continuar por aqui:
error-storage =
    😔 De momento, não consigo registar nada: esta ação ficou por concluir. Uma compra em curso não se perde.

    Tente de novo dentro de alguns minutos, por favor.
error-unexpected =
    😔 Algo correu mal do meu lado. Não se perdeu nada.

    Referência: <code>{ $reference }</code>
too-fast = 🐢 Foi mais do que consigo acompanhar. Deixei de fora as últimas mensagens: aguarde um momento e depois continue.
too-fast-tap = Demasiado depressa: aguarde um momento e depois toque de novo.
