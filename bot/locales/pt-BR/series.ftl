series-repeat = 🔂 Repetir…
series-setup =
    🔂 <b>Repetir este pedido</b>

    A cada vez eu pergunto antes, e um toque em <b>Confirmar</b> faz o pedido. Nada é comprado automaticamente.
series-terms = A cada <b>{ $hours }</b> h, <b>{ $times }</b> ×, cerca de { $price } por vez, no máximo <b>{ $most }</b> no total.
series-no-drip = ℹ️ A própria HStockPlus não tem entrega gradual (drip-feed). Cada pergunta vale uma hora; sem o seu toque, essa vez passa e nada é comprado.
series-field = { $field ->
    [quantity] 🔢 Por vez { $value }
   *[total] 💰 Orçamento { $value }
}
series-hours = 🕓 A cada { $hours } h
series-times = ✖️ { $times } vezes
series-ask = { $field ->
    [quantity] 🔢 Quantos por vez? Envie um número inteiro.
   *[total] 💰 { $currency ->
        [none] Quanto posso gastar no máximo no total? Envie um valor, como 12.
       *[other] Quanto posso gastar no máximo no total, em { $currency }? Envie um valor, como 12.
    }
}
series-too-many = ✋ Você já tem { $most } séries, o máximo que eu guardo. Pare uma primeiro.
series-time = ⏰ <b>Chegou a hora: { $place } de { $times }</b>
series-good-until = Esta pergunta expira { $when }.
series-so-far = Confirmados: { $bought } de { $times } · gasto { $spent } de no máximo { $most }
series-cannot = { $reason ->
    [sold_out] ⚠️ Está esgotado agora, então desta vez não pergunto.
    [balance] ⚠️ Seu saldo não cobre, então desta vez não pergunto. Recarregue no site da HStockPlus.
    [key] ⚠️ A HStockPlus não aceita a sua chave de API, então desta vez não pergunto.
    [over] 🏁 Mais um pedido passaria do valor que você reservou. A série termina aqui.
   *[other] ⚠️ Não dá para pedir assim agora, então desta vez não pergunto.
}
series-list = 🔂 Séries
series-title = 🔂 <b>Suas séries</b>
series-none = 🔂 Nenhuma série em andamento.
series-every = a cada { $hours } h
series-next = próxima: { $when }
series-stop = ⏹ Parar { $place }
