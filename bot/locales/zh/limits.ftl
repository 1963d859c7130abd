settings-unit-limit = 🏷 单价上限：{ $amount }
settings-month-limit = 🗓 每月预算：{ $amount }
limit-ask-unit =
    🏷 <b>单价</b>最高可以是多少{ $currency ->
        [none] {""}
       *[other] （{ $currency }）
    }？超出时，我会请您再确认一次。请发送金额，例如 0.50。

    适用于商品、SMM 和租用的号码。价格按每 1,000 个显示时，上限也按每 1,000 个计算。
limit-ask-month = 🗓 <b>一个月</b>（UTC）内的所有订单最多可以花费多少{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}？超出时，我会请您再确认一次。请发送金额，例如 500。
limit-spent = { $known ->
    [yes] { $period ->
        [day] 今天已花费：<b>{ $amount }</b>
       *[month] 本月已花费：<b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] 今天花费多少，目前尚不确定：有订单的扣款金额未知。
       *[month] 本月花费多少，目前尚不确定：有订单的扣款金额未知。
    }
}
limit-above-unit = 🏷 <b>超出您的单价上限：</b>{ $units ->
    [1] 每个 { $would }
   *[other] 每 { $per } 个 { $would }
}，而您设定的上限是 { $allowed }。
limit-above-month = 🗓 <b>超出您的预算：</b>加上此订单，本月合计花费 { $would }，而您设定的上限是每月 { $allowed }。
limit-perhaps-above-unit = 🏷 <b>可能超出您的单价上限</b>（{ $allowed }）：其中一部分最终花费多少，目前尚不确定。
limit-perhaps-above-month = 🗓 <b>可能超出您的预算</b>（每月 { $allowed }）：本月所有订单最终花费多少，目前尚不确定。
