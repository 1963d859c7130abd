catalog-title = 🛍 <b>Catálogo</b>
catalog-empty = 🛍 O catálogo está sendo carregado. Tente de novo daqui a pouco.
catalog-recommended = ⭐ Destaques
catalog-shops = 🏪 Lojas
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $stocked } de { $count } em estoque
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = Todos os itens
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Destaques</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } item
    [many] { $shown } de itens
   *[other] { $shown } itens
}
list-nothing = Não há nada aqui.
list-filtered-out = Nada aqui corresponde aos seus filtros. Toque em <b>Em estoque</b> ou <b>Entrega</b> para ver mais.
list-similar = 🔀 <b>Parecidos com { $name }</b>
list-nothing-similar = No momento, ninguém mais oferece algo do mesmo tipo.
list-old = 🕘 Dados de { $when }; estão sendo atualizados.
list-beside = { $narrowed ->
    [yes] Nenhum item corresponde aos seus filtros, mas encontrei isto:
   *[no] Nenhum item tem esse nome, mas encontrei isto:
}
list-nothing-found = Não encontrei nada. Tente com outras palavras, com menos palavras ou com o número de um item; ou dê uma olhada no catálogo.
list-loading = ⏳ O catálogo ainda está sendo carregado; pode haver mais.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = { $stock } em estoque
list-sold-out = esgotado
list-automatic = ⚡
list-manual = 👤
sort = ↕️ Ordenar: { $sort ->
    [price] preço
    [stock] estoque
   *[name] nome
}
delivery = 🚚 Entrega: { $delivery ->
    [auto] automática
    [manual] por uma pessoa
   *[any] qualquer uma
}
in-stock-on = ✅ Em estoque
in-stock-off = ⬜️ Em estoque
shops-title = 🏪 <b>Lojas</b>
shops-nothing = Não há lojas para mostrar no momento.
shop-unnamed = Loja { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 O que você procura? Envie um nome ou o número de um item.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Preço: <b>{ $price }</b>
card-price-unit = 💵 Preço: <b>{ $price }</b> (por unidade; { $thousand } por { $per })
card-price-per = 💵 Preço: <b>{ $price }</b> (por { $per })
card-stock = 📦 Em estoque: <b>{ $stock }</b>
card-available = 📦 Disponível
card-sold-out = 🚫 <b>Esgotado</b>
card-not-live = ⚠️ Não foi possível consultar o estoque atual; os números são do catálogo.
card-range = 🔢 Quantidade: { $lowest }–{ $highest }
card-range-open = 🔢 Quantidade: a partir de { $lowest }
card-automatic = ⚡️ Entrega automática
card-manual = 👤 Entrega feita por uma pessoa: pode levar horas ou dias
card-refill = ♻️ Com reposição
card-variants = Variações:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … e mais { $count }
card-buy = 🛒 Comprar
amount = { $quantity } · { $total }
card-similar = 🔀 Parecidos
open-item = 🔎 Ver item
card-share = 📤 Compartilhar
inline-about = { $price } · { $stock }
inline-available = disponível
inline-sold-out = esgotado
inline-stock = { $stock } em estoque
inline-open = 🛒 Abrir no bot
inline-nothing = Não encontrei nada. Abrir o bot
