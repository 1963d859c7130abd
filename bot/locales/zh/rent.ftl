rent-title =
    📱 <b>租用号码</b>

    请选择一项服务，或输入其名称。
rent-last = 🕘 { $name } · { $price } 起
rent-service = { $name } · { $price } 起
rent-nothing = 没有找到结果。请输入其他名称。
rent-by-country = 🌍 按国家/地区
rent-all = 全部服务
rent-services = 📱 <b>服务</b>
rent-countries =
    🌍 <b>国家/地区</b>

    请选择一个，或输入其名称。
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    请选择国家/地区，或输入其名称。按价格从低到高排列。
rent-in =
    { $flag } <b>{ $name }</b>

    请选择一项服务，或输入其名称。
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2)：该国家/地区有两档价格，这是第一档。
rent-search-ask = 🔎 请输入服务名称，例如 <i>Telegram</i>。
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    价格：每个号码 <b>{ $price }</b>
    余额：{ $balance }

    需要多少个号码？请选择，或输入 { $lowest } 至 { $highest }。
    ℹ️ 号码租用后不能取消。
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    价格：每个号码 <b>{ $price }</b>
    ℹ️ 号码租用后不能取消。
rent-this = 📱 租用
rent-similar = 🔀 同类：全部国家/地区
