rent-title =
    📱 <b>Alugar um número</b>

    Escolha um serviço ou digite o nome dele.
rent-last = 🕘 { $name } · desde { $price }
rent-service = { $name } · desde { $price }
rent-nothing = Não encontrei nada. Digite outro nome.
rent-by-country = 🌍 Por país
rent-all = Todos os serviços
rent-services = 📱 <b>Serviços</b>
rent-countries =
    🌍 <b>Países</b>

    Escolha um ou digite o nome dele.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Escolha um país ou digite o nome dele. Os mais baratos primeiro.
rent-in =
    { $flag } <b>{ $name }</b>

    Escolha um serviço ou digite o nome dele.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): o primeiro de dois preços nesse país.
rent-search-ask = 🔎 Digite o nome de um serviço, por exemplo <i>Telegram</i>.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Preço: <b>{ $price }</b> por número
    Saldo: { $balance }

    Quantos números? Escolha ou digite de { $lowest } a { $highest }.
    ℹ️ Um número alugado não pode ser cancelado.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Preço: <b>{ $price }</b> por número
    ℹ️ Um número alugado não pode ser cancelado.
rent-this = 📱 Alugar
rent-similar = 🔀 Parecidos: todos os países
