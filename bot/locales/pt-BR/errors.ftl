error-key =
    🔑 <b>Chave de API inválida.</b> O marketplace não aceita mais a sua chave.

    Substitua a chave: /key
error-catalog =
    ⚠️ Não é possível navegar pelo marketplace agora. Não é culpa sua.

    Tente mais tarde ou conecte uma <b>chave de API</b> própria.
error-money = 💸 O saldo não cobre isso. Nada foi comprado.
error-not-found = 🤷 O marketplace não encontra isso (ou não encontra mais).
error-refused =
    ❌ O marketplace recusou.
    Ele respondeu: <i>{ $words }</i>
error-busy = 🐢 O marketplace está recebendo consultas demais agora. Espere cerca de { $seconds ->
    [one] { $seconds } segundo
    [many] { $seconds } de segundos
   *[other] { $seconds } segundos
} e tente de novo.
error-unreachable = ⚠️ Não é possível acessar o marketplace agora. Nada foi comprado nem alterado.
error-unsure = ❓ O marketplace não respondeu com clareza. Veja seus pedidos antes de tentar de novo.
error-gone = 🤷 Isso não está mais aqui. Pode ter saído do catálogo.
error-bad-button = 🤷 Não consigo mais ler este botão. Siga por aqui:
error-storage =
    😔 Não consigo gravar nada agora, então isso não foi concluído. Uma compra em andamento não se perde.

    Tente de novo em alguns minutos.
error-unexpected =
    😔 Algo deu errado do meu lado. Nada se perdeu.

    Referência: <code>{ $reference }</code>
too-fast = 🐢 São mensagens demais para mim. Deixei as últimas de fora: espere um momento e continue.
too-fast-tap = Rápido demais: espere um momento e toque de novo.
