buy-quantity =
    🔢 <b>{ $name }</b>

    Que quantidade você quer? { $range }
    Escolha ou digite uma quantidade.
range = De { $lowest } a { $highest }.
range-open = { $lowest } ou mais.
buy-bad-quantity = Envie um número inteiro. { $range }
buy-link = 🔗 Envie o <b>link</b> de destino do pedido: um endereço completo com http:// ou https://.
buy-bad-link = Não consigo usar este link. Envie um endereço completo que comece com http:// ou https://.
buy-email = ✉️ Envie um <b>e-mail</b> para a entrega ou pule: nesse caso, é usado o da sua conta na HStockPlus.
buy-bad-email = Isso não é um endereço de e-mail. Envie um como name@example.com ou pule.
buy-skip = Pular ›
buy-sold-out = 🚫 <b>Esgotado.</b> Nada foi comprado.
buy-needs-more = 🚧 <b>Não é possível fazer este pedido aqui:</b> um pedido do tipo “{ $type }” exige mais do que um link e uma quantidade, e a API do marketplace não tem onde informar isso. No site da HStockPlus é possível.
buy-not-enough =
    💸 <b>Saldo insuficiente.</b> Nada foi comprado.

    Saldo: { $balance }
    Falta: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>Saldo insuficiente.</b> Nada foi comprado.

    Saldo: { $balance }
    Falta: <b>{ $missing }</b> ou mais
confirm-title = 🧾 <b>Confirme a compra</b>
confirm-moved-price = ⚠️ <b>O preço mudou:</b> era { $old }, agora é <b>{ $new }</b>.
confirm-moved-total = O total estimado era { $old }, agora é <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>O estoque da primeira variação mudou:</b> de { $quantity }, ela podia entregar { $old }, agora <b>{ $new }</b>.
confirm-look-again = Nada foi comprado ainda; confira de novo:
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } por { $per }
}
confirm-item = Item: <b>{ $name }</b>
confirm-rental = Número para: <b>{ $name }</b>
confirm-phone = Mesmo número: <code>{ $phone }</code>
confirm-quantity = Quantidade: <b>{ $quantity }</b>
confirm-price = Preço: { $price }
confirm-price-per = Preço: { $price } por { $per }
confirm-learned = ℹ️ Suas últimas cobranças reais mostram que este preço é por { $per }; a estimativa se baseia nelas.
confirm-total = Total estimado: <b>{ $total }</b>
confirm-open =
    ⚠️ <b>Não se sabe o total ao certo.</b> { $has ->
        [0] Não há certeza de que a primeira variação possa entregar { $quantity }, e outra pode entregar por outro preço.
       *[other] A primeira variação ainda tem { $shown }; o resto pode vir de outra variação por outro preço.
    } A cobrança real é mostrada depois.
confirm-instead = 🛒 Comprar só { $quantity }
confirm-link = Link: { $link }
confirm-email = E-mail de entrega: { $link }
confirm-before = Saldo antes: { $before }
confirm-after = Saldo depois: cerca de { $after }
confirm-caveat = ℹ️ Não é possível escolher a variação. Se a primeira não puder atender o pedido, outra pode ser entregue pelo preço dela; a cobrança real é mostrada depois.
outcome-open = Não se sabe o total ao certo: outra variação pode ter outro preço.
confirm-manual = 👤 Entrega feita por uma pessoa: pode levar horas ou dias.
confirm-no-cancel = ℹ️ Um número alugado não pode ser cancelado.
confirm-title-above = 🛑 <b>Acima do seu próprio limite. Comprar mesmo assim?</b>
confirm-key = Pagamento com a chave <code>{ $mask }</code>
confirm-other-link = 🔗 Trocar link
confirm-other-email = ✉️ E-mail de entrega
confirm = ✅ Confirmar
cancel = ✖️ Cancelar
placing = ⏳ <b>Fazendo o pedido…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>Já está em andamento.</b> A resposta vai aparecer aqui.
outcome-placed = ✅ <b>Este pedido já foi feito.</b> Ele está em Pedidos.
outcome-refused-saying =
    ❌ <b>O marketplace recusou.</b> Nada foi comprado.
    Ele respondeu: <i>{ $words }</i>
outcome-refused = ❌ <b>O marketplace recusou.</b> Nada foi comprado.
outcome-not-sent = ⚠️ <b>O pedido não foi enviado:</b> não foi possível acessar o marketplace. Nada foi comprado; você pode fazer o pedido de novo.
outcome-cancelled = ✖️ <b>Cancelado.</b> Nada foi comprado.
outcome-free = ⚠️ <b>Não foi enviado:</b> não foi possível consultar o marketplace. Nada foi comprado.
unsure-title = ❓ <b>O pedido foi enviado, mas não veio uma resposta clara.</b>
unsure-checking = Estou verificando seu saldo para descobrir o que aconteceu. Por favor, ainda não faça o pedido de novo: eu digo o resultado aqui.
unsure-not-charged = Seu saldo não mudou: <b>não houve cobrança</b>. É seguro fazer o pedido de novo.
unsure-charged =
    O preço esperado foi descontado do seu saldo: <b>houve cobrança</b>, e o pedido existe. Só falta saber o número do pedido. Não faça o pedido de novo.

    Procure o número do pedido no site da HStockPlus e me envie assim: <b>/track 23501</b>. Vou acompanhar o pedido e entregá-lo aqui.
unsure-unclear =
    O saldo não permite saber ao certo se houve cobrança. Não faça o pedido de novo antes de conferir seus pedidos no site da HStockPlus.

    Se o pedido estiver lá, me envie o número do pedido assim: <b>/track 23501</b>. Vou acompanhá-lo e entregá-lo aqui. Se não estiver, você pode fazer o pedido de novo.
unsure-judged-not-charged = ✔️ <b>Já verificado: não houve cobrança.</b> É seguro fazer o pedido de novo.
unsure-judged-charged = ✔️ <b>Já verificado: houve cobrança.</b> Veja abaixo o que você pode fazer agora.
unsure-judged-unclear = ✔️ <b>Já verificado: o saldo não esclarece.</b> Veja abaixo o que você pode fazer agora.
unsure-found = ✅ <b>Encontrado:</b> o que estava em dúvida corresponde a { $numbers } e já está sendo acompanhado.
unsure-before = Saldo antes: { $balance }
unsure-after = Saldo depois: { $balance }
fewer-title = ⚠️ <b>Vieram menos números do que você pediu:</b> { $came } de { $asked }.
fewer-by-price = Pelo preço mostrado, isso dá <b>{ $total }</b> ({ $came } × { $price }); a ficha de cada número mostra a cobrança real.
fewer-otherwise = ⚠️ O valor cobrado não corresponde ao preço do que veio, { $total }. Pergunte à HStockPlus sobre a diferença.
order-again-new = 🛒 Pedir de novo
