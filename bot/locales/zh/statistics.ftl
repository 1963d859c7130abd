command-stats = 您的统计：支出和号码
stats-open = 📊 统计
stats-title = 📊 <b>统计</b> · { $period }
stats-period = { $period ->
    [week] 7 天
    [month] 30 天
    [quarter] 90 天
   *[all] 全部
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 还没有统计：目前为止还没有买过东西。您的支出，以及租用号码的情况，会显示在这里。
stats-empty = 这段时间没有购买记录。
stats-spent = 💸 支出：<b>{ $total }</b> · { $count ->
   *[other] { $shown } 个订单
}
stats-share = { $square } { $name }：{ $amount }
stats-rentals = 租用号码
stats-other = 其他
stats-currencies = 其他币种（此处未显示）：{ $count }
stats-unknown = ⏳ { $count ->
   *[other] 有 { $shown } 个订单未计入：扣款金额尚不清楚。
}
stats-services = 📱 <b>收到验证码的号码</b>及等待时间中位数
stats-service = { $flag } { $service }（{ $country }）：{ $rentals } 个中有 { $received } 个（{ $percent }）{ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 全部号码（{ $count }）
stats-bar = <i>{ $days ->
   *[other] 每根柱子代表 { $shown } 天（UTC）。
}</i>
success-offers =
    📱 <b>{ $name }</b>

    请选择国家/地区，或输入其名称。成功率高的排在前面。
success-title = 👥 <b>本机器人最近 14 天</b>
success-row = { $flag } { $name }：{ $rentals } 个号码中有 { $received } 个收到验证码{ $wait ->
    [none] {""}
   *[other] ，通常在 { $wait }内
}
success-offer = 👥 本机器人最近 14 天：{ $rentals } 个号码中有 { $received } 个收到验证码{ $wait ->
    [none] {""}
   *[other] ，通常在 { $wait }内
}。
success-sort-chance = ↕️ 按成功率
success-sort-price = ↕️ 按价格
success-setting-on = 👥 成功情况：开
success-setting-off = 👥 成功情况：关
success-setting-about = 成功情况：在号码旁显示有多少个收到了验证码，为所有客户的合计，不含姓名。关闭后您看不到这些数据，您的租用也不会计入。
found-words-stats = 统计, 统计数据, 支出, 花费, 花了多少, 花了多少钱, 消费, 消费记录, 图表, 成功率, 統計, 花費
