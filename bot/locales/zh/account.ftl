balance-title = 💰 余额：<b>{ $balance }</b>
keys-title = 🔑 <b>您的 API 密钥</b>
keys-none = 尚未连接 API 密钥。您的订单仍可查看。
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– 无法使用
}
key-use = 使用 { $mask }
key-replace = ♻️ 更换 { $mask }
key-remove = 🗑 移除 { $mask }
key-add = ➕ 再添加一个
key-connect = 🔑 连接密钥
key-remove-sure =
    要移除密钥 <code>{ $mask }</code> 吗？

    该密钥的订单仍可查看，但将不再跟踪：进行中订单的账号和验证码将不会送达。
key-remove-yes = 🗑 移除
settings-title = ⚙️ <b>设置</b>
settings-about = 验证码和发货内容始终会送达。订单状态更新和关注通知可以关闭。置顶卡片显示等待验证码的号码数量和进行中的订单数量。
settings-pushes-on = 🔔 状态更新：开
settings-pushes-off = 🔕 状态更新：关
settings-watches-on = 🔔 关注通知：开
settings-watches-off = 🔕 关注通知：关
settings-pinned-on = 📌 置顶卡片：开
settings-pinned-off = 📌 置顶卡片：关
settings-language = 🌐 语言：{ $language }
settings-keys = 🔑 API 密钥
settings-forget = 🗑 删除我的数据
language-title = 🌐 <b>语言</b>
language-followed = 跟随 Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>要删除我的数据吗？</b>

    您的密钥、订单、设置以及其他所有与您有关的内容都会从这里删除。进行中的订单将不再跟踪：它们的账号和验证码将不会送达此聊天。
forget-second = ⚠️ <b>真的要全部删除吗？</b>此操作无法撤销。
forget-yes = 🗑 删除我的数据
forget-yes-really = 🗑 是的，删除我的数据
forgotten =
    ✅ <b>已删除。</b>没有保留任何与您有关的内容。

    发送 /start 可重新开始。
settings-order-limit = 🛡 单笔限额：{ $amount }
settings-day-limit = 📅 每日预算：{ $amount }
limit-not-set = 无
limit-none = ✖️ 不设限额
limit-ask-order = 🛡 <b>一个订单</b>最多可以花费多少{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}？超出时，我会请您再确认一次。请发送金额，例如 25。
limit-ask-day = 📅 <b>一天</b>（UTC）内的所有订单最多可以花费多少{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}？超出时，我会请您再确认一次。请发送金额，例如 100。
limit-bad-amount = ⚠️ 请发送大于零的金额，例如 25 或 12.50。
limit-above-order = 🛡 <b>超出您的限额：</b>此订单需花费 { $would }，而您设定的上限是每单 { $allowed }。
limit-above-day = 📅 <b>超出您的预算：</b>加上此订单，今天合计花费 { $would }，而您设定的上限是每天 { $allowed }。
limit-perhaps-above-order = 🛡 <b>可能超出您的限额</b>（每单 { $allowed }）：此订单最终花费多少，目前尚不确定。
limit-perhaps-above-day = 📅 <b>可能超出您的预算</b>（每天 { $allowed }）：今天所有订单最终花费多少，目前尚不确定。
limit-confirm-again = 如果仍要购买，请再确认一次。
