plan-propose = 🔁 Insistir
plan-setup =
    🔁 <b>Insistir: { $service }</b>

    Alugo um número por vez até chegar um código. Confirme, ou mude algo antes.
plan-countries = Países: <b>{ $countries }</b>
plan-any-country = qualquer um
plan-first = Na ordem: { $offers }
plan-nothing-fits = ⚠️ Nenhuma oferta serve agora. Aumente o preço ou escolha outros países.
plan-price = Preço por número: no máximo <b>{ $ceiling }</b>
plan-price-between = Preço por número: de <b>{ $floor }</b> a <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] Espera por cada um: até expirar
   *[other] Espera por cada um: { $shown } min
}
plan-worst = 💰 <b>No pior caso:</b> { $numbers } × { $ceiling }, no máximo <b>{ $most }</b> no total.
plan-balance = Saldo: { $balance }
plan-no-cancel = ℹ️ Um número alugado não pode ser cancelado. Se eu passar antes para o próximo, o anterior continua ativo e o código atrasado chega do mesmo jeito.
plan-choose-countries = 🌍 Países
plan-choose-numbers = 🔢 Números: { $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ Desde { $amount }
    [ceiling] ⬆️ Até { $amount }
   *[total] 💰 Orçamento { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ Até o fim
   *[other] ⏳ { $shown } min
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    Toque nos países onde posso alugar. Sem nenhum, posso alugar em todos.
plan-take-any = 🌍 Qualquer país
plan-ask-bound = { $bound ->
    [floor] ⬇️ Qual é o preço <b>mínimo</b> por número
    [ceiling] ⬆️ Qual é o preço <b>máximo</b> por número
   *[total] 💰 Quanto posso gastar no máximo <b>no total</b>
}{ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Envie um valor, como 0,50.
plan-no-bound = { $bound ->
    [floor] ✖️ Sem preço mínimo
   *[total] ✖️ Só pela quantidade
}
plan-title = 🔁 <b>Insistir: { $service }</b>
plan-looking = 🔎 Alugando o próximo número…
plan-waiting = ⏳ Esperando um código. Se não vier, o próximo número: { $when }
plan-over = { $reason ->
    [code] ✅ Chegou um código.
    [stopped] ⏹ Parado. Os números já alugados continuam ativos e os códigos deles ainda chegam.
    [numbers] 🏁 Não chegou nenhum código, e todos os números previstos foram usados.
    [spent] 🏁 Não chegou nenhum código, e o que resta para gastar não dá para outro número.
    [offers] 🏁 Não chegou nenhum código, e nenhuma outra oferta serve.
    [restart] ⏸ Fui reiniciado. Nada mais é alugado até você tocar em <b>Continuar</b>.
    [unsure] ⏸ Está em dúvida se o último número foi alugado. Nada mais é alugado até isso se esclarecer e você tocar em <b>Continuar</b>.
    [balance] ⏸ Seu saldo não cobre o próximo número. Recarregue no site da HStockPlus e toque em <b>Continuar</b>.
    [key] ⏸ A HStockPlus não aceita a sua chave de API. Resolva isso e toque em <b>Continuar</b>.
    [limit] ⏸ O próximo número passaria de um limite definido por você. <b>Continuar</b> aluga mesmo assim.
   *[market] ⏸ O marketplace não respondeu como deveria. Nada mais é alugado até você tocar em <b>Continuar</b>.
}
plan-still-in-doubt = ⏳ Ainda está sendo verificado se o último número foi alugado. Toque em <b>Continuar</b> quando eu avisar o resultado.
plan-attempt = { $state ->
    [code] ✅ código chegou
    [waiting] ⏳ esperando
    [expired] ✖️ sem código
    [not_bought] ✖️ não alugado
    [unsure] ❓ em dúvida
   *[under_way] 🔎 alugando
}
plan-spent = Gasto: { $spent } de no máximo { $most }
plan-stop = ⏹ Parar
plan-continue = ▶️ Continuar
