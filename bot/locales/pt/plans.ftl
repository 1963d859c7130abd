plan-propose = 🔁 Insistir
plan-setup =
    🔁 <b>Insistir: { $service }</b>

    Alugo um número de cada vez até chegar um código. Confirme, ou altere algo antes.
plan-countries = Países: <b>{ $countries }</b>
plan-any-country = qualquer um
plan-first = Por ordem: { $offers }
plan-nothing-fits = ⚠️ De momento, nenhuma oferta serve. Suba o preço ou escolha outros países.
plan-price = Preço por número: <b>{ $ceiling }</b> no máximo
plan-price-between = Preço por número: de <b>{ $floor }</b> a <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] Espera por cada um: até expirar
   *[other] Espera por cada um: { $shown } min
}
plan-worst = 💰 <b>No pior caso:</b> { $numbers } × { $ceiling }, <b>{ $most }</b> no total, no máximo.
plan-balance = Saldo: { $balance }
plan-no-cancel = ℹ️ Um número alugado não pode ser cancelado. Se eu avançar mais cedo, o anterior continua ativo e o seu código tardio chega na mesma.
plan-choose-countries = 🌍 Países
plan-choose-numbers = 🔢 Números: { $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ Desde { $amount }
    [ceiling] ⬆️ Até { $amount }
   *[total] 💰 Orçamento { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ Até ao fim
   *[other] ⏳ { $shown } min
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    Toque nos países onde posso alugar. Sem nenhum, posso fazê-lo em todos.
plan-take-any = 🌍 Qualquer país
plan-ask-bound = { $bound ->
    [floor] ⬇️ Qual é o preço <b>mínimo</b> por número
    [ceiling] ⬆️ Qual é o preço <b>máximo</b> por número
   *[total] 💰 Quanto se pode gastar no máximo <b>no total</b>
}{ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Envie um valor, por exemplo 0,50.
plan-no-bound = { $bound ->
    [floor] ✖️ Sem preço mínimo
   *[total] ✖️ Só pela quantidade
}
plan-title = 🔁 <b>Insistir: { $service }</b>
plan-looking = 🔎 A alugar o número seguinte…
plan-waiting = ⏳ A aguardar um código. Se não chegar, o número seguinte: { $when }
plan-over = { $reason ->
    [code] ✅ Chegou um código.
    [stopped] ⏹ Parado. Os números já alugados continuam ativos e os seus códigos ainda chegam.
    [numbers] 🏁 Não chegou nenhum código, e todos os números previstos foram usados.
    [spent] 🏁 Não chegou nenhum código, e o que resta para gastar não chega para outro número.
    [offers] 🏁 Não chegou nenhum código, e nenhuma outra oferta serve.
    [restart] ⏸ Fui reiniciado. Nada mais é alugado até tocar em <b>Continuar</b>.
    [unsure] ⏸ Está por esclarecer se o último número foi alugado. Nada mais é alugado até isso se esclarecer e tocar em <b>Continuar</b>.
    [balance] ⏸ O seu saldo não chega para o número seguinte. Carregue-o no site da HStockPlus e toque em <b>Continuar</b>.
    [key] ⏸ A HStockPlus não aceita a sua chave API. Resolva isso e toque em <b>Continuar</b>.
    [limit] ⏸ O número seguinte ficaria acima de um limite que definiu. <b>Continuar</b> aluga-o mesmo assim.
   *[market] ⏸ O marketplace não respondeu como devia. Nada mais é alugado até tocar em <b>Continuar</b>.
}
plan-still-in-doubt = ⏳ Ainda se está a esclarecer se o último número foi alugado. Toque em <b>Continuar</b> depois de receber aqui o resultado.
plan-attempt = { $state ->
    [code] ✅ chegou o código
    [waiting] ⏳ a aguardar
    [expired] ✖️ sem código
    [not_bought] ✖️ não alugado
    [unsure] ❓ por esclarecer
   *[under_way] 🔎 a alugar
}
plan-spent = Gasto: { $spent } de { $most } no máximo
plan-stop = ⏹ Parar
plan-continue = ▶️ Continuar
