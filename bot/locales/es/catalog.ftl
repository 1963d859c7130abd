catalog-title = 🛍 <b>Catálogo</b>
catalog-empty = 🛍 El catálogo se está cargando. Inténtalo de nuevo en un momento.
catalog-recommended = ⭐ Destacados
catalog-shops = 🏪 Tiendas
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $stocked } de { $count } en stock
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = Todos los artículos
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Destacados</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } artículo
    [many] { $shown } de artículos
   *[other] { $shown } artículos
}
list-nothing = Aquí no hay nada.
list-filtered-out = Aquí no hay nada que cumpla tus filtros. Toca <b>En stock</b> o <b>Entrega</b> para ver más.
list-similar = 🔀 <b>Similares a { $name }</b>
list-nothing-similar = En este momento nadie más ofrece algo del mismo tipo.
list-old = 🕘 Datos del { $when }; se están actualizando.
list-beside = { $narrowed ->
    [yes] Ningún artículo cumple tus filtros, pero encontré esto:
   *[no] Ningún artículo se llama así, pero encontré esto:
}
list-nothing-found = No encontré nada. Prueba con otras palabras o con menos, o con el número de un artículo; o mira el catálogo.
list-loading = ⏳ El catálogo todavía se está cargando; puede haber más.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = { $stock } en stock
list-sold-out = agotado
list-automatic = ⚡
list-manual = 👤
sort = ↕️ Ordenar: { $sort ->
    [price] precio
    [stock] stock
   *[name] nombre
}
delivery = 🚚 Entrega: { $delivery ->
    [auto] automática
    [manual] por una persona
   *[any] cualquiera
}
in-stock-on = ✅ En stock
in-stock-off = ⬜️ En stock
shops-title = 🏪 <b>Tiendas</b>
shops-nothing = Ahora mismo no hay tiendas para mostrar.
shop-unnamed = Tienda { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 ¿Qué buscas? Envía un nombre o el número de un artículo.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Precio: <b>{ $price }</b>
card-price-unit = 💵 Precio: <b>{ $price }</b> (por unidad; { $thousand } por { $per })
card-price-per = 💵 Precio: <b>{ $price }</b> (por { $per })
card-stock = 📦 En stock: <b>{ $stock }</b>
card-available = 📦 Disponible
card-sold-out = 🚫 <b>Agotado</b>
card-not-live = ⚠️ No se pudo consultar el stock actual; las cifras son las del catálogo.
card-range = 🔢 Cantidad: { $lowest }–{ $highest }
card-range-open = 🔢 Cantidad: desde { $lowest }
card-automatic = ⚡️ Entrega automática
card-manual = 👤 Lo entrega una persona: puede tardar horas o días
card-refill = ♻️ Con reposición
card-variants = Variantes:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … y { $count } más
card-buy = 🛒 Comprar
amount = { $quantity } · { $total }
card-similar = 🔀 Similares
open-item = 🔎 Ver artículo
card-share = 📤 Compartir
inline-about = { $price } · { $stock }
inline-available = disponible
inline-sold-out = agotado
inline-stock = { $stock } en stock
inline-open = 🛒 Abrir en el bot
inline-nothing = No encontré nada. Abrir el bot
