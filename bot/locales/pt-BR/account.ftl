balance-title = 💰 Saldo: <b>{ $balance }</b>
keys-title = 🔑 <b>Suas chaves de API</b>
keys-none = Nenhuma chave de API conectada. Você ainda pode consultar seus pedidos.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– não funciona
}
key-use = Usar { $mask }
key-replace = ♻️ Substituir { $mask }
key-remove = 🗑 Remover { $mask }
key-add = ➕ Adicionar outra
key-connect = 🔑 Conectar uma chave
key-remove-sure =
    Remover a chave <code>{ $mask }</code>?

    Você ainda poderá consultar os pedidos dela, mas eles não serão mais acompanhados: as contas e os códigos dos pedidos em aberto não vão chegar.
key-remove-yes = 🗑 Remover
settings-title = ⚙️ <b>Ajustes</b>
settings-about = Códigos e entregas chegam sempre. Você pode desativar as mudanças de status dos pedidos e os avisos de preço e estoque. A mensagem fixada mostra quantos números esperam um código e quantos pedidos estão em aberto.
settings-pushes-on = 🔔 Mudanças de status: sim
settings-pushes-off = 🔕 Mudanças de status: não
settings-watches-on = 🔔 Avisos preço/estoque: sim
settings-watches-off = 🔕 Avisos preço/estoque: não
settings-pinned-on = 📌 Mensagem fixada: sim
settings-pinned-off = 📌 Mensagem fixada: não
settings-language = 🌐 Idioma: { $language }
settings-keys = 🔑 Chaves de API
settings-forget = 🗑 Apagar meus dados
language-title = 🌐 <b>Idioma</b>
language-followed = Como no Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>Apagar meus dados?</b>

    Suas chaves, seus pedidos, seus ajustes e tudo o mais sobre você serão apagados deste bot. Os pedidos em aberto deixarão de ser acompanhados: as contas e os códigos deles não vão chegar a este chat.
forget-second = ⚠️ <b>Apagar tudo mesmo?</b> Isso não pode ser desfeito.
forget-yes = 🗑 Apagar meus dados
forget-yes-really = 🗑 Sim, apagar meus dados
forgotten =
    ✅ <b>Apagado.</b> Nada sobre você foi mantido.

    Com /start você começa de novo.
settings-order-limit = 🛡 Limite por pedido: { $amount }
settings-day-limit = 📅 Orçamento diário: { $amount }
limit-not-set = nenhum
limit-none = ✖️ Sem limite
limit-ask-order = 🛡 Quanto <b>um pedido</b> pode custar no máximo{ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Acima disso, pergunto mais uma vez. Envie um valor, por exemplo 25.
limit-ask-day = 📅 Quanto todos os pedidos de <b>um dia</b> (UTC) podem custar no máximo{ $currency ->
    [none] {""}
   *[other] , em { $currency }
}? Acima disso, pergunto mais uma vez. Envie um valor, por exemplo 100.
limit-bad-amount = ⚠️ Envie um valor maior que zero, por exemplo 25 ou 12,50.
limit-above-order = 🛡 <b>Isso ultrapassa o seu limite:</b> o pedido custaria { $would }, e o seu limite é de { $allowed }.
limit-above-day = 📅 <b>Isso ultrapassa o seu orçamento:</b> com este pedido, o gasto de hoje chegaria a { $would }, e o seu orçamento é de { $allowed }.
limit-perhaps-above-order = 🛡 <b>Isso pode ultrapassar o seu limite</b> de { $allowed } por pedido: não se sabe ao certo quanto vai custar.
limit-perhaps-above-day = 📅 <b>Isso pode ultrapassar o seu orçamento</b> de { $allowed } por dia: não se sabe ao certo quanto todos os pedidos de hoje vão custar.
limit-confirm-again = Confirme mais uma vez se quiser mesmo assim.
