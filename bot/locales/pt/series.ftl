series-repeat = 🔂 Repetir…
series-setup =
    🔂 <b>Repetir esta encomenda</b>

    De cada vez, pergunto primeiro, e um toque em <b>Confirmar</b> faz a encomenda. Nada é comprado automaticamente.
series-terms = A cada <b>{ $hours }</b> h, <b>{ $times }</b> ×, cerca de { $price } de cada vez, <b>{ $most }</b> no total, no máximo.
series-no-drip = ℹ️ A própria HStockPlus não tem entrega faseada (drip-feed). Cada pergunta vale uma hora; sem o seu toque, essa vez passa e nada é comprado.
series-field = { $field ->
    [quantity] 🔢 Por vez { $value }
   *[total] 💰 Orçamento { $value }
}
series-hours = 🕓 A cada { $hours } h
series-times = ✖️ { $times } vezes
series-ask = { $field ->
    [quantity] 🔢 Quantos de cada vez? Envie um número inteiro.
   *[total] 💰 { $currency ->
        [none] Quanto se pode gastar no máximo no total? Envie um valor, por exemplo 12.
       *[other] Quanto se pode gastar no máximo no total, em { $currency }? Envie um valor, por exemplo 12.
    }
}
series-too-many = ✋ Já tem { $most } séries, o máximo que guardo. Pare uma primeiro.
series-time = ⏰ <b>Está na hora: { $place } de { $times }</b>
series-good-until = Esta pergunta expira { $when }.
series-so-far = Confirmadas: { $bought } de { $times } · gasto { $spent } de { $most } no máximo
series-cannot = { $reason ->
    [sold_out] ⚠️ De momento está esgotado, por isso desta vez não pergunto.
    [balance] ⚠️ O seu saldo não chega, por isso desta vez não pergunto. Carregue-o no site da HStockPlus.
    [key] ⚠️ A HStockPlus não aceita a sua chave API, por isso desta vez não pergunto.
    [over] 🏁 Mais uma encomenda ultrapassaria o valor que reservou. A série termina aqui.
   *[other] ⚠️ De momento não é possível encomendar assim, por isso desta vez não pergunto.
}
series-list = 🔂 Séries
series-title = 🔂 <b>As suas séries</b>
series-none = 🔂 Não há nenhuma série em curso.
series-every = a cada { $hours } h
series-next = próxima: { $when }
series-stop = ⏹ Parar { $place }
