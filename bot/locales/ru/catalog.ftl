catalog-title = 🛍 <b>Каталог</b>
catalog-empty = 🛍 Каталог загружается. Попробуйте снова чуть позже.
catalog-recommended = ⭐ Советуем
catalog-shops = 🏪 Магазины
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $stocked } из { $count } в наличии
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = Все товары
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Советуем</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
    [one] { $shown } товар
    [few] { $shown } товара
    [many] { $shown } товаров
   *[other] { $shown } товара
}
list-nothing = Здесь ничего нет.
list-filtered-out = Под ваши фильтры здесь ничего не подходит. Нажмите <b>В наличии</b> или <b>Доставка</b>, чтобы увидеть больше.
list-similar = 🔀 <b>Похожие на «{ $name }»</b>
list-nothing-similar = Ничего похожего у других продавцов сейчас нет.
list-old = 🕘 Данные на { $when }; сейчас они обновляются.
list-beside = { $narrowed ->
    [yes] Под ваши фильтры не подходит ни один товар, но нашлось вот что:
   *[no] Товара с таким названием нет, но нашлось вот что:
}
list-nothing-found = Ничего не нашлось. Попробуйте другие слова, меньше слов или номер товара; или загляните в каталог.
list-loading = ⏳ Каталог ещё загружается; товаров может стать больше.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = в наличии { $stock }
list-sold-out = нет в наличии
list-automatic = ⚡
list-manual = 👤
sort = ↕️ { $sort ->
    [price] По цене
    [stock] По наличию
   *[name] По названию
}
delivery = 🚚 Доставка: { $delivery ->
    [auto] автоматическая
    [manual] вручную
   *[any] любая
}
in-stock-on = ✅ В наличии
in-stock-off = ⬜️ В наличии
shops-title = 🏪 <b>Магазины</b>
shops-nothing = Магазинов, которые можно показать, сейчас нет.
shop-unnamed = Магазин { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 Что вы ищете? Пришлите название или номер товара.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Цена: <b>{ $price }</b>
card-price-unit = 💵 Цена: <b>{ $price }</b> (за штуку; { $thousand } за { $per })
card-price-per = 💵 Цена: <b>{ $price }</b> (за { $per })
card-stock = 📦 В наличии: <b>{ $stock }</b>
card-available = 📦 Есть в наличии
card-sold-out = 🚫 <b>Нет в наличии</b>
card-not-live = ⚠️ Узнать текущее наличие не удалось; цифры — из каталога.
card-range = 🔢 Количество: { $lowest }–{ $highest }
card-range-open = 🔢 Количество: от { $lowest }
card-automatic = ⚡️ Автоматическая доставка
card-manual = 👤 Доставка вручную: может занять часы или дни
card-refill = ♻️ С восстановлением
card-variants = Варианты:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … и ещё { $count }
card-buy = 🛒 Купить
amount = { $quantity } · { $total }
card-similar = 🔀 Похожие
open-item = 🔎 К товару
card-share = 📤 Поделиться
inline-about = { $price } · { $stock }
inline-available = есть в наличии
inline-sold-out = нет в наличии
inline-stock = в наличии { $stock }
inline-open = 🛒 Открыть в боте
inline-nothing = Ничего не нашлось. Открыть бота
