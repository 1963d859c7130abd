settings-unit-limit = 🏷 Preço máximo: { $amount }
settings-month-limit = 🗓 Orçamento mensal: { $amount }
limit-ask-unit =
    🏷 Qual é o <b>preço</b> máximo de uma unidade{ $currency ->
        [none] {""}
       *[other] , em { $currency }
    }? Acima disso, pergunto mais uma vez. Envie um valor, por exemplo 0,50.

    Vale para produtos, SMM e números alugados. Onde o preço aparece por 1.000, o máximo também é por 1.000.
limit-ask-month = 🗓 Quanto todos os pedidos de <b>um mês</b> (UTC) podem custar no máximo{ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Acima disso, pergunto mais uma vez. Envie um valor, por exemplo 500.
limit-spent = { $known ->
    [yes] { $period ->
        [day] Gasto hoje até agora: <b>{ $amount }</b>
       *[month] Gasto neste mês até agora: <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] Ainda não se sabe ao certo quanto foi gasto hoje: falta saber a cobrança de algum pedido.
       *[month] Ainda não se sabe ao certo quanto foi gasto neste mês: falta saber a cobrança de algum pedido.
    }
}
limit-above-unit = 🏷 <b>Isso ultrapassa o seu preço máximo:</b> { $units ->
    [1] { $would } por unidade
   *[other] { $would } por { $per }
}, e o seu máximo é de { $allowed }.
limit-above-month = 🗓 <b>Isso ultrapassa o seu orçamento:</b> com este pedido, o gasto deste mês chegaria a { $would }, e o seu orçamento é de { $allowed }.
limit-perhaps-above-unit = 🏷 <b>Isso pode ultrapassar o seu preço máximo</b> de { $allowed }: não se sabe ao certo quanto uma parte vai custar.
limit-perhaps-above-month = 🗓 <b>Isso pode ultrapassar o seu orçamento</b> de { $allowed } por mês: não se sabe ao certo quanto todos os pedidos deste mês vão custar.
