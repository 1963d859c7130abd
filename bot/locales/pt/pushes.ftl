push-status = { $mark } <b>Encomenda #{ $number }</b>, novo estado: <b>{ $status }</b>
push-goods = 🎁 <b>Encomenda #{ $number }</b> · { $status }
push-code = 🔐 O seu código: <code>{ $code }</code>
push-text = 📩 <b>Chegou um SMS:</b>
push-code-order = Encomenda #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>Encomenda #{ $number }</b>: { $closed ->
    [yes] a HStockPlus fechou o número sem que tenha chegado um código.
   *[no] o número expirou sem que tenha chegado um código.
}
push-key-stopped =
    🔑 <b>A sua chave API { $mask } deixou de funcionar.</b>

    As encomendas desta chave não são seguidas enquanto não a substituir: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } número a aguardar
    [many] { $shown } números a aguardar
   *[other] { $shown } números a aguardar
}
pinned-orders = { $count ->
    [one] { $shown } encomenda em curso
    [many] { $shown } encomendas em curso
   *[other] { $shown } encomendas em curso
}
pinned-done = 📌 Já não há nada em curso.
pinned-off = 📌 A mensagem afixada está desativada.
push-repeat = <i>↻ Pode já ter recebido esta mensagem.</i>
push-charge = 💵 <b>Encomenda #{ $number }</b>: foi cobrado um valor diferente do estimado.
push-charge-open = 💵 <b>Encomenda #{ $number }</b>: o total não era certo e agora já é conhecido.
push-lost = ⚠️ <b>Encomenda #{ $number }</b>: a HStockPlus já não a encontra com a sua chave. Continuo a perguntar de vez em quando durante um dia; abra-a e toque em Atualizar para perguntar já.
