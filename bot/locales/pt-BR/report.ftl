history = 🕓 Histórico
history-title = 🕓 <b>Histórico</b>
history-none = 🕓 Ainda não foi registrado nada sobre este pedido.
history-earlier = … anteriores: { $count }
report = ⚠️ Relatar um problema
report-which =
    ⚠️ <b>Relatar um problema</b>

    De qual pedido se trata? Escolha um ou envie o número do pedido.
report-doubt = ❓ Uma compra em dúvida ainda não tem número de pedido, então não dá para relatar um problema. Veja em My Orders no site da HStockPlus; quando souber o número, envie com /track.
report-unknown = 🔍 Você não tem nenhum pedido #{ $number } aqui. Confira o número do pedido. Se ele foi feito fora do bot, primeiro é preciso acompanhá-lo.
report-what =
    ⚠️ <b>Pedido #{ $number }</b> · { $name }

    O que deu errado?
report-kind = { $problem ->
    [undelivered] Não entregue
    [invalid] Algumas inválidas
    [different] Diferente do descrito
    [partial] Incompleto
    [refill] Quero reposição
    [cancel] Quero cancelar
    [code] Sem código
   *[charge] Cobrança diferente
}
report-written = 📝 <b>Pedido #{ $number }:</b> envie este texto ao suporte da HStockPlus. Toque nele para copiar. Ele não contém senhas nem códigos.
report-dispute = As disputas são abertas no site da HStockPlus, em My Orders, antes de confirmar o pedido lá e com provas, como capturas ou uma gravação de tela.
report-words-only = ℹ️ Isto é só uma solicitação por escrito. A HStockPlus não me dá meios de repor nem de cancelar um pedido.
report-site = 🌐 Como abrir uma disputa
report-file = 📄 O relato completo em um arquivo, para anexar.
report-about = Pedido #{ $number }
report-problem = Problema: { $problem }
report-shop = Loja: { $shop }
report-phone = Número de telefone: { $phone }
report-key = Chave de API: { $mask }
report-accounts = Contas: { $accounts }
report-timeline = Histórico:
command-report = Relatar um problema com um pedido
found-words-report = relatar, reportar, problema, problema com pedido, não entregue, nao entregue, conta inválida, conta invalida, chamado, ticket, suporte
