plan-propose = 🔁 持续尝试
plan-setup =
    🔁 <b>持续尝试：{ $service }</b>

    逐个租用号码，直到收到验证码。请确认，或先修改条件。
plan-countries = 国家/地区：<b>{ $countries }</b>
plan-any-country = 不限
plan-first = 依次尝试：{ $offers }
plan-nothing-fits = ⚠️ 目前没有符合条件的号码。请提高价格或选择其他国家/地区。
plan-price = 每个号码的价格：最高 <b>{ $ceiling }</b>
plan-price-between = 每个号码的价格：<b>{ $floor }</b> 至 <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] 每个号码等待：直到到期
   *[other] 每个号码等待：{ $shown } 分钟
}
plan-worst = 💰 <b>最坏情况：</b>{ $numbers } × { $ceiling }，总共最多 <b>{ $most }</b>。
plan-balance = 余额：{ $balance }
plan-no-cancel = ℹ️ 号码租用后不能取消。如果提前换下一个，旧号码仍然有效，晚到的验证码也会发给您。
plan-choose-countries = 🌍 国家/地区
plan-choose-numbers = 🔢 数量：{ $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ 最低 { $amount }
    [ceiling] ⬆️ 最高 { $amount }
   *[total] 💰 预算：{ $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ 等到到期
   *[other] ⏳ 等 { $shown } 分钟
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    请点选可以租用的国家/地区。不选则所有国家/地区均可。
plan-take-any = 🌍 不限国家/地区
plan-ask-bound = { $bound ->
    [floor] ⬇️ 每个号码的<b>最低</b>价格是多少
    [ceiling] ⬆️ 每个号码的<b>最高</b>价格是多少
   *[total] 💰 <b>总共</b>最多花多少
}{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}？请发送金额，例如 0.50。
plan-no-bound = { $bound ->
    [floor] ✖️ 不设最低价
   *[total] ✖️ 只限号码数量
}
plan-title = 🔁 <b>持续尝试：{ $service }</b>
plan-looking = 🔎 正在租用下一个号码…
plan-waiting = ⏳ 等待验证码。如未收到，下一个号码：{ $when }
plan-over = { $reason ->
    [code] ✅ 已收到验证码。
    [stopped] ⏹ 已停止。已租用的号码仍然有效，验证码仍会送达。
    [numbers] 🏁 没有收到验证码，设定的号码数量已用完。
    [spent] 🏁 没有收到验证码，剩余的可花金额不够再租一个号码。
    [offers] 🏁 没有收到验证码，也没有其他符合条件的号码。
    [restart] ⏸ 机器人已重启。在您点击<b>继续</b>之前不会再租用。
    [unsure] ⏸ 最后一个号码是否租用成功尚待核实。在核实清楚并且您点击<b>继续</b>之前不会再租用。
    [balance] ⏸ 余额不够租用下一个号码。请在 HStockPlus 网站充值，然后点击<b>继续</b>。
    [key] ⏸ HStockPlus 不接受您的 API 密钥。请处理后点击<b>继续</b>。
    [limit] ⏸ 下一个号码会超出您自己设定的限额。点击<b>继续</b>仍会租用。
   *[market] ⏸ 商城没有正常答复。在您点击<b>继续</b>之前不会再租用。
}
plan-still-in-doubt = ⏳ 最后一个号码是否租用成功仍在核实。请在我告知结果后点击<b>继续</b>。
plan-attempt = { $state ->
    [code] ✅ 已收到验证码
    [waiting] ⏳ 等待中
    [expired] ✖️ 无验证码
    [not_bought] ✖️ 未租用
    [unsure] ❓ 待核实
   *[under_way] 🔎 租用中
}
plan-spent = 已花费：{ $spent }，最多 { $most }
plan-stop = ⏹ 停止
plan-continue = ▶️ 继续
