settings-notifications = 🔔 通知
settings-quiet = 🌙 免打扰时段
settings-zone = 🕒 时区
settings-low-balance = 💸 余额不足提醒：{ $amount }
notify-title = 🔔 <b>通知</b>
notify-about =
    验证码、交付内容和购买结果始终会送达，其余都可以关闭：

    <b>租用的号码</b>：号码到期仍未收到验证码，或得到的号码比您要的少
    <b>扣款</b>：与预计不同
    <b>密钥与丢失的订单</b>：您的 API 密钥已无法使用，或 HStockPlus 查不到某个订单
    <b>质保</b>：某项质保即将到期；免打扰时段内也会有提示音
notify-about-hidden = <b>账号：隐藏</b>让交付的内容不出现在聊天中：我只告诉您到了多少个账号，您准备好后（例如已开始录屏）再点击<b>显示</b>或<b>文件</b>。
notify-numbers-on = 🔔 租用的号码：开
notify-numbers-off = 🔕 租用的号码：关
notify-charges-on = 🔔 扣款：开
notify-charges-off = 🔕 扣款：关
notify-tracking-on = 🔔 密钥与丢失的订单：开
notify-tracking-off = 🔕 密钥与丢失的订单：关
notify-warranty-on = 🔔 质保：开
notify-warranty-off = 🔕 质保：关
notify-accounts-shown = 👁 账号：在聊天中
notify-accounts-hidden = 🙈 账号：隐藏
notify-digest = ☀️ 每日摘要：{ $when }
notify-off = 关
notify-switch-off = ✖️ 关闭
quiet-title = 🌙 <b>免打扰时段</b>
quiet-about = 免打扰时段内一切照常送达，只是没有声音。只有验证码、交付内容和质保到期提醒会有提示音。
quiet-on = 免打扰：<b>{ $start }</b> 至 <b>{ $end }</b>。
quiet-off = 尚未设置免打扰时段。
quiet-choose = 🌙 选择时段
quiet-ask-start = 从几点开始免打扰？
quiet-ask-end = 从 <b>{ $start }</b> 开始免打扰，到几点结束？
clock-now = 您现在的时间：<b>{ $time }</b>。如不正确，请点击<b>时区</b>。
zone-title = 🕒 <b>时区</b>
zone-now = 您现在的时间：<b>{ $time }</b>。
zone-ask = 您那里现在几点？请点击对应的钟点。
zone-about = 我不会随夏令时调整：当您的时钟改变时，请重新选择。
zone-ask-minutes = 下面哪个时间最接近您的时钟？
digest-title = ☀️ <b>每日摘要</b>
digest-about = 每天一次，在您点击的钟点，我会汇总过去 24 小时的情况：已交付的订单、等待人工发货的订单、待核实的购买、支出以及您的余额。如果当天没有内容，就不发送。
digest-on = 发送时间：<b>{ $time }</b>。
digest-off = 目前已关闭。
digest-heading = ☀️ <b>您最近的 24 小时</b>
digest-delivered = ✅ 已交付：{ $shown }
digest-waiting = 👤 等待人工发货：{ $shown }
digest-doubts = ❓ 待核实：{ $shown }
digest-spent = 💵 支出：{ $amount }
digest-spent-open = 💵 支出：尚不确定
digest-no-balance = 💰 HStockPlus 刚才没有告知您的余额。
low-ask = 💸 余额低于多少{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}时提醒您？每次跌破时提醒一次。请发送金额，例如 5。
push-low-balance = 💸 <b>您的余额为 { $balance }</b>，低于您设定的 { $threshold }。API 密钥：<code>{ $mask }</code>
goods-arrived = { $count ->
   *[other] 已收到 { $shown } 个账号。
}
goods-show = 👁 显示
