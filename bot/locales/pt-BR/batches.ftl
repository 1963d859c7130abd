command-mass = Vários pedidos de uma vez
found-words-mass = pedido em massa, muitos pedidos, vários pedidos, lista de pedidos
batches-ask =
    📋 <b>Vários pedidos de uma vez</b>

    Envie um pedido por linha: número do item, link e quantidade.

    { $example }

    Ou envie um arquivo .txt ou .csv. Aceito no máximo { $most } pedidos. Antes de qualquer compra, você vê quanto custa.
batches-open = 📋 Abrir a última lista
batches-empty =
    📋 Não há nenhum pedido aí. Envie um pedido por linha:

    { $example }
batches-too-many = 📋 <b>Linhas demais:</b> encontrei { $found } e aceito { $most } pedidos por vez. Nada foi analisado; envie em partes.
batches-too-long = 📋 O Telegram corta mensagens tão longas. Envie a lista como arquivo .txt ou .csv.
batches-file-unreadable = 📋 Não consigo ler este arquivo. Envie a lista como texto, ou como arquivo .txt ou .csv (UTF-8) de no máximo { $size }.
batches-file-lost = ⚠️ O Telegram não me entregou o arquivo. Envie de novo, por favor.
batches-title = 🧾 <b>Confira a lista</b>
batches-good = ✅ Prontos para pedir: <b>{ $count }</b>
batches-problems = ⚠️ Linhas com problema, deixadas de fora: { $count }
batches-duplicates = 👯 Repetidos, deixados de fora: { $count }
batches-duplicates-included = 👯 Repetidos, incluídos: { $count }
batches-header = ℹ️ A primeira linha traz títulos e foi ignorada.
batches-missing = 💸 <b>Saldo insuficiente</b> para todos. Falta: <b>{ $missing }</b>. Recarregue ou encurte a lista.
batches-confirm = ✅ { $count ->
    [one] Confirmar { $shown } pedido
    [many] Confirmar { $shown } de pedidos
   *[other] Confirmar { $shown } pedidos
}
batches-show-problems = ⚠️ Ver problemas
batches-include = ➕ Incluir repetidos
batches-leave-out = ➖ Deixar repetidos de fora
batches-check-again = 🔄 Conferir de novo
batches-problems-title = ⚠️ <b>Linhas com problema</b>
batches-problem = <b>Linha { $line }:</b> { $why }
batches-why = { $problem ->
    [item] Ela precisa começar com o número de um item.
    [quantity] A quantidade precisa ser um número inteiro acima de zero.
    [no-quantity] Falta a quantidade.
    [two-quantities] Ela tem dois números para a quantidade.
    [link] Não é um link completo. Precisa ser um endereço com http:// ou https://.
    [no-link] Falta o link.
    [two-links] Ela tem dois links.
    [blank-in-link] Há um espaço no link.
    [fourth-field] Ela tem mais de três campos. Não dá para enviar comentários, e uma barra vertical no link precisa ser %7C.
    [comma] As vírgulas são ambíguas. Coloque | entre os campos.
    [blanks] Os espaços são ambíguos. Coloque | entre os campos.
    [no-item] Não existe item com este número.
    [needs-more] Este tipo de pedido precisa de mais do que link e quantidade. No site da HStockPlus é possível.
    [sold-out] Está esgotado.
    [email] Um produto não leva link, só um endereço de e-mail.
    [open-total] Não se sabe o total ao certo, pois outra variação pode ser entregue. Faça este pedido à parte.
    [not-asked] O marketplace não informou o preço. Confira de novo.
    [twice] É igual a uma linha anterior.
    [active] Já há um pedido em andamento para o mesmo link.
   *[unclear] Não entendi esta linha.
}
batches-why-range = A quantidade não serve. { $range }
batches-why-stock = As linhas anteriores já ocupam o estoque. Restam: { $left }.
batches-running = ⏳ <b>Fazendo os pedidos linha por linha…</b>
batches-stopping = ⏳ <b>Parando…</b> O pedido em andamento ainda será concluído.
batches-done = 🏁 <b>A lista terminou.</b>
batches-paused = ⏸ <b>Parado depois da linha { $line }.</b>
batches-paused-first = ⏸ <b>Parado antes do primeiro pedido.</b>
batches-pause = { $reason ->
    [stopped] Foi você que parou.
    [restarted] O bot foi reiniciado enquanto isso.
    [doubt] Um pedido não teve resposta clara.
    [money] O saldo não cobre o próximo pedido.
    [key] O marketplace não aceita a chave de API.
    [busy] O marketplace está recebendo consultas demais agora.
    [unreachable] Não é possível acessar o marketplace agora.
    [price] O preço do próximo pedido mudou.
    [limit] O próximo pedido passa do seu próprio limite.
   *[fault] Algo deu errado do meu lado.
}
batches-waits = ❓ Estou descobrindo o que houve com esse pedido. Assim que eu souber, em alguns minutos, você pode continuar aqui.
batches-continue-ask = Continuar? Nada continua sozinho.
batches-next = Linha { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = Se você continuar, vai custar no máximo esse valor.
batches-placed = ✅ Feitos: { $count }
batches-refused = ❌ Não comprados: { $count }
batches-doubtful = ❓ Em dúvida: { $count }
batches-left = ⏳ Ainda por fazer: { $count }
batches-spent = 💵 Gasto: { $spent } de { $total }
batches-stop = ⏹ Parar
batches-continue = ▶️ Continuar
batches-file = 📄 Arquivo
batches-file-done = 📄 O que houve com cada linha até agora.
batches-column = { $column ->
    [line] Linha
    [text] Como foi digitada
   *[reason] Motivo
}
batches-outcome = { $outcome ->
    [left-out] deixado de fora
    [queued] ainda por fazer
    [under-way] em andamento
    [placed] feito
    [refused] não comprado
    [doubt] em dúvida
   *[not-charged] não cobrado
}
