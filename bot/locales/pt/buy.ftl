buy-quantity =
    🔢 <b>{ $name }</b>

    Que quantidade? { $range }
    Escolha ou escreva um número.
range = De { $lowest } a { $highest }.
range-open = { $lowest } ou mais.
buy-bad-quantity = Envie, por favor, um número inteiro. { $range }
buy-link = 🔗 Envie o <b>link</b> pretendido: um endereço completo, com http:// ou https://.
buy-bad-link = Não consigo usar este link. Envie, por favor, um endereço completo que comece por http:// ou https://.
buy-email = ✉️ Envie um <b>e-mail</b> para a entrega ou salte este passo: nesse caso, é usado o da sua conta HStockPlus.
buy-bad-email = Isto não é um endereço de e-mail. Envie um como name@example.com ou salte este passo.
buy-skip = Saltar ›
buy-sold-out = 🚫 <b>Esgotado.</b> Não foi comprado nada.
buy-needs-more = 🚧 <b>Não pode ser encomendado aqui:</b> uma encomenda do tipo «{ $type }» precisa de mais do que um link e uma quantidade, e a API do marketplace não o permite. No site da HStockPlus é possível.
buy-not-enough =
    💸 <b>Saldo insuficiente.</b> Não foi comprado nada.

    Saldo: { $balance }
    Em falta: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>Saldo insuficiente.</b> Não foi comprado nada.

    Saldo: { $balance }
    Em falta: <b>{ $missing }</b> ou mais
confirm-title = 🧾 <b>Confirme, por favor</b>
confirm-moved-price = ⚠️ <b>O preço mudou:</b> era { $old }, agora é <b>{ $new }</b>.
confirm-moved-total = O total estimado era { $old }, agora é <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>O stock da primeira variante mudou:</b> de { $quantity }, podia entregar { $old }, agora <b>{ $new }</b>.
confirm-look-again = Ainda não foi comprado nada; verifique de novo:
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } por { $per }
}
confirm-item = Artigo: <b>{ $name }</b>
confirm-rental = Número para: <b>{ $name }</b>
confirm-phone = O mesmo número: <code>{ $phone }</code>
confirm-quantity = Quantidade: <b>{ $quantity }</b>
confirm-price = Preço: { $price }
confirm-price-per = Preço: { $price } por { $per }
confirm-learned = ℹ️ As suas últimas cobranças reais mostram que este preço é por { $per }; a estimativa baseia-se nelas.
confirm-total = Total estimado: <b>{ $total }</b>
confirm-open =
    ⚠️ <b>O total não é certo.</b> { $has ->
        [0] Não é certo que a primeira variante consiga entregar { $quantity }; pode ser entregue outra, a outro preço.
       *[other] A primeira variante ainda tem { $shown }; o resto pode vir de outra variante, a outro preço.
    } A cobrança real é indicada depois.
confirm-instead = 🛒 Comprar só { $quantity }
confirm-link = Link: { $link }
confirm-email = E-mail de entrega: { $link }
confirm-before = Saldo antes: { $before }
confirm-after = Saldo depois: cerca de { $after }
confirm-caveat = ℹ️ Não é possível escolher a variante. Se a primeira não conseguir satisfazer a encomenda, pode ser entregue outra, ao preço dela; a cobrança real é indicada depois.
outcome-open = O total não é certo: outra variante pode ter outro preço.
confirm-manual = 👤 Entrega por uma pessoa: pode demorar horas ou dias.
confirm-no-cancel = ℹ️ Um número alugado não pode ser cancelado.
confirm-title-above = 🛑 <b>Acima do limite que definiu. Comprar mesmo assim?</b>
confirm-key = Pagamento com a chave <code>{ $mask }</code>
confirm-other-link = 🔗 Mudar link
confirm-other-email = ✉️ E-mail de entrega
confirm = ✅ Confirmar
cancel = ✖️ Cancelar
placing = ⏳ <b>A enviar a encomenda…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>Já está em curso.</b> A resposta vai aparecer aqui.
outcome-placed = ✅ <b>Esta encomenda já foi feita.</b> Pode encontrá-la em Encomendas.
outcome-refused-saying =
    ❌ <b>O marketplace recusou.</b> Não foi comprado nada.
    A resposta foi: <i>{ $words }</i>
outcome-refused = ❌ <b>O marketplace recusou.</b> Não foi comprado nada.
outcome-not-sent = ⚠️ <b>A encomenda não foi enviada:</b> não foi possível contactar o marketplace. Não foi comprado nada; pode encomendar de novo.
outcome-cancelled = ✖️ <b>Cancelado.</b> Não foi comprado nada.
outcome-free = ⚠️ <b>Não foi enviado nada:</b> não foi possível consultar o marketplace. Não foi comprado nada.
unsure-title = ❓ <b>A encomenda foi enviada, mas não chegou nenhuma resposta clara.</b>
unsure-checking = Estou a verificar o seu saldo para saber o que aconteceu à encomenda. Por favor, não encomende de novo por enquanto: dou-lhe a resposta aqui.
unsure-not-charged = O seu saldo não mudou: <b>não foi cobrado nada</b>. Pode encomendar de novo com segurança.
unsure-charged =
    O seu saldo baixou no valor do preço previsto: esse valor foi <b>cobrado</b>, e a encomenda existe. Só o número dela é desconhecido. Não encomende de novo.

    Procure o número da encomenda no site da HStockPlus e envie-o assim: <b>/track 23501</b>. Vou segui-la e entregá-la aqui.
unsure-unclear =
    O saldo não permite saber com certeza se o valor foi cobrado. Não encomende de novo antes de ver as suas encomendas no site da HStockPlus.

    Se a encomenda lá estiver, envie o número dela assim: <b>/track 23501</b>. Vou segui-la e entregá-la aqui. Se não estiver, pode encomendar de novo.
unsure-judged-not-charged = ✔️ <b>Verificado entretanto: não foi cobrado nada.</b> Pode encomendar de novo com segurança.
unsure-judged-charged = ✔️ <b>Verificado entretanto: o valor foi cobrado.</b> O que pode fazer agora está indicado mais abaixo.
unsure-judged-unclear = ✔️ <b>Verificado entretanto: o saldo não permite concluir.</b> O que pode fazer agora está indicado mais abaixo.
unsure-found = ✅ <b>Encontrada:</b> a compra por esclarecer corresponde a { $numbers } e já está a ser seguida.
unsure-before = Saldo antes: { $balance }
unsure-after = Saldo depois: { $balance }
fewer-title = ⚠️ <b>Menos números do que pediu:</b> recebeu { $came } de { $asked }.
fewer-by-price = Ao preço indicado, são <b>{ $total }</b> ({ $came } × { $price }); a ficha de cada número mostra a cobrança real.
fewer-otherwise = ⚠️ Esse não é o preço do que recebeu, que é { $total }. Pergunte à HStockPlus a razão da diferença.
order-again-new = 🛒 Encomendar de novo
