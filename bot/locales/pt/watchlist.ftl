menu-watchlist = 🔔 Alertas
command-watchlist = Os seus alertas: o que espera
watch = 🔔 Avise-me
watching = 🔕 Parar o alerta
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = Posso enviar-lhe um único aviso, quando estiver novamente em stock ou novamente em stock ao seu preço. Escolha ou escreva o preço mais alto que quer pagar, por exemplo { $example }.
watch-ask-price = Posso enviar-lhe um único aviso, quando ficar mais barato. Escolha ou escreva o preço mais alto que quer pagar, por exemplo { $example }.
watch-ask-typed = Posso enviar-lhe um único aviso, quando ficar mais barato. Escreva o preço mais alto que quer pagar.
watch-bad-price = ⚠️ Envie, por favor, um preço acima de zero, por exemplo 0,80 ou 12,50.
watch-for-stock = 📦 Novamente em stock
watch-for-less = Mais barato: { $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>Já está como queria:</b> { $name }
    { $state }
watch-too-many = 🔔 Já tem { $most } alertas, e não consigo gerir mais. Remova primeiro um em /watchlist.
watch-begun =
    🔔 <b>Alerta criado:</b> { $name }
    { $until }
watch-ended = 🔕 Alerta parado: <b>{ $name }</b>.
watch-again = 🔔 Reativar
watch-price = 💵 Preço: <b>{ $price }</b>
watch-in-stock = 📦 Em stock
watch-sold-out = 🚫 <b>Esgotado</b>
watch-until-stock = Envio-lhe um único aviso, quando estiver <b>novamente em stock</b>.
watch-until-price = Envio-lhe um único aviso, quando estiver em stock por <b>{ $price } ou menos</b>.
watch-until-told = O aviso já foi enviado. Se a oportunidade terminar e voltar a surgir, envio-lhe outro.
watch-change = ✏️ Mudar preço
watch-remove = 🗑 Remover
watch-keep = 🔔 Manter o alerta
watch-open = 🔎 Abrir
watch-buy = 🛒 Comprar
watches-title =
    🔔 <b>Alertas</b>

    Toque num alerta para o alterar, remover ou abrir.
watches-none =
    🔔 <b>Alertas</b>

    Ainda não há nenhum alerta. Abra um artigo, ou um serviço e um país em Alugar um número, e toque em <b>Avise-me</b>: envio-lhe um único aviso, quando estiver novamente em stock ou mais barato do que o preço que indicar.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = preço não comunicado
watches-wanted = pretendido por { $wanted } ou menos
push-watch-back = 🔔 <b>Novamente em stock:</b> { $name }
push-watch-cheaper = 🔔 <b>Mais barato:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, pretendia { $wanted } ou menos
