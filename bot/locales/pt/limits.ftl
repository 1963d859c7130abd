settings-unit-limit = 🏷 Preço máximo: { $amount }
settings-month-limit = 🗓 Orçamento/mês: { $amount }
limit-ask-unit =
    🏷 Qual é o <b>preço</b> máximo de uma unidade{ $currency ->
        [none] {""}
       *[other] , em { $currency }
    }? Acima disso, peço-lhe que confirme mais uma vez. Envie um valor, por exemplo 0,50.

    Vale para produtos, SMM e números alugados. Onde o preço é mostrado por 1000, o máximo também é por 1000.
limit-ask-month = 🗓 Quanto podem custar, no máximo, todas as encomendas de <b>um mês</b> (UTC){ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Acima disso, peço-lhe que confirme mais uma vez. Envie um valor, por exemplo 500.
limit-spent = { $known ->
    [yes] { $period ->
        [day] Gasto hoje até agora: <b>{ $amount }</b>
       *[month] Gasto este mês até agora: <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] Ainda não é certo quanto se gastou hoje: falta saber a cobrança de alguma encomenda.
       *[month] Ainda não é certo quanto se gastou este mês: falta saber a cobrança de alguma encomenda.
    }
}
limit-above-unit = 🏷 <b>Isto está acima do seu preço máximo:</b> { $units ->
    [1] { $would } por unidade
   *[other] { $would } por { $per }
}, quando o máximo que permite é { $allowed }.
limit-above-month = 🗓 <b>Isto está acima do seu orçamento:</b> { $would } gastos este mês, já com esta encomenda, quando o máximo que permite é { $allowed }.
limit-perhaps-above-unit = 🏷 <b>Isto pode estar acima do seu preço máximo</b> de { $allowed }: não é certo quanto vai custar uma parte.
limit-perhaps-above-month = 🗓 <b>Isto pode estar acima do seu orçamento</b> de { $allowed } por mês: não é certo quanto vão custar todas as encomendas deste mês.
