series-repeat = 🔂 定期重复…
series-setup =
    🔂 <b>定期重复此订单</b>

    每次到时间，我都会先询问您，点击一次<b>确认</b>即下单。不会自动购买任何东西。
series-terms = 每 <b>{ $hours }</b> 小时，共 <b>{ $times }</b> 次，每次约 { $price }，总共最多 <b>{ $most }</b>。
series-no-drip = ℹ️ HStockPlus 本身没有分批投放功能。每次询问一小时内有效；如果您不点击，这一次就跳过，不会购买任何东西。
series-field = { $field ->
    [quantity] 🔢 每次 { $value }
   *[total] 💰 预算：{ $value }
}
series-hours = 🕓 每 { $hours } 小时
series-times = ✖️ { $times } 次
series-ask = { $field ->
    [quantity] 🔢 每次多少？请发送一个整数。
   *[total] 💰 { $currency ->
        [none] 总共最多花多少？请发送金额，例如 12。
       *[other] 总共最多花多少（{ $currency }）？请发送金额，例如 12。
    }
}
series-too-many = ✋ 您已有 { $most } 个定期订单，已达上限。请先停止一个。
series-time = ⏰ <b>时间到了：{ $place } / { $times }</b>
series-good-until = 此次询问的截止时间：{ $when }。
series-so-far = 已确认：{ $bought } / { $times } · 已花费 { $spent }，最多 { $most }
series-cannot = { $reason ->
    [sold_out] ⚠️ 目前已售罄，因此这次不询问。
    [balance] ⚠️ 余额不足，因此这次不询问。请在 HStockPlus 网站充值。
    [key] ⚠️ HStockPlus 不接受您的 API 密钥，因此这次不询问。
    [over] 🏁 再下一单就会超出您设定的总金额。定期订单到此结束。
   *[other] ⚠️ 目前无法这样下单，因此这次不询问。
}
series-list = 🔂 定期订单
series-title = 🔂 <b>您的定期订单</b>
series-none = 🔂 没有进行中的定期订单。
series-every = 每 { $hours } 小时
series-next = 下一次：{ $when }
series-stop = ⏹ 停止第 { $place } 个
