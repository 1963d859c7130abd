rent-title =
    📱 <b>Alquilar un número</b>

    Elige un servicio o escribe su nombre.
rent-last = 🕘 { $name } · desde { $price }
rent-service = { $name } · desde { $price }
rent-nothing = No encontré nada. Escribe otro nombre.
rent-by-country = 🌍 Por país
rent-all = Todos los servicios
rent-services = 📱 <b>Servicios</b>
rent-countries =
    🌍 <b>Países</b>

    Elige uno o escribe su nombre.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Elige un país o escribe su nombre. Primero los más baratos.
rent-in =
    { $flag } <b>{ $name }</b>

    Elige un servicio o escribe su nombre.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): el primero de dos precios en ese país.
rent-search-ask = 🔎 Escribe el nombre de un servicio, por ejemplo <i>Telegram</i>.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Precio: <b>{ $price }</b> por número
    Saldo: { $balance }

    ¿Cuántos números? Elige o escribe de { $lowest } a { $highest }.
    ℹ️ Un número alquilado no se puede cancelar.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Precio: <b>{ $price }</b> por número
    ℹ️ Un número alquilado no se puede cancelar.
rent-this = 📱 Alquilar
rent-similar = 🔀 Similares: todos los países
