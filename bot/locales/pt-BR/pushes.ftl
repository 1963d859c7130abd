push-status = { $mark } <b>Pedido #{ $number }</b>, novo status: <b>{ $status }</b>
push-goods = 🎁 <b>Pedido #{ $number }</b> · { $status }
push-code = 🔐 Seu código: <code>{ $code }</code>
push-text = 📩 <b>Chegou um SMS:</b>
push-code-order = Pedido #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>Pedido #{ $number }</b>: { $closed ->
    [yes] a HStockPlus encerrou o número sem que chegasse um código.
   *[no] o número expirou sem que chegasse um código.
}
push-key-stopped =
    🔑 <b>Sua chave de API { $mask } parou de funcionar.</b>

    Os pedidos dela não são acompanhados até você substituir a chave: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } número em espera
    [many] { $shown } de números em espera
   *[other] { $shown } números em espera
}
pinned-orders = { $count ->
    [one] { $shown } pedido em aberto
    [many] { $shown } de pedidos em aberto
   *[other] { $shown } pedidos em aberto
}
pinned-done = 📌 Não há mais nada em andamento.
pinned-off = 📌 A mensagem fixada está desativada.
push-repeat = <i>↻ Talvez você já tenha recebido esta mensagem.</i>
push-charge = 💵 <b>Pedido #{ $number }</b>: foi cobrado um valor diferente do estimado.
push-charge-open = 💵 <b>Pedido #{ $number }</b>: não se sabia o total ao certo; agora ele já é conhecido.
push-lost = ⚠️ <b>Pedido #{ $number }</b>: a HStockPlus não o encontra mais com a sua chave. Durante um dia, continuo consultando de vez em quando; abra o pedido e toque em Atualizar para consultar na hora.
