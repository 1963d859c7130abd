command-mass = Várias encomendas de uma vez
found-words-mass = encomenda em massa, muitas encomendas, várias encomendas, lista de encomendas
batches-ask =
    📋 <b>Várias encomendas de uma vez</b>

    Envie uma encomenda por linha: número do artigo, link e quantidade.

    { $example }

    Ou envie um ficheiro .txt ou .csv. Aceito, no máximo, { $most } encomendas. Antes de se comprar seja o que for, verá quanto custa.
batches-open = 📋 Abrir a última lista
batches-empty =
    📋 Não há aí nenhuma encomenda. Envie uma encomenda por linha:

    { $example }
batches-too-many = 📋 <b>Demasiadas linhas:</b> encontrei { $found } e aceito { $most } encomendas de uma vez. Nada foi analisado; envie-as, por favor, em partes.
batches-too-long = 📋 O Telegram corta mensagens tão longas. Envie, por favor, a lista num ficheiro .txt ou .csv.
batches-file-unreadable = 📋 Não consigo ler este ficheiro. Envie, por favor, a lista como texto, ou num ficheiro .txt ou .csv (UTF-8) de { $size }, no máximo.
batches-file-lost = ⚠️ O Telegram não me entregou o ficheiro. Envie-o, por favor, outra vez.
batches-title = 🧾 <b>Verifique a lista</b>
batches-good = ✅ Prontas a encomendar: <b>{ $count }</b>
batches-problems = ⚠️ Linhas com um problema, excluídas: { $count }
batches-duplicates = 👯 Duplicados, excluídos: { $count }
batches-duplicates-included = 👯 Duplicados, incluídos: { $count }
batches-header = ℹ️ A primeira linha contém cabeçalhos e foi ignorada.
batches-missing = 💸 <b>Saldo insuficiente</b> para todas. Em falta: <b>{ $missing }</b>. Carregue o saldo ou encurte a lista.
batches-confirm = ✅ { $count ->
    [one] Confirmar { $shown } encomenda
    [many] Confirmar { $shown } de encomendas
   *[other] Confirmar { $shown } encomendas
}
batches-show-problems = ⚠️ Ver problemas
batches-include = ➕ Incluir duplicados
batches-leave-out = ➖ Excluir duplicados
batches-check-again = 🔄 Verificar de novo
batches-problems-title = ⚠️ <b>Linhas com um problema</b>
batches-problem = <b>Linha { $line }:</b> { $why }
batches-why = { $problem ->
    [item] Tem de começar pelo número de um artigo.
    [quantity] A quantidade tem de ser um número inteiro acima de zero.
    [no-quantity] Falta a quantidade.
    [two-quantities] Tem dois números para a quantidade.
    [link] Não é um link completo. Tem de ser um endereço com http:// ou https://.
    [no-link] Falta o link.
    [two-links] Tem dois links.
    [blank-in-link] Há um espaço no link.
    [fourth-field] Tem mais de três campos. Não é possível enviar comentários, e uma barra vertical num link tem de ser %7C.
    [comma] As vírgulas são ambíguas. Ponha | entre os campos.
    [blanks] Os espaços são ambíguos. Ponha | entre os campos.
    [no-item] Não existe nenhum artigo com este número.
    [needs-more] Este tipo de encomenda precisa de mais do que um link e uma quantidade. No site da HStockPlus é possível.
    [sold-out] Está esgotado.
    [email] Um produto não leva link, apenas um endereço de e-mail.
    [open-total] O total não é certo, porque pode ser entregue outra variante. Encomende este artigo em separado.
    [not-asked] O marketplace não indicou o preço. Verifique de novo.
    [twice] É igual a uma linha anterior.
    [active] Já há uma encomenda em curso para o mesmo link.
   *[unclear] Não percebo esta linha.
}
batches-why-range = A quantidade não serve. { $range }
batches-why-stock = As linhas anteriores já ocupam o stock. Restam: { $left }.
batches-running = ⏳ <b>A encomendar linha a linha…</b>
batches-stopping = ⏳ <b>A parar…</b> A encomenda em curso ainda é concluída.
batches-done = 🏁 <b>A lista está concluída.</b>
batches-paused = ⏸ <b>Parado depois da linha { $line }.</b>
batches-paused-first = ⏸ <b>Parado antes da primeira encomenda.</b>
batches-pause = { $reason ->
    [stopped] Foi a seu pedido.
    [restarted] O bot foi reiniciado entretanto.
    [doubt] Uma encomenda não teve resposta clara.
    [money] O saldo não chega para a encomenda seguinte.
    [key] O marketplace não aceita a chave API.
    [busy] O marketplace está a receber demasiados pedidos.
    [unreachable] De momento, não é possível contactar o marketplace.
    [price] O preço da encomenda seguinte mudou.
    [limit] A encomenda seguinte ultrapassa o seu próprio limite.
   *[fault] Algo correu mal do meu lado.
}
batches-waits = ❓ Estou a apurar o que aconteceu a essa encomenda. Assim que souber, dentro de alguns minutos, poderá continuar aqui.
batches-continue-ask = Continuar? Nada avança por si só.
batches-next = Linha { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = Se continuar, custará, no máximo, esse valor.
batches-placed = ✅ Feitas: { $count }
batches-refused = ❌ Não compradas: { $count }
batches-doubtful = ❓ Por esclarecer: { $count }
batches-left = ⏳ Por fazer: { $count }
batches-spent = 💵 Gasto: { $spent } de { $total }
batches-stop = ⏹ Parar
batches-continue = ▶️ Continuar
batches-file = 📄 Ficheiro
batches-file-done = 📄 O que aconteceu a cada linha até agora.
batches-column = { $column ->
    [line] Linha
    [text] Como foi escrita
   *[reason] Motivo
}
batches-outcome = { $outcome ->
    [left-out] excluída
    [queued] por fazer
    [under-way] em curso
    [placed] feita
    [refused] não comprada
    [doubt] por esclarecer
   *[not-charged] não cobrada
}
