rent-title =
    📱 <b>Аренда номера</b>

    Выберите сервис или напишите его название.
rent-last = 🕘 { $name } · от { $price }
rent-service = { $name } · от { $price }
rent-nothing = Ничего не нашлось. Напишите другое название.
rent-by-country = 🌍 По странам
rent-all = Все сервисы
rent-services = 📱 <b>Сервисы</b>
rent-countries =
    🌍 <b>Страны</b>

    Выберите страну или напишите её название.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Выберите страну или напишите её название. Сначала самые дешёвые.
rent-in =
    { $flag } <b>{ $name }</b>

    Выберите сервис или напишите его название.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): первая из двух цен в этой стране.
rent-search-ask = 🔎 Напишите название сервиса, например <i>Telegram</i>.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Цена: <b>{ $price }</b> за номер
    Баланс: { $balance }

    Сколько номеров? Выберите или напишите число от { $lowest } до { $highest }.
    ℹ️ Арендованный номер отменить нельзя.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Цена: <b>{ $price }</b> за номер
    ℹ️ Арендованный номер отменить нельзя.
rent-this = 📱 Арендовать
rent-similar = 🔀 Похожие: все страны
