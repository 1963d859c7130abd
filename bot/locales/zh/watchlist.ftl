menu-watchlist = 🔔 关注列表
command-watchlist = 您正在等待的商品和号码
watch = 🔔 关注
watching = 🔕 取消关注
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = 重新有货时，或以您期望的价格重新有货时，我可以通知您一次。请选择，或输入您愿意支付的最高价格，例如 { $example }。
watch-ask-price = 降价时，我可以通知您一次。请选择，或输入您愿意支付的最高价格，例如 { $example }。
watch-ask-typed = 降价时，我可以通知您一次。请输入您愿意支付的最高价格。
watch-bad-price = ⚠️ 请发送大于零的价格，例如 0.80 或 12.50。
watch-for-stock = 📦 重新有货
watch-for-less = 降至 { $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>现在已满足条件：</b>{ $name }
    { $state }
watch-too-many = 🔔 您已关注 { $most } 项，已达上限。请先从 /watchlist 中移除一项。
watch-begun =
    🔔 <b>已关注</b> { $name }
    { $until }
watch-ended = 🔕 已不再关注 <b>{ $name }</b>。
watch-again = 🔔 重新关注
watch-price = 💵 价格：<b>{ $price }</b>
watch-in-stock = 📦 有货
watch-sold-out = 🚫 <b>已售罄</b>
watch-until-stock = <b>重新有货</b>时，我会通知您一次。
watch-until-price = 有货且价格为 <b>{ $price } 或更低</b>时，我会通知您一次。
watch-until-told = 已经通知过您。之后如果不再满足条件、又重新满足，我会再次通知。
watch-change = ✏️ 更改价格
watch-remove = 🗑 移除
watch-keep = 🔔 继续关注
watch-open = 🔎 打开
watch-buy = 🛒 购买
watches-title =
    🔔 <b>关注列表</b>

    点击其中一项，可更改、移除或打开。
watches-none =
    🔔 <b>关注列表</b>

    目前没有关注任何内容。打开一件商品，或在“租用号码”中打开某项服务和国家/地区，然后点击<b>关注</b>：重新有货时，或价格低于您指定的价格时，我会通知您一次。
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = 价格未知
watches-wanted = 期望 { $wanted } 或更低
push-watch-back = 🔔 <b>重新有货：</b>{ $name }
push-watch-cheaper = 🔔 <b>已降价：</b>{ $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }，您期望 { $wanted } 或更低
